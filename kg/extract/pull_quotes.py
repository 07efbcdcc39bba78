"""Pull quotes: the credited name says all of it, and its role is a fact of the document."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.analysis import Analysis, Quotation
from kg.extract.titles import is_role, role_frames
from kg.model import Argument, Frame
from kg.text.tree import NOUN_TAGS, Tree

CUE = "(signed)"


def signed(text: str, begin: int, end: int, credit: Tree) -> Quotation:
    """Return the pull quote `text[begin:end]` as a quotation of whom `credit` names."""
    said = text[begin:end].strip(' \n\t"“”«»')
    who = credited(credit)
    at = who.spans[0][0]
    return Quotation(
        begin, end, said, (who,), CUE, cue_spans=who.spans, cue_at=at, rule="pull-quote"
    )


def credited(credit: Tree) -> Argument:
    """Return the whole credit as one argument: "Israeli Foreign Ministry"."""
    tokens = [i for i in range(len(credit)) if credit.deps[i] != "punct"]
    head = credit.root if credit.root in tokens else tokens[-1]
    if credit.tags[head] not in NOUN_TAGS:
        head = next((i for i in reversed(tokens) if credit.tags[i] in NOUN_TAGS), head)
    return Argument(credit.spans(tokens), credit.begins[head], credit.text(tokens))


def credit_role(analysis: Analysis, credit: Tree) -> Iterator[Frame]:
    """Yield what a credit says of its name: "Hussam Badran, Member of the Hamas Politburo"."""
    role = analysis.tree
    bearer = credited(credit)
    head = next((i for i in range(len(role)) if is_role(role, i)), -1)
    if head < 0:
        return
    for found in role_frames(analysis, head, head, list(range(len(role))), rule="credit-role"):
        yield replace(found, subject=bearer)
