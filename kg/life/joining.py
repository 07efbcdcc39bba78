"""What holds between the things of a whole graph, once every chunk has been seen.

Hashes tell in a moment that nothing is amiss; only where something is, the store is asked
which things these are.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from pyoxigraph import DefaultGraph, Store

from kg.graph import terms as t
from kg.graph.invariants import LEAK, UNBACKED, Breach
from kg.graph.things import Values
from kg.life.evidence import Fault, Texts, part_faults
from kg.life.kinds import NAMED, Rules, kind, role_kind
from kg.life.shapes import Broken, Example, judged, term
from kg.life.surveying import Key, Tally, Whole, hashed

if TYPE_CHECKING:
    import numpy as np

HERE = DefaultGraph()


def hashes(whole: Whole, keys: Iterable[Key]) -> "np.ndarray[Any, Any]":
    """Return the hashes under some keys together, sorted, each once."""
    import numpy as np

    found = b"".join(part for key in keys for part in whole.hashes.get(key, ()))
    return np.unique(np.frombuffer(found, dtype="u8"))


def lacking(whole: Whole, wanted: Iterable[Key], there: Iterable[Key]) -> set[bytes]:
    """Return the hashes under some keys that are not under some others."""
    import numpy as np

    found = np.setdiff1d(hashes(whole, wanted), hashes(whole, there), assume_unique=True)
    return {value.tobytes() for value in found}


def broken_laws(store: Store, whole: Whole, shown: int) -> list[Breach]:
    """Return the breaches of the two laws about facts and claims."""
    claims = lacking(whole, [("claimed", "")], [("asserted", "")])
    unasserted = lacking(whole, [("fact", "")], [("asserted", "")])
    found: dict[str, Tally] = {}
    for value, fact in facts(store, whole.seen.relations, unasserted):
        rule = LEAK if value in claims else UNBACKED
        found.setdefault(rule, Tally()).add([fact], shown=shown)
    return [Breach(rule, tuple(tally.examples), tally.count)
            for rule, tally in sorted(found.items())]  # fmt: skip


def facts(
    store: Store, relations: Iterable[str], wanted: set[bytes]
) -> Iterator[tuple[bytes, str]]:
    """Yield the direct triples that have one of these hashes, with it."""
    for relation in sorted(relations) if wanted else ():
        for quad in store.quads_for_pattern(None, term(relation), None, HERE):
            fact = str(quad.triple)
            value = hashed([fact])
            if value in wanted:
                yield value, fact


def unlabelled(store: Store, whole: Whole) -> Iterator[Fault]:
    """Yield what records name and has no label."""
    wanted: list[Key] = [("object", predicate) for predicate in NAMED]
    for thing in objects(store, NAMED, lacking(whole, wanted, [("labelled", "")])):
        yield "a thing has no label", str(thing)


def objects(store: Store, predicates: Iterable[str], left: set[bytes]) -> Iterator[Any]:
    """Yield the objects of some predicates that have one of these hashes."""
    for predicate in predicates if left else ():
        for quad in store.quads_for_pattern(None, term(predicate), None, HERE):
            value = hashed([str(quad.object)])
            if value in left:
                left.discard(value)
                yield quad.object
                if not left:
                    return


def stray_faults(store: Store, whole: Whole, texts: Texts) -> Iterator[Fault]:
    """Yield where parts of sentences that name another document than their IRI do not fit it."""
    for sentence, name in whole.seen.strays:
        for quad in store.quads_for_pattern(None, term(t.SENTENCE), term(sentence), HERE):
            part = str(quad.subject)
            yield from part_faults(part, values(store, part), texts.of(name))


def values(store: Store, thing: str) -> Values:
    """Return all that the default graph says of a thing."""
    found: Values = {}
    if thing[0] != '"':
        for quad in store.quads_for_pattern(term(thing), None, None, HERE):
            found.setdefault(str(quad.predicate), []).append(str(quad.object))
    return found


# -- shapes ---------------------------------------------------------------------------------


def outsiders(store: Store, whole: Whole, rules: Rules) -> Iterator[tuple[Broken, str]]:
    """Yield the things that have a value which is not of the class that the shapes want."""
    verdicts: Verdicts = {}
    for path, classes in rules.joins.items():
        members: list[Key] = [("class", class_) for class_ in classes]
        strange = lacking(whole, [("object", path)], members)
        for quad in store.quads_for_pattern(None, term(path), None, HERE) if strange else ():
            if hashed([str(quad.object)]) not in strange:
                continue
            thing = str(quad.subject)
            of = values(store, thing)
            wrong = sorted(x for x in of[path] if x[0] != '"' and hashed([x]) in strange)
            if wrong[:1] == [str(quad.object)]:
                example = Example(thing, outsiders=frozenset((path, x) for x in wrong))
                key = path, kind(thing, of, rules)
                for broken in verdict(store, rules, verdicts, key, example):
                    if (broken.component, broken.path) == ("class", path[1:-1]):
                        yield broken, thing


Verdicts = dict[Any, frozenset[Broken]]


def verdict(
    store: Store, rules: Rules, verdicts: Verdicts, key: object, example: Example
) -> frozenset[Broken]:
    """Return what an example breaks; what is known of its like is not asked again."""
    if key not in verdicts:
        ((_, verdicts[key]),) = judged(store, rules, [example])
    return verdicts[key]


def unfit(store: Store, whole: Whole, rules: Rules) -> Iterator[tuple[Broken, str]]:
    """Yield the subjects, speakers … that are not as the shapes want them."""
    examples = {Example(thing, rules.roles, only_roles=True): role
                for role, thing in whole.seen.role_kinds.items()}  # fmt: skip
    fine = [examples[one] for one, broken in judged(store, rules, examples) if not broken]
    wanted: list[Key] = [("object", role) for role in rules.roles]
    verdicts: Verdicts = {}
    left = lacking(whole, wanted, [("as role", role) for role in fine])
    for thing in objects(store, rules.roles, left):
        name = str(thing)
        roles = tuple(role for role in rules.roles if stands(store, role, thing))
        key = name[0], roles, role_kind(name, values(store, name), rules)
        example = Example(name, roles, only_roles=True)
        for broken in verdict(store, rules, verdicts, key, example):
            yield broken, name


def stands(store: Store, predicate: str, object_: Any) -> bool:
    """Return whether something is the object of a predicate."""
    found = store.quads_for_pattern(None, term(predicate), object_, HERE)
    return next(found, None) is not None
