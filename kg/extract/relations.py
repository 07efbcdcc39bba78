"""Names of relations: lemma, particle, preposition in lowerCamelCase; synonyms joined."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

_PLAIN = re.compile(r"[^\w\s]")


@lru_cache
def _joined() -> dict[str, str]:
    text = files("kg.words").joinpath("relations.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)["same"]
    return {old: new for new, olds in table.items() for old in olds}


@lru_cache(maxsize=65536)
def relation(words: str) -> tuple[str, str]:
    """Return name and label of the relation that `words` (lemmas) say.

    "arrive in" → ("arriveIn", "arrive in"); "meet with" → ("meet", "meet"), since
    words/relations.toml joins what means the same.
    """
    label = " ".join(_PLAIN.sub(" ", words.replace("-", " ")).split()).lower() or "relate to"
    label = _joined().get(label, label)
    first, *rest = label.split()
    return first + "".join(w[:1].upper() + w[1:] for w in rest), label
