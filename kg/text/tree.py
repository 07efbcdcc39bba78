"""One parsed sentence as plain lists: fast to walk, easy to make in a test, free of spaCy.

Token indices run within the sentence; `begins` and `ends` are offsets into the document.
Dependency labels are spaCy's English ones (ClearNLP style), tags are Penn Treebank's.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

NOUN_TAGS = frozenset(("NN", "NNS", "NNP", "NNPS"))
PROPER_TAGS = frozenset(("NNP", "NNPS"))
VERB_TAGS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
OPEN_QUOTES = frozenset(("“", "``", "«"))
CLOSE_QUOTES = frozenset(("”", "''", "»"))


@dataclass(slots=True)
class Tree:
    """A sentence: words and their analysis, all lists of one length.

    `entity_types[i]` is spaCy's label of the name that token i belongs to, or ""; `names` are
    the names as (first, last + 1, label). Repairs may change a tree while it is being made;
    rules must not. `phrases` remembers what phrases were cut out of it.
    """

    number: int
    words: list[str]
    lemmas: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    begins: list[int]
    ends: list[int]
    entity_types: list[str]
    names: list[tuple[int, int, str]]
    lower: list[str] = field(default_factory=list)
    kids: list[list[int]] = field(default_factory=list)
    root: int = 0
    phrases: dict[tuple[str, int], Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.lower = [w.lower() for w in self.words]
        self.hang()

    def hang(self) -> None:
        """Compute `kids` and `root` from `heads` (again, after a repair)."""
        kids: list[list[int]] = [[] for _ in self.words]
        for i, head in enumerate(self.heads):
            if head == i:
                self.root = i
            else:
                kids[head].append(i)
        self.kids = kids
        self.phrases.clear()

    def __len__(self) -> int:
        return len(self.words)

    def children(self, i: int, *deps: str) -> list[int]:
        """Return the children of token `i` whose label is one of `deps`, left to right."""
        kids, labels = self.kids[i], self.deps
        return [k for k in kids if labels[k] in deps] if kids else []

    def child(self, i: int, *deps: str) -> int:
        """Return the first child of token `i` whose label is one of `deps`, or -1."""
        labels = self.deps
        for k in self.kids[i]:
            if labels[k] in deps:
                return k
        return -1

    def subtree(self, i: int, without: frozenset[str] = frozenset()) -> list[int]:
        """Return token `i` and all below it, sorted; branches labelled `without` are left out."""
        found, stack = [i], [i]
        while stack:
            for k in self.kids[stack.pop()]:
                if self.deps[k] not in without:
                    found.append(k)
                    stack.append(k)
        found.sort()
        return found

    def conjuncts(self, i: int) -> list[int]:
        """Return token `i` and the tokens coordinated with it, in order."""
        found = [i]
        if "conj" not in map(self.deps.__getitem__, self.kids[i]):
            return found
        for k in found:
            found.extend(
                c for c in self.kids[k] if self.deps[c] == "conj" and not self.is_excluded(c)
            )
        return sorted(found)

    def is_excluded(self, i: int) -> bool:
        """Return whether `i` is named to be left out: "instead of the east", "not Paris"."""
        left = min([i, *(k for k in self.kids[i] if k < i)])
        before = self.lower[max(0, left - 2) : left]
        if self.lower[left] == "not" and self.lower[left + 1] not in ("only", "just", "least"):
            return True  # "some and not all citizens"
        return before[-1:] in (["not"], ["except"]) or before in (
            ["rather", "than"], ["instead", "of"], ["except", "for"], ["but", "not"],
            ["(", "or"],
        )  # fmt: skip

    def ancestors(self, i: int) -> Iterator[int]:
        """Yield the heads above token `i`, nearest first."""
        while self.heads[i] != i:
            i = self.heads[i]
            yield i

    def verbs_above(self, i: int) -> Iterator[int]:
        """Yield the verbs among the heads above token `i`, nearest first."""
        return (up for up in self.ancestors(i) if self.tags[up] in VERB_TAGS)

    def head_of(self, first: int, last: int) -> int:
        """Return the last of the tokens first … last - 1 that hangs on none of them."""
        for i in range(last - 1, first - 1, -1):
            if not first <= self.heads[i] < last or self.heads[i] == i:
                return i
        return last - 1

    def text(self, tokens: Iterable[int]) -> str:
        """Return the words of `tokens` with the white space of the sentence between neighbours."""
        out, last = "", -2
        for i in tokens:
            if out and (i != last + 1 or self.begins[i] > self.ends[last]):
                out += " "
            out += self.words[i]
            last = i
        return out

    def spans(self, tokens: Iterable[int]) -> tuple[tuple[int, int], ...]:
        """Return the offsets of `tokens`, neighbours joined."""
        out: list[tuple[int, int]] = []
        last = -2
        for i in tokens:
            if i == last + 1:
                out[-1] = (out[-1][0], self.ends[i])
            else:
                out.append((self.begins[i], self.ends[i]))
            last = i
        return tuple(out)
