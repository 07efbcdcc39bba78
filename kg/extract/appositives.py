"""Appositions: "Abu Marzuk, a member of the Politburo", "the movement Hamas"."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.analysis import Analysis
from kg.extract.antecedents import PAIRS
from kg.extract.arguments import argument, literal
from kg.extract.frames import link
from kg.extract.titles import is_role, role_frames
from kg.extract.when_and_where import is_when
from kg.model import Frame
from kg.text.narrowing import without_relatives
from kg.text.phrases import WORDS, noun_phrase
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns
from kg.words.roles import KIN

_PLACES = frozenset(("GPE", "LOC"))
_NO_BODIES = frozenset(("act", "event", "emotion", "time"))
_NO_PERSONS = frozenset(("work", "communication"))
_NO_PLACES = frozenset(("act", "communication", "emotion", "time", "organization", "work"))
_SIDES = frozenset(("greater", "north", "south", "east", "west", "upper", "lower", "county"))
_MARKS = frozenset(('"', "“", "‘", "''", "``"))
_NOBODY = frozenset(("act", "event", "time", "region", "place", "facility", "communication"))
_OFFICES = words("titles")
_NOMINATIVE = frozenset(("i", "we", "they", "he", "she"))
_COMPANIES = frozenset(("group", "organization"))
_SPELLS = frozenset(
    ("life", "year", "month", "week", "day", "hour", "minute", "decade", "time", "age")
)
_NOT_ALL = frozenset(
    ("not", "especially", "particularly", "notably", "mainly", "mostly", "once", "formerly")
)


def appositives(analysis: Analysis) -> Iterator[Frame]:
    """Yield what an apposition says of its noun, in the document's own voice.

    "Abu Marzuk, a member of the Politburo" → memberOf; "Sergei Stepashin, first director of
    the FSB" → title; "Doha, the capital" → be; "Murray, Utah" → in.
    """
    tree = analysis.tree
    for i in range(len(tree)):
        if tree.deps[i] != "appos" or tree.tags[i] not in (*NOUN_TAGS, "CD"):
            continue
        head = tree.heads[i]
        if "one" in (tree.lower[i], tree.lower[head]):
            yield from _one_of(analysis, head, i)
            continue
        if tree.tags[i] == "CD":
            yield from _age(analysis, head, i)
            continue
        if any(tree.lower[k] in _NOMINATIVE for k in (*tree.kids[i], *tree.kids[head])):
            continue  # "THEY SLEEP, WE WORK": two clauses in capitals
        first = min(tree.subtree(i))
        if not _NOT_ALL.isdisjoint(tree.lower[first - 1 : first + 1]):
            continue  # "loans from Acme, not private ones"; "sailors, especially old men"
        if tree.tags[head] not in NOUN_TAGS or is_when(tree, i) or is_when(tree, head):
            continue
        if tree.entity_types[head] == "PERCENT" or tree.lower[head] in ("%", "percent"):
            continue  # "Velm is nearly 3% Danish American"
        several = len(tree.conjuncts(head)) > 1 or tree.deps[head] == "conj"
        if several and tree.lemmas[i].lower() in PAIRS:
            continue  # "Ann Lee and Bo Lund, the couple who own it": neither is a couple
        if tree.lemmas[i].lower() in _SPELLS or tree.lower[head] in WORDS:
            continue  # "the phrase “safe harbour”"
        if tree.entity_types[i] == "WORK_OF_ART" and tree.entity_types[head] == "PERSON":
            continue
        for each in tree.conjuncts(i):
            # "the Petrel, a tug, and the Heron": one ship is not the other
            if each != i and _is_other(tree, each):
                continue
            if each == i or _is_name(tree, each) == _is_name(tree, i):
                yield from _frames(analysis, head, each)


def _one_of(analysis: Analysis, head: int, i: int) -> Iterator[Frame]:
    """ "Karl Berg, one of the firm's lawyers", "one of its lawyers, Karl Berg": he is a lawyer."""
    tree = analysis.tree
    one, bearer = (i, head) if tree.lower[i] == "one" else (head, i)
    of = tree.child(one, "prep")
    role = tree.child(of, "pobj") if of == one + 1 and tree.lower[of] == "of" else -1
    if role < 0 or tree.tags[role] != "NNS" or tree.entity_types[bearer] != "PERSON":
        return
    if is_role(tree, role):
        tokens = without_relatives(tree, noun_phrase(tree, role))
        yield from role_frames(analysis, bearer, role, tokens, rule="appositive-role")


def _is_other(tree: Tree, i: int) -> bool:
    """ "Lund, head of the yard, and other sailors": the others are not Lund."""
    return any(tree.lower[k] in ("other", "others", "another") for k in (i, *tree.kids[i]))


def _age(analysis: Analysis, head: int, i: int) -> Iterator[Frame]:
    """ "Montalvo, 19,": the number behind a person's name; in brackets it may be a score.

    "Holm Soap (£12)" is a price.
    """
    tree = analysis.tree
    if tree.words[i - 1] == "(" or tree.tags[i - 1] == "$" or tree.words[i - 1] in "£€$#":
        return
    if tree.entity_types[head] == "PERSON" and tree.words[i].isdigit() and len(tree.words[i]) < 3:
        yield from _link(analysis, head, i, "age")


def _frames(analysis: Analysis, head: int, i: int) -> Iterator[Frame]:
    tree = analysis.tree
    if tree.entity_types[head] in _PLACES and _is_place(tree, i):
        torn = tree.lower[head] in ("st.", "ft.", "mt.", "st", "ft", "mt")  # "St., Louis"
        # "in Velm, where ships sank; Oslo, where they burnt"
        apart = any(tree.words[k] == ";" or tree.tags[k] in VERB_TAGS for k in range(head + 1, i))
        if not torn and not apart:
            yield from _link(analysis, head, i, "in")
        return
    if _is_torn(tree, head, i, min(tree.subtree(i))) or _is_quoted(tree, i):
        return
    if any(tree.words[k].startswith(("D-", "R-")) for k in (i, *tree.kids[i]) if k <= i):
        return  # "Ann Lund (D-New Velm)": the party and the district
    kin = tree.tags[i] in PROPER_TAGS and tree.lemmas[head].lower() in KIN
    named = (kin or _is_name(tree, i)) and not _is_name(tree, head)
    role, bearer = (head, i) if named else (i, head)
    somebody = tree.tags[bearer] in PROPER_TAGS and (
        tree.entity_types[bearer] not in _PLACES
        or tree.lower[role] == "member"
        or tree.lemmas[role].lower() in KIN  # no town is her daughter
    )
    if is_role(tree, role) and somebody:
        for each in _bearers(tree, bearer, role):
            yield from _role(analysis, each, role)
    elif _is_name(tree, i) and _is_name(tree, head):
        if _is_same_by_name(tree, head, i):
            yield from _link(analysis, head, i, "be")
    elif len(tree.conjuncts(i)) == 1 and not _is_list(tree, bearer, role):
        yield from _link(analysis, bearer, role, "be")


def _is_place(tree: Tree, i: int) -> bool:
    """ "Velm, Ohio", and "Velm, Greater Holm", which nobody took for a name."""
    if tree.entity_types[i]:
        return tree.entity_types[i] in _PLACES
    side = tree.lower[i - 1] in _SIDES and tree.words[i - 1].istitle()
    return side and tree.tags[i] == "NNP" and tree.words[i - 2] == ","


def _bearers(tree: Tree, bearer: int, role: int) -> list[int]:
    """ "Lund and Berg, two doctors": both are; not "sailors and Lund, a captain"."""
    first = bearer
    while tree.deps[first] == "conj":
        first = tree.heads[first]
    if tree.tags[role] != "NNS" or role < bearer:
        return [bearer]
    row = [k for k in tree.conjuncts(first) if k < role]
    people = all(tree.entity_types[k] == "PERSON" for k in row)
    return row if people and bearer in row else [bearer]


def _is_quoted(tree: Tree, i: int) -> bool:
    """'the words, "Jane Doe"', 'a profile, "Judge Doe"', 'Harbour Party "super funds"'."""
    first = min(tree.subtree(i))
    mark = first if tree.words[first] in _MARKS else first - 1
    quoted = mark > 0 and tree.words[mark] in _MARKS
    return quoted and (tree.words[mark - 1] == "," or tree.tags[i] == "NNS")


def _role(analysis: Analysis, bearer: int, role: int) -> Iterator[Frame]:
    """ "Sergei Stepashin, first director of the FSB": the role without the names behind it."""
    tree = analysis.tree
    if tree.lemmas[role].lower() in _OFFICES and nouns().get(tree.lower[bearer]) in _COMPANIES:
        return  # "the Harbour Caucus, the first governor since": no caucus governs
    tokens = without_relatives(tree, noun_phrase(tree, role))
    # "the councillors Karl Lund from Velm and Ann Berg": the town is Lund's
    names = [min(tree.subtree(k)) for k in tree.children(role, "appos") if k > role]
    begin = min(names, default=len(tree))
    tokens = [t for t in tokens if t < begin or t <= role]
    yield from role_frames(analysis, bearer, role, tokens, rule="appositive-role")


def _is_same_by_name(tree: Tree, head: int, i: int) -> bool:
    """Whether two names are of one thing: "Acme, the Harbour Board".

    "the Labour Caucus, Karl Wild, …": two kinds of names, or several, are a list, and so are
    two names of one kind without an article; two people in a row are a list whose commas the
    parser misread.
    """
    if head + 1 < i and tree.words[i - 1] == "(":
        return False
    if tree.entity_types[i] != tree.entity_types[head] or len(tree.conjuncts(i)) > 1:
        return False
    titled = tree.child(i, "det") >= 0 or tree.lower[i] in words("kept_titles")
    return titled and tree.entity_types[i] != "PERSON"


def _is_list(tree: Tree, bearer: int, role: int) -> bool:
    """Whether the second noun is a fellow of the first and tells nothing of it.

    "until the election, Karl Brandt, …", "their own colleagues (Karl Brandt, Eva Lindt …)",
    "cut taxes, repeal Lundcare".
    """
    if _is_name(tree, role) or not _describes(tree, role):
        return True
    person = tree.entity_types[bearer] == "PERSON"
    if person and (nouns().get(tree.lemmas[role]) in _NOBODY or tree.tags[role] == "NNS"):
        return True
    return role < bearer and tree.tags[role] == "NNS" and tree.tags[bearer] == "NNP"


def _is_torn(tree: Tree, head: int, i: int, first: int) -> bool:
    """Whether the words behind the comma are of something else, or no thing of their own.

    "films by Holm (1940), Berg (1989) and Lund (1990), the hit" tells of the last; "most ships
    (52%)", "Acme, LLC"; a company is no breakthrough and nobody is a device.
    """
    suffix = tree.words[i][0].isupper() and tree.lower[i] in words("company_suffixes")
    if suffix or "%" in tree.text(tree.subtree(i)):
        return True
    if not tree.entity_types[head]:
        # "cut taxes, Obamacare"; "left the house, a great moment": the whole clause was one
        return _is_loose(tree, head, i)
    bare = tree.child(i, "det", "prep", "compound") < 0  # "the MP for Velm" is an office
    if tree.lower[head] in words("degrees") or (bare and tree.lower[i] in words("degrees")):
        return True
    inside = set(tree.subtree(head))
    if i > head and any(
        head < a < first and tree.entity_types[head] == kind and a not in inside
        for a, _, kind in tree.names
    ):
        return True
    return not (tree.entity_types[i] or is_role(tree, i) or _fits(tree, head, i))


def _fits(tree: Tree, head: int, i: int) -> bool:
    """Whether what bears this name can be such a thing: nobody is a book, no city a man."""
    word, kind = tree.lemmas[i].lower(), tree.entity_types[head]
    told = nouns().get(word, "")
    if tree.tags[i] == "NNS" and tree.tags[head] == "NNP":
        return False
    if kind == "PERSON":
        return told not in _NO_BODIES | _NO_PERSONS
    if kind == "ORG":
        return told not in _NO_BODIES
    if kind in _PLACES:
        return told not in _NO_PLACES and word not in words("male", "female")
    return True


def _is_loose(tree: Tree, head: int, i: int) -> bool:
    if tree.entity_types[i] or is_role(tree, head):
        return not is_role(tree, head) and tree.tags[head] == "NNS" and tree.tags[i] == "NNP"
    a, b = (nouns().get(tree.lemmas[k].lower(), "") for k in (head, i))
    article = tree.child(i, "det")
    if tree.tags[head] in PROPER_TAGS or is_role(tree, i):
        return False
    return article >= 0 and tree.lower[article] in ("a", "an") and a != b


def _describes(tree: Tree, i: int) -> bool:
    """An apposition has an article or a number of its own; a list of things is none."""
    if len(tree.conjuncts(i)) > 1 or tree.child(tree.heads[i], "conj") >= 0:
        return False
    if any(tree.lower[k] in ("other", "another") for k in tree.kids[i]):
        return False  # "pilots, other sailors, …": they are others
    if tree.entity_types[tree.heads[i]] == "PERSON":
        return tree.child(i, "det") >= 0
    return any(
        tree.deps[k] in ("det", "nummod", "poss", "amod", "compound") for k in tree.kids[i]
    ) and not (tree.child(i, "poss") >= 0 and tree.entity_types[tree.child(i, "poss")] != "")


def _link(analysis: Analysis, subject: int, other: int, words: str) -> Iterator[Frame]:
    tree = analysis.tree
    held = literal(tree, [other]) if words == "age" else argument(tree, other)
    if words == "be" and _tells_what(tree, subject, other):
        # the apposition and its noun are one thing, of which the words tell what it is
        held = replace(held, head=-1, core=())
    found = link(
        analysis, rule="appositive", subject=argument(tree, subject, whole=False), words=words,
        spans=(), object=held, at=other,
        own_voice=_is_name(tree, subject) or _is_name(tree, other),
    )  # fmt: skip
    if found is not None:
        yield found


def _tells_what(tree: Tree, name: int, i: int) -> bool:
    """ "Acme, a mining company": an article, behind the name."""
    det = tree.child(i, "det")
    return (
        tree.heads[i] == name
        and tree.tags[name] in PROPER_TAGS
        and not tree.entity_types[i]
        and det >= 0
        and tree.lower[det] in ("a", "an", "the")
    )


def _is_name(tree: Tree, i: int) -> bool:
    return bool(tree.entity_types[i]) and tree.tags[i] in PROPER_TAGS
