"""A pattern as a value: things in a row with relations between them.

("Hamas")-[:praise|demand*1..3]->(x:Organization)
"""

from dataclasses import dataclass
from typing import Any, Literal

Direction = Literal["out", "into", "either"]


@dataclass(frozen=True, slots=True)
class Thing:
    """A place in a pattern: its name, classes, and the text that fixes it (a label, an IRI)."""

    name: str = ""
    kinds: tuple[str, ...] = ()
    value: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A relation between two places; `most` None is any number of steps."""

    direction: Direction
    name: str = ""
    kinds: tuple[str, ...] = ()
    least: int = 1
    most: int | None = 1

    @property
    def far(self) -> bool:
        """Whether it may be more or less than one step."""
        return (self.least, self.most) != (1, 1)


@dataclass(frozen=True, slots=True)
class Row:
    """Things with the links between them."""

    things: tuple[Thing, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Property:
    """`x`, or `x.label`."""

    name: str
    property: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """`count(*)` or `count(DISTINCT x)`; `name` "" is every row."""

    name: str = ""
    distinct: bool = False


@dataclass(frozen=True, slots=True)
class Test:
    """A condition: a comparison, or `and`, `or`, `not` over others."""

    sign: str
    parts: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Returned:
    """What a query gives back: columns with their names, order and limits."""

    columns: tuple[tuple[Property | Count, str], ...] = ()
    distinct: bool = False
    order: Property | Count | None = None
    descending: bool = False
    skip: int = 0
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A whole query."""

    rows: tuple[Row, ...]
    where: Test | None = None
    returned: Returned | None = None
