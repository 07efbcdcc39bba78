"""A statement as a line that a journalist would write.

Hussam Badran said: Russia can play a significant role [17]
"""

import re
from collections.abc import Sequence

from kg.iris import UNNAMED_SOURCE
from kg.model import Node, Spans, Term, Text
from kg.queries.evidence import Evidence, label
from kg.queries.verbs import NOUN_LINKS, plural, predicate

NOBODY = re.compile(r"(?:neither|no|nobody|nothing|none)\b", re.IGNORECASE)
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def prose(evidence: Evidence, *, qualifiers: bool = False, number: bool = True) -> str:
    """Return the statement with its speakers, and its sentence's number in brackets.

    `qualifiers` adds with whom, where and when.
    """
    line = attribution(evidence) + proposition(evidence, qualifiers=qualifiers)
    line = line[:1].upper() + line[1:]
    return f"{line} [{evidence.sentence.number}]" if number and evidence.sentence.number else line


def proposition(evidence: Evidence, *, qualifiers: bool = False) -> str:
    """Return what is stated, without who says so: "Russia can play a significant role"."""
    relation = evidence.relation.label
    who = with_article(evidence, evidence.subject, evidence.subject_spans)
    thing = with_article(evidence, evidence.object, evidence.object_spans)
    tail = circumstances(evidence) if qualifiers else ""
    if relation in NOUN_LINKS:
        no = "no " if evidence.negated else ""
        dash = " –" if shown(evidence.object) in evidence.subject.label else ""
        return f"{no}{who}{dash} {relation} {thing}{tail}"
    if relation == "do" and isinstance(evidence.object, Text):
        relation, thing = evidence.object.text, ""  # "resigned" has no object
    verb = predicate(
        relation,
        evidence.words(evidence.relation_spans),
        between(evidence),
        negated=evidence.negated and not NOBODY.match(who),
        modality=evidence.modality,
        many=plural(evidence.subject.label),
        wished=any(speaker.iri != evidence.subject.iri for speaker in evidence.said_by),
    )
    return " ".join(f"{who} {verb} {thing}{tail}".split())


def attribution(evidence: Evidence) -> str:
    """Return "Ann Smith said: ", "Bob said that Ann said: ", … or "" for the document's voice."""
    via = f" (via {names(evidence.via)})" if evidence.via else ""
    if evidence.not_said_by and not evidence.said_by:
        return f"{speaker(evidence.not_said_by)} did not say{via}: "
    if not evidence.said_by:
        return f"Via {names(evidence.via)}: " if evidence.via else ""
    chain = [*(speaker((who,)) for who in reversed(evidence.alleged_by)), speaker(evidence.said_by)]
    first, *rest = chain
    told = "".join(f" that {_inside(who)} said" for who in rest)
    return f"{first} said{told}{via}: "


def speaker(nodes: Sequence[Node]) -> str:
    """Return the names of those who speak; an unnamed source is "An unnamed source"."""
    shown = ["An unnamed source" if n.iri == UNNAMED_SOURCE else n.label for n in nodes]
    return listed(shown)


def names(nodes: Sequence[Node]) -> str:
    """Return labels as "A, B and C"."""
    return listed([node.label for node in nodes])


def listed(words: Sequence[str]) -> str:
    """Return words as "A, B and C".

    >>> listed(["A", "B", "C"])
    'A, B and C'
    """
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def with_article(evidence: Evidence, term: Term, spans: Spans) -> str:
    """Return a term's label, with the article that the sentence gives it.

    "a significant role" for the label "significant role".
    """
    thing = shown(term)
    words = evidence.words(spans)
    found = re.match(r"(a|an|the)\s+(?=\S)", words, re.IGNORECASE)
    if not found or not thing or not words[found.end() :].lower().startswith(thing.lower()[:12]):
        return thing
    return f"{found[1].lower()} {thing}"


def between(evidence: Evidence) -> str:
    """Return the words of the sentence from the subject's end to the relation's end."""
    if not evidence.relation_spans:
        return ""
    at = evidence.sentence.begin
    end = max(e for _, e in evidence.relation_spans)
    begins = [e for _, e in evidence.subject_spans if e <= end]
    begin = max(begins) if begins else max(end - 60, at)
    return evidence.sentence.text[max(begin - at, 0) : end - at]


def circumstances(evidence: Evidence) -> str:
    """Return " with Ann Smith in Doha on 26 October 2023": with whom, where, when."""
    said = [f" {prep.label} {shown(value)}" for prep, value in evidence.qualifiers]
    here = " ".join(said)
    if evidence.place and evidence.place.label not in here:
        said.append(f" in {evidence.place.label}")
    if evidence.time and evidence.time not in here and day(evidence.time) != shown(evidence.object):
        said.append(f" {'on' if len(evidence.time) == 10 else 'in'} {day(evidence.time)}")
    return "".join(said)


def shown(term: Term) -> str:
    """Return the words of a term; a date in words."""
    if isinstance(term, Node) or term.datatype not in ("date", "gYearMonth"):
        return label(term)
    return day(term.text)


def day(written: str) -> str:
    """Return an XSD date or month in words.

    >>> day("2023-10-26"), day("2023-10"), day("2023")
    ('26 October 2023', 'October 2023', '2023')
    """
    found = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", written)
    if not found or not 1 <= int(found[2]) <= 12:
        return written
    month = f"{MONTHS[int(found[2]) - 1]} {found[1]}"
    return f"{int(found[3])} {month}" if found[3] else month


def _inside(who: str) -> str:
    return who.replace("An unnamed", "an unnamed", 1)
