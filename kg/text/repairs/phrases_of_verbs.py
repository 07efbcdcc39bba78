"""Prepositional phrases that the parser hangs on the noun beside them, but the verb has them."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import nouns
from kg.words.light_verbs import joining
from kg.words.lists import words

_INTO = frozenset(("into", "to", "through"))
_MOVING = words("flowing_verbs")
_GETTING = frozenset(("receive", "get", "earn", "obtain", "gain", "hold", "win", "have"))
_TAKING = frozenset(
    ("take", "inherit", "assume", "buy", "seize", "wrest", "win", "acquire", "purchase", "obtain",
     "receive", "get", "secure", "accept")
)  # fmt: skip
_ANNOUNCING = frozenset(
    ("announce", "break", "reveal", "explain", "disclose", "report", "leak", "describe", "deliver",
     "bring", "confirm", "spread")
)  # fmt: skip
_PUBLIC = frozenset(("world", "public", "press", "nation", "country", "media", "masses"))
_FINDING = frozenset(("find", "discover", "recover", "unearth", "dump", "bury", "spot"))
_INSIGHTS = frozenset(("insight", "window", "inroad", "way", "entry", "look", "door", "path"))
_HAVING = frozenset(("have", "be", "need", "want", "lead", "launch", "open", "begin", "start"))
_FOR_NEEDS = frozenset(
    (("rely", "on"), ("rely", "upon"), ("depend", "on"), ("depend", "upon"), ("count", "on"),
     ("look", "to"), ("turn", "to"), ("compete", "with"), ("lean", "on"))
)  # fmt: skip
_SHARED = words("shared_things")
_SHOWING = frozenset(("show", "flaunt", "display", "parade"))
_WATCHING = frozenset(("watch", "see", "hear", "view", "follow", "broadcast", "stream", "air"))
_MEDIA = frozenset(
    ("screen", "television", "tv", "radio", "phone", "laptop", "computer", "monitor")
)
_HELPING = frozenset(("hurt", "help", "boost", "damage", "harm"))
_SPEAKING = frozenset(("speak", "talk", "warn", "complain", "testify", "write", "lie"))
_TOLD = frozenset(("communication", "work", "emotion"))
_WITH = frozenset(("discuss", "share", "debate", "swap", "exchange", "raise"))
_PLACES = frozenset(("facility", "place", "region"))
_PLACE_NAMES = frozenset(("GPE", "LOC", "FAC"))
_TELLING = words("telling_on_occasions")
_CASES = frozenset(
    ("arrest", "conviction", "detention", "indictment", "trial", "acquittal", "prosecution",
     "questioning", "imprisonment")
)  # fmt: skip
_LINKED_IN = frozenset(("act", "emotion", "event", "organization", "group"))


def phrase_of_verb(tree: Tree) -> None:
    """Give the verb what is its own.

    "money flowing into races from groups", "received her doctorate in law from the university",
    "discussed the question of rights with the premier", "noted the rule in the interview",
    "tossed a ball in the park", "was called to service by the governor".
    """
    changed = False
    for prep, dep in enumerate(tree.deps):
        noun = tree.heads[prep]
        if dep != "prep" or noun > prep or tree.tags[noun] not in (*NOUN_TAGS, "CD"):
            continue
        if tree.lower[prep] in ("in", "for", "over") and (case := _case(tree, noun)) >= 0:
            move(tree, prep, case, "prep")
            changed = True
            continue
        if tree.lower[prep] == "about" and (outer := _of_people(tree, noun)) >= 0:
            move(tree, prep, outer, "prep")
            changed = True
            continue
        test = _TESTS.get(tree.lower[prep])
        if test is None and tree.deps[noun] != "dobj":
            continue
        verb = _verb_above(tree, noun)
        if verb < 0 or verb > noun:
            continue
        preps = joining(tree.lemmas[verb], tree.lower[noun])
        if tree.lower[prep] in preps and _is_bare(tree, noun):
            for k in tree.children(noun, "prep"):
                move(tree, k, verb, "prep")
            changed = True
            continue
        held = tree.child(prep, "pobj")
        if held > 0 and test is not None and test(tree, verb, noun, held):
            agent = tree.lower[prep] == "by"
            move(tree, prep, verb, "agent" if agent else "prep")
            changed = True
    if changed:
        tree.hang()


def _is_bare(tree: Tree, noun: int) -> bool:
    """ "took care of the ship", "keeps an eye on it"; not "took good care"."""
    before = [tree.lower[k] for k in tree.kids[noun] if k < noun]
    return tree.deps[noun] == "dobj" and all(word in ("a", "an", "the") for word in before)


def _case(tree: Tree, noun: int) -> int:
    """ "the arrest of a man in the killing": the arrest was made in it; -1 for no such noun."""
    of = tree.heads[noun]
    if tree.deps[noun] != "pobj" or tree.lower[of] != "of":
        return -1
    return tree.heads[of] if tree.lemmas[tree.heads[of]].lower() in _CASES else -1


def _verb_above(tree: Tree, noun: int) -> int:
    """The verb that has `noun` as its object, or in one of its phrases; -1 for none."""
    while tree.deps[noun] in ("pobj", "prep", "dobj", "nsubjpass", "advmod"):
        above = tree.heads[noun]
        if tree.tags[above] in VERB_TAGS:
            return above
        noun = above
    return -1


def _source(tree: Tree, verb: int, noun: int, held: int) -> bool:
    if tree.deps[noun] != "pobj":
        return False
    inner = tree.heads[noun]
    lemma = tree.lemmas[verb].lower()
    outer = tree.heads[inner]
    if tree.lower[inner] in ("for", "of") and (outer == verb or tree.deps[outer] == "dobj"):
        # "took over the care for the old from the town"
        host = nouns.kind(tree.lemmas[noun].lower())
        return lemma in _TAKING and not tree.entity_types[noun] and host not in ("person", "group")
    if tree.lower[inner] == "in":
        return lemma in _GETTING and not tree.entity_types[noun]
    return tree.heads[inner] == verb and tree.lower[inner] in _INTO and lemma in _MOVING


def _partner(tree: Tree, verb: int, noun: int, held: int) -> bool:
    """ "discuss the question of rights with him": no noun here is one of dealing with somebody.

    "hurt the candidate with young voters": nor is she one with them.
    """
    if tree.deps[noun] == "dobj":
        person = nouns.kind(tree.lemmas[noun].lower()) == "person" or tree.entity_types[noun]
        if tree.lemmas[verb].lower() in _WITH:
            # "shared the photo with her fans"
            somebody = nouns.kind(tree.lemmas[held].lower()) in ("person", "group", "organization")
            somebody |= tree.entity_types[held] in ("PERSON", "ORG", "GPE", "NORP")
            somebody |= tree.tags[held] == "NNS" and tree.child(held, "poss") > 0  # "her fans"
            return tree.lemmas[noun].lower() in _SHARED and somebody
        voters = nouns.kind(tree.lemmas[held].lower()) == "person" and tree.tags[held] == "NNS"
        return tree.lemmas[verb].lower() in _HELPING and bool(person) and voters
    of = tree.heads[noun]
    return (
        tree.lemmas[verb].lower() in _WITH
        and tree.deps[noun] == "pobj"
        and tree.lower[of] in ("of", "on", "about")
        and tree.deps[tree.heads[of]] == "dobj"
        and nouns.kind(tree.lemmas[noun].lower()) not in _LINKED_IN
    )


def _audience(tree: Tree, verb: int, noun: int, held: int) -> bool:
    """ "broke the news of her illness to the world": no illness is to the world."""
    if tree.deps[noun] != "pobj" or tree.lower[tree.heads[noun]] != "of":
        return False
    somebody = tree.entity_types[held] == "PERSON" or tree.lower[held] in _PUBLIC
    somebody |= nouns.kind(tree.lemmas[held].lower()) in ("person", "group", "organization")
    known = tree.lemmas[verb].lower() in _ANNOUNCING
    return known and somebody and tree.deps[tree.heads[tree.heads[noun]]] == "dobj"


def _goal(tree: Tree, verb: int, noun: int, held: int) -> bool:
    """ "swept a wave of miners into Velm"; "an inquiry into the sale" is one into it."""
    while tree.deps[noun] == "pobj" and tree.lower[tree.heads[noun]] == "of":
        noun = tree.heads[tree.heads[noun]]
    kind = nouns.kind(tree.lemmas[noun].lower())
    if tree.deps[noun] != "dobj" or kind in ("act", "event", "communication"):
        return False
    return tree.lemmas[noun].lower() not in _INSIGHTS and tree.lemmas[verb] not in _HAVING


def _need(tree: Tree, verb: int, noun: int, held: int) -> bool:
    """ "rely on one another for coal": they rely for it, nobody is for coal."""
    prep = tree.heads[noun]
    near = tree.deps[noun] == "pobj" and tree.heads[prep] == verb
    return near and (tree.lemmas[verb].lower(), tree.lower[prep]) in _FOR_NEEDS


def _occasion(tree: Tree, verb: int, noun: int, held: int) -> bool:
    lemma = tree.lemmas[verb].lower()
    if _is_told_on(tree, lemma, noun, held):
        return True
    if tree.deps[noun] != "dobj" or tree.entity_types[noun]:
        return False
    if lemma in _TELLING and tree.lower[held] in words("telling_occasions"):
        return tree.child(noun, "det", "poss") >= 0
    if lemma in _WATCHING and tree.lemmas[held].lower() in _MEDIA:
        return True  # "watched the ceremony on a screen"
    if lemma in _SHOWING and tree.child(noun, "poss") >= 0:
        return True  # "shows off her ring in the photo"
    if lemma not in words("place_acts"):
        return False
    kind = nouns.kind(tree.lemmas[held].lower())
    at_body = tree.lower[tree.heads[held]] == "at" and tree.entity_types[held] == "ORG"
    return at_body or tree.entity_types[held] in _PLACE_NAMES or kind in _PLACES


def _is_told_on(tree: Tree, verb: str, noun: int, held: int) -> bool:
    """ "raised doubts about the sale in a letter", "found the body of a sailor in the river"."""
    inner = tree.heads[noun]
    if tree.deps[noun] != "pobj" or tree.deps[tree.heads[inner]] != "dobj":
        return False
    if verb in _FINDING:
        known = nouns.kind(tree.lemmas[held].lower()) in _PLACES
        return tree.lower[inner] == "of" and (known or tree.entity_types[held] in _PLACE_NAMES)
    own = any(tree.deps[k] == "poss" or tree.lower[k] in ("a", "an") for k in tree.kids[held])
    occasion = own and verb in _TELLING and tree.lower[held] in words("telling_occasions")
    return occasion and nouns.kind(tree.lemmas[noun].lower()) not in ("communication", "work")


def _of_people(tree: Tree, noun: int) -> int:
    """ "a meeting with miners about wages": the meeting is about wages; -1 for no such noun."""
    if tree.deps[noun] != "pobj" or tree.lower[tree.heads[noun]] not in ("with", "to", "between"):
        return -1
    outer = tree.heads[tree.heads[noun]]
    person = nouns.kind(tree.lemmas[noun].lower()) in ("person", "group")
    person |= tree.entity_types[noun] in ("PERSON", "ORG", "GPE", "NORP")
    kind = nouns.kind(tree.lemmas[outer].lower())
    return outer if person and outer < noun and kind in ("act", "event", "communication") else -1


def _topic(tree: Tree, verb: int, noun: int, held: int) -> bool:
    """ "speaking out ahead of the race about the pit", not "spoke in a debate about it"."""
    kind = nouns.kind(tree.lemmas[noun].lower())
    return (
        tree.deps[noun] == "pobj"
        and tree.lemmas[verb].lower() in _SPEAKING
        and (kind not in _TOLD and tree.heads[tree.heads[noun]] in (verb, *tree.kids[verb]))
    )


def _agent(tree: Tree, verb: int, noun: int, held: int) -> bool:
    """ "called to service by the governor", not "to a speech by the governor"."""
    if tree.tags[verb] != "VBN" or tree.child(verb, "auxpass") < 0 or tree.child(verb, "agent") > 0:
        return False
    if tree.deps[noun] != "pobj" or tree.heads[tree.heads[noun]] != verb:
        return False
    if tree.child(noun, "det", "poss", "amod", "nummod") >= 0 or tree.tags[noun] != "NN":
        return False
    kind = nouns.kind(tree.lemmas[held].lower())
    return tree.entity_types[held] in ("PERSON", "ORG") or kind in ("person", "organization")


def _exchange(tree: Tree, verb: int, noun: int, held: int) -> bool:
    """ "left Velm for Oslo", "quit Holm Bank for Velm Steel": one place for the other."""
    known = tree.lemmas[verb] in ("leave", "quit", "swap", "trade", "ditch", "abandon", "depart")
    direct = tree.heads[noun] == verb and tree.deps[noun] == "dobj"
    return known and direct and all(tree.tags[k] in PROPER_TAGS for k in (noun, held))


def _need_or_exchange(tree: Tree, verb: int, noun: int, held: int) -> bool:
    return _need(tree, verb, noun, held) or _exchange(tree, verb, noun, held)


_TESTS = {
    "from": _source,
    "to": _audience,
    "into": _goal,
    "for": _need_or_exchange,
    "with": _partner,
    "in": _occasion,
    "at": _occasion,
    "on": _occasion,
    "during": _occasion,
    "about": _topic,
    "by": _agent,
}
