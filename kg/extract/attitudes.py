"""Clauses held with an adjective ("is confident that Z"), made clear, or asked ("whether")."""

from collections.abc import Iterator

from kg.extract.analysis import Said
from kg.extract.clause import Clause, Clauses
from kg.extract.noun_clauses import kind_of
from kg.extract.speakers import speakers_of
from kg.model import Argument
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.reporting import attitudes as held_words

_CLEAR = frozenset(("clear", "plain"))
_OPEN = words("open_adjectives")
_RUMOURS = frozenset(("rumour", "rumor", "word", "legend", "gossip", "hearsay", "speculation"))
_SPREADING = words("spreading_verbs")
_INDIRECT = frozenset(("ccomp", "pcomp", "acl", "csubj", "xcomp", "csubjpass"))


def attitudes(tree: Tree, clauses: Clauses) -> Iterator[Said]:
    """Yield what is held with an adjective and what is only asked.

    "Berg is confident that the port is safe" → Berg's; "made it clear that" → hers as well;
    "the question is whether it is safe" and "it is unclear if" say nothing.
    """
    for content in clauses:
        mark = tree.child(content, "mark")
        above = tree.heads[content]
        if tree.deps[content] == "ccomp" and _means_not(tree, clauses.get(above)):
            yield _said(tree, content, above, "ask", None, clauses)
            continue
        if tree.deps[content] == "pcomp" and _how(tree, content):
            yield _said(tree, content, above, "ask", None, clauses)
            continue
        if mark < 0 and _is_bare(tree, content, above):
            mark = above
        elif mark < 0 or tree.lower[mark] not in ("that", "whether", "if") or mark > content:
            continue
        if mark != above and tree.lower[mark] != "that":
            if tree.deps[content] in _INDIRECT:
                yield _said(tree, content, above, "ask", None, clauses)
            continue
        if kind := _rumour(tree, above):
            yield _said(tree, content, above, kind, None, clauses)
            continue
        held = _held(tree, clauses, content, above)
        if held is not None:
            kind, holder = held
            yield _said(tree, content, above, kind, holder, clauses)


def _means_not(tree: Tree, clause: Clause | None) -> bool:
    """ "That it is old does not mean that it is lost": nothing is told of a loss."""
    return clause is not None and clause.negated and tree.lemmas[clause.verb] in ("mean", "imply")


def _how(tree: Tree, content: int) -> bool:
    """ "a tweet about how cruel it was that he left": what is told of it is not told here."""
    first = min(tree.subtree(content))
    return tree.lower[tree.heads[content]] in ("about", "over", "on") and tree.lower[first] == "how"


def _is_bare(tree: Tree, content: int, above: int) -> bool:
    """ "Sailors are worried the port may close": the clause follows without a "that"."""
    adjective = tree.lower[above] in held_words() or tree.lower[above] in _CLEAR
    return (
        adjective
        and tree.deps[content] == "ccomp"
        and above < tree.child(content, "nsubj", "nsubjpass", "expl") < content
        and above + 1 == min(tree.subtree(content))
    )


def _rumour(tree: Tree, verb: int) -> str:
    """ "Rumour has it that", "fears grew that": nobody in particular says so; how it is held."""
    subject = tree.child(verb, "nsubj")
    if subject < 0:
        return ""
    noun = tree.lemmas[subject].lower()
    if noun in _RUMOURS:
        return "say"
    spreads = tree.lemmas[verb] in _SPREADING and tree.child(verb, "dobj") < 0
    return kind_of(noun) if spreads else ""


def _held(
    tree: Tree, clauses: Clauses, content: int, above: int
) -> tuple[str, Clause | None] | None:
    """How a "that" clause is held, and the clause of whoever holds it."""
    word = tree.lower[above]
    verb = above if above in clauses else tree.heads[above]
    clause = clauses.get(verb)
    if word in _CLEAR and clause is not None and tree.lemmas[verb] == "make":
        return "say", clause
    if clause is None or tree.deps[content] not in ("ccomp", "advcl"):
        return None
    if tree.lemmas[verb] not in ("be", "remain", "feel", "seem", "become") and verb != above:
        return None
    impersonal = any(tree.lower[s] == "it" for s in tree.children(verb, "nsubj", "nsubjpass"))
    if impersonal:
        return ("ask", None) if word in _OPEN else None
    kind = held_words().get(word, "")
    return (kind, clause) if kind else None


def _said(
    tree: Tree, content: int, cue: int, kind: str, holder: Clause | None, clauses: Clauses
) -> Said:
    speakers: tuple[Argument, ...] = ()
    if holder is not None:
        # "is convinced" is no passive: who is convinced holds it
        subjects = tree.children(holder.verb, "nsubj", "nsubjpass")
        active = Clause(verb=holder.verb, kind=holder.kind, subjects=holder.subjects or subjects)
        speakers = speakers_of(tree, active, clauses)
    return Said(
        content=content,
        speakers=speakers,
        kind=kind,
        cue=tree.lower[cue],
        cue_tokens=(cue,),
        tokens=tuple(tree.subtree(content)),
        rule="attitude",
        verb=cue,
        negated=holder.negated if holder is not None else False,
    )
