"""Whether a clause is so: its own words, and what the verb above does to it ("refused to")."""

from kg.extract.clause import SUBJECTS, Clause, is_infinitive, shares_auxiliary
from kg.extract.cuts import is_undergoing
from kg.extract.scope import (
    adverbials,
    clefts,
    governed,
    governing,
    infinitives,
    kinds_of_things,
    modality,
    negation,
    silence,
    that_clauses,
)
from kg.text.tree import Tree
from kg.words import complement_verbs, reporting

_MAKING_SURE = frozenset(("ensure", "guarantee", "assure", "sure", "mean", "secure", "cause"))
_BARRING = frozenset(
    ("rule", "ban", "bar", "prohibit", "forbid", "discourage", "dissuade", "deter", "incapable")
)
_WHO = frozenset(("who", "that"))
_UNFINISHED = ("VB", "VBG", "VBN")


def polarity(tree: Tree, clause: Clause, above: Clause | None) -> None:
    """Set what `clause` says of its own truth, and what the clause above does to it."""
    clause.negated = negation.negates(tree, clause.verb)
    clause.modality = modality.modality(tree, clause.verb)
    if clause.kind == "gerund" and tree.lower[tree.heads[clause.verb]] == "without":
        clause.negated = not clause.negated
    clause.asks = silence.says_nothing(tree, clause)
    clause.modality = clause.modality or governed.bare(tree, clause)
    if above is not None:
        _from_above(tree, clause, above)
    elif clause.kind == "relative":
        clause.asks |= kinds_of_things.is_dreamt_of(tree, clause.verb, "")
    if not (clause.modality or clause.negated) and modality.is_choice(tree, clause.verb):
        clause.modality = "Possible"
    elif clause.modality in ("Required", "Future") and (
        modality.is_either(tree, clause.verb)
        or (not clause.negated and modality.is_choice(tree, clause.verb))
    ):
        # "must buy it or pay a fine", "will rise or fall", "either Lund or Berg will win"
        clause.modality = "Possible"


def _from_above(tree: Tree, clause: Clause, above: Clause) -> None:
    """Add what the clause above does to this one."""
    if clause.kind in ("relative", "participle"):
        _of_noun(tree, clause, above)
    elif clause.kind == "conjunct":
        _joined(tree, clause, above)
    elif clause.kind == "complement" and not governed.stands_beside(tree, clause, above):
        _completes(tree, clause, above)
    elif clause.kind in ("control", "gerund", "adverbial"):
        _inherit(tree, clause, above)


def _of_noun(tree: Tree, clause: Clause, above: Clause) -> None:
    """What becomes of a clause on a noun: "no firm that paid", "a force that defends"."""
    if clause.kind == "relative" and clefts.is_cleft(tree, clause, above):
        # "it may have been the storm that sank the ferry"
        if tree.heads[clause.verb] in clause.subjects:
            clause.modality = clause.modality or above.modality
        clause.negated ^= above.negated
    elif clause.kind == "relative" and clefts.is_not_who(tree, clause, above):
        clause.negated = not clause.negated
    elif kinds_of_things.only_says_which(tree, clause, above):
        clause.asks = True
    if tree.heads[clause.verb] in above.objects and is_undergoing(tree, clause.verb):
        _under_governor(tree, clause, above)  # "opposed the mill being sold"
    if is_infinitive(tree, clause.verb) and tree.heads[clause.verb] not in clause.subjects:
        # "a bill to bar firms from selling", "a plan to make them sell": what hangs on it
        held = infinitives.of_noun(tree, tree.heads[clause.verb])
        clause.asks |= held.asks and not clause.subjects
        clause.modality = clause.modality or held.modality
    if negation.is_negative_phrase(tree, tree.heads[clause.verb]):
        clause.negated = not clause.negated
    who = tree.child(clause.verb, "nsubj")
    firsts = is_infinitive(tree, clause.verb) or (who >= 0 and tree.lower[who] in _WHO)
    firsts = firsts and tree.heads[clause.verb] in above.complements
    if firsts or (above.modality and kinds_of_things.supposed(tree, clause, above)):
        # "would be the first woman to lead it", "would be the one who leads it"
        clause.modality = clause.modality or above.modality
    clause.modality = clause.modality or kinds_of_things.wished(tree, clause, above)


def _joined(tree: Tree, clause: Clause, above: Clause) -> None:
    """What the second of two verbs shares with the first: "will come and see", "nor paid"."""
    clause.asks |= above.asks and above.kind == "relative"
    if shares_auxiliary(tree, clause, above):
        clause.modality = clause.modality or modality.modality(tree, above.verb)
        clause.negated = clause.negated or (
            negation.negates(tree, above.verb) and not negation.contrasts(tree, above.verb)
        )
    if negation.goes_on(tree, clause.verb):
        clause.negated = True
    if any(tree.tags[k] == "VBG" for k in tree.children(clause.verb, "aux", "auxpass")[:1]):
        # "face the risk of not being seen, and not being heard", whatever it hangs on
        clause.asks |= tree.tags[above.verb] in ("VBD", "VBP", "VBZ", "VB")
    verb, tags = clause.verb, tree.tags
    if modality.is_condition(tree, above.verb) and not tree.children(verb, "aux"):
        # "if the dam breaks and floods the town"
        clause.modality = clause.modality or "Conditional"
    if clause.modality == "Conditional" and above.modality == "Future" and above.governor >= 0:
        # "said he would pay and that the yard would stay": as the first, so the second
        clause.modality = "Future"
    plain = clause.modality == "Conditional" and not above.modality and above.governor >= 0
    if plain and governed.future_in_past(tree, clause, above.governor):
        clause.modality = "Future"  # "said the ship had sunk and that he would pay"
    own = [k for k in tree.children(verb, "aux", "auxpass", *SUBJECTS) if tags[k] != "TO"]
    if own or tags[verb] not in _UNFINISHED:
        return
    clause.asks = clause.asks or governed.lost_infinitive(tree, verb, above.verb)
    if tags[verb] == tags[above.verb] or (is_infinitive(tree, verb) and above.modality):
        clause.modality = clause.modality or above.modality
        same = tags[verb] == tags[above.verb] and not negation.contrasts(tree, above.verb)
        clause.negated |= above.negated and same
        clause.asks = clause.asks or above.asks
    elif tags[verb] == "VB" and tags[above.verb] in ("VBD", "VBZ", "VBG"):
        # "has a plan to cut the tax and close the pit": an infinitive that lost its "to"
        clause.asks = True


def _completes(tree: Tree, clause: Clause, above: Clause) -> None:
    """What is above a clause with a subject of its own: "no proof that", "helped them leave"."""
    if tree.deps[clause.verb] in ("ccomp", "acl") and tree.lemmas[above.verb] != "help":
        held = that_clauses.effect(tree, clause.verb)
        clause.asks = clause.asks or held.asks
        clause.negated ^= held.negated
        clause.modality = clause.modality or held.modality
        if tree.lemmas[tree.heads[clause.verb]].lower() in _MAKING_SURE:
            # "will ensure that the port stays open"
            clause.modality = clause.modality or above.modality
        if above.modality and that_clauses.hangs_on_being(tree, clause.verb):
            # "it may be that the bank is poor", "she may be right that it is"
            clause.modality = clause.modality or above.modality
        if clause.modality == "Conditional":
            if tree.lemmas[tree.heads[clause.verb]] in ("hope", "wish", "pray"):
                clause.modality = "Desired"
            elif governed.future_in_past(tree, clause, above.verb) or governed.announced(
                tree, clause
            ):
                clause.modality = "Future"
    if _is_bare(tree, clause):
        clause.asks = clause.asks or governed.follows_command(tree, above)
        _under_governor(tree, clause, above)


def _is_bare(tree: Tree, clause: Clause) -> bool:
    """A complement without a time of its own: "helped them turn out", "opposed it being sold".

    Behind "help" or "let" the tagger takes the infinitive for a present tense; in front of
    a verb it is one: "“They own the docks,” Berg told us".
    """
    tag = tree.tags[clause.verb]
    behind = 0 <= clause.governor < clause.verb and tree.lower[clause.verb] not in ("are", "am")
    if (
        tag == "VBP"
        and behind
        and (complement_verbs.controls_object(tree.lemmas[clause.governor].lower()))
    ):
        tag = "VB"
    finite = any(
        tree.tags[k] in ("MD", "VBZ", "VBP", "VBD")
        for k in tree.children(clause.verb, "aux", "auxpass")
    )
    return tag in ("VB", "VBG", "VBN") and not finite and tree.child(clause.verb, "mark") < 0


def _under_governor(tree: Tree, clause: Clause, above: Clause) -> None:
    """What the verb above does to it, and what is done to that verb itself."""
    word = tree.lemmas[above.verb].lower()
    if reporting.kind(word) and not complement_verbs.known(word):
        return
    if word == "help" and above.negated:
        clause.asks = True  # "did not help her get a passport": she may have got it
    # "had the crew paint the deck": they did
    infinitive = tree.tags[clause.verb] == "VB" and word != "have"
    if word == "let" and governing.is_tool(tree, above):
        # "the app lets them change it": they can
        clause.modality = clause.modality or "Possible"
    effect = complement_verbs.effect(word if word != "have" else "make", infinitive=infinitive)
    clause.asks = clause.asks or effect.asks or above.asks
    clause.negated ^= effect.negated ^ above.negated
    clause.modality = clause.modality or effect.modality or above.modality


def _inherit(tree: Tree, clause: Clause, above: Clause) -> None:
    """What the verb above does to the truth of this one: "refused to", "wants to", "if"."""
    infinitive = is_infinitive(tree, clause.verb)
    if infinitive and clause.kind == "control" and governing.how(tree, clause.verb):
        clause.asks = True
    elif infinitive and governing.measured(tree, clause, above):
        return
    elif infinitive and governed.carries_on(tree, clause):
        clause.modality = clause.modality or above.modality
        clause.negated ^= above.negated
    elif clause.kind == "adverbial":
        adverbials.beside(tree, clause, above)
    elif clause.kind == "gerund" and _prepositional(tree, clause, above):
        return
    else:
        _governed(tree, clause, above)


def _prepositional(tree: Tree, clause: Clause, above: Clause) -> bool:
    """Set what a gerund tells that no word governs: "after selling", "In doing so", "by paying"."""
    verb, prep = clause.verb, tree.heads[clause.verb]
    being = any(tree.lower[k] in ("being", "having") for k in tree.children(verb, "aux", "auxpass"))
    if tree.deps[verb] != "pcomp" or not (tree.tags[verb] == "VBG" or being):
        return False
    if governed.denied_ground(tree, verb):
        clause.asks = True
        return True
    fronted = tree.lower[prep] in ("in", "on", "upon") and prep < above.verb
    if not (tree.lower[prep] in governing.TELLING or fronted):
        return False
    clause.modality = clause.modality or above.modality
    # "did not win by cheating": who knows
    clause.asks = clause.asks or (tree.lower[prep] == "by" and above.negated)
    clause.asks = clause.asks or above.asks
    return True


def _governed(tree: Tree, clause: Clause, above: Clause) -> None:
    """What a governing word says of an infinitive or gerund: "refuse", "able", "is to"."""
    verb = clause.verb
    through = governing.word(tree, clause, above)
    infinitive = is_infinitive(tree, verb)
    going = through == "go" and tree.tags[above.verb] == "VBG"
    if (through == "be" or going) and infinitive:
        # "is to run the centre", "if it were to run it"
        clause.modality = clause.modality or governing.to_come(tree, above)
        clause.negated ^= above.negated
        return
    if through == "enough" and above.negated:
        clause.asks = True  # "money is not enough to save it": it may with more than money
        return
    effect = governing.effect(tree, clause, above, through)
    clause.asks |= effect.asks or (
        clause.kind == "gerund" and not governing.told(tree, clause, through)
    )
    clause.asks |= above.asks or tree.lower[tree.heads[verb]] == "against"
    clause.asks |= governing.is_alternative(tree, tree.heads[verb]) or (
        clause.negated and effect.negated
    )
    if effect.negated and above.negated and through in _BARRING:
        # "did not rule out selling", "is not banned from selling": who knows
        clause.modality = clause.modality or "Possible"
    clause.negated ^= effect.negated ^ above.negated
    if through in governing.ANSWERED and tree.lower[tree.heads[verb]] == "for":
        return  # "will be remembered for helping": helped
    # "hopes to be able to sell it", "proposes letting them sell it"
    wish = above.modality == "Desired" and above.kind in ("control", "gerund")
    held = above.modality if wish and effect.modality == "Possible" else effect.modality
    clause.modality = clause.modality or held or above.modality
