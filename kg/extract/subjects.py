"""Who does it: subjects of a clause, shared ones through coordination, relatives and control."""

from kg.extract.antecedents import TIMES, antecedents
from kg.extract.clause import SUBJECTS, Clause, is_infinitive
from kg.text.tree import VERB_TAGS, Tree
from kg.words import complement_verbs
from kg.words.lists import words

_AIMS = words("aims")
_RELATIVE = frozenset(("who", "which", "that", "whom"))
_APPEALS = frozenset(
    ("call", "count", "rely", "prevail", "appeal", "plead", "wait", "depend", "shout", "yell",
     "signal", "gesture", "scream")
)  # fmt: skip
_ADDRESSED = frozenset(("on", "upon", "for", "to", "with", "at"))
# "the proof they need to win": what is needed does not win
_WISHES = frozenset(("need", "want", "require", "like", "expect", "lack"))
_SENDING = frozenset(
    ("send", "dispatch", "deploy", "hire", "recruit", "assign", "enlist", "commission")
)
_BEFORE_AFTER = frozenset(("when", "while", "before", "after", "until", "if", "once", "since"))
_ORDINAL = frozenset(("first", "second", "third", "last", "only", "next", "one", "latest"))


def subjects(tree: Tree, clause: Clause, above: Clause | None) -> None:
    own = [c for k in tree.children(clause.verb, *SUBJECTS) for c in tree.conjuncts(k)]
    own = [s for s in own if tree.tags[s] not in VERB_TAGS]
    if own and not (clause.kind == "relative" and tree.lower[own[0]] in _RELATIVE):
        clause.subjects = own
        return
    if tree.child(clause.verb, *SUBJECTS, "expl") >= 0 and clause.kind != "relative":
        return
    head = tree.heads[clause.verb]
    if clause.kind in ("relative", "participle"):
        if not is_infinitive(tree, clause.verb) or _ordinal(tree, head):
            clause.subjects = antecedents(tree, head, clause.verb)
            if above is not None and not clause.subjects and head in above.objects:
                # "spent her life fighting for it": she fought
                clause.subjects = [] if above.negated else list(above.subjects)
            if above is not None and head in above.complements and _names(tree, above):
                # "X is a bank founded in 1990": it is X that was founded
                clause.subjects = list(above.subjects)
        return
    if above is None or clause.kind in ("main", "complement"):
        return
    if clause.kind == "control":
        clause.subjects = _controllers(tree, clause, above)
    elif clause.kind == "gerund" and _hangs_on_judgement(tree, clause.verb, above.verb):
        clause.subjects = list(above.objects)
    elif clause.kind == "gerund" and _kept_from(tree, clause, above):
        clause.subjects = list(above.subjects if above.passive else above.objects)
    elif clause.kind == "gerund" and (
        not _hangs_on_clause(tree, clause, above)
        or (tree.lemmas[above.verb] == "be" and not above.complements)
        or (above.passive and not _is_somebody(tree, above))
    ):
        return
    elif clause.kind == "conjunct" and (above.kind == "relative" or not above.subjects):
        clause.subjects = list(above.subjects)
    elif clause.kind == "adverbial" and _others(tree, clause, above):
        clause.subjects = _others(tree, clause, above)
    elif clause.kind == "adverbial" and _dangles(tree, clause, above):
        return
    elif clause.kind in ("conjunct", "adverbial", "gerund") and not _has_subject_mark(tree, clause):
        clause.subjects = list(above.subjects)


def _others(tree: Tree, clause: Clause, above: Clause) -> list[int]:
    """Who is to do it: "appealed to the owner to sell", "sent engineers to repair the dam"."""
    lemma = tree.lemmas[above.verb].lower()
    if lemma in _APPEALS:
        return _called_on(above)
    if lemma in _SENDING and is_infinitive(tree, clause.verb) and above.objects:
        behind = max(tree.subtree(above.objects[-1])) + 1
        return list(above.objects) if behind in tree.children(clause.verb, "aux") else []
    return []


def _dangles(tree: Tree, clause: Clause, above: Clause) -> bool:
    """A participle whose doer is not the subject of the clause that it hangs on.

    "costs are counted when choosing a site", "after living in fear it is hard to trust", "is
    forthcoming" without anything that is.
    """
    verb = clause.verb
    bare = tree.child(verb, "aux", "auxpass", "expl") < 0
    if tree.tags[verb] in ("VBZ", "VBP") and bare:
        return True
    if not above.subjects or is_infinitive(tree, verb):
        return False
    if tree.lower[above.subjects[0]] == "it" and tree.child(above.verb, "xcomp", "ccomp") >= 0:
        return True
    marked = any(tree.lower[k] in _BEFORE_AFTER for k in tree.children(verb, "mark", "advmod"))
    doing = tree.tags[verb] == "VBG" and marked
    return doing and above.passive and not _is_somebody(tree, above)


def _names(tree: Tree, above: Clause) -> bool:
    """Whether the clause above says what its subject is: "X is a …"."""
    return (
        tree.lemmas[above.verb] == "be"
        and bool(above.subjects)
        and not above.expletive
        and tree.lower[above.subjects[0]] not in ("it", "this", "that", "there", "what")
    )


def _ordinal(tree: Tree, head: int) -> bool:
    """ "the first to land"; not "only one day to test it", "the latest attempt to": they do not."""
    if tree.lemmas[head].lower() in _AIMS:
        return False
    return tree.lower[head] not in TIMES and any(tree.lower[k] in _ORDINAL for k in tree.kids[head])


def _called_on(clause: Clause) -> list[int]:
    """ "called on the minister to resign": who is called on."""
    addressed = [p for p in clause.preps if p.words in _ADDRESSED]
    return [p.head for p in addressed if p.head > clause.verb]


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
        return list(above.objects)
    if lemma in _APPEALS and above.particle >= 0 and above.objects:
        return list(above.objects)
    if lemma in _APPEALS and not above.passive and _called_on(above):
        return _called_on(above)
    if lemma == "use" and above.passive:
        return []  # "was used to build piers": nobody is said to have built them
    if lemma == "be" and is_infinitive(tree, clause.verb):
        # "the aim is to close the pit", "the pilot is to blame": neither of them does it
        if tree.lower[clause.verb] == "blame":
            return []
        return [s for s in above.subjects if tree.lemmas[s].lower() not in _AIMS]
    return list(above.subjects)


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


def _is_somebody(tree: Tree, above: Clause) -> bool:
    """Whether what a passive tells of is a person or a name: it may have acted before."""
    return any(
        tree.entity_types[s] or tree.tags[s] == "PRP" or tree.lower[s].endswith("man")
        for s in above.subjects
    )


def _kept_from(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "stopped the marchers from reaching the palace": the marchers would have."""
    return (
        tree.lower[tree.heads[clause.verb]] in ("from", "of", "into", "with")
        and bool(above.objects or above.passive)
        and complement_verbs.controls_object(tree.lemmas[above.verb].lower())
    ) or complement_verbs.keeps_from(tree.lemmas[above.verb], tree.lower[tree.heads[clause.verb]])


def _has_subject_mark(tree: Tree, clause: Clause) -> bool:
    """An adverbial with a finite verb and no subject is a fragment ("as expected")."""
    return (
        clause.kind == "adverbial"
        and tree.tags[clause.verb] in ("VBD", "VBZ", "VBP")
        and tree.child(clause.verb, "mark", "advmod") >= 0
    ) or any(tree.lower[k] == "as" for k in tree.children(clause.verb, "mark"))
