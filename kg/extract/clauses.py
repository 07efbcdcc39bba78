"""Clauses: every predicate of a sentence with its subjects, objects and prepositional arguments.

A clause is what the rules read; it knows nothing of who says it. Shared subjects are found
through coordination, relative clauses, participles and control ("was forced to work").
"""

from dataclasses import dataclass, field

from kg.extract.prepositions import Prepositional, prepositionals
from kg.extract.scope import modality, negation, that_clauses
from kg.model import Modality
from kg.text.tree import VERB_TAGS, Tree
from kg.words import complement_verbs, reporting

_NOT_PREDICATES = frozenset(("aux", "auxpass", "amod", "compound", "prep", "case", "nmod"))
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
_TELLING = frozenset(("after", "before", "by", "without", "despite", "while", "upon", "since"))
_RELATIVE = frozenset(("who", "which", "that", "whom"))
_APPEALS = frozenset(("call", "count", "rely", "prevail", "appeal", "plead", "wait", "depend"))
_ORDINAL = frozenset(("first", "second", "third", "last", "only", "next", "one", "latest"))


@dataclass(slots=True)
class Clause:
    """One predicate with its arguments, all as token indices of the tree.

    `kind` is "main", "conjunct", "complement", "control", "adverbial", "relative",
    "participle" or "gerund"; `governor` the verb above it, -1 for none; `group` the words of
    the verb ("was forced to work"); `complements` are predicate nouns and adjectives.
    """

    verb: int
    kind: str
    governor: int = -1
    passive: bool = False
    subjects: list[int] = field(default_factory=list)
    objects: list[int] = field(default_factory=list)
    recipients: list[int] = field(default_factory=list)
    complements: list[int] = field(default_factory=list)
    agents: list[int] = field(default_factory=list)
    preps: list[Prepositional] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
    group: list[int] = field(default_factory=list)
    particle: int = -1
    negated: bool = False
    modality: Modality = ""
    asks: bool = False
    expletive: bool = False


Clauses = dict[int, Clause]


def clauses(tree: Tree) -> Clauses:
    """Return the clauses of a sentence by their verb, governors before what they govern."""
    found: Clauses = {}
    for verb in _top_down(tree):
        if is_predicate(tree, verb):
            found[verb] = _clause(tree, verb, found)
    return found


def is_predicate(tree: Tree, i: int) -> bool:
    """Whether token `i` heads a clause: a verb that is no auxiliary and no mere modifier."""
    if tree.deps[i] in _NOT_PREDICATES:
        return False
    if tree.deps[i] == "oprd" and not _infinitive(tree, i):
        return False  # "called the invitation undignified"
    if tree.tags[i] in VERB_TAGS:
        return True
    # "Israel, ready to attack": nothing; but a noun root with a copula child is a clause
    return tree.child(i, "cop") >= 0


def governor_of(tree: Tree, verb: int) -> int:
    """Return the nearest predicate above `verb`, or -1."""
    for i in tree.ancestors(verb):
        if is_predicate(tree, i):
            return i
    return -1


def _top_down(tree: Tree) -> list[int]:
    order = [tree.root]
    for i in order:
        order.extend(tree.kids[i])
    return order


def _clause(tree: Tree, verb: int, found: Clauses) -> Clause:
    kind = _kind(tree, verb)
    clause = Clause(verb=verb, kind=kind, governor=governor_of(tree, verb))
    above = found.get(clause.governor)
    clause.passive = _is_passive(tree, verb, kind, above)
    clause.preps = prepositionals(tree, verb)
    _own_arguments(tree, clause)
    _subjects(tree, clause, above)
    _antecedent(tree, clause)
    _verb_group(tree, clause, above)
    _borrowed(tree, clause, above)
    _polarity(tree, clause, above)
    return clause


def _kind(tree: Tree, verb: int) -> str:
    dep, head = tree.deps[verb], tree.heads[verb]
    if dep == "conj" and is_predicate(tree, head):
        return "conjunct"
    if dep in ("xcomp", "oprd"):
        return "control"
    if dep == "relcl":
        return "relative"
    if dep == "acl":
        # "the fact that Acme sold the mine" has a subject of its own
        return "participle" if tree.child(verb, *_SUBJECTS) < 0 else "complement"
    if dep == "pcomp":
        return "gerund"
    if dep == "advcl":
        return "adverbial"
    if dep == "ccomp" and _infinitive(tree, verb):
        return "control"
    return "complement" if dep in ("ccomp", "csubj", "csubjpass") else "main"


def _infinitive(tree: Tree, verb: int) -> bool:
    return any(tree.tags[k] == "TO" for k in tree.children(verb, "aux"))


def _is_passive(tree: Tree, verb: int, kind: str, above: Clause | None) -> bool:
    if tree.child(verb, "auxpass", "nsubjpass", "csubjpass") >= 0:
        return True
    if kind == "participle" and tree.tags[verb] == "VBD":
        return True
    if tree.tags[verb] == "VBD" and _is_participle_after_all(tree, verb, kind, above):
        return True
    if tree.tags[verb] != "VBN":
        return False
    if tree.children(verb, "aux"):
        return False
    if kind == "conjunct" and above is not None:
        return above.passive
    # "Two men held after raid": headlines leave the auxiliary (and the full stop) out
    bare = kind == "main" and tree.child(verb, "dobj") < 0 and tree.words[-1] != "."
    return bare or kind in ("participle", "adverbial", "control", "complement")


def _is_participle_after_all(tree: Tree, verb: int, kind: str, above: Clause | None) -> bool:
    """ "was found in a barn, returned to the owner", "designed by X and finished in 1904"."""
    if above is None or not above.passive:
        return False
    if tree.children(verb, *_SUBJECTS, "aux", "mark", "dobj"):
        return False
    return kind == "adverbial" or (kind == "conjunct" and above.kind == "participle")


def _own_arguments(tree: Tree, clause: Clause) -> None:
    verb = clause.verb
    for k in tree.kids[verb]:
        dep = tree.deps[k]
        if dep == "dobj":
            clause.objects += tree.conjuncts(k)
        elif dep == "dative" and tree.tags[k] not in ("IN", "TO"):
            clause.recipients += tree.conjuncts(k)
        elif dep in ("attr", "acomp") or (dep == "oprd" and k > verb):
            if tree.tags[k] not in VERB_TAGS or not _infinitive(tree, k):
                clause.complements += [c for c in tree.conjuncts(k) if _is_word(tree, c)]
        elif dep == "agent":
            clause.agents += [c for p in tree.children(k, "pobj") for c in tree.conjuncts(p)]
        elif dep == "prt":
            clause.particle = k
        elif dep == "npadvmod" or (dep == "advmod" and tree.entity_types[k] == "DATE"):
            clause.times.append(k)
        elif dep == "expl" and tree.lower[k] == "there":
            clause.expletive = True
    clause.objects = [o for o in clause.objects if tree.tags[o] not in VERB_TAGS]


def _is_word(tree: Tree, i: int) -> bool:
    return any(c.isalnum() for c in tree.words[i])


def _subjects(tree: Tree, clause: Clause, above: Clause | None) -> None:
    own = [c for k in tree.children(clause.verb, *_SUBJECTS) for c in tree.conjuncts(k)]
    own = [s for s in own if tree.tags[s] not in VERB_TAGS]
    if own and not (clause.kind == "relative" and tree.lower[own[0]] in _RELATIVE):
        clause.subjects = own
        return
    if tree.child(clause.verb, *_SUBJECTS, "expl") >= 0 and clause.kind != "relative":
        return
    head = tree.heads[clause.verb]
    if clause.kind in ("relative", "participle"):
        if not _infinitive(tree, clause.verb) or _ordinal(tree, head):
            clause.subjects = _antecedents(tree, head, clause.verb)
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
    ):
        return
    elif clause.kind == "conjunct" and (above.kind == "relative" or not above.subjects):
        clause.subjects = list(above.subjects)
    elif clause.kind == "adverbial" and tree.lemmas[above.verb] in _APPEALS and _called_on(above):
        clause.subjects = _called_on(above)
    elif clause.kind in ("conjunct", "adverbial", "gerund") and not _has_subject_mark(tree, clause):
        clause.subjects = list(above.subjects)


def _names(tree: Tree, above: Clause) -> bool:
    """Whether the clause above says what its subject is: "X is a …"."""
    return (
        tree.lemmas[above.verb] == "be"
        and bool(above.subjects)
        and not above.expletive
        and tree.lower[above.subjects[0]] not in ("it", "this", "that", "there", "what")
    )


def _antecedents(tree: Tree, head: int, verb: int) -> list[int]:
    """The noun a relative clause hangs on, with its elder conjuncts when the verb is plural."""
    if tree.deps[head] == "appos" and tree.entity_types[tree.heads[head]]:
        # "Kantor, a senior who auditioned": it is Kantor who did
        return [tree.heads[head]]
    if tree.deps[head] != "conj" or tree.tags[verb] not in ("VBP",):
        return [head]
    return [c for c in tree.conjuncts(_first_conjunct(tree, head)) if c <= head]


def _first_conjunct(tree: Tree, i: int) -> int:
    while tree.deps[i] == "conj":
        i = tree.heads[i]
    return i


def _ordinal(tree: Tree, head: int) -> bool:
    return any(tree.lower[k] in _ORDINAL for k in tree.kids[head])


def _called_on(clause: Clause) -> list[int]:
    """ "called on the minister to resign": who is called on."""
    return [p.head for p in clause.preps if p.words in ("on", "upon", "for", "to", "with")]


def _controllers(tree: Tree, clause: Clause, above: Clause) -> list[int]:
    """Who does what an infinitive says: the object of "ask", the subject of "want"."""
    lemma = tree.lemmas[above.verb].lower()
    if above.objects and _hangs_on_judgement(tree, clause.verb, above.verb):
        return list(above.objects)
    if above.objects and complement_verbs.controls_object(lemma):
        return list(above.objects)
    if lemma in _APPEALS and not above.passive and _called_on(above):
        return _called_on(above)
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


def _kept_from(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "stopped the marchers from reaching the palace": the marchers would have."""
    return (
        tree.lower[tree.heads[clause.verb]] in ("from", "of", "into")
        and bool(above.objects or above.passive)
        and complement_verbs.controls_object(tree.lemmas[above.verb].lower())
    )


def _has_subject_mark(tree: Tree, clause: Clause) -> bool:
    """An adverbial with a finite verb and no subject is a fragment ("as expected")."""
    return (
        clause.kind == "adverbial"
        and tree.tags[clause.verb] in ("VBD", "VBZ", "VBP")
        and tree.child(clause.verb, "mark", "advmod") >= 0
    )


def _antecedent(tree: Tree, clause: Clause) -> None:
    """Put the noun of an object relative in its place: "the methods (that) she used"."""
    if clause.kind != "relative":
        return
    head = tree.heads[clause.verb]
    if clause.subjects and not tree.children(clause.verb, *_SUBJECTS):
        return
    if clause.subjects == [head] or _subject_pronoun(tree, clause.verb):
        return
    pronoun = [o for o in clause.objects if tree.lower[o] in _RELATIVE]
    if pronoun:
        clause.objects = [head]
    elif not clause.passive and not clause.objects and not clause.complements:
        stranded = [p for p in clause.preps if p.head < 0]
        if stranded:
            clause.preps = [p.holding(head) if p.head < 0 else p for p in clause.preps]
        elif not _adverbial_relative(tree, clause):
            clause.objects = [head]
    clause.preps = [
        p.holding(head) if p.head >= 0 and tree.lower[p.head] in _RELATIVE else p
        for p in clause.preps
    ]


def _subject_pronoun(tree: Tree, verb: int) -> bool:
    subject = tree.child(verb, *_SUBJECTS)
    return subject >= 0 and tree.lower[subject] in _RELATIVE


def _adverbial_relative(tree: Tree, clause: Clause) -> bool:
    """ "the city where they met", "the day he left": the noun is no object."""
    if any(tree.tags[k] in ("WRB", "WP$") for k in tree.subtree(clause.verb)):
        return True
    head = tree.heads[clause.verb]
    return tree.entity_types[head] in ("DATE", "TIME") or tree.lower[head] in (
        "day", "time", "year", "way", "reason", "moment", "week", "month", "night",
    )  # fmt: skip


def _verb_group(tree: Tree, clause: Clause, above: Clause | None) -> None:
    verb = clause.verb
    group = [verb, *tree.children(verb, "aux", "auxpass", "neg")]
    if clause.particle >= 0:
        group.append(clause.particle)
    if clause.kind == "control" and above is not None and clause.subjects == above.subjects:
        group += above.group
        group += [c for c in above.complements if c < verb and tree.tags[c].startswith("J")]
    elif clause.kind == "conjunct" and above is not None and above.kind == "control":
        if tree.tags[verb] == tree.tags[above.verb] and not tree.child(verb, *_SUBJECTS) >= 0:
            group += [t for t in above.group if t < above.verb]
    elif clause.kind == "conjunct" and above is not None and _shares_auxiliary(tree, clause, above):
        group += [k for k in tree.children(above.verb, "aux", "auxpass", "neg") if k < above.verb]
    clause.group = sorted(set(group))


def _shares_auxiliary(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "was hit and killed", "will come and see": the second verb stands under the first's."""
    if tree.children(clause.verb, "aux", "auxpass", *_SUBJECTS):
        return False
    return tree.tags[clause.verb] == tree.tags[above.verb] and tree.tags[clause.verb] in (
        "VB", "VBN", "VBG",
    )  # fmt: skip


def _borrowed(tree: Tree, clause: Clause, above: Clause | None) -> None:
    """ "was able that night to hold the bridge": when and where belong to the act.

    Only where the verb above adds no act of its own (able, managed, is said to).
    """
    if above is None or clause.kind != "control" or clause.subjects != above.subjects:
        return
    effect = complement_verbs.effect(_through(tree, clause, above), infinitive=True)
    if effect == complement_verbs.SO or above.passive or tree.lemmas[above.verb] == "be":
        clause.preps += [p for p in above.preps if p.head >= 0 and not p.clause]
        clause.times += above.times


def _polarity(tree: Tree, clause: Clause, above: Clause | None) -> None:
    clause.negated = negation.negates(tree, clause.verb)
    clause.modality = modality.modality(tree, clause.verb)
    if clause.kind == "gerund" and tree.lower[tree.heads[clause.verb]] == "without":
        clause.negated = not clause.negated
    if above is None:
        return
    if clause.kind == "relative" and above.negated and _is_cleft(tree, clause, above):
        clause.negated = not clause.negated
    if clause.kind in ("relative", "participle") and _supposed(tree, tree.heads[clause.verb]):
        clause.modality = clause.modality or above.modality
    if clause.kind == "conjunct" and _shares_auxiliary(tree, clause, above):
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
    if clause.kind in ("control", "gerund", "adverbial", "conjunct"):
        _inherit(tree, clause, above)


def _is_cleft(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "It was not the storm that sank the ferry": the denial is the sinking's."""
    it = tree.child(above.verb, "nsubj")
    return (
        tree.lemmas[above.verb] == "be"
        and it >= 0
        and tree.lower[it] == "it"
        and tree.heads[clause.verb] in above.complements
    )


def _supposed(tree: Tree, noun: int) -> bool:
    """ "a force that defends the bloc" is no more real than the clause it stands in."""
    return any(tree.lower[k] in ("a", "an", "any", "no") for k in tree.children(noun, "det"))


def _inherit(tree: Tree, clause: Clause, above: Clause) -> None:
    """What the verb above does to the truth of this one: "refused to", "wants to", "if"."""
    if clause.kind == "conjunct":
        if above.kind in ("control", "gerund") and tree.tags[clause.verb] == tree.tags[above.verb]:
            clause.modality = clause.modality or above.modality
            clause.negated = clause.negated or above.negated
            clause.asks = above.asks
        return
    if clause.kind == "adverbial":
        if _infinitive(tree, clause.verb) and not clause.modality:
            clause.modality = "Desired"
        elif not clause.modality and (
            tree.child(clause.verb, "mark") < 0 or tree.tags[clause.verb] in ("VBZ", "VBP", "VBG")
        ):
            # "will leave before the river rises"
            clause.modality = above.modality
        return
    through = _through(tree, clause, above)
    going = through == "go" and tree.tags[above.verb] == "VBG"
    if (through == "be" or going) and _infinitive(tree, clause.verb):
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
        through, infinitive=_infinitive(tree, clause.verb) or tree.tags[clause.verb] == "VB"
    )
    clause.asks = effect.asks or (clause.kind == "gerund" and not _told(tree, clause, through))
    clause.negated ^= effect.negated ^ above.negated
    clause.modality = clause.modality or effect.modality or above.modality


def _told(tree: Tree, clause: Clause, through: str) -> bool:
    """Whether a gerund tells of an act: "after giving a speech", "capable of playing"."""
    return tree.lower[tree.heads[clause.verb]] in _TELLING or complement_verbs.known(through)


def _through(tree: Tree, clause: Clause, above: Clause) -> str:
    """The word that governs an infinitive or gerund: "manage", "able", "capable"."""
    head = tree.heads[clause.verb]
    if tree.deps[clause.verb] == "pcomp":
        head = tree.heads[head]
    return tree.lemmas[head].lower()
