"""Values that a user gives to variables of queries: `x="Hamas"`, `x=:hamas`, `x=@2`."""

from kg.shell.arguments import Word
from kg.shell.entities import thing
from kg.shell.names import expand
from kg.shell.session import Session


def value_text(session: Session, typed: str) -> str:
    """Return a term as text: a label, @n or CURIE becomes `<IRI>`, the rest stays a string.

    A number and a quoted text with a language tag (`"x"@en`) stay as they are.
    """
    bare = typed.strip()
    if expand(bare) is not None:
        return bare
    if bare.isdecimal() or '"@' in bare:
        return bare
    quoted = len(bare) > 1 and bare[0] == bare[-1] == '"'
    label = bare[1:-1] if quoted else bare
    return f"<{thing(session, Word(label, quoted, 0, 0))}>"
