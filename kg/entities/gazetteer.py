"""Countries, capitals, large cities, demonyms and world bodies: names → entries.

Countries come from the package countryinfo, corrected by words/places.toml; cities from
words/cities.tsv. Nothing is typed into the code.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from kg.iris import slug


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing that is known beforehand: `type` as in `Entity.type`."""

    key: str
    label: str
    type: str


@dataclass(frozen=True, slots=True)
class Twin:
    """One of the places that share a name, with the words that speak for it."""

    entry: Entry
    evidence: frozenset[str]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """`names`, `adjectives` (lower case) and `adjective_of` a key ("russia" → "Russian")."""

    names: dict[str, Entry]
    adjectives: dict[str, Entry]
    adjective_of: dict[str, str]
    cities: dict[str, str]
    twins: dict[str, tuple[Twin, ...]]


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer, read once."""
    rules = tomllib.loads(_file("places.toml"))
    names: dict[str, Entry] = {}
    adjectives: dict[str, Entry] = {}
    adjective_of: dict[str, str] = {}
    overrides = {e["label"]: e["key"] for e in rules["entry"]}
    for country in _countries(rules, overrides):
        _add(country, names, adjectives, adjective_of)
    for row in rules["entry"]:
        entry = Entry(row["key"], row["label"], row["type"])
        for name in (row["label"], *row.get("names", ())):
            names[name] = entry
        for word in row.get("adjectives", ()):
            adjectives[word.lower()] = entry
        if row.get("adjectives"):
            adjective_of[row["key"]] = row["adjectives"][0]
    for short, state in rules["states"].items():
        names[short] = names.get(f"{state} State") or Entry(slug(state), state, "Place")
    for state, where in rows("cities.tsv"):
        if where == "state" and state not in rules["twins"]:
            names.setdefault(state, Entry(slug(state), state, "Place"))
    for region in rules["regions"]:
        names.setdefault(region, Entry(slug(region), region, "Place"))
    by_key = {e.key: e for e in names.values()}
    for key, listed in rules["adjectives"].items():
        adjectives.update((word.lower(), by_key[key]) for word in listed)
        adjective_of.setdefault(key, listed[0])
    for word in rules["ambiguous"]:
        adjectives.pop(word, None)
    for name in rules["not_names"]:
        names.pop(name, None)
    places = dict(rows("cities.tsv"))
    twins = {
        name: tuple(
            Twin(Entry(key, row["label"], row["type"]), frozenset(row["evidence"]))
            for key, row in rows.items()
        )
        for name, rows in rules["twins"].items()
    }
    return Gazetteer(names, adjectives, adjective_of, places, twins)


def country_or_word(word: str) -> str:
    """Return the word in lower case; of a country's names and people the country's key.

    "Ugandan" → "uganda".
    """
    if word.islower():
        return word
    entry = gazetteer().adjectives.get(word.lower()) or gazetteer().names.get(word)
    return entry.key if entry else word.lower()


@cache
def us_states() -> frozenset[str]:
    """Return the states of the US by their names in full."""
    short = tomllib.loads(_file("places.toml"))["states"].values()
    return frozenset(short) | {name for name, where in rows("cities.tsv") if where == "state"}


@dataclass(frozen=True, slots=True)
class _Country:
    entry: Entry
    names: tuple[str, ...]
    capital: str
    adjectives: tuple[str, ...]


def _countries(rules: dict[str, Any], overrides: dict[str, str]) -> list[_Country]:
    import countryinfo

    found = []
    for country in countryinfo.all_countries():
        label = country.name().removeprefix("The ")
        if country.name() in rules["drop"]:
            continue
        demonym = country.demonym() or ""
        words = [w.strip() for w in demonym.replace("/", ",").replace(" and ", ",").split(",")]
        spellings = [
            s for s in country.alt_spellings() or () if len(s) > 4 and s.isascii() and "," not in s
        ]
        capital = country.capital()
        found.append(
            _Country(
                Entry(overrides.get(label, slug(label)), label, "Country"),
                (label, *spellings),
                capital if isinstance(capital, str) and "/" not in capital else "",
                tuple(w for w in words if w and w != label),
            )
        )
    return found


def _add(
    country: _Country,
    names: dict[str, Entry],
    adjectives: dict[str, Entry],
    adjective_of: dict[str, str],
) -> None:
    entry = country.entry
    for name in country.names:
        names.setdefault(name, entry)
    if country.capital and country.capital not in names:
        names[country.capital] = Entry(slug(country.capital), country.capital, "City")
    for word in country.adjectives:
        adjectives.setdefault(word.lower(), entry)
        if not word.endswith(("s", "ese", "ish", "sh", "ch")):
            adjectives.setdefault(word.lower() + "s", entry)
    if country.adjectives:
        adjective_of.setdefault(entry.key, country.adjectives[0])


@cache
def given_names() -> dict[str, str]:
    """Return given name → "m", "f" or "mf" (borne by both)."""
    return dict(rows("given_names.tsv"))


@cache
def _nicknames() -> dict[str, str]:
    return dict(rows("nicknames.tsv"))


def full_given(name: str) -> str:
    """Return the given name that a short one stands for: "joe" → "joseph"."""
    return _nicknames().get(name, name)


def rows(name: str) -> list[tuple[str, str]]:
    """Return the lines of words/`name` as (first column, rest), comments left out."""
    lines = (line for line in _file(name).splitlines() if line and line[0] != "#")
    return [(key, value) for key, _, value in (line.partition("\t") for line in lines)]


def _file(name: str) -> str:
    return files("kg.words").joinpath(name).read_text(encoding="utf-8")
