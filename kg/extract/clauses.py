"""Clauses: every predicate of a sentence with its subjects, objects and prepositional arguments.

A clause is what the rules read; it knows nothing of who says it. Shared subjects are found
through coordination, relative clauses, participles and control ("was forced to work").
"""

from kg.extract.adjuncts import adjuncts
from kg.extract.antecedents import antecedent
from kg.extract.clause import (
    SUBJECTS,
    Clause,
    Clauses,
    governor_of,
    is_infinitive,
    is_predicate,
    is_thing,
    shares_auxiliary,
)
from kg.extract.grammatical_voice import is_passive
from kg.extract.prepositions import is_part_of_preposition
from kg.extract.scope import governing
from kg.extract.shared_objects import helped, shared_objects
from kg.extract.subjects import subjects
from kg.extract.truth import polarity
from kg.text.tree import VERB_TAGS, Tree
from kg.words import complement_verbs
from kg.words.lists import words

_DASHES = frozenset(("-", "–", "—", "--"))
_MANNERS = words("manner_nouns")
_MARGINS = frozenset(("vote", "point", "run", "goal", "seat", "length", "wicket"))
_PARTICLES = words("adverb_particles")
_WHEN = frozenset(("DATE", "TIME"))
_WEEKDAYS = frozenset(
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
)
_LATER = frozenset(
    ("later", "then", "subsequently", "eventually", "finally", "afterwards", "since", "now")
)


def clauses(tree: Tree) -> Clauses:
    """Return the clauses of a sentence by their verb, governors before what they govern."""
    found: Clauses = {}
    for verb in _top_down(tree):
        if is_predicate(tree, verb):
            found[verb] = _clause(tree, verb, found)
    return found


def _top_down(tree: Tree) -> list[int]:
    order = [tree.root]
    for i in order:
        order.extend(tree.kids[i])
    return order


def _clause(tree: Tree, verb: int, found: Clauses) -> Clause:
    kind = _kind(tree, verb)
    clause = Clause(verb=verb, kind=kind, governor=governor_of(tree, verb))
    above = found.get(clause.governor)
    clause.passive = is_passive(tree, verb, kind, above)
    clause.preps = adjuncts(tree, verb)
    if ";" in tree.words:  # "spoke in Oslo; she left": what stands before it is told of "spoke"
        clause.preps = [
            p for p in clause.preps if p.head < 0 or ";" not in tree.words[p.head : verb]
        ]
    _own_arguments(tree, clause)
    subjects(tree, clause, above)
    antecedent(tree, clause)
    _verb_group(tree, clause, above)
    _borrowed(tree, clause, above)
    polarity(tree, clause, above)
    told = (*clause.complements, *clause.objects)
    how = any(_asks_how(tree, k) or _compares(tree, k) for k in told)
    clause.asks = clause.asks or how
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
        return "participle" if tree.child(verb, *SUBJECTS) < 0 else "complement"
    if dep == "pcomp":
        return "gerund"
    if dep == "advcl":
        return "control" if _is_controlled(tree, verb) else "adverbial"
    if dep == "ccomp" and is_infinitive(tree, verb):
        return "control"
    return "complement" if dep in ("ccomp", "csubj", "csubjpass") else "main"


def _is_controlled(tree: Tree, verb: int) -> bool:
    """ "convince a court to throw out the rules": what the court is to do, no purpose.

    "or decline to sell", "failed to sell": no purpose either.
    """
    above = tree.heads[verb]
    to = next((k for k in tree.children(verb, "aux") if tree.tags[k] == "TO"), -1)
    word = tree.lemmas[above].lower()
    if to == above + 1 and complement_verbs.effect(word, infinitive=True).negated:
        return True
    if to < 0 or not (complement_verbs.known(word) and complement_verbs.controls_object(word)):
        return False
    if word in ("make", "find") and tree.lemmas[verb] != "be":
        return False  # "made a choice to leave", "find ways to pay"; but "made them leave"
    return any(max(tree.subtree(k)) == to - 1 for k in tree.children(above, "dobj"))


def _is_particle(tree: Tree, k: int) -> bool:
    """ "walked out on Thursday", "ran aground off Iceland": the adverb makes the verb."""
    if tree.kids[k] or tree.lemmas[tree.heads[k]] == "be":
        return False
    # "stepped in with money"
    stands_in = tree.lower[k] == "in" and k + 1 in tree.children(tree.heads[k], "prep")
    return stands_in or tree.lower[k] in _PARTICLES


def _own_arguments(tree: Tree, clause: Clause) -> None:
    verb = clause.verb
    for k in tree.kids[verb]:
        dep = tree.deps[k]
        if dep == "dobj" and not (
            tree.lower[k] == "that" and tree.deps[verb] == "ccomp" and k < verb
        ):
            (clause.times if _is_day(tree, k) else clause.objects).extend(tree.conjuncts(k))
        elif dep == "dative" and tree.tags[k] not in ("IN", "TO"):
            clause.recipients += tree.conjuncts(k)
        elif dep in ("attr", "acomp") or (dep == "oprd" and k > verb):
            aside = bool(clause.complements) and tree.words[min(tree.subtree(k)) - 1] in (",", "‘")
            if not aside and (tree.tags[k] not in VERB_TAGS or not is_infinitive(tree, k)):
                clause.complements += [c for c in tree.conjuncts(k) if _is_word(tree, c)]
        elif dep == "agent":
            held = [c for p in tree.children(k, "pobj") for c in tree.conjuncts(p)]
            clause.agents += [
                a for a in held if not _is_manner(tree, a) and not is_part_of_preposition(tree, a)
            ]
        elif dep == "prt" or (k == verb + 1 and _is_of_verb(tree, k, passive=clause.passive)):
            clause.particle = k
        elif dep == "fixed":
            clause.idiom.append(k)
        elif dep == "npadvmod" or (dep == "advmod" and tree.entity_types[k] == "DATE"):
            clause.times.append(k)
        elif dep == "expl" and tree.lower[k] == "there":
            clause.expletive = True
    if not clause.objects and not clause.passive:
        clause.objects = helped(tree, verb) or shared_objects(tree, verb)
    clause.objects = [
        o for o in clause.objects if is_thing(tree, o) and not _renames(tree, verb, o)
    ]


def _renames(tree: Tree, verb: int, noun: int) -> bool:
    """ "stood on principle - a fine stance", "left the field: a sad day": a gloss, no object.

    Not "sold - with a heavy heart - the docks".
    """
    if noun < verb + 3 or tree.deps[noun] not in ("dobj", "conj") or tree.lower[noun] == "one":
        return False
    first = tree.subtree(noun)[0]
    first -= tree.tags[first - 1] == "``"  # "asked the crew to stay - “my best friends”"
    if tree.words[first - 1] == ":":
        return first - 1 > verb + 1
    opened = sum(w in _DASHES for w in tree.words[verb:first]) % 2 == 1
    if tree.deps[noun] == "conj":
        return opened  # "the stories of all - the rich, but also the poor"
    return opened and tree.words[first - 1] in _DASHES and first - 1 > verb + 1


def _is_of_verb(tree: Tree, k: int, *, passive: bool) -> bool:
    """ "walked out", "was dealt with as a theft": an adverb, or a preposition with nothing else."""
    if tree.deps[k] == "advmod":
        return _is_particle(tree, k)
    return tree.deps[k] == "prep" and passive and _is_left(tree, k)


def _is_left(tree: Tree, k: int) -> bool:
    """ "was dealt with as a theft", "are looked after by her": the preposition is the verb's."""
    after = tree.tags[k + 1 : k + 2]
    return tree.tags[k] == "IN" and not tree.kids[k] and after[:1] in (["IN"], [","], ["."], ["CC"])


def _is_day(tree: Tree, k: int) -> bool:
    """ "went on to win that year", "weighed in Friday": when, and no thing."""
    if tree.lower[k] in _WEEKDAYS:
        return not tree.kids[k] and tree.lemmas[tree.heads[k]] not in (
            "mark",
            "celebrate",
            "observe",
        )
    return (
        tree.entity_types[k] == "DATE"
        and tree.lemmas[k].lower() in ("year", "month", "week", "day", "night")
        and any(tree.lower[d] in ("that", "this", "last", "next") for d in tree.kids[k])
        and tree.lemmas[tree.heads[k]] in ("win", "lose", "retire", "return", "try", "lead", "play")
    )


def _asks_how(tree: Tree, k: int) -> bool:
    """ "shows how swift the river is", "how many boats it lost": nothing is told."""
    inner = (k, *tree.children(k, "amod", "det", "nummod"))
    return any(tree.lower[h] == "how" for i in inner for h in tree.children(i, "advmod"))


def _compares(tree: Tree, k: int) -> bool:
    """ "knows as much about ships as I do about football": how much is not told."""
    so = any(tree.lower[a] == "as" for a in tree.children(k, "advmod"))
    return so and any(
        tree.lower[m] == "as" and tree.deps[m] == "mark" for m in range(k + 1, len(tree))
    )


def _is_manner(tree: Tree, noun: int) -> bool:
    """ "listed by year", "sent by mail", "beaten by 52 votes": how, not by whom."""
    if tree.lemmas[noun] in _MARGINS and tree.child(noun, "nummod") >= 0:
        return True
    return tree.lower[noun] in _MANNERS and not tree.kids[noun]


def _is_word(tree: Tree, i: int) -> bool:
    return any(c.isalnum() for c in tree.words[i])


def _verb_group(tree: Tree, clause: Clause, above: Clause | None) -> None:
    verb = clause.verb
    group = [verb, *tree.children(verb, "aux", "auxpass", "neg"), *clause.idiom]
    if clause.particle >= 0:
        group.append(clause.particle)
    if clause.kind == "control" and above is not None and clause.subjects == above.subjects:
        group += above.group
        group += [c for c in above.complements if c < verb and tree.tags[c].startswith("J")]
    elif clause.kind == "conjunct" and above is not None and above.kind == "control":
        if tree.tags[verb] == tree.tags[above.verb] and not tree.child(verb, *SUBJECTS) >= 0:
            group += [t for t in above.group if t < above.verb]
    elif clause.kind == "conjunct" and above is not None and shares_auxiliary(tree, clause, above):
        group += [k for k in tree.children(above.verb, "aux", "auxpass", "neg") if k < above.verb]
    clause.group = sorted(set(group))


def _borrowed(tree: Tree, clause: Clause, above: Clause | None) -> None:
    """ "was able that night to hold the bridge": when and where belong to the act.

    Only where the verb above adds no act of its own (able, managed, is said to).
    """
    if above is None or clause.subjects != above.subjects:
        return
    if clause.kind == "conjunct":
        _opened(tree, clause, above)
    if clause.kind != "control":
        return
    effect = complement_verbs.effect(governing.word(tree, clause, above), infinitive=True)
    if effect == complement_verbs.SO or above.passive or tree.lemmas[above.verb] == "be":
        clause.preps += [p for p in above.preps if p.head >= 0 and not p.clause]
        clause.times += above.times


def _opened(tree: Tree, clause: Clause, above: Clause) -> None:
    """ "On Monday she met the crew and signed the deal": the date before both holds for both."""
    own = [*clause.times, *(p.head for p in clause.preps)]
    if not above.subjects or tree.child(clause.verb, *SUBJECTS, "mark") >= 0:
        return
    if any(tree.entity_types[i] in _WHEN for i in own if i >= 0):
        return
    adverbs = tree.children(clause.verb, "advmod")
    if any(tree.lower[k] in _LATER for k in adverbs) or _contrasts(tree, clause.verb):
        return
    first = above.subjects[0]
    clause.times += [t for t in above.times if t < first]
    clause.preps += [
        p for p in above.preps if 0 <= p.head < first and tree.entity_types[p.head] in _WHEN
    ]


def _contrasts(tree: Tree, verb: int) -> bool:
    """Whether "but" stands before a conjunct: "was hired but left soon"."""
    return any(tree.lower[k] == "but" for k in tree.children(tree.heads[verb], "cc"))
