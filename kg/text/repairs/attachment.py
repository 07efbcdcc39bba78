"""What hangs where: prepositions that verbs ask for, objects that are judged."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree
from kg.words import verb_prepositions
from kg.words.lists import words

# "called the draft on Gaza a licence": "call on" has no object of its own
_NO_OBJECT = frozenset(
    ("call", "fight", "work", "vote", "look", "search", "wait", "apply", "speak", "talk", "argue",
     "campaign", "protest", "rally", "demonstrate", "appeal")
)  # fmt: skip
_GIVES_A_NAME = frozenset(("call", "consider", "deem", "label", "brand", "find", "dub", "make"))
# their past is no other word: "needs to tell the truth and lay out a plan"
_ALIKE = frozenset(
    ("lay", "put", "set", "cut", "hit", "let", "shut", "spread", "quit", "cast", "split", "read",
     "beat", "cost", "bet", "hurt", "burst", "shed")
)  # fmt: skip
_MERELY = frozenset(("only", "just", "merely", "simply"))
_MOTION = words("motion_nouns")


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
        if tree.lower[prep - 1] in ("such", "according", "owing"):
            continue  # "criticised deals such as the treaty"; "is linked, according to Lund"
        for verb in tree.ancestors(prep):
            if tree.tags[verb] not in VERB_TAGS or verb > prep:
                continue
            if tree.lemmas[verb].lower() in _NO_OBJECT:
                break
            if verb_prepositions.belongs(tree.lemmas[verb].lower(), tree.lower[prep]):
                own = [k for k in tree.kids[verb] if tree.lower[k] == tree.lower[prep]]
                reached = tree.child(verb, "dobj", "nsubjpass")
                if not own and reached >= 0 and tree.heads[prep] != verb:
                    move(tree, prep, verb, "prep")
                    tree.hang()
                break


def motion_from(tree: Tree) -> None:
    """ "the expulsion of the delegation from Russia": what is from Russia is the expulsion."""
    if "of" not in tree.lower:
        return
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


def left_out(tree: Tree) -> None:
    """ "bought the bus but not the ferry": nobody says that the ferry was bought.

    Nor is "not a lawyer but a farmer" a denial of the second.
    """
    if "but" not in tree.lower:
        return
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


def bare_conjunct(tree: Tree) -> None:
    """ "asked the crew to stop work, leave the ship and go home": they were asked to leave.

    An infinitive without "to" is no fellow of a finite verb, but of the infinitive before it.
    """
    if "conj" not in tree.deps:
        return
    changed = False
    for verb, dep in enumerate(tree.deps):
        if dep != "conj":
            continue
        head = tree.heads[verb]
        alike = tree.tags[verb] == "VBD" and tree.lower[verb] in _ALIKE
        if alike and tree.tags[head] == "VB" and tree.child(verb, "aux", "nsubj") < 0:
            tree.tags[verb], tree.lemmas[verb] = "VB", tree.lower[verb]
        if tree.tags[head] in ("VB", "MD"):
            continue
        if tree.tags[verb] != "VB" and not _is_base_form(tree, verb, head):
            continue
        if tree.children(verb, "aux", "nsubj", "nsubjpass", "neg"):
            continue
        before = [
            k
            for k in tree.children(head, "xcomp", "ccomp", "advcl")
            if head < k < verb and tree.tags[k] == "VB"
        ]
        if tree.tags[verb] in ("VBP", "VBD"):
            before = before or _infinitives(tree, head, verb)
        if before:
            if tree.tags[verb] == "VBD":
                tree.lemmas[verb] = tree.lower[verb]
            tree.heads[verb], tree.tags[verb] = before[-1], "VB"
            changed = True
    if changed:
        tree.hang()


def gerund_conjunct(tree: Tree) -> None:
    """ "has a role in closing the pit and moving the yard": both are what the role is in."""
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep != "conj" or tree.tags[verb] != "VBG" or tree.tags[head] != "VBG":
            continue
        preps = [p for k in (head, *tree.children(head, "dobj")) for p in tree.children(k, "prep")]
        preps = [p for p in preps if head < p < verb and tree.lower[p] in ("in", "of")]
        inner = [g for p in preps for g in tree.children(p, "pcomp") if tree.tags[g] == "VBG"]
        ands = [c for c in tree.children(head, "cc") if c < verb]
        if inner and ands and tree.words[ands[-1] - 1] != ",":
            move(tree, verb, inner[-1], "conj")
            move(tree, ands[-1], inner[-1], "cc")
            tree.hang()


def called_on(tree: Tree) -> None:
    """ "called on the police to act": a particle has no object, a preposition has."""
    changed = False
    for i, dep in enumerate(tree.deps):
        if dep == "prt" and tree.child(i, "pobj") >= 0:
            tree.deps[i], tree.tags[i] = "prep", "IN"
            changed = True
    if changed:
        tree.hang()


def second_judgement(tree: Tree) -> None:
    """ "called the budget unworkable and the premier a coward": the coward is no budget."""
    if "oprd" not in tree.deps:
        return
    for verb, lemma in enumerate(tree.lemmas):
        judged = tree.children(verb, "oprd") if lemma in _GIVES_A_NAME else []
        if len(judged) < 2 or len(tree.children(verb, "dobj")) > 1:
            continue
        first, second = judged[0], judged[1]
        if any(tree.tags[k] in NOUN_TAGS for k in range(first + 1, min(tree.subtree(second)))):
            tree.deps[second] = "dep"
            tree.hang()


def time_of_judgement(tree: Tree) -> None:
    """ "criticised the law as a muddle during a visit": the criticism was during the visit."""
    changed = False
    for noun, dep in enumerate(tree.deps):
        if dep != "oprd" and not (dep == "pobj" and tree.lower[tree.heads[noun]] == "as"):
            continue
        verb = next(tree.verbs_above(noun), -1)
        for k in tree.children(noun, "prep"):
            if verb >= 0 and tree.lower[k] in ("during", "amid"):
                move(tree, k, verb, "prep")
                changed = True
    if changed:
        tree.hang()


def no_matter(tree: Tree) -> None:
    """ "no matter the odds, Doe will run": it is Doe who will, whatever the odds."""
    for matter in range(1, len(tree)):
        if tree.lower[matter] != "matter" or tree.lower[matter - 1] != "no":
            continue
        odds = next((i for i in range(matter + 1, len(tree)) if tree.tags[i] in NOUN_TAGS), -1)
        if odds < 0 or tree.deps[odds] not in ("nsubj", "nsubjpass", "appos", "conj", "dobj"):
            continue
        behind = [k for k in tree.children(odds, "appos", "conj") if k > odds + 1]
        if tree.deps[odds].startswith("nsubj") and behind:
            move(tree, behind[-1], tree.heads[odds], tree.deps[odds])
        tree.deps[odds] = "dep"
        tree.hang()


def participle_conjunct(tree: Tree) -> None:
    """ "It was a stone where people were torn away, bought and sold": they were bought."""
    changed = False
    for verb, dep in enumerate(tree.deps):
        if dep not in ("conj", "acl") or tree.tags[verb] not in ("VBD", "VBN"):
            continue
        above = tree.heads[verb]
        if tree.children(verb, "nsubj", "nsubjpass", "aux", "auxpass", "dobj", "neg", "agent"):
            continue
        if dep == "conj":
            nouns = tree.children(above, "attr") if tree.lemmas[above] == "be" else []
        else:
            nouns = [above] if tree.words[verb - 1] == "," else []
        torn = [
            k
            for noun in nouns
            for k in tree.children(noun, "relcl")
            if k < verb and tree.child(k, "auxpass") >= 0 and not tree.children(k, "conj")
        ]
        if torn:
            tree.heads[verb], tree.deps[verb] = torn[-1], "conj"
            _as_participles(tree, verb)
            changed = True
    if changed:
        tree.hang()


def _as_participles(tree: Tree, verb: int) -> None:
    for k in tree.conjuncts(verb):
        if tree.tags[k] == "VBD" and not tree.children(k, "nsubj", "aux", "dobj"):
            tree.tags[k] = "VBN"


def _is_base_form(tree: Tree, verb: int, head: int) -> bool:
    """ "has agreed to meet and in some cases exceed": no present tense goes with "has"."""
    tags = {tree.tags[head], *(tree.tags[k] for k in tree.children(head, "aux", "auxpass"))}
    if tree.tags[verb] == "VBD":
        return bool(tags & {"VBZ", "VBP"}) and tree.lower[verb] in _ALIKE
    return tree.tags[verb] == "VBP" and bool(tags & {"VBD", "VBZ"}) and tree.lower[verb] != "have"


def _infinitives(tree: Tree, head: int, verb: int) -> list[int]:
    """The infinitives below `head` that "to" opens, before `verb`."""
    return [
        k
        for k in range(head + 1, verb)
        if tree.tags[k] == "VB"
        and any(tree.tags[t] == "TO" for t in tree.children(k, "aux"))
        and head in tree.ancestors(k)
    ]


def span_of_second(tree: Tree) -> None:
    """ "was fined and banned from office for ten years": the ban is for ten years."""
    if "for" not in tree.lower or "DATE" not in tree.entity_types:
        return
    for prep, dep in enumerate(tree.deps):
        first = tree.heads[prep]
        if tree.lower[prep] != "for" or dep != "prep" or tree.tags[first] not in VERB_TAGS:
            continue
        span = tree.child(prep, "pobj")
        if span < 0 or tree.entity_types[span] != "DATE" or tree.tags[span] != "NNS":
            continue
        later = [k for k in tree.children(first, "conj") if first < k < prep]
        if later and tree.tags[later[-1]] in VERB_TAGS:
            move(tree, prep, later[-1], "prep")
            tree.hang()
