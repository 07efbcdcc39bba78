"""`match PATTERN`: a read-only pattern in the manner of Cypher."""

from kg.shell.answer import Answer
from kg.shell.arguments import Arguments, Word
from kg.shell.command import Command
from kg.shell.dispatch import query_answer
from kg.shell.entities import thing
from kg.shell.errors import UsageError
from kg.shell.session import Session

FLAGS = ("--claims", "--facts")


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the rows that fit a pattern; `.sparql` shows the query it was made into."""
    from kg.walk.match import compiled

    words = arguments.text.split(" ")
    claims = session.settings.claims
    while words and words[-1] in FLAGS:
        claims = words.pop() == "--claims"
    text = " ".join(words).strip()
    if not text:
        raise UsageError(f"Which pattern? {COMMAND.examples[0]}")
    graph = session.opened
    found = compiled(
        text,
        resolve=lambda name: thing(session, Word(name, not name.startswith(("@", ":", "<")), 0, 0)),
        relations=[hit.iri for hit in graph.labels.relations()],
        claims=claims,
    )
    session.last_text = found.sparql
    return query_answer(session, found.sparql)


COMMAND = Command(
    name="match",
    group="walk",
    usage='match ("A")-[:praise|demand*1..3]->(x:Organization) [WHERE …] [RETURN …] [--claims]',
    summary="a pattern of things and relations, as in Cypher",
    run=run,
    wants=("text",),
    raw=True,
    examples=(
        'match ("Hamas")-[r]-(x)',
        "match (p:Person)-[:arriveIn]->(place) RETURN p, place --claims",
    ),
    details='Things: (x), (x:Person), ("Hamas"), (@2). Relations: -[:praise]->, <-[:of]-, '
    "-[r]-, -->, -[:of*1..3]->. WHERE knows =, <>, CONTAINS, STARTS WITH, ENDS WITH, AND, OR, "
    "NOT on x.label; RETURN knows DISTINCT, count(*), AS, ORDER BY, SKIP, LIMIT. "
    "Facts only, unless --claims stands at the end.",
)
