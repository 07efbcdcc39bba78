"""News agencies and outlets: who relays what others say."""

from functools import lru_cache

from kg.words import table


@lru_cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    rows = [row[0] for row in table("outlets.txt")]
    return (
        frozenset(r for r in rows if not r.startswith("*")),
        frozenset(r[1:] for r in rows if r.startswith("*")),
    )


def is_outlet(name: str) -> bool:
    """Return whether `name` is a news agency or outlet: "TASS", "the Evening Herald"."""
    whole, last = _names()
    bare = name.removeprefix("the ").removeprefix("The ").strip()
    return bare in whole or (bare.split() or [""])[-1] in last
