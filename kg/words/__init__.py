"""Words are data: text and TOML files beside the code, read once."""

from functools import lru_cache
from importlib.resources import files


@lru_cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of the word file `name`: columns split at tabs, `#` lines left out.

    >>> table("reporting_verbs.txt")[0][0]
    'say'
    """
    lines = files(__name__).joinpath(name).read_text(encoding="utf-8").splitlines()
    kept = (line.split("#")[0].rstrip() for line in lines)
    return tuple(tuple(c.strip() for c in line.split("\t") if c.strip()) for line in kept if line)
