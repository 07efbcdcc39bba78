"""Who does it: subjects of a clause, shared ones through coordination, relatives and control."""

from collections.abc import Callable

from kg.extract.antecedents import TIMES, antecedents, shown_in
from kg.extract.clause import SUBJECTS, Clause, is_infinitive
from kg.extract.dangling import APPEALS, called_on, dangles, is_somebody, others, tells_nothing
from kg.extract.participles import is_uncertain
from kg.text.tree import PROPER_TAGS, VERB_TAGS, Tree
from kg.words import complement_verbs, nouns, reporting
from kg.words.lists import words

_AIMS = words("aims")
_RELATIVE = frozenset(("who", "which", "that", "whom"))
# "the proof they need to win": what is needed does not win
_WISHES = frozenset(("need", "want", "require", "like", "expect", "lack"))
_OPEN_NOUNS = words("open_nouns")
_ALL = frozenset(("all", "everyone", "everybody", "none", "nobody", "nothing", "anyone", "one"))
_IN_ONE = frozenset(("combined", "together", "collectively"))
_IN_ALL = (["between", "them"], ["in", "total"], ["in", "all"])
_ORDINAL = frozenset(("first", "second", "third", "last", "only", "next", "one", "latest"))


def subjects(tree: Tree, clause: Clause, above: Clause | None) -> None:
    """Set the subjects of a clause: its own, those of the noun or clause it hangs on, or none."""
    if tells_nothing(tree, clause):
        return
    own = [c for k in tree.children(clause.verb, *SUBJECTS) for c in tree.conjuncts(k)]
    own = [s for s in own if tree.tags[s] not in VERB_TAGS and not _is_excepted(tree, s)]
    if above is not None and (gap := _gap(tree, clause, above, own)) >= 0:
        clause.subjects = [gap]
        return
    if len(own) > 1 and _all_in_one(tree, own[-1], clause.verb):
        return
    if own and not (clause.kind == "relative" and tree.lower[own[0]] in _RELATIVE):
        # "that clip of Holm dancing has spread": Holm dances
        shown = shown_in(tree, own[0], clause.verb)
        clause.subjects = own if shown < 0 else [shown]
        return
    if tree.child(clause.verb, *SUBJECTS, "expl") >= 0 and clause.kind != "relative":
        return
    if clause.kind in ("relative", "participle"):
        clause.subjects = _of_noun(tree, clause, above)
    elif above is not None and clause.kind in _SHARED:
        clause.subjects = _SHARED[clause.kind](tree, clause, above)


def _all_in_one(tree: Tree, last: int, verb: int) -> bool:
    """ "Norway and Peru combined make half of it", "between them, they …": neither of them does."""
    for i in range(last + 1, verb):
        if tree.lower[i] in _IN_ONE and tree.lower[i + 1] != "with":
            return True
    told = (verb, *tree.children(verb, "dobj", "attr"))
    return any(
        tree.lower[k : k + 2] in _IN_ALL and tree.heads[k + 1] == k and not tree.kids[k + 1]
        for noun in told
        for k in tree.children(noun, "prep")
    )


def _of_noun(tree: Tree, clause: Clause, above: Clause | None) -> list[int]:
    """Who does what a relative clause or a participle tells: the noun that it hangs on."""
    head = tree.heads[clause.verb]
    if is_infinitive(tree, clause.verb) and not _ordinal(tree, head):
        return []
    found = antecedents(tree, head, clause.verb)
    if above is None:
        return found
    spent = clause.kind == "participle" and not found and tree.tags[clause.verb] == "VBG"
    if spent and head in above.objects:
        # "spent her life fighting for it": she fought
        found = [] if above.negated else list(above.subjects)
    if head in found and _says_what(tree, above, head):
        # "X is a bank founded in 1990": it is X that was founded
        # "was the oldest man ever elected": that says how old, not that he was
        ever = any(tree.lower[k] == "ever" for k in tree.children(clause.verb, "advmod"))
        return [] if ever else list(above.subjects)
    return found


def _of_gerund(tree: Tree, clause: Clause, above: Clause) -> list[int]:
    """Who does what a gerund behind a preposition tells."""
    if _hangs_on_judgement(tree, clause.verb, above.verb):
        return list(above.objects)
    if _kept_from(tree, clause, above):
        return list(above.subjects if above.passive else above.objects)
    elsewhere = (
        not _hangs_on_clause(tree, clause, above)
        or (tree.lemmas[above.verb] == "be" and not above.complements)
        or (above.passive and not is_somebody(tree, above))
        or _is_advised(tree, clause, above)
        or is_uncertain(tree, clause, above)
    )
    return [] if elsewhere else _shared(tree, clause, above)


def _of_conjunct(tree: Tree, clause: Clause, above: Clause) -> list[int]:
    """Who does what the second of two joined verbs tells."""
    if own := _resumed(tree, clause, above):
        return own
    plain = above.kind == "relative" or not above.subjects
    return list(above.subjects) if plain else _shared(tree, clause, above)


def _of_adverbial(tree: Tree, clause: Clause, above: Clause) -> list[int]:
    """Who does what an adverbial clause without a subject of its own tells."""
    if found := others(tree, clause, above):
        return found
    loose = dangles(tree, clause, above) or is_uncertain(tree, clause, above)
    return [] if loose else _shared(tree, clause, above)


def _shared(tree: Tree, clause: Clause, above: Clause) -> list[int]:
    """The subjects of the clause above."""
    return [] if _has_subject_mark(tree, clause) else list(above.subjects)


def _resumed(tree: Tree, clause: Clause, above: Clause) -> list[int]:
    """ "Pole “sold the ship,” Kern said, and “kept the money”": Pole did."""
    if tree.tags[clause.verb - 1] != "``" or reporting.kind(tree.lemmas[above.verb]) != "say":
        return []
    aside = tree.deps[above.verb] == "parataxis"
    quoted = tree.heads[above.verb] if aside else tree.child(above.verb, "ccomp")
    marked = 0 <= quoted < above.verb and "''" in tree.tags[quoted : above.verb]
    return tree.children(quoted, "nsubj") if marked else []


def _is_excepted(tree: Tree, noun: int) -> bool:
    """ "Everyone but Holm left", "with all but Holm leaving": Holm did not."""
    but = tree.subtree(noun)[0] - 1
    return but > 0 and tree.lower[but] == "but" and tree.lower[but - 1] in _ALL


def _gap(tree: Tree, clause: Clause, above: Clause, own: list[int]) -> int:
    """The noun of "the woman he said stole the boat", "which he said had sunk"; -1 for none."""
    if clause.kind != "complement" or above.kind != "relative":
        return -1
    noun, verb = tree.heads[above.verb], clause.verb
    if tree.heads[verb] != above.verb or noun in above.subjects:
        return -1
    if own:
        return noun if tree.lower[own[0]] in _RELATIVE and own[0] < above.verb else -1
    finite = [verb, *tree.children(verb, "aux", "auxpass")]
    told = any(tree.tags[k] in ("VBD", "VBZ", "VBP", "MD") for k in finite)
    # "who she thinks until now have been ill"
    who = any(tree.lower[k] == "who" for k in tree.children(above.verb, "dobj"))
    if who and told and tree.child(verb, "mark", "expl") < 0:
        return noun
    beside = verb == above.verb + 1 and tree.tags[verb] in ("VBD", "VBZ", "VBP")
    return noun if beside else -1


def _says_what(tree: Tree, above: Clause, head: int) -> bool:
    """Whether the clause above says what its subject is: "X is a …"."""
    return (
        head in above.complements
        and tree.lemmas[above.verb] in ("be", "become")
        and bool(above.subjects)
        and not above.expletive
        and tree.lemmas[above.subjects[0]].lower() not in _OPEN_NOUNS
        and tree.lower[above.subjects[0]] not in ("it", "this", "that", "there", "what")
    )


def _ordinal(tree: Tree, head: int) -> bool:
    """ "the first to land"; not "only one day to test it", "the latest attempt to": they do not."""
    if tree.lemmas[head].lower() in _AIMS:
        return False
    return tree.lower[head] not in TIMES and any(tree.lower[k] in _ORDINAL for k in tree.kids[head])


def _controllers(tree: Tree, clause: Clause, above: Clause) -> list[int]:
    """Who does what an infinitive says: the object of "ask", the subject of "want"."""
    lemma = tree.lemmas[above.verb].lower()
    judged = tree.heads[clause.verb]
    if tree.tags[judged] == "JJ" and (own := tree.children(judged, "nsubj")):
        return own  # "with a captain ready to resign"
    if above.kind == "relative" and lemma in _WISHES and above.objects == [tree.heads[above.verb]]:
        return list(above.subjects)
    if above.objects and _hangs_on_judgement(tree, clause.verb, above.verb):
        return list(above.objects)
    if above.objects and complement_verbs.controls_object(lemma):
        if lemma == "need" and not any(_is_somebody(tree, o) for o in above.objects):
            return []  # "you need a key to open it": the key opens nothing
        return list(above.objects)
    if lemma in APPEALS and above.particle >= 0 and above.objects:
        return list(above.objects)
    if lemma in APPEALS and not above.passive and called_on(tree, above):
        return called_on(tree, above)
    if lemma == "use" and above.passive:
        return []  # "was used to build piers": nobody is said to have built them
    if lemma == "be" and is_infinitive(tree, clause.verb):
        # "the aim is to close the pit", "the pilot is to blame": neither of them does it
        if tree.lower[clause.verb] == "blame":
            return []
        return [s for s in above.subjects if tree.lemmas[s].lower() not in _AIMS]
    return list(above.subjects)


def _is_somebody(tree: Tree, noun: int) -> bool:
    kind = nouns.kind(tree.lemmas[noun].lower()).rstrip("?")
    named = tree.tags[noun] in PROPER_TAGS or tree.tags[noun] == "PRP"
    return named or kind in ("person", "organization", "country", "group")


def _hangs_on_judgement(tree: Tree, verb: int, above: int) -> bool:
    """ "called the step capable of legitimizing": it is the step that is capable."""
    for i in tree.ancestors(verb):
        if i == above:
            return False
        if tree.deps[i] == "oprd":
            return True
    return False


def _hangs_on_clause(tree: Tree, clause: Clause, above: Clause) -> bool:
    """Whether a gerund's preposition belongs to the clause ("after giving a speech"), no noun."""
    holder = tree.heads[tree.heads[clause.verb]]
    return holder == above.verb or holder in above.complements


def _is_advised(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "The cream should be used before applying powder": nobody in particular applies it."""
    timed = tree.lower[tree.heads[clause.verb]] in ("before", "after", "when", "while")
    return timed and above.passive and above.modality == "Required"


def _kept_from(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "stopped the marchers from reaching the palace": the marchers would have."""
    return (
        tree.lower[tree.heads[clause.verb]] in ("from", "of", "into", "with", "to")
        and bool(above.objects or above.passive)
        and not any(tree.lower[o].endswith(("self", "selves")) for o in above.objects)
        and tree.lemmas[above.verb] not in ("have", "see", "hear", "watch")
        and complement_verbs.controls_object(tree.lemmas[above.verb].lower())
    ) or complement_verbs.keeps_from(tree.lemmas[above.verb], tree.lower[tree.heads[clause.verb]])


def _has_subject_mark(tree: Tree, clause: Clause) -> bool:
    """An adverbial with a finite verb and no subject is a fragment ("as expected")."""
    return (
        clause.kind == "adverbial"
        and tree.tags[clause.verb] in ("VBD", "VBZ", "VBP")
        and tree.child(clause.verb, "mark", "advmod") >= 0
    ) or any(tree.lower[k] == "as" for k in tree.children(clause.verb, "mark"))


_SHARED: dict[str, Callable[[Tree, Clause, Clause], list[int]]] = {
    "control": _controllers,
    "gerund": _of_gerund,
    "conjunct": _of_conjunct,
    "adverbial": _of_adverbial,
}
"""Who does it in a clause without a subject of its own, by the kind of clause."""
