"""Who or what does it: a gerund as subject, an agent behind a place, a person behind a body."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import nouns
from kg.words.lists import words

_LONGEST = 8
_SUBJECTS = ("nsubj", "nsubjpass", "expl")
_OWN = ("aux", "auxpass", "neg", "mark", "nsubj", "conj", "advcl", "ccomp", "xcomp")
_WHERE = frozenset(("near", "in", "at", "outside", "inside", "on", "from", "behind"))
_PLACES = frozenset(("facility", "region", "city", "country", "place"))
_PLACE_NAMES = frozenset(("GPE", "LOC", "FAC"))
_DRAWS = frozenset(("draw", "tie", "stalemate", "standstill"))
_SHOWN = frozenset(("picture", "photograph", "show", "see", "pose", "bear", "know", "call"))
_AGENTS = frozenset(("PERSON", "ORG", "NORP"))
_OF = frozenset(("of", "from", "at"))


def inverted_participle(tree: Tree) -> None:
    """ "Joining the talks were Ann Berg and Ivo Lund.": they were joining the talks."""
    verb = int(tree.tags[0] == "RB")  # "Also joining …"
    if len(tree) < 4 or tree.tags[verb] != "VBG":
        return
    be = tree.heads[verb] if tree.deps[verb] == "csubj" else tree.child(verb, "aux")
    if be < verb + 2 or tree.lemmas[be] != "be" or tree.child(verb, "nsubj") >= 0:
        return
    who = [k for h in (verb, be) for k in tree.children(h, "attr", "dobj", "nsubj") if k > be]
    if len(who) != 1 or not _may_act(tree, who[0]):
        return
    if not tree.entity_types[who[0]] and tree.lower[min(tree.subtree(who[0]))] != "the":
        return
    if tree.heads[verb] == be:
        root = tree.heads[be] == be
        tree.heads[verb], tree.deps[verb] = (verb if root else tree.heads[be]), tree.deps[be]
        for k in tree.kids[be]:
            if k != verb:
                tree.heads[k] = verb
        tree.heads[be], tree.deps[be] = verb, "aux"
    tree.heads[who[0]], tree.deps[who[0]] = verb, "nsubj"
    tree.hang()


def gerund_subject(tree: Tree) -> None:
    """ "Losing the vote could end it.": the losing could, a thing of its own."""
    if "csubj" not in tree.deps:
        return
    for i, dep in enumerate(tree.deps):
        verb = tree.heads[i]
        if dep != "csubj" or tree.tags[i] != "VBG" or i > verb:
            continue
        if tree.child(i, *_OWN) >= 0 or tree.child(verb, *_SUBJECTS) >= 0:
            continue
        phrase = tree.subtree(i)
        if phrase[0] != i or not 1 < len(phrase) <= _LONGEST or "," in tree.words[i:verb]:
            continue
        if tree.child(i, "dobj", "prep") < 0:
            continue
        passive = tree.child(verb, "auxpass") >= 0
        tree.tags[i], tree.deps[i] = "NN", "nsubjpass" if passive else "nsubj"


def agent_behind_place(tree: Tree) -> None:
    """ "was shot near his home by Ivo Lund": no home is by him, he shot.

    "were held to a 1-1 draw by Velm".
    """
    if "by" not in tree.lower:
        return
    for by in (i for i, word in enumerate(tree.lower) if word == "by"):
        place = tree.heads[by]
        if tree.deps[place] == "pcomp":
            _agent_behind_gerund(tree, by, place)
        if tree.deps[by] != "prep" or tree.deps[place] != "pobj":
            continue
        where = tree.heads[place]
        verb = tree.heads[where]
        drawn = tree.lower[where] == "to" and tree.lower[place] in _DRAWS
        if (tree.lower[where] not in _WHERE and not drawn) or tree.tags[verb] != "VBN":
            continue
        passive = tree.child(verb, "auxpass") >= 0 and tree.child(verb, "agent") < 0
        if passive and (drawn or _is_place(tree, place)) and _may_act(tree, tree.child(by, "pobj")):
            move(tree, by, verb, "agent")
            tree.hang()


def _agent_behind_gerund(tree: Tree, by: int, gerund: int) -> None:
    """ "was barred from running by the court": the court barred him."""
    small = tree.heads[gerund]
    verb = tree.heads[small]
    if tree.lower[small] != "from" or tree.tags[verb] != "VBN" or tree.tags[gerund] != "VBG":
        return
    passive = tree.child(verb, "auxpass") >= 0 and tree.child(verb, "agent") < 0
    if passive and _may_act(tree, tree.child(by, "pobj")):
        move(tree, by, verb, "agent")
        tree.hang()


def verb_behind_apposition(tree: Tree) -> None:
    """ "The head of the bank, Ann Lund, called on both to stay.": she called, no Lund is called."""
    noun = tree.root
    if tree.words[-1] != "." or tree.tags[noun] not in NOUN_TAGS:
        return
    name = tree.child(noun, "appos")
    verb = tree.child(name, "acl") if name > noun else -1
    if verb < 0 or tree.tags[verb] != "VBD" or tree.words[verb - 1] != ",":
        return
    if tree.entity_types[name] != "PERSON" or tree.words[min(tree.subtree(name)) - 1] != ",":
        return
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    tree.heads[noun], tree.deps[noun] = verb, "nsubj"
    tree.hang()


def verb_behind_relative(tree: Tree) -> None:
    """ "Ann Lund, who will retire, finished with a win.": she finished, nobody finished her."""
    name = tree.root
    if tree.words[-1] != "." or tree.tags[name] not in PROPER_TAGS:
        return
    relative, verb = tree.child(name, "relcl"), tree.child(name, "acl")
    if not name < relative < verb or tree.words[verb - 1] != ",":
        return
    past = tree.tags[verb] in ("VBN", "VBD") and tree.lemmas[verb] not in _SHOWN
    if past and tree.child(verb, "agent", *_SUBJECTS) < 0:
        tree.tags[verb] = "VBD"
        tree.heads[verb], tree.deps[verb] = verb, "ROOT"
        tree.heads[name], tree.deps[name] = verb, "nsubj"
        for k in tree.kids[name]:
            if k > verb:
                tree.heads[k] = verb
        tree.hang()


def of_behind_noun(tree: Tree) -> None:
    """ "It is known that he put off the sale of coal": the coal is sold, nobody knows of it.

    "Students led by Mai Moss of Holm University": that is where she is from.
    """
    if "of" not in tree.lower:
        return
    for of in (i for i, word in enumerate(tree.lower) if word == "of"):
        noun, verb = of - 1, tree.heads[of]
        if tree.deps[of] != "prep" or not 0 <= verb < noun:
            continue
        if tree.entity_types[noun] == "PERSON" and _is_from(tree, of, noun):
            move(tree, of, noun, "prep")
            tree.hang()
            continue
        if tree.tags[verb] not in VERB_TAGS or tree.tags[noun] not in NOUN_TAGS:
            continue
        nearest = next(tree.verbs_above(noun), verb)
        held = tree.deps[noun] in ("dobj", "pobj", "nsubj", "nsubjpass", "attr")
        if nearest != verb and held and verb < nearest and not tree.entity_types[noun]:
            move(tree, of, noun, "prep")
            tree.hang()


def _is_from(tree: Tree, of: int, person: int) -> bool:
    """Whether a body or place stands behind "of", and the person is who does it: "by Mai Moss"."""
    inner = tree.child(of, "pobj")
    if inner < 0 or tree.entity_types[inner] not in ("ORG", "GPE", "FAC"):
        return False
    return tree.deps[person] == "pobj" and tree.deps[tree.heads[person]] == "agent"


def _is_place(tree: Tree, noun: int) -> bool:
    lemma = tree.lemmas[noun].lower()
    known = nouns.kind(lemma) in _PLACES or lemma in words("body_parts")
    return known or tree.entity_types[noun] in _PLACE_NAMES


def _may_act(tree: Tree, noun: int) -> bool:
    if noun < 0:
        return False
    kind = nouns.kind(tree.lemmas[noun].lower())
    return tree.entity_types[noun] in _AGENTS or kind in ("person", "organization", "group")


def person_behind_body(tree: Tree) -> None:
    """ "Ann Berg of Holm Steel and Karl Lund": two people, and no body is a person."""
    if "PERSON" not in tree.entity_types or "conj" not in tree.deps:
        return
    for i, kind in enumerate(tree.entity_types):
        body = tree.heads[i]
        if kind != "PERSON" or tree.deps[i] != "conj" or tree.entity_types[body] != "ORG":
            continue
        of = tree.heads[body]
        person = tree.heads[of]
        if tree.lower[of] not in _OF or tree.entity_types[person] != "PERSON":
            continue
        for k in tree.children(body, "cc"):
            if body < k < i:
                move(tree, k, person, "cc")
        move(tree, i, person, "conj")
        tree.hang()
