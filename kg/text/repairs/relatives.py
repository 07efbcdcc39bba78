"""Whom a relative clause is about: "who" is somebody, "which" is a thing."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree
from kg.words import nouns

_SOMEBODY = frozenset(("person", "person?", "group", "organization", "animal"))
_SOMEBODY_NAMES = frozenset(("PERSON", "ORG", "NORP"))
_SOMEONE = frozenset(
    (
        "someone",
        "somebody",
        "anyone",
        "anybody",
        "everyone",
        "everybody",
        "those",
        "people",
        "others",
    )
)
_ANYTHING = frozenset(
    ("anything", "something", "everything", "nothing", "those", "one", "ones", "all")
)
_SAYING = frozenset(("say", "think", "believe", "claim", "argue", "know", "hope", "fear"))
_PARTS = frozenset(("pobj", "appos", "conj", "compound", "nmod", "prep", "poss", "dobj"))
_DEALT_WITH = frozenset(("with", "by", "against", "for"))


def relative_of_somebody(tree: Tree) -> None:
    """ "put sailors on the rolls who had died", "a woman in Lima, Peru, who wanted …".

    No roll dies and no town wants: the clause goes to the somebody before it.
    """
    if "who" not in tree.lower:
        return
    for verb, noun in _relatives(tree, "who"):
        before = min(tree.subtree(verb)) - 1
        if before >= noun and tree.lower[before] in _SOMEONE:
            # "Doe was painted as a trader and not as someone who …"
            if before > noun:
                move(tree, verb, before, "relcl")
                tree.hang()
            continue
        if tree.entity_types[noun] == "PERSON" and (last := _last_named(tree, noun, verb)) > noun:
            move(tree, verb, last, "relcl")
            tree.hang()
            continue
        if tree.entity_types[noun] in ("ORG", "NORP") and not _is_family(tree, noun):
            # "pilots on Capitol Hill, who …": people rather than a body; so are "Democrats"
            wanted = [
                k
                for k in _around(tree, noun)
                if k < noun
                and (_is_person(tree, k) or (tree.tags[k] == "NNPS" and tree.entity_types[k]))
            ]
        elif _is_somebody(tree, noun) or _is_partner(tree, noun, before):
            continue
        else:
            wanted = [k for k in _around(tree, noun) if k < verb and _is_somebody(tree, k)]
            if noun == before and not set(wanted).isdisjoint(tree.conjuncts(noun)):
                continue  # "a liar and birther who …": so is what stands in one row with somebody
        if wanted:
            move(tree, verb, max(wanted), "relcl")
            tree.hang()


def _last_named(tree: Tree, noun: int, verb: int) -> int:
    """ "Lund and Reed, who was late": the last of the persons, unless it says that all were."""
    several = any(
        tree.tags[k] == "VBP" or tree.lower[k] == "were"
        for k in (verb, *tree.children(verb, "aux", "auxpass"))
    )
    if several:
        return noun
    named = [k for k in tree.conjuncts(noun) if k < verb and tree.entity_types[k] == "PERSON"]
    return max(named, default=noun)


def _is_partner(tree: Tree, noun: int, before: int) -> bool:
    """ "beat Norway, who led", "pleased with Velm, who came third": who is dealt with, no where."""
    if tree.entity_types[noun] != "GPE" or before - noun > 1:
        return False
    return tree.deps[noun] == "dobj" or tree.lower[tree.heads[noun]] in _DEALT_WITH


def said_in_relative(tree: Tree) -> None:
    """ "met the woman he said stole the boat": that she stole it is what he said."""
    for said, dep in enumerate(tree.deps):
        verb = said + 1
        if dep != "relcl" or tree.lemmas[said] not in _SAYING or verb >= len(tree):
            continue
        subject = tree.child(said, "nsubj")
        if subject < 0 or tree.tags[subject] in ("WP", "WDT") or tree.child(said, "ccomp") >= 0:
            continue
        finite = tree.tags[verb] in ("VBD", "VBZ", "VBP") and verb not in tree.ancestors(said)
        if finite and tree.child(verb, "nsubj", "nsubjpass", "mark") < 0:
            move(tree, verb, said, "ccomp")
            tree.hang()


def whose_of_office(tree: Tree) -> None:
    """ "the mayor of Velm, whose office paid": it is the mayor's."""
    for whose, tag in enumerate(tree.tags):
        if tag != "WP$":
            continue
        verb = next((k for k in tree.ancestors(whose) if tree.deps[k] == "relcl"), -1)
        place = tree.heads[verb] if verb >= 0 else -1
        if place < 0 or tree.deps[place] != "pobj" or not tree.entity_types[place]:
            continue
        of = tree.heads[place]
        office = tree.heads[of]
        if tree.lower[of] == "of" and office < place and _is_person(tree, office):
            move(tree, verb, office, "relcl")
            tree.hang()


def relative_of_thing(tree: Tree) -> None:
    """ "Karl Brandt, the owner of the ferry, which sank": it is not Brandt that sank."""
    if "which" not in tree.lower:
        return
    for verb, noun in (*_relatives(tree, "which"), *_in_which(tree)):
        if not _is_person(tree, noun):
            continue
        pronoun = min(k for k in tree.subtree(verb))
        before = pronoun - 1 if tree.words[pronoun - 1] != "," else pronoun - 2
        if noun < before and tree.tags[before] in NOUN_TAGS and not _is_somebody(tree, before):
            move(tree, verb, before, "relcl")
            tree.hang()


def relative_of_what_there_is(tree: Tree) -> None:
    """ "There was a trick up his sleeve that would have worked": the trick would have."""
    if "there" not in tree.lower:
        return
    for verb, dep in enumerate(tree.deps):
        if dep != "relcl" or tree.child(verb, "nsubj", "nsubjpass") < 0:
            continue
        noun = tree.heads[verb]
        pronoun = min(tree.subtree(verb))
        if tree.lower[pronoun] != "that" or tree.entity_types[noun]:
            continue
        if tree.lower[noun] in _ANYTHING and noun == pronoun - 1:
            continue  # "There is a fear of anything that is new"
        for be in tree.ancestors(noun):
            if tree.lemmas[be] == "be" and tree.child(be, "expl") >= 0:
                thing = tree.child(be, "attr")
                if be < thing < noun and tree.deps[noun] in ("pobj", "attr", "dobj"):
                    move(tree, verb, thing, "relcl")
                    tree.hang()
                break
            if tree.tags[be] in VERB_TAGS and tree.deps[be] != "relcl":
                break


def relative_of_superlative(tree: Tree) -> None:
    """ "the boldest deed of her life, which saved the port": "of" only says how far it is bold."""
    for verb, dep in enumerate(tree.deps):
        noun = tree.heads[verb]
        prep = tree.heads[noun]
        if dep != "relcl" or tree.deps[noun] != "pobj" or tree.lower[prep] != "of":
            continue
        above = tree.heads[prep]
        if not above < noun < verb or tree.tags[above] not in NOUN_TAGS or _is_somebody(tree, noun):
            continue
        before = range(min(tree.subtree(above)), above)
        if any(
            tree.tags[k] in ("RBS", "JJS") and (tree.lower[k] != "most" or tree.tags[k + 1] == "JJ")
            for k in before
        ):
            move(tree, verb, above, "relcl")
            tree.hang()


def _relatives(tree: Tree, pronoun: str) -> list[tuple[int, int]]:
    """The verbs of the relative clauses that `pronoun` opens, with their nouns."""
    return [
        (verb, tree.heads[verb])
        for verb, dep in enumerate(tree.deps)
        if dep == "relcl"
        and any(tree.lower[k] == pronoun for k in tree.children(verb, "nsubj", "nsubjpass", "dobj"))
    ]


def _in_which(tree: Tree) -> list[tuple[int, int]]:
    """The verbs of relative clauses with a preposition in front, with their nouns."""
    return [
        (up, tree.heads[up])
        for k, word in enumerate(tree.lower)
        if word == "which" and tree.deps[k] == "pobj" and tree.tags[k - 2] != "IN"
        for up in (tree.heads[tree.heads[k]],)
        if tree.deps[up] == "relcl" and min(tree.subtree(up)) == k - 1
    ]


def _is_family(tree: Tree, i: int) -> bool:
    """ "the Lunds", "the Democrats": a name of several people."""
    return tree.lower[i].endswith("s") and tree.child(i, "det") >= 0


def _is_somebody(tree: Tree, i: int) -> bool:
    if tree.tags[i] not in NOUN_TAGS:
        return tree.tags[i] == "PRP"
    if tree.entity_types[i]:
        return tree.entity_types[i] in _SOMEBODY_NAMES
    return nouns.kind(tree.lemmas[i].lower()) in _SOMEBODY


def _is_person(tree: Tree, i: int) -> bool:
    return tree.entity_types[i] == "PERSON" or nouns.kind(tree.lemmas[i].lower()) == "person"


def _around(tree: Tree, noun: int) -> list[int]:
    """What the phrase of `noun` is a part of, and the objects of the verb above it."""
    found = []
    while tree.deps[noun] in _PARTS and tree.tags[noun] not in VERB_TAGS:
        noun = tree.heads[noun]
        found.append(noun)
    if tree.tags[noun] in VERB_TAGS:
        found += tree.children(noun, "dobj", "dative", "nsubjpass")
    return [k for k in found if tree.tags[k] in NOUN_TAGS]


def whose_clause(tree: Tree) -> None:
    """ "Ann Holt, whose son, Alec, died, sat in front": it is Alec who died, and she who sat.

    The parser makes the verb behind "whose" the main one and gives it her for a subject.
    """
    if "whose" not in tree.lower:
        return
    for whose, word in enumerate(tree.lower):
        owned = tree.heads[whose]
        verb = tree.heads[owned]
        owner = tree.child(verb, "nsubj")
        if word != "whose" or tree.tags[verb] not in VERB_TAGS or not owned < verb:
            continue
        if not 0 <= owner < whose or tree.words[whose - 1] != ",":
            continue
        for main in tree.children(verb, "conj"):
            first = min(tree.subtree(main))
            if tree.words[first - 1] == "," and tree.child(main, "nsubj", "nsubjpass") < 0:
                above = tree.heads[verb]
                tree.heads[main], tree.deps[main] = (
                    main if above == verb else above,
                    tree.deps[verb],
                )
                tree.heads[owner] = main
                tree.heads[verb], tree.deps[verb] = owner, "relcl"
                tree.deps[owned] = "nsubj"
                tree.hang()
                break
