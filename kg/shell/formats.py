"""Answers as csv, tsv, json, jsonl, md, ttl and nt, streamed row by row."""

import json
from collections.abc import Callable, Iterable, Iterator

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, serialize

from kg.iris import PREFIXES
from kg.shell.answer import Cell, Row
from kg.shell.clean import clean
from kg.shell.names import plain, turtle

FORMATS = ("csv", "tsv", "json", "jsonl", "md", "ttl", "nt")

Writer = Callable[[tuple[str, ...], Iterable[Row]], Iterator[str]]


def csv_lines(columns: tuple[str, ...], rows: Iterable[Row]) -> Iterator[str]:
    """Yield SPARQL results in CSV (bare values, CRLF as RFC 4180 wants)."""
    yield ",".join(map(csv_field, columns)) + "\r\n"
    for row in rows:
        yield ",".join(csv_field(plain(cell)) for cell in row) + "\r\n"


def csv_field(text: str) -> str:
    """Return one CSV field, quoted where it must be."""
    if any(mark in text for mark in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def tsv_lines(columns: tuple[str, ...], rows: Iterable[Row]) -> Iterator[str]:
    """Yield SPARQL results in TSV (terms as in Turtle, so no tab or line end is raw)."""
    yield "\t".join(f"?{column}" for column in columns) + "\n"
    for row in rows:
        yield "\t".join(turtle(cell).replace("\t", "\\t") for cell in row) + "\n"


def json_lines(columns: tuple[str, ...], rows: Iterable[Row]) -> Iterator[str]:
    """Yield SPARQL 1.1 results in JSON."""
    yield json.dumps({"head": {"vars": list(columns)}})[:-1] + ', "results": {"bindings": ['
    comma = "\n"
    for row in rows:
        bound = {c: json_term(t) for c, t in zip(columns, row, strict=True) if t is not None}
        yield comma + json.dumps(bound, ensure_ascii=False)
        comma = ",\n"
    yield "\n]}}\n"


def json_term(term: Cell) -> dict[str, object]:
    """Return one term of SPARQL results in JSON."""
    if isinstance(term, NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {k: json_term(v) for k, v in parts.items()}}
    if not isinstance(term, Literal):
        return {}
    found: dict[str, object] = {"type": "literal", "value": term.value}
    if term.language:
        found["xml:lang"] = term.language
    elif not term.datatype.value.endswith("XMLSchema#string"):
        found["datatype"] = term.datatype.value
    return found


def jsonl_lines(columns: tuple[str, ...], rows: Iterable[Row]) -> Iterator[str]:
    """Yield one JSON object a row: column → value (numbers and booleans as such)."""
    for row in rows:
        values = {c: json_value(t) for c, t in zip(columns, row, strict=True)}
        yield json.dumps(values, ensure_ascii=False) + "\n"


def json_value(term: Cell) -> object:
    """Return the plain JSON value of a term."""
    if term is None:
        return None
    if isinstance(term, Literal):
        kind = term.datatype.value.rsplit("#")[-1]
        try:
            if kind == "integer":
                return int(term.value)
            if kind in ("decimal", "double", "float"):
                return float(term.value)
        except ValueError:
            return term.value
        if kind == "boolean":
            return term.value == "true"
    return plain(term)


def md_lines(columns: tuple[str, ...], rows: Iterable[Row]) -> Iterator[str]:
    """Yield a Markdown table."""
    yield "| " + " | ".join(columns) + " |\n"
    yield "|" + " --- |" * len(columns) + "\n"
    for row in rows:
        cells = (clean(plain(cell)).replace("\\", "\\\\").replace("|", "\\|") for cell in row)
        yield "| " + " | ".join(cells) + " |\n"


WRITERS: dict[str, Writer] = {
    "csv": csv_lines, "tsv": tsv_lines, "json": json_lines, "jsonl": jsonl_lines, "md": md_lines,
}  # fmt: skip


def boolean_text(value: bool, mode: str) -> str:
    """Return a yes or no in a format."""
    word = "true" if value else "false"
    return f'{{"head": {{}}, "boolean": {word}}}\n' if mode in ("json", "jsonl") else f"{word}\n"


def triples_text(triples: Iterable[Triple], mode: str) -> str:
    """Return triples as N-Triples, or as Turtle with our prefixes."""
    if mode == "nt":
        data = serialize(triples, format=RdfFormat.N_TRIPLES)
    else:
        data = serialize(triples, format=RdfFormat.TURTLE, prefixes=PREFIXES)
    return (data or b"").decode()
