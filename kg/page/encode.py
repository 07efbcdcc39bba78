"""Page data → the JSON value that the page's scripts read (see script/model.js)."""

from typing import Any

from kg.iris import PREFIXES
from kg.page.data import PageData, Picture, Record, Term, Value

JsonValue = Any


def encoded(
    data: PageData,
    *,
    folded: Picture,
    plain: Picture,
    whole: dict[str, dict[int, tuple[int, int]]],
) -> JsonValue:
    """Return the page's data as lists and dicts of plain values."""
    return {
        "title": data.title,
        "note": data.note,
        "focus": data.focus,
        "prefixes": PREFIXES,
        "things": [
            [t.iri, t.label, list(t.types), int(t.named), list(t.aliases), int(t.labelled)]
            for t in data.things
        ],
        "relations": [[r.iri, r.label, int(r.labelled)] for r in data.relations],
        "sources": [[s.iri, s.label, s.date, s.outlet, s.path] for s in data.sources],
        "paragraphs": [[p.source, p.begin, p.text] for p in data.paragraphs],
        "passages": [
            [p.iri, p.source, p.number, p.part, p.begin, p.end, p.text, p.paragraph]
            for p in data.passages
        ],
        "records": [_record(r) for r in data.records],
        "links": [[list(k.records), list(k.through)] for k in data.links],
        "facts": [[thing, list(records)] for thing, records in data.facts],
        "views": {
            "folded": _view(folded, whole["folded"]),
            "plain": {
                **_view(plain, whole["plain"]),
                "rank": list(plain.rank),
                "places": [[n, x, y] for n, (x, y) in plain.places.items()],
            },
        },
    }


def _view(view: Picture, whole: dict[int, tuple[int, int]]) -> JsonValue:
    """Return what a view needs beside rank and places, which pyvis carries for the folded one."""
    return {
        "tall": [[n, x, y] for n, (x, y) in view.tall.items()],
        "whole": [[n, x, y] for n, (x, y) in whole.items()],
        "community": [[n, c] for n, c in sorted(view.community.items())],
    }


def _record(record: Record) -> JsonValue:
    """Return a record without its empty fields, which `model.js` fills in."""
    fields = {
        "id": record.iri,
        "classes": list(record.classes),
        "s": record.subject,
        "r": record.relation,
        "o": _term(record.object),
        "passage": record.passage,
        "asserted": record.asserted,
        "rule": record.rule,
        "spans": None if record.spans == (None, None, None) else list(record.spans),
        "by": list(record.said_by),
        "notBy": list(record.not_said_by),
        "alleged": list(record.alleged_by),
        "via": list(record.via),
        "cue": _optional(record.cue),
        "quote": _optional(record.quote),
        "negated": record.negated,
        "modality": record.modality,
        "time": _optional(record.time),
        "place": None if record.place is None else _term(record.place),
        "asOf": _optional(record.as_of),
        "more": [[p, _term(t)] for p, t in record.qualifiers],
        "change": record.change,
        "verb": record.verb,
        "sayer": record.sayer,
        "words": record.words,
    }
    return {name: v for name, v in fields.items() if name in _ALWAYS or v not in _EMPTY}


_ALWAYS = ("id", "s", "r", "o", "passage")
_EMPTY: tuple[JsonValue, ...] = (None, False, "", [])


def _term(term: Term) -> JsonValue:
    """Return a thing as its number, a literal as [text, datatype, language]."""
    return term if isinstance(term, int) else _value(term)


def _value(value: Value) -> JsonValue:
    return [value.text, value.datatype, value.language]


def _optional(value: Value | None) -> JsonValue:
    return None if value is None else _value(value)
