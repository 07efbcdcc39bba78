"""Conjuncts that are none: nouns, adjectives and clauses that the parser joins to a verb."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree
from kg.words.lists import words

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_PRESENT = ("VBZ", "VBP")
_PAST = ("VBD", "VBN")
_ALONE = words("verbs_without_object")
_TIES = frozenset(("after", "before", "since", "until"))
_LIKENESS = frozenset(("than", "like"))
_REASONS = frozenset(("because", "if", "since", "unless", "as", "until"))
_DASHES = frozenset(("-", "–", "—", "--"))
_BREAKS = frozenset((",", ";", ":", *_DASHES, ")", "”", "''", '"', "’", "'", "/"))


def noun_among_verbs(tree: Tree) -> None:
    """ "hid dealings and favors to firms": no verb; "touches him and talks to her": no noun."""
    for word, dep in enumerate(tree.deps):
        head = tree.heads[word]
        if dep != "conj" or word < 2 or tree.lower[word - 1] not in ("and", "or"):
            continue
        if tree.tags[word] == "NN" and tree.lower[word] in _ALONE and _is_bare(tree, word, head):
            verb = next((k for k in tree.ancestors(head) if tree.tags[k] == "VB"), -1)
            if -1 < verb < head:  # "go to your place and vote"
                move(tree, word, verb, "conj")
                tree.tags[word] = "VB"
                tree.hang()
        if tree.tags[head] not in VERB_TAGS:
            continue
        if tree.tags[word] == "NNS" and tree.tags[head] == "VBZ":
            if tree.child(word, "prep", "advmod", "prt") >= 0 and tree.child(word, "amod") < 0:
                tree.tags[word] = "VBZ"
        elif tree.tags[word] == "VBZ" and _is_noun(tree, word, head):
            tree.tags[word] = "NNS"
            for k in tree.children(word, "prep")[1:]:
                move(tree, k, tree.heads[word - 2], "prep")
            move(tree, word, word - 2, "conj")
            tree.hang()


def _is_bare(tree: Tree, word: int, head: int) -> bool:
    """A noun without anything beside one with an article: perhaps no noun."""
    return tree.child(head, "det", "poss") >= 0 and all(
        tree.deps[k] == "punct" for k in tree.kids[word]
    )


def _is_noun(tree: Tree, word: int, head: int) -> bool:
    """A "verb" right behind "things and" that has neither object nor the tense before it."""
    if tree.tags[word - 2] != "NNS" or tree.tags[head] == "VBZ":
        return False
    if tree.child(word, *_SUBJECTS, "aux", "dobj", "xcomp", "ccomp", "acomp", "attr") >= 0:
        return False
    return tree.lemmas[word] not in _ALONE and tree.lower[word] not in ("is", "has", "does")


def clause_behind_tie(tree: Tree) -> None:
    """ "leaked days after news of the sale became public": the news did, not what leaked."""
    if _TIES.isdisjoint(tree.lower):
        return
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep not in ("conj", "advcl") or tree.tags[verb] not in ("VBD", "VBZ") or head > verb:
            continue
        if tree.child(verb, *_SUBJECTS, "aux", "auxpass", "mark") >= 0:
            continue
        for tie in range(verb - 2, head, -1):
            noun = tree.child(tie, "pobj") if tree.lower[tie] in _TIES else -1
            if noun > tie and max(tree.subtree(noun)) == verb - 1:
                move(tree, verb, head, "advcl")
                move(tree, noun, verb, "nsubj")
                move(tree, tie, verb, "mark")
                tree.hang()
                break


def adjective_in_row(tree: Tree) -> None:
    """ "see skilled, experienced nurses": nobody experienced them."""
    for word, dep in enumerate(tree.deps):
        if dep != "conj" or tree.tags[word] not in _PAST or word < 2 or tree.words[word - 1] != ",":
            continue
        first, noun = word - 2, tree.child(word, "dobj")
        if tree.tags[first] not in ("JJ", "VBN", "VBD") or noun <= word:
            continue
        if tree.child(noun, "det", "poss", "nummod") >= 0 or tree.child(word, *_SUBJECTS) >= 0:
            continue
        between = range(word + 1, noun)
        if any(tree.tags[k] not in ("JJ", "NN", "NNS", "VBN", "NNP") for k in between):
            continue
        role = tree.deps[first]
        if role not in ("dobj", "pobj", "attr", "amod", "acomp", "advmod"):
            continue
        if role == "advmod":
            role = "dobj" if tree.heads[first] == first - 1 else "dep"
        if role != "amod":
            copula = tree.lemmas[tree.heads[first]] == "be"
            role = ("attr" if copula else "dobj") if role == "acomp" else role
            move(tree, noun, tree.heads[first], role)
            move(tree, first, noun, "amod")
        for k in tree.kids[word]:
            if k != noun:
                move(tree, k, noun, tree.deps[k])
        move(tree, word, noun, "amod")
        tree.tags[word] = "JJ"
        tree.hang()


def no_fellow(tree: Tree) -> None:
    """ "talked about reform and passing laws": a participle is no fellow of a finite verb.

    Nor is a verb that no "and" and no comma joins ("forces rather than masses turned it"), nor
    one right behind an adjective ("than previous loves"): nobody knows whose verb it is.
    """
    if "conj" not in tree.deps:
        return
    changed = False
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep != "conj" or tree.tags[verb] not in VERB_TAGS or tree.tags[head] not in VERB_TAGS:
            continue
        if _is_joined(tree, verb, head):
            continue
        changed = True
        tree.deps[verb] = "dep"
        if tree.tags[verb] == "VBG" and tree.tags[verb - 1] in NOUN_TAGS and verb - 1 > head:
            move(tree, verb, verb - 1, "acl")  # "won or tied among voters making money"
        for noun in tree.children(verb, *_SUBJECTS):
            first = min(tree.subtree(noun))
            if tree.lower[first - 1] in _LIKENESS:
                move(tree, noun, first - 1, "pobj")
    if changed:
        tree.hang()


def _is_joined(tree: Tree, verb: int, head: int) -> bool:
    subject = tree.child(verb, *_SUBJECTS)
    if subject >= 0:
        return tree.lower[min(tree.subtree(subject)) - 1] not in _LIKENESS
    between = range(min(head, verb) + 1, max(head, verb))
    if not any(tree.tags[k] == "CC" or tree.words[k] in _BREAKS for k in between):
        return False
    if tree.child(verb, "aux", "auxpass") >= 0:
        return True
    if tree.tags[verb] in _PRESENT and tree.tags[verb - 1] in ("JJ", "DT", "PRP$"):
        return False
    if tree.tags[verb] != "VBG" or tree.lemmas[head] == "be":
        return True
    if tree.tags[head] == "VBN" and any(tree.lemmas[k] == "have" for k in tree.kids[head]):
        return False  # "has proposed higher fees and closing the port": nobody closes it yet
    return tree.tags[head] not in ("VBD", "VBZ", "VBP") and tree.tags[verb - 1] not in NOUN_TAGS


def aside_between_dashes(tree: Tree) -> None:
    """ "a talk of ten - Doe was not asked - with nine plans": the plans are those of the ten."""
    if _DASHES.isdisjoint(tree.words):
        return
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep not in ("conj", "parataxis") or tree.tags[verb] not in VERB_TAGS or head > verb:
            continue
        begin = min(tree.subtree(verb))
        if tree.words[begin] not in _DASHES and tree.words[begin - 1] not in _DASHES:
            continue
        for k in tree.children(verb, "prep"):
            if k > verb and tree.words[k - 1] in _DASHES:
                move(tree, k, head, "prep")
                tree.hang()


def left_out_verb(tree: Tree) -> None:
    """ "wants to sail but can't because he is ill": nobody says that he can't be ill."""
    for verb, dep in enumerate(tree.deps):
        if dep != "conj":
            continue
        subject, modal = tree.child(verb, "nsubj", "nsubjpass"), tree.child(verb, "aux")
        if subject < 0 or modal < 0 or modal > subject or tree.tags[modal] not in ("MD", "VBP"):
            continue
        begin = min(tree.subtree(subject))
        if not any(tree.lower[k] in _REASONS for k in range(modal + 1, begin)):
            continue
        for k in tree.children(verb, "aux", "neg", "advmod"):
            if k < begin:
                tree.deps[k] = "dep"
        tree.deps[verb] = "advcl"
        tree.hang()


def label_before_colon(tree: Tree) -> None:
    """ "Correction: A report listed the date wrongly.": no correction was listed."""
    if ":" not in tree.words:
        return
    label = next((i for i in range(1, min(4, len(tree) - 1)) if tree.words[i] == ":"), 0) - 1
    verb = tree.heads[label] if label >= 0 else -1
    if verb <= label or not tree.deps[label].startswith("nsubj"):
        return
    if any(k > label for k in tree.children(verb, *_SUBJECTS)):
        tree.deps[label] = "dep"
        if tree.tags[verb] == "VBN" and tree.child(verb, "aux", "auxpass") < 0:
            tree.tags[verb] = "VBD"
        tree.hang()
