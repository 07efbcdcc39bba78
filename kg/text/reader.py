"""Files, folders and standard input to documents. The only room of reading that does I/O."""

import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kg import iris
from kg.model import Document
from kg.text.about import about
from kg.text.formats import FORMATS, told_by_start
from kg.text.formats.content import Content, Fault, Format

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file, or a part of one, that was not read, and why."""

    path: str
    why: str


@dataclass(frozen=True, slots=True)
class Source:
    """A file and its path as the graph keeps it: POSIX, below the folder that was given."""

    file: Path
    path: str


def documents(paths: Iterable[Path]) -> Iterator[Document | Unreadable]:
    """Yield the documents of files, folder trees and "-" (standard input), sorted by path.

    What cannot be read comes as `Unreadable`; no file stops the others. Two files with one
    name are an error for the later one.
    """
    return documents_of(sources(paths))


def documents_of(sources: Iterable[Source | Unreadable]) -> Iterator[Document | Unreadable]:
    """Yield the documents of these files."""
    return distinct(one for s in sources for one in ([s] if isinstance(s, Unreadable) else read(s)))


def distinct(found: Iterable[Document | Unreadable]) -> Iterator[Document | Unreadable]:
    """Yield what was found, but the later of two documents with one name as unreadable."""
    taken = dict[str, str]()
    for one in found:
        if isinstance(one, Document) and one.name in taken:
            why = f"its name {one.name!r} is taken by {taken[one.name]}; rename one"
            yield Unreadable(one.path, why)
            continue
        if isinstance(one, Document):
            taken[one.name] = one.path
        yield one


def sources(paths: Iterable[Path]) -> list[Source | Unreadable]:
    """Return the files to read in sorted order, each once; hidden files are left out."""
    found = [one for path in paths for one in below(Path(path))]
    order = sorted(found, key=lambda one: (one.path, str(getattr(one, "file", ""))))
    seen, kept = set[str](), list[Source | Unreadable]()
    for one in order:
        file = os.path.realpath(one.file) if isinstance(one, Source) else one.path
        if file not in seen:
            kept.append(one)
        seen.add(file)
    return kept


def below(path: Path) -> Iterator[Source | Unreadable]:
    """Yield the file `path`, or the files of the folder tree `path`."""
    if str(path) == STDIN or path.is_file():
        yield Source(path, STDIN if str(path) == STDIN else printable(path.name))
    elif path.is_dir():
        faults = list[OSError]()
        for folder, inner, names in os.walk(path, onerror=faults.append):
            inner[:] = [name for name in inner if not name.startswith(".")]
            for name in names:
                if not name.startswith("."):
                    yield within(path, Path(folder, name))
        yield from (Unreadable(str(f.filename), f.strerror or str(f)) for f in faults)
    else:
        yield Unreadable(str(path), "there is no such file or folder")


def within(folder: Path, file: Path) -> Source | Unreadable:
    """Return a file of a folder tree; a pipe or a device, which may never end, is not read."""
    path = printable(file.relative_to(folder).as_posix())
    try:
        kind = file.stat().st_mode
    except OSError as error:  # a broken link, a link to itself
        return Unreadable(path, error.strerror or str(error))
    return Source(file, path) if stat.S_ISREG(kind) else Unreadable(path, "it is no ordinary file")


def printable(path: str) -> str:
    """Return a path whose bytes are no UTF-8 with marks in their place."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def read(source: Source) -> Iterator[Document | Unreadable]:
    """Yield the documents of one file."""
    format = FORMATS.get(source.file.suffix.lower())
    if format is None and str(source.file) != STDIN and source.file.suffix:
        known = " ".join(sorted(FORMATS))
        yield Unreadable(source.path, f"kg does not read {source.file.suffix} files, only {known}")
        return
    try:
        with opened(source.file) as stream:
            yield from contents(source, stream, format)
    except OSError as error:
        yield Unreadable(source.path, error.strerror or str(error))


def opened(file: Path) -> BinaryIO:
    """Return the file, or all of standard input, as a stream of bytes."""
    return io.BytesIO(sys.stdin.buffer.read()) if str(file) == STDIN else file.open("rb")


def contents(
    source: Source, stream: BinaryIO, format: Format | None
) -> Iterator[Document | Unreadable]:
    """Yield the documents that a stream holds; a reader that breaks is one more fault."""
    if format is None:
        data = stream.read()
        stream, format = io.BytesIO(data), told_by_start(data)
    try:
        for content in format(stream):
            yield document(source, content)
    except OSError:
        raise
    except Exception as error:  # a library broke on a hostile file: the build goes on
        yield Unreadable(source.path, f"the file is broken ({type(error).__name__}: {error})")


def document(source: Source, content: Content | Fault) -> Document | Unreadable:
    """Return the document of some content, described by its own first lines."""
    if isinstance(content, Fault):
        where = f", {content.where}" if content.where else ""
        return Unreadable(f"{source.path}{where}", content.why)
    path = f"{source.path}#{content.id}" if content.id else source.path
    return about(
        Document(
            iris.slug(content.id) if content.id else name(source.path),
            path,
            content.text,
            title=" ".join(content.title.split()),
            date=content.date,
            outlet=content.outlet,
            authors=content.authors,
            url=content.url,
        )
    )


def name(path: str) -> str:
    """Return the name of a document by its path: "x/A b.txt" → "x-a-b", "a.html" → "a-html"."""
    if path == STDIN:
        return "stdin"
    return iris.slug(path[: -len(".txt")] if path.lower().endswith(".txt") else path)
