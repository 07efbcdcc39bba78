"""`.prefixes`: the prefixes that are always known."""

from kg.iris import PREFIXES
from kg.shell.answer import Answer, text
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.session import Session


def run(session: Session, arguments: Arguments) -> Answer:
    """Return prefixes and their IRIs."""
    rows = tuple((text(f"{prefix}:"), text(iri)) for prefix, iri in PREFIXES.items())
    return Answer(("prefix", "iri"), rows, numbered=False)


COMMAND = Command(
    name=".prefixes",
    group="graph",
    usage=".prefixes",
    summary="the prefixes; they need no typing",
    run=run,
    examples=(".prefixes",),
    needs_graph=False,
)
