"""Predicates taken apart: "is a member and a friend", "calls Acme ‘crazy’", "known as"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import nouns

_GIVES_A_NAME = frozenset(("call", "dub", "label", "brand", "deem"))
_BODIES = ("person", "person?", "group", "organization", "country")
_LASTING = frozenset(("been", "held", "led", "run", "owned", "served", "played", "worked"))
_CALLED = frozenset(("known", "called", "named", "dubbed", "nicknamed"))


def second_predicate(tree: Tree) -> None:
    """ "is a member of the board, which met, and a friend of the mayor": she is both."""
    if "conj" not in tree.deps:
        return
    changed = False
    for noun, dep in enumerate(tree.deps):
        be = tree.heads[noun]
        if dep != "conj" or tree.tags[noun] not in NOUN_TAGS or tree.lemmas[be] != "be":
            continue
        first = tree.child(be, "attr")
        joined = [k for k in tree.children(be, "cc") if first < k < noun]
        if not be < first < noun or not joined or tree.tags[first] not in NOUN_TAGS:
            continue
        if tree.lower[joined[-1]] == "and" and tree.child(noun, "det") >= 0:
            tree.heads[noun], tree.heads[joined[-1]] = first, first
            changed = True
    if changed:
        tree.hang()


def second_good(tree: Tree) -> None:
    """ "is a blow to the mayor and a warning to others": it is both, and no blow to a warning."""
    if "conj" not in tree.deps:
        return
    for second, dep in enumerate(tree.deps):
        whom = tree.heads[second]
        first = tree.heads[tree.heads[whom]]
        if dep != "conj" or tree.deps[whom] != "pobj" or tree.tags[second] != "NN":
            continue
        if tree.deps[first] not in ("attr", "dobj") or not first < whom < second:
            continue
        articles = [tree.child(i, "det") for i in (first, whom, second)]
        if [k >= 0 and tree.lower[k] in ("a", "an") for k in articles] != [True, False, True]:
            continue
        joined = [k for k in tree.children(whom, "cc") if k < second]
        kinds = [nouns.kind(tree.lemmas[i].lower()) for i in (whom, second)]
        named = tree.entity_types[whom] in ("PERSON", "ORG", "GPE")
        if (
            not joined
            or not (named or kinds[0] in _BODIES)
            or kinds[1] in (*_BODIES, *nouns.PLACES)
        ):
            continue
        move(tree, second, first, "conj")
        move(tree, joined[-1], first, "cc")
        tree.hang()


def quoted_judgement(tree: Tree) -> None:
    """ "calls Acme ‘crazy system’": what stands before the marks is judged, no owner."""
    if "``" not in tree.tags:
        return
    for noun, dep in enumerate(tree.deps):
        verb = tree.heads[noun]
        if dep == "appos" and tree.deps[verb] == "dobj" and tree.tags[verb + 1] == "``":
            # "called the plan “a gift”"
            if tree.lemmas[tree.heads[verb]] in _GIVES_A_NAME and verb + 1 < noun:
                move(tree, noun, tree.heads[verb], "oprd")
                tree.hang()
            continue
        if dep != "dobj" or tree.lemmas[verb] not in _GIVES_A_NAME or tree.child(verb, "oprd") >= 0:
            continue
        marks = [i for i in range(verb + 1, noun) if tree.tags[i] == "``"]
        thing = marks[0] - 1 if marks else -1
        if thing <= verb or tree.heads[thing] != noun or tree.lower[marks[0] - 1] in ("'s", "’s"):
            continue
        if tree.deps[thing] not in ("poss", "compound", "nmod", "amod"):
            continue
        tree.tags[thing] = "NNP" if tree.words[thing][:1].isupper() else "NN"
        tree.deps[noun] = "oprd"
        move(tree, thing, verb, "dobj")
        tree.hang()


def second_name(tree: Tree) -> None:
    """ "called the ship “Tub” and “Sieve”": both are names of the ship, the ship is no sieve's."""
    if "``" not in tree.tags:
        return
    for other, dep in enumerate(tree.deps):
        thing = tree.heads[other]
        verb = tree.heads[thing]
        if dep != "conj" or tree.deps[thing] != "dobj" or tree.lemmas[verb] not in _GIVES_A_NAME:
            continue
        name = tree.child(verb, "oprd")
        marked = (
            tree.tags[min(tree.subtree(other)) - 1] == "``"
            or tree.tags[min(tree.subtree(other))] == "``"
        )
        if thing < name < other and marked and "``" in tree.tags[thing:name]:
            for k in tree.children(thing, "cc"):
                move(tree, k, name, "cc")
            move(tree, other, name, "conj")
            tree.hang()


def judged_beside(tree: Tree) -> None:
    """ "called Lund's plan a gift": the parser hangs what the plan is called on the plan."""
    if "dobj" not in tree.deps:
        return
    changed = False
    for noun, dep in enumerate(tree.deps):
        thing = tree.heads[noun]
        verb = tree.heads[thing]
        if dep not in ("dobj", "appos") or tree.deps[thing] != "dobj" or noun < thing:
            continue
        if tree.lemmas[verb] not in _GIVES_A_NAME or tree.child(verb, "oprd") >= 0:
            continue
        if tree.subtree(noun)[0] == thing + 1 and tree.lower[thing + 1] in ("a", "an"):
            move(tree, noun, verb, "oprd")
            changed = True
    if changed:
        tree.hang()


def known_as(tree: Tree) -> None:
    """ "The revolt in Burma, also known as Myanmar, failed": Burma is known as Myanmar."""
    for verb, dep in enumerate(tree.deps):
        if dep != "acl" or tree.lower[verb] not in _CALLED:
            continue
        before = min(tree.subtree(verb)) - 2
        head = tree.heads[verb]
        held = tree.child(verb, "oprd")
        if held >= 0 and tree.entity_types[held] == "PERSON":
            continue  # "the head of the firm named Carl Lund"
        if tree.words[before + 1] != "," and head < verb:
            # "a defector from the group within Acme called the Order"
            inner = [
                i
                for i in tree.subtree(head)
                if head < i < verb and tree.tags[i] in ("NN", "NNS") and not tree.entity_types[i]
            ]
            nouns = [i for i in inner if tree.deps[i] == "pobj"]
            if nouns:
                move(tree, verb, nouns[-1], "acl")
                tree.hang()
            continue
        if before <= head or tree.words[before + 1] != "," or tree.tags[head] in PROPER_TAGS:
            continue
        if tree.tags[before] in PROPER_TAGS and tree.entity_types[before]:
            move(tree, verb, before, "acl")
            tree.hang()


def noun_as_auxiliary(tree: Tree) -> None:
    """ "have ‘bump shamed’ the duchess": a noun makes no passive."""
    for noun, dep in enumerate(tree.deps):
        verb = tree.heads[noun]
        if dep != "auxpass" or tree.tags[noun] not in NOUN_TAGS or tree.tags[verb] not in VERB_TAGS:
            continue
        tree.deps[noun] = "npadvmod"
        for k in tree.children(noun, "aux"):
            move(tree, k, verb, "aux")
        for k in tree.children(verb, "nsubjpass"):
            tree.deps[k] = "nsubj"
        tree.hang()


def since_then(tree: Tree) -> None:
    """ "has vied for entry since 2005": it has vied since then, no entry is since 2005.

    So "has been a leader in research for ten years"; "has a contract for ten years" stays.
    """
    changed = False
    for prep, dep in enumerate(tree.deps):
        if dep != "prep" or tree.lower[prep] not in ("since", "until", "for"):
            continue
        noun = tree.heads[prep]
        when = tree.child(prep, "pobj")
        if when < 0 or tree.entity_types[when] != "DATE" or tree.tags[noun] not in NOUN_TAGS:
            continue
        above = tree.heads[noun]
        verb = tree.heads[above] if tree.deps[noun] == "pobj" else above
        if tree.tags[verb] in NOUN_TAGS and tree.deps[verb] in ("attr", "dobj"):
            verb = tree.heads[verb]
        perfect = tree.child(verb, "aux") >= 0 and tree.lower[verb] in _LASTING
        if tree.lower[prep] == "for" and not (perfect and tree.tags[when] == "NNS"):
            continue
        if tree.deps[noun] in ("pobj", "dobj") and tree.tags[verb] in VERB_TAGS and verb < prep:
            tree.heads[prep] = verb
            changed = True
    if changed:
        tree.hang()
