"""Whether a clause is so: its own words, and what the verb above does to it ("refused to")."""

from kg.extract.clause import Clause, is_infinitive, shares_auxiliary
from kg.extract.scope import modality, negation, that_clauses
from kg.text.tree import Tree
from kg.words import complement_verbs, reporting

_APART = frozenset(("while", "because", "although", "though", "since", "whereas"))
_TELLING = frozenset(("after", "before", "by", "without", "despite", "while", "upon", "since"))


def polarity(tree: Tree, clause: Clause, above: Clause | None) -> None:
    clause.negated = negation.negates(tree, clause.verb)
    clause.modality = modality.modality(tree, clause.verb)
    if clause.kind == "gerund" and tree.lower[tree.heads[clause.verb]] == "without":
        clause.negated = not clause.negated
    if above is None:
        return
    if clause.kind == "relative" and above.negated and _is_cleft(tree, clause, above):
        clause.negated = not clause.negated
    if clause.kind in ("relative", "participle") and negation.is_negative_phrase(
        tree, tree.heads[clause.verb]
    ):
        clause.negated = not clause.negated
    if clause.kind in ("relative", "participle") and _supposed(tree, clause.verb):
        clause.modality = clause.modality or above.modality
    if clause.kind == "conjunct" and shares_auxiliary(tree, clause, above):
        clause.modality = clause.modality or modality.modality(tree, above.verb)
        clause.negated = clause.negated or (
            negation.negates(tree, above.verb) and not negation.contrasts(tree, above.verb)
        )
    if clause.kind == "conjunct" and negation.goes_on(tree, clause.verb):
        clause.negated = True
    if clause.kind == "complement" and tree.deps[clause.verb] in ("ccomp", "acl"):
        held = that_clauses.effect(tree, clause.verb)
        clause.asks = clause.asks or held.asks
        clause.negated ^= held.negated
        clause.modality = clause.modality or held.modality
    if clause.kind == "complement" and _is_bare(tree, clause):
        _under_governor(tree, clause, above)
    if clause.kind in ("control", "gerund", "adverbial", "conjunct"):
        _inherit(tree, clause, above)


def _is_bare(tree: Tree, clause: Clause) -> bool:
    """A complement without a time of its own: "helped them turn out", "opposed it being sold".

    Behind "help" or "let" the tagger takes the infinitive for a present tense.
    """
    tag = tree.tags[clause.verb]
    if tag == "VBP" and complement_verbs.controls_object(tree.lemmas[clause.governor].lower()):
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
    # "had the crew paint the deck": they did
    infinitive = tree.tags[clause.verb] == "VB" and word != "have"
    effect = complement_verbs.effect(word if word != "have" else "make", infinitive=infinitive)
    clause.asks = clause.asks or effect.asks
    clause.negated ^= effect.negated ^ above.negated
    clause.modality = clause.modality or effect.modality or above.modality


def _stands_apart(tree: Tree, verb: int) -> bool:
    """ "while", "because": what they tell is so, whatever may come of the other clause."""
    marks = tree.children(verb, "mark")
    return any(tree.lower[k] in _APART for k in marks)


def _is_cleft(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "It was not the storm that sank the ferry": the denial is the sinking's."""
    it = tree.child(above.verb, "nsubj")
    return (
        tree.lemmas[above.verb] == "be"
        and it >= 0
        and tree.lower[it] == "it"
        and tree.heads[clause.verb] in above.complements
    )


def _supposed(tree: Tree, verb: int) -> bool:
    """ "a force that defends the bloc" is no more real than the clause it stands in.

    Nor are "firms which break the rule" (would pay a fine).
    """
    noun = tree.heads[verb]
    if any(tree.lower[k] in ("a", "an", "any", "no") for k in tree.children(noun, "det")):
        return True
    if any(tree.lemmas[k] == "have" for k in tree.children(verb, "aux")):
        # "sailors who have died": that has happened
        return False
    generic = tree.tags[noun] == "NNS" and not tree.children(noun, "det", "poss", "nummod")
    return generic and tree.words[min(tree.subtree(verb)) - 1] != ","


def _inherit(tree: Tree, clause: Clause, above: Clause) -> None:
    """What the verb above does to the truth of this one: "refused to", "wants to", "if"."""
    if clause.kind == "conjunct":
        unfinished = above.kind in ("control", "gerund", "conjunct")
        if unfinished and tree.tags[clause.verb] == tree.tags[above.verb] in ("VB", "VBG", "VBN"):
            clause.modality = clause.modality or above.modality
            clause.negated = clause.negated or above.negated
            clause.asks = above.asks
        return
    if is_infinitive(tree, clause.verb) and clause.kind == "control" and _how(tree, clause.verb):
        clause.asks = True
        return
    if is_infinitive(tree, clause.verb) and _measured(tree, clause, above):
        return
    if clause.kind == "adverbial":
        if is_infinitive(tree, clause.verb) and tree.tags[tree.heads[clause.verb]] == "JJ":
            # "makes it illegal to sell fireworks": nobody sells
            clause.asks = True
        elif is_infinitive(tree, clause.verb) and not clause.modality:
            clause.modality = "Desired"
        elif (
            not clause.modality
            and not _stands_apart(tree, clause.verb)
            and (
                tree.child(clause.verb, "mark") < 0
                or tree.tags[clause.verb] in ("VBZ", "VBP", "VBG")
            )
        ):
            # "will leave before the river rises"
            clause.modality = above.modality
        return
    through = governing_word(tree, clause, above)
    going = through == "go" and tree.tags[above.verb] == "VBG"
    if (through == "be" or going) and is_infinitive(tree, clause.verb):
        # "is to run the centre"
        clause.modality = clause.modality or "Future"
        clause.negated ^= above.negated
        return
    told = clause.kind == "control" and reporting.kind(through) == "say"
    if above.passive and told and through != "suppose":
        # "is said to have fled": whose word it is makes it a claim, not a possibility
        clause.negated ^= above.negated
        return
    effect = complement_verbs.effect(
        through, infinitive=is_infinitive(tree, clause.verb) or tree.tags[clause.verb] == "VB"
    )
    clause.asks = effect.asks or (clause.kind == "gerund" and not _told(tree, clause, through))
    clause.asks = clause.asks or tree.lower[tree.heads[clause.verb]] == "against"
    clause.negated ^= effect.negated ^ above.negated
    clause.modality = clause.modality or effect.modality or above.modality


def _how(tree: Tree, verb: int) -> bool:
    """ "learning how to heal", "decide where to go": nobody is said to do it."""
    return any(tree.tags[k] == "WRB" for k in tree.children(verb, "advmod"))


def _measured(tree: Tree, clause: Clause, above: Clause) -> bool:
    """Set what "too late to stop it", "large enough to carry it", "has yet to open" say."""
    head = tree.heads[clause.verb]
    words = [head, *tree.children(head, "advmod", "acomp")]
    degrees = {tree.lower[k] for w in words for k in tree.children(w, "advmod") if w != above.verb}
    to = tree.child(clause.verb, "aux")
    if "too" in degrees or (to > 0 and tree.lower[to - 1] == "yet"):
        clause.negated = not clause.negated
    elif "enough" in degrees:
        clause.negated ^= above.negated
        clause.modality = clause.modality or "Possible"
    else:
        return False
    return True


def _told(tree: Tree, clause: Clause, through: str) -> bool:
    """Whether a gerund tells of an act: "after giving a speech", "capable of playing"."""
    return tree.lower[tree.heads[clause.verb]] in _TELLING or complement_verbs.known(through)


def governing_word(tree: Tree, clause: Clause, above: Clause) -> str:
    """The word that governs an infinitive or gerund: "manage", "able", "capable"."""
    head = tree.heads[clause.verb]
    if tree.deps[clause.verb] == "pcomp":
        head = tree.heads[head]
    return tree.lemmas[head].lower()
