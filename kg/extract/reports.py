"""Who says, thinks or wants what: the reports and quotations of a document put together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kg.extract.analysis import Analysis, Quotation, Said
from kg.model import Argument, Report, Sentence, Span, Spans
from kg.text.tree import Tree

_STOPS = frozenset((",", ".", ";", ":", "—", "–", "-", "--"))


@dataclass(slots=True)
class Group:
    """What one cue brings: its reports in one sentence and its quotations in several."""

    tree: Tree | None = None
    said: list[Said] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)


def reports(
    analyses: Iterable[Analysis], quotations: Sequence[Quotation], sentences: Sequence[Sentence]
) -> Iterator[Report]:
    """Yield one report for each cue, in the order of the text.

    "“We stay,” said Eva Berg. “It is safe.”" is one report with two spans of content. What a
    speaker says that others say or want is the speaker's: no report of its own.
    """
    groups: dict[int, Group] = {}
    spoken = [q for q in quotations if q.whole and q.speakers]
    for analysis in analyses:
        tree = analysis.tree
        for said in analysis.said:
            if said.rule in ("noun-clause", "request"):
                continue  # the stance of the noun or verb is the report
            at = tree.begins[said.verb if said.verb >= 0 else said.cue_tokens[0]]
            asked_by_nobody = said.kind == "ask" and not said.speakers and said.verb != -1
            if asked_by_nobody or any(q.begin <= at < q.end for q in spoken):
                continue
            group = groups.setdefault(at, Group(tree))
            group.said.append(said)
    for q in quotations:
        if q.cue_at >= 0 and (q.speakers or q.cue_at in groups):
            groups.setdefault(q.cue_at, Group()).quotations.append(q)
    found = [r for g in groups.values() for r in _report(g, sentences)]
    found.sort(key=lambda r: (r.content[0], r.cue_spans))
    yield from outermost(found)


def outermost(found: Sequence[Report]) -> Iterator[Report]:
    """Yield the reports whose cue does not stand in the content of another one.

    Words of speech inside a mere stance stay: "criticised him for saying that Z".
    """
    contents = sorted((b, e, _is_stance(r), n) for n, r in enumerate(found) for b, e in r.content)
    for number, report in enumerate(found):
        at = report.cue_spans[0][0] if report.cue_spans else report.content[0][0]
        inside = _is_stance(report)
        above = (
            n != number and b <= at < e and (inside or not stance) for b, e, stance, n in contents
        )
        if not any(above):
            yield report


def _is_stance(report: Report) -> bool:
    return report.rule.startswith("stance")


def _report(group: Group, sentences: Sequence[Sentence]) -> Iterator[Report]:
    group.quotations = [q for q in group.quotations if q.speakers or _within(group, q)]
    whole = [q for q in group.quotations if q.whole]
    said = [] if whole and _close(group) else group.said
    spans: list[Span] = [(q.begin, q.end) for q in group.quotations]
    if group.tree is not None:
        for s in said:
            spans += _words(group.tree, sorted(set(s.whole or s.tokens)))
    content = _joined(spans)
    if not content:
        return
    first = group.said[0] if group.said else None
    speakers: tuple[Argument, ...] = first.speakers if first else ()
    if not speakers:
        speakers = next((q.speakers for q in group.quotations if q.speakers), ())
    cue_spans: Spans = ()
    if first and group.tree is not None:
        cue_spans = group.tree.spans(first.cue_tokens)
    elif group.quotations:
        cue_spans = group.quotations[0].cue_spans
    yield Report(
        sentence=_sentence_of(content[0][0], sentences),
        speakers=speakers,
        cue=first.cue if first else group.quotations[0].cue,
        cue_spans=cue_spans,
        content=content,
        rule=first.rule if said and first else group.quotations[0].rule,
        quoted=bool(group.quotations),
    )


def _within(group: Group, quotation: Quotation) -> bool:
    """Whether a word or two in marks belong to what is said: not the title of a programme."""
    tree = group.tree
    return tree is not None and any(
        quotation.begin <= tree.begins[i] < quotation.end
        for s in group.said
        for i in s.whole or s.tokens
    )


def _close(group: Group) -> bool:
    """Whether whole sentences are quoted, so that the clause around them adds nothing."""
    if not group.quotations[0].whole:
        return False
    first = group.quotations[0].begin
    # "said Berg and “others we know”": the clause begins between the cue and the marks
    return not any(_begins_before(group.tree, s, first) for s in group.said if group.tree)


def _begins_before(tree: Tree, said: Said, at: int) -> bool:
    return said.rule == "reported-clause" and any(
        i > said.verb and tree.begins[i] < at and tree.deps[i] != "punct" for i in said.tokens
    )


def _words(tree: Tree, tokens: list[int]) -> Iterator[Span]:
    """The offsets of the tokens; runs lose commas and full stops at their edges."""
    run: list[int] = []
    for i in [*tokens, -1]:
        if run and i != run[-1] + 1:
            while run and tree.words[run[0]] in _STOPS:
                run.pop(0)
            while run and tree.words[run[-1]] in _STOPS:
                run.pop()
            if run:
                yield tree.begins[run[0]], tree.ends[run[-1]]
            run = []
        run.append(i)


def _joined(spans: Iterable[Span]) -> Spans:
    """The spans in order, those that touch or overlap made one."""
    out: list[Span] = []
    for begin, end in sorted(spans):
        if out and begin <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((begin, end))
    return tuple(out)


def _sentence_of(at: int, sentences: Sequence[Sentence]) -> int:
    for s in sentences:
        if s.begin <= at < s.end:
            return s.number
    return next((s.number for s in sentences if s.begin >= at), 1)
