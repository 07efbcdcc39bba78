"""The guided tour: eight lines run on the open graph, each with a word of explanation."""

from collections import Counter
from collections.abc import Callable

from pyoxigraph import NamedNode

from kg.iris import ID
from kg.queries.labels import Hit
from kg.shell.answer import said
from kg.shell.commands import COMMANDS
from kg.shell.console import wrapped
from kg.shell.names import curie
from kg.shell.run_line import run_line
from kg.shell.session import Session

Step = tuple[str, str]
"""A line to run, and what is said before it."""

START = (
    "This graph was read from news: who did what, and who said what. What a document says in "
    "its own voice is a fact; what it puts into somebody's mouth is a claim, and stays one. "
    "Eight lines show the shell."
)
END = (
    "That was it. .help lists everything, .help path explains one thing. Type a few letters "
    "and press Tab; Ctrl-R finds what you typed before; Ctrl-D leaves."
)


def tour(session: Session, wait: Callable[[], bool]) -> None:
    """Run the tour; `wait` asks to go on before each line and says whether to."""
    speak(session, START)
    for line, words in steps(session):
        speak(session, "")
        speak(session, words)
        speak(session, f"kg> {line}", "relation")
        if not wait():
            return
        run_line(session, line, COMMANDS, session.settings.mode)
    speak(session, "")
    speak(session, END)


def speak(session: Session, words: str, style: str = "") -> None:
    """Write a paragraph, wrapped."""
    columns = min(session.console.size[0], 90)
    lines = wrapped(said((style, words)), columns, session.console.palette)
    session.console.write("".join(f"{line}\n" for line in lines))


def steps(session: Session) -> list[Step]:
    """Return the steps, with things of this graph in them."""
    thing, other = quoted(most_used(session, "")), quoted(second(session))
    speaker = quoted(talker(session))
    first = thing.strip('"').split()[0].lower()
    return [
        (
            f"find {first} -n 5",
            "find looks for a name. Its rows are numbered: @1, @2, …",
        ),
        ("show @1 -n 3", "show tells all about one thing, each with its sentence and document."),
        (f"claims --by {speaker} -n 2", "Who claims what? Here is what one speaker says."),
        ("why @1", "why shows where row 1 comes from: the words, the speaker, the rule."),
        (f"neighbors {thing} -n 8", "neighbors walks over facts; --claims follows claims, too."),
        (f"path {thing} {other} --claims -n 1", "path finds how two things hang together."),
        (
            "SELECT ?who (COUNT(*) AS ?claims) { ?st kg:saidBy ?who } GROUP BY ?who "
            "ORDER BY DESC(?claims) LIMIT 5",
            "Everything can be asked in SPARQL. Prefixes are known, labels are shown.",
        ),
        (".run denials", "Saved questions are one word away; .queries lists them."),
    ]


def quoted(hit: Hit | None) -> str:
    """Return how a line names a thing: its label, or its CURIE where the label is not clear."""
    if hit is None:
        return '""'
    return f'"{hit.label}"' if '"' not in hit.label else curie(hit.iri)


def ranked(session: Session, kind: str) -> list[Hit]:
    """Return the named things of a class ("" for any) by use."""
    labels = session.opened.labels
    found: dict[str, Hit] = {}
    for letter in "abcdefghijklmnopqrstuvwxyz":
        for hit in labels.complete(letter, 10, type=kind or None):
            if hit.iri.startswith(ID):
                found[hit.iri] = hit
    return sorted(found.values(), key=lambda hit: (-hit.uses, hit.iri))


def most_used(session: Session, kind: str) -> Hit | None:
    """Return the thing that most statements name."""
    return next(iter(ranked(session, kind)), None)


def second(session: Session) -> Hit | None:
    """Return a person for the end of a path, else the second thing by use."""
    person = most_used(session, "Person")
    things = ranked(session, "")
    return person or (things[1] if len(things) > 1 else None)


def talker(session: Session) -> Hit | None:
    """Return the named speaker with the most claims."""
    from kg.queries import terms as t

    quads = session.opened.store.quads_for_pattern(None, t.SAID_BY, None, t.HERE)
    count = Counter(quad.object.value for quad in quads if isinstance(quad.object, NamedNode))
    named = [(n, iri) for iri, n in count.items() if iri.startswith(ID)]
    if not named:
        return None
    iri = min(named, key=lambda pair: (-pair[0], pair[1]))[1]
    return Hit(iri, session.label(iri), "", 1.0)
