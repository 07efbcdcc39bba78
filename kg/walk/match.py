"""Patterns compiled to SPARQL: what `match` runs, and what `.sparql` shows.

What is understood: things `(x)`, `(x:Person)`, `("Hamas")`, `(@2)`, `(<iri>)`; relations
`-[:praise]->`, `<-[:praise|demand]-`, `-[r]-`, `-->`, `-[:of*1..3]->`; WHERE with =, <>,
CONTAINS, STARTS WITH, ENDS WITH, AND, OR, NOT on names, `x.label` and `r.label`; RETURN with
DISTINCT, count, AS, ORDER BY, SKIP, LIMIT. The things of one row are all different.
"""

import difflib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from pyoxigraph import Literal

from kg.iris import NS, PREFIXES, REL, camel
from kg.queries.errors import QueryError
from kg.queries.syntax import position
from kg.walk.pattern import Count, Link, Property, Query, Returned, Row, Test, Thing
from kg.walk.pattern_parser import parsed

Resolve = Callable[[str], str]
"""A label, CURIE or row number to an IRI; raises KgError for what is unknown or ambiguous."""

FURTHEST: Final = 8
CLASSES: Final = {
    **{n: PREFIXES["schema"] + n for n in
       ("Person", "Organization", "Place", "Country", "City", "CreativeWork", "NewsArticle")},
    "Group": f"{NS}Group", "Document": f"{NS}Document",
    "Event": f"{PREFIXES['sem']}Event", "Concept": f"{PREFIXES['skos']}Concept",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Compiled:
    """A query in SPARQL, with the names of its columns."""

    sparql: str
    columns: tuple[str, ...]


def compiled(
    text: str, *, resolve: Resolve, relations: Iterable[str], claims: bool = False
) -> Compiled:
    """Return a pattern as SPARQL.

    `relations` are the IRIs of the graph's relations. With `claims` a relation may also be
    only claimed; then every step must be a single one. Raises QueryError for what cannot be
    read, an unknown class or relation, or a name that stands nowhere.
    """
    query = parsed(text)
    writer = _Writer(text, resolve, tuple(sorted(relations)), claims)
    for row in query.rows:
        writer.row(row)
    return writer.finished(query)


@dataclass(slots=True)
class _Writer:
    """Collects the lines of the query while the pattern is walked."""

    text: str
    resolve: Resolve
    relations: tuple[str, ...]
    claims: bool
    lines: list[str] = field(default_factory=list)
    things: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    labelled: dict[str, str] = field(default_factory=dict)
    fresh: int = 0

    # -- pattern ----------------------------------------------------------------------------

    def row(self, row: Row) -> None:
        """Write one row of things and links."""
        places = [self.thing(thing) for thing in row.things]
        for link, here, there in zip(row.links, places, places[1:], strict=False):
            self.link(link, here, there)
        if not row.links:
            self.lone(row.things[0], places[0])
        for one, other in combinations(dict.fromkeys(places), 2):
            if one.startswith("?") or other.startswith("?"):
                self.lines.append(f"FILTER({one} != {other})")

    def thing(self, thing: Thing) -> str:
        """Return the term for a place, and write what is known of it."""
        term = f"?{thing.name or self.new()}"
        if thing.name and thing.name not in self.things:
            self.things.append(thing.name)
        if thing.value:
            iri = f"<{self.iri(thing.value)}>"
            if thing.name:
                self.lines.append(f"VALUES {term} {{ {iri} }}")
            else:
                term = iri
        for kind in thing.kinds:
            self.lines.append(f"{term} a <{self.kind(kind)}> .")
        return term

    def lone(self, thing: Thing, term: str) -> None:
        """Write that a thing without links is a thing at all."""
        if not thing.kinds and not thing.value:
            raise self.error("A pattern needs a relation, a class or a name: (x:Person)")
        if not thing.kinds:
            self.lines.append(f"FILTER EXISTS {{ {term} ?{self.new()} ?{self.new()} }}")

    def iri(self, value: str) -> str:
        """Return the IRI that a value stands for."""
        return value[1:-1] if value.startswith("<") else self.resolve(value)

    def kind(self, name: str) -> str:
        """Return the IRI of a class."""
        if name in CLASSES:
            return CLASSES[name]
        prefix, colon, local = name.partition(":")
        if colon and prefix in PREFIXES:
            return PREFIXES[prefix] + local
        raise self.error(f"No class '{name}'.", _near(name, CLASSES), name)

    def relation(self, name: str) -> str:
        """Return the IRI of a relation by its name or words."""
        iri = REL + (camel(name) if " " in name else name)
        if iri in self.relations:
            return f"<{iri}>"
        known = [relation.removeprefix(REL) for relation in self.relations]
        raise self.error(f"No relation '{name}' in this graph.", _near(name, known), name)

    # -- links ------------------------------------------------------------------------------

    def link(self, link: Link, here: str, there: str) -> None:
        """Write one link in its direction."""
        if link.name and (link.far or link.name in self.links):
            raise self.error(f"'{link.name}' cannot name this relation.", "", link.name)
        kinds = [self.relation(kind) for kind in link.kinds]
        if link.far:
            self.lines.append(self.far(link, kinds, here, there))
            return
        name = f"?{link.name or self.new()}"
        self.links += [link.name] if link.name else []
        forward, back = self.step(here, name, there, kinds), self.step(there, name, here, kinds)
        if link.direction == "either":
            self.lines.append(f"{{ {forward} }} UNION {{ {back} }}")
        else:
            self.lines.append(forward if link.direction == "out" else back)

    def step(self, one: str, name: str, other: str, kinds: list[str]) -> str:
        """Return one step: a direct triple, or with claims a record of it."""
        if len(kinds) == 1 and not self.claims and name.startswith("?_"):
            return f"{one} {kinds[0]} {other} ."
        known = f"VALUES {name} {{ {' '.join(kinds)} }} " if kinds else ""
        only = f' FILTER(STRSTARTS(STR({name}), "{REL}")) FILTER(isIRI({other}))'
        if not self.claims:
            return f"{known}{one} {name} {other} ." + ("" if kinds else only)
        record = f"?{self.new()}"
        said = (
            f"{record} rdf:subject {one} ; rdf:predicate {name} ; rdf:object {other} . "
            f"FILTER NOT EXISTS {{ {record} kg:negated true }} "
            f"FILTER NOT EXISTS {{ {record} kg:notSaidBy ?{self.new()} }}"
        )
        return known + said + ("" if kinds else f" FILTER(isIRI({other}))")

    def far(self, link: Link, kinds: list[str], here: str, there: str) -> str:
        """Return a link of several steps as a property path."""
        if self.claims:
            raise self.error("With --claims a relation is one step; leave the * out.")
        if link.most is not None and link.most < link.least:
            raise self.error(f"*{link.least}..{link.most} allows no number of steps.")
        if max(link.least, link.most or 0) > FURTHEST:
            raise self.error(f"At most {FURTHEST} steps can be counted; leave the bound out.")
        every = kinds or [f"<{relation}>" for relation in self.relations]
        if not every:
            raise self.error("This graph has no relations yet.")
        one = "|".join(every)
        one = f"({one})" if link.direction == "out" else f"^({one})"
        if link.direction == "either":
            one = f"({'|'.join(every)}|^({'|'.join(every)}))"
        literal = f" FILTER(isIRI({there}))" if there.startswith("?") else ""
        return f"{here} {_repeated(one, link.least, link.most)} {there} .{literal}"

    # -- conditions and columns -------------------------------------------------------------

    def test(self, test: Test) -> str:
        """Return a condition as an expression."""
        if test.sign in ("and", "or"):
            sign = " && " if test.sign == "and" else " || "
            return "(" + sign.join(self.test(part) for part in test.parts) + ")"
        if test.sign == "not":
            return f"!({self.test(test.parts[0])})"
        one, other = (self.operand(part) for part in test.parts)
        functions = {"contains": "CONTAINS", "starts with": "STRSTARTS", "ends with": "STRENDS"}
        if test.sign in functions:
            return f"{functions[test.sign]}(LCASE({one}), LCASE({other}))"
        return f"{one} {'!=' if test.sign == '<>' else '='} {other}"

    def operand(self, part: Property | str | int) -> str:
        """Return one side of a comparison."""
        if isinstance(part, Property):
            return self.column(part)
        return str(part) if isinstance(part, int) else str(Literal(part))

    def column(self, part: Property) -> str:
        """Return `x`, or the text of `x.label`."""
        if part.name not in (*self.things, *self.links):
            raise self.error(f"'{part.name}' stands nowhere in the pattern.", "", part.name)
        if not part.property:
            return f"?{part.name}"
        if part.property not in ("label", "name"):
            raise self.error(
                f"A thing has no '{part.property}'; it has a label.", "", part.property
            )
        if part.name not in self.labelled:
            self.labelled[part.name] = f"?_{part.name}Label"
            self.lines.append(f"?{part.name} rdfs:label ?_{part.name}Label .")
        return f"STR({self.labelled[part.name]})"

    def finished(self, query: Query) -> Compiled:
        """Return the whole query."""
        if query.where:
            self.lines.append(f"FILTER({self.test(query.where)})")
        returned = query.returned or Returned(
            tuple((Property(name), "") for name in (*self.things, *self.links)), distinct=True
        )
        if not returned.columns:
            return Compiled("ASK {\n" + self.body() + "\n}", ())
        heads, columns, groups = self.heads(returned)
        tail = [f"GROUP BY {' '.join(groups)}"] if groups is not None and groups else []
        if returned.order is not None:
            key = self.expression(returned.order)
            tail.append(f"ORDER BY {'DESC' if returned.descending else 'ASC'}({key})")
        tail += [f"LIMIT {returned.limit}"] if returned.limit is not None else []
        tail += [f"OFFSET {returned.skip}"] if returned.skip else []
        distinct = "DISTINCT " if returned.distinct else ""
        lines = [f"SELECT {distinct}{' '.join(heads)} {{", self.body(), "}", *tail]
        return Compiled("\n".join(lines), columns)

    def heads(self, returned: Returned) -> tuple[list[str], tuple[str, ...], list[str] | None]:
        """Return the columns as SPARQL and by name, and what is grouped by when counting."""
        heads, columns, groups = [], [], []
        counting = any(isinstance(part, Count) for part, _ in returned.columns)
        for part, name in returned.columns:
            expression = self.expression(part)
            column = name or _named(part)
            plain = expression == f"?{column}"
            heads.append(expression if plain else f"({expression} AS ?{column})")
            columns.append(column)
            if isinstance(part, Property):
                groups.append(self.labelled[part.name] if part.property else expression)
        return heads, tuple(columns), groups if counting else None

    def expression(self, part: Property | Count) -> str:
        """Return a column as an expression."""
        if isinstance(part, Property):
            return self.column(part)
        what = self.column(Property(part.name)) if part.name else "*"
        return f"COUNT({'DISTINCT ' if part.distinct else ''}{what})"

    def body(self) -> str:
        """Return the pattern's lines, indented."""
        return "\n".join(f"  {line}" for line in self.lines)

    # -- names and errors -------------------------------------------------------------------

    def new(self) -> str:
        """Return a name that no pattern has."""
        self.fresh += 1
        return f"_{self.fresh}"

    def error(self, message: str, hint: str = "", word: str = "") -> QueryError:
        """Return an error at a word of the pattern."""
        places = [found.start() for found in re.finditer(rf"\b{re.escape(word)}\b", self.text)]
        if not word or not places:
            return QueryError(message, query=self.text, hint=hint)
        line, column = position(self.text, places[-1])
        return QueryError(message, query=self.text, line=line, column=column, hint=hint)


def _repeated(one: str, least: int, most: int | None) -> str:
    """Return a path of `least` to `most` steps."""
    if most is None:
        parts = [one] * (least - 1) + [f"{one}+"] if least else [f"{one}*"]
    else:
        parts = [one] * least + [f"{one}?"] * (most - least)
    return "/".join(parts)


def _named(part: Property | Count) -> str:
    """Return the name of a column that was given none."""
    if isinstance(part, Count):
        return "count"
    return f"{part.name}_{part.property}" if part.property else part.name


def _near(name: str, known: Iterable[str]) -> str:
    names = list(known)
    near = difflib.get_close_matches(name, names, 3, 0.5)
    if near:
        return f"Did you mean {', '.join(near)}?"
    return f"There are: {', '.join(sorted(names)[:8])} …" if names else ""
