"""spaCy's names repaired: trimmed, split where they are two, joined where they are one."""

from collections.abc import Iterator, Sequence

from kg.entities.gazetteer import gazetteer, given_names
from kg.entities.no_names import AGAINST, is_no_name
from kg.entities.ordinary import of_somebody
from kg.text.tree import PROPER_TAGS, Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

Span = tuple[int, int, str]
KEPT_LABELS = frozenset(
    ("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW")
)
BODIES = frozenset(("organization", "facility", "group"))
_ARTICLES = frozenset(("the", "a", "an", "this", "that", "its", "his", "her", "their", "our"))
_COUPLE = 3  # words
_EDGE = frozenset("\"'“”‘’«»()[],.;:-–—*&/|")
GENITIVE = frozenset(("'s", "’s", "'", "’"))
_CUTS_PERSON = frozenset(("for", "of", "from", "at", "in", "with", "told"))


def repaired(tree: Tree) -> list[Span]:
    """Return the names of a sentence as (first, last + 1, label)."""
    spans = []
    for first, last, label in tree.names:
        if label in KEPT_LABELS:
            for part in _split(tree, first, last, label):
                kept = trimmed(tree, *part)
                if kept:
                    spans.append(kept)
    return joined(tree, spans)


def _split(tree: Tree, first: int, last: int, label: str) -> Iterator[Span]:
    """ "Russia and Ukraine" is two names, "Bosnia and Herzegovina" is one."""
    forms = tree.words
    text = " ".join(forms[first:last])
    if text.removeprefix("the ") in gazetteer().names:
        yield first, last, label
        return
    at = [i for i in range(first + 1, last - 1) if _cuts(tree, i, label)]
    if at and " ".join(tree.lower[first:last]) not in words("bodies_of_words"):
        begin = first
        for i in [*at, last]:
            yield begin, i, label if begin == first else ""
            begin = i + (i < last and tree.lower[i] != "the")
        return
    if label in ("PERSON", "ORG"):
        cut = of_somebody(tree, first, last)
        if cut:
            yield first, cut, "ORG" if cut - first > 1 else label
            if tree.words[cut + 1] in given_names():
                yield cut + 1, last, "PERSON"
            return
        if last - first == _COUPLE and forms[first + 1] == "and" and {
            forms[first], forms[last - 1]
        } <= given_names().keys():  # fmt: skip
            yield first, first + 1, "PERSON"
            yield last - 1, last, "PERSON"
            return
    at = [i for i in range(first, last) if forms[i] in ("and", ",", "/") and first < i < last - 1]
    if "," in forms[first:last] and "and" not in forms[first:last] and label != "WORK_OF_ART":
        commas = [i for i in at if forms[i] == ","]
        if not any(tree.lower[i + 1] in words("company_suffixes") for i in commas):
            for begin, end in zip([first, *(i + 1 for i in commas)], [*commas, last], strict=True):
                yield begin, end, label
            return
    if not at:
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


def _cuts(tree: Tree, i: int, label: str) -> bool:
    """Whether a new name begins at or behind word i: "Rathbun | the Scientology", "X (WHO"."""
    word = tree.lower[i]
    if word in ("(", "—", "–", ";"):
        return True
    if word == "the":
        return tree.lower[i - 1] not in ("of", "for", "on", "in", "and", "to", "at", "with", "&")
    if word == "for" and label == "ORG":
        return tree.words[i - 2] in given_names() and tree.tags[i - 1] in PROPER_TAGS
    if tree.words[i].islower() and word in words("contest_verbs"):
        return label in ("PERSON", "ORG")  # the headline "Velm Town stun Holm"
    return label == "PERSON" and word in _CUTS_PERSON


def trimmed(tree: Tree, first: int, last: int, label: str) -> Span | None:
    """The span without articles, genitive, marks and small words at its edges."""
    forms, lower = tree.words, tree.lower
    while first < last and (
        lower[first] in _ARTICLES
        or not any(c.isalnum() for c in forms[first])
        or forms[first][0] in _EDGE
        or (_is_small(forms[first]) and not _is_particle(forms[first : first + 2]))
        or (last - first > 1 and lower[first].startswith(AGAINST))
    ):
        first += 1
    while first < last and (
        forms[last - 1] in GENITIVE
        or not any(c.isalnum() for c in forms[last - 1])
        or _is_small(forms[last - 1])
        or lower[last - 1] in ("image", "photo")
    ):
        last -= 1
    while (
        last - first > 2 and lower[last - 1] in gazetteer().adjectives and "of" in lower[first:last]
    ):
        last = max(i for i in range(first, last) if lower[i] == "of")
    while label in ("PERSON", "") and last - first > 1 and _is_opener(tree, first):
        first += 1
    while label == "PERSON" and last - first > 1 and _is_verb(tree, last - 1):
        last -= 1
    if last - first > 1 and _is_race(tree, last - 1):
        last -= 1  # "the Ohio Senate race": for a seat in the Senate of the whole country
    if last - first == 1 and _tells_country(tree, first):
        label = "NORP"
    if label == "NORP" and _modifies(tree, last - 1):
        while first < last and " ".join(lower[first:last]) not in gazetteer().adjectives:
            last -= 1
    if first >= last or is_no_name(tree, first, last, label):
        return None
    return first, last, label


def _is_race(tree: Tree, house: int) -> bool:
    if tree.words[house - 1] in ("U.S.", "US", "States"):
        return False
    behind = tree.lower[house + 1 : house + 2]
    contest = bool(behind) and behind[0] in (
        "race",
        "races",
        "seat",
        "seats",
        "contest",
        "primary",
        "bid",
    )
    return contest and tree.lower[house] in ("senate", "house") and tree.words[house].istitle()


def _tells_country(tree: Tree, i: int) -> bool:
    """ "the Ugandan company": the word before a common noun is no name of the company."""
    noun = tree.heads[i]
    if (
        tree.deps[i] not in ("compound", "amod", "nmod")
        or noun < i
        or not tree.lower[noun].isalpha()
    ):
        return False
    known = tree.lower[i] in gazetteer().adjectives and tree.words[i] not in gazetteer().names
    return known and tree.tags[noun] in ("NN", "NNS") and tree.words[noun].islower()


def _is_opener(tree: Tree, i: int) -> bool:
    """ "About Reed", "Called Ann Walker": no name begins so."""
    return tree.tags[i][:2] in ("VB", "RB", "IN") or tree.lower[i] in words("name_openers")


def _is_verb(tree: Tree, i: int) -> bool:
    """ "Obama Says": the verb of a headline."""
    return tree.tags[i].startswith("VB") or tree.lower[i].removesuffix("s") in words("speech")


def _modifies(tree: Tree, i: int) -> bool:
    if tree.tags[i].startswith("JJ"):
        return True
    return tree.deps[i] in ("amod", "compound", "nmod") and tree.heads[i] > i


def _is_small(word: str) -> bool:
    return word.islower() and "-" not in word and word not in ("al", "el", "bin", "ibn", "de")


def _is_particle(parts: Sequence[str]) -> bool:
    """ "von der Holm", "van Holm"."""
    return parts[0] in words("name_particles") and (parts[-1][0].isupper() or parts[-1] == "der")


def joined(tree: Tree, spans: list[Span]) -> list[Span]:
    """Names cut in two put together: a people's adjective and the body behind it."""
    out: list[Span] = []
    for first, last, label in spans:
        left = first
        while left > 0 and _leans_right(tree, left - 1, first, label, out):
            left -= 1
        left, label = _with_body_before(tree, left, label)
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
        if out and out[-1][1] == left and _text(tree, out[-1][0], right) in gazetteer().names:
            left = out.pop()[0]
        if out and out[-1][1] == left and _is_people(tree, out[-1]) and _is_body(tree, right - 1):
            left, label = out.pop()[0], "ORG"
        if out and left < out[-1][1]:
            left = out[-1][1]
        if left < right:
            out.append((left, right, label))
    return out


def _with_body_before(tree: Tree, first: int, label: str) -> tuple[int, str]:
    """ "Municipality of | Livorno": the capitalised body belongs to the name."""
    body = first - 2
    if tree.lower[first - 1 : first] == ["the"]:
        body -= 1
    if body < 0 or tree.lower[body + 1] != "of" or not _is_body(tree, body):
        return first, label
    while body > 0 and tree.tags[body - 1] in PROPER_TAGS and tree.words[body - 1][:1].isupper():
        body -= 1
    return body, "ORG"


def _text(tree: Tree, first: int, last: int) -> str:
    return " ".join(tree.words[first:last])


def _leans_right(tree: Tree, i: int, first: int, label: str, done: list[Span]) -> bool:
    """Whether word i, before a name, is part of it: "[Movimento 5] Stelle", "[DAB] Party"."""
    if tree.tags[i] not in PROPER_TAGS or (done and i < done[-1][1]):
        return False
    word = tree.lower[i]
    if word in words("name_openers"):
        return False
    if label == "PERSON" and (word in nouns() or tree.lower[max(i - 1, 0)] in ("of", "for")):
        return False
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
    if _is_race(tree, i):
        return False
    own = label == "ORG" and tree.words[i] in ("UK", "USA")  # "Velm Rescue Society UK"
    if tree.entity_types[i] and tree.entity_types[i] != label and not (own or _is_body(tree, i)):
        return False
    word = tree.lower[i]
    if tree.begins[i] - tree.ends[i - 1] != 1 or word in words("calendar"):
        return False
    if label == "NORP" and not _is_body(tree, i):
        return False
    if nouns().get(word, "") == "person" and label != "PERSON":
        return False
    if label != "PERSON" and tree.words[i] in given_names() and _is_body(tree, i - 1):
        return False
    if own and i in tree.heads[first:i]:
        return True
    return first <= tree.heads[i] < i or tree.heads[i - 1] == i or tree.heads[first] == i


def _is_people(tree: Tree, span: Span) -> bool:
    first, last, _ = span
    text = " ".join(tree.lower[first:last])
    return text in gazetteer().adjectives or " ".join(tree.words[first:last]) in gazetteer().names


def _is_body(tree: Tree, i: int) -> bool:
    return tree.words[i][:1].isupper() and nouns().get(tree.lower[i], "") in BODIES
