"""What a format gives back: the plain text that is kept, and what the file says about it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class Content:
    """The text of one document; `id` is its own name within a file of many, "" else."""

    text: str
    title: str = ""
    date: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a file, or the part `where` of it ("line 3"), cannot be read."""

    why: str
    where: str = ""


Format = Callable[[BinaryIO], Iterator[Content | Fault]]
