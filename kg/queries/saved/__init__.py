"""Saved questions: one `.rq` file each; its first line `# Q:` is its help.

A line `# ?name words` says what a variable stands for; giving it a value narrows the
question. To add one, add a file.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Question:
    """A saved query. `needs` are its variables with what they stand for."""

    name: str
    help: str
    text: str
    needs: tuple[tuple[str, str], ...] = ()


def question(path: Path) -> Question:
    """Return the question in a file."""
    text = path.read_text("utf-8")
    words = re.search(r"^# Q:\s*(.+)$", text, re.MULTILINE)
    needs = re.findall(r"^# \?(\w+)\s+(.+)$", text, re.MULTILINE)
    return Question(path.stem, words[1] if words else "", text, tuple(needs))


@cache
def saved() -> dict[str, Question]:
    """Return the questions that ship with kg, by name."""
    return {path.stem: question(path) for path in sorted(Path(__file__).parent.glob("*.rq"))}


SAVED = saved()
