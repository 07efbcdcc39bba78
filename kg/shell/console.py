"""The edge to the terminal: the only place of the shell that writes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from time import perf_counter
from typing import TextIO

from kg.shell.answer import Line, Piece
from kg.shell.clean import clean, column_width, width
from kg.shell.theme import PALETTES, painted, wants_colour

PAGER = ("less", "-SRXF")


@dataclass
class Console:
    """Where answers and messages go. `terminal` says that a person is reading `out`."""

    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    terminal: bool = False
    colour: bool = False
    theme: str = "calm"
    pager: bool = False
    read_for: float = 0.0
    """Seconds that a person has spent in the pager: no part of a line's time."""

    @property
    def palette(self) -> dict[str, str]:
        """The colours of the theme; none without colour."""
        return PALETTES[self.theme] if self.colour else {}

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows of the terminal; 100 and 40 where there is none."""
        columns, rows = shutil.get_terminal_size((100, 40))
        return columns, rows

    def write(self, text: str) -> None:
        """Write text as it is."""
        self.out.write(text)
        self.out.flush()

    def show(self, lines: Sequence[str]) -> None:
        """Write lines that are ready for the terminal, through the pager when they are many."""
        text = "".join(f"{line}\n" for line in lines)
        if self.pager and self.terminal and len(lines) >= self.size[1] and shutil.which(PAGER[0]):
            self.page(text)
        else:
            self.write(text)

    def page(self, text: str) -> None:
        """Show text in `less`; leaving it early is fine."""
        begun = perf_counter()
        environment = {**os.environ, "LESSCHARSET": "utf-8", "LESSSECURE": "1"}
        try:
            subprocess.run(
                PAGER, input=text.encode("utf-8", "replace"), env=environment, check=False
            )
        except (BrokenPipeError, KeyboardInterrupt):
            return
        finally:
            self.read_for += perf_counter() - begun

    def error(self, message: str) -> None:
        """Write a message on the error channel."""
        palette = self.palette
        head, newline, rest = message.partition("\n")
        lines = painted(clean(head), "error", palette)
        body = "\n".join(clean(line) for line in rest.split("\n"))
        self.out.flush()
        self.err.write(f"{lines}{newline}{body}\n")
        self.err.flush()

    def note(self, text: str) -> None:
        """Write a remark that is no part of the answer: beside it, or on the error channel."""
        stream = self.out if self.terminal else self.err
        stream.write(painted(clean(text), "dim", self.palette) + "\n")
        stream.flush()


def terminal_console(*, theme: str, pager: bool) -> Console:
    """Return the console of this process, made for a person or for a pipe."""
    is_terminal = sys.stdout.isatty()
    return Console(terminal=is_terminal, colour=wants_colour(is_terminal), theme=theme, pager=pager)


def wrapped(line: Line, columns: int, palette: dict[str, str]) -> list[str]:
    """Return a line of prose as lines of at most `columns`, later ones indented under it."""
    number = f"{line.row:>3}  " if line.row else ""
    margin = "  " * line.indent
    first = painted(number, "number", palette) + margin
    start = len(number) + len(margin)
    rows = wrap_pieces(line.pieces, max(columns - start, 20))
    painted_rows = [
        "".join(painted(text, style, palette) for style, text in without_tail(row)) for row in rows
    ]
    return [(first if i == 0 else " " * start) + row for i, row in enumerate(painted_rows)]


def without_tail(row: list[Piece]) -> list[Piece]:
    """Return a row of pieces without the blanks at its end."""
    kept = list(row)
    while kept and not kept[-1][1].rstrip():
        kept.pop()
    return [*kept[:-1], (kept[-1][0], kept[-1][1].rstrip())] if kept else []


def wrap_pieces(pieces: Iterable[Piece], columns: int) -> list[list[Piece]]:
    """Return styled pieces broken at spaces into rows of at most `columns`."""
    rows: list[list[Piece]] = [[]]
    used = 0
    for style, text in pieces:
        for word in words_with_spaces(clean(text)):
            size = width(word.rstrip())
            if used and used + size > columns:
                rows.append([])
                used, word = 0, word.lstrip()
            for part in hard_cut(word, columns):
                if used and used + width(part.rstrip()) > columns:
                    rows.append([])
                    used = 0
                rows[-1].append((style, part))
                used += width(part)
    return rows


def words_with_spaces(text: str) -> Iterable[str]:
    """Yield words, each with the spaces after it: "a  b" → "a  ", "b"."""
    begin = 0
    for index in range(1, len(text)):
        if text[index - 1] == " " and text[index] != " ":
            yield text[begin:index]
            begin = index
    if text:
        yield text[begin:]


def hard_cut(word: str, columns: int) -> Iterable[str]:
    """Yield a word in parts of at most `columns`, for words longer than a line."""
    if width(word.rstrip()) <= columns:
        yield word
        return
    part, used = "", 0
    for char in word:
        if used + column_width(char) > columns:
            yield part
            part, used = "", 0
        part += char
        used += column_width(char)
    yield part
