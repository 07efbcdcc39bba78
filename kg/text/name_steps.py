"""Names found step by step for a whole batch at once, as spaCy's recognizer finds them.

The same model and the same greedy search as spaCy's own (Honnibal's transition system of BILUO
actions); only the search runs over the rows of a matrix. spaCy's asks for each of its actions
whether it may be taken, and for each answer it takes and gives back the interpreter's lock,
which is half of what it costs to find names (seen with `perf` in spaCy 3.8).
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import Any

import numpy
from numpy.typing import NDArray
from spacy.language import Language

COMPONENT = "kg_names"
_TOKEN, _FIRST, _BEFORE = range(3)  # what a step looks at: spaCy's StateC.set_context_tokens
_BEGINS, _INSIDE, _OUTSIDE = 3, 1, 2  # spaCy's ENT_IOB
_NEVER = numpy.float32(-numpy.inf)

Numbers = NDArray[Any]


def install(nlp: Language) -> None:
    """Let `nlp` find names by whole batches, where its recognizer is of the kind that can."""
    if finds_greedily(nlp.get_pipe("ner")):
        nlp.add_pipe(COMPONENT, after="ner")
        nlp.disable_pipe("ner")


def finds_greedily(recognizer: Any) -> bool:
    """Return whether a recognizer takes the best action at each step, seeing three tokens."""
    model = recognizer.model
    return (
        recognizer.cfg.get("beam_width") == 1
        and model.attrs.get("has_upper")
        and not model.attrs.get("unseen_classes")
        and model.get_ref("lower").get_dim("nF") == len((_TOKEN, _FIRST, _BEFORE))
        and model.get_ref("lower").get_dim("nP") > 1
    )


@Language.factory(COMPONENT)
def component(nlp: Language, name: str) -> "Names":
    """Return the component, for `nlp.add_pipe`."""
    return Names(nlp.get_pipe("ner"))


class Names:
    """A component of a spaCy pipeline: sets the names of documents."""

    def __init__(self, recognizer: Any) -> None:
        self.model = recognizer.model
        moves = recognizer.moves
        names = [moves.get_class_name(number) for number in range(moves.n_moves)]
        self.actions = Actions(names, recognizer.vocab.strings)

    def __call__(self, doc: Any) -> Any:
        """Return the document with its names set."""
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Any], batch_size: int = 128) -> Iterator[Any]:
        """Yield the documents with their names set."""
        upcoming = iter(docs)
        while batch := list(islice(upcoming, batch_size)):
            found = sorted((doc for doc in batch if len(doc)), key=len, reverse=True)
            if found:
                self.set_names(found)
            yield from batch

    def set_names(self, docs: list[Any]) -> None:
        """Set the names of documents, the longest first."""
        lengths = [len(doc) for doc in docs]
        taken = self.search(docs, lengths)
        marks = self.actions.marks[taken]
        begin = 0
        for doc, length in zip(docs, lengths, strict=True):
            doc.from_array(["ENT_IOB", "ENT_TYPE"], marks[begin : begin + length])
            begin += length

    def search(self, docs: list[Any], lengths: list[int]) -> Numbers:
        """Return the number of the action taken at each token of documents, longest first."""
        lower, upper = self.model.get_ref("lower"), self.model.get_ref("upper")
        seen = lower.predict(self.model.get_ref("tok2vec").predict(docs))  # row 0: no token
        token, first, before = (
            numpy.ascontiguousarray(seen[:, n]) for n in (_TOKEN, _FIRST, _BEFORE)
        )
        bias, weights, offset = lower.get_param("b"), upper.get_param("W").T, upper.get_param("b")
        ends = ends_of(docs)
        begins = numpy.cumsum([1, *lengths[:-1]])
        start = numpy.zeros(len(docs), dtype=begins.dtype)  # of the open name, or 0
        state = numpy.zeros(len(docs), dtype=begins.dtype)
        taken = numpy.zeros(sum(lengths), dtype=begins.dtype)
        active = len(docs)
        for step in range(lengths[0]):
            while lengths[active - 1] <= step:
                active -= 1
            start, state = start[:active], state[:active]
            at = begins[:active] + step
            hidden = token[at] + first[start] + before[numpy.where(start, at - 1, 0)] + bias
            scores = hidden.max(-1) @ weights + offset
            scores += self.actions.masks[state, ends[at - 1]]
            best = scores.argmax(-1)
            taken[at - 1] = best
            state = self.actions.leads_to[best]
            start = numpy.where(state, numpy.where(start, start, at), 0)
        return taken


_FREE, _LAST, _SPACE = 0, 1, 2


def ends_of(docs: list[Any]) -> Numbers:
    """Return of each token whether a name may go on behind it, must end there, or it is a space."""
    found = []
    for doc in docs:
        columns = doc.to_array(["SENT_START", "IS_SPACE"]).astype("int64")
        kinds = numpy.full(len(doc), _FREE)
        kinds[:-1][columns[1:, 0] == 1] = _LAST
        kinds[-1] = _LAST
        kinds[(columns[:, 1] == 1)] += _SPACE
        found.append(kinds)
    return numpy.concatenate(found)


class Actions:
    """What a recognizer can do at a token, by the numbers of its actions ("B-ORG", "O")."""

    def __init__(self, names: list[str], strings: Any) -> None:
        self.names = [name.partition("-")[::2] for name in names]
        self.strings = strings
        self.labels = sorted({label for _, label in self.names if label})

    @cached_property
    def leads_to(self) -> Numbers:
        """The state behind each action: 0, or the number of the name's label that is open."""
        return numpy.array(
            [self.labels.index(label) + 1 if move in "BI" else 0 for move, label in self.names]
        )

    @cached_property
    def marks(self) -> Numbers:
        """What each action writes to a token: IOB and label."""
        iob = {"B": _BEGINS, "U": _BEGINS, "I": _INSIDE, "L": _INSIDE}
        rows = [(iob.get(move, _OUTSIDE), self.strings[label] if label else 0)
                for move, label in self.names]  # fmt: skip
        return numpy.array(rows, dtype="uint64")

    @cached_property
    def masks(self) -> Numbers:
        """What is added to the scores of the actions, by state and kind of token: 0 or -inf."""
        masks = numpy.full((len(self.labels) + 1, 4, len(self.names)), _NEVER)
        for number, (move, label) in enumerate(self.names):
            for state in range(len(self.labels) + 1):
                for kind in range(4):
                    if self._may(move, label, state, kind):
                        masks[state, kind, number] = 0
        return masks

    def _may(self, move: str, label: str, state: int, kind: int) -> bool:
        """Whether an action may be taken (spaCy's ner.pyx, `is_valid`, without names set before).

        A name neither begins nor goes on behind the last token of a sentence, nor begins at a
        space.
        """
        last, space = kind % 2 == 1, kind >= _SPACE
        if not state:
            return move == "O" or (label != "" and not space and move in ("U", "B"[last:]))
        return label == self.labels[state - 1] and move in ("L", "I"[last:])
