"""What completes a verb with an object: "urged voters TO STAY", "views him MORE kindly than"."""

from dataclasses import replace

from kg.extract.arguments import literal, without_article
from kg.extract.clause import Clause, is_infinitive
from kg.extract.cuts import (
    LONGEST_WHOLE,
    fuller,
    is_cut,
    is_lost,
    is_undergoing,
    is_vague,
    tails,
    told_whole,
    whole,
)
from kg.extract.folded import is_half
from kg.extract.prepositions import Prepositional
from kg.extract.scope import negation
from kg.model import Argument
from kg.text.phrases import noun_phrase
from kg.text.tree import Tree
from kg.words import table
from kg.words.lists import words

# with an object alone they say nothing: "the group views Lund", "the board treats the crew"
_REGARDS = frozenset(("view", "treat", "regard", "perceive", "portray", "deem", "judge", "handle"))
_HEALING = frozenset(
    "doctor medic nurse surgeon clinic hospital patient wound wounded injured sick".split()
)
_TELLING = frozenset(("tell", "assure"))
_TALES = frozenset(("truth", "lie", "story", "tale", "joke", "secret", "fib"))
_SAYINGS = frozenset(
    ("much", "little", "nothing", "word", "goodbye", "hello", "prayer", "mass", "grace", "name")
)
_CHANGES = frozenset(("become", "get", "grow", "turn", "go"))
_DASHES = frozenset(("—", "–", "-", "--"))
_ANY = frozenset(("a", "an", "any", "no"))
_HOW = frozenset(("as", "like", "with", "at", "for", "in"))
_HOLLOW = words("hollow_nouns")
_INFINITIVE_NOUNS = frozenset(noun for noun, _ in table("infinitive_nouns.txt"))


def told_to(tree: Tree, clause: Clause) -> list[Prepositional]:
    """ "urged voters to stay": what they were urged to, as a phrase with "to"."""
    addressed = [p.head for p in clause.preps if p.words in ("on", "upon", "to")]
    last = max(clause.objects or addressed, default=len(tree))
    return [
        Prepositional((min(tree.children(k, "aux")),), "to", k, clause=True)
        for k in tree.children(clause.verb, "xcomp")
        if k > last and is_infinitive(tree, k) and _is_whole(tree, k)
    ] or (_helped_to(tree, clause) + _spent_on(tree, clause))


def _spent_on(tree: Tree, clause: Clause) -> list[Prepositional]:
    """ "spent the day mending the boat": what it was spent on is told with it."""
    if tree.lemmas[clause.verb] not in ("spend", "waste") or not clause.objects:
        return []
    return [
        Prepositional((), "on", k, clause=True)
        for k in tree.children(clause.verb, "xcomp", "advcl")
        if tree.tags[k] == "VBG" and k > clause.objects[-1] and tree.words[k - 1] != ","
    ]


def is_open_ended(tree: Tree, clause: Clause, word: int) -> bool:
    """ "seemed confident | they would win", "looks more tired | than Lund", "became sure".

    "became more tired" is more than before.
    """
    if not tree.tags[word].startswith("JJ"):
        return False
    if (
        tree.lower[word] in words("unfinished_adjectives")
        or tree.child(word, "ccomp", "xcomp") >= 0
    ):
        return True
    if tree.lemmas[clause.verb] in _CHANGES or any(
        tree.lower[k] == "than" for k in tree.kids[word]
    ):
        return False
    degrees = (tree.lower[k] for k in tree.children(word, "advmod"))
    return tree.tags[word] == "JJR" or any(d in ("as", "more", "less") for d in degrees)


def _is_whole(tree: Tree, verb: int) -> bool:
    """ "to ask why he left in the night of the storm …" would be cut to "to ask"."""
    if tree.child(verb, "nsubj", "nsubjpass") >= 0:
        return False
    if any(tree.tags[k] in ("WP", "WRB", "WDT") for k in tree.kids[verb]):
        return False  # "told them how to vote"
    return tree.child(verb, "ccomp", "xcomp", "acl") < 0 or bool(whole(tree, verb))


def _helped_to(tree: Tree, clause: Clause) -> list[Prepositional]:
    """ "helped the crew mend the boat": what they were helped to."""
    if tree.lemmas[clause.verb] != "help" or len(clause.objects) != 1:
        return []
    return [
        Prepositional((), "to", k, clause=True)
        for k in tree.children(clause.verb, "ccomp", "xcomp")
        if tree.tags[k] == "VB" and tree.child(k, "nsubj") == clause.objects[0]
    ]


def completed(tree: Tree, clause: Clause, noun: int) -> int | Argument | None:
    """An object; with its clause as words where it says nothing without; None when it is cut.

    "did the things that the law asks", "never missed a chance to win".
    """
    first = min(tree.subtree(noun))
    if (
        is_half(tree, clause, noun)
        or _says_nothing(tree, clause, noun)
        or tree.words[first - 1] in _DASHES
    ):
        return None  # "flew to Oslo to end a war – one that he began"
    if (act := _act_of(tree, clause, noun)) is not None:
        return act
    if not _is_cut_off(tree, clause, noun):
        return fuller(tree, clause, noun) or (None if is_lost(tree, clause, noun) else noun)
    held = told_whole(tree, noun)
    if held is not None and clause.negated and held.text.startswith("nothing "):
        # "offered nothing that would help": denied is that it offered anything
        return replace(held, text=f"any{held.text[2:]}")
    return held


def _act_of(tree: Tree, clause: Clause, noun: int) -> Argument | None:
    """ "made a choice to leave the port", where the parser hangs the infinitive on the verb."""
    if tree.tags[noun + 1 : noun + 3] != ["TO", "VB"] or tree.heads[noun + 2] != clause.verb:
        return None
    words = [*noun_phrase(tree, noun), *tree.subtree(noun + 2)]
    if tree.lemmas[noun] not in _INFINITIVE_NOUNS or len(words) > LONGEST_WHOLE:
        return None
    return literal(tree, without_article(tree, words))


def _says_nothing(tree: Tree, clause: Clause, noun: int) -> bool:
    """Whether a verb says nothing with its object alone: "views the mayor", "told the crew"."""
    lemma = tree.lemmas[clause.verb]
    if lemma in _REGARDS and not (lemma == "treat" and _heals(tree, clause, noun)):
        known = clause.complements or told_to(tree, clause)
        return not known and not any(p.words in _HOW for p in clause.preps)
    if lemma in _TELLING and not (clause.recipients or told_to(tree, clause)):
        # what the crew was told is a claim; "told the truth", "told him of it" are acts
        about = any(p.words in ("of", "about") for p in clause.preps)
        return not about and tree.lemmas[noun].lower() not in _TALES
    if lemma == "get" and (acts := tree.child(clause.verb, "xcomp", "advcl")) > noun:
        return is_infinitive(tree, acts)  # "got the crew to paint it": the crew painted it
    if lemma == "make" and tree.lower[noun - 1 : noun + 1] == ["big", "deal"]:
        return tree.child(noun, "prep") < 0  # cut from "about how …"
    return lemma == "say" and not _is_saying(tree, noun)


def _heals(tree: Tree, clause: Clause, noun: int) -> bool:
    """ "The clinic treated ten people", "treated the wounded men": no way of regarding them."""
    told = {tree.lemmas[k].lower() for k in (noun, *clause.subjects, *tree.children(noun, "amod"))}
    return not _HEALING.isdisjoint(told)


def _is_saying(tree: Tree, noun: int) -> bool:
    """ "said a prayer", "said bad things about it"; not "says Berg “right”"."""
    about = any(tree.lower[k] == "about" for k in tree.children(noun, "prep"))
    return about or tree.lemmas[noun].lower() in _SAYINGS


def _is_any(tree: Tree, noun: int) -> bool:
    """ "no strict rules", "a single plan", "guns": denied of none that is known."""
    held = [tree.lower[k] for k in tree.children(noun, "det", "poss")]
    return not tree.entity_types[noun] and all(k in _ANY for k in held)


def _is_denied(tree: Tree, clause: Clause) -> bool:
    """ "has no rules", "I do not think that it has rules"."""
    above = tree.heads[clause.verb]
    return clause.negated or (
        tree.deps[clause.verb] == "ccomp" and negation.negates(tree, above) and above < clause.verb
    )


def _is_cut_off(tree: Tree, clause: Clause, noun: int) -> bool:
    """Whether an object loses the clause that tells which is meant.

    "will not take an action that exceeds the limit": it takes others.
    """
    if (clause.negated or is_vague(tree, noun)) and is_cut(tree, noun):
        return True
    if _is_any(tree, noun) and _is_denied(tree, clause) and tails(tree, noun):
        return True  # "has no strict rules that would …": it may have others
    if any(is_undergoing(tree, k) for k in tree.children(noun, "acl")):
        return True
    if tree.lemmas[noun] in _HOLLOW and any(
        tree.child(k, "mark") >= 0 for k in tree.children(noun, "acl", "ccomp")
    ):
        return True  # "ignores the reality that towns go poor"
    if tree.lemmas[noun] not in _INFINITIVE_NOUNS:
        return False
    if any(tree.deps[k] in ("prep", "poss") for k in tree.kids[noun]):
        return False
    inside = noun_phrase(tree, noun)
    cut = tree.children(noun, "acl", "relcl", "xcomp", "advcl")
    return any(k not in inside and is_infinitive(tree, k) for k in cut)
