"""Documents are read in tasks: small ones where there are few, full ones where there are many."""

import pytest

from kg.graph import ledger
from kg.graph.intake import BATCH, LARGE_BATCH, LONG, Skipped, Sorting, batches, failure
from kg.model import Document


def sizes(number: int, jobs: int, body: bytes = b"x") -> list[int]:
    raw = [(f"{n:05d}", body) for n in range(number)]
    given = list(batches(raw, jobs))
    assert [one for batch in given for one in batch] == raw
    return [len(batch) for batch in given]


@pytest.mark.parametrize(
    ("number", "jobs", "largest"),
    [(0, 2, 0), (5, 2, 5), (100, 2, BATCH), (600, 2, 37), (5000, 2, LARGE_BATCH), (100, 1, BATCH)],
)
def test_the_size_of_a_task(number, jobs, largest):
    assert BATCH * bool(largest >= BATCH) <= max(sizes(number, jobs), default=0) <= largest


def test_more_is_expected_until_all_came():
    docs = [Document(f"d{n}", f"d{n}.txt", f"Text {n}.") for n in range(3)]
    sorting = Sorting(ledger.open_ledger(None), "rules", expected=3)
    assert sorting.number_to_read() == 3
    rest = sorting.to_read([*docs, docs[0], Skipped("x", "why")])
    next(rest)
    assert (sorting.number_to_read(), len(sorting.incoming)) == (3, 1)
    assert len(list(rest)) == 2
    assert sorting.number_to_read() == 3
    assert (len(sorting.incoming), len(sorting.skipped)) == (4, 1)


def test_long_documents_make_small_tasks():
    assert set(sizes(9, 2, bytes(LONG // 3 + 1))) == {3}
    assert set(sizes(3, 2, bytes(LONG + 1))) == {1}


def test_what_spacy_says_of_a_long_paragraph_is_told_in_words():
    assert "break it into lines" in failure(ValueError("[E088] Text of length 2000000 exceeds"))
    assert failure(KeyError("x")) == "reading it failed (KeyError: 'x')"
