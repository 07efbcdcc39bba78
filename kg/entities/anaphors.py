"""What a generic noun stands for: "the company", "the senator", "both countries", "such a step"."""

from collections.abc import Sequence
from functools import cache

from kg.entities import refusals
from kg.entities.gazetteer import country_or_word, rows, us_states
from kg.entities.things import BODY, EVENT, PERSON, PLACE, WORK, Phrase, Thing
from kg.entities.topics import one_of_sex
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

NEAR = 4
STILL_THERE = 15  # sentences
OFTEN = 3  # phrases
_NO_FIRMS = ("GovernmentOrganization", "NewsMediaOrganization")
_PAPERS = frozenset(
    ("newspaper", "paper", "magazine", "network", "broadcaster", "outlet", "tabloid", "daily")
)
_STUDIES = frozenset(
    ("study", "report", "article", "essay", "thesis", "document", "analysis", "draft", "resolution",
     "treaty", "memo", "text", "manuscript", "petition")
)  # fmt: skip
_OFFICES = frozenset(("agency", "ministry", "department", "bureau"))
_FIRMS = frozenset(
    ("company", "firm", "corporation", "giant", "business", "carmaker", "automaker", "manufacturer",
     "retailer", "airline", "lender", "insurer", "drugmaker", "chipmaker", "supermarket", "shipper",
     "shipbuilder", "brewer", "startup", "start-up", "planemaker", "steelmaker")
)  # fmt: skip
_ALIKE = (_FIRMS, _PAPERS)
_ANY: frozenset[str] = frozenset()


@cache
def anaphors() -> dict[str, str]:
    """Return noun → what it can stand for: "group" → "organization"."""
    return dict(rows("anaphors.tsv"))


@cache
def signs_of_bodies() -> dict[str, frozenset[str]]:
    """Return noun → the words that show it in a name: "ministry" → "ministry", "department"."""
    return {noun: frozenset(signs.split()) for noun, signs in rows("signs_of_bodies.tsv")}


def both(phrase: Phrase, before: Sequence[Sequence[Phrase]]) -> str:
    """Give the two things: "both countries" → the two countries named last."""
    wanted = anaphors().get(phrase.noun, "person" if nouns().get(phrase.noun) == "person" else "")
    if phrase.noun == "side":
        wanted = "any"
    found: list[Thing] = []
    # "Berg called on both sides": he is none of them
    doers = () if phrase.role == "subject" else [
        p.thing for p in before[phrase.tree]
        if (p.role == "subject" and p.clause == phrase.clause)
        or (p.role == "owner" and p.first == 0)  # "Peru’s minister urged both countries"
    ]  # fmt: skip
    for t in range(phrase.tree, max(-1, phrase.tree - NEAR), -1):
        for other in reversed(before[t]):
            thing = other.thing
            if thing in doers:
                continue
            if thing and thing.named and thing not in found and fits(thing, wanted):
                found.append(thing)
        if len(found) >= 2:
            break
        if found and t == phrase.tree and wanted == "person":
            return ""  # one of this sentence and one of the last are no pair
    if phrase.noun == "party" and not all("party" in thing.nouns for thing in found):
        return ""
    called = [phrase.noun in thing.nouns for thing in found]
    if any(called) and not all(called):
        return ""  # "both candidates" are not the candidate and his doctor
    if len(found) == 2 and found[0].kind == found[1].kind:
        phrase.things = tuple(found[::-1])
        return "both"
    return ""


def two(phrase: Phrase, before: Sequence[Sequence[Phrase]]) -> str:
    """Give the two persons, or bodies, that alone are named nearby: "the two met in Oslo"."""
    for kind in (PERSON, BODY):
        found: dict[int, Thing] = {}
        for t in range(phrase.tree, max(-1, phrase.tree - 3), -1):
            for other in before[t]:
                thing = other.thing
                if thing and thing.kind == kind and not thing.plural and other.place < phrase.place:
                    found[id(thing)] = thing
            if len(found) >= 2:
                break
        if len(found) == 2 and all(thing.named for thing in found.values()):
            phrase.things = tuple(found.values())
            return "both"
        if found:
            return ""
    return ""


def fits(thing: Thing, wanted: str) -> bool:
    """Return whether the thing is of the wanted sort: "organization", "country" …"""
    if wanted == "organization":
        return thing.kind == BODY
    if wanted == "country":
        return thing.type == "Country"
    if wanted == "state":
        return thing.kind != PERSON and not us_states().isdisjoint((_label(thing), *thing.names))
    if wanted == "city":
        return thing.type == "City"
    if wanted == "region":
        return thing.kind == PLACE and thing.type not in ("Country", "City")
    if wanted == "person":
        return thing.kind == PERSON
    return wanted == "any" and (thing.kind in (BODY, PERSON) or thing.type == "Country")


def nearer_firm(phrase: Phrase, thing: Thing, before: Sequence[Sequence[Phrase]]) -> bool:
    """Whether another firm is named in the sentence than the one called "the company" before.

    "Reed Corp. is a company. … Holm Inc. said that Peru taxed the company": either is meant.
    So it is with "Reed has a new company. … Holm Inc. failed. The company had …".
    """
    if phrase.noun not in _FIRMS or phrase.modifiers:
        return False
    last = [] if thing.named or not phrase.tree else before[phrase.tree - 1]
    near = [p for p in before[phrase.tree] if p.place < phrase.place]
    here = [p.thing for p in (*last, *near) if p.thing]
    if thing in here:
        return False
    return any(
        t.named and t.kind == BODY and t.type not in _NO_FIRMS and _may_be(t, phrase) for t in here
    )


def _label(thing: Thing) -> str:
    return thing.entry.label if thing.entry else " ".join(thing.words)


def place(phrase: Phrase, before: Sequence[Sequence[Phrase]]) -> str:
    """Give the city or state named in this sentence or the one before: "the state", "this city".

    What is named right there is nearer than another thing that was called by the same noun; else
    the only one that is named for many sentences is meant.
    """
    wanted = anaphors().get(phrase.noun, "")
    if wanted not in ("city", "state") or phrase.modifiers or phrase.plural or phrase.complement:
        return ""
    if phrase.how == "own" or phrase.noun == "capital":
        return ""
    for reach in (1, 2, STILL_THERE):
        found = {
            id(p.thing): p.thing
            for here in before[-reach:]
            for p in here
            if p.thing and p.thing.named and fits(p.thing, wanted) and p.place < phrase.place
        }
        thing = next(iter(found.values())) if len(found) == 1 else None
        if thing is not None and (reach < STILL_THERE or len(thing.phrases) >= OFTEN):
            phrase.thing = thing
            return "anaphor"
        if found:
            return ""
    return ""


def nearest_named(
    phrase: Phrase, wanted: str, tree: Tree, before: Sequence[Sequence[Phrase]]
) -> Thing | None:
    """Return the named thing of the wanted sort that stands nearest, a subject first."""
    for back in range(2 if wanted == "organization" else NEAR):
        t = phrase.tree - back
        if t < 0:
            break
        fitting = [
            other for other in before[t]
            if other.thing and other.thing.named and other.place < phrase.place
            and fits(other.thing, wanted) and _may_be(other.thing, phrase)
            and not (back == 0 and refusals.acts_on(phrase, other.thing, tree, before[t]))
            and not (wanted == "country" and other.name and other.name.adjective and back > 1)
        ]  # fmt: skip
        plain = [p for p in fitting if not (p.name and p.name.adjective)]
        fitting = plain or (fitting if len({id(p.thing) for p in fitting}) == 1 else [])
        known = [p for p in fitting if p.thing and _is_of_country(p.thing, phrase)]
        if not known and phrase.modifiers and len({id(p.thing) for p in fitting}) > 1:
            return None  # "the Chinese company": of two, nobody can tell which
        fitting = known or fitting
        if fitting:
            best = max(
                fitting,
                key=lambda p: (p.role == "subject", len(p.thing.phrases) if p.thing else 0, p.head),
            )
            return best.thing
    return None


def _is_of_country(thing: Thing, phrase: Phrase) -> bool:
    """ "the Ugandan company": Uganda Rail rather than another firm that stands near."""
    return any(w[:1].isupper() and country_or_word(w) in phrase.modifiers for w in thing.words)


def _may_be(thing: Thing, phrase: Phrase) -> bool:
    """Not a thing whose own noun says otherwise: a ministry is no "company"."""
    if thing.kind != BODY:
        return True
    known = thing.nouns & anaphors().keys()
    if phrase.noun in ("organization", "organisation"):
        return True
    if not known:
        return _may_bear(thing, phrase.noun)
    return phrase.noun in known or any(phrase.noun in one and known & one for one in _ALIKE)


def _may_bear(thing: Thing, noun: str) -> bool:
    """Whether its name may be that of such a body: Holm Lines is no ministry, and no party."""
    if noun in _PAPERS and thing.type == "NewsMediaOrganization":
        return True
    if noun in _OFFICES and thing.type == "GovernmentOrganization":
        return True
    if thing.type in _NO_FIRMS and (noun not in signs_of_bodies() or noun in ("team", "club")):
        return False
    signs = signs_of_bodies().get(noun, _ANY)
    told = {word for name in thing.names for word in name.lower().split()}
    if signs is _ANY or noun in told or not signs.isdisjoint(told):
        return True
    if any(name.isupper() and len(name) > 1 for name in thing.names):
        return "letters" in signs
    firm = signs_of_bodies()["(firm)"] | words("company_suffixes")
    return "bare" in signs and firm.isdisjoint(told)


def person(phrase: Phrase, tree: Tree, before: Sequence[Sequence[Phrase]]) -> str:
    """Give the one person named in this sentence and the two before: "the senator"."""
    acts = phrase.role in ("subject", "owner")
    if phrase.how != "the" or not acts or not tree.words[phrase.head].islower():
        return ""
    if phrase.noun not in words("occupations", "male") | words("female"):
        return ""
    found: dict[int, Thing] = {}
    for t in range(max(0, phrase.tree - 2), phrase.tree + 1):
        for other in before[t]:
            thing = other.thing
            if thing and thing.kind == PERSON and not thing.plural and other.place < phrase.place:
                found[id(thing)] = thing
    one = one_of_sex(phrase, found.values())
    if one is None:
        named = [thing for thing in found.values() if thing.named]
        if len(named) != 1 or len(found) > 2 or not _may_work_as(named[0], phrase.noun):
            return ""
        one = named[0]
    if phrase.noun not in words("epithets") and phrase.noun not in one.nouns:
        return ""  # "the director" may be anybody's
    if refusals.told_by(phrase, one, tree, before[phrase.tree]):
        return ""
    phrase.thing = one
    return "role"


def _may_work_as(thing: Thing, noun: str) -> bool:
    """Whether nothing that is known of the person speaks against the noun."""
    gender = "m" if noun in words("male") else "f" if noun in words("female") else ""
    if gender and thing.gender and gender != thing.gender:
        return False
    jobs = thing.nouns & words("occupations")
    return not jobs or noun in jobs or noun not in words("occupations")


def act(phrase: Phrase, before: Sequence[Sequence[Phrase]], trees: Sequence[Tree]) -> str:
    """Give the act: "such a step", the one told last.

    "refused to postpone the sale of coal. This decision …": not the sale is the decision.
    """
    for t in range(phrase.tree, max(-1, phrase.tree - 3), -1):
        for other in reversed(before[t]):
            if other.thing is None or other.kind != "nominal" or other.place >= phrase.place:
                continue
            told = other.complement and other.how in ("the", "own") and not other.plural
            if other.role == "object" and trees[t].deps[other.clause] == "xcomp":
                return ""
            if told and other.thing.kind == EVENT and not phrase.plural:
                phrase.thing = other.thing
                return "act"
    return ""


def work(phrase: Phrase, before: Sequence[Sequence[Phrase]]) -> str:
    """Give the work told last: "the document"."""
    for back in range(3):
        t = phrase.tree - back
        if t < 0:
            break
        told = [
            p for p in before[t]
            if p.thing and p.thing.kind == WORK and not p.thing.plural and p.place < phrase.place
            and (phrase.noun != "paper" or not p.thing.nouns.isdisjoint(_STUDIES))
        ]  # fmt: skip
        if told:
            phrase.thing = max(told, key=lambda p: (p.how != "a", p.head)).thing
            return "anaphor"
    return ""
