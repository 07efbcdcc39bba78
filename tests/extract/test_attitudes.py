"""Clauses held with an adjective, made clear, or merely asked."""

import pytest

from tests.extract.attributed import attributed, cases

TABLE = """
Ana Pole is confident that Ivo Kern owns the port.
    said Ana Pole: Ivo Kern | own | port

Ana Pole is convinced that Ivo Kern owns the port.
    said Ana Pole: Ivo Kern | own | port

Sailors are worried Ivo Kern owns the port.
    said Sailors: Ivo Kern | own | port [Possible]

Ana Pole made it clear Ivo Kern owns the port.
    said Ana Pole: Ivo Kern | own | port

Ana Pole let it be known that Ivo Kern owns the port.
    said Ana Pole: Ivo Kern | own | port

Ana Pole made it clear that Ivo Kern owns the port.
    said Ana Pole: Ivo Kern | own | port

It was reported earlier that Abu Marzuk arrived in Russia as well.
    said somebody: Abu Marzuk | arrive in | Russia

Ana Pole told a meeting of sailors that Ivo Kern owns the port.
    said Ana Pole: Ivo Kern | own | port

There is no doubt that Ivo Kern owns the port.
    fact: Ivo Kern | own | port

Ana Pole made the case that Ivo Kern owns the port.
    fact: Ana Pole | make | case that Ivo Kern owns the port
    said Ana Pole: Ivo Kern | own | port

Ana Pole shared a tweet about how cruel it was that Ivo Kern sold the dog.
    fact: Ana Pole | share | tweet about how cruel it was that Ivo Kern sold the dog

Ivo Kern is known to own ships.
    fact: Ivo Kern | own | ships

The question is whether Ivo Kern owns the port.

It is unclear whether Ivo Kern owns the port.

Ana Pole discussed whether Ivo Kern owns the port.

There is no evidence that Ivo Kern owns the port.

It is clear that Ivo Kern owns the port.
    fact: Ivo Kern | own | port

There are reports that Ivo Kern owns the port.
    said somebody: Ivo Kern | own | port

Nobody said that Ivo Kern owns the port.

Rumour has it that Ivo Kern owns the port.
    fact: Rumour | have | it
    said somebody: Ivo Kern | own | port

Ana Pole may say that Ivo Kern owns the port.

Ana Pole wants to say that Ivo Kern owns the port.

Fears grew that Ivo Kern owns the port.
    said somebody: Ivo Kern | own | port [Possible]

Suspicions run high that Ivo Kern owns the port.
    said somebody: Ivo Kern | own | port [Possible]
"""


@pytest.mark.parametrize(("text", "expected"), cases(TABLE))
def test_attitudes(text: str, expected: list[str]) -> None:
    assert attributed(text) == expected
