"""Who says a statement: speakers as nodes, the unnamed source, or nobody that can be made out."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.entities.gazetteer import gazetteer
from kg.iris import UNNAMED_SOURCE
from kg.model import Argument, Attribution, Mention, Node
from kg.words.lists import words

UNNAMED = Node(UNNAMED_SOURCE, "unnamed source")
_PRONOUNS = words("pronouns") | {"that", "this", "these", "those", "who", "which"}
_LISTENER = frozenset(("you", "your"))
_FIRST = frozenset(("i", "we", "me", "us"))
_SINGLE = frozenset(("he", "she"))
_SHOWING = frozenset(("show", "mean", "suggest", "indicate", "prove", "demonstrate"))
_HELD = frozenset(("hope", "think", "believe", "want", "feel", "wish", "expect", "fear", "doubt"))
MentionAt = dict[int, Mention]


@dataclass(frozen=True, slots=True)
class Voices:
    """The nodes of those who say it, did not say it, or say that they say it."""

    said_by: tuple[Node, ...] = ()
    not_said_by: tuple[Node, ...] = ()
    alleged_by: tuple[Node, ...] = ()


def voices(
    a: Attribution, at: MentionAt, nodes: Sequence[Node], *, judged: bool = False
) -> Voices | None:
    """Return who says it, or None when somebody says it whom nobody can make out.

    "Sources said", "it was reported": the unnamed source. "He said" of who knows whom is
    no statement, nor is "“They say that Z,” Berg said": what others are said to say is not
    Berg's word. "We think that Z" is.
    """
    known, outer = people(a.speakers, at, nodes), people(a.alleged_by, at, nodes)
    unsaid = people(a.not_said_by, at, nodes)
    if a.not_said_by:
        held = unsaid or ((UNNAMED,) if _nameless(a.not_said_by, at) else ())
        return Voices((), held, tuple(n for n in outer if n not in held)) if held else None
    if not judged and _speaks_for(outer, known):
        return Voices(outer)
    if known or not (a.speakers or a.unnamed or a.quoted):
        return Voices(known, (), tuple(n for n in outer if n not in known))
    if any(s.text.lower() in _LISTENER for s in a.speakers):
        return None
    if outer and _answers(a):
        return Voices(outer[:1], (), outer[1:])
    return Voices((UNNAMED,), (), outer) if _nameless(a.speakers, at) else None


def _speaks_for(outer: Sequence[Node], known: Sequence[Node]) -> bool:
    """Whether a ministry tells what its own country holds: "Peru sees it as a threat".

    It is no hearsay when the Peruvian Foreign Ministry says so.
    """
    if len(outer) != 1 or len(known) != 1:
        return False
    country = known[0].label
    adjective = gazetteer().adjective_of.get(known[0].iri.rpartition("/")[2], "")
    label = outer[0].label
    return any(label.startswith(f"{word} ") for word in (country, adjective) if word) and any(
        noun in label.lower().split() for noun in ("ministry", "government", "embassy")
    )


def _answers(a: Attribution) -> bool:
    """Whether who tells it holds it: "we think that", "it shows that", "says he hopes that"."""
    said = {s.text.lower() for s in a.speakers}
    if a.cue in _SHOWING or (said <= _FIRST and not a.unnamed):
        return True
    return said <= _SINGLE and a.cue in _HELD


def _nameless(speakers: Sequence[Argument], at: MentionAt) -> bool:
    """Whether the text itself leaves a source without a name: "12 percent", nobody at all."""
    names = (at[s.head].kind == "name" for s in speakers if s.head in at)
    return not any(names) and not any(s.text.lower() in _PRONOUNS for s in speakers)


def people(arguments: Sequence[Argument], at: MentionAt, nodes: Sequence[Node]) -> tuple[Node, ...]:
    """Return the entities of several arguments, each once, in order."""
    return tuple(dict.fromkeys(n for a in arguments for n in nodes_of(a, at, nodes)))


def nodes_of(argument: Argument | None, at: MentionAt, nodes: Sequence[Node]) -> list[Node]:
    """The entities of an argument; none for a literal or for one that nobody can name.

    "whose office" says nothing when nobody knows whose.
    """
    mention = at.get(argument.head) if argument else None
    found = [nodes[i] for i in mention.entities] if mention else []
    return [n for n in found if not n.label.startswith("whose ")]
