"""The cheap reader, made slow, so that there is time to interrupt it."""

import time
from collections.abc import Iterable, Iterator

from kg.model import Document, Reading
from tests import cheap_reader

fingerprint = cheap_reader.fingerprint


def read_many(documents: Iterable[Document], *, model: str = "") -> Iterator[Reading]:
    """Yield the reading of each document, after a while."""
    for reading in cheap_reader.read_many(documents, model=model):
        time.sleep(0.03)
        yield reading
