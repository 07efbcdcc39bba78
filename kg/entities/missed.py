"""Names that the model missed: capitalised runs, and names known elsewhere in the document."""

from collections.abc import Sequence

from kg.entities.gazetteer import gazetteer, given_names
from kg.entities.repairs import BODIES, Span, trimmed
from kg.text.tree import PROPER_TAGS, Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

TIME_LABELS = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"))
_HEALTH = "WHO"  # the World Health Organization, which a model takes for the pronoun
_JOINERS = frozenset(("of", "for", "on"))


def with_missed(tree: Tree, spans: list[Span]) -> list[Span]:
    """The spans and the runs of capitalised proper nouns outside them."""
    taken: set[int] = set()
    for first, last, _ in spans:
        taken.update(range(first, last))
    size = len(tree.words)
    shouting = is_title_case(tree)
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
    if word == _HEALTH and tree.tags[i] == "WP" and tree.deps[tree.heads[i]] != "relcl":
        return not shouting_around(tree)
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
        and nouns().get(tree.lower[i - 1], "") in BODIES
    ) or (tree.lower[i] == "the" and tree.lower[i - 1] in _JOINERS and i + 1 < len(tree.words))


def _missed(tree: Tree, first: int, last: int, shouting: bool) -> Span | None:
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
        known = word.isupper() or word in gazetteer().names
        if (classes[0] and not known) or (len(word) == 1 and not word.isalpha()):
            return None
    elif all(classes) and classes[-1] == "person":
        return None
    return trimmed(tree, first, last, _guess(tree, first, last, classes))


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


def is_title_case(tree: Tree) -> bool:
    """Whether most words of the sentence are capitalised, as in a headline, verbs too."""
    capitals = total = 0
    for word, tag in zip(tree.words, tree.tags, strict=True):
        verb = tag.startswith("VB")
        if len(word) < (3 if verb else 4) or not word.isalpha():
            continue
        if word[0].isupper():
            capitals += 1
        elif verb:
            return False
        total += 1
    return total > 3 and capitals * 4 > total * 3


def add_known(trees: Sequence[Tree], spans: list[list[Span]]) -> None:
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
                # of whom the full name is told, the surname alone is no firm
                if (surname, "ORG") in entries:
                    entries.remove((surname, "ORG"))
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
                if tuple(tree.words[i:end]) != sequence:
                    continue
                if _may_be(tree, i, end, taken, label) or (
                    label == "PERSON" and end == i + 1 and _is_bare_subject(tree, i, trees)
                ):
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
    if first > 0 and tree.tags[first][:2] in ("JJ", "NN") and tree.words[first - 1][0] not in '“"':
        return True
    if label == "PERSON" and tree.tags[first] == "NN" and tree.lower[first] not in nouns():
        # "Reedson asked for money": unknown as a noun, known as a surname
        return True
    return any(tree.tags[i] in PROPER_TAGS or tree.tags[i] == "NNS" for i in range(first, last))


def _is_bare_subject(tree: Tree, i: int, trees: Sequence[Tree]) -> bool:
    """ "Cook took offence", where Ann Cook is known: no cook, who would be "a cook".

    Not where the document writes the word small, too.
    """
    if tree.tags[i] != "NN" or i > 1 or tree.deps[i] not in ("nsubj", "nsubjpass"):
        return False
    if tree.kids[i] or not tree.words[i].istitle() or tree.heads[i] < i:
        return False
    return not any(tree.lower[i] in t.words for t in trees)
