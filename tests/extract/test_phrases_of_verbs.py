"""Phrases that the verb has and not the noun beside them; subjects behind a phrase in front."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "passive", "passive-agent", "noun-link")

TABLE = """
Tens of millions are flowing into races from private groups.
    Tens of millions | flow into | races

Karl Berg tossed a ball in Holm Park.
    Karl Berg | toss | ball

Karl Berg cited the unrest in Velm.
    Karl Berg | cite | unrest in Velm
    unrest in Velm | in | Velm

Guards were called to service by the governor.
    governor | call | Guards

Anna Lund was invited to a speech by the governor.
    Anna Lund | be invited to | speech by the governor
    speech by the governor | by | governor

Anna Lund noted the rule in the interview.
    Anna Lund | note | rule

Anna Lund discussed the question of fishing rights with the envoy.
    Anna Lund | discuss | question of fishing rights
    question of fishing rights | of | fishing rights

Berg received his doctorate in law from the University of Velm.
    Berg | receive | his doctorate

The strike hurt the candidate with young voters.
    strike | hurt | candidate

Karl Berg is speaking out ahead of the race about the old pit.
    Karl Berg | speak out about | old pit

The board introduced a rule at Holm Steel.
    board | introduce | rule

Summit Coal sold the pit.
    Summit Coal | sell | pit

During the debate Paul Kern praised the envoy.
    Paul Kern | praise | envoy

At the Oslo summit officials from Norway warned the envoy.
    officials from Norway | warn | envoy
    officials from Norway | from | Norway

At a bar in Velm, guests and sailors were told.
    bar in Velm | in | Velm
    guests | be told at | bar in Velm
    sailors | be told at | bar in Velm

Half the money came from 62 people, firms and unions.
    Half the money | come from | 62 people, firms and unions

Two men and a boy left the port.
    Two men | leave | port
    boy | leave | port

Hackers attacked the Labour Committee and state election offices in Norway.
    Hackers | attack | Labour Committee
    Hackers | attack | state election offices in Norway
    state election offices in Norway | in | Norway

The mayor deployed guards against Karl Lund.
    mayor | deploy | guards

The storm inflicted a heavy loss on the port.
    storm | inflict | heavy loss

The mayor feared protests against the bridge.
    mayor | fear | protests against the bridge
    protests against the bridge | against | bridge

Anna Lund saw the speech on television.
    Anna Lund | see | speech

Anna Lund praised the speech on the war.
    Anna Lund | praise | speech on the war
    speech on the war | on | war
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_the_verb_keeps_what_is_its_own(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)
