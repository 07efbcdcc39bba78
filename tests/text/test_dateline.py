"""Date lines and dispatch lines: what is read from them and what is skipped."""

import pytest

from kg.text.dateline import NONE, dateline


@pytest.mark.parametrize(
    ("text", "date", "place", "agency", "rest"),
    [
        ("RIGA, Oct 26 (LETA) – Envoys met.", "", "RIGA", "LETA", "Envoys met."),
        ("PORTO (Lusa) - Dockers struck.", "", "PORTO", "Lusa", "Dockers struck."),
        ("LAKE CITY, Nov. 7 (UPI) -- It rained.", "", "LAKE CITY", "UPI", "It rained."),
        ("DOVER, Del., March 2, 2011 /PRNewswire/ -- A firm", "2011-03-02", "DOVER, Del.", "PRNewswire", "A firm"),
        ("AUSTIN, Tex. ― If so", "", "AUSTIN, Tex.", None, "If so"),
        ("Split, Croatia — The fair", "", "Split, Croatia", None, "The fair"),
        ("Geneva, October 26 — Talks", "", "Geneva", None, "Talks"),
        ("OSLO/BERGEN, Oct 3 (NTB) - Snow", "", "OSLO/BERGEN", "NTB", "Snow"),
        ("OSLO — “We are ready,” he said.", "", "OSLO", None, "“We are ready,” he said."),
        ("Saturday, October 9, 2010", "2010-10-09", None, None, ""),
        ("26 October 2023", "2023-10-26", None, None, ""),
        ("Thursday 26 October 2023 | 14:05 BST", "2023-10-26", None, None, ""),
        ("Published: 26 Oct 2023, 10:15 GMT", "2023-10-26", None, None, ""),
        ("July 2, 2015 -- Updated 0930 GMT (1730 HKT)", "2015-07-02", None, None, ""),
        ("3 May 2013 Last updated at 19:47 By Ann Lee, Reno", "2013-05-03", None, None, ""),
        ("date 2023-10-26 Talks begin in Riga", "2023-10-26", None, None, "Talks begin in Riga"),
        ("2023-10-26: Talks begin", "2023-10-26", None, None, "Talks begin"),
        ("October 26, 2023 Talks begin", "2023-10-26", None, None, "Talks begin"),
        ("2023-10-26T10:00:00Z", "2023-10-26", None, None, ""),
        ("EXCLUSIVE - “Worried” family", "", None, None, "“Worried” family"),
    ],
)  # fmt: skip
def test_reads(text: str, date: str, place: str | None, agency: str | None, rest: str) -> None:
    found = dateline(text)
    assert found.date == date
    assert (found.place and text[slice(*found.place)]) == place
    assert (found.agency and text[slice(*found.agency)]) == agency
    assert text[found.skip[1] :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "On 9 October 2010 the court ruled.",
        "October 26, 2023 was a Thursday.",
        "May was hot in Riga.",
        "The minister – a former judge – resigned.",
        "Talks – The inside story",
        "Nine members of the board, led by Ann Lee, left.",
        "31 February 2020 Talks",
        "",
        "—",
    ],
)
def test_leaves_sentences_alone(text: str) -> None:
    assert dateline(text) == NONE
