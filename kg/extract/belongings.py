"""What a thing has, told beside it: "a firm with its headquarters in Leeds"."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.analysis import Analysis
from kg.extract.arguments import argument
from kg.extract.frames import link
from kg.model import Frame, Modality
from kg.text.own_places import own_places


def belongings(analysis: Analysis) -> Iterator[Frame]:
    """Yield where a thing has what is its own.

    "a firm with its headquarters in Leeds" → firm | have headquarters in | Leeds; what is yet
    to be ("a state …, which will trade with Peru") has it when it is.
    """
    tree = analysis.tree
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


def _to_be(analysis: Analysis, host: int) -> Modality:
    """The mode of a thing that a relative clause tells is yet to come."""
    kids = (analysis.clauses.get(k) for k in analysis.tree.children(host, "relcl"))
    return next((c.modality for c in kids if c and c.modality in ("Future", "Conditional")), "")
