"""Saved questions: those that ship with kg, and the user's own, which come first."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

import kg.queries
from kg.shell.errors import UsageError
from kg.shell.session import Session

NAME = re.compile(r"[\w-]+$")
NEED = re.compile(r"#\s*(?:NEEDS|\?)\s*:?\s*(.*)")


@dataclass(frozen=True, slots=True)
class Question:
    """A saved query: its help is the line `# Q:`, `needs` the variables that want a value."""

    name: str
    help: str
    text: str
    needs: tuple[str, ...]
    own: bool


def questions(session: Session) -> dict[str, Question]:
    """Return all saved questions by name."""
    shipped = Path(kg.queries.__file__).parent / "saved"
    found = {q.name: q for folder in (shipped, own_folder()) for q in read(folder)}
    return dict(sorted(found.items()))


def own_folder() -> Path:
    """Return where the user's own questions are."""
    home = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(home) / "kg" / "queries"


def read(folder: Path) -> list[Question]:
    """Return the questions in a folder; a file that cannot be read is left out."""
    found = []
    for path in sorted(folder.glob("*.rq")) if folder.is_dir() else ():
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        found.append(question(path.stem, text, own=folder == own_folder()))
    return found


def question(name: str, text: str, *, own: bool) -> Question:
    """Return a question; lines of comment at its head hold its help and its needs."""
    helps = re.search(r"^#\s*Q:\s*(.*)$", text, re.MULTILINE)
    needs = re.findall(r"^#\s*\?(\w+)", text, re.MULTILINE)
    return Question(name, helps.group(1).strip() if helps else "", text, tuple(needs), own)


def save(session: Session, name: str, text: str, help: str) -> Path:
    """Write a query to the user's own questions; return the file."""
    if not NAME.match(name):
        raise UsageError(f"A question's name is letters, digits and hyphens, not '{name}'.")
    folder = own_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.rq"
    path.write_text(f"# Q: {help or name}\n{text.strip()}\n", "utf-8")
    return path
