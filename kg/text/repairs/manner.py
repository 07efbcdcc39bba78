"""What tells how an act was done, hung by the parser on a noun inside the act."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree
from kg.words import nouns
from kg.words.lists import words

_AT = frozenset(("at", "during"))
_EVENTS = frozenset(
    ("event", "rally", "meeting", "forum", "summit", "briefing", "ceremony", "dinner", "congress")
)
_HAPPENING = ("act", "event", "communication")
_HOW = {"in": words("ways"), "with": words("ways_with")}
_COUNTED = frozenset(("many", "much", "few", "little", "long", "often", "far", "large", "big"))
_DAYS = frozenset(
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday")
)
_WHERE = frozenset(("at", "in", "on", "near", "outside", "inside"))
_SPANS = frozenset(("minutes", "hours", "days", "weeks", "months", "years", "decades"))
_OFTEN = frozenset(("once", "twice", "thrice"))
_TWICE = frozenset(("with", "by", "about"))


def how_often(tree: Tree) -> None:
    """ "asked Lund twice to pay": Lund is asked, no "twice"."""
    if _OFTEN.isdisjoint(tree.lower):
        return
    for often, dep in enumerate(tree.deps):
        if dep != "dobj" or tree.lower[often] not in _OFTEN or tree.kids[often]:
            continue
        for k in tree.children(tree.heads[often], "dative"):
            if k == often - 1 and tree.tags[k] not in ("IN", "TO"):
                tree.deps[k] = "dobj"
        tree.deps[often] = "advmod"
        tree.hang()


def how_of_act(tree: Tree) -> None:
    """ "tells how poor men were robbed": how they were robbed, and not how poor they are.

    "how many men", "how swift rivers are" ask for the degree.
    """
    if "how" not in tree.lower:
        return
    changed = False
    for how in range(len(tree) - 2):
        adjective = tree.heads[how]
        if tree.lower[how] != "how" or adjective != how + 1 or tree.deps[adjective] != "amod":
            continue
        noun = tree.heads[adjective]
        verb = tree.heads[noun]
        subject = tree.deps[noun] in ("nsubj", "nsubjpass") and tree.lemmas[verb] != "be"
        if subject and tree.tags[verb] in VERB_TAGS and tree.lower[adjective] not in _COUNTED:
            move(tree, how, verb, "advmod")
            changed = True
    if changed:
        tree.hang()


def place_behind_hours(tree: Tree) -> None:
    """ "met them for hours at the port": they met at the port, no hours are there."""
    if "for" not in tree.lower:
        return
    changed = False
    for prep, dep in enumerate(tree.deps):
        span = tree.heads[prep]
        during = tree.heads[span]
        if dep != "prep" or tree.lower[prep] not in _WHERE or tree.lower[span] not in _SPANS:
            continue
        verb = tree.heads[during]
        if tree.lower[during] == "for" and during < span < prep and tree.tags[verb] in VERB_TAGS:
            move(tree, prep, verb, "prep")
            changed = True
    if changed:
        tree.hang()


def participle_of_predicate(tree: Tree) -> None:
    """ "was the only captain paying his crew": the captain paid; the parser hangs it on "was"."""
    if "VBG" not in tree.tags:
        return
    changed = False
    for verb in range(1, len(tree)):
        noun = verb - 1
        if tree.tags[verb] != "VBG" or tree.deps[verb] not in ("advcl", "xcomp", "ccomp"):
            continue
        if tree.deps[noun] != "attr" or tree.children(verb, "nsubj", "mark", "aux", "advmod"):
            continue
        if any(tree.deps[k] in ("compound", "amod", "det") for k in tree.kids[noun]):
            move(tree, verb, noun, "acl")
            changed = True
    if changed:
        tree.hang()


def particle_before_day(tree: Tree) -> None:
    """ "weighed in Friday": nothing is in a Friday; the verb is "weigh in"."""
    if "in" not in tree.lower:
        return
    changed = False
    for prep, dep in enumerate(tree.deps):
        verb = tree.heads[prep]
        if dep != "prep" or tree.lower[prep] != "in" or tree.tags[verb] not in VERB_TAGS:
            continue
        day = tree.child(prep, "pobj")
        if prep == verb + 1 and day == prep + 1 and tree.lower[day] in _DAYS:
            tree.deps[prep], tree.tags[prep] = "prt", "RP"
            move(tree, day, verb, "npadvmod")
            changed = True
    if changed:
        tree.hang()


def preposition_twice(tree: Tree) -> None:
    """ "broke off a talk with sailors about the port with a shout": broke it off with a shout.

    "a talk with a man with a hat" is left alone: nothing stands between the two.
    """
    changed = False
    for prep, dep in enumerate(tree.deps):
        if dep != "prep" or tree.lower[prep] not in _TWICE:
            continue
        verb = _governor_of_twin(tree, prep)
        if verb >= 0 and tree.children(verb, "dobj"):
            move(tree, prep, verb, "prep")
            changed = True
    if changed:
        tree.hang()


def _governor_of_twin(tree: Tree, prep: int) -> int:
    """The verb above an outer preposition of the same word, with another between; -1 if none."""
    between, twin = 0, False
    for i in tree.ancestors(prep):
        if tree.tags[i] in VERB_TAGS:
            return i if twin else -1
        if tree.deps[i] == "conj":
            return -1
        if tree.deps[i] in ("prep", "agent") and not twin:
            twin = between > 0 and tree.lower[i] == tree.lower[prep]
            between += tree.lower[i] != tree.lower[prep]
    return -1


def way_of_acting(tree: Tree) -> None:
    """ "left the yard in dramatic fashion": she left so, no yard is in fashion.

    Nor are "shots with great precision" shots that have it.
    """
    if "in" not in tree.lower and "with" not in tree.lower:
        return
    for prep, dep in enumerate(tree.deps):
        noun = tree.heads[prep]
        ways = _HOW.get(tree.lower[prep])
        if dep != "prep" or ways is None or tree.tags[noun] not in NOUN_TAGS:
            continue
        how = tree.child(prep, "pobj")
        if how < 0 or tree.lower[how] not in ways:
            continue
        if tree.lower[prep] == "with" and not _is_done_so(tree, noun, how):
            continue
        verb = next(tree.verbs_above(noun), -1)
        if -1 < verb < prep:
            move(tree, prep, verb, "prep")
            tree.hang()


def _is_done_so(tree: Tree, noun: int, how: int) -> bool:
    """ "fires shots with great care"; not "has a crew with great skill", "a man with pride"."""
    somebody = nouns.kind(tree.lemmas[noun].lower()) == "person" or tree.entity_types[noun]
    had = tree.lemmas[tree.heads[noun]] in ("have", "be", "need", "want")
    own = tree.child(how, "det", "poss", "prep") >= 0
    return tree.deps[noun] == "dobj" and not (somebody or had or own)


def occasion_of_telling(tree: Tree) -> None:
    """ "discussed his plan for schools for girls at a rally": discussed it there.

    "cited her talk to girls at a rally" may be told of the talk.
    """
    if _AT.isdisjoint(tree.lower):
        return
    for prep, dep in enumerate(tree.deps):
        noun = tree.heads[prep]
        if dep != "prep" or tree.lower[prep] not in _AT or tree.deps[noun] != "pobj":
            continue
        held = tree.child(prep, "pobj")
        if held < prep or tree.lower[held] not in _EVENTS | words("telling_occasions"):
            continue
        above = tree.ancestors(noun)
        verb = next((k for k in above if tree.tags[k] in ("VBD", "VBZ", "VBP")), -1)
        if verb < 0 or tree.lemmas[verb] not in words("telling_on_occasions"):
            continue
        told = [k for k in (noun, *above) if verb < k < prep and tree.tags[k] in NOUN_TAGS]
        plain = nouns.kind(tree.lemmas[noun].lower()) not in _HAPPENING
        if plain and len(told) > 1 and tree.deps[told[-1]] == "dobj":
            move(tree, prep, verb, "prep")
            tree.hang()
