"""Title, date, outlet and author from the first lines of a text."""

from kg.model import Document
from kg.text.about import about


def test_all_from_the_layout() -> None:
    text = (
        "Board keeps the old quay\n\nBy Ann Lee, Port Desk\n\n4 March 2021\n\n"
        "RIGA, March 4 (LETA) – The board met on Monday."
    )
    found = about(Document("a", "a.txt", text))
    assert (found.title, found.date) == ("Board keeps the old quay", "2021-03-04")
    assert (found.outlet, found.authors) == ("LETA", ("Ann Lee",))


def test_date_before_the_headline() -> None:
    found = about(Document("a", "a.txt", " date 2021-03-04 Board keeps the old quay\n\nIt met."))
    assert (found.title, found.date) == ("Board keeps the old quay", "2021-03-04")


def test_what_the_file_says_comes_first() -> None:
    given = Document("a", "a.txt", "4 March 2021\n\nIt met.", date="2020-01-01", outlet="Port News")
    found = about(given)
    assert (found.date, found.outlet, found.title) == ("2020-01-01", "Port News", "")


def test_outlet_by_masthead_byline_or_date_line() -> None:
    body = "\n\nThe board met on Monday.\n\nIt voted."
    for lines in (
        "PORT NEWS\n\nBoard keeps quay",
        "Board keeps quay\n\nBy Ann Lee, Port News",
        "Board keeps quay\n\nBy Ann Lee for the Port News",
        "Board keeps quay\n\nFrom Port News",
        "Board keeps quay\n\nPort News, 4 March 2021",
    ):
        found = about(Document("a", "a.txt", lines + body))
        assert found.outlet.removeprefix("the ") == "Port News", lines
        assert found.title == "Board keeps quay"
    assert about(Document("a", "a.txt", f"Quay\n\nBy Ann Lee, Port Desk{body}")).outlet == ""
