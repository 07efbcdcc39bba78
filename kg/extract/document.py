"""One document's trees to frames and reports: the rules run sentence by sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract import REPORT_RULES, RULES
from kg.extract.analysis import Analysis, Quotation
from kg.extract.clauses import clauses
from kg.extract.pull_quotes import credit_role, signed
from kg.extract.quotes import Passage, quotations
from kg.extract.reports import reports
from kg.extract.scope.speaker import with_quote
from kg.extract.when_and_where import when
from kg.model import Argument, Document, Frame, Report, Sentence
from kg.text.segments import Segment
from kg.text.tree import Tree
from kg.words.lists import words

_ANYBODY = frozenset(("you", "anyone", "anybody", "whoever", "whatever"))
_ASKED = frozenset(("who", "what", "which", "whom"))  # "unclear who fired": nobody is meant
# "to see how many sailors left"; "without a plan growth is low" cut before "growth"
_NO_SUBJECT = ("how many ", "how much ", "without ", "despite ", "amid ", "don't ", "don’t ")
_RELATIVES = (" who ", " that ", " that's ", " which ", " who's ")
_NOT = (" not ", "n't ", "n’t ", " never ", " no ", " nor ")
# "20 - year loans" of a text cut into words is no gloss
_GLOSSED = re.compile(
    r"[a-z] - (?:(?:an?|the|his|her|its|their|one|some|all|[a-z]+ly) "
    r"|(?:[a-z]+ ){1,3}(?:that|who|which) )"
)
_CONTRACTED = re.compile(r"(?:i|we|you|he|she|they|it)['’](?:d|m|s|ll|re|ve)")
_DAY = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}")
_OF_WHOM = (" of them", " of it", " of us", " of you", " of that", " of this", " of those")
_OF_IT = tuple(f" {word} it" for word in ("in", "to", "for", "on", "with", "about", "from"))
_ALL_THEY = tuple(f"all {who} " for who in ("i", "we", "you", "he", "she", "they", "it"))
_LINKS = frozenset(("noun-link", "possessive", "compound-name"))
_DEPTH = 2
_VAGUE = words("vague_heads")
_QUESTION = "a question says nothing"
_SUPPOSES = "it only supposes"  # "Say the port closed tomorrow."
_SUPPOSED = frozenset(("NNP", "NNPS", "PRP", "PRP$", "DT", "NN", "NNS", "JJ"))
_NOTE = "a byline, caption credit or leftover of the layout"
_NO_VERB = "no verb with a subject was found"
_NO_FACT = "its verbs tie no two things together"
_REPORT = "it only says who speaks"
_ASKS = "what it says is asked, not told"


@dataclass(frozen=True, slots=True)
class Parsed:
    """A segment with its trees; those of its credit and of the credit's role apart."""

    segment: Segment
    trees: tuple[Tree, ...]
    credit: Tree | None = None
    credit_role: Tree | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """What the rules read of a document."""

    frames: tuple[Frame, ...]
    reports: tuple[Report, ...]
    quotations: tuple[Quotation, ...]
    silent: tuple[tuple[int, str], ...]


def extract(
    document: Document, parsed: Sequence[Parsed], sentences: Sequence[Sentence]
) -> Extraction:
    """Return all frames of a document, the reports they stand in, and what gave none."""
    analyses = [_analyses(p, sentences, document.date) for p in parsed]
    quoted = _quotations(document, parsed, analyses)
    frames: list[Frame] = []
    silent: list[tuple[int, str]] = []
    same_day = document.date
    for p, group in zip(parsed, analyses, strict=True):
        for analysis in group:
            begin, end = analysis.tree.begins[0], analysis.tree.ends[-1]
            analysis.quotations = [q for q in quoted if q.begin < end and begin < q.end]
            analysis.same_day = same_day
            same_day = _last_date(analysis) or same_day
            reason = _mute(p, analysis.tree)
            found = [] if reason else connected(distinct(_frames(analysis)))
            frames += found
            if not found:
                silent.append((analysis.tree.number, reason or _why(analysis)))
        if p.credit and p.credit_role:
            frames += credit_role(_analysis(p.credit_role, sentences, document.date), p.credit)
    spoken_of = [
        a for p, group in zip(parsed, analyses, strict=True) if not p.segment.note for a in group
    ]
    spoken = {f.sentence for f in frames}
    return Extraction(
        tuple(frames),
        tuple(reports(spoken_of, quoted, sentences)),
        tuple(quoted),
        tuple((n, why) for n, why in silent if n not in spoken),
    )


def _frames(analysis: Analysis) -> Iterator[Frame]:
    for rule in RULES:
        for found in rule(analysis):
            yield with_quote(analysis, found)


def distinct(frames: Iterator[Frame]) -> list[Frame]:
    """Return the frames that say something new, in order.

    Two rules may read the same triple; the first one keeps it.
    """
    found: dict[tuple[object, ...], Frame] = {}
    for f in frames:
        if f.subject.head >= 0 and f.subject.head == f.object.head:
            continue
        said = f.subject.text.lower()
        if "]" in said.partition("[")[0] or _CONTRACTED.fullmatch(said):
            continue  # "[W]e" and "I'd" are no names
        if said in _ASKED or said.startswith(_NO_SUBJECT) or _is_few(f.subject):
            continue
        if said.endswith("-") or _DAY.fullmatch(said):
            continue  # "eighth- and ninth-graders"; "Feb. 3: Allegedly killed a sailor"
        if _is_vague(f.subject) or _is_vague(f.object) or _is_so(f):
            continue
        if f.negated and _is_denied_of_itself(f):
            continue
        if f.attribution.not_said_by and f.negated:
            continue  # "is not sure that it was not stolen" tells nothing
        if f.attribution.not_said_by and f.rule in _LINKS:
            continue  # who does not say that the port of Velm closed does not deny the port
        if not f.attribution.quoted and (_is_anybody(f.subject) or _is_anybody(f.object)):
            continue
        key = (
            f.subject.head,
            f.relation,
            f.object.head,
            f.object.text if f.object.head < 0 else "",
        )
        found.setdefault(key, f)
    return list(found.values())


def _is_few(argument: Argument) -> bool:
    """ "Few Norwegians trust her": the node of the people would tell that they do."""
    words = argument.text.split()
    return words[:1] in (["few"], ["Few"]) and len(words) == 2 and words[1].istitle()


def _is_denied_of_itself(f: Frame) -> bool:
    """ "No sailor who owns ships left": that such a sailor owns no ships nobody tells."""
    subject = f" {f.subject.text.lower()} "
    clause = min((at for w in _RELATIVES if (at := subject.find(w)) > 0), default=-1)
    if clause < 0 or any(word in subject[clause:] for word in _NOT):
        return False  # "a man who never won a race"
    return subject.find(f" {f.object.text.lower()} ", clause) > 0


def _is_anybody(argument: Argument) -> bool:
    """ "you", "your child", "our lives": outside quotation marks nobody in particular.

    "My Fair Lady" and "Our Town" are titles.
    """
    words = argument.text.lower()
    owned = words.startswith(("your ", "our ", "my "))
    return words in _ANYBODY or (owned and not argument.text.istitle())


def _is_vague(argument: Argument) -> bool:
    """ "the idea", "most of them", "all they have", "the law - a gift": nothing is named."""
    said = argument.text.lower()
    return said in _VAGUE or (
        argument.head >= 0
        and (
            said.endswith(_OF_WHOM + _OF_IT)
            or " of them " in said
            or said.startswith(_ALL_THEY)
            or (" - " in said and bool(_GLOSSED.search(argument.text)))
        )
    )


def _is_so(f: Frame) -> bool:
    """ "This is not the case": a court sends a case back, but that one names nothing."""
    return f.relation == "be" and f.object.text.lower() in ("case", "the case")


def connected(frames: Sequence[Frame]) -> list[Frame]:
    """Return the frames without noun links that hang on nothing that is told.

    A link is kept when its noun is an argument of a verb's frame, or of a link that is kept;
    where a sentence has no other frame (a headline), all are.
    """
    told = [f for f in frames if f.rule not in _LINKS]
    if not told:
        return list(frames)
    heads = {a.head for f in told for a in _arguments(f)}
    kept: set[int] = set()
    for _ in range(_DEPTH):
        for n, f in enumerate(frames):
            if f.rule in _LINKS and f.subject.head in heads:
                kept.add(n)
        heads |= {frames[n].object.head for n in kept}
    return [f for n, f in enumerate(frames) if f.rule not in _LINKS or n in kept]


def _arguments(f: Frame) -> list[Argument]:
    said = [f.subject, f.object, *(q.argument for q in f.qualifiers)]
    return [*said, *f.attribution.speakers, *f.attribution.not_said_by]


def _analyses(p: Parsed, sentences: Sequence[Sentence], published: str) -> list[Analysis]:
    return [_analysis(tree, sentences, published) for tree in p.trees]


def _analysis(tree: Tree, sentences: Sequence[Sentence], published: str) -> Analysis:
    found = clauses(tree)
    said = [s for rule in REPORT_RULES for s in rule(tree, found)]
    return Analysis(tree, sentences[tree.number - 1], found, said, [], published, published)


def _quotations(
    document: Document, parsed: Sequence[Parsed], analyses: Sequence[list[Analysis]]
) -> list[Quotation]:
    signed_at = [p for p in parsed if p.segment.part == "pullquote" and p.credit is not None]
    found = list(quotations(document.text, _passages(parsed, analyses)))
    for p in signed_at:
        begin, end = p.segment.begin, p.segment.end
        found = [q for q in found if not begin <= q.begin < end]
        if p.credit is not None:
            found.append(signed(document.text, begin, end, p.credit))
    return found


def _passages(parsed: Sequence[Parsed], analyses: Sequence[list[Analysis]]) -> list[Passage]:
    """The paragraphs with their sentences; a pull quote stands apart, notes say nothing."""
    found: list[Passage] = []
    last = -1
    for p, group in zip(parsed, analyses, strict=True):
        segment = p.segment
        if segment.note or not group:
            continue
        made = Passage(
            segment.begin,
            segment.end,
            tuple(group),
            heading=segment.part in ("headline", "subheading"),
            announced=segment.follows_colon,
        )
        if segment.paragraph == last and found and not made.announced:
            before = found.pop()
            made = replace(before, end=made.end, analyses=before.analyses + made.analyses)
        last = segment.paragraph
        found.append(made)
    return found


def _last_date(analysis: Analysis) -> str:
    for first, _, kind in reversed(analysis.tree.names):
        if kind == "DATE":
            found = when(analysis, first)
            if found is not None and found.datatype == "date":
                return found.text
    return ""


def _mute(p: Parsed, tree: Tree) -> str:
    """Why a sentence is not read at all, or ""."""
    if p.segment.note:
        return _NOTE
    if p.segment.part in ("headline", "subheading") and tree.tags[0] in ("WRB", "WP"):
        return _QUESTION
    if tree.lower[0] == "say" and tree.tags[1:2] and tree.tags[1] in _SUPPOSED:
        return _SUPPOSES
    if p.segment.question or "".join(tree.words).rstrip("\"”’')»").endswith("?"):
        return _QUESTION
    return ""


def _why(analysis: Analysis) -> str:
    if not any(c.subjects for c in analysis.clauses.values()):
        return _NO_VERB
    if any(s.kind == "ask" for s in analysis.said):
        return _ASKS
    return _REPORT if analysis.said or analysis.quotations else _NO_FACT
