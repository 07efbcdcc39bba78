"""`rank`, `communities`, `components`, `stats`: the graph as a whole."""

from dataclasses import replace

from pyoxigraph import Literal, NamedNode

from kg.queries import terms as t
from kg.shell.answer import Answer, Line, Row, number, said
from kg.shell.arguments import Arguments
from kg.shell.command import Command, Flag
from kg.shell.entities import kinds, relations
from kg.shell.errors import UsageError
from kg.shell.names import plain
from kg.shell.session import Session
from kg.shell.walks import CLAIMS, FACTS, RELATIONS, wants_claims

MEASURES = ("pagerank", "degree", "betweenness", "closeness")
FEW = 20
EDGES = """SELECT ?s ?p ?o {
  ?st rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o%s .
  FILTER(isIRI(?o))
}"""
DEGREE = """SELECT ?thing (COUNT(*) AS ?statements) {
  { ?st rdf:subject ?thing } UNION { ?st rdf:object ?thing FILTER(isIRI(?thing)) }
  ?st rdf:predicate ?p%s .
} GROUP BY ?thing ORDER BY DESC(?statements)"""


def rank(session: Session, arguments: Arguments) -> Answer:
    """Return things by a measure."""
    from kg.walk.rank import rank as ranked

    measure = arguments.words[0].text if arguments.words else "pagerank"
    if measure not in MEASURES:
        raise UsageError(f"rank knows {', '.join(MEASURES)}, not '{measure}'.")
    claims = wants_claims(session, arguments)
    wanted = relations(session, arguments.flags["-p"]) if arguments.has("-p") else ()
    found = ranked(
        session.opened.network, measure, claims=claims, relations=wanted,
        limit=arguments.number("-n", FEW),
    )  # fmt: skip
    rows = tuple(
        (NamedNode(one.thing), Literal(kinds(session, one.thing)), number(one.score))
        for one in found
    )
    fact = "" if claims else " ; kg:asserted true"
    query = (DEGREE if measure == "degree" else EDGES) % fact
    return Answer(("thing", "kind", measure), rows, sparql=query)


def communities(session: Session, arguments: Arguments) -> Answer:
    """Return groups of things that are tied to each other more than to others."""
    from kg.walk.communities import communities as found

    claims = wants_claims(session, arguments)
    seed = arguments.number("--seed", 1, least=0)
    groups = [list(c.things) for c in found(session.opened.network, claims=claims, seed=seed)]
    return grouped(session, groups, "community", arguments, claims=claims)


def components(session: Session, arguments: Arguments) -> Answer:
    """Return groups of things that hang together."""
    from kg.walk.rank import components as found

    claims = wants_claims(session, arguments)
    groups = found(session.opened.network, claims=claims)
    return grouped(session, groups, "component", arguments, claims=claims)


def grouped(
    session: Session, groups: list[list[str]], word: str, arguments: Arguments, *, claims: bool
) -> Answer:
    """Return groups, the largest first, each as a line of its first members."""
    limit = arguments.number("-n", FEW)
    lines: list[Line] = []
    rows: list[Row] = []
    for place, group in enumerate(groups, 1):
        if place <= limit:
            shown = ", ".join(session.label(iri) for iri in group[:8])
            more = f" and {len(group) - 8:,} more" if len(group) > 8 else ""
            line = said(("bold", f"{len(group):>5,}  "), shown, ("dim", more))
            lines.append(replace(line, row=len(rows) + 1))
        for iri in group:
            rows.append((Literal(place), NamedNode(iri)))
    notes = (f"{len(groups):,} in all; the number before a line is its first member: show @1",)
    return Answer(
        (word, "thing"), tuple(rows), lines=tuple(lines) or (said(("dim", "none")),), notes=notes,
        sparql=EDGES % ("" if claims else " ; kg:asserted true"),
    )  # fmt: skip


def stats(session: Session, arguments: Arguments) -> Answer:
    """Return how much the graph holds."""
    graph = session.opened
    network = graph.network
    facts, all_edges = network.usable(), network.usable(claims=True)
    counts = [
        ("documents", members(session, t.DOCUMENT_CLASS)),
        ("sentences", members(session, t.SENTENCE_CLASS)),
        *((kind_words(c), members(session, c)) for c in t.STATEMENT_CLASSES),
        ("things in statements", len(network.things)),
        ("relations", len(graph.labels.relations())),
        ("ties by facts", int(facts.sum())),
        ("ties by facts and claims", int(all_edges.sum())),
        ("quads", len(graph.store)),
    ]
    rows = tuple((Literal(name), Literal(count)) for name, count in counts)
    return Answer(("what", "how many"), rows, numbered=False)


def kind_words(kind: NamedNode) -> str:
    """Return a class of records in the plural: "claims"."""
    return plain(kind).rpartition("#")[2].lower() + "s"


def members(session: Session, kind: NamedNode) -> int:
    """Return how many things are of a class."""
    quads = session.opened.store.quads_for_pattern(None, t.TYPE, kind, t.HERE)
    return sum(1 for _ in quads)


HOW_MANY = Flag("-n", "how many lines", "N")
RANK_COMMAND = Command(
    name="rank",
    group="walk",
    usage="rank [pagerank|degree|betweenness|closeness] [-n 20] [-p rel,..] [--claims]",
    summary="the most connected things",
    run=rank,
    flags=(HOW_MANY, RELATIONS, CLAIMS, FACTS),
    wants=("choice",),
    choices=MEASURES,
    examples=("rank", "rank degree --claims -n 5"),
    details=".sparql shows the ties that are measured; the measure itself is no SPARQL.",
)
COMMUNITIES_COMMAND = Command(
    name="communities",
    group="walk",
    usage="communities [--seed 1] [--claims]",
    summary="groups of things tied closely to each other",
    run=communities,
    flags=(Flag("--seed", "another start gives other groups", "N"), HOW_MANY, CLAIMS, FACTS),
    examples=("communities --claims",),
)
COMPONENTS_COMMAND = Command(
    name="components",
    group="walk",
    usage="components [--claims]",
    summary="groups of things that hang together at all",
    run=components,
    flags=(HOW_MANY, CLAIMS, FACTS),
    examples=("components",),
)
STATS_COMMAND = Command(
    name="stats",
    group="graph",
    usage="stats",
    summary="how much the graph holds",
    run=stats,
    examples=("stats",),
    aliases=(".stats",),
)
