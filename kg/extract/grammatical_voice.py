"""Whether a clause is passive: "was hit", "hit by a crane", "Two men held after raid"."""

from kg.extract.clause import SUBJECTS, Clause
from kg.text.tree import Tree
from kg.words.lists import words

_TRANSITIVE = words("transitive")
_MEANT = frozenset(("suppose", "expect", "schedule", "slate", "due"))


def is_passive(tree: Tree, verb: int, kind: str, above: Clause | None) -> bool:
    """Return whether the clause of `verb` is passive, with or without its auxiliary.

    "The port was closed", "the port closed by the storm", "Two men held after raid".
    """
    if tree.lemmas[verb] == "be":
        return False
    if tree.child(verb, "auxpass", "nsubjpass", "csubjpass") >= 0:
        return True
    if kind == "participle" and tree.tags[verb] == "VBD":
        return True
    own = tree.child(verb, *SUBJECTS) >= 0
    past = tree.tags[verb] in ("VBD", "VBN") and not tree.children(verb, "aux", "dobj")
    if kind in ("adverbial", "gerund") and own and past:
        # "with the deal signed" is one, "as fans noticed" is none
        marks = {tree.lower[k] for k in tree.children(verb, "mark", "advmod") if k < verb}
        marks |= {tree.lower[tree.heads[verb]]} if kind == "gerund" else set()
        return "with" in marks or (tree.tags[verb] == "VBN" and not marks)
    if tree.tags[verb] == "VBD" and _is_participle_after_all(tree, verb, kind, above):
        return True
    if tree.tags[verb] == "VBD" and kind == "main" and _is_bare_line(tree, verb):
        return True
    if tree.tags[verb] != "VBN":
        return False
    if tree.children(verb, "aux"):
        return False
    if kind == "conjunct" and above is not None:
        # "teams were formed and groups faced off in pairs": the second is no passive
        active = tree.child(verb, "nsubj") >= 0 and tree.child(verb, "prt", "dobj") >= 0
        if tree.lemmas[above.verb] == "be" and above.complements:
            # "is not sudden, but based on a plan": "is" is said once
            return tree.children(verb, *SUBJECTS, "dobj") == []
        return (above.passive and not active) or tree.child(verb, "agent") >= 0
    # "Two men held after raid": headlines leave the auxiliary (and the full stop) out
    bare = kind == "main" and tree.words[-1] != "."
    # "set fire to the barns" has an object and is no passive, "had its licence revoked" is one
    bare = (bare or kind == "complement") and tree.child(verb, "dobj") < 0
    return bare or kind in ("participle", "adverbial", "control")


def _is_participle_after_all(tree: Tree, verb: int, kind: str, above: Clause | None) -> bool:
    """ "was found in a barn, returned to the owner", "designed by X and finished in 1904"."""
    if above is None or not above.passive:
        return False
    if tree.children(verb, *SUBJECTS, "aux", "mark", "dobj"):
        return False
    if kind == "conjunct" and above.kind != "participle":
        # "was marred by fraud and used to build piers"; but "was hit and died"
        lemma = tree.lemmas[verb].lower()
        if tree.lemmas[above.verb] in _MEANT:
            return False  # "was supposed to testify but canceled"
        alone = tree.child(verb, "xcomp", "ccomp") < 0 or lemma == "use"
        return tree.child(verb, "agent") >= 0 or (alone and lemma in _TRANSITIVE)
    return kind in ("adverbial", "conjunct")


def _is_bare_line(tree: Tree, verb: int) -> bool:
    """ "Team honored for courage": a headline leaves the auxiliary out."""
    if tree.words[-1] in (".", "!", "?", "”", '"', "''") or tree.child(verb, "nsubj") < 0:
        return False
    held = tree.child(verb, "dobj", "ccomp", "xcomp", "aux", "attr", "acomp", "oprd")
    return held < 0 and tree.lemmas[verb].lower() in _TRANSITIVE
