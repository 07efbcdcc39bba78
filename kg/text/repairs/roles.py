"""Roles and their bearers: "Former mayor and shipowner Carl Lund", "candidates Doe and Lund"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import roles
from kg.words.lists import words

_COURTESIES = frozenset(
    ("mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr.", "dr", "sen.", "rep.", "gov.", "gen.", "sir",
     "judge", "justice", "lady", "lord")
)  # fmt: skip
_HELD = frozenset(
    ("practising", "practicing", "serving", "acting", "sitting", "ruling", "ranking", "outgoing",
     "leading", "visiting", "founding", "managing", "presiding", "reigning", "retiring")
)  # fmt: skip


def two_roles(tree: Tree) -> None:
    """ "Former mayor and shipowner Carl Lund died": one person who is both, not two."""
    for first, last, kind in tree.names:
        if kind != "PERSON":
            continue
        head = tree.head_of(first, last)
        elder = tree.heads[head]
        if tree.deps[head] != "conj" or not _is_role(tree, elder) or tree.tags[elder] != "NN":
            continue
        between = range(elder + 1, first)
        if len(between) < 2 or tree.lower[between[0]] != "and" or not _is_bare(tree, first - 1):
            continue
        if any(tree.tags[i] not in (*NOUN_TAGS, "JJ") for i in between[1:]):
            continue
        verb = tree.heads[elder]
        if tree.tags[verb] == "VBP" or any(
            tree.lower[k] in ("are", "were", "have") for k in tree.children(verb, "aux", "auxpass")
        ):
            continue
        _give_place(tree, elder, head)
        move(tree, first - 1, elder, "conj")
        for i in between[:-1]:
            move(tree, i, elder if i == between[0] else first - 1, tree.deps[i])
        tree.hang()


def _give_place(tree: Tree, noun: int, name: int) -> None:
    above, dep = tree.heads[noun], tree.deps[noun]
    tree.heads[name], tree.deps[name] = (name if above == noun else above), dep
    tree.heads[noun], tree.deps[noun] = name, "nmod"
    for k in tree.kids[noun]:
        if k > name:
            move(tree, k, name, tree.deps[k])


def class_of_names(tree: Tree) -> None:
    """ "The senators Jane Doe and Carl Lund voted": the two did, not the senators."""
    for first, _, kind in tree.names:
        before = first - 1
        if kind != "PERSON" or before < 0 or tree.tags[before] not in ("NNS", "NNPS"):
            continue
        head = next(i for i in range(first, len(tree)) if tree.deps[i] != "compound")
        if not _is_role(tree, before) or tree.child(head, "conj") < 0:
            continue
        if tree.deps[head] == "appos" and tree.heads[head] == before:
            _give_place(tree, before, head)
            for k in tree.children(head, "cc", "conj"):
                move(tree, k, head, tree.deps[k])
        elif tree.deps[before] in ("npadvmod", "nsubj", "dep") and before < tree.heads[before]:
            move(tree, before, head, "nmod")
        else:
            continue
        tree.hang()


def chain_of_roles(tree: Tree) -> None:
    """ "Anna Berg, a historian, a writer and a former mayor,": she is all of them."""
    changed = False
    for i, dep in enumerate(tree.deps):
        elder = tree.heads[i]
        if dep != "appos" or tree.deps[elder] != "appos" or tree.entity_types[i]:
            continue
        name = tree.heads[elder]
        if tree.entity_types[name] != "PERSON" or tree.child(i, "det") < 0:
            continue
        if _is_role(tree, i) and _is_role(tree, elder) and not tree.entity_types[elder]:
            tree.heads[i], tree.deps[i] = elder, "conj"
            changed = True
    if changed:
        tree.hang()


def role_of_body(tree: Tree) -> None:
    """ "Librarian of Congress Carla Hayden said": she did; the body is the librarian's."""
    if "of" not in tree.lower:
        return
    for first, last, kind in tree.names:
        head = tree.head_of(first, last)
        prep = tree.heads[head]
        role = tree.heads[prep]
        if kind != "PERSON" or tree.deps[head] != "pobj" or tree.lower[prep] != "of":
            continue
        body = first - 1
        if not prep < body or tree.heads[body] != head or tree.tags[body] not in PROPER_TAGS:
            continue
        if not _is_role(tree, role) or _is_role(tree, body) or tree.lower[body] in _COURTESIES:
            continue  # "a critic of Mr. Lund", "an aide of President Lund"
        if tree.child(role, "poss") >= 0 or tree.deps[role] in ("appos", "conj"):
            continue
        _give_place(tree, role, head)
        move(tree, body, prep, "pobj")
        for k in range(prep + 1, body):
            move(tree, k, body, tree.deps[k])
        tree.hang()


def two_offices(tree: Tree) -> None:
    """ "to the Prime Minister and Treasurer Carl Lund": he is only the last of them.

    With a small letter the two are one person's: "the actor and director Jane Doe".
    """
    for first, last, kind in tree.names:
        if kind != "PERSON":
            continue
        # the last office may have been taken for a part of the name
        office = first if _is_role(tree, first) else first - 1
        head = tree.head_of(office + 1, last)
        elder = tree.heads[head]
        if office < 2 or office + 1 >= last or tree.lower[office - 1] != "and":
            continue
        if tree.deps[head] != "appos" or tree.heads[office] != elder or tree.tags[elder] != "NNP":
            continue
        if not _is_role(tree, office) or tree.lower[min(tree.subtree(elder))] != "the":
            continue
        move(tree, head, elder, "conj")
        move(tree, office, head, "nmod")
        tree.hang()


def role_after_body(tree: Tree) -> None:
    """ "a fellow at the institute and a former envoy": two roles, the institute is no envoy."""
    if "conj" not in tree.deps:
        return
    changed = False
    for i, dep in enumerate(tree.deps):
        body = tree.heads[i]
        if dep != "conj" or tree.deps[body] != "pobj" or not _is_role(tree, i):
            continue
        role = tree.heads[tree.heads[body]]
        if not role < body < i or not _is_role(tree, role) or _is_role(tree, body):
            continue
        if not (_has_article(tree, role) and _has_article(tree, i)):
            continue
        for k in tree.children(body, "cc"):
            tree.heads[k] = role if k < i else tree.heads[k]
        tree.heads[i] = role
        changed = True
    if changed:
        tree.hang()


def _has_article(tree: Tree, i: int) -> bool:
    return any(tree.lower[k] in ("a", "an") for k in tree.children(i, "det"))


def held_role(tree: Tree) -> None:
    """ "Ann Gilt, practising midwife,": she does not practise a midwife, she is one."""
    if _HELD.isdisjoint(tree.lower):
        return
    for i in range(2, len(tree) - 1):
        noun = i + 1
        if tree.lower[i] not in _HELD or tree.tags[i] != "VBG" or tree.heads[noun] != i:
            continue
        if tree.words[i - 1] != "," or tree.deps[noun] != "dobj" or tree.tags[noun] != "NN":
            continue
        name = next((tree.head_of(a, b) for a, b, k in tree.names if b == i - 1), -1)
        if name < 0 or tree.entity_types[name] != "PERSON":
            continue
        move(tree, noun, name, "appos")
        move(tree, i, noun, "amod")
        tree.hang()


def _is_bare(tree: Tree, i: int) -> bool:
    """A common noun right before a name; a wife is another person."""
    kin = tree.lemmas[i].lower() in roles.KIN
    return tree.tags[i] == "NN" and not kin and tree.words[i].islower()


def _is_role(tree: Tree, i: int) -> bool:
    return roles.is_role(tree.lemmas[i].lower()) and tree.tags[i] not in VERB_TAGS


def role_behind_letters(tree: Tree) -> None:
    """ "Karl Berg, M.D., Managing Partner of the clinic, said": the partner is Berg.

    The parser joins the two without an "and".
    """
    if "conj" not in tree.deps or "PERSON" not in tree.entity_types:
        return
    for i, dep in enumerate(tree.deps):
        name = tree.heads[i]
        if dep != "conj" or tree.entity_types[name] != "PERSON" or name > i:
            continue
        if not roles.is_role(tree.lower[i]):
            continue
        own = tree.subtree(i)
        before, behind = own[0] - 1, own[-1] + 1
        alone = not tree.children(name, "cc") and len(tree.children(name, "conj")) == 1
        if not alone or tree.words[before] != "," or _goes_on(tree, behind):
            continue
        letters = tree.lower[before - 1] in words("degrees") and tree.tags[i] in NOUN_TAGS
        if letters or (tree.tags[i] in PROPER_TAGS and tree.deps[name] == "nsubj"):
            tree.deps[i] = "appos"
            tree.names[:] = [n for n in tree.names if not own[0] <= n[0] <= i]
            for k in range(own[0], i + 1):
                tree.entity_types[k] = ""


def _goes_on(tree: Tree, i: int) -> bool:
    return i < len(tree) and tree.words[i] not in (",", ".")
