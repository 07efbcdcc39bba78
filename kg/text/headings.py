"""Which lines are headlines and sub-headings, told by how they look."""

import re

STOP = re.compile(r"[.!?…][\"'”’»)\]]*$")
CLOSED = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")
INNER_STOP = re.compile(r"[.!?…][\"'”’»)\]]*\s+[\"'“‘«(]?[A-ZÀ-Þ]")
OPENS = '"“«'
CLOSES = '"”»'
SHORTEST = 6  # words
LONGEST_HEADLINE = 250
LONGEST_HEADING = 110
MOST_WORDS = 15
SMALL = frozenset(
    ("a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "as", "is",
     "with", "from")
)  # fmt: skip


def is_headline(line: str, title: str, *, lines: int) -> bool:
    """Return whether the first line is the headline: a short line with more text below it.

    `title` is what the file calls itself, `lines` how many lines of text there are. Some
    feeds end the headline in a full stop; then it must be short and one sentence and the
    text long, or be written in Title Case.
    """
    if title and line.strip(". ") == title.strip(". "):
        return True
    if lines < 2 or len(line) > LONGEST_HEADLINE or (line[0] in OPENS and INNER_STOP.search(line)):
        return False
    if not CLOSED.search(line) or line.endswith(("?", ";")):
        return True
    one_sentence = not INNER_STOP.search(line) or title_case(line) or len(line) < 60
    return one_sentence and len(line) <= LONGEST_HEADING and (lines > 3 or title_case(line))


def is_subheading(line: str, *, last: bool) -> bool:
    """Return whether a line below the headline is a heading: short, without an end, not last."""
    if last or len(line) > LONGEST_HEADING or "\n" in line:
        return False
    if line[0] in OPENS:
        # “A Bridge Too Far” on a line of its own
        inner = line[1:-1].rstrip(".!?")
        whole = line[-1] in CLOSES and not any(c in inner for c in OPENS + CLOSES)
        return whole and len(line.split()) <= SHORTEST and all_capitals(inner)
    if len(line.split()) > MOST_WORDS:
        return False
    if line.endswith("?"):
        return not INNER_STOP.search(line)
    if STOP.search(line):
        return title_case(line) and len(line.split()) < 9 and not INNER_STOP.search(line)
    return not CLOSED.search(line)


def title_case(line: str) -> bool:
    """Return whether all longer words of the line are capitalised, at least two of them."""
    long = re.findall(r"[^\W\d_][\w’'-]{3,}", line)
    return len(long) > 1 and all(word[0].isupper() for word in long)


def all_capitals(line: str) -> bool:
    """Return whether each word is capitalised, small ones but the first left out: "End of Coal"."""
    found = re.findall(r"[^\W\d_][\w’'-]*", line)
    large = [word for n, word in enumerate(found) if n == 0 or word.lower() not in SMALL]
    return len(large) > 1 and all(word[0].isupper() for word in large)
