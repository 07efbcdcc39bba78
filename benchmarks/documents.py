"""Documents of a benchmark: a folder of .txt, a folder of .jsonl, or one .jsonl file.

Only the name and the text of a document are read, so that gold data beside them cannot leak in.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from kg.model import Document


def documents(path: Path) -> Iterator[tuple[str | int, Document]]:
    """Yield (the benchmark's own name, document) in the order of file names and lines.

    The name is the stem of a .txt file, else the field `doc` or `id`, with its JSON type.
    Raises ValueError when a line has no name or no text, or a folder has neither kind of file.
    """
    if path.is_file():
        yield from _lines(path)
        return
    lines, texts = sorted(path.glob("*.jsonl")), sorted(path.glob("*.txt"))
    if texts:
        # a folder of texts may hold its gold data as JSONL beside them
        for file in texts:
            yield file.stem, _document(file.stem, file.read_bytes().decode("utf-8"))
        return
    if not lines:
        raise ValueError(f"{path}: neither .txt nor .jsonl files there")
    for file in lines:
        yield from _lines(file)


def _lines(file: Path) -> Iterator[tuple[str | int, Document]]:
    with file.open(encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            fields = json.loads(line)
            name = fields.get("doc", fields.get("id"))
            if name is None or not isinstance(fields.get("text"), str):
                raise ValueError(f"{file}:{number}: no 'doc' or 'id', or no 'text'")
            yield name, _document(str(name), fields["text"])


def _document(name: str, text: str) -> Document:
    return Document(name=name, path=name, text=text)
