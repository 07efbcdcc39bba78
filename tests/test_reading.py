"""Reading is pure, whole and never fails: one document in, one reading out."""

import pickle
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.model import Argument, Document, Frame, Reading
from kg.reading import fingerprint, read, read_many

HARBOUR = """Council sells the ferry

date 2021-03-04 The council of Harlan sold its last ferry to a Danish fund on Monday, Mayor Anton Brede said.

“We had no choice,” he added. “The ship lost money every year.”

Why now?

The union, which represents 300 sailors, called the sale a betrayal and refused to sign the contract.
"""
QUARRY = """The quarry near Dayton was closed by a judge in May 2019.

Its owner, Hale Stone, denied that dust had harmed the village, but it agreed to pay for a clinic.
"""
TEXTS = (HARBOUR, "", QUARRY, " \n\n\t\n", "One word", HARBOUR + QUARRY)


def document(text: str, name: str = "a") -> Document:
    return Document(name, f"{name}.txt", text, date="2021-03-04")


def arguments(frame: Frame) -> list[Argument]:
    found = [frame.subject, frame.object, *(q.argument for q in frame.qualifiers)]
    a = frame.attribution
    found += [*a.speakers, *a.not_said_by, *a.alleged_by, *a.via]
    return found + [x for x in (frame.time, frame.place) if x]


def check_offsets(reading: Reading) -> None:
    """Every span lies in the text, those of a frame's own words in its sentence."""
    text = reading.document.text
    inside = {s.number: (s.begin, s.end) for s in reading.sentences}
    assert [s.number for s in reading.sentences] == list(range(1, len(reading.sentences) + 1))
    for one, next_ in zip(reading.sentences, reading.sentences[1:], strict=False):
        assert one.begin < one.end <= next_.begin
    for frame in reading.frames:
        first, last = inside[frame.sentence]
        own = (*frame.subject.spans, *frame.object.spans, *frame.relation_spans)
        for begin, end in own:
            assert first <= begin < end <= last
        for argument in arguments(frame):
            for begin, end in argument.spans:
                assert 0 <= begin < end <= len(text)
                assert text[begin:end].strip() == text[begin:end]
    for mention in reading.mentions:
        first, last = inside[mention.sentence]
        assert first <= mention.begin <= mention.head < mention.end <= last
        assert all(0 <= e < len(reading.entities) for e in mention.entities)
    known = {m.head for m in reading.mentions if m.entities}
    spoken = {
        f.sentence
        for f in reading.frames
        if f.subject.head in known and (f.object.head < 0 or f.object.head in known)
    }
    assert all(n not in spoken and reason for n, reason in reading.silent)
    assert {n for n, _ in reading.silent} | spoken == set(inside)


@pytest.mark.parametrize("text", TEXTS)
def test_offsets(text: str) -> None:
    check_offsets(read(document(text)))


def test_an_argument_is_made_of_its_spans() -> None:
    for frame in read(document(HARBOUR)).frames:
        words = " ".join(HARBOUR[b:e] for b, e in frame.subject.spans)
        assert frame.subject.text in words


def test_the_same_alone_in_a_batch_and_in_another_order() -> None:
    documents = [document(text, f"d{n}") for n, text in enumerate(TEXTS)]
    alone = {d.name: read(d) for d in documents}
    for order in list(permutations(documents))[::240]:
        batch = list(read_many(order))
        assert [r.document.name for r in batch] == [d.name for d in order]
        assert {r.document.name: r for r in batch} == alone


def test_reading_streams() -> None:
    asked = []

    def documents() -> object:
        for n in range(1000):
            asked.append(n)
            yield document(QUARRY, f"d{n}")

    assert next(iter(read_many(documents()))).document.name == "d0"  # type: ignore[arg-type]
    assert len(asked) < 300


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\ufeff", "\u200b"])
def test_an_empty_document(text: str) -> None:
    found = read(document(text))
    assert found.frames == found.entities == found.mentions == found.reports == ()


def test_no_documents() -> None:
    assert list(read_many([])) == []


def test_a_reading_survives_a_pickle() -> None:
    found = read(document(HARBOUR))
    assert pickle.loads(pickle.dumps(found)) == found


def test_fingerprint_is_steady_and_names_the_model() -> None:
    assert fingerprint() == fingerprint()
    assert len(fingerprint()) == 16


def test_an_unknown_model_is_named() -> None:
    with pytest.raises(ValueError, match="no_such_model"):
        read(document("A word."), model="no_such_model")


ODD = {
    "control characters": "The council\x00 sold\x07 the ferry.\x1b[31m It \x85closed\x0c the pier.\u2028Nobody came.",
    "emoji": "🚢 The council sold the ferry 🎉👩‍👩‍👧 to a fund 🇩🇰. 😀😀😀 “🔥” said Anton Brede.",
    "right to left": "قال المجلس إن العبارة بيعت. The council sold the ferry. המועצה מכרה את המעבורת.",
    "mixed directions": "The council (המועצה) sold \u202eyrref eht\u202c to a fund.",
    "Chinese": "市议会周一卖掉了最后一艘渡轮。市长说他们别无选择。",
    "one long line": "the council sold the ferry and " * 1000,
    "one long word": "x" * 20_000,
    "only punctuation": "?!... ;;; — – - “” ‘’ «» (((( ]]]] ,,,, ////",
    "unclosed quote": "“We had no choice, he said. The council sold the ferry. “It lost money.",
    "closing quotes only": "We had no choice” he said.” The council sold the ferry.”",
    "straight quotes": '"We had no choice, he said. "The council" sold" the ferry."',
    "nested quotes": "“He said ‘she said “no” to us’ and left,” Anton Brede said.",
    "brackets": "The council (which (as ever (met))) sold the ferry ((to a fund.",
    "only spaces and marks": " \t \n . \n ? \n ! \n",
    "numbers": "1 2 3 4.5 6,000 7% $8 9/10 11:12 13–14\n\n15.\n\n16)",
    "table": "Name\tAge\tTown\nBrede\t61\tHarlan\nFerro\t47\tDayton",
    "markup": "<p>The council &amp; the <b>mayor</b> sold http://example.org/a?b=c#d @ferry #sale.</p>",
    "Windows lines": "The council met.\r\n\r\nIt sold the ferry.\r\nNobody came.\r",
    "combining": "Zo\u0308e Mu\u0308ller sold the fe\u0301rry to e\u0301\u0300\u0301\u0302 fund.",
    "capitals": "THE COUNCIL OF HARLAN SOLD THE FERRY TO A DANISH FUND, MAYOR ANTON BREDE SAID.",
    "no spaces": "Thecouncilsoldtheferry.Themayorsaidso.Nobodycame.",
    "lone surrogate-free astral": "𝕿𝖍𝖊 council sold 𝟛 ferries.",
}


@pytest.mark.parametrize("name", ODD)
def test_odd_texts(name: str) -> None:
    check_offsets(read(document(ODD[name])))


PIECES = st.sampled_from(
    [
        "The council", " sold ", "the ferry", ".", ",", " said ", "“", "”", '"', "‘", "’", " that ",
        " and ", " not ", "\n", "\n\n", " Anton Brede", "Monday", " in ", " by ", "—", "(", ")", "?",
        " who ", " was ", " closed ", "\u202e", "🚢", "\x00", "'s", " of ", ":", "it ", "U.S.", " to ",
        "according to ", "if ", "There is ", "neither ", " nor ", "said", "\t", "\u00a0", "...",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=40).map("".join))
def test_any_text_is_read(text: str) -> None:
    check_offsets(read(document(text)))
