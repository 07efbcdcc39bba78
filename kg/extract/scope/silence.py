"""Clauses that tell nothing by their own words, whoever governs them."""

from kg.extract.clause import SUBJECTS, Clause, is_infinitive
from kg.extract.scope import empty, infinitives, negation, that_clauses
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import reporting
from kg.words.lists import words

_HINDRANCES = frozenset(("problem", "trouble", "difficulty", "fun", "luck", "success", "time"))
_HALF = frozenset(("barely", "scarcely", "almost", "nearly", "rarely", "seldom"))
_SHUNNED = words("open_happenings")
_PREPOSITIONS = frozenset(
    ("following", "considering", "regarding", "concerning", "depending", "barring", "pending",
     "including", "excluding", "ranging", "compared", "owing", "according", "judging", "granting")
)  # fmt: skip
_AMONG = frozenset(("including", "excluding"))
_CAUSES = frozenset(("because of", "due to", "by accident", "by chance", "in vain", "for nothing"))


def _first(tree: Tree, verb: int) -> int:
    """The first of the gerunds in whose row `verb` is."""
    while tree.deps[verb] == "conj" and tree.tags[tree.heads[verb]] == "VBG":
        verb = tree.heads[verb]
    return verb


def says_nothing(tree: Tree, clause: Clause) -> bool:
    """Return whether the clause tells nothing by its own words.

    "whether it sold the mine", "to be fair, …", "has never been better", "which it has not done".
    """
    verb = clause.verb
    partly = clause.modality == "Possible" and negation.only_partly(tree, verb)
    if partly or tree.lower[verb : verb + 4] == ["were", "it", "not", "for"]:
        return True
    if clause.negated and (_superlative(tree, clause) or _denies_cause(tree, clause)):
        return True
    if any(tree.lower[k] in _HALF for k in tree.children(verb, "advmod") if k < verb):
        # "barely escaped" did, "barely knew" did not; "nearly sank" did not
        return True
    if tree.lower[max(0, verb - 2) : verb] == ["all", "but"]:
        return True  # "all but sold it"
    if clause.negated and negation.spares(tree, verb, clause.objects + clause.complements):
        return True
    told = tree.children(verb, "nsubj", "nsubjpass", "dobj")
    if any(_not_all(tree, k) or empty.few_if_any(tree, k) for k in told):
        return True
    if clause.kind == "gerund" and tree.lower[_first(tree, verb) - 1] in _AMONG:
        return True  # "new crimes, including selling the port": nobody says whose
    if clause.kind == "adverbial":
        return _adverbial(tree, clause)
    if is_infinitive(tree, verb) and tree.tags[tree.heads[verb]] in NOUN_TAGS:
        owned = clause.kind in ("relative", "participle", "complement")
        if owned and tree.child(verb, *SUBJECTS) >= 0 and tree.child(verb, "mark") >= 0:
            # "little point for the crew to stay"
            return infinitives.of_noun(tree, tree.heads[verb]).asks
    if any(tree.lower[k] == "whether" for k in tree.children(verb, "mark")):
        return True
    if clause.kind in ("complement", "control") and is_infinitive(tree, verb):
        # "makes it a crime to sell boats": no crime sells them
        return any(tree.lower[k] == "it" for s in clause.subjects for k in tree.kids[s])
    if clause.kind == "participle" and tree.tags[verb] == "VBG":
        return tree.lemmas[tree.heads[verb]].lower() in _HINDRANCES or _shunned(tree, verb)
    if clause.kind == "relative":
        return _relative(tree, clause)
    if clause.kind == "main":
        return _is_command(tree, clause) or empty.lost_its_noun(tree, verb)
    return bool(clause.modality) and clause.kind in ("gerund", "complement") and _asks(tree, verb)


def _adverbial(tree: Tree, clause: Clause) -> bool:
    """ "questions whether it paid", "asked them if it rained", "to be fair"."""
    marks = [tree.lower[k] for k in tree.children(clause.verb, "mark")]
    if "whether" in marks:
        # "whether or not it pays" goes with what it hangs on
        return "or" not in (tree.lower[k] for k in tree.subtree(clause.verb))
    head = tree.heads[clause.verb]
    if "if" in marks and head < clause.verb and reporting.kind(tree.lemmas[head].lower()) == "ask":
        return True
    if empty.unhappened(tree, clause.verb):
        return True
    return _is_aside(tree, clause) or _is_preposition(tree, clause.verb)


def _relative(tree: Tree, clause: Clause) -> bool:
    """ "past the level where any ship can pass": none can; "that it pay, which it has not done"."""
    verb = clause.verb
    if empty.in_case(tree, tree.heads[verb]) or empty.called_what(tree, tree.heads[verb], verb):
        return True
    if tree.tags[tree.subtree(verb)[0]] == "WRB":
        return any(tree.lower[k] == "any" for s in clause.subjects for k in tree.kids[s])
    if tree.lemmas[verb] == "do":
        return any(tree.lower[o] == "which" for o in tree.children(verb, "dobj"))
    return False


def _not_all(tree: Tree, noun: int) -> bool:
    """ "Not all sailors own boats": some do; nobody says who."""
    first = tree.subtree(noun)[0]
    before = tree.lower[first - 1] if first else ""
    near = tree.lower[first : first + 2]
    return (near[:1] == ["not"] and near[1:] != ["a"] and near[1:] != ["one"]) or (
        before == "not" and near[:1] in (["all"], ["every"], ["everyone"], ["everybody"], ["many"])
    )


def _shunned(tree: Tree, verb: int) -> bool:
    """ "opposes the firm buying the yard", "the prospect of banks leaving": nobody has."""
    noun = tree.heads[verb]
    holder = tree.heads[noun]
    if tree.deps[noun] == "pobj":
        holder = tree.heads[holder]
    elif tree.deps[noun] != "dobj":
        return False
    word = tree.lemmas[holder].lower()
    return word in _SHUNNED or (tree.tags[holder] in NOUN_TAGS and that_clauses.supposes(word))


def _is_preposition(tree: Tree, verb: int) -> bool:
    """ "following the vote", "considering its age": no act of the subject's."""
    return (
        tree.tags[verb] == "VBG"
        and tree.lower[verb] in _PREPOSITIONS
        and not tree.children(verb, "aux", "mark", *SUBJECTS)
    )


def _is_aside(tree: Tree, clause: Clause) -> bool:
    """ "To be fair, the firm paid": a word about the words."""
    verb = clause.verb
    return (
        tree.lemmas[verb] == "be"
        and is_infinitive(tree, verb)
        and verb < tree.heads[verb]
        and any(tree.tags[c].startswith(("J", "RB")) for c in clause.complements)
    )


def _is_command(tree: Tree, clause: Clause) -> bool:
    """ "In Lisport, please call the office": an infinitive without "to" has no doer of its own."""
    if tree.tags[clause.verb] != "VB" or tree.children(clause.verb, "aux"):
        return False
    return any(tree.tags[s] in ("NNP", "UH") for s in clause.subjects)


def _asks(tree: Tree, verb: int) -> bool:
    """ "asked about how it would pay": a wish for words, no word about it."""
    first = tree.subtree(verb)[0]
    return tree.tags[first] in ("WRB", "WP", "WDT") and not tree.children(verb, "mark")


def _superlative(tree: Tree, clause: Clause) -> bool:
    """ "has never been better", "could not be happier": it is so, and more than ever."""
    negations = [tree.lower[k] for k in tree.children(clause.verb, "neg", "advmod")]
    could = any(tree.lower[k] in ("could", "can") for k in tree.children(clause.verb, "aux"))
    if "never" not in negations and not could:
        return False
    held = clause.complements + clause.objects
    near = held + [k for c in held for k in tree.children(c, "amod", "advmod")]
    than = any(tree.lower[k] == "than" for c in held for k in tree.subtree(c))
    return not than and any(tree.tags[k] in ("JJR", "RBR") for k in near)


def _denies_cause(tree: Tree, clause: Clause) -> bool:
    """ "did not win by accident": what is denied is the reason."""
    return any(
        p.words in _CAUSES or (p.head >= 0 and f"{p.words} {tree.lower[p.head]}" in _CAUSES)
        for p in clause.preps
    )
