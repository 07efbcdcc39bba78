"""Verbs that lost their subject, or are participles after all."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, Tree
from kg.words.lists import words

_CLOSING = frozenset((",", '"', "”", "''"))
_PHRASES = frozenset(("dobj", "dative", "conj", "attr", "oprd", "appos", "compound", "nmod"))
_AUXILIARIES = frozenset(("be", "have", "get", "become", "remain", "feel", "seem", "look"))
_MAKING = frozenset(("elect", "appoint", "crown", "nominate"))
_PEOPLE = frozenset(("i", "we", "you", "he", "she", "they"))
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
# verbs that hold a clause without "that"
_HOLDING = frozenset(
    ("ensure", "guarantee", "hope", "fear", "believe", "claim", "think", "suggest", "insist",
     "argue", "say", "know", "realize", "realise", "worry", "assume", "suspect")
)  # fmt: skip


def lost_subject(tree: Tree) -> None:
    """ "According to X, Y, Z is …": a verb without a subject takes the phrase before it."""
    if "," not in tree.words:
        return
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
            # "According to X, Berg, who is ill, left"
            before = (k for k in range(verb - 1, -1, -1) if tree.words[k] not in _CLOSING)
            end = next(before, -2)
            aside = below[-1] in (end, end + 1) and tree.child(noun, "relcl", "acl") > noun
            near = below[-1] == verb - 1 or (aside and tree.words[verb - 1] == ",")
            if near and tree.words[below[0] - 1] == ",":
                passive = tree.child(verb, "auxpass") >= 0
                move(tree, noun, verb, "nsubjpass" if passive else "nsubj")
                tree.hang()
                break


def compound_subject(tree: Tree) -> None:
    """ "Rock band tours Norland": a finite verb has no noun before it as a part of its own."""
    for verb in range(1, len(tree)):
        noun = verb - 1
        if tree.tags[verb] not in ("VBZ", "VBD") or tree.tags[noun] not in ("NN", "NNP"):
            continue
        if tree.heads[noun] != verb or tree.deps[noun] not in ("compound", "nmod", "npadvmod"):
            continue
        if tree.deps[verb] in _PHRASES or tree.child(verb, *_SUBJECTS) >= 0:
            continue
        if tree.entity_types[noun] in ("DATE", "TIME"):
            continue
        tree.deps[noun] = "nsubj"
        for k in tree.kids[verb]:
            if k < noun and tree.deps[k] in ("compound", "amod", "det", "nmod", "poss"):
                tree.heads[k] = noun
        _its_clause(tree, verb)
        tree.hang()


def _its_clause(tree: Tree, verb: int) -> None:
    """ "Velm court rules worship is legal": what was ruled is a clause with a subject."""
    other, thing = tree.heads[verb], tree.child(verb, "dobj")
    if tree.deps[verb] not in ("nsubj", "csubj") or thing < 0 or not verb < thing < other:
        return
    above, dep = tree.heads[other], tree.deps[other]
    tree.heads[verb], tree.deps[verb] = (verb if above == other else above), dep
    tree.heads[other], tree.deps[other] = verb, "ccomp"
    tree.heads[thing], tree.deps[thing] = other, "nsubj"


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
    if "ccomp" not in tree.deps:
        return
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


def noun_with_its_clause(tree: Tree) -> None:
    """ "The fact that the dam leaked was hidden": leaked is the clause, hidden the main verb.

    The parser makes one clause of both verbs and leaves the noun as the root; in "the theory
    that smugglers sank the ferry" it takes "that" for a second object.
    """
    if "that" not in tree.lower:
        return
    for that in range(1, len(tree)):
        verb = tree.heads[that]
        noun = tree.heads[verb]
        if tree.lower[that] != "that" or tree.tags[noun] not in NOUN_TAGS or noun > that:
            continue
        place = tree.deps[that]
        if tree.deps[verb] == "relcl" and place in ("dobj", "attr"):
            if tree.tags[that] == "IN" or len(tree.children(verb, place)) > 1:
                tree.deps[that], tree.deps[verb] = "mark", "acl"
        elif tree.deps[verb] == "relcl" and place == "mark" and noun != tree.root:
            if tree.child(verb, "dobj", "attr", "acomp") > verb:  # nothing is left out
                tree.deps[verb] = "acl"
        elif tree.deps[that] == "mark" and noun == tree.root and tree.words[-1] == ".":
            _two_verbs_of_noun(tree, that, noun, verb)


def _two_verbs_of_noun(tree: Tree, that: int, noun: int, verb: int) -> None:
    subject = tree.child(verb, "nsubj", "nsubjpass")
    inner = tree.child(subject, "acl") if subject > that else -1
    if not subject < inner < verb or tree.tags[inner] not in ("VBN", "VBD"):
        return
    if tree.child(inner, "agent") >= 0 or tree.words[inner - 1] == ",":
        return
    relative = tree.tags[that] == "WDT"
    passive = tree.child(verb, "auxpass") >= 0
    move(tree, verb, verb, "ROOT")
    tree.heads[noun], tree.deps[noun] = verb, "nsubjpass" if passive else "nsubj"
    tree.heads[inner], tree.deps[inner] = noun, "relcl" if relative else "acl"
    tree.tags[inner] = "VBD"
    tree.heads[subject], tree.deps[subject] = inner, "nsubj"
    tree.heads[that], tree.deps[that] = inner, "dobj" if relative else "mark"
    for k in tree.kids[noun]:
        if k > verb:
            tree.heads[k] = verb
    tree.hang()


def participle_of_noun(tree: Tree) -> None:
    """ "meets widely accepted standards": accepted are the standards, which are what it meets."""
    if "VBN" not in tree.tags:
        return
    for part, dep in enumerate(tree.deps):
        if dep not in ("advcl", "acl", "xcomp", "ccomp") or tree.tags[part] != "VBN":
            continue
        noun = tree.child(part, "dobj")
        if noun <= part or tree.children(part, "aux", "auxpass", "nsubj", "agent", "prt"):
            continue
        if min(tree.subtree(noun)) <= part or any(
            tree.tags[i] not in ("NN", "NNS", "JJ") for i in range(part + 1, noun + 1)
        ):
            continue
        before = part - 1 if tree.tags[part - 1] != "RB" else part - 2
        if before < 0 or tree.tags[before] not in ("VBZ", "VBP", "VBD", "VB", "VBG"):
            continue
        if tree.child(before, "dobj", "attr", "acomp") >= 0 or tree.lemmas[before] in _AUXILIARIES:
            continue
        tree.heads[noun], tree.deps[noun] = before, "dobj"
        move(tree, part, noun, "amod")
        if before != part - 1:
            tree.heads[part - 1] = part
        tree.hang()


def _relative_object(tree: Tree, verb: int) -> bool:
    """ "the goods he's praised": the goods are what was praised."""
    if tree.deps[verb] != "relcl" or tree.child(verb, "agent", "xcomp", "advcl") >= 0:
        return False
    subject = tree.child(verb, "nsubjpass")
    if subject >= 0 and tree.lower[subject] in _PEOPLE and tree.heads[verb] == subject - 1:
        return True  # "bills he's written with them"
    if tree.child(verb, "prep") >= 0:
        return False
    return subject >= 0 and tree.tags[subject] not in ("WP", "WDT")


def _acts_alone(tree: Tree, verb: int) -> bool:
    """ "he's lashed out"; "it's closed down" may well be done to it."""
    part, subject = tree.child(verb, "prt"), tree.child(verb, "nsubjpass")
    if part < 0 or subject < 0 or tree.lower[subject] not in ("he", "she"):
        return False
    return f"{tree.lemmas[verb]} {tree.lower[part]}" in words("acts_alone")


def has_not_is(tree: Tree) -> None:
    """ "he's changed his tune": he has, since a passive has no object of its own.

    Nor is what one does alone done to him: "he's lashed out at the crew".
    """
    for aux, dep in enumerate(tree.deps):
        if dep != "auxpass" or tree.lower[aux] not in ("'s", "’s", "'d", "’d"):
            continue
        verb = tree.heads[aux]
        if not (_relative_object(tree, verb) or _acts_alone(tree, verb)) and (
            tree.child(verb, "dobj") < 0
            # "he's given the prize"; but "he's given airtime TO his critics"
            or (tree.lemmas[verb] in words("giving_verbs") and tree.child(verb, "dative") < 0)
            or tree.lemmas[verb] in _MAKING  # "if he's elected president"
        ):
            continue
        tree.deps[aux], tree.lemmas[aux] = "aux", "have"
        for k in tree.children(verb, "nsubjpass"):
            tree.deps[k] = "nsubj"


def object_of_holding(tree: Tree) -> None:
    """ "to ensure people with asthma have a choice": no people are ensured; they have it."""
    if _HOLDING.isdisjoint(tree.lemmas):
        return
    for noun, dep in enumerate(tree.deps):
        verb = tree.heads[noun]
        if dep != "dobj" or tree.lemmas[verb] not in _HOLDING or noun < verb:
            continue
        after = tree.subtree(noun)[-1] + 1
        if after >= len(tree) or tree.tags[after] not in ("VBP", "VBZ", "MD"):
            continue
        told = tree.heads[after] if tree.tags[after] == "MD" else after
        if told < after or tree.child(told, "nsubj", "nsubjpass", "expl") >= 0:
            continue
        if tree.deps[told] in ("advcl", "conj", "dep", "ccomp") and tree.heads[told] < noun:
            move(tree, noun, told, "nsubj")
            move(tree, told, verb, "ccomp")
            tree.hang()
