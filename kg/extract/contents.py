"""What stands reported beside a verb of saying: its clause, its infinitive, or all around it."""

from collections.abc import Iterator

from kg.extract import told
from kg.extract.clause import Clause, is_infinitive
from kg.extract.scope.governing import PROMISES, can_promise
from kg.extract.telling import begins_with_that, without_asides
from kg.text.tree import VERB_TAGS, Tree
from kg.words.lists import words

_SHOWN = frozenset(("shown", "proven", "proved", "demonstrated"))
_OWNING_UP = frozenset(("deny", "admit", "claim", "profess", "confess", "acknowledge", "recall"))
_LINKING = frozenset(
    ("who", "which", "that", "whom", "whose", "as", "when", "while", "if", "because", "where",
     "after", "before", "since", "although", "though", "what", "until", "unless", "once")
)  # fmt: skip
_SENSES = frozenset(("find", "see", "hear", "show", "feel", "catch", "watch", "notice"))
_WRITINGS = words("writings")


def contents(tree: Tree, clause: Clause, kind: str) -> Iterator[tuple[int, list[int]]]:
    """Yield the head and the words of what is said."""
    verb = clause.verb
    found = [k for k in tree.children(verb, "ccomp") if _finite(tree, k) or not clause.passive]
    found = [k for k in found if not _is_sensed(tree, verb, k)]
    found = found or [k for k in tree.children(verb, "advcl") if begins_with_that(tree, k)]
    if clause.passive and tree.lemmas[clause.verb] != "suppose":
        found += tree.children(verb, "csubjpass")
        for k in tree.children(verb, "xcomp"):
            # "is known to have left": so it is; "was told to leave": nobody says that she did
            known = tree.lower[verb] == "known" or (
                tree.lower[verb] in _SHOWN and not clause.negated
            )
            unsaid = known or told.is_bidden(tree, clause, k)
            if not _is_sensed(tree, verb, k) and not unsaid:
                yield k, _raised(tree, clause, k)
    elif tree.lemmas[verb].lower() in _OWNING_UP:
        # what the complement does to its truth ("denied taking") is the clause's own matter
        for k in tree.children(verb, "xcomp"):
            yield k, tree.subtree(k)
    elif tree.lemmas[verb].lower() in PROMISES and _gives_word(tree, clause):
        # "promised to cut the tax": so the promiser says
        for k in tree.children(verb, "xcomp"):
            if is_infinitive(tree, k):
                yield k, tree.subtree(k)
    for k in found:
        if k < verb:
            yield k, _before(tree, clause, k)
            if told.ends_both(tree, verb, k):
                own = set(tree.subtree(verb))
                yield tree.heads[verb], [i for i in tree.subtree(tree.heads[verb]) if i not in own]
        elif kind == "want" and is_infinitive(tree, k):
            yield k, without_asides(tree, k)
        else:
            yield k, tree.subtree(k)
    above = tree.heads[verb]
    if found or above == verb:
        return
    aside = tree.deps[verb] == "parataxis"
    if aside or _in_commas(tree, clause):
        while tree.tags[above] not in VERB_TAGS and tree.heads[above] != above:
            above = tree.heads[above]
        own = set(tree.subtree(verb))
        yield above, [i for i in tree.subtree(above) if i not in own]
        return
    if _governs_its_head(tree, clause, above):
        own = set(tree.subtree(verb))
        yield above, [i for i in tree.subtree(above) if i > verb and i not in own]
        return
    outer = told.as_said(tree, clause)
    if outer >= 0:
        own = set(tree.subtree(outer))
        above = tree.heads[outer]
        yield above, [i for i in tree.subtree(above) if i not in own]


def _gives_word(tree: Tree, clause: Clause) -> bool:
    return not (clause.passive or clause.negated) and can_promise(tree, clause)


def _in_commas(tree: Tree, clause: Clause) -> bool:
    """ "These workers, Berg explained on Monday, were paid": parsed as a relative clause."""
    verb = clause.verb
    if tree.deps[verb] not in ("relcl", "advcl", "dep") or tree.child(verb, "nsubj") < 0:
        return False
    own = tree.subtree(verb)
    if own[0] == 0 or own[-1] + 1 >= len(tree) or tree.lower[own[0]] in _LINKING:
        return False
    between = own[-1] - own[0] + 1 == len(own)
    return between and tree.words[own[0] - 1] == "," and tree.words[own[-1] + 1] == ","


def _governs_its_head(tree: Tree, clause: Clause, above: int) -> bool:
    """ "although sources insisted the couple had left": the parser hangs "insisted" on "left"."""
    verb = clause.verb
    if above < verb or tree.deps[verb] not in ("advcl", "ccomp", "dep") or clause.objects:
        return False
    behind = verb + 1
    if behind >= above or tree.words[behind] in (",", ";", ":", "—", "–"):
        return False
    return bool(clause.subjects) and not any(h == verb for h in tree.heads[behind:above])


def _finite(tree: Tree, verb: int) -> bool:
    return tree.tags[verb] != "VBG" or bool(tree.children(verb, "aux", "nsubj"))


def _is_sensed(tree: Tree, verb: int, content: int) -> bool:
    """ "was found burning", "heard him shouting": what is seen or heard is so.

    What "a poll shows Berg leading" tells is only the poll's.
    """
    told_so = any(tree.lemmas[s].lower() in _WRITINGS for s in tree.children(verb, "nsubj"))
    return (
        not told_so
        and tree.lemmas[verb].lower() in _SENSES
        and tree.tags[content] == "VBG"
        and not tree.children(content, "aux", "mark")
    )


def _raised(tree: Tree, clause: Clause, content: int) -> list[int]:
    """ "Badran is said to have left": the subject belongs to what is said."""
    subjects = tree.children(clause.verb, "nsubjpass", "nsubj")
    subject = tree.subtree(subjects[0]) if subjects else []
    return [*subject, *tree.subtree(content)]


def _before(tree: Tree, clause: Clause, content: int) -> list[int]:
    """ "The deal is off, the ministry said": all that stands before the comma is said."""
    own = tree.subtree(content)
    last = own[-1]
    first = 0
    starts = [
        k for k in tree.kids[clause.verb]
        if k < own[0] and tree.deps[k] not in ("punct", "cc", "advmod", "mark", "intj", "dep")
    ]  # fmt: skip
    if starts:
        first = own[0]
    between = range(first, last + 1)
    leave = {clause.verb, *(i for s in clause.subjects for i in tree.subtree(s) if i > content)}
    leave -= set(own)
    return [i for i in between if i not in leave and i < clause.verb]
