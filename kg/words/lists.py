"""Word lists that stand beside the code as text files, one entry a line, # for comments."""

from functools import cache
from importlib.resources import files


@cache
def words(*names: str) -> frozenset[str]:
    """Return the entries of the list `name`.txt, or of several lists, in lower case."""
    if len(names) > 1:
        return frozenset().union(*(words(name) for name in names))
    (name,) = names
    text = files("kg.words").joinpath(f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.partition("#")[0].strip().lower() for line in text.splitlines())
    return frozenset(line for line in lines if line)
