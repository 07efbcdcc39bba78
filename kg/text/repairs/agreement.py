"""Number: a verb that does not agree with the subject it would borrow is no verb of it."""

from kg.text.repairs.moving import move
from kg.text.tree import VERB_TAGS, Tree

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_MANY = frozenset(
    ("they", "we", "these", "those", "both", "several", "two", "three", "four", "five", "few")
)
_ONE = frozenset(("he", "she", "it", "this"))
_ARTICLES = frozenset(("a", "an", "each", "every", "another"))
_COUNTED = frozenset(("some", "many", "most", "few", "several", "all", "these", "those", "other"))
_RELATIVE = frozenset(("who", "which", "that"))


def number_agrees(tree: Tree) -> None:
    """ "clerks spoke of a man who has never won, is called dull": the man is, not the clerks.

    Hang the verb on the nearest one before it whose subject it agrees with, or leave it alone.
    """
    if "conj" not in tree.deps:
        return
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep != "conj" or tree.tags[verb] not in VERB_TAGS or tree.tags[head] not in VERB_TAGS:
            continue
        if head > verb or tree.child(verb, *_SUBJECTS) >= 0:
            continue
        wanted = number_of_verb(tree, verb)
        found = _number_of_subject(tree, head) if wanted else ""
        if not found or found == wanted or number_of_verb(tree, head) == wanted:
            continue
        other = next(
            (
                k
                for k in range(verb - 1, head, -1)
                if tree.tags[k] in VERB_TAGS
                and tree.child(k, "nsubj", "nsubjpass") >= 0
                and head in tree.ancestors(k)
                and _agrees(tree, k, wanted)
            ),
            -1,
        )
        if other >= 0:
            move(tree, verb, other, "conj")
        else:
            tree.deps[verb] = "dep"
        tree.hang()


def _agrees(tree: Tree, verb: int, wanted: str) -> bool:
    finite = number_of_verb(tree, verb)
    return finite == wanted or (not finite and _number_of_subject(tree, verb) == wanted)


def number_of_verb(tree: Tree, verb: int) -> str:
    """Return "one", "many" or "" (a past form, an infinitive, a bare present)."""
    for k in (*tree.children(verb, "aux", "auxpass"), verb):
        if tree.tags[k] in ("MD", "TO"):
            return ""
        if tree.lower[k] in ("is", "was", "has", "does", "'s", "’s") or tree.tags[k] == "VBZ":
            return "one"
        if tree.lower[k] in ("are", "were", "have", "do", "'re", "’re", "'ve", "’ve"):
            return "many" if tree.tags[k] in ("VBP", "VBD") else ""
    return ""


def _number_of_subject(tree: Tree, verb: int) -> str:
    subject = tree.child(verb, "nsubj", "nsubjpass")
    if subject < 0:
        above = tree.heads[verb]
        shared = tree.deps[verb] in ("conj", "xcomp") and above != verb
        return _number_of_subject(tree, above) if shared else ""
    if tree.lower[subject] in _RELATIVE and tree.deps[verb] == "relcl":
        subject = tree.heads[verb]
    if tree.lower[subject] in _MANY:
        return "many"
    if tree.lower[subject] in _ONE:
        return "one"
    joined = any(tree.lower[k] == "and" for k in tree.children(subject, "cc"))
    if joined or tree.children(subject, "conj"):
        return ""
    plural = tree.tags[subject] in ("NNS", "NNPS")
    counted = any(tree.lower[k] in _COUNTED for k in tree.children(subject, "det", "amod"))
    if plural and (counted or tree.entity_types[subject] in ("", "NORP")):
        return "many" if tree.tags[subject] == "NNS" or counted else ""
    single = any(tree.lower[k] in _ARTICLES for k in tree.children(subject, "det"))
    if tree.tags[subject] == "NN" and single and tree.child(subject, "prep") < 0:
        return "one"
    person = tree.entity_types[subject] == "PERSON" and tree.tags[subject] == "NNP"
    return "one" if person else ""
