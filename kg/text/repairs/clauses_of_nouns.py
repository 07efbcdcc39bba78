"""Clauses that hang on the wrong noun, or are none: "applications being withdrawn"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree
from kg.words import reporting, roles, stances
from kg.words.lists import words

_SUBJECTS = ("nsubj", "nsubjpass")
_KIN = words("kin")
_PEOPLE = words("people")
_PLURAL = ("NNS", "NNPS")
_MAKING = frozenset(("have", "make", "let"))
_MANY = frozenset(("are", "were", "have", "do", "’re", "'re"))
_ONE = frozenset(("is", "was", "has", "does"))


def passive_gerund(tree: Tree) -> None:
    """ "threats of permits being withdrawn": the permits are, whatever stands before them."""
    if "being" not in tree.lower:
        return
    for verb, dep in enumerate(tree.deps):
        if dep not in ("acl", "advcl") or tree.tags[verb] not in ("VBN", "VBD"):
            continue
        being = next((k for k in tree.children(verb, "auxpass") if tree.lower[k] == "being"), 0)
        noun = being - 1
        if noun < 0 or tree.tags[noun] not in NOUN_TAGS or tree.heads[verb] == noun:
            continue
        if tree.child(verb, *_SUBJECTS) < 0:
            move(tree, verb, noun, "acl")
            tree.hang()


def clause_behind_place(tree: Tree) -> None:
    """ "stirred fears from Velm to Oslo that the port fails": it is feared, not stirred."""
    if "that" not in tree.lower:
        return
    for clause, dep in enumerate(tree.deps):
        verb = tree.heads[clause]
        if dep != "ccomp" or verb > clause or tree.tags[verb] not in VERB_TAGS:
            continue
        that = tree.subtree(clause)[0]
        if tree.lower[that] != "that" or tree.deps[that] != "mark":
            continue
        if reporting.kind(tree.lemmas[verb].lower()):
            continue
        things = [k for k in (that - 1, *tree.children(verb, "dobj")[-1:]) if verb < k < that]
        held = [k for k in things if tree.tags[k] in NOUN_TAGS and stances.is_noun(tree.lemmas[k])]
        if held and tree.deps[held[0]] in ("dobj", "pobj"):
            move(tree, clause, held[0], "acl")
            tree.hang()


def verb_after_aside(tree: Tree) -> None:
    """ "The mine, which is in Velm, coincided with …": the last verb is the main one.

    Behind an aside between commas the parser takes it for a participle.
    """
    for verb, dep in enumerate(tree.deps):
        noun = tree.heads[verb]
        if tree.tags[verb] == "VB" and dep in ("acl", "conj"):
            _made_to(tree, verb, noun)
        if dep != "acl" or tree.tags[verb] not in ("VBD", "VBZ") or noun > verb:
            continue
        if tree.words[verb - 1] != "," or tree.child(verb, *_SUBJECTS, "agent") >= 0:
            continue
        asides = [k for k in tree.children(noun, "relcl") if noun < k < verb]
        if not asides or max(tree.subtree(asides[-1])) != verb - 2:
            continue
        above, role = tree.heads[noun], tree.deps[noun]
        if above == noun:
            _main(tree, verb, noun)
        elif role in ("dobj", "attr", "ccomp", "dep") and tree.tags[verb] == "VBD":
            tree.heads[verb], tree.deps[verb] = above, "ccomp"
            tree.heads[noun], tree.deps[noun] = verb, "nsubj"
        else:
            tree.deps[verb] = "dep"
        tree.hang()


def _made_to(tree: Tree, verb: int, noun: int) -> None:
    """ "had a clerk, Ana Holm, sit in": a verb without "to" is what she was made to do."""
    above = tree.heads[noun]
    if tree.deps[verb] == "conj" and tree.tags[noun] in ("VBD", "VBZ"):
        above, noun = noun, tree.child(noun, "dobj")
        if tree.child(above, "cc") >= 0:
            return
    if tree.deps[noun] != "dobj" or tree.lemmas[above] not in _MAKING:
        return
    if tree.child(verb, *_SUBJECTS, "aux") < 0 <= noun < verb:
        tree.heads[verb], tree.deps[verb] = above, "ccomp"
        tree.heads[noun], tree.deps[noun] = verb, "nsubj"
        tree.hang()


def _main(tree: Tree, verb: int, noun: int) -> None:
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    tree.heads[noun], tree.deps[noun] = verb, "nsubj"
    for k in tree.kids[noun]:
        if k > verb:
            tree.heads[k] = verb


def relative_agrees(tree: Tree) -> None:
    """ "the owner of the boats that were sold": they were; "of the boats that was sold": it was.

    Where number tells, the clause goes to the noun that agrees with its verb.
    """
    if "relcl" not in tree.deps:
        return
    for verb, dep in enumerate(tree.deps):
        noun = tree.heads[verb]
        pronoun = tree.child(verb, *_SUBJECTS) if dep == "relcl" else -1
        if pronoun < 0 or tree.lower[pronoun] not in ("who", "which", "that"):
            continue
        if tree.lower[pronoun] == "who" and (somebody := _somebody(tree, noun, pronoun)) >= 0:
            move(tree, verb, somebody, "relcl")
            tree.hang()
            continue
        maker = _made_by(tree, noun)
        if maker >= 0 and tree.lower[pronoun] == "that" and pronoun == noun + 1:
            move(tree, verb, maker, "relcl")
            tree.hang()
            continue
        many = _number(tree, verb)
        others = [c for c in tree.conjuncts(noun) if c != noun]
        if many is False and others and _stands_before(tree, others[-1], pronoun):
            other = others[-1]
        elif many is None or _agrees(tree, noun, many) or others:
            continue
        else:
            other = _other_noun(tree, noun, pronoun, many)
        if other >= 0:
            move(tree, verb, _last_beside(tree, other, pronoun, many), "relcl")
            tree.hang()


def _stands_before(tree: Tree, noun: int, pronoun: int) -> bool:
    """ "raids and warfare that has stopped the vote", "the army and the RSF, which is …"."""
    if noun == pronoun - 1:
        return tree.tags[noun] == "NN"
    aside = noun == pronoun - 2 and tree.words[pronoun - 1] == ","
    return aside and tree.tags[noun] in ("NN", "NNP") and tree.lower[pronoun] != "that"


def _last_beside(tree: Tree, noun: int, pronoun: int, many: bool | None) -> int:
    """ "between the army and the guard, which is led by Berg": the guard is."""
    last = pronoun - 2
    beside = many is False and tree.words[pronoun - 1] == "," and last in tree.conjuncts(noun)
    return last if beside else noun


def _somebody(tree: Tree, noun: int, pronoun: int) -> int:
    """ "the efforts of officers who try": it is the officers who do; -1 when it is the noun."""
    lemma = tree.lemmas[noun].lower()
    if tree.tags[noun] not in ("NN", "NNS") or tree.entity_types[noun] or roles.is_role(lemma):
        return -1
    if lemma in _PEOPLE or lemma in _KIN:
        return -1
    for prep in tree.children(noun, "prep"):
        who = tree.child(prep, "pobj")
        if tree.lower[prep] == "of" and noun < who < pronoun:
            word = tree.lemmas[who].lower()
            if roles.is_role(word) or word in _PEOPLE or tree.entity_types[who] == "PERSON":
                return [c for c in tree.conjuncts(who) if c < pronoun][-1]
    return -1


def _made_by(tree: Tree, noun: int) -> int:
    """ "a network funded by the state that lies": it is the network that lies; or -1."""
    agent = tree.heads[noun]
    part = tree.heads[agent]
    if tree.deps[noun] != "pobj" or tree.deps[agent] != "agent" or tree.deps[part] != "acl":
        return -1
    made = tree.heads[part]
    one = any(tree.lower[k] in ("a", "an") for k in tree.children(made, "det"))
    return made if one and tree.tags[made] == "NN" and tree.tags[noun] != "NNS" else -1


def _number(tree: Tree, verb: int) -> bool | None:
    """Whether the finite verb is plural (True) or singular (False); None when it tells nothing."""
    first = min([verb, *tree.children(verb, "aux", "auxpass")])
    if tree.lower[first] in _MANY or tree.tags[first] == "VBP":
        return True
    if tree.lower[first] in _ONE or tree.tags[first] == "VBZ":
        return False
    return None


def _agrees(tree: Tree, noun: int, many: bool) -> bool:
    if tree.tags[noun] not in NOUN_TAGS or tree.entity_types[noun] in ("PERCENT", "CARDINAL"):
        return True
    plural = tree.tags[noun] in _PLURAL or not tree.lemmas[noun].islower()
    if not many:
        return tree.tags[noun] not in _PLURAL or tree.entity_types[noun] != ""
    return plural


def _other_noun(tree: Tree, noun: int, pronoun: int, many: bool) -> int:
    """The noun inside or above the phrase of `noun` that agrees, the nearer one first; or -1."""
    below = [
        k
        for k in tree.subtree(noun, frozenset(("relcl", "acl")))
        if noun < k < pronoun and tree.deps[k] == "pobj"
    ]
    above = []
    prep = tree.heads[noun]
    if tree.deps[noun] == "pobj" and tree.deps[prep] == "prep":
        above = [tree.heads[prep]]
        if tree.tags[above[0]].startswith("V"):
            # "shared a clip on social media, which was …"
            above = tree.children(above[0], "dobj")
    for k in (*reversed(below), *above):
        if tree.tags[k] in ("NN", "NNS", "NNP") and k < pronoun:
            plural = tree.tags[k] == "NNS"
            if plural == many:
                return k
        elif tree.lower[k] == "one" and not many and k < pronoun:
            return k  # "one of the firms, who opposes it"
    return -1


def clause_under_deed(tree: Tree) -> None:
    """ "signed a deal on 19 July, under which they pay": it is the deal under which they do."""
    if "under" not in tree.lower or "relcl" not in tree.deps:
        return
    for verb, dep in enumerate(tree.deps):
        day = tree.heads[verb]
        if dep != "relcl" or tree.entity_types[day] not in ("DATE", "TIME"):
            continue
        first = tree.subtree(verb)[0]
        above = list(tree.verbs_above(day))
        thing = tree.child(above[0], "dobj") if above else -1
        if tree.lower[first : first + 2] == ["under", "which"] and 0 <= thing < first:
            move(tree, verb, thing, "relcl")
            tree.hang()
