"""Speakers set before a colon without quotation marks: headlines and transcripts.

"Mayor Lund: The port will close", "LUND: We will go on."
"""

import re
from collections.abc import Callable, Iterator, Sequence

from kg.extract.analysis import Analysis, Quotation
from kg.extract.quotation_marks import Marked
from kg.model import Argument
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree
from kg.words.lists import words

_TURN = re.compile(
    r"[\"“‘']?(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.’'-]+){0,3})(?P<colon>:)\s"
)
_LABEL_TAGS = frozenset((*NOUN_TAGS, "DT", "JJ", "IN", "POS", "CC", "CD", "NNP", "$", "HYPH"))
_VOICES = words("voices_of_headlines")
_NAMES = frozenset(("PERSON", "ORG"))
FEWEST_TURNS = 3
LONGEST_LABEL = 7


def turns(text: str, paragraphs: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Return the numbers of the paragraphs that a name in capitals opens, in a transcript.

    A single one may be anything ("UPDATE: …").
    """
    found = [n for n, (begin, end) in enumerate(paragraphs) if _TURN.match(text, begin, end)]
    return frozenset(found if len(found) >= FEWEST_TURNS else ())


def turn(text: str, begin: int, end: int, analyses: Sequence[Analysis]) -> Iterator[Quotation]:
    """Yield the words of one turn of a transcript as a quotation of whom it names."""
    found = _TURN.match(text, begin, end)
    if found is None or end - found.end() < 2:
        return
    span = found.span("name")
    head = next(
        (
            a.tree.begins[i]
            for a in analyses
            for i in range(len(a.tree) - 1, -1, -1)
            if span[0] <= a.tree.begins[i] < span[1]
        ),
        span[0],
    )
    who = Argument((span,), head, found["name"])
    yield _quotation(text, found.end(), end, who, found.start("colon"), verbatim=True)


def labelled(
    text: str,
    end: int,
    tree: Tree,
    quoted: Sequence[Marked],
    voices: Callable[[], frozenset[str]] = frozenset,
) -> tuple[Quotation, ...]:
    """Return what a headline says of its speaker: "Lund: The port will close".

    `voices` gives the names that speak in the text below, which tells a speaker from a topic.
    Nothing when the words behind the colon stand between marks: they say it themselves.
    """
    colon = next((i for i, w in enumerate(tree.words[:LONGEST_LABEL]) if w == ":"), -1)
    if colon < 1 or colon + 2 >= len(tree):
        return ()
    if any(tree.tags[i] not in _LABEL_TAGS for i in range(colon)):
        return ()
    head = _speaker(tree, colon)
    if head == colon - 1 and any(m.begin - tree.begins[colon] < 5 for m in quoted):
        return ()
    proper = tree.tags[head] in PROPER_TAGS and tree.entity_types[head] in _NAMES
    known = proper or tree.lemmas[head].lower() in _VOICES
    if not known and (not tree.words[head][:1].isupper() or tree.lower[head] not in voices()):
        return ()
    tokens = list(range(head + 1))
    who = Argument(tree.spans(tokens), tree.begins[head], tree.text(tokens))
    begin, at = tree.begins[colon + 1], tree.begins[colon]
    return (_quotation(text, begin, end, who, at, verbatim=False),)


def _speaker(tree: Tree, colon: int) -> int:
    """The head of the label: the last word, or the name before "on": "Berg on the Port: …"."""
    on = next((i for i in range(1, colon) if tree.lower[i] == "on"), -1)
    return on - 1 if on > 0 and tree.entity_types[on - 1] == "PERSON" else colon - 1


def _quotation(
    text: str, begin: int, end: int, who: Argument, colon: int, *, verbatim: bool
) -> Quotation:
    return Quotation(
        begin,
        end,
        text=text[begin:end].strip(),
        speakers=(who,),
        cue=":",
        cue_spans=((colon, colon + 1),),
        cue_at=colon,
        rule="label",
        verbatim=verbatim,
    )
