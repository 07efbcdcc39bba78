"""Words that announce speech: verbs of saying outside quotation marks, "X:", "— X"."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.extract.analysis import Analysis
from kg.extract.clause import Clause
from kg.extract.quotation_marks import Marked
from kg.extract.speakers import can_speak, source, speakers_of
from kg.extract.told import bodes
from kg.model import Argument, Spans
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import nouns, reporting
from kg.words.lists import words

_NOT_SPEECH = words("silent_verbs")
_ALSO_SPEECH = words("also_speech")
_SAID_IN = frozenset(("in", "on", "to", "via", "at", "during"))
_OF_WHOM = frozenset(("on", "about", "against", "at", "of", "with", "for"))
_SIGNED = re.compile(r"\s*(?:―|—|–|--)\s*(?=[A-ZÀ-Þ@])")


@dataclass(frozen=True, slots=True)
class Cue:
    """What announces speech: `at` is the offset of its head, `begin:end` cue and source."""

    at: int
    begin: int
    end: int
    lemma: str
    spans: Spans
    speakers: tuple[Argument, ...]
    bare: bool = True


def cues(analyses: Iterable[Analysis], quoted: Sequence[Marked]) -> list[Cue]:
    """Return what announces speech outside `quoted`, in the order of the text."""
    found: list[Cue] = []
    for analysis in analyses:
        for clause in analysis.clauses.values():
            cue = _of_clause(analysis, clause, quoted)
            if cue:
                found.append(cue)
        for said in analysis.said:
            if said.rule in ("according-to", "opinion") and said.speakers:
                tree = analysis.tree
                at = tree.begins[said.cue_tokens[0]]
                if not inside(at, quoted):
                    end = max(e for a in said.speakers for _, e in a.spans)
                    spans = tree.spans(said.cue_tokens)
                    found.append(Cue(at, at, end, said.cue, spans, said.speakers))
    found.sort(key=lambda c: c.begin)
    return found


def _of_clause(analysis: Analysis, clause: Clause, quoted: Sequence[Marked]) -> Cue | None:
    tree, verb = analysis.tree, clause.verb
    lemma, at = tree.lemmas[verb].lower(), tree.begins[verb]
    kind = reporting.kind(lemma)
    if (not kind and lemma not in _ALSO_SPEECH) or lemma in _NOT_SPEECH or inside(at, quoted):
        return None
    who = tuple(
        a for a in speakers_of(tree, clause, analysis.clauses)
        if a.spans and not inside(a.spans[0][0], quoted) and not _is_dumb(tree, a.head)
    )  # fmt: skip
    dumb = not kind or (lemma == "promise" and bodes(tree, clause))
    if not who or (dumb and not any(_may_speak(tree, a.head) for a in who)):
        return None
    own = [b for a in who for b, _ in a.spans if abs(b - at) < 300]
    far = [e for a in who for _, e in a.spans if abs(e - at) < 300]
    return Cue(
        at=at,
        begin=min([at, *own]),
        end=max([tree.ends[verb], *far]),
        lemma=lemma,
        spans=tree.spans(clause.group),
        speakers=who,
        bare=bool(kind) and not clause.objects,
    )


def _may_speak(tree: Tree, at: int) -> bool:
    """ "the bias begins", "the door opened": such verbs are speech only of who can speak."""
    return can_speak(tree, bisect_right(tree.begins, at) - 1)


def _is_dumb(tree: Tree, at: int) -> bool:
    """Whether the noun at an offset names what never speaks: "this round promises"."""
    i = bisect_right(tree.begins, at) - 1
    common = tree.tags[i] in ("NN", "NNS") and not tree.entity_types[i]
    return common and nouns.kind(tree.lemmas[i].lower()) in ("act", "event", "time", "emotion")


def signature(text: str, span: Marked, analyses: Sequence[Analysis]) -> Cue | None:
    """Return who signs a quotation: "“We will stay.” — Eva Berg"."""
    after = span.end + 1
    found = _SIGNED.match(text, after, after + 8)
    if not found:
        return None
    tree, first = token_at(analyses, found.end())
    if tree is None:
        return None
    last = first
    while last + 1 < len(tree) and (
        tree.tags[last + 1] in NOUN_TAGS or tree.words[last + 1] in (".", "@")
    ):
        if tree.begins[last + 1] - tree.ends[last] > 1:
            break
        last += 1
    while last > first and tree.tags[last] not in NOUN_TAGS:
        last -= 1
    if tree.tags[last] not in NOUN_TAGS:
        return None
    tokens = list(range(first, last + 1))
    who = Argument(tree.spans(tokens), tree.begins[last], tree.text(tokens))
    at = found.start()
    return Cue(at, at, tree.ends[last], "(signed)", ((found.start(), found.end()),), (who,))


def name_before_colon(text: str, span: Marked, analyses: Sequence[Analysis]) -> Cue | None:
    """Return who is named before a colon: "Berg: “We will stay.”"."""
    before = text[max(0, span.begin - 4) : span.begin].rstrip(" \"'“‘«`\u00a0")
    if not before.endswith(":"):
        return None
    colon = text.rfind(":", 0, span.begin)
    tree, i = token_at(analyses, colon)
    if tree is None or i < 1 or tree.tags[i - 1] not in NOUN_TAGS:
        return None
    head = _name_in_front(tree, i - 1)
    if not can_speak(tree, head) or _is_spoken_of(tree, head):
        return None
    named = source(tree, head)
    if any(b > colon for b, _ in named.spans):
        own = (tree.begins[head], tree.ends[head])
        named = Argument((own,), tree.begins[head], tree.words[head])
    return Cue(colon, named.spans[0][0], colon + 1, ":", ((colon, colon + 1),), (named,))


def _is_spoken_of(tree: Tree, name: int) -> bool:
    """ "Kern made an attack on Lund: “…”": the words are Kern's."""
    prep = tree.heads[name]
    told = tree.deps[name] == "pobj" and tree.lower[prep] in _OF_WHOM
    return told and tree.tags[tree.root] in VERB_TAGS and tree.root < prep


def _name_in_front(tree: Tree, last: int) -> int:
    """ "Berg, in an e-mail on Monday:", "Berg on television:": the name, not where it was."""
    end = next((i for i in range(last) if tree.tags[i] not in PROPER_TAGS), last)
    if end == 0 or end == last or any(tree.tags[i] in VERB_TAGS for i in range(last)):
        return last
    then = end + 1 if tree.words[end] == "," else end
    return end - 1 if tree.lower[then] in _SAID_IN else last


def clause_before_colon(
    text: str, span: Marked, analyses: Sequence[Analysis], quoted: Sequence[Marked]
) -> Cue | None:
    """Return whose clause a colon ends: "Berg spoke first: “We will stay.”"."""
    before = text[max(0, span.begin - 4) : span.begin].rstrip(" \"'“‘«`\u00a0\n")
    if not before.endswith(":"):
        return None
    colon = text.rfind(":", 0, span.begin)
    for analysis in analyses:
        tree = analysis.tree
        clause = analysis.clauses.get(tree.root)
        if clause is None or not tree.begins[0] < colon < tree.ends[-1] + 2:
            continue
        at = tree.begins[tree.root]
        who = () if at > colon or inside(at, quoted) else speakers_of(tree, clause)
        who = tuple(a for a in who if can_speak(tree, bisect_right(tree.begins, a.head) - 1))
        if who:
            begin = min(at, who[0].spans[0][0])
            lemma = tree.lemmas[tree.root]
            return Cue(at, begin, colon + 1, lemma, tree.spans(clause.group), who)
    return None


def stated_by(analyses: Sequence[Analysis]) -> Cue | None:
    """Return whose words a document is that is headed "Statement from Eva Berg on the port"."""
    for analysis in analyses[:1]:
        tree = analysis.tree
        first = 1 if tree.lower[0] in ("a", "the", "joint", "full") else 0
        if tree.lower[first : first + 1] not in (["statement"], ["remarks"], ["letter"]):
            continue
        if tree.lower[first + 1 : first + 2] not in (["from"], ["by"], ["of"]):
            continue
        name = next(
            (n for n in tree.names if n[0] >= first + 2 and n[2] in ("PERSON", "ORG")), None
        )
        if name is None or name[0] > first + 4:
            continue
        who = source(tree, name[1] - 1)
        at = tree.begins[first]
        return Cue(at, at, tree.ends[name[1] - 1], "statement", tree.spans([first]), (who,))
    return None


def token_at(analyses: Sequence[Analysis], at: int) -> tuple[Tree | None, int]:
    """Return the sentence and the token that hold the offset `at`."""
    for analysis in analyses:
        tree = analysis.tree
        if tree.begins[0] <= at < tree.ends[-1]:
            return tree, bisect_right(tree.begins, at) - 1
    return None, -1


def inside(at: int, spans: Sequence[Marked]) -> bool:
    """Return whether the offset `at` lies between quotation marks."""
    return any(m.begin <= at < m.end for m in spans)
