"""A Reading as compact bytes and back: compressed JSON of plain lists, one per dataclass.

Not pickle: a graph folder may come from somebody else, and must not run code when opened.
The lists follow the fields in kg/model.py; SHAPE changes when those do.
"""

import json
import zlib
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import sha256
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from kg.model import Document, Entity, Reading

Decoder = Callable[[Any], Any]


def encode(reading: Reading) -> bytes:
    """Return a reading as bytes; equal readings give equal bytes."""
    return zlib.compress(text_of(reading).encode("utf-8", "surrogatepass"), 1)


def decode(body: bytes) -> Reading:
    """Return the reading that `encode` made these bytes from."""
    reading: Reading = decoder(Reading)(
        json.loads(zlib.decompress(body).decode("utf-8", "surrogatepass"))
    )
    return reading


def decode_text(body: bytes) -> str:
    """Return the text of the document of an encoded reading, without decoding the rest."""
    raw = json.loads(zlib.decompress(body).decode("utf-8", "surrogatepass"))
    document: Document = decoder(Document)(raw[0])
    return document.text


def encode_entities(entities: Iterable[Entity]) -> str:
    """Return the entities of a reading alone, so that names need not wait for the rest."""
    return text_of(tuple(entities))


def decode_entities(text: str) -> tuple[Entity, ...]:
    """Return the entities that `encode_entities` made this text from."""
    return tuple(decoder(Entity)(raw) for raw in json.loads(text))


def encode_document(doc: Document) -> bytes:
    """Return a document as bytes."""
    return text_of(doc).encode("utf-8", "surrogatepass")


def decode_document(body: bytes) -> Document:
    """Return the document that `encode_document` made these bytes from."""
    doc: Document = decoder(Document)(json.loads(body.decode("utf-8", "surrogatepass")))
    return doc


def text_of(value: Any) -> str:
    """Return a value of the model as JSON."""
    return json.dumps(value, default=plain, ensure_ascii=False, separators=(",", ":"))


def plain(value: Any) -> Any:
    """Return the values of a dataclass in the order of its fields."""
    of: Any = type(value)
    return fields_of(of)(value)


@cache
def fields_of(type_: Any) -> Callable[[Any], Any]:
    """Return the function that takes the values of all fields out of a dataclass."""
    names = [field.name for field in fields(type_)]
    return attrgetter(*names) if len(names) > 1 else lambda value: [getattr(value, names[0])]


@cache
def decoder(type_: Any) -> Decoder:
    """Return the function that makes a value of `type_` from what JSON gave."""
    if is_dataclass(type_):
        return dataclass_decoder(type_)
    inner = get_args(type_)
    if get_origin(type_) is tuple:
        return tuple_decoder(inner)
    if get_origin(type_) is UnionType and NoneType in inner:
        some = decoder(next(t for t in inner if t is not NoneType))
        return lambda raw: None if raw is None else some(raw)
    return lambda raw: raw


def dataclass_decoder(type_: Any) -> Decoder:
    """Return the decoder of a dataclass; fields of plain values are passed on as they are."""
    hints = get_type_hints(type_)
    steps = [(n, decoder(hints[field.name])) for n, field in enumerate(fields(type_))
             if not is_plain(hints[field.name])]  # fmt: skip

    def decode_one(raw: list[Any]) -> Any:
        for n, step in steps:
            raw[n] = step(raw[n])
        return type_(*raw)

    return decode_one


def is_plain(type_: Any) -> bool:
    """Return whether JSON gives values of this type as they are."""
    return not is_dataclass(type_) and get_origin(type_) not in (tuple, UnionType)


def tuple_decoder(inner: tuple[Any, ...]) -> Decoder:
    """Return the decoder of tuple[X, ...] or tuple[X, Y]."""
    if inner[-1] is not Ellipsis:
        return tuple if all(map(is_plain, inner)) else pair_decoder(inner)
    if is_plain(inner[0]):
        return tuple
    step = decoder(inner[0])
    return lambda raw: tuple(map(step, raw))


def pair_decoder(inner: tuple[Any, ...]) -> Decoder:
    """Return the decoder of a tuple with a type for each place."""
    steps = tuple(map(decoder, inner))
    return lambda raw: tuple(step(part) for step, part in zip(steps, raw, strict=True))


def shape(type_: Any) -> str:
    """Return the fields of a dataclass and of all within it, as text."""
    if isinstance(type_, type) and is_dataclass(type_):
        hints = get_type_hints(type_)
        return f"{type_.__name__}({','.join(f'{n}:{shape(t)}' for n, t in hints.items())})"
    inner = ",".join(shape(t) for t in get_args(type_) if t is not Ellipsis)
    return f"[{inner}]" if inner else str(getattr(type_, "__name__", type_))


SHAPE = sha256(shape(Reading).encode()).hexdigest()[:16]
"""Stands for the form of readings in a ledger: another form cannot be decoded."""
