"""Marks inside marks: "“He said, ‘I will sail,’ and left,” Pole said"."""

import re

_OPENING = re.compile(r"(?<=[\s,:(])['‘“\"](?=[A-Z])")
_CLOSING = re.compile(r"['’”\"](?=[\s,.;:!?)\"”]|$)")
_OWN = re.compile(
    r"\b(?:I|[Ww]e)(?:'d|’d| have|'ve|’ve| had| just| always)?"
    r" (?:(?:said|say|thought|replied|shouted|wrote)(?: to \w+)?|(?:told|tell|asked) \w+),?:?\s*$"
)


def within(text: str, at: int) -> bool:
    """Return whether the offset `at` of a quotation stands in words that it quotes from another.

    What the speaker says of himself is his: "I told them, ‘I will sail.’"

    >>> within("He said, ‘I will sail,’ and left", 10)
    True
    >>> within("He said, ‘I will sail,’ and I left", 29)
    False
    """
    for opened in _OPENING.finditer(text, 3, max(at + 1, 3)):
        closed = _CLOSING.search(text, opened.end())
        if closed is None or closed.start() > at:
            return not _OWN.search(text[: opened.start()])
    return False
