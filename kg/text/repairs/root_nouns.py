"""A noun where a clause should stand: the verb that tells the act is taken for its participle."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import nouns, verb_prepositions
from kg.words.lists import words

_SINKING = frozenset(
    ("capsize", "sink", "crash", "explode", "derail", "overturn", "collapse", "die", "erupt")
)
_CLOSING = frozenset((",", '"', "”", "''"))
_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_CLAUSE = frozenset(("nsubj", "nsubjpass", "cop", "aux", "expl", "relcl", "appos", "conj", "mark"))


def past_after_noun(tree: Tree) -> None:
    """ "The hosts signed with a network.": a sentence with a full stop has a main verb."""
    noun = tree.root
    if tree.tags[noun] not in NOUN_TAGS or tree.words[-1] != ".":
        return
    found = [k for k in tree.children(noun, "acl") if tree.tags[k] == "VBD"]
    if len(found) != 1 or tree.words[found[0] - 1] == "," or tree.child(noun, "cop") >= 0:
        return
    verb = found[0]
    if tree.child(verb, "agent", "aux") >= 0 or tree.child(noun, "det", "poss", "nummod") < 0:
        return
    if tree.lemmas[verb].lower() in words("transitive") and tree.child(verb, "dobj") < 0:
        return
    if any(tree.deps[k] in ("conj", "appos", "relcl", "parataxis") for k in tree.kids[noun]):
        return
    move(tree, verb, verb, "ROOT")
    tree.heads[noun], tree.deps[noun] = verb, "nsubj"
    for k in tree.kids[noun]:
        if k > verb:
            tree.heads[k] = verb
    tree.hang()


def headline_passive(tree: Tree) -> None:
    """ "Two men held after raid in Glasgow": a line without a finite verb tells of an act."""
    root = tree.root
    if tree.tags[root] not in NOUN_TAGS:
        return
    # "The firm, which employs thousands, set aside funds.": which employs is no sentence
    aside = {i for k in tree.children(root, "relcl") for i in tree.subtree(k)}
    if any(t in ("VBZ", "VBP", "MD") and i not in aside for i, t in enumerate(tree.tags)):
        return
    held = [k for k in tree.children(root, "acl") if tree.tags[k] in ("VBN", "VBD")]
    if len(held) != 1 or (tree.words[held[0] - 1] == "," and held[0] - 2 not in aside):
        return
    verb = held[0]
    if tree.child(verb, "mark", "aux", "auxpass", "nsubj", "nsubjpass") >= 0:
        return  # "her emphasis that sailors had been hurt": a clause of its own
    # "The firm hired Berg.": who has an object of his own did it himself
    given = tree.lemmas[verb] in words("giving_verbs")
    active = tree.words[-1] == "." and tree.child(verb, "dobj") > verb and not given
    if active:
        tree.tags[verb] = "VBD"
    move(tree, verb, verb, "ROOT")
    move(tree, root, verb, "nsubj" if active else "nsubjpass")
    for k in tree.kids[root]:
        if k > verb:
            move(tree, k, verb, tree.deps[k])
    tree.hang()


def act_behind_place(tree: Tree) -> None:
    """ "A fire at a mill in Velm killed two men, police said.": killed is no participle.

    Where a clause has to stand stands a noun alone, and behind it a verb with an object.
    """
    for noun, dep in enumerate(tree.deps):
        if tree.tags[noun] not in NOUN_TAGS or dep not in ("ccomp", "ROOT", "dep"):
            continue
        if dep == "dep" and tree.lemmas[tree.heads[noun]] not in words("speech"):
            continue
        if dep == "ROOT" and tree.words[-1] != ".":
            continue
        if any(tree.deps[k] in _CLAUSE or tree.tags[k] in _FINITE for k in tree.kids[noun]):
            continue
        verb = _act_below(tree, noun)
        if verb < 0:
            continue
        behind = [k for k in range(verb + 1, len(tree)) if noun <= tree.heads[k] < verb]
        tree.tags[verb] = "VBD"
        tree.deps[verb] = "ROOT" if dep == "ROOT" else "ccomp"
        tree.heads[verb] = verb if dep == "ROOT" else tree.heads[noun]
        tree.heads[noun], tree.deps[noun] = verb, "nsubj"
        for k in behind:
            tree.heads[k] = verb
            tree.deps[k] = "advcl" if tree.deps[k] == "acl" else tree.deps[k]
        tree.hang()
        return


def _act_below(tree: Tree, noun: int) -> int:
    """The verb that the phrases behind a noun end in, -1 for none.

    It has an object, or is one that never takes any ("a ferry carrying pilgrims capsized").
    """
    found = [
        k for k in tree.subtree(noun)
        if tree.deps[k] == "acl" and tree.tags[k] in ("VBN", "VBD") and k > noun
        and (tree.child(k, "dobj") > k or tree.lemmas[k] in _SINKING)
        and tree.child(k, "agent", "aux", "nsubj") < 0
        and tree.words[k - 1] not in _CLOSING and tree.lemmas[k] not in words("giving_verbs")
    ]  # fmt: skip
    return found[0] if len(found) == 1 and _is_in_phrases(tree, noun, found[0]) else -1


def _is_in_phrases(tree: Tree, noun: int, verb: int) -> bool:
    """Whether only phrases of place and time stand between: "a fire at a mill in Velm killed".

    Or what it has with it: "a ferry carrying pilgrims".
    """
    above = tree.heads[verb]
    while above != noun:
        carries = tree.tags[above] == "VBG" and tree.deps[above] == "acl"
        if tree.deps[above] not in ("pobj", "prep", "dobj") and not carries:
            return False
        above = tree.heads[above]
    return True


def verb_as_root_noun(tree: Tree) -> None:
    """ "Norland's future relies on trade.": relies is no noun, and the future does it."""
    verb = tree.root
    subject, prep = verb - 1, verb + 1
    if tree.tags[verb] != "NNS" or subject < 0 or "." not in tree.words[prep:]:
        return
    if not _FINITE.isdisjoint(tree.tags) or tree.tags[subject] not in (*NOUN_TAGS, "JJ"):
        return
    word = tree.lower[verb]
    base = f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    if nouns.kind(base) or not verb_prepositions.belongs(base, tree.lower[prep]):
        return
    tree.tags[verb], tree.lemmas[verb] = "VBZ", base
    for k in tree.kids[verb]:
        if k < subject and tree.deps[k] in ("poss", "det", "amod", "compound", "nmod"):
            tree.heads[k] = subject
    tree.heads[subject], tree.deps[subject] = verb, "nsubj"
    tree.tags[subject] = tree.tags[subject] if tree.tags[subject] != "JJ" else "NN"
    tree.hang()
