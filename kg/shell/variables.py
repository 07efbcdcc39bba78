"""Values that a user gives to variables of queries: `x="Hamas"`, `x=:hamas`, `x=@2`."""

import re

from kg.shell.arguments import Word
from kg.shell.entities import thing
from kg.shell.names import expand
from kg.shell.session import Session

DATE = re.compile(r"\d{4}-\d\d-\d\d")


def value_text(session: Session, typed: str) -> str:
    """Return a term as text: a label, @n or CURIE becomes `<IRI>`, the rest stays a string.

    A number, a date and a text with a tag (`"x"@en`, `"x"^^xsd:date`) stay as they are.
    """
    bare = typed.strip()
    if expand(bare) is not None:
        return bare
    if bare.isdecimal() or '"@' in bare or '"^^' in bare or DATE.fullmatch(bare):
        return bare
    quoted = len(bare) > 1 and bare[0] == bare[-1] == '"'
    label = bare[1:-1] if quoted else bare
    return f"<{thing(session, Word(label, quoted, 0, 0))}>"
