"""Relative clauses that only say which kind of thing is meant: "sailors who drink lose it".

No sailor is said to drink; a statement of it would be about nobody. Asides behind a comma,
definite and named things, and what has happened ("sailors who have drowned") are told.
"""

from kg.extract.clause import Clause
from kg.extract.scope import modality
from kg.model import Modality
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import complement_verbs, reporting
from kg.words.lists import words

_ASIDE = frozenset((",", "—", "–", "-", "--", "("))
_ONE = frozenset(("a", "an", "another", "any", "no"))
_ANY = frozenset(("a", "an", "any", "such", "every", "each"))
_KINDS = frozenset(("for", "against", "like", "unlike", "as", "than", "without"))
_MANY_KINDS = _KINDS | {"to", "of", "from", "with", "about"}
_LIKENING = frozenset(("compare", "liken", "equate"))
_PRESENT = ("VBZ", "VBP")
_HOW = frozenset(("way", "reason", "time", "day", "moment"))
_FANCYING = frozenset(
    ("imagine", "envision", "envisage", "picture", "foresee", "visualize", "dream", "fantasize")
)
_HAZARDS = frozenset(("danger", "risk", "trouble"))
# "a day when she wins": what is dreamt of there need not be
_DREAMT_OF = _HAZARDS | {"day", "time", "moment", "world", "future", "era", "place", "society"}
_WORLDS = frozenset(("world", "society", "future", "day"))
_DREAMING = _FANCYING | {
    "hope", "long", "wait", "wish", "yearn", "pray", "vision", "look", "fear", "await", "idea",
    "want", "ask", "prospect", "plan", "prepare",
}  # fmt: skip
_INVOLVING = frozenset(("involving", "concerning", "regarding", "surrounding"))
_EVERY = frozenset(("every", "each", "any", "same"))
_PLACELESS = frozenset(("one", "ones", "thing", "things", "way", "ways", "kind", "type", "sort"))
_SHOWS = words("held_events")
_PRESUPPOSED = words("presupposing_verbs")
_WANTING = words("wanting_verbs")


def only_says_which(tree: Tree, clause: Clause, above: Clause) -> bool:
    """Return whether a relative clause tells nothing but what sort of thing is spoken of."""
    if clause.kind != "relative":
        # "the case involving Lund involves Lund"; "has not bought a ship built in Velm": none is
        return tree.lower[clause.verb] in _INVOLVING or _never_made(tree, clause, above)
    verb, noun = clause.verb, tree.heads[clause.verb]
    if is_dreamt_of(tree, verb, above.modality):
        return True
    if tree.lemmas[noun].lower() in _HOW and noun not in clause.subjects:
        # "the only way the bank will change": it is not said that it will
        return bool(clause.modality) and tree.entity_types[noun] == ""
    if noun not in clause.subjects and _is_every_one(tree, verb, noun):
        return True
    if _unheard_of(tree, noun, above) or _per_piece(tree, noun):
        return True
    if tree.lemmas[above.verb].lower() in _FANCYING and tree.lower[tree.child(noun, "det")] in _ANY:
        return True  # "dreams of a day when she leads the yard"
    commands = tree.tags[above.verb] == "VB" and tree.heads[above.verb] == above.verb
    if commands and not above.subjects and noun in above.complements:
        return True  # "Be the captain who stays"
    first = min(tree.subtree(verb))
    if tree.words[first - 1] == "(" and tree.lower[first] == "which":
        return True  # "beyond the rules of the port (which spares the rest)": of all of it
    if tree.lower[noun] in ("thing", "things") and noun not in clause.subjects:
        return True  # "the one thing that she is fond of"
    if noun not in clause.subjects or not is_restrictive(tree, verb) or not _any(tree, noun):
        return False
    if tree.lower[noun] in _PLACELESS:
        return True
    return _is_held_up(tree, noun) or (
        _is_present(tree, verb) and (above.asks or _is_general(tree, noun))
    )


def is_dreamt_of(tree: Tree, verb: int, modality: Modality) -> bool:
    """Return whether a relative clause tells what only a dream holds.

    "dreams of a day when Velm is free", "would not live in a world where she rules". Nor is
    there "a danger when sailors drink". `modality`: of the clause above.
    """
    noun = tree.heads[verb]
    word = tree.lower[noun]
    if word not in _DREAMT_OF or all(tree.tags[k] != "WRB" for k in tree.children(verb, "advmod")):
        return False
    if word in _HAZARDS or (modality and word in _WORLDS and tree.lower[noun - 1] in ("a", "an")):
        return True
    above = tree.heads[noun]
    holder = tree.heads[above] if tree.deps[noun] == "pobj" else above
    return tree.lemmas[holder].lower() in _DREAMING


def _is_every_one(tree: Tree, verb: int, noun: int) -> bool:
    """ "every lie he tells", "the same strength she has", "the best I have ever seen".

    Said of the noun again, the clause would say "she has the strength she has".
    """
    if any(tree.lower[k] in _EVERY for k in tree.children(noun, "det", "amod")):
        return is_restrictive(tree, verb)
    return any(tree.lower[k] == "ever" for k in tree.children(verb, "advmod"))


def _per_piece(tree: Tree, noun: int) -> bool:
    """ "for every ton of coal he sells": he does not sell every ton."""
    outer = tree.heads[tree.heads[noun]]
    for piece in (noun, outer):
        every = any(tree.lower[k] in ("every", "each") for k in tree.children(piece, "det"))
        if every and tree.deps[piece] == "pobj" and tree.lower[tree.heads[piece]] == "for":
            return True
    return False


def _unheard_of(tree: Tree, noun: int, above: Clause) -> bool:
    """ "is not a firm that lies", "was not taken from an angle that would show the gun"."""
    prep = tree.heads[noun]
    held = above.complements + above.objects + [p.head for p in above.preps]
    inner = tree.deps[noun] == "pobj" and tree.heads[prep] in held
    denied = above.negated and (noun in held or inner)
    return denied and any(tree.lower[k] in ("a", "an", "any") for k in tree.children(noun, "det"))


def _never_made(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "has not bought a ship built in Velm"; "did not answer a letter sent by Berg": it was sent.

    Whoever has done it, is told of something that there is.
    """
    noun = tree.heads[clause.verb]
    if not above.negated or noun not in above.objects or tree.child(clause.verb, "agent") >= 0:
        return False
    known = tree.lemmas[above.verb].lower() in _PRESUPPOSED
    return not known and is_restrictive(tree, clause.verb) and _unheard_of(tree, noun, above)


def is_restrictive(tree: Tree, verb: int) -> bool:
    """Whether no comma parts a relative clause from its noun."""
    first = min(tree.subtree(verb))
    return first > 0 and tree.words[first - 1] not in _ASIDE


def _any(tree: Tree, noun: int) -> bool:
    """ "a firm", "sailors", "any rule": no particular one."""
    if tree.entity_types[noun] or tree.tags[noun] not in ("NN", "NNS"):
        return False
    if tree.child(noun, "poss", "nummod") >= 0:
        return False
    return all(tree.lower[k] in _ANY for k in tree.children(noun, "det"))


def _is_present(tree: Tree, verb: int) -> bool:
    """ "drinks", "is seeking": no past, no perfect, no modal verb."""
    group = sorted([verb, *tree.children(verb, "aux", "auxpass")])
    perfect = len(group) > 1 and tree.lemmas[group[0]] == "have"
    return tree.tags[group[0]] in _PRESENT and not perfect


def _is_held_up(tree: Tree, noun: int) -> bool:
    """ "likened her to a captain who had left", "exposed him as a fraud who cheated"."""
    prep = tree.heads[noun]
    if tree.deps[noun] != "pobj":
        return False
    above = tree.heads[prep]
    if tree.lower[prep] in ("to", "with"):
        return {tree.lemmas[k].lower() for k in (above, tree.heads[above])} & _LIKENING != set()
    judged = tree.lower[prep] == "as" and tree.child(above, "dobj", "nsubjpass") >= 0
    return judged or tree.lower[prep] in ("like", "than")


def _is_general(tree: Tree, noun: int) -> bool:
    """Whether the noun stands for all of its kind by its place in the sentence."""
    first = noun
    while tree.deps[first] == "conj":
        first = tree.heads[first]
    above = tree.heads[first]
    if tree.deps[first] == "pobj":
        wished = tree.lower[above] == "for" and tree.lemmas[tree.heads[above]].lower() in _WANTING
        if wished:  # "calls for rules that protect them"
            return False
        return tree.lower[above] in (_MANY_KINDS if tree.tags[noun] == "NNS" else _KINDS)
    if tree.deps[first] not in ("nsubj", "nsubjpass"):
        return False
    if tree.deps[first] == "nsubj" and reporting.kind(tree.lemmas[above].lower()):
        return False
    # "firms that break the rule pay more", "a cook who steals is sent home"
    return any(
        tree.tags[k] in (*_PRESENT, "MD", "VB")
        for k in (above, *tree.children(above, "aux", "auxpass"))
    )


def supposed(tree: Tree, clause: Clause, above: Clause) -> bool:
    """Return whether what a relative clause tells is no more real than the clause it stands in.

    "a force that defends the bloc" (is wanted), "firms which break the rule" (would pay); not
    "sailors who have died", "a letter that he wrote", "schools run by the army", nor what
    somebody wants to be rid of: "to curb groups that exclude women".
    """
    verb, noun = clause.verb, tree.heads[clause.verb]
    has = any(tree.lemmas[k] == "have" for k in tree.children(verb, "aux"))
    if clause.kind == "relative" and not is_restrictive(tree, verb):
        return False
    if clause.kind == "relative" and has and noun not in clause.subjects:
        return False  # "would sign with a station that the state has paid"
    if clause.kind == "relative" and above.modality in ("Possible", "Future"):
        if tree.tags[verb] == "VBD" and not tree.children(verb, "aux"):
            return False
        if has:
            return False
    if tree.tags[verb] == "VBD" and all(tree.tags[k] != "VBD" for k in tree.ancestors(verb)):
        return False  # "hopes to keep a deal that they reached in May"
    if noun in above.objects and tree.lemmas[above.verb].lower() in _PRESUPPOSED:
        return False
    if tree.tags[verb] == "VBN" and tree.child(verb, "agent") >= 0:
        return False  # "cannot be part of a network run by Russia"
    if tree.tags[verb] == "VBN" and tree.lemmas[verb] in ("call", "name", "title", "know", "dub"):
        return False  # "to form a company called Acme"
    if any(tree.lower[k] in _ONE for k in tree.children(noun, "det")):
        return True
    if has:
        return False
    if tree.tags[verb] == "VBN" and clause.kind == "participle":
        return False
    if tree.deps[noun] == "pobj" and tree.tags[tree.heads[tree.heads[noun]]] in NOUN_TAGS:
        return False  # "the number of officers killing unarmed men should be told"
    if above.modality == "Possible" and modality.is_choice(tree, above.verb):
        return False  # "has either won or tied among voters making more"
    generic = tree.tags[noun] == "NNS" and not tree.children(noun, "det", "poss", "nummod")
    return generic and is_restrictive(tree, verb)


def wished(tree: Tree, clause: Clause, above: Clause) -> Modality:
    """Return the mode of a thing that is only wanted: "wants a law that protects sailors".

    "" where the thing is there, or what is told of it has been: "wants the law that …".
    """
    noun, verb = tree.heads[clause.verb], tree.lemmas[above.verb].lower()
    effect = complement_verbs.effect(verb, infinitive=False)
    if effect.modality not in ("Desired", "Required", "Future") or verb not in _WANTING:
        return ""
    while tree.deps[noun] == "appos" and noun not in above.objects:
        noun = tree.heads[noun]  # "need a man of honour, a man that sees"
    held = tree.deps[noun] == "pobj" and tree.lower[tree.heads[noun]] == "for"
    if not (noun in above.objects or (held and tree.heads[tree.heads[noun]] == above.verb)):
        return ""
    finite = tree.tags[clause.verb] in ("VBZ", "VBP") and not tree.children(clause.verb, "aux")
    finite = finite or (tree.tags[clause.verb] == "VBG" and tree.lower[noun] in _SHOWS)
    named = tree.children(noun, "poss", "nummod") or any(
        tree.lower[k] not in ("a", "an", "any", "some", "more", "no")
        for k in tree.children(noun, "det")
    )
    return effect.modality if finite and not named else ""
