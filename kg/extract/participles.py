"""Participles without a subject of their own of which nobody can be sure who does it."""

from kg.extract.clause import SUBJECTS, Clause, is_infinitive
from kg.text.tree import Tree
from kg.words import nouns
from kg.words.lists import words

_OF_SOMEBODY = words("verbs_of_somebody")
_BORROWED = frozenset(("relative", "gerund", "control", "participle"))
_AGENTS = frozenset(("person", "organization", "group", "animal", "country"))
_NAMED = frozenset(("PERSON", "ORG", "GPE", "NORP", "FAC", "LOC"))
_KNOWN = frozenset(("the", "this", "these", "both"))
_BEFORE_AFTER = frozenset(("after", "before", "while", "when", "since", "by", "without", "in"))


def is_uncertain(tree: Tree, clause: Clause, above: Clause) -> bool:
    """Whether a participle may be about something else than the subject of the clause above.

    "boosts yards that have relied on coal, reducing the price": the boost reduces it; "called
    Max, children play with it"; "after railing against the tax, many were surprised"; "the call
    went on, brandishing flags". Names and persons known before are taken.
    """
    verb = clause.verb
    if tree.tags[verb] not in ("VBG", "VBN") or is_infinitive(tree, verb) or not above.subjects:
        return False
    who = above.subjects[0]
    if tree.child(verb, *SUBJECTS) >= 0 or tree.entity_types[who] == "PERSON":
        return False
    if tree.tags[who] in ("PRP", "WP"):
        return False
    if clause.kind == "adverbial" and above.kind in _BORROWED:
        return True
    if tree.entity_types[who] in _NAMED or tree.tags[who] in ("NNP", "NNPS", "CD"):
        return False
    if verb < above.verb and _stands_in_front(tree, clause):
        known = any(
            tree.deps[k] in ("poss", "nummod") or tree.lower[k] in _KNOWN
            for k in tree.children(who, "det", "poss", "nummod")
        )
        return not known and who > verb
    agent = nouns.kind(tree.lemmas[who].lower()).rstrip("?") in _AGENTS
    return not agent and tree.lemmas[verb].lower() in _OF_SOMEBODY


def _stands_in_front(tree: Tree, clause: Clause) -> bool:
    if clause.kind == "adverbial":
        return True
    return tree.lower[tree.heads[clause.verb]] in _BEFORE_AFTER
