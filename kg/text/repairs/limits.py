"""What belongs to a noun phrase: "the first mine to close", "children ages six and older"."""

from kg.text.phrases import is_limited
from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, Tree


def limiting_infinitive(tree: Tree) -> None:
    """ "is the first mine in Norland to close": it is not simply the first mine."""
    for verb, dep in enumerate(tree.deps):
        be = tree.heads[verb]
        if dep not in ("xcomp", "advcl") or tree.lemmas[be] != "be" or tree.tags[verb] != "VB":
            continue
        if not any(tree.tags[k] == "TO" for k in tree.children(verb, "aux")):
            continue
        noun = tree.child(be, "attr")
        if be < noun < verb and is_limited(tree, noun):
            move(tree, verb, noun, "relcl")
            tree.hang()


def ages(tree: Tree) -> None:
    """ "children ages six and older": the ages are no thing of their own."""
    for i, word in enumerate(tree.lower):
        if word not in ("ages", "age", "aged") or i == 0 or i + 1 >= len(tree):
            continue
        noun = i - 1
        if tree.tags[noun] not in ("NN", "NNS") or tree.tags[i + 1] != "CD":
            continue
        if tree.tags[i] == "NNS" and tree.heads[i + 1] < noun:
            # the number is hung on the verb, the ages beside the children
            move(tree, i, noun, "nmod")
            move(tree, i + 1, i, "nummod")
            tree.hang()
        if tree.heads[noun] != i or tree.deps[noun] not in ("compound", "nmod"):
            continue
        above, dep = tree.heads[i], tree.deps[i]
        tree.heads[noun], tree.deps[noun] = (noun if above == i else above), dep
        tree.heads[i], tree.deps[i] = noun, "nmod"
        for k in tree.kids[i]:
            if k < noun:
                move(tree, k, noun, tree.deps[k])
        tree.hang()


def aged_people(tree: Tree) -> None:
    """ "The 21-year-old Spaniard won": the Spaniard is so old, it was not won so."""
    for age, word in enumerate(tree.lower[:-1]):
        if not word.endswith("-year-old") or tree.tags[age + 1] not in ("NNP", "NN"):
            continue
        if tree.deps[age] == "npadvmod" and tree.heads[age + 1] == tree.heads[age]:
            move(tree, age, age + 1, "amod")
            for k in tree.children(age, "det"):
                move(tree, k, age + 1, "det")
            tree.hang()


def long_ago(tree: Tree) -> None:
    """ "began this way of giving a decade ago": it was then, and nobody gives a decade."""
    if "ago" not in tree.lower[1:]:
        return
    ago = tree.lower.index("ago", 1)
    span, act = ago - 1, tree.heads[ago]
    if tree.tags[act] == "NN" and tree.lower[act].endswith("ing") and tree.deps[act] == "pobj":
        verb = next(tree.verbs_above(act), act)
        move(tree, ago, verb, "advmod")
        tree.hang()
    if tree.deps[span] not in ("dobj", "appos", "conj", "attr") or tree.heads[span] == ago:
        return
    if tree.tags[span] not in NOUN_TAGS or tree.entity_types[span] not in ("DATE", "TIME"):
        return
    if tree.heads[ago] == span:
        move(tree, ago, tree.heads[span], "advmod")
    move(tree, span, ago, "npadvmod")
    tree.hang()


def tail_of_list(tree: Tree) -> None:
    """ "checks qualifications, adequacy of food, rooms, and training": training is checked.

    In a list with commas the last members stand beside its first, not under an "of" in it.
    """
    for prep, dep in enumerate(tree.deps):
        member = tree.heads[prep]
        if dep != "prep" or tree.deps[member] != "conj" or tree.words[member - 1] in ("and", "or"):
            continue
        if tree.child(tree.heads[member], "cc") >= 0 or not _behind_comma(tree, member):
            continue
        for noun in tree.children(prep, "pobj"):
            following = tree.children(noun, "conj")
            if len(tree.conjuncts(noun)) > 2 and all(
                tree.tags[k] in NOUN_TAGS and _behind_comma(tree, k) for k in following
            ):
                for k in tree.children(noun, "conj", "cc", "punct"):
                    move(tree, k, member, tree.deps[k])
                tree.hang()


def _behind_comma(tree: Tree, noun: int) -> bool:
    begin = min(tree.subtree(noun))
    return begin > 0 and (tree.words[begin - 1] == "," or tree.words[max(0, begin - 2)] == ",")


def verb_behind_relative(tree: Tree) -> None:
    """ "One of the doctors who sent the letter called it a fraud.": called is the main verb.

    The parser takes it for a participle of the letter and leaves the sentence without a verb.
    """
    noun = _left_alone(tree)
    for verb in range(noun + 2, len(tree)) if noun >= 0 else ():
        if not _is_lost(tree, verb):
            continue
        root = tree.root
        tree.heads[verb], tree.deps[verb], tree.tags[verb] = verb, "ROOT", "VBD"
        tree.heads[noun], tree.deps[noun] = verb, "nsubj"
        if root != noun:
            tree.heads[root], tree.deps[root] = verb, "advcl"
        for k in (*tree.kids[noun], *tree.kids[root]):
            if k > verb or (root != noun and k != noun and noun < k):
                tree.heads[k] = verb
        tree.hang()
        return


def _left_alone(tree: Tree) -> int:
    """The noun that a sentence without a main verb begins with, also behind "Looking back,"."""
    root = tree.root
    if tree.words[-1] != ".":
        return -1
    if tree.tags[root] == "VBG" and not tree.children(root, "nsubj", "aux"):
        return tree.child(root, "npadvmod")
    return root if tree.tags[root] in (*NOUN_TAGS, "CD") else -1


def _is_lost(tree: Tree, verb: int) -> bool:
    """Whether a participle right behind a relative clause may be the main verb."""
    noun = tree.heads[verb]
    if tree.deps[verb] != "acl" or tree.tags[verb] not in ("VBN", "VBD") or noun > verb:
        return False
    clauses = [i for i in tree.ancestors(noun) if tree.deps[i] == "relcl"]
    if not clauses or tree.child(clauses[0], "nsubj") < 0 or clauses[0] > noun:
        return False
    if tree.child(verb, "agent") >= 0 or verb - 1 < noun:
        return False
    return max(i for i in tree.subtree(noun) if i < verb) == verb - 1
