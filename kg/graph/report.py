"""What each document gave, told from the ledger."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kg import iris
from kg.errors import KgError
from kg.graph import folder, ledger
from kg.graph.ledger import Database
from kg.model import Node, Reading


def readings(path: Path, name: str = "") -> Iterator[Reading]:
    """Yield the reading of one document, or of every document, of a graph folder."""
    place = folder.existing(path)
    folder.generation(place)
    db = ledger.read_ledger(place.ledger)
    try:
        yield from (ledger.reading(db, address) for address in addresses(db, name))
    finally:
        db.close()


def addresses(db: Database, name: str) -> list[str]:
    """Return where readings are kept; raise KgError for a document that is not there."""
    known = ledger.documents(db)
    if not name:
        return list(known.values())
    if name not in known:
        raise KgError(f"No document '{name}'. `kg report` lists them all.")
    return [known[name]]


def of_graph(path: Path) -> Iterator[str]:
    """Yield a line for each document, then the sums and the commonest reasons for silence."""
    sums: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for reading in readings(path):
        counts = {
            "sentences": len(reading.sentences),
            "statements": number_of_statements(reading),
            "silent": len(reading.silent),
        }
        sums.update(counts)
        sums["documents"] += 1
        reasons.update(why for _, why in reading.silent)
        yield (
            f"{reading.document.name}: {counts['sentences']} sentences, "
            f"{counts['statements']} statements, {counts['silent']} gave nothing"
        )
    yield (
        f"{sums['documents']} documents, {sums['sentences']} sentences, {sums['statements']} "
        f"statements; {sums['silent']} sentences gave nothing"
    )
    yield from (f"  {number} × {why}" for why, number in reasons.most_common(10))


def number_of_statements(reading: Reading) -> int:
    """Return how many statements a reading gives."""
    from kg.statements import statements

    name = reading.document.name
    nodes = [Node(iris.described(name, f"{n}"), e.label) for n, e in enumerate(reading.entities)]
    return sum(1 for _ in statements(reading, nodes))


def of_document(path: Path, name: str) -> str:
    """Return what one document gave, and each silent sentence with the reason."""
    (reading,) = readings(path, name)
    places = {s.number: s for s in reading.sentences}
    lines = [
        f"{name}: {reading.document.title or reading.document.path}",
        f"{len(reading.sentences)} sentences, {number_of_statements(reading)} statements, "
        f"{len(reading.entities)} things, {len(reading.mentions)} mentions",
    ]
    for number, why in reading.silent:
        sentence = places[number]
        words = " ".join(reading.document.text[sentence.begin : sentence.end].split())
        lines.append(f"[{number}] {why}: {words}")
    return "\n".join(lines)
