"""Whether a name is a man's or a woman's, by what stands in it and in front of it."""

from kg.entities.gazetteer import given_names
from kg.entities.missed import shouting_around
from kg.entities.names import Name
from kg.text.tree import Tree
from kg.words.lists import words


def gender_of(name: Name, tree: Tree) -> str:
    """Return "m" or "f" as title, noun in front or given name tell, else ""."""
    told = titled_gender(name, tree)
    if told:
        return told
    if name.words[0].lower() in words("male"):
        return "m"
    if name.words[0].lower() in words("female"):
        return "f"
    called = len(name.words) > 1 and name.words[0] != "Von"  # "Von der Holm left."
    found = given_names().get(name.words[0], "") if called else ""
    return found if len(found) == 1 and not shouting_around(tree) else ""


def titled_gender(name: Name, tree: Tree) -> str:
    """Return "m" or "f" as title or noun in front tell: "Queen Kim", "his wife, Kim,", else ""."""
    k = name.first - 1
    if k > 0 and tree.words[k] == ",":
        k = k - 1 if tree.heads[name.head] == k - 1 else -1
    for title in (*name.titles, tree.lower[k] if k >= 0 else ""):
        if title in words("male"):
            return "m"
        if title in words("female"):
            return "f"
    return ""
