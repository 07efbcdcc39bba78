"""Which words make up a noun phrase: the cut of every argument and mention."""

from kg.text.edges import ENCLITIC, trimmed
from kg.text.narrowing import (
    is_bound,
    is_infinitive,
    is_short,
    narrows,
    owns_unnamed,
    shared,
)
from kg.text.own_places import own_places
from kg.text.tree import NOUN_TAGS, Tree
from kg.words.lists import words

PREMODIFIERS = frozenset(
    ("det", "amod", "compound", "nummod", "poss", "nmod", "quantmod", "predet", "case")
)
LONGEST_PHRASE = 18
_NEVER = frozenset(
    (
        "relcl",
        "appos",
        "cc",
        "conj",
        "preconj",
        "punct",
        "parataxis",
        "dep",
        "mark",
        "advmod",
        "neg",
        "nsubj",
        "nsubjpass",
        "aux",
        "auxpass",
    )
)
_QUANTITIES = words("quantities")
_LIMITS = frozenset(("first", "second", "third", "last", "only", "next", "latest"))
_ASIDE_MARKS = frozenset((",", ";", "—", "–", "-", ":"))
_ABOUT = frozenset(("nearly", "almost", "about", "approximately", "roughly", "virtually"))
WORDS = frozenset(("word", "words", "term", "phrase", "slogan", "motto"))


def noun_phrase(tree: Tree, head: int) -> list[int]:
    """Return the tokens of the whole phrase of `head`: its premodifiers and its complements.

    "the early sale of the old quay from the town", "the man who sank the ferry" —
    appositions, further conjuncts and marginal punctuation are left out; so are adjuncts
    and relative clauses that a comma sets off.
    """
    known = tree.phrases.get(("whole", head))
    if known is None:
        known = tree.phrases["whole", head] = _whole(tree, head)
    return list(known)


def _whole(tree: Tree, head: int) -> list[int]:
    found = [head]
    for k in tree.kids[head]:
        if _belongs(tree, head, k):
            found.extend(_branch(tree, k))
    if (tail := shared(tree, head)) >= 0:
        found.extend(_branch(tree, tail))
    found.extend(_inside_names(tree, found))
    return trimmed(tree, _cut(tree, head, sorted(set(found)))) or [head]


def _cut(tree: Tree, head: int, tokens: list[int]) -> list[int]:
    """A phrase of more than `LONGEST_PHRASE` words ends before one of its prepositions."""
    if len(tokens) <= LONGEST_PHRASE:
        return tokens
    told = [tree.subtree(i) for i in tokens if i > head and tree.deps[i] == "relcl"]
    inside = {i for clause in told for i in clause[1:]}
    begins = {clause[0] for clause in told}
    ends = [
        n
        for n, i in enumerate(tokens)
        if i > head and n <= LONGEST_PHRASE and i not in inside
        if i in begins or tree.deps[i] in ("prep", "acl")
    ]
    if not ends or ends[-1] == 0:
        return tokens
    kept = tokens[: ends[-1]]
    # "festivals marking the end", cut from "of the year": better without the participle
    above = [k for k in tree.ancestors(tokens[ends[-1]]) if tree.deps[k] == "acl" and k > head]
    starts = {tree.subtree(k)[0] for k in above}
    begun = [n for n, i in enumerate(kept) if i in starts]
    return kept[: begun[0]] if begun and begun[0] > 0 else kept


def core(tree: Tree, head: int) -> list[int]:
    """Return the tokens of the phrase of `head` without what follows the head.

    "the early sale"; a name that spaCy found as one ("Bank of England") stays whole.
    """
    known = tree.phrases.get(("core", head))
    if known is None:
        known = tree.phrases["core", head] = _core(tree, head)
    return list(known)


def _core(tree: Tree, head: int) -> list[int]:
    found = [head]
    for k in tree.kids[head]:
        if k < head and tree.deps[k] in PREMODIFIERS:
            found.extend(_branch(tree, k))
    found.extend(_inside_names(tree, [head]))
    if is_quantity(tree, head):
        for p in tree.kids[head]:
            if p > head and tree.lower[p] == "of":
                found += [p, *(t for o in tree.kids[p] for t in core(tree, o) if o > p)]
    return trimmed(tree, sorted(set(found))) or [head]


def is_quantity(tree: Tree, head: int) -> bool:
    """Whether `head` only counts or cuts what its "of" names: "a portion of", "three of"."""
    return tree.lower[head] in _QUANTITIES or tree.tags[head] == "CD"


def is_nominal(tree: Tree, i: int) -> bool:
    """Whether token `i` is the noun or pronoun that a phrase can be built on."""
    return tree.tags[i] in NOUN_TAGS or tree.tags[i] in ("PRP", "CD", "EX", "DT", "WP")


def _belongs(tree: Tree, head: int, kid: int) -> bool:
    dep = tree.deps[kid]
    if dep == "relcl":
        return _says_which(tree, head, kid)
    if dep == "prep" and _has_its_own(tree, head, kid):
        return False  # "a firm with its yard in Velm": a statement of its own
    if tree.words[kid] in ENCLITIC and dep == "case":
        return owns_unnamed(tree, head)
    if dep == "joint" or (dep in ("cc", "conj") and is_bound(tree, head)):
        return True
    if dep in _NEVER:
        # "nearly $2 billion", "about 30 of them": it is not so many
        about = dep == "advmod" and kid < head and tree.lower[kid] in _ABOUT
        # "admitted only men": it did not admit men alone among others
        about |= tree.lower[kid] == "only" and kid < head and tree.deps[head] == "dobj"
        return about or (dep == "appos" and _is_worded(tree, head, kid))
    if dep == "acl" and not is_short(tree, kid):
        return False
    if kid < head:
        return True
    # what a comma sets off is an aside: "the deal, in its present form", "her song, the third in"
    begin = _begin(tree, kid)
    aside = tree.child(head, "appos")
    inside = head + 1 < aside < kid and tree.words[head + 1] == ","
    return not inside and tree.words[begin - 1] not in _ASIDE_MARKS


def _says_which(tree: Tree, head: int, kid: int) -> bool:
    """Whether a relative clause belongs to a noun: "the ship that sank", "a licence to drill"."""
    if not is_infinitive(tree, kid):
        return narrows(tree, head, kid)
    # "the first to lead" says who led, "a licence to drill" what it is for
    if is_limited(tree, head):
        return is_short(tree, kid)
    plain = kid == head + 2 and not any(tree.tags[k] == "JJ" for k in tree.kids[head])
    return plain and is_short(tree, kid)


def _has_its_own(tree: Tree, noun: int, prep: int) -> bool:
    """ "a small firm with its yard in Velm": what stands before the noun tells which it is."""
    before = any(tree.deps[k] in ("amod", "compound", "nmod", "poss") for k in tree.kids[noun])
    return before and bool(own_places(tree, prep))


def is_limited(tree: Tree, noun: int) -> bool:
    """Whether a noun is one of a row: "the first mine", "the only two women"."""
    kids = tree.kids[noun]
    return any(tree.lower[k] in _LIMITS for k in kids if k < noun) and any(
        tree.deps[k] in ("det", "poss") for k in kids
    )


def _branch(tree: Tree, kid: int) -> list[int]:
    """The subtree of `kid`, asides cut, coordination inside it kept."""
    found, stack = [kid], [kid]
    while stack:
        i = stack.pop()
        for k in tree.kids[i]:
            dep = tree.deps[k]
            if dep == "relcl" and not _says_which(tree, i, k):
                continue
            if dep == "appos" and _is_worded(tree, i, k):
                found.append(k)
                stack.append(k)
                continue
            if dep in ("parataxis", "dep") or (dep == "appos" and i != kid):
                continue
            if dep == "prep" and _has_its_own(tree, i, k):
                continue
            if dep == "neg" and tree.words[k - 1] in _ASIDE_MARKS:
                continue  # "a tie with Norway, not a weak one"
            if dep == "advcl" and _is_clause(tree, k):
                continue
            if dep == "appos" or (dep in ("advcl", "prep", "acl") and _set_off(tree, k)):
                continue
            found.append(k)
            stack.append(k)
    return found


def _is_worded(tree: Tree, noun: int, k: int) -> bool:
    """ "the words “safe harbour”": which words they are, is all that they are."""
    if tree.lower[noun] not in WORDS:
        return False
    first = min(tree.subtree(k)) - 1
    return first == noun or (first == noun + 1 and tree.tags[first] in ("``", "''"))


def _is_clause(tree: Tree, k: int) -> bool:
    """ "a call to rise on Monday as he spoke": a clause of its own, which tells of the time."""
    return any(tree.tags[m] in ("IN", "WRB") for m in tree.children(k, "mark", "advmod")) and (
        tree.child(k, "nsubj", "nsubjpass") >= 0
    )


def _begin(tree: Tree, k: int) -> int:
    """Where a branch behind a noun begins: a participle with what is before it, "SUCH as"."""
    if tree.deps[k] == "acl":
        return min(tree.subtree(k))
    return k - 1 if tree.lower[k] == "as" and k and tree.lower[k - 1] == "such" else k


def _set_off(tree: Tree, k: int) -> bool:
    """Whether a comma or dash stands before a branch: ", also known as Myanmar"."""
    begin = _begin(tree, k)
    return begin > 0 and tree.words[begin - 1] in (",", "—", ";")


def _inside_names(tree: Tree, tokens: list[int]) -> list[int]:
    """The rest of a name whose words hang on one of `tokens` ("Trinidad and Tobago")."""
    if not any(tree.entity_types[i] for i in tokens):
        return []
    inside = set(tokens)
    for first, last, _ in tree.names:
        if any(first <= i < last for i in tokens):
            inside.update(i for i in range(first, last) if _hangs_in(tree, i, first, last, tokens))
    first = min(inside)
    if tree.lower[first] in ("least", "most") and first and tree.lower[first - 1] == "at":
        inside.add(first - 1)  # "at | least $5 million", which is no name
    return [i for i in inside if i not in tokens]


def _hangs_in(tree: Tree, i: int, first: int, last: int, tokens: list[int]) -> bool:
    """Whether a word of a name leads up to one of `tokens` without leaving the name."""
    while i not in tokens:
        if tree.heads[i] == i or not first <= tree.heads[i] < last:
            return False
        i = tree.heads[i]
    return True
