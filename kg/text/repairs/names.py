"""Names and their nouns: "the group Hamas", "Anton Brede and Ilona Ferro"."""

from itertools import pairwise

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import roles
from kg.words.lists import words

_OPENERS = frozenset(("IN", "CC", "TO", "WRB", "RB"))
_NAMED = frozenset(
    ("PERSON", "ORG", "NORP", "GPE", "FAC", "LOC", "PRODUCT", "WORK_OF_ART", "EVENT")
)
_TIMES = frozenset(("DATE", "TIME"))  # "on Monday evening Berg said"
_NAMES_OR_JUDGES = frozenset(
    ("appoint", "elect", "name", "call", "brand", "label", "dub", "consider", "deem", "declare")
)


def name_opener(tree: Tree) -> None:
    """ "Beyond Trump’s finances": the preposition in front is no part of the name."""
    for n, (first, last, kind) in enumerate(tree.names):
        start = first
        while start < last - 1 and kind != "WORK_OF_ART" and _opens(tree, start):
            tree.entity_types[start] = ""
            start += 1
        tree.names[n] = (start, last, kind)


def name_behind_colon(tree: Tree) -> None:
    """ "The Velm Times: Ivo Kern hid it": the paper is one name, Kern another."""
    if not tree.names or ":" not in tree.words:
        return
    first, last, kind = tree.names[0]
    colon = tree.words.index(":")
    if first <= 1 and first < colon < last - 1 and kind in ("ORG", "PERSON"):
        tree.names[:1] = [(first, colon, kind), (colon + 1, last, kind)]
        tree.entity_types[colon] = ""


def _opens(tree: Tree, i: int) -> bool:
    """ "Beyond", "And"; "Say" in "Say Norway demanded tolls": an order is no name."""
    return tree.tags[i] in _OPENERS or (i == 0 and tree.tags[i] == "VB")


def name_after_noun(tree: Tree) -> None:
    """ "the Palestinian group Hamas", "Deputy Minister Bogdanov": the name is what is meant.

    The parser makes the noun the head (or loses the name to the verb as a second subject);
    the name takes the noun's place and the noun becomes its modifier.
    """
    for first, last, kind in tree.names:
        if kind not in _NAMED or first == 0:
            continue
        head = tree.head_of(first, last)
        if tree.tags[head] not in PROPER_TAGS:
            continue
        before = first - 1
        common = tree.tags[before] in ("NN", "NNS") and tree.entity_types[before] not in _TIMES
        if tree.tags[before] not in NOUN_TAGS or (tree.entity_types[before] and not common):
            continue
        noun = tree.heads[head]
        if tree.tags[before] == "NNS" and kind == "PERSON":
            continue
        if tree.deps[head] == "appos" and noun < first and _reaches(tree, noun, before):
            _swap(tree, noun, head)
        elif tree.deps[head] in ("nsubj", "nsubjpass") and tree.deps[before] in (
            "pobj", "nsubj", "nsubjpass",
        ):  # fmt: skip
            if tree.deps[before] != "pobj" and tree.heads[before] != tree.heads[head]:
                continue
            if tree.deps[before] == "pobj" and _is_opener(tree, before, head):
                continue  # "In a letter Berg wrote": she is no letter
            if head in tree.ancestors(before):
                continue  # "Head of Gazprom Alexei Miller": the body is his already
            _swap(tree, before, head)


def _is_opener(tree: Tree, noun: int, name: int) -> bool:
    """ "In the third act Berg sang": the phrase is the verb's, which has no subject but the name.

    "The head of the group Hamas left" has one.
    """
    if tree.lower[noun] in words("telling_occasions"):
        return True
    verb, prep = tree.heads[name], tree.heads[noun]
    subjects = tree.children(verb, "nsubj", "nsubjpass")
    return tree.heads[prep] == verb and prep < verb and subjects == [name]


def _reaches(tree: Tree, noun: int, token: int) -> bool:
    """Whether `token` lies in the phrase of `noun`, no comma between the noun and it."""
    if any(
        tree.words[i] in (",", "(", ";", ":", "—", "–", "-", "--") for i in range(noun, token + 1)
    ):
        return False
    i = token
    while i != noun and tree.heads[i] != i:
        i = tree.heads[i]
    return i == noun


def _swap(tree: Tree, noun: int, name: int) -> None:
    above, dep = tree.heads[noun], tree.deps[noun]
    # a noun under the name would make a ring
    if above == name or tree.tags[noun] not in NOUN_TAGS:
        return
    move(tree, name, name if above == noun else above, dep)
    move(tree, noun, name, "nmod")
    for k in tree.kids[noun]:
        if (k > name and tree.deps[k] in ("relcl", "punct", "appos", "acl")) or (
            tree.deps[k] in ("cc", "conj") and k > name
        ):
            move(tree, k, name, tree.deps[k])
    tree.hang()


def person_after_body(tree: Tree) -> None:
    """ "the first director of the port, Ivo Kern,": the name explains the director."""
    for first, last, kind in tree.names:
        if kind != "PERSON" or first == 0 or tree.words[first - 1] != ",":
            continue
        head = tree.head_of(first, last)
        body = tree.heads[head]
        if tree.deps[head] not in ("appos", "conj") or tree.deps[body] != "pobj":
            continue
        role = tree.heads[tree.heads[body]]
        if roles.is_role(tree.lemmas[role].lower()) and tree.entity_types[role] != "PERSON":
            move(tree, head, role, "appos")
            tree.hang()


def two_names(tree: Tree) -> None:
    """ "Anton Brede and Ilona Ferro met": two people, though the first hangs on the second."""
    if "CC" not in tree.tags:
        return
    people = [name for name in tree.names if name[2] == "PERSON"]
    others = [name for name in tree.names if name[2] in ("ORG", "GPE")]
    for (first, last, _), (begin, end, _) in (*pairwise(people), *pairwise(others)):
        between = range(last, begin)
        if not between or tree.tags[last] != "CC":
            continue
        if any(tree.tags[i] not in NOUN_TAGS for i in between[1:]):
            continue
        elder, younger = tree.head_of(first, last), tree.head_of(begin, end)
        if tree.deps[elder] not in ("nmod", "compound") or not last < tree.heads[elder] < end:
            continue
        above, dep = tree.heads[younger], tree.deps[younger]
        tree.heads[elder] = elder if above == younger else above
        tree.deps[elder] = dep
        move(tree, younger, elder, "conj")
        move(tree, last, elder, "cc")
        for i in range(last + 1, end):
            if tree.heads[i] == elder and i != younger:
                move(tree, i, younger, "compound")
        # the title of the first hangs on the second, too: "Prime Minister Tomas Halder and …"
        for i in range(last - 1, -1, -1):
            if tree.tags[i] not in (*NOUN_TAGS, "JJ"):
                break
            if i != elder and last < tree.heads[i] < end:
                move(tree, i, elder, "compound")
        tree.hang()


def appointed(tree: Tree) -> None:
    """ "appointed Jana Molnar head of the port", "branded the offer an insult"."""
    for verb in range(len(tree)):
        if tree.lemmas[verb] not in _NAMES_OR_JUDGES or tree.tags[verb] not in VERB_TAGS:
            continue
        objects = tree.children(verb, "dobj", "dative")
        if len(objects) == 2 and tree.child(verb, "oprd") < 0:
            tree.deps[objects[0]], tree.deps[objects[1]] = "dobj", "oprd"
        for role in objects[:1]:
            names = [k for k in tree.children(role, "compound", "nmod") if tree.entity_types[k]]
            if not names or tree.entity_types[names[-1]] != "PERSON" or tree.entity_types[role]:
                continue
            if roles.is_role(tree.lemmas[role].lower()) and names[-1] < role:
                tree.deps[role] = "oprd"
                move(tree, names[-1], verb, "dobj")
                tree.hang()


def body_that_appoints(tree: Tree) -> None:
    """ "The board named Lund chairman.": the board did it, nobody named the board so.

    Without "was" and with a person behind it the verb is no passive.
    """
    if "oprd" not in tree.deps:
        return
    for verb in range(len(tree)):
        subject = tree.child(verb, "nsubjpass")
        if tree.lemmas[verb] not in _NAMES_OR_JUDGES or not 0 <= subject < verb:
            continue
        if (
            tree.child(verb, "auxpass", "aux", "dobj") >= 0
            or tree.entity_types[subject] == "PERSON"
        ):
            continue
        for held in tree.children(verb, "oprd"):
            around = (held, *tree.children(held, "compound", "nmod"))
            if held > verb and any(tree.entity_types[k] == "PERSON" for k in around):
                tree.tags[verb] = "VBD"
                tree.deps[subject], tree.deps[held] = "nsubj", "dobj"


def far_apposition(tree: Tree) -> None:
    """ "Brandt was accused of taking bribes, a charge he denies": Brandt is no charge."""
    if "appos" not in tree.deps:
        return
    changed = False
    for i, dep in enumerate(tree.deps):
        noun = tree.heads[i]
        verb = tree.heads[noun]
        if dep == "appos" and noun < verb < i and tree.tags[verb] in VERB_TAGS:
            tree.heads[i], tree.deps[i] = verb, "dep"
            changed = True
    if changed:
        tree.hang()


def noun_before_subject(tree: Tree) -> None:
    """ "The poet Laura Weiss read from her book": no clause hangs on the poet, she reads.

    The parser makes the noun the root, and the verb a relative clause without its pronoun.
    """
    noun = tree.root
    if not roles.is_role(tree.lemmas[noun].lower()) or tree.words[-1] != ".":
        return
    for verb in tree.children(noun, "relcl"):
        name = tree.child(verb, "nsubj", "nsubjpass")
        if not noun < name < verb or tree.entity_types[name] != "PERSON":
            continue
        if min(tree.subtree(name)) != noun + 1 or tree.tags[verb] not in ("VBD", "VBZ"):
            continue
        tree.heads[verb], tree.deps[verb] = verb, "ROOT"
        tree.heads[noun], tree.deps[noun] = name, "nmod"
        for k in tree.kids[noun]:
            if k > verb:
                tree.heads[k] = verb
        tree.hang()
        return
