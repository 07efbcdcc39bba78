"""A seeded sample of statements to judge by hand, and the share of right ones.

python -m benchmarks.sample draw DOCS -n 150 --seed 7   prints statements
python -m benchmarks.sample score benchmarks/judged/FILE.jsonl              prints the share

What is printed has the sentence beside the statement; a judged file keeps only the statement's
id, the verdict (right, partly, wrong) and the reason, no text of an article.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.documents import documents
from kg import iris
from kg.model import Entity, Node, Reading, Statement, Term
from kg.reading import read_many
from kg.statements import statements


def node(doc: str, entity: Entity) -> Node:
    """Return the node that an entity becomes when its document stands alone."""
    iri = iris.named(entity.key) if entity.named else iris.described(doc, entity.key)
    return Node(iri, entity.label)


def of_reading(reading: Reading) -> Iterator[tuple[str, Statement, str]]:
    """Yield id, statement and sentence of everything a document says."""
    text, name = reading.document.text, reading.document.name
    said = {s.number: " ".join(text[s.begin : s.end].split()) for s in reading.sentences}
    nodes = [node(name, e) for e in reading.entities]
    for s in statements(reading, nodes):
        yield f"{name}.{s.sentence}.{s.number}", s, said[s.sentence]


def words(term: Term) -> str:
    """Return a term as a reader sees it."""
    return term.label if isinstance(term, Node) else f'"{term.text}"'


def line(s: Statement) -> str:
    """Return a statement with its standing on one line."""
    marks = [] if s.asserted else ["not asserted"]
    marks += ["denied"] if s.negated else []
    marks += [s.modality.lower()] if s.modality else []
    for name in ("said_by", "not_said_by", "alleged_by", "via"):
        people = ", ".join(n.label for n in getattr(s, name))
        marks += [f"{name.replace('_', ' ')} {people}"] if people else []
    marks += [f"time {s.time.text}"] if s.time else []
    marks += [f"place {s.place.label}"] if s.place else []
    marks += [f"{p} {words(t)}" for p, t in s.qualifiers]
    said = f"{s.subject.label} | {s.relation.label} | {words(s.object)}"
    return f"{said}  [{'; '.join(marks)}]" if marks else said


def draw(docs: Path, count: int, seed: int) -> None:
    """Print `count` statements drawn from all documents of a folder."""
    found = [s for r in read_many(d for _, d in documents(docs)) for s in of_reading(r)]
    found.sort(key=lambda s: s[0])
    for name, statement, sentence in random.Random(seed).sample(found, min(count, len(found))):
        print(f"{name}\n  {line(statement)}\n  {sentence}\n")


def score(path: Path) -> None:
    """Print how many of the judged statements are right, partly right and wrong."""
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row]
    counts = Counter(row["verdict"] for row in rows)
    total = sum(counts.values())
    print(
        f"right={counts['right']} partly={counts['partly']} wrong={counts['wrong']} of={total} "
        f"strict={counts['right'] / total:.3f}"
    )


def main() -> None:
    """Draw or score."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    drawing = commands.add_parser("draw")
    drawing.add_argument("docs", type=Path)
    drawing.add_argument("-n", type=int, default=150)
    drawing.add_argument("--seed", type=int, default=7)
    commands.add_parser("score").add_argument("file", type=Path)
    args = parser.parse_args()
    if args.command == "draw":
        draw(args.docs, args.n, args.seed)
    else:
        score(args.file)


if __name__ == "__main__":
    main()
