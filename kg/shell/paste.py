"""Pastes of any length, read in linear time.

prompt_toolkit looks for the end mark in all that was pasted so far, for every kilobyte that
comes: 5 MB take half a minute. Here only the new part is looked at.
"""

from typing import Any

from prompt_toolkit.input import Input
from prompt_toolkit.key_binding.key_processor import KeyPress
from prompt_toolkit.keys import Keys

END = "\x1b[201~"


class PasteReader:
    """Stands before a terminal's parser and gathers what is pasted."""

    def __init__(self, parser: Any) -> None:
        self.parser = parser
        self.plain_feed = parser.feed
        self.parts: list[str] = []
        self.tail = ""

    def feed(self, data: str) -> None:
        """Take some input: to the parser, or to the paste until its end mark comes."""
        if not self.parser._in_bracketed_paste:
            self.plain_feed(data)
            return
        self.parts.append(data)
        if END not in self.tail + data:
            self.tail = (self.tail + data)[-len(END) :]
            return
        whole = "".join(self.parts)
        self.parts, self.tail = [], ""
        content, _, rest = whole.partition(END)
        self.parser._in_bracketed_paste = False
        self.parser.feed_key_callback(KeyPress(Keys.BracketedPaste, content))
        self.feed(rest)


def quick(input: Input) -> Input:
    """Return a terminal's input with the faster reader, any other input as it is."""
    parser = getattr(input, "vt100_parser", None)
    if hasattr(parser, "_in_bracketed_paste") and hasattr(parser, "feed_key_callback"):
        setattr(parser, "feed", PasteReader(parser).feed)  # noqa: B010 - replaces a method
    return input
