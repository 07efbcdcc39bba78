"""Records → the lines of the folded picture."""

from dataclasses import replace

from kg.page.data import Link, PageData


def linked(data: PageData) -> PageData:
    """Return the data with a line for every record between two things."""
    links = (
        Link(r.subject, r.object, r.verb, (number,))
        for number, r in enumerate(data.records)
        if isinstance(r.object, int)
    )
    return replace(data, links=tuple(links))
