"""Speakers before a colon: headlines and transcripts."""

from kg.model import Document
from kg.reading import read

STORY = "\n\nThe council met on Monday in Velm. It spoke of the docks for an hour and then voted."


def speakers(text: str, relation: str) -> list[str]:
    """Return the speakers of the frames with `relation`, "" for the document itself."""
    frames = read(Document("news", "news.txt", text)).frames
    return [
        " + ".join(a.text for a in f.attribution.speakers)
        for f in frames
        if f.relation_label == relation
    ]


def test_a_headline_names_its_speaker() -> None:
    assert speakers("John Smith: Velm owns the docks" + STORY, "own") == ["John Smith"]
    assert speakers("Report: Ivo Kern owns the docks" + STORY, "own") == ["Report"]


def test_a_name_that_speaks_below_is_the_speaker() -> None:
    told = "\n\nThe council met. Portwatch said on Monday that the council had no money."
    headline = "Portwatch: Velm Owns the Docks of the Old Harbour"
    assert speakers(headline + told, "own") == ["Portwatch"]
    assert speakers(headline + STORY, "own") == [""]


def test_a_headline_is_not_verbatim() -> None:
    reading = read(Document("news", "news.txt", "John Smith: Velm owns the docks" + STORY))
    found = next(f for f in reading.frames if f.relation_label == "own")
    assert not found.attribution.quote


def test_other_colons_name_nobody() -> None:
    assert speakers("Harbour news: Ivo Kern owns the docks" + STORY, "own") == [""]
    assert speakers("The docks in brief: Velm buys the port" + STORY, "buy") == [""]


TRANSCRIPT = """The council spoke of the docks on Monday in the old hall of Velm.

POLE: The port owns the docks.

KERN: The sailors stole the ships.

POLE: The council met the sailors.
"""


def test_a_transcript_names_who_takes_the_turn() -> None:
    assert speakers(TRANSCRIPT, "own") == ["POLE"]
    assert speakers(TRANSCRIPT, "steal") == ["KERN"]


def test_a_single_word_in_capitals_is_no_turn() -> None:
    text = "The council met on Monday in the old hall.\n\nUPDATE: The port owns the docks in Velm."
    assert speakers(text, "own") == [""]
