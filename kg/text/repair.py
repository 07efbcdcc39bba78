"""Repairs of what the parser often gets wrong, each with the reason; a table of small rules.

A repair changes a tree while it is being made and returns whether it did. Tokens are moved
with `move`, which keeps the children in step.
"""

from collections.abc import Callable
from itertools import pairwise

from kg.text.speech import speaker_goes_on
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import roles, verb_prepositions
from kg.words.lists import words

Repair = Callable[[Tree], None]

_NAMED = frozenset(
    ("PERSON", "ORG", "NORP", "GPE", "FAC", "LOC", "PRODUCT", "WORK_OF_ART", "EVENT")
)
_GIVES_A_NAME = frozenset(("call", "consider", "deem", "label", "brand", "find", "dub", "make"))


def repaired(tree: Tree) -> Tree:
    """Return `tree` after all repairs (changed in place while it is being made)."""
    for repair in REPAIRS:
        repair(tree)
    return tree


def move(tree: Tree, token: int, head: int, dep: str) -> None:
    """Hang `token` on `head` with the label `dep`, unless that would make a ring."""
    above = head
    while above != token and tree.heads[above] != above:
        above = tree.heads[above]
    if above != token or head == token:
        tree.heads[token] = head
        tree.deps[token] = dep


def one_root(tree: Tree) -> None:
    """A head outside the sentence or a second root would make walks run wild."""
    roots = [i for i, h in enumerate(tree.heads) if h == i or not 0 <= h < len(tree.words)]
    for i in roots[1:]:
        move(tree, i, roots[0], "dep")
    if len(roots) > 1:
        tree.hang()


def name_after_noun(tree: Tree) -> None:
    """ "the Palestinian group Hamas", "Deputy Minister Bogdanov": the name is what is meant.

    The parser makes the noun the head (or loses the name to the verb as a second subject);
    the name takes the noun's place and the noun becomes its modifier.
    """
    for first, last, kind in tree.names:
        if kind not in _NAMED or first == 0:
            continue
        head = _outer(tree, first, last)
        if tree.tags[head] not in PROPER_TAGS:
            continue
        before = first - 1
        common = tree.tags[before] in ("NN", "NNS")
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
            _swap(tree, before, head)


def _outer(tree: Tree, first: int, last: int) -> int:
    for i in range(last - 1, first - 1, -1):
        if not first <= tree.heads[i] < last or tree.heads[i] == i:
            return i
    return last - 1


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


def judged_object(tree: Tree) -> None:
    """ "called such a step undignified": the step is the object, not a measure of it."""
    changed = False
    for i, dep in enumerate(tree.deps):
        if dep != "oprd" or tree.lemmas[tree.heads[i]] not in _GIVES_A_NAME:
            continue
        first = tree.child(tree.heads[i], "oprd")
        if first < i and tree.tags[first] in NOUN_TAGS and _has_no_object(tree, tree.heads[i]):
            tree.deps[first] = "dobj"
        for k in tree.children(i, "npadvmod"):
            if tree.tags[k] in NOUN_TAGS and tree.children(k, "det"):
                move(tree, k, tree.heads[i], "dobj")
                changed = True
    if changed:
        tree.hang()


def _has_no_object(tree: Tree, verb: int) -> bool:
    return tree.child(verb, "dobj") < 0


def preposition_of_verb(tree: Tree) -> None:
    """ "compared the atrocities in the region to the siege": "to" is asked for by the verb.

    The parser hangs the last phrase on the nearest noun; a verb that needs this preposition
    and has none takes it.
    """
    for prep in range(len(tree)):
        if tree.deps[prep] != "prep" or tree.tags[tree.heads[prep]] not in (*NOUN_TAGS, "VBG"):
            continue
        for verb in tree.ancestors(prep):
            if tree.tags[verb] not in VERB_TAGS or verb > prep:
                continue
            if verb_prepositions.belongs(tree.lemmas[verb].lower(), tree.lower[prep]):
                own = [k for k in tree.kids[verb] if tree.lower[k] == tree.lower[prep]]
                reached = tree.child(verb, "dobj", "nsubjpass")
                if not own and reached >= 0 and tree.heads[prep] != verb:
                    move(tree, prep, verb, "prep")
                    tree.hang()
                break


def motion_from(tree: Tree) -> None:
    """ "the expulsion of the delegation from Russia": what is from Russia is the expulsion."""
    for prep in range(len(tree)):
        if tree.deps[prep] != "prep" or tree.lower[prep] not in ("from", "to", "into"):
            continue
        inner = tree.heads[prep]
        of = tree.heads[inner]
        if tree.deps[inner] != "pobj" or tree.lower[of] != "of":
            continue
        outer = tree.heads[of]
        if tree.lemmas[outer].lower() in _MOTION:
            move(tree, prep, outer, "prep")
            tree.hang()


def person_after_body(tree: Tree) -> None:
    """ "the first director of the FSB, Sergei Stepashin,": the name explains the director."""
    for first, last, kind in tree.names:
        if kind != "PERSON" or first == 0 or tree.words[first - 1] != ",":
            continue
        head = _outer(tree, first, last)
        body = tree.heads[head]
        if tree.deps[head] not in ("appos", "conj") or tree.deps[body] != "pobj":
            continue
        role = tree.heads[tree.heads[body]]
        if roles.is_role(tree.lemmas[role].lower()) and tree.entity_types[role] != "PERSON":
            move(tree, head, role, "appos")
            tree.hang()


def lost_subject(tree: Tree) -> None:
    """ "According to X, Y, Z is …": a verb without a subject takes the phrase before it."""
    for verb in range(1, len(tree)):
        if tree.tags[verb] not in ("VBZ", "VBD", "VBP") or tree.deps[verb] in (
            "conj",
            "relcl",
            "aux",
            "auxpass",
        ):
            continue
        if tree.child(verb, *_SUBJECTS) >= 0:
            continue
        for noun in range(verb - 1, 0, -1):
            if (
                tree.deps[noun] not in ("appos", "conj", "npadvmod", "dep")
                or tree.tags[noun] not in NOUN_TAGS
            ):
                continue
            below = tree.subtree(noun)
            if below[-1] == verb - 1 and tree.words[below[0] - 1] == ",":
                passive = tree.child(verb, "auxpass") >= 0
                move(tree, noun, verb, "nsubjpass" if passive else "nsubj")
                tree.hang()
                break


def clause_as_subject(tree: Tree) -> None:
    """ "the member of a group called the Order was persuaded": no bare clause is a subject.

    The finite verb that was found in the phrase is a participle; its subject is the other's.
    """
    for verb, dep in enumerate(tree.deps):
        if dep not in ("csubj", "csubjpass") or tree.tags[verb] not in ("VBD", "VBN"):
            continue
        subject = tree.child(verb, "nsubj", "nsubjpass")
        if subject < 0 or subject > verb or tree.child(verb, "mark", "aux", "auxpass") >= 0:
            continue
        if tree.tags[subject] not in NOUN_TAGS:
            continue
        move(tree, subject, tree.heads[verb], "nsubj" if dep == "csubj" else "nsubjpass")
        move(tree, verb, subject, "acl")
        tree.hang()


def two_finite_verbs(tree: Tree) -> None:
    """ "said that the group called the Order was banned": the first verb is a participle."""
    for verb in range(1, len(tree)):
        if tree.deps[verb] not in ("ccomp", "ROOT") or tree.child(verb, *_SUBJECTS) >= 0:
            continue
        first = min([verb, *tree.children(verb, "aux", "auxpass")])
        for other in tree.kids[tree.heads[verb]]:
            if (
                other >= first
                or tree.deps[other] != "ccomp"
                or tree.tags[other] not in ("VBD", "VBN")
            ):
                continue
            subject = tree.child(other, "nsubj")
            if subject < 0 or tree.child(other, "aux", "auxpass", "dobj") >= 0:
                continue
            if tree.subtree(other)[-1] == first - 1 and tree.tags[subject] in NOUN_TAGS:
                passive = tree.child(verb, "auxpass") >= 0
                move(tree, subject, verb, "nsubjpass" if passive else "nsubj")
                move(tree, other, subject, "acl")
                for k in tree.children(other, "mark"):
                    move(tree, k, verb, "mark")
                tree.hang()
                break


def two_names(tree: Tree) -> None:
    """ "Anton Brede and Ilona Ferro met": two people, though the first hangs on the second."""
    people = [name for name in tree.names if name[2] == "PERSON"]
    others = [name for name in tree.names if name[2] in ("ORG", "GPE")]
    for (first, last, _), (begin, end, _) in (*pairwise(people), *pairwise(others)):
        between = range(last, begin)
        if not between or tree.tags[last] != "CC":
            continue
        if any(tree.tags[i] not in NOUN_TAGS for i in between[1:]):
            continue
        elder, younger = _outer(tree, first, last), _outer(tree, begin, end)
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


_NAMES_OR_JUDGES = frozenset(
    ("appoint", "elect", "name", "call", "brand", "label", "dub", "consider", "deem", "declare")
)


def headline_passive(tree: Tree) -> None:
    """ "Two men held after raid in Glasgow": a line without a finite verb tells of an act."""
    root = tree.root
    if tree.tags[root] not in NOUN_TAGS or any(t in ("VBZ", "VBP", "MD") for t in tree.tags):
        return
    held = [k for k in tree.children(root, "acl") if tree.tags[k] in ("VBN", "VBD")]
    if len(held) != 1 or tree.words[held[0] - 1] == ",":
        return
    verb = held[0]
    move(tree, verb, verb, "ROOT")
    move(tree, root, verb, "nsubjpass")
    for k in tree.kids[root]:
        if k > verb:
            move(tree, k, verb, tree.deps[k])
    tree.hang()


def left_out(tree: Tree) -> None:
    """ "bought the bus but not the ferry": nobody says that the ferry was bought.

    Nor is "not a lawyer but a farmer" a denial of the second.
    """
    changed = False
    for k, dep in enumerate(tree.deps):
        first = tree.heads[k]
        if dep != "conj" or tree.tags[k] not in NOUN_TAGS:
            continue
        if not any(tree.lower[c] == "but" and first < c < k for c in tree.children(first, "cc")):
            continue
        nots = [*tree.children(k, "neg"), *tree.children(tree.heads[first], "neg")]
        if any(not _MERELY.intersection(tree.lower[n + 1 : n + 2]) for n in nots):
            tree.deps[k] = "dep"
            changed = True
    if changed:
        tree.hang()


def far_apposition(tree: Tree) -> None:
    """ "Brandt was accused of taking bribes, a charge he denies": Brandt is no charge."""
    changed = False
    for i, dep in enumerate(tree.deps):
        noun = tree.heads[i]
        verb = tree.heads[noun]
        if dep == "appos" and noun < verb < i and tree.tags[verb] in VERB_TAGS:
            tree.heads[i], tree.deps[i] = verb, "dep"
            changed = True
    if changed:
        tree.hang()


_MERELY = frozenset(("only", "just", "merely", "simply"))
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_MOTION = words("motion_nouns")

REPAIRS: tuple[Repair, ...] = (
    one_root,
    name_after_noun,
    judged_object,
    preposition_of_verb,
    motion_from,
    person_after_body,
    lost_subject,
    clause_as_subject,
    two_finite_verbs,
    headline_passive,
    two_names,
    appointed,
    left_out,
    far_apposition,
    speaker_goes_on,
)
