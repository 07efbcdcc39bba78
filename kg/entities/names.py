"""The names of a document: spaCy's spans repaired, names it missed but knows elsewhere.

"the Israeli" + "Foreign Ministry" → one name; "Russia and Ukraine" → two; "President Vladimir
Putin" → "Vladimir Putin"; a "Badran" that stands untagged beside a tagged one → a name too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.entities.gazetteer import gazetteer, given_names, nouns
from kg.text.tree import PROPER_TAGS, Tree
from kg.words.lists import words

KEPT_LABELS = frozenset(
    ("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW")
)
PLACE_LABELS = frozenset(("GPE", "LOC", "FAC"))
TIME_LABELS = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"))
_ARTICLES = frozenset(("the", "a", "an", "this", "that", "its", "his", "her", "their", "our"))
_EDGE = frozenset("\"'“”‘’«»()[],.;:-–—*&/|")
_GENITIVE = frozenset(("'s", "’s", "'", "’"))

_CLASSES_OF_BODIES = frozenset(("organization", "facility", "group"))
_JOINERS = frozenset(("of", "for", "on"))


@dataclass(slots=True)
class Name:
    """A name in one place: tokens first … last - 1 of tree number `tree` (its index).

    `words` are its words without titles and articles; `titles` those that were in front.
    """

    tree: int
    first: int
    last: int
    label: str
    head: int
    words: tuple[str, ...]
    titles: tuple[str, ...] = ()
    adjective: bool = False


def find(trees: Sequence[Tree]) -> list[Name]:
    """Return the names of a document in the order of its text."""
    spans: list[list[tuple[int, int, str]]] = []
    for tree in trees:
        spans.append(_with_missed(tree, _repaired(tree)))
    _add_known(trees, spans)
    found: list[Name] = []
    for t, tree in enumerate(trees):
        found.extend(_name(tree, t, *span) for span in spans[t])
    return found


def _repaired(tree: Tree) -> list[tuple[int, int, str]]:
    spans = []
    for first, last, label in tree.names:
        if label in KEPT_LABELS:
            for part in _split(tree, first, last, label):
                trimmed = _trimmed(tree, *part)
                if trimmed:
                    spans.append(trimmed)
    return _joined(tree, spans)


def _split(tree: Tree, first: int, last: int, label: str) -> Iterator[tuple[int, int, str]]:
    """ "Russia and Ukraine" is two names, "Bosnia and Herzegovina" is one."""
    forms = tree.words
    text = " ".join(forms[first:last])
    at = [i for i in range(first, last) if forms[i] in ("and", ",", "/") and first < i < last - 1]
    if not at or text.removeprefix("the ") in gazetteer().names:
        yield first, last, label
        return
    if label in ("PERSON", "GPE", "NORP", "LOC") or any(forms[i] == "/" for i in at):
        begin = first
        for i in [*at, last]:
            if i > begin:
                yield begin, i, label
            begin = i + 1
    else:
        yield first, last, label


def _trimmed(tree: Tree, first: int, last: int, label: str) -> tuple[int, int, str] | None:
    """The span without articles, genitive, marks and small words at its edges."""
    forms, lower = tree.words, tree.lower
    while first < last and (
        lower[first] in _ARTICLES or forms[first][0] in _EDGE or _is_small(forms[first])
    ):
        first += 1
    while first < last and (
        forms[last - 1] in _GENITIVE
        or (forms[last - 1][0] in _EDGE and len(forms[last - 1]) == 1)
        or _is_small(forms[last - 1])
        or lower[last - 1] in ("image", "photo")
    ):
        last -= 1
    if label == "NORP" and tree.tags[last - 1].startswith("JJ"):
        while first < last and " ".join(lower[first:last]) not in gazetteer().adjectives:
            last -= 1
    if first >= last or (last - first == 1 and lower[first] in words("calendar")):
        return None
    if last - first == 1 and _is_ordinary(tree, first, label):
        return None
    return first, last, label


def _is_small(word: str) -> bool:
    return word.islower() and "-" not in word and word not in ("al", "el", "bin", "ibn", "de")


def _is_ordinary(tree: Tree, i: int, label: str) -> bool:
    """Whether a single capitalised word is a common noun: "the Court", "State", "Court"."""
    word = tree.words[i]
    if not word[:1].isupper() or word.isupper():
        return not word[:1].isupper() and not any(c.isupper() for c in word)
    if label == "PERSON" or word in gazetteer().names:
        return False
    known = nouns().get(tree.lower[i], "")
    if known and known not in ("animal", "emotion", "time"):
        article = i > 0 and tree.lower[i - 1] in ("the", "a", "this", "our")
        return article or i == 0 or known in ("organization", "person", "country", "city")
    return False


def _joined(tree: Tree, spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Names cut in two put together: a people's adjective and the body behind it."""
    out: list[tuple[int, int, str]] = []
    for first, last, label in spans:
        left = first
        while left > 0 and _leans_right(tree, left - 1, first, label, out):
            left -= 1
        if out and left < out[-1][1]:
            left = out[-1][0] if _is_people(tree, out[-1]) and _is_body(tree, last - 1) else first
            if left != first:
                out.pop()
                label = "ORG"
        right = last
        while right < len(tree.words) and _leans_left(tree, right, first, label):
            right += 1
        if right > last and _is_body(tree, right - 1) and label in ("NORP", "GPE", "LOC"):
            label = "ORG"
        if out and out[-1][1] == left and _is_people(tree, out[-1]) and _is_body(tree, right - 1):
            left, label = out.pop()[0], "ORG"
        if out and left < out[-1][1]:
            left = out[-1][1]
        if left < right:
            out.append((left, right, label))
    return out


def _leans_right(
    tree: Tree, i: int, first: int, label: str, done: list[tuple[int, int, str]]
) -> bool:
    """Whether word i, before a name, is part of it: "[Movimento 5] Stelle", "[DAB] Party"."""
    if tree.tags[i] not in PROPER_TAGS or (done and i < done[-1][1]):
        return False
    word = tree.lower[i]
    if word in words("titles") or word in words("calendar") or not tree.words[i][:1].isupper():
        return False
    if tree.begins[i + 1] - tree.ends[i] > 1 or nouns().get(word, "") == "person":
        return False
    head = tree.heads[i]
    return tree.deps[i] in ("compound", "nmod", "amod") and (
        first <= head or tree.heads[head] >= first
    )


def _leans_left(tree: Tree, i: int, first: int, label: str) -> bool:
    """Whether word i, behind a name, goes on with it: "Hamas [Politburo]"."""
    if tree.tags[i] not in PROPER_TAGS or not tree.words[i][:1].isupper():
        return False
    if tree.entity_types[i] and tree.entity_types[i] != label and not _is_body(tree, i):
        return False
    word = tree.lower[i]
    if tree.begins[i] - tree.ends[i - 1] != 1 or word in words("calendar"):
        return False
    if nouns().get(word, "") == "person" and label != "PERSON":
        return False
    return first <= tree.heads[i] < i or tree.heads[i - 1] == i or tree.heads[first] == i


def _is_people(tree: Tree, span: tuple[int, int, str]) -> bool:
    first, last, _ = span
    text = " ".join(tree.lower[first:last])
    return text in gazetteer().adjectives or " ".join(tree.words[first:last]) in gazetteer().names


def _is_body(tree: Tree, i: int) -> bool:
    return tree.words[i][:1].isupper() and nouns().get(tree.lower[i], "") in _CLASSES_OF_BODIES


def _with_missed(tree: Tree, spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The spans and the runs of capitalised proper nouns outside them."""
    taken: set[int] = set()
    for first, last, _ in spans:
        taken.update(range(first, last))
    size = len(tree.words)
    shouting = _is_title_case(tree)
    found = list(spans)
    i = 0
    while i < size:
        if i in taken or not _is_proper(tree, i):
            i += 1
            continue
        end = i + 1
        while end < size and end not in taken and _goes_on(tree, end, taken):
            end += 1
        while end > i + 1 and not _is_proper(tree, end - 1):
            end -= 1
        run = _missed(tree, i, end, shouting)
        if run:
            found.append(run)
        i = end
    found.sort()
    return found


def _is_proper(tree: Tree, i: int) -> bool:
    word = tree.words[i]
    return (
        tree.tags[i] in PROPER_TAGS
        and (word[:1].isupper() or (len(word) > 2 and any(c.isupper() for c in word)))
        and tree.entity_types[i] not in TIME_LABELS
        and tree.lower[i] not in words("calendar")
    )


def _goes_on(tree: Tree, i: int, taken: set[int]) -> bool:
    if tree.begins[i] - tree.ends[i - 1] > 1:
        return False
    if _is_proper(tree, i):
        return True
    after = i + 1
    if after < len(tree.words) and tree.lower[after] == "the":
        after += 1
    return (
        tree.lower[i] in _JOINERS
        and after < len(tree.words)
        and after not in taken
        and _is_proper(tree, after)
        and nouns().get(tree.lower[i - 1], "") in _CLASSES_OF_BODIES
    ) or (tree.lower[i] == "the" and tree.lower[i - 1] in _JOINERS and i + 1 < len(tree.words))


def _missed(tree: Tree, first: int, last: int, shouting: bool) -> tuple[int, int, str] | None:
    words_of = tree.lower[first:last]
    if shouting and len(words_of) < 2:
        return None
    while last > first and tree.lower[first] in words("titles"):
        first += 1
    words_of = tree.lower[first:last]
    classes = [nouns().get(w, "") for w in words_of]
    if not words_of or (shouting and any(classes)):
        return None
    if len(words_of) == 1:
        word = tree.words[first]
        if (classes[0] and not word.isupper()) or (len(word) == 1 and not word.isalpha()):
            return None
    elif all(classes) and classes[-1] == "person":
        return None
    return _trimmed(tree, first, last, _guess(tree, first, last, classes))


def _guess(tree: Tree, first: int, last: int, classes: list[str]) -> str:
    """The label of a name that the model missed, "" if nothing tells."""
    text = " ".join(tree.words[first:last])
    entry = gazetteer().names.get(text)
    if entry:
        return "ORG" if entry.type.endswith("Organization") else "GPE"
    if classes[-1] in ("organization", "group") or classes[0] == "organization":
        return "ORG"
    if classes[-1] in ("facility", "region"):
        return "FAC"
    if classes[-1] == "work":
        return "WORK_OF_ART"
    if classes[-1] == "event":
        return "EVENT"
    if last - first > 1 and tree.words[first] in given_names():
        return "PERSON"
    if last - first == 1 and text in gazetteer().cities:
        return "GPE"
    if text.isupper() and 2 < len(text) < 7 and not shouting_around(tree):
        return "ORG"
    return ""


def shouting_around(tree: Tree) -> bool:
    """Whether most words of the sentence are in capitals."""
    long = [w for w in tree.words if w.isalpha() and len(w) > 2]
    return sum(w.isupper() for w in long) * 2 > len(long)


def _is_title_case(tree: Tree) -> bool:
    long = [w for w in tree.words if w.isalpha() and len(w) > 3]
    return len(long) > 3 and sum(w[0].isupper() for w in long) * 4 > len(long) * 3


def _add_known(trees: Sequence[Tree], spans: list[list[tuple[int, int, str]]]) -> None:
    """Add the places where a name of the document stands untagged."""
    known: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for tree, found in zip(trees, spans, strict=True):
        for first, last, label in found:
            sequence = tuple(tree.words[first:last])
            entries = known.setdefault(sequence[0], [])
            if label and all(sequence != s for s, _ in entries) and len(sequence[0]) > 2:
                entries.append((sequence, label))
            if label == "PERSON" and 1 < len(sequence) < 5 and len(sequence[-1]) > 3:
                surname = (sequence[-1],)
                entries = known.setdefault(surname[0], [])
                if all(surname != s for s, _ in entries):
                    entries.append((surname, label))
    for entries in known.values():
        entries.sort(key=lambda e: (-len(e[0]), e))
    for tree, found in zip(trees, spans, strict=True):
        taken = {i for first, last, _ in found for i in range(first, last)}
        added = []
        for i, word in enumerate(tree.words):
            if word not in known or i in taken:
                continue
            for sequence, label in known[word]:
                end = i + len(sequence)
                if tuple(tree.words[i:end]) == sequence and _may_be(tree, i, end, taken, label):
                    added.append((i, end, label))
                    taken.update(range(i, end))
                    break
        if added:
            found.extend(added)
            found.sort()


def _may_be(tree: Tree, first: int, last: int, taken: set[int], label: str) -> bool:
    if any(i in taken for i in range(first, last)) or not tree.words[first][:1].isupper():
        return False
    if label == "NORP":
        return tree.tags[first].startswith("JJ") or tree.tags[first] in PROPER_TAGS
    return any(tree.tags[i] in PROPER_TAGS or tree.tags[i] == "NNS" for i in range(first, last))


def _name(tree: Tree, t: int, first: int, last: int, label: str) -> Name:
    """The name with its titles taken off and its head word found."""
    titles: list[str] = []
    begin = first
    if label in ("PERSON", ""):
        while begin < last - 1 and _is_title(tree, begin):
            titles.append(tree.lower[begin])
            begin += 1
    if not titles and begin > 0:
        titles = _titles_before(tree, begin)
    parts = tuple(
        w for w in tree.words[begin:last] if w not in _GENITIVE and w[0] not in '"“”‘«»()'
    )
    adjective = tree.tags[last - 1].startswith("JJ") or (
        label == "NORP" and tree.deps[last - 1] in ("amod", "compound", "nmod")
    )
    head = _head(tree, begin, last)
    return Name(
        t, begin, last, label, head, parts or (tree.words[begin],), tuple(titles), adjective
    )


def _is_title(tree: Tree, i: int) -> bool:
    word = tree.lower[i]
    if word in words("kept_titles") or (
        tree.words[i] in given_names() and word not in words("titles")
    ):
        return False
    return word in words("titles") or nouns().get(word, "") == "person"


def _titles_before(tree: Tree, first: int) -> list[str]:
    found: list[str] = []
    i = first - 1
    while (
        i >= 0
        and len(found) < 4
        and (
            tree.lower[i] in words("titles")
            or (
                nouns().get(tree.lemmas[i].lower(), "") == "person"
                and tree.deps[i] in ("compound", "nmod")
            )
        )
    ):
        found.append(tree.lower[i])
        i -= 1
    return found[::-1]


def _head(tree: Tree, first: int, last: int) -> int:
    """The word of the name that hangs outside it: the last such noun."""
    outside = [
        i for i in range(first, last) if not first <= tree.heads[i] < last or tree.heads[i] == i
    ]
    nominal = [i for i in outside if tree.deps[i] != "punct" and tree.tags[i] != "POS"]
    return nominal[0] if len(nominal) == 1 else (nominal or outside or [last - 1])[-1]
