"""The graph folder: where its parts are, generations, and files that are never half written.

kg.json       format, base, model          store/          the writer's store
documents/    the decoded texts            generations/N/  what readers open
ledger.sqlite readings and what is in      current         the number N
aliases.toml  merges by people             notes.nq        what people added
"""

import fcntl
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import KgError
from kg.iris import BASE

if TYPE_CHECKING:
    from pyoxigraph import Store

FORMAT = 1
KEPT_GENERATIONS = 4


@dataclass(frozen=True, slots=True)
class Folder:
    """The paths of one graph folder."""

    path: Path

    @property
    def settings(self) -> Path:
        return self.path / "kg.json"

    @property
    def store(self) -> Path:
        return self.path / "store"

    @property
    def new_store(self) -> Path:
        return self.path / "store.new"

    @property
    def generations(self) -> Path:
        return self.path / "generations"

    @property
    def current(self) -> Path:
        return self.path / "current"

    @property
    def ledger(self) -> Path:
        return self.path / "ledger.sqlite"

    @property
    def documents(self) -> Path:
        return self.path / "documents"

    @property
    def aliases(self) -> Path:
        return self.path / "aliases.toml"

    @property
    def notes(self) -> Path:
        return self.path / "notes.nq"

    @property
    def lock(self) -> Path:
        return self.path / "lock"

    def text(self, name: str) -> Path:
        """Return where the decoded text of a document is kept."""
        return self.documents / f"{name}.txt"


def existing(path: Path) -> Folder:
    """Return the graph folder at `path`; raise KgError when there is none that we can read."""
    folder = Folder(path)
    if not path.exists():
        raise KgError(f"No graph at {path}. Build one: kg build DOCUMENTS -g {path}")
    if not folder.settings.is_file():
        raise KgError(f"{path} is not a graph folder (it has no kg.json).")
    check_format(folder)
    return folder


def check_format(folder: Folder) -> None:
    """Raise KgError when the folder was written by another version of the format."""
    try:
        settings = json.loads(folder.settings.read_text(encoding="utf-8"))
        found = settings["format"]
    except (ValueError, KeyError, TypeError):
        raise KgError(f"{folder.settings} is damaged. Build the graph again elsewhere.") from None
    if found != FORMAT:
        raise KgError(
            f"{folder.path} has graph format {found}, this kg reads format {FORMAT}. "
            "Build it again from its documents."
        )


def created(path: Path, model: str) -> Folder:
    """Return the graph folder at `path`, made if it is missing; never takes a foreign folder."""
    folder = Folder(path)
    if folder.settings.exists():
        write_settings(existing(path), model)
        return folder
    if path.exists() and (not path.is_dir() or any(foreign(path))):
        raise KgError(f"{path} exists and is not a graph folder; choose another place with -g.")
    try:
        folder.documents.mkdir(parents=True, exist_ok=True)
        folder.generations.mkdir(exist_ok=True)
    except OSError as error:
        raise KgError(f"Cannot make a graph at {path}: {error.strerror}.") from None
    write_settings(folder, model)
    return folder


def write_settings(folder: Folder, model: str) -> None:
    """Make kg.json say what the graph is built with."""
    text = json.dumps({"format": FORMAT, "base": BASE, "model": model}, indent=1) + "\n"
    try:
        if not folder.settings.exists() or folder.settings.read_text(encoding="utf-8") != text:
            write(folder.settings, text)
    except OSError as error:
        raise KgError(f"Cannot write in {folder.path}: {error.strerror}.") from None


def foreign(path: Path) -> list[str]:
    """Return the names in a folder that no half-made graph folder would have."""
    ours = {"documents", "generations", "lock", "kg.json.new", "aliases.toml", "notes.nq"}
    return sorted({entry.name for entry in path.iterdir()} - ours)


def write(path: Path, text: str) -> None:
    """Write a file so that a crash leaves either the old or the new content."""
    new = path.with_name(path.name + ".new")
    with new.open("w", encoding="utf-8", newline="") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    new.replace(path)


# -- generations ----------------------------------------------------------------------------


def generation(folder: Folder) -> int:
    """Return the number of the generation that readers open.

    Raises KgError when the first build of the folder never finished.
    """
    try:
        return int(folder.current.read_text(encoding="ascii"))
    except (OSError, ValueError):
        raise KgError(
            f"The graph at {folder.path} was never finished. Build it again: "
            f"kg build DOCUMENTS -g {folder.path}"
        ) from None


def numbers(folder: Folder) -> list[int]:
    """Return the numbers of all generations that are there, oldest first."""
    names = [entry.name for entry in folder.generations.iterdir()]
    return sorted(int(name) for name in names if name.isdigit())


def publish(folder: Folder, store: "Store") -> int:
    """Make what is in `store` the generation that readers open; return its number.

    A backup is hard links to immutable files, so it takes a few milliseconds. The last few
    generations stay for readers that still have them open and for `kg diff`.
    """
    store.flush()
    number = max(numbers(folder), default=0) + 1
    place = folder.generations / str(number)
    making = folder.generations / f"{number}.new"
    shutil.rmtree(making, ignore_errors=True)
    store.backup(str(making))
    making.rename(place)
    write(folder.current, f"{number}\n")
    return number


def prune(folder: Folder) -> None:
    """Take away all but the last few generations, and what a crash left half made.

    A generation that a reader holds stays: a store opens its files only when it needs them.
    """
    kept = {str(number) for number in numbers(folder)[-KEPT_GENERATIONS:]}
    for entry in folder.generations.iterdir():
        if entry.name not in kept and not is_held(entry):
            shutil.rmtree(entry, ignore_errors=True)


def hold(generation: Path) -> int:
    """Keep a generation from being pruned until the returned file handle is closed."""
    handle = os.open(generation / "CURRENT", os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_SH)
    return handle


def is_held(generation: Path) -> bool:
    """Return whether a reader, in whatever process, holds a generation."""
    try:
        handle = os.open(generation / "CURRENT", os.O_RDONLY)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False
