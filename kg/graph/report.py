"""What each document gave, told from the ledger."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kg import iris
from kg.errors import KgError
from kg.graph import folder, ledger
from kg.graph.ledger import Database
from kg.model import Node, Reading

TOO_LITTLE = "a statement of it alone would tell too little, or is too seldom right"


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
        told = told_of(reading)
        silent = silences(reading, told)
        counts = {
            "sentences": len(reading.sentences),
            "statements": sum(told.values()),
            "silent": len(silent),
        }
        sums.update(counts)
        sums["documents"] += 1
        reasons.update(why for _, why in silent)
        yield (
            f"{reading.document.name}: {counts['sentences']} sentences, "
            f"{counts['statements']} statements, {counts['silent']} gave nothing"
        )
    yield (
        f"{sums['documents']} documents, {sums['sentences']} sentences, {sums['statements']} "
        f"statements; {sums['silent']} sentences gave nothing"
    )
    yield from (f"  {number} × {why}" for why, number in reasons.most_common(10))


def told_of(reading: Reading) -> Counter[int]:
    """Return how many statements each sentence of a reading gives, by its number."""
    from kg.statements import statements

    name = reading.document.name
    nodes = [Node(iris.described(name, f"{n}"), e.label) for n, e in enumerate(reading.entities)]
    return Counter(s.sentence for s in statements(reading, nodes))


def silences(reading: Reading, told: Counter[int]) -> list[tuple[int, str]]:
    """Return the sentences that gave nothing, with the reason, by their number.

    Of some something was read, but no card of it would tell enough.
    """
    known = dict(reading.silent)
    read = {frame.sentence for frame in reading.frames} - told.keys() - known.keys()
    return sorted((known | dict.fromkeys(read, TOO_LITTLE)).items())


def of_document(path: Path, name: str) -> str:
    """Return what one document gave, and each silent sentence with the reason."""
    (reading,) = readings(path, name)
    places = {s.number: s for s in reading.sentences}
    told = told_of(reading)
    lines = [
        f"{name}: {reading.document.title or reading.document.path}",
        f"{len(reading.sentences)} sentences, {sum(told.values())} statements, "
        f"{len(reading.entities)} things, {len(reading.mentions)} mentions",
    ]
    for number, why in silences(reading, told):
        sentence = places[number]
        words = " ".join(reading.document.text[sentence.begin : sentence.end].split())
        lines.append(f"[{number}] {why}: {words}")
    return "\n".join(lines)
