"""What an infinitive, a gerund or a bare verb says by its own form, whoever governs it."""

from kg.extract.clause import SUBJECTS, Clause, is_infinitive
from kg.extract.scope import empty, infinitives, modality, negation, that_clauses
from kg.model import Modality
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import reporting

_CAUSATIVE = frozenset(("let", "make", "help", "see", "hear", "watch", "have", "feel", "notice"))
_FINITE = frozenset(("VBD", "VBZ"))
_HINDRANCES = frozenset(("problem", "trouble", "difficulty", "fun", "luck", "success", "time"))
_HALF = frozenset(("barely", "scarcely", "almost", "nearly", "rarely", "seldom"))
_SHUNNED = frozenset(
    ("oppose", "object", "fear", "imagine", "mind", "resist", "contemplate", "envisage", "dread",
     "prospect", "chance", "hope", "talk", "thought", "opposition", "objection", "worry", "case",
     "concern", "speculation", "question", "debate", "rumor", "rumour", "doubt", "warning",
     "allegation", "claim", "accusation", "suspicion", "discussion", "anxiety", "warn", "plan",
     "proposal", "idea", "call", "wish", "push", "bid", "dream")
)  # fmt: skip
_PREPOSITIONS = frozenset(
    ("following", "considering", "regarding", "concerning", "depending", "barring", "pending",
     "including", "excluding", "ranging", "compared", "owing", "according", "judging", "granting")
)  # fmt: skip
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
_CAUSES = frozenset(("because of", "due to", "by accident", "by chance", "in vain", "for nothing"))
_ANNOUNCED = frozenset(
    ("announcement", "promise", "pledge", "decision", "vow", "prediction", "forecast", "news",
     "assurance", "expectation")
)  # fmt: skip
_QUOTES = frozenset("\"'“”‘’«»:") | {"``", "''"}


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
    if clause.kind == "adverbial":
        if any(tree.lower[k] == "whether" for k in tree.children(verb, "mark")):
            # "questions whether it paid"; "whether or not it pays" goes with what it hangs on
            return "or" not in (tree.lower[k] for k in tree.subtree(verb))
        if "if" in (tree.lower[k] for k in tree.children(verb, "mark")):
            head = tree.heads[verb]
            if head < verb and reporting.kind(tree.lemmas[head].lower()) == "ask":
                return True  # "asked them if it rained"
        if empty.unhappened(tree, verb):
            return True
        return _is_aside(tree, clause) or _is_preposition(tree, verb)
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
    if clause.kind == "relative" and empty.in_case(tree, tree.heads[verb]):
        return True
    if clause.kind == "relative" and tree.tags[tree.subtree(verb)[0]] == "WRB":
        # "past the level where any ship can pass": none can
        return any(tree.lower[k] == "any" for s in clause.subjects for k in tree.kids[s])
    if clause.kind == "relative" and tree.lemmas[verb] == "do":
        # "demanded that it pay, which it has not done"
        return any(tree.lower[o] == "which" for o in tree.children(verb, "dobj"))
    if clause.kind == "main":
        return _is_command(tree, clause) or empty.lost_its_noun(tree, verb)
    return bool(clause.modality) and clause.kind in ("gerund", "complement") and _asks(tree, verb)


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
    return "Desired" if singular and tree.child(verb, "mark") >= 0 else ""


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


def future_in_past(tree: Tree, clause: Clause, above: Clause) -> bool:
    """Return whether "would" is what "will" was when it was said: "said it would sell the yard".

    Not what only would follow ("said a strike would …", "would if"), nor words in marks.
    """
    verb = clause.verb
    if tree.tags[above.verb] not in ("VBD", "VBN") or modality.has_condition(tree, verb):
        return False
    if tree.lemmas[verb] == "be" and any(
        is_infinitive(tree, k) for k in tree.children(verb, "xcomp")
    ):
        return False  # "said he would be mistaken to leave"
    aux = [tree.lower[k] for k in tree.children(verb, "aux")]
    if "would" not in aux or "have" in aux:
        return False
    first, last = sorted((verb, above.verb))
    if _QUOTES & set(tree.words[first:last]):
        return False
    articles = [tree.lower[k] for s in clause.subjects for k in tree.children(s, "det")]
    said = reporting.kind(tree.lemmas[above.verb].lower()) in ("say", "expect")
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
