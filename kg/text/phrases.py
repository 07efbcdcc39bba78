"""Which words make up a noun phrase: the cut of every argument and mention."""

from kg.text.tree import NOUN_TAGS, Tree

PREMODIFIERS = frozenset(
    ("det", "amod", "compound", "nummod", "poss", "nmod", "quantmod", "predet", "case", "advmod")
)
_NEVER = frozenset(("relcl", "appos", "cc", "conj", "preconj", "punct", "parataxis", "dep", "mark"))
_INSIDE_NAME = frozenset(("punct", "cc", "conj"))
_ENCLITIC = frozenset(("'s", "’s", "'", "’"))


def noun_phrase(tree: Tree, head: int) -> list[int]:
    """Return the tokens of the whole phrase of `head`: its premodifiers and its complements.

    "the immediate expulsion of the Hamas delegation from Russia" — relative clauses,
    appositions, further conjuncts and marginal punctuation are left out; so are adjuncts
    that a comma sets off.
    """
    found = [head]
    for k in tree.kids[head]:
        if _belongs(tree, head, k):
            found.extend(_branch(tree, k))
    found.extend(_inside_names(tree, found))
    return _trimmed(tree, sorted(set(found)))


def core(tree: Tree, head: int) -> list[int]:
    """Return the tokens of the phrase of `head` without what follows the head.

    "the immediate expulsion"; a name that spaCy found as one ("Bank of England") stays whole.
    """
    found = [head]
    for k in tree.kids[head]:
        if k < head and tree.deps[k] in PREMODIFIERS:
            found.extend(_branch(tree, k))
    found.extend(_inside_names(tree, [head]))
    return _trimmed(tree, sorted(set(found)))


def is_nominal(tree: Tree, i: int) -> bool:
    """Whether token `i` is the noun or pronoun that a phrase can be built on."""
    return tree.tags[i] in NOUN_TAGS or tree.tags[i] in ("PRP", "CD", "EX", "DT", "WP")


def _belongs(tree: Tree, head: int, kid: int) -> bool:
    dep = tree.deps[kid]
    if dep in _NEVER or tree.words[kid] in _ENCLITIC and tree.deps[kid] == "case":
        return False
    # what a comma sets off is an aside: "the deal, in its present form"
    return kid < head or tree.words[kid - 1] not in (",", ";", "—", "–", "-", ":")


def _branch(tree: Tree, kid: int) -> list[int]:
    """The subtree of `kid`, asides cut, coordination inside it kept."""
    found, stack = [kid], [kid]
    while stack:
        i = stack.pop()
        for k in tree.kids[i]:
            dep = tree.deps[k]
            if dep in ("relcl", "parataxis", "dep") or (dep == "appos" and i != kid):
                continue
            if dep == "appos" or (
                dep in ("advcl", "prep") and k > 0 and tree.words[k - 1] in (",", "—", ";")
            ):
                continue
            found.append(k)
            stack.append(k)
    return found


def _inside_names(tree: Tree, tokens: list[int]) -> list[int]:
    """The rest of a name whose words hang on one of `tokens` ("Trinidad and Tobago")."""
    extra: list[int] = []
    for first, last, _ in tree.names:
        inside = [i for i in tokens if first <= i < last]
        if inside and len(inside) < last - first:
            extra.extend(
                i
                for i in range(first, last)
                if i not in inside and tree.deps[i] in _INSIDE_NAME | PREMODIFIERS
            )
    return extra


def _trimmed(tree: Tree, tokens: list[int]) -> list[int]:
    """`tokens` without punctuation and conjunctions at the edges, without unpaired marks."""
    while tokens and (_is_mark(tree, tokens[0]) or tree.deps[tokens[0]] == "cc"):
        tokens = tokens[1:]
    while tokens and (_is_mark(tree, tokens[-1]) or tree.deps[tokens[-1]] == "cc"):
        tokens = tokens[:-1]
    if tokens and tree.words[tokens[-1]] in _ENCLITIC:
        tokens = tokens[:-1]
    return tokens


def _is_mark(tree: Tree, i: int) -> bool:
    return tree.deps[i] == "punct" and not any(c.isalnum() or c in "$€£%" for c in tree.words[i])
