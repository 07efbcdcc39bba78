"""Who speaks: the words of a source and the head that names it."""

from kg.extract.arguments import argument
from kg.extract.clause import Clause, Clauses
from kg.model import Argument
from kg.text.tree import PROPER_TAGS, Tree
from kg.words import nouns, reporting
from kg.words.lists import words

_NOBODY = frozenset(("nothing", "nobody", "none", "neither", "no-one"))
_DUMMY = frozenset(("it", "there", "what", "this", "that"))
_NEGATIVE = frozenset(("nothing", "nobody", "none"))
_RELATIVE = frozenset(("WDT", "WP"))
_NOT_OWN = frozenset(("conj", "cc", "preconj"))
_SPEAKING = frozenset(("person", "person?", "people", "organization", "group"))
_WRITINGS = words("writings")
_WHEN = frozenset(("after", "before", "when", "because", "since", "until"))
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")


def speakers_of(tree: Tree, clause: Clause, clauses: Clauses | None = None) -> tuple[Argument, ...]:
    """Return who says it: the subject, in the passive the agent; () when nobody is named.

    "Eva Berg, a spokeswoman for the port, said" → one argument whose spans hold the whole
    phrase and whose head is "Berg".
    """
    if clause.passive and not _is_moved(tree, clause):
        heads = clause.agents or _written_in(tree, clause) or _lets_know(tree, clause)
        return tuple(source(tree, h) for h in heads)
    heads = (
        _quoted_as(tree, clause.verb)
        or _one_of_each(tree, clause.subjects)
        or _subject_above(tree, clause, clauses)
    )
    gap = _relative_word(tree, clause)
    found = []
    for head in heads:
        if tree.lower[head] in _NEGATIVE or tree.tags[head] in _RELATIVE:
            continue
        if tree.lower[head] in _DUMMY and _expletive(tree, head):
            continue
        if tree.lower[head] in _NOBODY:
            continue
        named = _of_whom(tree, clause, head)
        found.append(source(tree, named, without=clause.verb, printed=gap))
    return tuple(found)


def _of_whom(tree: Tree, clause: Clause, head: int) -> int:
    """ "the sailors, many of whom say that Z": the sailors do."""
    if tree.deps[clause.verb] != "relcl":
        return head
    inner = [o for p in tree.children(head, "prep") for o in tree.children(p, "pobj")]
    return tree.heads[clause.verb] if any(tree.lower[o] == "whom" for o in inner) else head


def _one_of_each(tree: Tree, heads: list[int]) -> list[int]:
    """ "The former mayor and current candidate said": one person with two roles."""
    if len(heads) < 2 or any(tree.tags[h] != "NN" for h in heads):
        return heads
    held = [tree.children(h, "det", "poss", "nummod") for h in heads]
    people = all(nouns.kind(tree.lemmas[h].lower()) in ("person", "person?") for h in heads)
    return heads[:1] if people and held[0] and not any(held[1:]) else heads


def _is_moved(tree: Tree, clause: Clause) -> bool:
    """ "The crew is worried that Z", "was convinced that Z": no passive, it is the crew's."""
    moved = tree.lower[clause.verb] in reporting.attitudes()
    return moved and not clause.agents and tree.child(clause.verb, "ccomp", "advcl") >= 0


def _lets_know(tree: Tree, clause: Clause) -> list[int]:
    """ "Pole let it be known that Z", "made it known": she says it."""
    above = tree.heads[clause.verb]
    if tree.lower[clause.verb] == "known" and tree.lemmas[above] in ("let", "make"):
        return tree.children(above, "nsubj")
    return []


def _written_in(tree: Tree, clause: Clause) -> list[int]:
    """ "as noted in Berg's report", "it was reported in the Times": whose words they are."""
    found: list[int] = []
    for k in tree.children(clause.verb, "prep"):
        if tree.lower[k] in ("in", "by"):
            for noun in tree.children(k, "pobj"):
                if tree.lemmas[noun].lower() in _WRITINGS:
                    found += tree.children(noun, "poss") or [noun]
                elif tree.lower[k] == "in" and tree.entity_types[noun] == "ORG":
                    found.append(noun)
    return found[:1]


def can_speak(tree: Tree, head: int) -> bool:
    """Return whether a word may name who speaks: a person, a body, a pronoun, a piece of writing.

    "A final thought: “…”", "The rules are simple: “…”" name nobody.
    """
    if tree.tags[head] in ("PRP", "WP"):
        return tree.lower[head] not in _DUMMY
    if tree.tags[head] in PROPER_TAGS or tree.entity_types[head] in ("PERSON", "ORG", "GPE"):
        return True
    lemma = tree.lemmas[head].lower()
    return lemma in _WRITINGS or nouns.kind(lemma) in _SPEAKING


def source(tree: Tree, head: int, *, without: int = -1, printed: int = -1) -> Argument:
    """Return the whole phrase of a source, with its appositions and relative clauses.

    `head` is moved to a person's name that stands in apposition: "a spokesman for the port,
    John Doe". `without` is a verb below the head that is no part of its phrase; `printed` the
    relative pronoun that stands in its place ("who said").
    """
    named = person_beside(tree, head)
    held = argument(tree, named)
    if printed >= 0:
        return Argument(tree.spans([printed]), held.head, held.text, core=held.core)
    tokens = phrase(tree, head, without)
    return Argument(tree.spans(tokens), held.head, held.text, core=held.core)


def person_beside(tree: Tree, head: int) -> int:
    """Return the person's name in apposition to a noun, else `head`."""
    if tree.tags[head] in PROPER_TAGS and tree.entity_types[head] == "PERSON":
        return head
    for k in tree.children(head, "appos"):
        if tree.tags[k] in PROPER_TAGS and tree.entity_types[k] == "PERSON":
            return k
    return head


def phrase(tree: Tree, head: int, without: int = -1) -> list[int]:
    """Return the tokens of the source phrase of `head`: all that hangs on it, conjuncts apart."""
    found, stack = [head], [head]
    while stack:
        i = stack.pop()
        for k in tree.kids[i]:
            if k == without or (i == head and tree.deps[k] in _NOT_OWN):
                continue
            if tree.deps[k] == "parataxis" or (without > head and k > without):
                continue
            found.append(k)
            stack.append(k)
    found.sort()
    while len(found) > 1 and tree.deps[found[-1]] == "punct" and tree.words[found[-1]] != ")":
        found.pop()
    while len(found) > 1 and tree.deps[found[0]] == "punct" and found[0] != head:
        found.pop(0)
    if len(found) > 1 and tree.words[found[-1]] in ("'s", "’s", "'", "’"):
        found.pop()
    return found


def _relative_word(tree: Tree, clause: Clause) -> int:
    """The "who" that is the clause's own subject."""
    for k in tree.children(clause.verb, *_SUBJECTS):
        if tree.tags[k] in _RELATIVE:
            return k
    return -1


def _expletive(tree: Tree, head: int) -> bool:
    """ "it" that stands for nothing: "it is said", "it seems"."""
    above = tree.heads[head]
    return (
        tree.lower[head] == "there"
        or tree.lower[head] == "what"
        or (tree.lower[head] == "it" and tree.lemmas[above] in ("seem", "appear", "be", "turn"))
    )


def _subject_above(tree: Tree, clause: Clause, clauses: Clauses | None) -> list[int]:
    """A participle without a subject of its own: "…, saying that Z"; the nearest subject above."""
    if clauses is None or tree.tags[clause.verb] not in ("VBG",) or clause.passive:
        return []
    start = tree.subtree(clause.verb)[0]
    aside = start > 0 and tree.words[start - 1] == ","
    chain = list(tree.ancestors(clause.verb))
    # what hangs in a low clause is as low: "a crew who said that it left after …, saying"
    low = max((n for n, i in enumerate(chain) if _hangs_low(tree, i)), default=-1)
    for n, i in enumerate(chain):
        above = clauses.get(i)
        if aside and n <= low:
            continue
        if above is not None and above.subjects:
            return list(above.subjects)
        own = tree.children(i, *_SUBJECTS)
        if own:
            return own
    return []


def _quoted_as(tree: Tree, verb: int) -> list[int]:
    """ "quoted Berg as saying that Z", "Berg was quoted as saying that Z": Berg says it."""
    prep = tree.heads[verb]
    above = tree.heads[prep]
    if tree.deps[verb] != "pcomp" or tree.lower[prep] != "as" or tree.lemmas[above] != "quote":
        return []
    return tree.children(above, "dobj") or tree.children(above, "nsubjpass")


def _hangs_low(tree: Tree, i: int) -> bool:
    """ "snapped at a crew who had left after it rained, saying that Z": who snapped says it."""
    if tree.deps[i] == "relcl":
        return True
    marks = tree.children(i, "mark", "advmod")
    return tree.deps[i] == "advcl" and any(tree.lower[m] in _WHEN and m < i for m in marks)
