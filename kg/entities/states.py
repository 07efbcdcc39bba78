"""States of the US that share a name with a city, and the universities called after a state.

"Buffalo, New York" and "the New York Legislature" are the state, "New York" is the city; "Ohio
State" is a university, the "Ohio State" of "Ohio State Senator Jane Doe" is Ohio.
"""

from collections.abc import Sequence

from kg.entities.gazetteer import gazetteer, us_states
from kg.text.tree import Tree

_STATE = "State"
_SHARED = frozenset((("New", "York"), ("Washington",)))
_OFFICES = frozenset(("governor", "gov.", "gov", "legislature", "assembly"))
_TITLES = frozenset(("Senator", "Senators", "Sen.", "Sens."))
_BEFORE = frozenset(("upstate", "downstate"))
_ENDS = frozenset((",", ".", ";", ")"))


def label_of(tree: Tree, last: int, parts: Sequence[str], label: str) -> str:
    """Return "ORG" for "Ohio State" and "GPE" if a title goes on behind it, else the label."""
    if parts[-1] != _STATE or " ".join(parts[:-1]) not in us_states():
        return label
    goes_on = last < len(tree.words) and tree.words[last][:1].isupper()
    return "GPE" if goes_on or tuple(parts[:-1]) in _SHARED else "ORG"


def with_state(tree: Tree, first: int, last: int, parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a name, "State" put behind New York where the state is meant."""
    if parts in _SHARED and _is_state(tree, first, last):
        return (*parts, _STATE)
    return parts


def _is_state(tree: Tree, first: int, last: int) -> bool:
    after = tree.lower[last] if last < len(tree.words) else ""
    if after == "state" or after in _OFFICES or " ".join(tree.words[last : last + 1]) in _TITLES:
        return True
    before = tree.lower[max(0, first - 2) : first]
    if before == ["state", "of"] or not _BEFORE.isdisjoint(before[-1:]):
        return True
    if before[-1:] != [","] or after not in (*_ENDS, "") or "and" in tree.lower[last : last + 2]:
        return False
    return _is_town(tree, first)


def of_office(parts: tuple[str, ...], label: str) -> tuple[str, ...]:
    """Return the words of a place from those with an office behind: "New York Gov."."""
    office, place = parts[-1], parts[:-1]
    if office == _STATE:
        return parts if label == "ORG" or place in _SHARED else place
    of_state = office.lower() in _OFFICES or office in _TITLES
    return (*place, _STATE) if place in _SHARED and of_state else place


def _is_town(tree: Tree, first: int) -> bool:
    """Whether a town of the US stands before ", New York": no list of cities of the world."""
    town = first - 2
    if town < 0 or tree.entity_types[town] != "GPE" or tree.deps[first] == "conj":
        return False
    begin = town
    while begin > 0 and tree.entity_types[begin - 1] == "GPE" and tree.lower[begin - 1] != ",":
        begin -= 1
    text = " ".join(tree.words[begin : town + 1])
    listed = begin > 0 and tree.words[begin - 1] == ","
    known = gazetteer().cities.get(text, "US")
    return not listed and known == "US" and text not in gazetteer().names
