"""The names of a document: spaCy's spans repaired, names it missed but knows elsewhere.

"the Israeli" + "Foreign Ministry" → one name; "Russia and Ukraine" → two; "President Vladimir
Putin" → "Vladimir Putin"; a "Badran" that stands untagged beside a tagged one → a name too.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.entities import states
from kg.entities.called import with_quoted
from kg.entities.gazetteer import gazetteer, given_names
from kg.entities.genitives import with_genitives
from kg.entities.missed import add_known, is_title_case, with_missed
from kg.entities.repairs import GENITIVE, Span, joined, repaired
from kg.entities.wholes import apart, whole_names
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_OWNING = ("'s", "’s")
_MARKUP = '"<>=[]{}|*#@'


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
    spans: list[list[Span]] = []
    for tree in trees:
        found = joined(tree, with_missed(tree, repaired(tree)))
        spans.append(whole_names(tree, with_quoted(tree, found)))
    _drop_headlines(trees, spans)
    _drop_common(trees, spans)
    add_known(trees, spans)
    apart(spans, trees)
    with_genitives(trees, spans)
    listed: list[Name] = []
    for t, tree in enumerate(trees):
        listed.extend(
            _name(tree, t, *span)
            for span in spans[t]
            if not (_is_language(tree, *span) or _is_broken(tree, *span) or _is_sort(tree, *span))
        )
    return listed


def _drop_headlines(trees: Sequence[Tree], spans: list[list[Span]]) -> None:
    """Keep of a line in which most words are capitalised only names that are sure.

    "Obama Sees Insult" is none; Obama is, if the text says so in its plain sentences.
    """
    told = {
        tuple(tree.words[first:last])
        for tree, found in zip(trees, spans, strict=True)
        if found and not is_title_case(tree)
        for first, last, _ in found
    }
    for tree, found in zip(trees, spans, strict=True):
        if found and is_title_case(tree):
            found[:] = [s for s in found if _is_sure(tree, *s, told)]


def _is_sure(tree: Tree, first: int, last: int, label: str, told: set[tuple[str, ...]]) -> bool:
    parts = tuple(tree.words[first:last])
    text = " ".join(parts)
    if parts in told or text in gazetteer().names or text.lower() in gazetteer().adjectives:
        return True
    if len(parts) == 1:
        return not nouns().get(parts[0].lower()) and not tree.tags[first].startswith("VB")
    if label == "PERSON":
        return len(parts) < 4 and parts[0] in given_names()
    if parts[-1].lower() in words("company_suffixes"):
        return True
    head = parts[parts.index("of") - 1] if "of" in parts[1:] else parts[-1]
    return nouns().get(head.lower()) == "organization"


def _drop_common(trees: Sequence[Tree], spans: list[list[Span]]) -> None:
    """Drop single words that the document also writes small: "Iodine" beside "iodine"."""
    small = {
        word
        for tree in trees
        for word, tag in zip(tree.words, tree.tags, strict=True)
        if tag in ("NN", "NNS") and word.islower()
    }
    ends = {
        tree.words[last - 1]
        for tree, found in zip(trees, spans, strict=True)
        for first, last, _ in found
        if last - first > 1
    }
    for tree, found in zip(trees, spans, strict=True):
        found[:] = [
            (first, last, label)
            for first, last, label in found
            if last - first > 1
            or tree.words[first] in ends
            or not tree.words[first].istitle()
            or tree.lower[first] not in small
        ]


def _is_broken(tree: Tree, first: int, last: int, label: str) -> bool:
    """ "[W]e", "http://…", "67": markup or a bracket inside a word, an address, no word at all."""
    words_of = tree.words[first:last]
    if not any(w.isalpha() or w[:1].isalpha() for w in words_of):
        return not any(c.isalpha() for w in words_of for c in w)
    if any(w.startswith("http") for w in words_of):
        return True
    return any(len(w) > 1 and c in w.strip(_MARKUP) for w in words_of for c in "[]<>=$(")


def _is_sort(tree: Tree, first: int, last: int, label: str) -> bool:
    """ "Lund’s SUV", "a DVD", "Super PACs": letters that stand for a sort of things."""
    many = tree.tags[last - 1] == "NNPS"
    return (many or last - first == 1) and tree.lower[last - 1] in words("abbreviated_things")


def _is_language(tree: Tree, first: int, last: int, label: str) -> bool:
    """ "speaks English", "a Russian": a people's adjective that stands alone as a noun.

    "Finn", taken for a person, is one.
    """
    i = last - 1
    word = " ".join(tree.lower[first:last])
    if word not in gazetteer().adjectives or word.endswith("s") or tree.tags[i].startswith("JJ"):
        return False
    if label == "PERSON" and not any(tree.tags[k] == "DT" for k in tree.kids[i]):
        return False
    if tree.deps[i] in ("amod", "compound", "nmod", "nummod", "npadvmod", "poss"):
        return False
    return not any(tree.lower[k] == "the" for k in tree.kids[i])


def _name(tree: Tree, t: int, first: int, last: int, label: str) -> Name:
    """The name with its titles taken off and its head word found."""
    titles: list[str] = []
    begin = first
    peer = is_peer(tree.words[first:last])
    if label in ("PERSON", "") and not peer:
        ends = [i for i in range(begin, last - 1) if _is_title(tree, i)]
        if ends and (ends[-1] - begin < 3 or ends[0] == begin):
            at = ends[-1] if ends[-1] - begin < 3 else begin
            titles = list(tree.lower[begin : at + 1])
            begin = at + 1
    if label in ("PERSON", "") and begin > 0 and tree.lower[begin - 1] in words("kept_titles"):
        begin -= tree.words[begin - 1][:1].isupper()
    if not titles and begin > 0 and not peer:
        titles = _titles_before(tree, begin)
    parts = tuple(
        word
        for w in _words(tree, begin, last)
        if w not in GENITIVE and w[0] not in '"“”‘«»()' and (word := w.strip(_MARKUP))
    )
    while len(parts) > 1 and parts[-1].lower() in words("degrees"):
        parts = parts[:-1]
        letters = tree.words[last - 1]
        if (
            letters.isupper()
            and letters.lower() in words("degrees")
            and (tree.heads[last - 1] < last - 1)
        ):
            last -= 1  # "Stuart Hill KC": the letters hang on the name
    adjective = tree.tags[last - 1].startswith("JJ") or (
        label == "NORP"
        and tree.deps[last - 1] in ("amod", "compound", "nmod")
        and " ".join(tree.lower[begin:last]) in gazetteer().adjectives
    )
    head = _head(tree, begin, last)
    parts = states.with_state(tree, begin, last, parts or (tree.words[begin],))
    label = states.label_of(tree, last, parts, label)
    return Name(t, begin, last, label, head, parts, tuple(titles), adjective)


def is_peer(called: Sequence[str]) -> bool:
    """ "Duchess of Holm": the title belongs to the name."""
    return len(called) > 2 and called[1] == "of" and called[0].lower() in words("peers")


def _words(tree: Tree, first: int, last: int) -> list[str]:
    """The words of a name, "Ann-Marie" and "Reader's" as one, which the tokenizer cuts."""
    found = tree.words[first:last]
    if "-" not in found and GENITIVE.isdisjoint(found):
        return found
    joined: list[str] = []
    for i in range(first, last):
        tight = i > first and tree.begins[i] == tree.ends[i - 1]
        if tight and ("-" in (tree.words[i], tree.words[i - 1]) or tree.words[i] in _OWNING):
            joined[-1] += tree.words[i]
        else:
            joined.append(tree.words[i])
    return joined


def _is_title(tree: Tree, i: int) -> bool:
    word = tree.lower[i]
    if word in words("kept_titles") or (
        tree.words[i] in given_names() and word not in words("titles")
    ):
        return False
    if word in words("titles") or nouns().get(word, "") == "person":
        return True
    # "Senators Ruth Moss and Ivo Kern"
    return word.endswith("s") and word[:-1] in words("titles")


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
