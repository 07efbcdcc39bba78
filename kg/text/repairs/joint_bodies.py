"""Names of bodies with an "and" or "of" inside: "South Halm Fire and Rescue Service"."""

from kg.text.repairs.moving import move
from kg.text.tree import PROPER_TAGS, Tree
from kg.words import nouns, roles
from kg.words.lists import words

_ENDINGS = ("ic", "al", "ary", "ine", "ive")
_UNDERTAKINGS = frozenset(
    ("initiative", "project", "coalition", "campaign", "fund", "foundation", "alliance", "network",
     "trust", "program", "programme")
)  # fmt: skip
_CAPITAL_PREPOSITIONS = frozenset(("Without", "Against"))
_PLACES = ("nsubj", "nsubjpass", "dobj", "pobj", "poss", "attr", "dative", "appos", "conj")
_PEOPLE = frozenset(("PERSON", "NORP"))
_BODIES: dict[str, list[tuple[str, ...]]] = {}
for _name in sorted(words("bodies_of_words")):
    _BODIES.setdefault(_name.split()[0], []).append(tuple(_name.split()))
_DIRECTIONS = frozenset(
    ("north", "south", "east", "west", "central", "northern", "southern", "eastern", "western",
     "northeast", "northwest", "southeast", "southwest")
)  # fmt: skip


def joint_body(tree: Tree) -> None:
    """ "Halm Forensic and Medical Services provides care": one body, whose last word is its head.

    Both words beside the "and" are common words with a capital, and what is in front of it is
    no body by itself ("the Health Department and Rescue Service").
    """
    for i in range(1, len(tree) - 2):
        if tree.lower[i] not in ("and", "&"):
            continue
        last = i + 1
        while last < len(tree) and _is_part(tree, last):
            last += 1
        if last - i < 3 or tree.lower[last - 1] not in words("joint_bodies"):
            continue
        if not (_is_common(tree, i - 1) and _is_common(tree, i + 1)):
            continue
        first = i - 1
        while first > 0 and _is_part(tree, first - 1):
            first -= 1
        if tree.lower[i - 1] in words("joint_bodies") or tree.tags[first] == "DT":
            continue
        _join(tree, first, last)


def body_of_undertaking(tree: Tree) -> None:
    """ "The Promise of Justice Initiative sued": no promise and no initiative of its own."""
    if "of" not in tree.lower or _UNDERTAKINGS.isdisjoint(tree.lower):
        return
    for of in range(1, len(tree) - 2):
        first = of - 1
        article = tree.lower[first - 1] == "the" and bool(nouns.kind(tree.lower[first]))
        if tree.lower[of] != "of" or not (article or _is_common(tree, first)):
            continue
        if not _is_part(tree, first):
            continue
        last = of + 1
        while last < len(tree) and _is_part(tree, last):
            last += 1
        if last - of < 3 or tree.lower[last - 1] not in _UNDERTAKINGS:
            continue
        one = any(b <= first and last <= e for b, e, _ in tree.names)
        if not one and not roles.is_role(tree.lower[first]):
            _join(tree, first, last)


def body_without(tree: Tree) -> None:
    """ "Doctors Without Borders left": a preposition with a capital stands in a name."""
    if _CAPITAL_PREPOSITIONS.isdisjoint(tree.words):
        return
    for i in range(1, len(tree) - 1):
        if tree.words[i] not in _CAPITAL_PREPOSITIONS or not tree.words[i - 1].istitle():
            continue
        last = i + 1
        while last < len(tree) and _is_part(tree, last):
            last += 1
        one = any(b <= i - 1 and last <= e for b, e, _ in tree.names)
        if last > i + 1 and tree.tags[i - 1] in ("NNS", "NNPS") and not one:
            _join(tree, i - 1, last)


def body_of_words(tree: Tree) -> None:
    """ "Doctors Without Borders said": neither doctors nor a Borders."""
    if _BODIES.keys().isdisjoint(tree.lower):
        return
    for i, word in enumerate(tree.lower):
        for parts in _BODIES.get(word, ()):
            last = i + len(parts)
            if tree.words[i][0].isupper() and tuple(tree.lower[i:last]) == parts:
                _join(tree, i, last)
                _as_name(tree, i, last - 1)
                break


def _as_name(tree: Tree, first: int, head: int) -> None:
    """ "Save the Children said": the body says it."""
    verb = tree.heads[head]
    for i in (first, head):
        tree.tags[i], tree.lemmas[i] = "NNP", tree.words[i]
    if verb > head and tree.deps[head] not in _PLACES and tree.child(verb, "nsubj") < 0:
        tree.deps[head] = "nsubj"


def _join(tree: Tree, first: int, last: int) -> None:
    head = last - 1
    inside = range(first, last)
    outer = [i for i in inside if tree.heads[i] not in inside or tree.heads[i] == i]
    if not outer:
        return
    # the word that does something in the sentence, not one that is parsed as its apposition
    places = [(_PLACES.index(tree.deps[i]), i) for i in outer if tree.deps[i] in _PLACES]
    top = min(places)[1] if places else outer[0]
    above = tree.heads[top]
    tree.heads[head], tree.deps[head] = (head if above == top else above), tree.deps[top]
    for i in inside:
        if i != head:
            tree.heads[i], tree.deps[i] = head, "compound"
            for k in tree.kids[i]:
                if k not in inside:
                    move(tree, k, head, tree.deps[k])
        tree.entity_types[i] = "ORG"
    tree.names[:] = sorted(
        [(b, e, kind) for b, e, kind in tree.names if e <= first or b >= last]
        + [(first, last, "ORG")]
    )
    tree.hang()


def _is_part(tree: Tree, i: int) -> bool:
    return tree.tags[i] in PROPER_TAGS and tree.words[i][:1].isupper()


def _is_common(tree: Tree, i: int) -> bool:
    """Whether it is a common word with a capital: "Fire", "Forensic", "East"."""
    word = tree.lower[i]
    if not _is_part(tree, i) or tree.words[i].isupper():
        return False
    if word in _DIRECTIONS or word in words("joint_parts") or word.endswith(_ENDINGS):
        return True
    return bool(nouns.kind(word)) and tree.entity_types[i] not in _PEOPLE  # "Ann Reed and"
