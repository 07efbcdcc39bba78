"""One reading → its part of the graph, as lines of N-Quads. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg import iris
from kg.graph import records
from kg.graph.aliases import Local
from kg.model import Node, Reading


@dataclass(frozen=True, slots=True)
class Part:
    """What one document gives: lines that are its own, and lines that others may give too."""

    own: frozenset[str]
    shared: frozenset[str]
    statements: int


EMPTY = Part(frozenset(), frozenset(), 0)


@dataclass(frozen=True, slots=True)
class Lines:
    """What one document gives, as it is made: its own lines, those of records apart; some twice."""

    texts: list[str]
    records: list[str]
    shared: dict[str, None]
    statements: int


def part(reading: Reading, names: Sequence[Local | None], ends: Mapping[Local, str]) -> Part:
    """Return a document's part of the graph, given where its names end (default: themselves)."""
    made = lines(reading, names, ends)
    return Part(frozenset((*made.texts, *made.records)), frozenset(made.shared), made.statements)


def lines(reading: Reading, names: Sequence[Local | None], ends: Mapping[Local, str]) -> Lines:
    """Return the lines of a document's part of the graph."""
    from kg.statements import statements

    nodes = entity_nodes(reading, names, ends)
    reasons = [link_reason(name, ends) for name in names]
    texts = text_lines(reading, nodes, reasons)
    texts += described_lines(reading, names, nodes)
    found = list(statements(reading, nodes))
    own = [line for statement in found for line in records.statement(statement)]
    shared = dict.fromkeys(line for statement in found for line in records.shared(statement))
    return Lines(texts, own, shared, len(found))


def entity_nodes(
    reading: Reading, names: Sequence[Local | None], ends: Mapping[Local, str]
) -> tuple[Node, ...]:
    """Return the node of each entity of a reading; entities that end at one thing share it."""
    nodes: dict[str, Node] = {}
    found = []
    for entity, name in zip(reading.entities, names, strict=True):
        if name:
            iri = iris.named(ends.get(name, name[1]))
        else:
            iri = iris.described(reading.document.name, entity.key)
        found.append(nodes.setdefault(iri, Node(iri, entity.label)))
    return tuple(found)


def link_reason(name: Local | None, ends: Mapping[Local, str]) -> str:
    """Return why a name ends at another one across documents; "" when it stands for itself.

    "putin linked to vladimir-putin", or "… by aliases.toml" when people decided it.
    """
    if not name:
        return ""
    block, key = name
    end = ends.get(name, key)
    by = " by aliases.toml" if block[0] in "=+" else ""
    if block[0] == "+":
        return f"merged into {end}{by}"
    return f"{key} linked to {end}{by}" if end != key else ""


def text_lines(reading: Reading, nodes: Sequence[Node], reasons: Sequence[str]) -> list[str]:
    """Return the lines of the document, its sentences and its mentions.

    The rule of a mention says what linked it in its document, then what linked the name to
    that of other documents.
    """
    doc = reading.document
    found = list(records.document(doc))
    mentioned: dict[int, set[str]] = defaultdict(set)
    numbers: Counter[int] = Counter()
    for mention in reading.mentions:
        if not mention.entities:  # a pronoun that nobody could name
            continue
        entities = {nodes[e].iri for e in mention.entities}
        mentioned[mention.sentence] |= entities
        numbers[mention.sentence] += 1
        why = "; ".join(dict.fromkeys(r for e in mention.entities if (r := reasons[e])))
        told = replace(mention, rule=f"{mention.rule}; {why}") if why else mention
        found += records.mention(doc, numbers[mention.sentence], told, entities)
    for sentence in reading.sentences:
        found += records.sentence(doc, sentence, mentioned[sentence.number])
    return found


def described_lines(
    reading: Reading, names: Sequence[Local | None], nodes: Sequence[Node]
) -> Iterator[str]:
    """Yield the lines of the things that are only described in this document."""
    for entity, name, node in zip(reading.entities, names, nodes, strict=True):
        if not name:
            forms = (form for form, _ in entity.forms)
            yield from records.entity(node.iri, entity.label, entity.type, forms)
