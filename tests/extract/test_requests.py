"""Whose wish it is when somebody is asked to do something."""

import pytest

from tests.extract.attributed import attributed, cases

TABLE = """
Ana Berg urged Ivo Kern to sell the boat.
    fact: Ana Berg | urge | Ivo Kern
    said Ana Berg: Ivo Kern | sell | boat [Desired]

Ana Berg called on Ivo Kern to sell the boat.
    fact: Ana Berg | call on | Ivo Kern
    said Ana Berg: Ivo Kern | sell | boat [Desired]

Ana Berg asked the crews to paint the hull and leave the port.
    fact: Ana Berg | ask | crews
    said Ana Berg: crews | leave | port [Desired]
    said Ana Berg: crews | paint | hull [Desired]

The boat wreck worried Ana Berg, who pleaded with the crews to leave the port.
    fact: Ana Berg | plead with | crews
    fact: boat wreck | worry | Ana Berg
    said Ana Berg: crews | leave | port [Desired]

Ana Berg called Ivo Kern on Monday to thank the crews.
    fact: Ana Berg | thank | crews [Desired]

Ana Berg called for Ivo Kern to sell the boat.
    said Ana Berg: Ivo Kern | sell | boat [Desired]

Ana Berg pushed for the boat to be sold.
    said Ana Berg: boat | be | sold [Desired]

Ana Berg proposed allowing Ivo Kern to sell the boat.
    said Ana Berg: Ivo Kern | sell | boat [Desired]

Ana Berg proposed selling the boat.
    fact: Ana Berg | sell | boat [Desired]

Ana Berg backs letting Ivo Kern sell the boat.

Ana Berg waited for Ivo Kern to sell the boat.
    fact: Ivo Kern | sell | boat [Desired]

Ivo Kern was urged to sell the boat.
    fact: Ivo Kern | sell | boat [Desired]

Ana Berg urged Ivo Kern to sell the boat of Ole Dahl.
    fact: Ana Berg | urge | Ivo Kern
    said Ana Berg: Ivo Kern | sell | boat of Ole Dahl [Desired]

Ana Berg built a boat to sell the fish.
    fact: Ana Berg | build | boat
    fact: Ana Berg | sell | fish [Desired]
"""


@pytest.mark.parametrize(("text", "expected"), cases(TABLE))
def test_requests(text: str, expected: list[str]) -> None:
    assert attributed(text) == expected
