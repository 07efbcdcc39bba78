"""The body that somebody speaks for: "Ann Lee, head of Holm Coal, said it would close"."""

from collections.abc import Iterator, Sequence

from kg.entities import inner
from kg.entities.agreement import FEMALE, MALE, NEUTER
from kg.entities.pronouns import GUESS
from kg.entities.things import BODY, PERSON, Phrase, Thing
from kg.extract.analysis import Quotation
from kg.text.tree import Tree
from kg.words.lists import words

_OURS = frozenset(("we", "us", "our", "ours"))
_DUTIES = frozenset(("must", "should", "can"))
_OPEN = frozenset(("", GUESS))
_IN_FRONT = frozenset(("compound", "nmod", "amod"))
RULE = "speaks-for"


def settle(
    trees: Sequence[Tree], found: Sequence[Sequence[Phrase]], quotations: Sequence[Quotation]
) -> None:
    """Let "it" of a speaker, and "we" in his quotation, mean the one body that he speaks for.

    "A spokesman for Holm Coal said it would close", "“We will close,” Ann Lee, its director,
    said". An "it" that is clear otherwise stays what it is.
    """
    for tree, here in zip(trees, found, strict=True):
        _clients(tree, here)
    bodies = _bodies(trees, found)
    if not bodies:
        return
    for tree, here in zip(trees, found, strict=True):
        for phrase in here:
            if phrase.noun in NEUTER and phrase.rule in _OPEN and not phrase.quoted:
                body = _told_by(phrase, tree, here, bodies)
                if body is not None:
                    phrase.thing, phrase.rule = body, RULE
    at = {trees[p.tree].begins[p.head]: p for here in found for p in here}
    spoken = [
        (q, bodies[id(who.thing)])
        for q in quotations
        if len(q.speakers) == 1 and (who := at.get(q.speakers[0].head)) is not None
        if id(who.thing) in bodies
    ]
    for here in found if spoken else ():
        for phrase in here:
            head = trees[phrase.tree].begins[phrase.head]
            if phrase.noun not in _OURS or phrase.thing is not None:
                continue
            if _is_of_all(phrase, trees[phrase.tree]):
                continue
            for q, body in spoken:
                if q.begin <= head < q.end and not inner.within(q.text, head - q.begin):
                    phrase.thing, phrase.rule = body, RULE


def _clients(tree: Tree, here: Sequence[Phrase]) -> None:
    """ "Berg's lawyer said he was innocent": it is Berg who is, no lawyer speaks of himself."""
    clients = {
        id(p.thing): (p, client)
        for p in here
        if p.kind == "nominal" and p.noun in words("agents_of_people") and p.thing
        if not p.plural and (client := _client(p, tree, here)) is not None
    }
    for phrase in here if clients else ():
        if phrase.noun == "client" and phrase.how == "own" and id(phrase.owned_by) in clients:
            # "Berg's lawyer said her client would appeal": Berg would
            phrase.thing, phrase.rule = clients[id(phrase.owned_by)][1], RULE
            continue
        if phrase.noun not in MALE | FEMALE or phrase.quoted or phrase.kind != "pronoun":
            continue
        if phrase.rule not in _OPEN and id(phrase.thing) not in clients:
            continue
        if tree.lower[tree.heads[phrase.head]] in ("client", "clients"):
            continue
        told = _told_by(phrase, tree, here, {k: c for k, (_, c) in clients.items()})
        gender = "m" if phrase.noun in MALE else "f"
        if told is not None and told.gender in ("", gender):
            phrase.thing, phrase.rule = told, RULE


def _client(phrase: Phrase, tree: Tree, here: Sequence[Phrase]) -> Thing | None:
    """The person whose lawyer somebody is: "Tom Berg's lawyer", "a lawyer for Tom Berg"."""
    for p in here:
        if p.thing is None or p.thing.kind != PERSON or not p.thing.named:
            continue
        above = tree.heads[p.head]
        prep = tree.deps[above] == "prep" and tree.lower[above] in ("of", "for")
        owner = above == phrase.head and tree.deps[p.head] == "poss"
        if owner or (prep and tree.heads[above] == phrase.head):
            return p.thing
    return None


def _is_of_all(phrase: Phrase, tree: Tree) -> bool:
    """ "our nation", "we need", "we must": said of everybody, not of the speaker's body."""
    above = tree.heads[phrase.head]
    if tree.lemmas[above].lower() in words("of_all") or tree.lower[above] in words("of_all"):
        return True
    modal = {tree.lower[k] for k in tree.children(above, "aux")}
    return bool(modal & _DUTIES) or (
        phrase.role == "subject"
        and tree.lemmas[above] == "be"
        and (tree.child(above, "prep") == above + 1)
    )


def _bodies(trees: Sequence[Tree], found: Sequence[Sequence[Phrase]]) -> dict[int, Thing]:
    """The body of each person who is said to speak for just one."""
    said: dict[int, set[int]] = {}
    things: dict[int, Thing] = {}
    for tree, here in zip(trees, found, strict=True):
        for phrase in here:
            if phrase.thing is None or phrase.thing.kind != PERSON or phrase.thing.plural:
                continue
            for body in _named_with(phrase, tree, here):
                said.setdefault(id(phrase.thing), set()).add(id(body))
                things[id(body)] = body
    return {person: things[min(ids)] for person, ids in said.items() if len(ids) == 1}


def _named_with(phrase: Phrase, tree: Tree, here: Sequence[Phrase]) -> Iterator[Thing]:
    """The bodies named with the office of a person: before the name, behind it or in it."""
    head = phrase.head
    offices = words("spokesmen")
    if phrase.kind == "nominal" and phrase.noun in offices:
        yield from _inside(head, tree, here)
    if phrase.kind != "name":
        return
    for k in tree.kids[head]:
        if tree.lemmas[k].lower() not in offices:
            continue
        if tree.deps[k] == "appos":
            yield from _inside(k, tree, here)
        elif k < head and tree.deps[k] in _IN_FRONT:
            yield from (
                p.thing
                for p in here
                if p.thing and p.thing.kind == BODY and p.kind == "name" and p.head < k
                if tree.heads[p.head] in (head, k)
            )
    if tree.deps[head] == "appos" and tree.lemmas[tree.heads[head]].lower() in offices:
        yield from _inside(tree.heads[head], tree, here)


def _inside(office: int, tree: Tree, here: Sequence[Phrase]) -> Iterator[Thing]:
    """ "director of Holm Coal", "Holm Coal's director", "Holm Coal director": Holm Coal."""
    for p in here:
        if p.thing is None or p.thing.kind != BODY or not p.thing.named:
            continue
        above = tree.heads[p.head]
        prep = tree.deps[above] == "prep" and tree.lower[above] in ("of", "for", "at", "with")
        if above == office or (prep and tree.heads[above] == office):
            yield p.thing


def _told_by(
    pronoun: Phrase, tree: Tree, here: Sequence[Phrase], bodies: dict[int, Thing]
) -> Thing | None:
    """The body of who says the clause that the pronoun stands in."""
    verbs = list(tree.verbs_above(pronoun.head))
    for verb in verbs[1:3]:
        if tree.lemmas[verb] in words("speech"):
            for p in here:
                if p.role == "subject" and p.clause == verb and id(p.thing) in bodies:
                    return bodies[id(p.thing)]
    return None
