"""What a relative clause or participle hangs on, and the place that its noun takes in it."""

from kg.extract.clause import SUBJECTS, Clause, is_infinitive
from kg.extract.prepositions import Prepositional
from kg.text.tree import VERB_TAGS, Tree
from kg.words import complement_verbs, nouns, reporting, verb_prepositions
from kg.words.lists import words

_AIMS = words("aims")
_NEVER_ALONE = words("transitive")
_RELATIVE = frozenset(("who", "which", "that", "whom"))
_PICTURES = words("pictures")
_POSTS = words("spent_things")
_FEARED = frozenset(
    ("concern", "fear", "worry", "suspicion", "hope", "speculation", "rumour", "rumor")
)
_DASHES = frozenset(("—", "–", "-", "--"))
_OF_EVENTS = words("moving_verbs") | {"mean"}
_WHOLE = frozenset(("something", "what", "why", "how"))
_NO_WHICH = frozenset(("MONEY", "QUANTITY", "PERCENT"))
_THEM = frozenset(("him", "her", "them", "it", "us", "me"))
_HAPPENING = frozenset(("take", "occur", "happen"))
_WHERE = frozenset(("at", "in", "on", "near", "outside", "inside"))
_HARDLY_ANY = frozenset(("no", "little"))
_NOBODY = frozenset(("", "DATE", "TIME", "CARDINAL", "MONEY", "PERCENT"))
PAIRS = frozenset(("couple", "pair", "duo", "trio", "quartet"))
_ERAS = frozenset(("era", "age", "period", "epoch", "reign", "dynasty", "century", "decade"))
_ADVERBS = {"where": ("GPE", "LOC", "FAC"), "when": ("DATE",)}
# "the day he left", "no chance she will stay": the noun is no object of the verb
TIMES = frozenset(
    ("day", "time", "year", "way", "reason", "moment", "week", "month", "night", "chance", "doubt",
     "possibility", "likelihood", "odds", "question")
)  # fmt: skip


def antecedents(tree: Tree, head: int, verb: int) -> list[int]:
    """The noun a relative clause hangs on, with its elder conjuncts when the verb is plural."""
    if tree.deps[head] == "conj" and tree.tags[tree.heads[head]] in VERB_TAGS:
        return []  # "attacking, mocking, sneering at and abusing Holm": no noun does
    judged = _judged(tree, head)
    if judged >= 0:
        return [judged]
    if tree.lemmas[head].lower() in _POSTS and tree.tags[verb] == "VBG":
        # "her role representing the port", "jobs working for him": the role does nothing
        return tree.children(head, "poss")
    if tree.deps[head] == "dobj" and tree.lemmas[tree.heads[head]] in ("spend", "waste", "devote"):
        return []  # "spent the debate talking": no debate talks
    if _only_where(tree, head, verb) or _of_whole_clause(tree, head, verb):
        return []
    if (shown := shown_in(tree, head, verb)) >= 0:
        return [shown]
    if tree.lemmas[verb] in _HAPPENING and (held := _held_there(tree, head, verb)) is not None:
        return held
    if tree.deps[head] == "appos" and tree.entity_types[tree.heads[head]] not in _NOBODY:
        return _explained(tree, head)
    plural = tree.tags[verb] == "VBP" or any(
        tree.lower[k] in ("are", "were", "have")
        for k in (verb, *tree.children(verb, "aux", "auxpass"))
    )
    if not plural:
        return [head]
    return [c for c in tree.conjuncts(_first_conjunct(tree, head)) if c < verb]


def _explained(tree: Tree, head: int) -> list[int]:
    """ "Kantor, a senior who auditioned": it is Kantor; "Norway and Peru, rivals who met": both."""
    if tree.tags[head] != "NNS" and tree.lemmas[head].lower() not in PAIRS:
        return [tree.heads[head]]
    return [c for c in tree.conjuncts(_first_conjunct(tree, tree.heads[head])) if c < head]


def _of_whole_clause(tree: Tree, head: int, verb: int) -> bool:
    """ "weighs 200 pounds, which makes him heavy": neither the pounds do nor anything named.

    "lost the case, which means that …", "left the plants, which gave her a reason to go".
    """
    first = min(tree.subtree(verb))
    aside = tree.words[first - 1] == "," or tree.words[first - 1] in _DASHES
    if tree.lower[first] != "which" or not aside or tree.deps[verb] != "relcl":
        return False
    if tree.deps[head] in ("amod", "acomp", "advmod", "oprd"):
        return True  # "seems more red than green, which is a problem"
    if any(tree.lower[k] in _HARDLY_ANY for k in tree.children(head, "det", "amod")):
        return True  # "close a gap that lets firms pay no tax, which could serve as a start"
    if tree.deps[head] == "dobj" and tree.child(tree.heads[head], "neg") >= 0:
        return True  # "do not get enough iron, which can lead to illness"
    if tree.lemmas[verb] in _OF_EVENTS or tree.entity_types[head] in _NO_WHICH:
        return True
    if tree.tags[head] == "NNS" and tree.tags[verb] == "VBZ":
        return True
    if any(tree.lower[k] in _WHOLE for k in tree.children(verb, "attr", "ccomp", "advcl")):
        return True  # "lost to Berg, which is something new"
    told = tree.children(verb, "dobj", "dative", "nsubj")
    somebody = any(
        tree.lower[k] in _THEM or tree.entity_types[k] == "PERSON" for k in told if k > verb
    )
    return somebody and tree.lemmas[verb] in ("make", "give", "leave", "classify", "put", "let")


def _only_where(tree: Tree, head: int, verb: int) -> bool:
    """ "a society founded in Harlan, named after its king": no town is named after him."""
    if _bordering(tree, head, verb):
        return True
    place = tree.deps[head] == "pobj" and tree.entity_types[head] in ("GPE", "LOC", "DATE")
    return (
        place
        and tree.tags[verb] == "VBN"
        and tree.words[min(tree.subtree(verb)) - 1] == ","
        and tree.lower[tree.heads[head]] == "in"
        and tree.lemmas[verb] not in ("locate", "situate", "call", "know")
        and not tree.children(verb, *SUBJECTS)
    )


def _bordering(tree: Tree, head: int, verb: int) -> bool:
    """ "a deal with towns bordering the Rim, known as the pact": the deal, or the towns, are."""
    aside = tree.tags[verb] == "VBN" and tree.words[verb - 1] == ","
    return aside and tree.deps[head] == "dobj" and tree.deps[tree.heads[head]] in ("acl", "relcl")


def _held_there(tree: Tree, head: int, verb: int) -> list[int] | None:
    """ "the course at a shipyard that took place in May": no yard took place; None for an event."""
    prep = tree.heads[head]
    if tree.deps[head] != "pobj" or tree.lower[prep] not in _WHERE:
        return None
    happens = tree.lemmas[verb] != "take" or verb + 1 in tree.children(verb, "dobj")
    kinds = [nouns.kind(tree.lemmas[k].lower()).rstrip("?") for k in (head, prep - 1)]
    named = tree.entity_types[head] in ("GPE", "FAC", "ORG", "LOC")
    if not happens or (kinds[0] in ("act", "event", "communication") and not named):
        return None
    if tree.tags[prep - 1] in ("NN", "NNS") and kinds[1] in ("act", "event"):
        return [prep - 1]
    return [] if named or kinds[0] in ("facility", "place") else None


def shown_in(tree: Tree, head: int, verb: int) -> int:
    """ "the clip of Holm dancing": it is Holm who dances; -1 for none."""
    if tree.tags[verb] != "VBG" or tree.lemmas[head].lower() not in _PICTURES:
        return -1
    for prep in tree.children(head, "prep"):
        who = tree.child(prep, "pobj")
        if tree.lower[prep] == "of" and who >= 0 and max(tree.subtree(who)) == verb - 1:
            return who
    return -1


def _judged(tree: Tree, head: int) -> int:
    """ "sees the visit as a step that helps terror": it is the visit that helps; -1 for none."""
    prep = tree.heads[head]
    if tree.deps[head] != "pobj" or tree.lower[prep] != "as":
        return -1
    verb = tree.heads[prep]
    if not verb_prepositions.belongs(tree.lemmas[verb].lower(), "as"):
        return -1
    return tree.child(verb, "dobj")


def _first_conjunct(tree: Tree, i: int) -> int:
    while tree.deps[i] == "conj":
        i = tree.heads[i]
    return i


def antecedent(tree: Tree, clause: Clause) -> None:
    """Put the noun of an object relative in its place: "the methods (that) she used"."""
    if clause.kind == "control":
        _antecedent_of_infinitive(tree, clause)
    elif clause.kind == "complement" and tree.deps[tree.heads[clause.verb]] == "relcl":
        _antecedent_of_said(tree, clause)
    if clause.kind != "relative":
        # "quarrelled last year, after which she left": after what is not told
        if clause.kind != "main":
            clause.preps = [p for p in clause.preps if p.head < 0 or tree.tags[p.head] != "WDT"]
        return
    _where_and_when(tree, clause)
    head = tree.heads[clause.verb]
    if clause.subjects and not tree.children(clause.verb, *SUBJECTS):
        return
    if clause.subjects == [head] or _subject_pronoun(tree, clause.verb):
        return
    pronoun = [o for o in clause.objects if tree.lower[o] in _RELATIVE]
    if pronoun and _is_no_object(tree, clause, head):
        clause.objects = []
    elif pronoun and any(p.head < 0 for p in clause.preps):
        # "a speech, which the bank pointed to"
        clause.objects = []
        clause.preps = [p.holding(head) if p.head < 0 else p for p in clause.preps]
    elif pronoun:
        # "the ways that the firm was cheated": the ways are no object
        clause.objects = [] if clause.passive and _adverbial_relative(tree, clause) else [head]
    elif not clause.passive and not clause.objects and not clause.complements:
        stranded = [p for p in clause.preps if p.head < 0]
        if stranded:
            clause.preps = [p.holding(head) if p.head < 0 else p for p in clause.preps]
        elif (
            not _adverbial_relative(tree, clause)
            and not _is_no_object(tree, clause, head)
            and not (is_infinitive(tree, clause.verb) and tree.lemmas[head].lower() in _AIMS)
            and _filled_below(tree, clause.verb) < 0
        ):
            clause.objects = [head]
    # "shouts by Lund in the port, in which boats lay": nothing lies in somebody
    inside = tree.entity_types[head] in ("PERSON", "NORP")
    clause.preps = [
        p.holding(head) if p.head >= 0 and tree.lower[p.head] in _RELATIVE else p
        for p in clause.preps
        if not (inside and p.head >= 0 and tree.lower[p.head] == "which")
    ]


def _is_no_object(tree: Tree, clause: Clause, head: int) -> bool:
    """ "the man for whom she works", "the thing she did", "a server — a chance he missed".

    The man is not worked, to do a thing tells nothing, what is behind the dash names more.
    """
    if any(p.head >= 0 and tree.lower[p.head] in _RELATIVE for p in clause.preps):
        return True
    if tree.child(clause.verb, "ccomp") > clause.verb and reporting.kind(tree.lemmas[clause.verb]):
        return True  # "the woman he said stole the boat"
    if tree.lemmas[clause.verb] == "do" and tree.lemmas[head].lower() in ("thing", "everything"):
        return True
    would = any(tree.tags[k] == "MD" for k in tree.children(clause.verb, "aux"))
    if would and tree.lemmas[head].lower() in _FEARED:
        return True  # "concerns they would sell": what is feared, not what is sold
    first = min(tree.subtree(head))
    return tree.deps[head] == "appos" and first > 0 and tree.words[first - 1] in _DASHES


def _where_and_when(tree: Tree, clause: Clause) -> None:
    """ "in Doha, where they met", "on Monday, when it fell", "the Roman era, when men ruled"."""
    head = tree.heads[clause.verb]
    era = (
        tree.lemmas[head].lower() in _ERAS
        and tree.child(head, "amod", "compound", "poss", "prep") >= 0
    )
    if not era and tree.tags[head] in ("NN", "NNS") and tree.entity_types[head] == "DATE":
        return  # "the days when the ship will return"
    for k in tree.children(clause.verb, "advmod"):
        asked = tree.lower[k]
        if not (era and asked == "when") and tree.entity_types[head] not in _ADVERBS.get(asked, ()):
            continue
        held = tree.deps[head] == "pobj" and tree.lower[tree.heads[head]] in ("in", "on", "at")
        prep = tree.heads[head] if held else k
        at = "on" if tree.lower[head].endswith("day") else "in"
        clause.preps.append(Prepositional((prep,), at if prep == k else tree.lower[prep], head))


def _antecedent_of_said(tree: Tree, clause: Clause) -> None:
    """ "the money that she says she raised": she raised the money."""
    relative = tree.heads[clause.verb]
    said = reporting.kind(tree.lemmas[relative]) == "say" and tree.child(relative, "dobj") < 0
    own = tree.child(relative, *SUBJECTS) >= 0 and not _subject_pronoun(tree, relative)
    alone = not (clause.objects or clause.complements or clause.passive)
    if said and own and alone and tree.lemmas[clause.verb] in _NEVER_ALONE:
        clause.objects = [tree.heads[relative]]


def _antecedent_of_infinitive(tree: Tree, clause: Clause) -> None:
    """ "the yard, which it plans to close": it is the yard that is to be closed."""
    relative = tree.heads[clause.verb]
    if tree.deps[relative] != "relcl" or _filled_below(tree, relative) != clause.verb:
        return
    if _subject_pronoun(tree, relative) or tree.child(relative, *SUBJECTS) < 0:
        return
    head = tree.heads[relative]
    if tree.lemmas[head].lower() in _FEARED:
        return  # "concerns they would try to stay"
    if any(p.head < 0 for p in clause.preps):
        clause.preps = [p.holding(head) if p.head < 0 else p for p in clause.preps]
    elif not clause.passive and tree.lower[head] not in TIMES:
        clause.objects = [head]


def _filled_below(tree: Tree, verb: int) -> int:
    """The infinitive below a relative verb that takes the noun as its object, -1 for none."""
    below = tree.child(verb, "xcomp")
    if below < 0 or not is_infinitive(tree, below):
        return -1
    if complement_verbs.controls_object(tree.lemmas[verb].lower()):
        # "the man (whom) she asked to leave"
        wants = tree.lemmas[verb].lower() in ("want", "need", "like", "expect")
        if not wants:
            return -1
    # "numbers, which, I am going to read you the question": the question is read
    taken = any(tree.lower[k] not in _RELATIVE for k in tree.children(below, "dobj"))
    return -1 if taken else below


def _subject_pronoun(tree: Tree, verb: int) -> bool:
    subject = tree.child(verb, *SUBJECTS)
    return subject >= 0 and tree.lower[subject] in _RELATIVE


def _adverbial_relative(tree: Tree, clause: Clause) -> bool:
    """ "the city where they met", "the day he left": the noun is no object."""
    if any(tree.tags[k] in ("WRB", "WP$") for k in tree.subtree(clause.verb) if k < clause.verb):
        return True
    head = tree.heads[clause.verb]
    return tree.entity_types[head] in ("DATE", "TIME") or tree.lemmas[head].lower() in TIMES
