"""Credits that are glued to the end of a pull quote: the name is the speaker's.

All functions take the whole text and the span of one paragraph, and are conservative: a
paragraph that ends like a sentence has no credit unless a dash or a closing quotation mark
stands before the name.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.model import Span
from kg.words.lists import words
from kg.words.roles import is_role

UPPER = r"[A-ZÀ-ÖØ-Þ]"
LOWER = r"[a-zß-öø-ÿ]"
WORD = rf"{UPPER}[\w.’'-]*"
LINK = r"(?:of|for|the|and|de|del|der|den|di|da|al|el|bin|ibn|van|von|la|le)"
NAME = rf"{WORD}(?:[ \xa0](?:{LINK}[ \xa0])?{WORD}){{0,6}}"
RUN = re.compile(rf"{WORD}(?:[ \xa0]{WORD})*$")
DASHED = re.compile(
    rf"(?P<stop>[.!?…\"”’»]|[\w,])\s*(?:[―—–]|\s--?)\s*(?P<name>{NAME})"
    rf"(?P<role>,\s[^.!?“”\"]{{2,120}})?\.?$"
)
AFTER_QUOTE = re.compile(
    rf"[”\"»][ \xa0]*(?P<name>{NAME})(?P<role>(?:,\s|(?={UPPER}))[^.!?“”\"]{{2,120}})?$"
)
WITH_ROLE = re.compile(rf"(?P<run>{WORD}(?:[ \xa0]{WORD})*),\s(?P<role>[^.!?,“”\"]{{3,100}})$")
GLUED = re.compile(rf"(?<={LOWER})(?={UPPER})")
SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
FIRST_PERSON = re.compile(r"\b(?:I|we|We|our|Our|us|my|My|ours)\b")
SIGNATURE = re.compile(
    r"(?P<dash>[―—–]|--?)?\s*(?P<name>[A-ZÀ-Þ][\w.’'-]*(?:\s(?:(?:of|the|de|al|van|von|bin)\s)?"
    r"[A-ZÀ-Þ][\w.’'-]*){1,5})(?:,\s(?P<role>[^.!?]{2,100}))?\.?$"
)
OPENS, CLOSES = '"“«', '"”»'
WITHIN = 8
FEWEST_WORDS = 10
CUE_WITHIN = 140
LONGEST = 260


@dataclass(frozen=True, slots=True)
class Credit:
    """Where the credited name and role stand, and where the words before them end."""

    name: Span
    role: Span | None
    end: int


def credit(text: str, begin: int, end: int) -> Credit | None:
    """Return the credit at the end of the paragraph `text[begin:end]`, None if it has none.

    "… the atrocities of the terrorists Israeli Foreign Ministry" is credited to the ministry,
    if the text lets it speak elsewhere.
    """
    return signed(text, begin, end) or glued(text, begin, end) or trailing(text, begin, end)


def signed(text: str, begin: int, end: int) -> Credit | None:
    """Return a credit after a dash or after the closing quotation mark: “…” — Jane Doe."""
    quoted = text[begin] in "“”\"«‘'"
    tail = max(begin, end - LONGEST)
    found = DASHED.search(text, tail, end)
    found = found or (AFTER_QUOTE.search(text, tail, end) if quoted else None)
    if not found or len(text[begin : found.start("name")].split()) < 3:
        return None
    dashed = found.re is DASHED
    known = occurs_elsewhere(text, found["name"], begin, end)
    if dashed and not (quoted or (found["stop"] in ".!?…" and known)):
        return None
    if not dashed and found["name"].split()[0].lower() in words("sentence_openers"):
        return None
    name = without_stop(text, found.span("name"))
    role = trimmed_role(text, found.span("role")) if found["role"] else None
    return split_glue(text, Credit(name, role, stripped(text, begin, name[0])))


def glued(text: str, begin: int, end: int) -> Credit | None:
    """Return a credit whose role is glued to the name: "… the Strip Jane DoeMember of …"."""
    for joint in GLUED.finditer(text, max(begin, end - LONGEST), end):
        at = joint.start()
        run = RUN.search(text, max(begin, at - LONGEST), at)
        name = known_suffix(text, run.span(), begin, end) if run else None
        if not says_who(text[at:end]):
            continue
        if name and name[0] > begin and is_quote_like(text, begin, name[0]):
            return Credit(
                name, (at, len(text[:end].rstrip(" .\n"))), stripped(text, begin, name[0])
            )
    return None


def says_who(words_after: str) -> bool:
    """Return whether words glued to a name say who it is: a role, or just a few words."""
    few = len(words_after.split()) < 9 and not SENTENCE_END.search(words_after)
    return few or begins_as_role(words_after)


def begins_as_role(words_after: str) -> bool:
    """Return whether one of the first three words is a role: "Permanent Representative of"."""
    return any(is_role(word.lower()) for word in re.findall(r"[^\W\d_]+", words_after)[:3])


def trailing(text: str, begin: int, end: int) -> Credit | None:
    """Return a credit that ends a paragraph without an end: a name the text lets speak."""
    tail = max(begin, end - LONGEST)
    if SENTENCE_END.search(text, tail, end):
        return None
    with_role = WITH_ROLE.search(text, tail, end)
    plain = RUN.search(text, tail, end)
    run = with_role.span("run") if with_role else plain.span() if plain else None
    name = known_suffix(text, run, begin, end) if run else None
    if not name or not is_quote_like(text, begin, name[0]):
        return None
    if not (speaks(text, name, begin, end) or FIRST_PERSON.search(text, begin, name[0])):
        return None
    role = with_role.span("role") if with_role else None
    return Credit(name, role, stripped(text, begin, name[0]))


def known_suffix(text: str, run: Span, begin: int, end: int) -> Span | None:
    """Return the longest end of a run of capital words that stands elsewhere in the text.

    It has two words or more.
    """
    starts = [run[0], *(m.end() for m in re.compile(r"[ \xa0]").finditer(text, *run))]
    for start in starts[:-1]:
        if occurs_elsewhere(text, text[start : run[1]], begin, end):
            return start, run[1]
    return None


def occurs_elsewhere(text: str, name: str, begin: int, end: int) -> bool:
    """Return whether the name stands in the text outside the paragraph."""
    pattern = re.compile(rf"\b{re.escape(name)}\b")
    return any(m.end() <= begin or m.start() >= end for m in pattern.finditer(text))


def is_quote_like(text: str, begin: int, name_at: int) -> bool:
    """Return whether the words before a name are long enough and do not lead into it."""
    before = text[begin:name_at].split()
    if len(before) < FEWEST_WORDS:
        return False
    return before[-1].lower().strip('“"') not in words("before_a_name")


def speaks(text: str, name: Span, begin: int, end: int) -> bool:
    """Return whether the text elsewhere lets the name, or its last word, speak."""
    full = text[slice(*name)]
    pattern = re.compile(rf"\b{re.escape(full)}\b|\b{re.escape(full.split()[-1])}\b")
    for found in pattern.finditer(text):
        if found.end() > begin and found.start() < end:
            continue
        after = re.split(r"[.!?\n]", text[found.end() : found.end() + CUE_WITHIN])[0]
        before = re.split(r"[.!?\n]", text[max(0, found.start() - 30) : found.start()])[-1]
        said = set(re.findall(r"[a-z]+", after)) & words("speaking")
        if said or re.search(r"[Aa]ccording to|[Ss]aid|opinion of", before):
            return True
    return False


def split_glue(text: str, found: Credit) -> Credit:
    """Return the credit with a role glued to its name cut off: "DoeMember of" → "Doe"."""
    joint = GLUED.search(text, *found.name)
    if not joint or found.role:
        return found
    if not begins_as_role(text[joint.start() : found.name[1]]):
        return found
    return Credit((found.name[0], joint.start()), (joint.start(), found.name[1]), found.end)


def without_stop(text: str, name: Span) -> Span:
    """Return the span of a name without the full stop of its sentence ("Jr." keeps its own)."""
    last = text[slice(*name)].split()[-1]
    cut = last.endswith(".") and len(last) > 3 and last not in ("Jr.", "Sr.", "Bros.", "Inc.")
    return name[0], name[1] - cut


def trimmed_role(text: str, role: Span) -> Span:
    """Return the span of a role without the comma before it."""
    begin = role[0] + len(text[slice(*role)]) - len(text[slice(*role)].lstrip(", \xa0"))
    return begin, begin + len(text[begin : role[1]].rstrip(" .\xa0"))


def stripped(text: str, begin: int, end: int) -> int:
    """Return `end` without the white space and dashes before it."""
    return begin + len(text[begin:end].rstrip(" \xa0\n\t―—–-"))


def signed_below(text: str, above: Span, lines: Sequence[Span]) -> tuple[Credit, int] | None:
    """Return the credit on the lines below a quotation, and how many lines it takes.

    "“We will go on.”" / "— Jane Doe, minister" takes one line; "Jane Doe" / "Minister of
    Trade" takes two. Without a dash the name must be known from elsewhere in the text, and
    where the words above have no quotation marks, it must speak there.
    """
    line = lines[0]
    found = SIGNATURE.match(text, *line) if line[0] - above[1] <= WITHIN else None
    if not found or not may_be_signed(text, above, found):
        return None
    role = found.span("role") if found["role"] else None
    if role is None and len(lines) > 1 and is_role_line(text[slice(*lines[1])]):
        return Credit(found.span("name"), lines[1], above[1]), 2
    if role is None and not found["dash"] and SENTENCE_END.search(text[slice(*line)]):
        return None
    return Credit(found.span("name"), role, above[1]), 1


def may_be_signed(text: str, above: Span, found: re.Match[str]) -> bool:
    """Return whether the words above are a quotation for the signature that was found."""
    quote = text[slice(*above)]
    few = len(quote.split())
    if found["dash"]:
        return few > 2
    if found["name"].split()[0].lower() in words("sentence_openers"):
        return False
    if found["role"] and not begins_as_role(found["role"]):
        return False
    name = found.span("name")
    known = occurs_elsewhere(text, found["name"], *name)
    whole = quote[0] in OPENS and quote[-1] in CLOSES and not re.search(r"[”\"»]\s", quote[1:])
    if whole or not known:
        return known and few > 2
    return few > 5 and not SENTENCE_END.search(quote) and speaks(text, name, *name)


def is_role_line(line: str) -> bool:
    """Return whether a line is a role by itself: "Member of the Council"."""
    return begins_as_role(line) and len(line.split()) < 15 and not SENTENCE_END.search(line)
