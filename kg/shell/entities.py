"""From words to things of the graph: labels, CURIEs, IRIs and @n; it never guesses."""

from dataclasses import replace

from kg.iris import ID, REL
from kg.shell.answer import Answer, text
from kg.shell.arguments import ROW, Word
from kg.shell.errors import UsageError
from kg.shell.names import curie
from kg.shell.session import Session

CANDIDATES = 9


def one(session: Session, words: tuple[Word, ...], usage: str) -> str:
    """Return the IRI of the one thing that `words` name: several bare words are one label."""
    if not words:
        raise UsageError(f"Which one? {usage}")
    if len(words) > 1 and not any(word.quoted for word in words):
        joined = " ".join(word.text for word in words)
        return thing(session, Word(joined, False, words[0].begin, words[-1].end))
    if len(words) > 1:
        raise UsageError(f"One name is wanted here, not {len(words)}. {usage}")
    return thing(session, words[0])


def two(session: Session, words: tuple[Word, ...], usage: str) -> tuple[str, str]:
    """Return the IRIs of two things; bare words are cut where both halves are labels."""
    if len(words) < 2:
        raise UsageError(f"Two names are wanted here. {usage}")
    if len(words) == 2:
        return thing(session, words[0]), thing(session, words[1])
    found = []
    for cut in range(1, len(words)):
        halves = joined(words[:cut]), joined(words[cut:])
        iris = [exact(session, half) for half in halves if half]
        if len(iris) == 2 and len(iris[0]) == 1 and len(iris[1]) == 1:
            found.append((iris[0][0], iris[1][0]))
    if len(found) == 1:
        return found[0]
    raise UsageError(f'Put names of several words in quotes: "Hamas Politburo" Moscow. {usage}')


def joined(words: tuple[Word, ...]) -> str:
    """Return bare words as one label; "" when a quoted one is among several."""
    if len(words) > 1 and any(word.quoted for word in words):
        return ""
    return " ".join(word.text for word in words)


def thing(session: Session, word: Word) -> str:
    """Return the IRI that one word names; UsageError lists the candidates."""
    match = ROW.match(word.text)
    if match and not word.quoted:
        return session.first_iri(int(match.group(1)))
    iri = None if word.quoted else session.iri_of(word.text)
    if iri is not None:
        return known(session, iri, word.text)
    found = exact(session, word.text)
    if len(found) == 1:
        return found[0]
    if found:
        offer(session, word.text, found, f"'{word.text}' is the name of {len(found)} things")
    near = [hit.iri for hit in session.opened.labels.search(word.text, limit=CANDIDATES)]
    if near:
        offer(session, word.text, near, f"Nothing is called '{word.text}'; near it")
    raise UsageError(f"Nothing in the graph is called '{word.text}'. Search: find {word.text}")


def exact(session: Session, label: str) -> list[str]:
    """Return the things of that label or alias; "@2" and ":hamas" stand for themselves.

    The same spelling goes before another case, a label before an alias, a named thing
    before described ones.
    """
    match = ROW.match(label)
    if match:
        return [session.first_iri(int(match.group(1)))]
    iri = session.iri_of(label)
    if iri is not None:
        return [iri] if session.knows(iri) else []
    hits = [hit for hit in session.opened.labels.search(label, limit=50) if hit.score == 1]
    for written in (label, label.casefold()):
        for name in ("label", "name"):
            same = [
                h.iri for h in hits if written in (getattr(h, name), getattr(h, name).casefold())
            ]
            if same:
                return preferred(same)
    return preferred([hit.iri for hit in hits])


def preferred(iris: list[str]) -> list[str]:
    """Return the named things among `iris`, else all of them."""
    return [iri for iri in iris if iri.startswith(ID)] or iris


def known(session: Session, iri: str, typed: str) -> str:
    """Return `iri` if the graph has it."""
    if session.knows(iri):
        return iri
    words = typed.partition(":")[2].replace("-", " ") or typed
    near = [curie(hit.iri) for hit in session.opened.labels.search(words, limit=3)]
    hint = f" Did you mean {' or '.join(near)}?" if near else f" Search: find {words}"
    raise UsageError(f"The graph knows no {typed}.{hint}")


def offer(session: Session, typed: str, iris: list[str], message: str) -> None:
    """Keep the candidates as rows @1, @2, … and raise the error that lists them."""
    answer = listing(session, iris[:CANDIDATES])
    session.last = answer
    session.last_rows = tuple(answer.rows)
    lines = [
        f"  @{n}  {session.label(iri)}  {kinds(session, iri)}  {curie(iri)}"
        for n, iri in enumerate(iris[:CANDIDATES], 1)
    ]
    more = f"\n  … and {len(iris) - CANDIDATES} more" if len(iris) > CANDIDATES else ""
    raise UsageError(f"{message}:\n" + "\n".join(lines) + more + "\nChoose one by @n or its CURIE.")


def listing(session: Session, iris: list[str]) -> Answer:
    """Return things as a numbered table of label, kind and CURIE."""
    from pyoxigraph import NamedNode

    rows = tuple((NamedNode(iri), text(kinds(session, iri)), text(curie(iri))) for iri in iris)
    return replace(Answer(("thing", "kind", "iri")), rows=rows)


def kinds(session: Session, iri: str) -> str:
    """Return the classes of a thing in short: "Person", "Country"."""
    names = [session.opened.lookup.label(t) for t in session.opened.lookup.types(iri)]
    return ", ".join(dict.fromkeys(names))


# -- relations and classes --------------------------------------------------------------


def relations(session: Session, typed: str) -> tuple[str, ...]:
    """Return the IRIs of relations: "praise|arriveIn", "arrive in,rel:meet"."""
    found = []
    for name in typed.replace("|", ",").split(","):
        iri = session.iri_of(name.strip()) if ":" in name else REL + camel(name.strip())
        if not iri or not session.knows(iri):
            raise UsageError(f"The graph has no relation '{name.strip()}'. .relations lists them.")
        found.append(iri)
    return tuple(found)


def camel(words: str) -> str:
    """Return "arrive in" and "arriveIn" as "arriveIn"."""
    parts = words.split()
    return parts[0] + "".join(p[:1].upper() + p[1:] for p in parts[1:]) if parts else ""


def class_of(session: Session, typed: str) -> str:
    """Return the local name of a class: "Person", "person", "schema:Person"."""
    wanted = typed.rpartition(":")[2].lower()
    known = [hit.iri for hit in session.opened.labels.classes()]
    for name in known:
        if name.lower() == wanted:
            return name
    raise UsageError(f"The graph has no class '{typed}'; it has {', '.join(known)}.")
