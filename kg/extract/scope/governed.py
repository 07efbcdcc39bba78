"""What an infinitive, a gerund or a bare verb says by its own form, whoever governs it."""

from kg.extract.clause import SUBJECTS, Clause, is_infinitive
from kg.extract.scope import infinitives, modality, negation
from kg.model import Modality
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import reporting

_CAUSATIVE = frozenset(("let", "make", "help", "see", "hear", "watch", "have", "feel", "notice"))
_BECOMES = frozenset(("grow", "live", "wake"))
_RALLIES = frozenset(
    ("finish", "rally", "recover", "shoot", "rebound", "battle", "storm", "survive", "roar",
     "score", "birdie")
)  # fmt: skip
_WINS = frozenset(
    ("beat", "win", "overcome", "defeat", "clinch", "edge", "tie", "capture", "upset", "dominate")
)  # fmt: skip
_COMES_TO = {"come": ("haunt", "bite"), "end": ("yield",), "close": ("yield",)}
_SEEMING = frozenset(("seem", "appear", "look", "happen"))
_ANNOUNCED = frozenset(
    ("announcement", "promise", "pledge", "decision", "vow", "prediction", "forecast", "news",
     "assurance", "expectation")
)  # fmt: skip
_URGING = frozenset(("suggest", "propose", "recommend", "demand", "insist", "request"))
_APART = frozenset(("while", "because", "although", "though", "since", "whereas"))
_SURE = frozenset(("sure", "certain", "confident", "convinced"))
_QUOTES = frozenset("\"'“”‘’«»:") | {"``", "''"}


def bare(tree: Tree, clause: Clause) -> Modality:
    """Return the modality that the form of the verb has without a modal, "" for none.

    "Port to close" → Future; "a plan for Lund to leave", "insisted that he leave" → Desired.
    """
    verb = clause.verb
    if tree.tags[verb] not in ("VB", "VBP") or tree.child(verb, *SUBJECTS) < 0:
        return ""
    if is_infinitive(tree, verb):
        if clause.kind == "main":
            return "Future" if tree.deps[verb] == "ROOT" else "Desired"
        if tree.tags[tree.heads[verb]] in NOUN_TAGS:
            return infinitives.of_noun(tree, tree.heads[verb]).modality
        return "Desired" if clause.kind in ("relative", "participle", "complement") else ""
    if clause.kind != "complement" or tree.children(verb, "aux"):
        return ""
    if tree.lemmas[tree.heads[verb]].lower() in _CAUSATIVE:
        return ""
    if tree.lower[verb] in ("are", "am", "'re", "’re"):
        return ""  # "said that 9 percent of the sailors are ill"
    singular = len(clause.subjects) == 1 and tree.tags[clause.subjects[0]] in ("NN", "NNP")
    urged = tree.child(verb, "mark") >= 0 or tree.lemmas[tree.heads[verb]] in _URGING
    return "Desired" if singular and urged else ""


def follows_command(tree: Tree, above: Clause) -> bool:
    """Return whether the clause above is a command: "let me say", "let the games begin"."""
    return (
        tree.tags[above.verb] == "VB"
        and above.kind in ("main", "adverbial", "complement")
        and not above.subjects
        and not tree.children(above.verb, "aux")
    )


def stands_beside(tree: Tree, clause: Clause, above: Clause) -> bool:
    """Return whether a clause is only put beside the one that the parser hangs it on.

    "The race is close, so he will not boast": that it is close is said by itself.
    """
    verb, word = clause.verb, tree.lemmas[above.verb].lower()
    if tree.deps[verb] != "ccomp" or tree.child(verb, "mark") >= 0 or reporting.kind(word):
        return False
    if any(tree.lower[k] == "having" for k in tree.children(verb, "aux")):
        return tree.child(verb, *SUBJECTS) >= 0  # "do not like it, Lund having sold it"
    if verb > above.verb:
        # "…, the future of which depends on the vote"
        opening = tree.lower[tree.subtree(verb)[0] : verb]
        return "which" in opening[2:] or "whom" in opening[2:]
    return (
        word not in _SEEMING
        and tree.lower[0] not in ("perhaps", "maybe")
        and bool(tree.children(above.verb, *SUBJECTS))
    )


def carries_on(tree: Tree, clause: Clause) -> bool:
    """Return whether an infinitive tells what came next and no aim.

    "went on to win", "grew up to become", "returned only to find".
    """
    verb, head = clause.verb, tree.heads[clause.verb]
    to = tree.child(verb, "aux")
    if to > 0 and tree.lower[to - 1] == "only" and tree.tags[head] in ("VBD", "VBN", "VBZ"):
        return tree.lemmas[head] != "be"
    word = tree.lemmas[head].lower()
    if word in ("go", "move"):
        return any(
            head < k < verb and tree.lower[k] == "on" and not tree.kids[k] for k in tree.kids[head]
        )
    came = tree.lemmas[verb].lower()
    if (word in _RALLIES and came in _WINS) or came in _COMES_TO.get(word, ()):
        # "rallied to beat Holm", "has come back to haunt him", "ended the day at 95 to yield 5 %"
        return tree.tags[head] in ("VBD", "VBN", "VBG") and head < verb
    if word in ("return", "arrive") and tree.lemmas[verb] in ("find", "discover"):
        # "returned home to find it empty", but "arrived in Oslo to find a way"
        return to <= head + 2
    return word in _BECOMES and tree.lemmas[verb].lower() in ("become", "be", "see", "find")


def announced(tree: Tree, clause: Clause) -> bool:
    """ "her announcement that she would retire": she will, as far as the noun goes."""
    verb, noun = clause.verb, tree.heads[clause.verb]
    if tree.deps[verb] != "acl" or tree.lemmas[noun].lower() not in _ANNOUNCED:
        return False
    aux = [tree.lower[k] for k in tree.children(verb, "aux")]
    return "would" in aux and "have" not in aux and not modality.has_condition(tree, verb)


def future_in_past(tree: Tree, clause: Clause, above: int) -> bool:
    """Return whether "would" is what "will" was when it was said: "said it would sell the yard".

    Not what only would follow ("said a strike would …", "would if"), nor words in marks.
    """
    verb = clause.verb
    if tree.tags[above] not in ("VBD", "VBN") or modality.has_condition(tree, verb):
        return False
    if tree.lemmas[verb] == "be" and any(
        is_infinitive(tree, k) for k in tree.children(verb, "xcomp")
    ):
        return False  # "said he would be mistaken to leave"
    aux = [tree.lower[k] for k in tree.children(verb, "aux")]
    if "would" not in aux or "have" in aux:
        return False
    first, last = sorted((verb, above))
    if _QUOTES & set(tree.words[first:last]):
        return False
    articles = [tree.lower[k] for s in clause.subjects for k in tree.children(s, "det")]
    said = reporting.kind(tree.lemmas[above].lower()) in ("say", "expect")
    sure = tree.child(above, "acomp")
    said = said or (sure >= 0 and tree.lower[sure] in _SURE)
    return said and not {"a", "an", "any"} & set(articles)


def lost_infinitive(tree: Tree, verb: int, first: int) -> bool:
    """Return whether a bare verb joined to a finite one goes on with an infinitive between them.

    "see it as a chance to fix the port, raise taxes and …": nobody raises taxes.
    """
    if tree.tags[verb] != "VB" or is_infinitive(tree, verb):
        return False
    if tree.tags[first] == "VB" and tree.children(first, "aux"):
        return False
    return any(tree.tags[k] == "TO" and tree.tags[k + 1] == "VB" for k in range(first + 1, verb))


def denied_ground(tree: Tree, verb: int) -> bool:
    """Return whether a gerund hangs on a denied noun: "no difficulty in finding"."""
    prep = tree.heads[verb]
    return tree.deps[verb] == "pcomp" and negation.is_negative_phrase(tree, tree.heads[prep])


def stands_apart(tree: Tree, verb: int) -> bool:
    """ "while", "because": what they tell is so, whatever may come of the other clause."""
    marks = tree.children(verb, "mark")
    return any(tree.lower[k] in _APART for k in marks)
