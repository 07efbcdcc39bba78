"""What a thing has, told beside it: "a firm with its headquarters in Leeds"."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.analysis import Analysis
from kg.extract.arguments import argument
from kg.extract.frames import link
from kg.model import Argument, Frame, Modality
from kg.text.own_places import own_places
from kg.text.tree import PROPER_TAGS, Tree

_AFFILIATING = (["of"], ["from"], ["at"])


def belongings(analysis: Analysis) -> Iterator[Frame]:
    """Yield where a thing has what is its own.

    "a firm with its headquarters in Leeds" → firm | have headquarters in | Leeds; what is yet
    to be ("a state …, which will trade with Peru") has it when it is.
    """
    tree = analysis.tree
    yield from _based(analysis)
    yield from _people(analysis)
    for prep in range(1, len(tree)):
        for own, where, place in own_places(tree, prep):
            host = tree.heads[prep]
            found = link(
                analysis, rule="belonging", subject=argument(tree, host),
                words=f"have {tree.lower[own]} {tree.lower[where]}",
                spans=tree.spans([prep, own, where]), object=argument(tree, place), at=own,
            )  # fmt: skip
            if found is not None:
                yield replace(found, modality=_to_be(analysis, host) or found.modality)


def _based(analysis: Analysis) -> Iterator[Frame]:
    """ "Velm-based Holm Steel", "Holm Steel, a Velm-based firm," → be based in "Velm"."""
    tree = analysis.tree
    for i, word in enumerate(tree.words):
        town, based, rest = word.partition("-based")
        if not based or rest or not town[:1].isupper() or tree.deps[i] != "amod":
            continue
        host = tree.heads[i]
        if tree.deps[host] == "appos" and not tree.entity_types[host]:
            host = tree.heads[host]
        if tree.entity_types[host] not in ("ORG", "PERSON"):
            continue
        first = i  # "New | York-based"
        while first > 0 and tree.tags[first - 1] in PROPER_TAGS:
            first -= 1
        end = tree.begins[i] + len(town)
        held = Argument(((tree.begins[first], end),), -1, " ".join((*tree.words[first:i], town)))
        spans = ((end, tree.ends[i]),)
        found = link(
            analysis, rule="belonging", subject=argument(tree, host), words="be based in",
            spans=spans, object=held, at=i, own_voice=True,
        )  # fmt: skip
        if found is not None:
            yield found


def _people(analysis: Analysis) -> Iterator[Frame]:
    """ "Ann Lund of Holm Steel", "Karl Berg from Lund University said" → affiliated with.

    "met Karl Berg at Holm Steel" may tell where they met: but "of" only who speaks or acts.
    """
    tree = analysis.tree
    for first, last, kind in tree.names:
        prep = last + (tree.words[last : last + 1] == [","])
        if kind != "PERSON" or last - first < 2 or tree.lower[prep : prep + 1] not in _AFFILIATING:
            continue
        person, body = last - 1, tree.child(prep, "pobj")
        if tree.heads[prep] != person or body < 0 or tree.entity_types[body] != "ORG":
            continue
        if tree.lower[prep] != "of" and not _speaks_or_acts(tree, person):
            continue
        found = link(
            analysis, rule="belonging", subject=argument(tree, person, whole=False),
            words="affiliated with", spans=tree.spans([prep]), object=argument(tree, body),
            at=prep, as_of=analysis.published, own_voice=True,
        )  # fmt: skip
        if found is not None:
            yield found


def _speaks_or_acts(tree: Tree, person: int) -> bool:
    """Whether a name is a subject, or who is relied on: "according to Karl Berg at Holm Steel"."""
    if tree.deps[person] == "nsubj":
        return True
    to = tree.heads[person]
    return tree.deps[person] == "pobj" and tree.lower[tree.heads[to]] == "according"


def _to_be(analysis: Analysis, host: int) -> Modality:
    """The mode of a thing that a relative clause tells is yet to come."""
    kids = (analysis.clauses.get(k) for k in analysis.tree.children(host, "relcl"))
    return next((c.modality for c in kids if c and c.modality in ("Future", "Conditional")), "")
