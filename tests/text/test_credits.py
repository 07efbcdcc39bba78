"""Pull quotes: the credit glued to the end, after a dash, or on the line below."""

import pytest

from kg.model import Document
from kg.text.segments import segments

FRAME = """Board keeps the old quay

{}

The Riga Harbour Board called the plan a mistake on Monday. Ann Lee, who chairs a committee, said that the quay is safe.

Ann Lee added that the crane stays. The Old Town Museum is near by."""


def pull_quote(paragraph: str) -> tuple[str, str, str] | None:
    text = FRAME.format(paragraph)
    found = [s for s in segments(Document("a", "a.txt", text)) if s.part == "pullquote"]
    if not found:
        return None
    assert len(found) == 1
    one = found[0]
    assert one.credit
    role = text[slice(*one.credit_role)] if one.credit_role else ""
    return text[one.begin : one.end], text[slice(*one.credit)], role


WORDS = "The board sees the sale of the quay as a mistake that robs the town of its own port"


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        (f"{WORDS} and its workers Riga Harbour Board", (f"{WORDS} and its workers", "Riga Harbour Board", "")),
        (f"{WORDS} Ann Lee", (WORDS, "Ann Lee", "")),
        (f"{WORDS} Ann LeeMember of the Committee", (WORDS, "Ann Lee", "Member of the Committee")),
        (f"{WORDS} on the Baltic Sea Ann LeeMember of the Committee",
         (f"{WORDS} on the Baltic Sea", "Ann Lee", "Member of the Committee")),
        (f"{WORDS} Ann Lee, member of a committee", (WORDS, "Ann Lee", "member of a committee")),
        (f"{WORDS}. Ann Lee", (f"{WORDS}.", "Ann Lee", "")),
        ("“The quay is ours and stays ours.” — Jane Roe", ("“The quay is ours and stays ours.”", "Jane Roe", "")),
        ("“The quay is ours and stays ours.”― Jane Roe, dock worker",
         ("“The quay is ours and stays ours.”", "Jane Roe", "dock worker")),
        ("“The quay is ours and stays ours.” – Jane Roe.", ("“The quay is ours and stays ours.”", "Jane Roe", "")),
        ("“The quay is ours and stays ours” Jane Roe", ("“The quay is ours and stays ours”", "Jane Roe", "")),
        ("“The quay is ours and stays ours”\n\n— Jane Roe, dock worker",
         ("“The quay is ours and stays ours”", "Jane Roe", "dock worker")),
        ("“The quay is ours and stays ours”\nAnn Lee, committee member",
         ("“The quay is ours and stays ours”", "Ann Lee", "committee member")),
        ("“The quay is ours and stays ours”\n\nAnn Lee\n\nMember of the Committee",
         ("“The quay is ours and stays ours”", "Ann Lee", "Member of the Committee")),
        (f"{WORDS}\nAnn Lee\nMember of the Committee", (WORDS, "Ann Lee", "Member of the Committee")),
        ("Our quay is not for sale\n\nAnn Lee", ("Our quay is not for sale", "Ann Lee", "")),
    ],
)  # fmt: skip
def test_credits(paragraph: str, expected: tuple[str, str, str]) -> None:
    assert pull_quote(paragraph) == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        f"{WORDS} for the Riga Harbour Board",
        f"{WORDS} and of Ann Lee",
        f"{WORDS} near the Old Town Museum",
        f"{WORDS}, said Ann Lee",
        f"{WORDS}, said spokeswoman Ann Lee",
        f"{WORDS} Jane Roe",
        "Riga mourns Ann Lee",
        "“The quay is ours,” said Ann Lee.",
        "“The quay is ours,” Ann Lee said of McDonald and DeVries.",
        "The quay – the pride of Riga – is safe.",
        "The quay is the pride of Riga – Ann Lee.",
        f"{WORDS} Old Town Museum",
        "The quay is not for sale.\n\nAnn Lee",
        "What the quay is for today\n\nOld Town Museum",
        "“The quay is ours.”\n\nJane Roe was there.",
        "The quay is for sale at last\n\nAnn Lee, 35, wrote that the crane stays",
    ],
)
def test_no_credits(paragraph: str) -> None:
    assert pull_quote(paragraph) is None
