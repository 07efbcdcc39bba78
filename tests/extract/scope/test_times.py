"""When: words and the day of publication in, XSD dates out."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.scope.times import resolve
from tests.extract.reading import reading

THURSDAY = "2023-10-26"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Thursday", "2023-10-26"),
        ("Friday", "2023-10-20"),
        ("Wednesday night", "2023-10-25"),
        ("early Tuesday", "2023-10-24"),
        ("last Monday", "2023-10-23"),
        ("last Thursday", "2023-10-19"),
        ("next Monday", "2023-10-30"),
        ("next Thursday", "2023-11-02"),
        ("the same day", "2023-10-20"),
        ("that day", "2023-10-20"),
        ("today", "2023-10-26"),
        ("yesterday", "2023-10-25"),
        ("yesterday evening", "2023-10-25"),
        ("last night", "2023-10-25"),
        ("tomorrow", "2023-10-27"),
        ("two days ago", "2023-10-24"),
        ("October 26", "2023-10-26"),
        ("26 October", "2023-10-26"),
        ("Oct. 3", "2023-10-03"),
        ("Sept. 30, 2001", "2001-09-30"),
        ("the 4th of March 1999", "1999-03-04"),
        ("Sunday, October 9, 2010", "2010-10-09"),
        ("December 30", "2023-12-30"),
        ("2019-05-01", "2019-05-01"),
        ("1995", "1995"),
        ("the year 1745", "1745"),
        ("last year", "2022"),
        ("three years ago", "2020"),
        ("May 2021", "2021-05"),
        ("October of 2019", "2019-10"),
        ("March", "2023-03"),
        ("last October", "2022-10"),
        ("last March", "2023-03"),
        ("this month", "2023-10"),
        ("last month", "2023-09"),
        ("a month ago", "2023-09"),
        ("earlier this month", "2023-10"),
        ("late last year", "2022"),
        ("early 2016", "2016"),
        ("mid-August", "2023-08"),
        ("late September", "2023-09"),
        ("the end of 2015", "2015"),
        ("the summer of 2010", "2010"),
        ("spring 2017", "2017"),
        ("the first quarter of 2008", "2008"),
        ("this summer", "2023"),
        ("ten years ago", "2013"),
        ("June 16th of last year", "2022-06-16"),
        ("March this year", "2023-03"),
    ],
)
def test_a_day_a_month_or_a_year(words: str, expected: str) -> None:
    kinds = {4: "gYear", 7: "gYearMonth", 10: "date"}
    assert resolve(words, THURSDAY, "2023-10-20") == (expected, kinds[len(expected)])


@pytest.mark.parametrize(
    "words",
    [
        "October 26-28",
        "October 26 to 28",
        "the 1990s",
        "last week",
        "this week",
        "next week",
        "the weekend",
        "two weeks ago",
        "the 20th century",
        "three days later",
        "a year earlier",
        "two days earlier",
        "Monday to Friday",
        "between 2001 and 2005",
        "31 November",
        "February 29, 2023",
        "noon",
        "40",
        "3000",
        "a decade",
        "earlier this week",
        "later that day",
        "the late 1990s",
        "last summer",
        "the end of the year",
        "early Tuesday next year",
        "the summer",
        "",
    ],
)
def test_what_names_no_single_day_month_or_year(words: str) -> None:
    assert resolve(words, THURSDAY, "2023-10-20") is None


@pytest.mark.parametrize(
    ("words", "published", "expected"),
    [
        ("Sunday", "2024-01-02", "2023-12-31"),
        ("yesterday", "2024-01-01", "2023-12-31"),
        ("tomorrow", "2023-12-31", "2024-01-01"),
        ("December 30", "2024-01-02", "2023-12-30"),
        ("January 3", "2023-12-31", "2024-01-03"),
        ("December", "2024-01-02", "2023-12"),
        ("last month", "2024-01-15", "2023-12"),
        ("two months ago", "2024-01-15", "2023-11"),
        ("next month", "2023-12-15", "2024-01"),
        ("last year", "2024-01-01", "2023"),
        ("yesterday", "2024-03-01", "2024-02-29"),
        ("yesterday", "2023-03-01", "2023-02-28"),
        ("February 29", "2024-03-05", "2024-02-29"),
        ("Thursday", "2024-02-29", "2024-02-29"),
        ("a month ago", "2024-03-31", "2024-02"),
    ],
)
def test_around_new_year_and_on_leap_days(words: str, published: str, expected: str) -> None:
    found = resolve(words, published)
    assert found is not None
    assert found[0] == expected


@pytest.mark.parametrize(
    "words", ["Thursday", "yesterday", "October 26", "last year", "the same day"]
)
def test_nothing_is_guessed_without_a_day_of_publication(words: str) -> None:
    assert resolve(words, "") is None


def test_whole_dates_need_no_day_of_publication() -> None:
    assert resolve("October 9, 2010", "") == ("2010-10-09", "date")


@given(
    st.sampled_from(
        ["Monday", "Wednesday", "Saturday", "last Friday", "yesterday", "Sunday morning"]
    ),
    st.dates(date(1990, 1, 1), date(2040, 1, 1)),
)
def test_days_that_have_been_lie_in_the_week_before(words: str, published: date) -> None:
    found = resolve(words, published.isoformat())
    assert found is not None
    assert 0 <= (published - date.fromisoformat(found[0])).days <= 7


@given(st.text(max_size=40), st.dates(date(1600, 1, 1), date(2200, 1, 1)))
def test_any_words_are_read_without_an_error(words: str, published: date) -> None:
    resolve(words, published.isoformat())


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ferry sank off Iceland on Thursday.", "2023-10-26"),
        ("On October 3, 2019, the ferry sank off the coast of Norway.", "2019-10-03"),
        ("The council sold the pier in 1995 to a fund from Oslo.", "1995"),
        ("The firm finished the dam in June 1971.", "1971-06"),
        ("Yesterday the union called off the strike.", "2023-10-25"),
        ("The museum lent the painting to a gallery last year.", "2022"),
        ("The dam broke last week.", ""),
        ("The mill closed in the 1990s.", ""),
        ("The tanker burned for three days.", ""),
        ("The treaty of 1920 divided the island.", ""),
        ("On Saturday the mayor perhaps met Lund.", "2023-10-21"),
        ("The council has met in Harlan every Monday.", ""),
        ("On Saturday he may visit the camp.", "2023-10-28"),
    ],
)
def test_time_of_a_statement(sentence: str, expected: str) -> None:
    times = {
        f.time.text if f.time else "" for f in reading(sentence).frames if f.rule != "noun-link"
    }
    assert times == {expected}


def test_the_same_day_is_the_last_day_that_the_text_named() -> None:
    text = "The ferry sank on October 3. On the same day, the council met in Harlan."
    last = [f for f in reading(text).frames if f.sentence == 2]
    assert {f.time.text for f in last if f.time} == {"2023-10-03"}
