"""Every noun phrase, name and pronoun of a sentence as a Phrase, before anything is resolved."""

from collections.abc import Iterator, Mapping, Sequence

from kg.entities.gazetteer import country_or_word, gazetteer
from kg.entities.missed import TIME_LABELS
from kg.entities.naming import Named
from kg.entities.things import Phrase
from kg.text.phrases import noun_phrase
from kg.text.tree import CLOSE_QUOTES, NOUN_TAGS, OPEN_QUOTES, Tree
from kg.words import nouns
from kg.words.lists import words

_INSIDE = frozenset(("compound", "nmod", "amod", "quantmod", "nummod", "advmod"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "expl"))
_OBJECTS = frozenset(("dobj", "dative", "attr", "oprd"))
_ARGUMENTS = _SUBJECTS | _OBJECTS | {"pobj", "poss", "conj", "appos", "ROOT", "agent", "pcomp"}
_FAITHS = frozenset(("islam", "christianity", "judaism", "hinduism", "catholicism"))
_OWNED = frozenset(("his", "hers", "theirs", "mine", "yours", "ours"))
_COMPLEMENTS = frozenset(("prep", "acl", "relcl"))
_PICKING = frozenset(("NN", "NNS", "CD", "JJR", "JJS", "RBR", "RBS"))
_THIS = frozenset(("this", "that", "these", "those", "such"))
_LIKE_THIS = frozenset(("like this", "like that", "like these", "like those"))
_ARTICLE = {
    "the": "the", "a": "a", "an": "a", "some": "a", "another": "a", "any": "any", "no": "any",
    "every": "any", "each": "any", "neither": "any", "either": "any", "both": "both", "all": "all",
}  # fmt: skip


def phrases(
    trees: Sequence[Tree], named: Sequence[Named], paragraphs: Mapping[int, int]
) -> Iterator[list[Phrase]]:
    """Yield the phrases of each sentence, by the position of their heads.

    `paragraphs` tells the paragraph of a tree's index: a quotation ends with it at the latest.
    """
    names: dict[int, list[Named]] = {}
    for each in named:
        names.setdefault(each.name.tree, []).append(each)
    inside, paragraph = False, -1
    for t, tree in enumerate(trees):
        if paragraphs.get(t, t) != paragraph:
            inside, paragraph = False, paragraphs.get(t, t)
        quoted, inside = _quoted(tree, inside)
        yield _of_tree(tree, t, names.get(t, []), quoted)


def _quoted(tree: Tree, inside: bool) -> tuple[list[bool], bool]:
    """Which tokens stand inside quotation marks."""
    out = []
    for word in tree.words:
        if word in OPEN_QUOTES:
            inside = True
        elif word in CLOSE_QUOTES:
            inside = False
        elif word == '"':
            inside = not inside
        out.append(inside)
    return out, inside


def _of_tree(tree: Tree, t: int, named: Sequence[Named], quoted: list[bool]) -> list[Phrase]:
    name_at: dict[int, Named] = {}
    for each in named:
        for i in range(each.name.first, each.name.last):
            name_at[i] = each
    found = []
    for i, tag in enumerate(tree.tags):
        at = name_at.get(i)
        if at is not None:
            if i == at.name.head:
                kind = at.name.label == "NORP" or tree.lower[i] in _FAITHS
                some = kind and _is_some(tree, i)
                found.append(
                    _nominal(tree, t, i, quoted[i]) if some else _named(tree, t, i, at, quoted[i])
                )
        elif tag in ("PRP", "PRP$"):
            if tree.lower[i] in words("pronouns") and not _stands_for_thing(tree, i):
                found.append(_pronoun(tree, t, i, quoted[i]))
        elif tag in ("WP", "WDT", "WP$"):
            if tree.deps[i] in _ARGUMENTS:
                found.append(_pronoun(tree, t, i, quoted[i]))
        elif _is_head(tree, i, tag):
            found.append(_nominal(tree, t, i, quoted[i]))
    return found


def _stands_for_thing(tree: Tree, i: int) -> bool:
    """ "Berg sold her house, and Lund kept his": his is a house."""
    if tree.lower[i] not in _OWNED or tree.deps[i] not in _OBJECTS | {"pobj", "conj"}:
        return False
    return tree.lower[tree.heads[i]] != "of"  # "a friend of his"


def _is_some(tree: Tree, i: int) -> bool:
    """ "Danes who own boats", "the ranking Democrat on the panel": not the Danes, no party.

    "The Danes" and "all Danes" are; "Danish" and "the Taliban of Kabul" are no word for a person.
    """
    word = tree.lower[i].removesuffix("s")
    if word in _FAITHS:
        return any(tree.deps[k] == "amod" for k in tree.kids[i] if k < i)  # "radical Islam"
    if tree.tags[i] not in NOUN_TAGS or tree.deps[i] in _INSIDE or tree.child(i, "poss") >= 0:
        return False
    if any(tree.lower[k].endswith("-year-old") for k in tree.kids[i] if k < i):
        return True  # "the 21-year-old Spaniard"
    if tree.lower[i] in words("demonyms") and tree.deps[i] in ("nsubj", "nsubjpass", "dobj"):
        return any(tree.lower[k] == "the" for k in tree.kids[i])  # "the Spaniard won"
    if word not in gazetteer().adjectives and not nouns.kind(word).startswith("person"):
        return False
    if i and tree.tags[i - 1] == "NNS":
        return False  # "the captains Danes have met"
    inside = noun_phrase(tree, i)
    return len(inside) > 1 + (tree.lower[inside[0]] in ("the", "a", "an", "both", "all"))


def _is_head(tree: Tree, i: int, tag: str) -> bool:
    dep = tree.deps[i]
    if tag in NOUN_TAGS:
        return not (dep in _INSIDE and tree.heads[i] > i)
    if dep not in _ARGUMENTS or dep == "ROOT":
        return False
    if tag in ("CD", "DT"):
        return dep != "conj" or tree.tags[tree.heads[i]] in NOUN_TAGS
    if tag in ("JJ", "JJR", "JJS", "VBN"):
        return any(tree.tags[k] == "DT" for k in tree.kids[i]) and dep != "conj"
    return False


def _named(tree: Tree, t: int, i: int, named: Named, quoted: bool) -> Phrase:
    role, clause = _role(tree, i)
    name = named.name
    return Phrase(
        t, i, "name", tree.lemmas[i].lower(), role=role, clause=clause, quoted=quoted, name=name,
        thing=named.thing, rule=named.rule, first=name.first, last=name.last,
        owner=tree.child(i, "poss"),
    )  # fmt: skip


def _pronoun(tree: Tree, t: int, i: int, quoted: bool) -> Phrase:
    role, clause = _role(tree, i)
    word = tree.lower[i]
    if tree.tags[i] == "PRP$":
        role = "owner"
    plural = word in ("they", "them", "their", "theirs", "themselves", "we", "us", "our")
    return Phrase(
        t, i, "pronoun", word, plural=plural, role=role, clause=clause, quoted=quoted,
        first=i, last=i + 1,
    )  # fmt: skip


def _nominal(tree: Tree, t: int, i: int, quoted: bool) -> Phrase:
    role, clause = _role(tree, i)
    how, owner = "", -1
    modifiers: list[str] = []
    first = i
    complement = particular = False
    for k in tree.kids[i]:
        if k > i:
            complement = complement or tree.deps[k] in _COMPLEMENTS
            continue
        dep, word = tree.deps[k], tree.lower[k]
        first = min(first, k)
        if dep == "poss":
            owner, how = k, "own"
            first = min(first, *tree.subtree(k))
        elif word in _THIS:
            how = "this"
        elif word in _ARTICLE:
            how = how or _ARTICLE[word]
        elif dep in _INSIDE:
            modifiers.extend(country_or_word(tree.words[m]) for m in _below(tree, k))
            particular = particular or tree.tags[k] in _PICKING or word in words("picking")
            first = min(first, *_below(tree, k))
    if how == "a" and "ever" in tree.lower and _is_ever(tree, i):
        how = "any"  # "the largest fine ever imposed on a firm": on any
    if how == "a" and " ".join(tree.lower[i + 1 : i + 3]) in _LIKE_THIS:
        how = "any"  # "a study like this" is no study that was told of
    plural = tree.tags[i] in ("NNS", "NNPS")
    if tree.tags[i] in ("CD",) and tree.lower[i] not in ("one", "1"):
        plural = True
    return Phrase(
        t, i, "nominal", tree.lemmas[i].lower(), plural=plural, how=how, role=role, clause=clause,
        modifiers=frozenset(modifiers), owner=owner,
        complement=complement, particular=particular, quoted=quoted, first=first, last=i + 1,
        rule="time" if _is_measure(tree, i) else "",
    )  # fmt: skip


def _is_ever(tree: Tree, i: int) -> bool:
    return any(tree.lower[k] == "ever" for up in tree.ancestors(i) for k in tree.kids[up])


def _is_measure(tree: Tree, i: int) -> bool:
    """Whether a phrase is a time or a sum; "12 percent of the voters" are voters."""
    label = tree.entity_types[i]
    if label == "PERCENT":
        return not any(tree.lower[k] == "of" for k in tree.children(i, "prep"))
    return label in TIME_LABELS - {"CARDINAL", "QUANTITY"}


def _below(tree: Tree, k: int) -> list[int]:
    return tree.subtree(k) if tree.kids[k] else [k]


def _role(tree: Tree, i: int) -> tuple[str, int]:
    """The grammatical role of a phrase's head and the verb that governs it (-1: none)."""
    dep, up = tree.deps[i], tree.heads[i]
    while dep == "conj" and tree.tags[up] in NOUN_TAGS:
        dep, up = tree.deps[up], tree.heads[up]
    if dep in _SUBJECTS:
        return "subject", up
    if dep in _OBJECTS:
        return "object", up
    if dep == "poss":
        return "owner", up
    if dep == "pobj":
        above = tree.heads[up]
        return "other", above if tree.tags[above].startswith("VB") else -1
    return "other", -1
