"""Front matter and bare fields above a text."""

import pytest

from kg.text.front_matter import front_matter, iso_date, names


@pytest.mark.parametrize(
    ("text", "values", "rest"),
    [
        ("---\ntitle: \"Quay: kept\"\ndate: 2021-03-04\n---\nBody.", {"title": "Quay: kept", "date": "2021-03-04"}, "Body."),
        ("---\r\nauthor: Ann Lee\r\n---\r\nBody.", {"authors": "Ann Lee"}, "Body."),
        ("+++\ntitle = 'Quay'\n+++\nBody.", {"title": "Quay"}, "Body."),
        ("---\nauthors:\n  - Ann Lee\n  - Jane Roe\n---\nBody.", {"authors": "Ann Lee; Jane Roe"}, "Body."),
        ("---\nauthors: [Ann Lee, Jane Roe]\ntags: [a]\n---\nBody.", {"authors": "Ann Lee; Jane Roe"}, "Body."),
        ("Title: Quay\nSource: Port News\n\nBody.", {"title": "Quay", "outlet": "Port News"}, "\nBody."),
        ("Title: a book by Ann Lee\nBody.", {}, "Title: a book by Ann Lee\nBody."),
        ("Body.", {}, "Body."),
        ("---\nno fields\n---\nBody.", {}, "---\nno fields\n---\nBody."),
    ],
)  # fmt: skip
def test_front_matter(text: str, values: dict[str, str], rest: str) -> None:
    found = front_matter(text)
    assert dict(found.values) == values
    assert text[found.end :] == rest


@pytest.mark.parametrize(
    ("value", "date"),
    [("2021-03-04", "2021-03-04"), ("2021-03-04T10:00:00Z", "2021-03-04"), ("4 March 2021", "2021-03-04"),
     ("March 4, 2021 10:00", "2021-03-04"), ("last week", ""), ("", "")],
)  # fmt: skip
def test_iso_date(value: str, date: str) -> None:
    assert iso_date(value) == date


def test_names() -> None:
    assert names("By Ann Lee, Jane Roe and Bo Li") == ("Ann Lee", "Jane Roe", "Bo Li")
    assert names("") == ()
