"""Where a name ends: before a number of something, behind the "of" of a court or its district."""

from kg.text.repairs.moving import move
from kg.text.tree import PROPER_TAGS, Tree

_COUNTS = {"percent": "PERCENT", "%": "PERCENT", "per": "PERCENT", "million": "CARDINAL",
           "billion": "CARDINAL", "trillion": "CARDINAL"}  # fmt: skip
_SIDES = frozenset(("eastern", "western", "northern", "southern", "middle", "central"))
_NAMED = frozenset(("ORG", "PERSON", "GPE", "PRODUCT", "LOC", "FAC", "NORP"))
_FORMS = frozenset(("inc", "inc.", "llc", "ltd", "ltd.", "corp", "corp.", "plc", "l.p."))
_TITLES = frozenset(("LAW", "EVENT", "WORK_OF_ART"))  # what a name and a number are taken for


def number_behind_name(tree: Tree) -> None:
    """ "gave Acme 12 percent of its ships": no firm is called Acme 12."""
    if "CD" not in tree.tags or _COUNTS.keys().isdisjoint(tree.lower):
        return
    for n, (first, last, label) in enumerate(tree.names):
        if label not in _NAMED and label not in _TITLES:
            continue
        for i in range(first + 1, min(last, len(tree) - 1)):
            kind = _COUNTS.get(tree.lower[i + 1])
            if tree.tags[i] != "CD" or kind is None or not tree.words[i][0].isdigit():
                continue
            tree.names[n] = (first, i, "ORG" if label in _TITLES else label)
            for k in range(i, max(last, i + 2)):
                tree.entity_types[k] = kind
            break


def legal_form(tree: Tree) -> None:
    """ "Acme Widgets, Inc. sells boats": it is no Inc. that sells them."""
    if "," not in tree.words or _FORMS.isdisjoint(tree.lower):
        return
    for form in range(2, len(tree)):
        last = form - 2
        if tree.lower[form] not in _FORMS or tree.words[form - 1] != ",":
            continue
        if tree.tags[last] not in PROPER_TAGS or form in tree.ancestors(last):
            continue
        if form in (a for a, _, _ in tree.names) or not tree.entity_types[form]:
            first = next((a for a, b, _ in tree.names if a <= last < b), last)
            outside = [n for n in tree.names if n[1] <= first or n[0] > form]
            tree.names[:] = sorted([*outside, (first, form + 1, "ORG")])
            tree.entity_types[first : form + 1] = ["ORG"] * (form + 1 - first)
        if tree.heads[form] == last or tree.deps[last] != "dep":
            tree.deps[form] = tree.deps[last]
            tree.heads[form] = form if tree.heads[last] == last else tree.heads[last]
        tree.heads[last], tree.deps[last] = form, "compound"
        tree.heads[form - 1] = form
        for k in tree.kids[last]:
            if k > last and k != form:
                tree.heads[k] = form
        tree.hang()


def house_of_saint(tree: Tree) -> None:
    """ "St James's Palace", "St. Mary's Hospital": one name, and nothing that a James has."""
    if tree.lower.count("st") + tree.lower.count("st.") == 0:
        return
    for house in range(3, len(tree)):
        saint, owner = house - 3, house - 2
        if tree.lower[saint] not in ("st", "st.") or tree.tags[house - 1] != "POS":
            continue
        named = tree.words[owner][0].isupper() and tree.words[house][0].isupper()
        if not named or tree.tags[house] not in PROPER_TAGS:
            continue
        outside = [n for n in tree.names if n[1] <= saint or n[0] > house]
        tree.names[:] = sorted([*outside, (saint, house + 1, "ORG")])
        tree.entity_types[saint : house + 1] = ["ORG"] * 4
        for i in (saint, owner):
            tree.heads[i], tree.deps[i] = house, "compound"
        tree.heads[owner + 1] = owner
        tree.hang()


def name_of_court(tree: Tree) -> None:
    """ "the Eastern District of Norland", "Court of Appeals for the Ninth Circuit": one name."""
    if "district" in tree.lower:
        for i in range(1, len(tree) - 2):
            if tree.words[i] != "District" or tree.lower[i + 1] != "of":
                continue
            if tree.lower[i - 1] in _SIDES and tree.words[i - 1][0].isupper():
                _join(tree, i, i + 1, (i - 1, _run(tree, i + 2), "LOC"))
    if "appeals" in tree.lower and "circuit" in tree.lower:
        for i in range(2, len(tree) - 3):
            if tree.words[i] != "Appeals" or tree.lower[i - 1 : i + 2] != ["of", "appeals", "for"]:
                continue
            begin = i - 2
            while begin > 0 and tree.tags[begin - 1] in PROPER_TAGS:
                begin -= 1
            end = _run(tree, i + 2 + (tree.lower[i + 2] == "the"))
            if tree.lower[end - 1] == "circuit":
                _join(tree, i - 2, i + 1, (begin, end, "ORG"))


def _run(tree: Tree, i: int) -> int:
    """Where the capitalised words that begin at `i` end."""
    while i < len(tree) and tree.words[i][0].isupper() and tree.tags[i] in (*PROPER_TAGS, "JJ"):
        i += 1
    return i


def _join(tree: Tree, head: int, small: int, name: tuple[int, int, str]) -> None:
    """Make one name, its preposition `small` hung on its noun `head`."""
    first, last, label = name
    if first and any(a == first - 1 < b and tree.lower[a] == "the" for a, b, _ in tree.names):
        first -= 1
    if last <= small + 1 or any(a < first < b or a < last < b for a, b, _ in tree.names):
        return
    outside = [known for known in tree.names if not first <= known[0] < last]
    tree.names[:] = sorted([*outside, (first, last, label)])
    tree.entity_types[first:last] = [label] * (last - first)
    if tree.heads[small] != head:
        move(tree, small, head, "prep")
        tree.hang()
