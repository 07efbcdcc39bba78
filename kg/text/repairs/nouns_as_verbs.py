"""Verbs that the parser took for a part of a name or noun: "cement Berg's fame"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree

_SAYING = frozenset(("say", "think", "believe", "claim", "argue", "fear"))
_THIS = frozenset(("this", "that"))


def verb_before_owner(tree: Tree) -> None:
    """ "would make news and cement Berg's fame": no bare noun stands before an owner."""
    for word in range(2, len(tree) - 3):
        first = word - 2
        if tree.tags[word] != "NN" or tree.lower[word - 1] not in ("and", "or"):
            continue
        owner = _owner_behind(tree, word)
        if owner < 0 or tree.tags[first] not in NOUN_TAGS or tree.words[word].istitle():
            continue
        verb = next(tree.verbs_above(word), -1)
        thing = _thing_of(tree, owner)
        if not 0 <= verb < first or tree.tags[verb] != "VB" or thing < 0:
            continue
        if verb not in tree.ancestors(first) or any(k < first for k in _modifiers(tree, thing)):
            continue
        tree.tags[word] = "VB"
        tree.heads[first], tree.deps[first] = verb, "dobj"
        tree.heads[word], tree.deps[word] = verb, "conj"
        tree.heads[word - 1], tree.deps[word - 1] = verb, "cc"
        tree.heads[owner], tree.deps[owner] = thing, "poss"
        tree.heads[thing], tree.deps[thing] = word, "dobj"
        for k in tree.kids[verb]:
            if k > thing:
                tree.heads[k] = word
        tree.hang()


def _owner_behind(tree: Tree, word: int) -> int:
    """The name right behind `word` that owns what follows, -1 for none."""
    owner = word
    while owner + 2 < len(tree) and tree.tags[owner + 1] == "NNP":
        owner += 1
    return owner if owner > word and tree.tags[owner + 1] == "POS" else -1


def _thing_of(tree: Tree, owner: int) -> int:
    """What the owner owns: the last noun of the row behind "'s"; -1 for none."""
    last = owner + 1
    while last + 1 < len(tree) and tree.tags[last + 1] in ("JJ", "NN", "NNS", "VBN", "CD"):
        last += 1
    return last if tree.tags[last] in NOUN_TAGS else -1


def _modifiers(tree: Tree, thing: int) -> list[int]:
    return tree.children(thing, "det", "amod", "poss")


def gerund_before_name(tree: Tree) -> None:
    """ "decided against fact-checking Berg": what was not done, and no kind of Berg."""
    if "VBG" not in tree.tags:
        return
    for word, dep in enumerate(tree.deps):
        name = tree.heads[word]
        prep = word - 1
        if dep != "amod" or tree.tags[word] != "VBG" or tree.tags[name] != "NNP":
            continue
        if tree.deps[name] != "pobj" or tree.heads[name] != prep or tree.entity_types[word]:
            continue
        tree.heads[word], tree.deps[word] = prep, "pcomp"
        tree.heads[name], tree.deps[name] = word, "dobj"
        tree.hang()


def verb_behind_this(tree: Tree) -> None:
    """ "From her, this smells of fear": "this" has no plural noun behind it."""
    if _THIS.isdisjoint(tree.lower):
        return
    for word in range(1, len(tree) - 1):
        this = word - 1
        if tree.tags[word] != "NNS" or tree.lower[this] not in _THIS or tree.entity_types[word]:
            continue
        if tree.heads[this] != word or tree.deps[this] != "det" or tree.lower[word].endswith("ics"):
            continue
        if tree.deps[word] not in ("ROOT", "appos") or tree.lemmas[word] == tree.lower[word]:
            continue
        tree.tags[word], tree.deps[this] = "VBZ", "nsubj"
        old = tree.root
        if tree.deps[word] != "ROOT" and tree.tags[old] not in VERB_TAGS:
            tree.heads[word], tree.deps[word] = word, "ROOT"
            tree.heads[old], tree.deps[old] = word, "prep" if tree.tags[old] == "IN" else "dep"
        tree.hang()


def verb_behind_saying(tree: Tree) -> None:
    """ "a system which lawyers say disadvantages the poor": it does, they do not say schools."""
    for said, dep in enumerate(tree.deps):
        word = said + 1
        if dep != "relcl" or tree.lemmas[said] not in _SAYING or word >= len(tree):
            continue
        thing = tree.heads[word]
        if tree.tags[word] != "NNS" or tree.deps[word] not in ("nmod", "compound"):
            continue
        if tree.heads[thing] != said or tree.deps[thing] != "dobj" or thing <= word:
            continue
        if tree.lower[min(tree.subtree(said))] in ("which", "that", "who"):
            tree.tags[word] = "VBZ"
            tree.lemmas[word] = tree.lower[word][:-1]
            tree.heads[word], tree.deps[word] = said, "ccomp"
            tree.heads[thing] = word
            tree.hang()


def plural_behind_adjective(tree: Tree) -> None:
    """ "is younger than previous loves": loves are things that were, and nobody loves."""
    if "VBZ" not in tree.tags:
        return
    for word in range(2, len(tree)):
        before, prep = word - 1, tree.heads[word - 1]
        if tree.tags[word] != "VBZ" or tree.tags[before] != "JJ" or tree.deps[before] != "amod":
            continue
        if tree.deps[prep] != "prep" or tree.child(prep, "pobj") >= 0 or prep > before:
            continue
        if tree.heads[word] == word or word in tree.ancestors(prep):
            continue
        tree.tags[word] = "NNS"
        tree.heads[word], tree.deps[word] = prep, "pobj"
        tree.heads[before] = word
        for k in tree.children(word, "dobj"):
            tree.deps[k] = "appos"
        tree.hang()


def order_before_object(tree: Tree) -> None:
    """ "Calls men names, and runs shows.": whoever does it, the men do not."""
    verb = tree.root
    if tree.tags[verb] != "VBZ" or tree.child(verb, "aux", "expl", "ccomp") >= 0:
        return
    behind = [k for k in tree.children(verb, "nsubj") if k > verb and tree.tags[k] == "NNS"]
    first = next((k for k in range(len(tree)) if tree.deps[k] != "punct"), 0)
    if first == verb and behind and tree.lemmas[verb] != "be":
        tree.deps[behind[0]] = "dobj"
        tree.hang()


def shown_clause(tree: Tree) -> None:
    """ "showed the merchant and his sons lost it": both did, and that is what was shown."""
    for lost, dep in enumerate(tree.deps):
        if dep != "conj" or tree.tags[lost] not in ("VBD", "VBZ", "VBP"):
            continue
        doer = tree.child(lost, "nsubj")
        # no comma stands between the two nouns
        begin = min(tree.subtree(doer)) if 0 <= doer < lost else 0
        if begin < 3 or tree.lower[begin - 1] != "and" or tree.tags[doer] not in NOUN_TAGS:
            continue
        shown = tree.heads[begin - 2]
        thing = begin - 2
        if tree.lemmas[shown] not in ("show", "say", "mean", "reveal") or shown >= thing:
            continue
        if tree.deps[thing] != "dobj" or min(tree.subtree(thing)) != shown + 1:
            continue
        move(tree, lost, shown, "ccomp")
        tree.heads[thing], tree.deps[thing] = lost, "nsubj"
        tree.heads[doer], tree.deps[doer] = thing, "conj"
        tree.heads[begin - 1], tree.deps[begin - 1] = thing, "cc"
        tree.hang()


def perfect_conjunct(tree: Tree) -> None:
    """ "would have sunk the ship and drowned them": it would have drowned them."""
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep != "conj" or tree.tags[verb] != "VBD" or tree.tags[head] != "VBN":
            continue
        before = tree.children(head, "aux")
        modal = any(tree.tags[k] == "MD" for k in before)
        have = any(tree.lemmas[k] == "have" for k in before)
        if modal and have and not tree.children(verb, "nsubj", "nsubjpass", "aux"):
            tree.tags[verb] = "VBN"


def member_of_inner_list(tree: Tree) -> None:
    """ "is the arm with the power, and the tools, to end it": one arm is no tools."""
    for many, dep in enumerate(tree.deps):
        one = tree.heads[many]
        if dep != "conj" or tree.tags[many] != "NNS" or tree.deps[one] != "attr":
            continue
        if tree.tags[one] != "NN" or tree.tags[tree.heads[one]] != "VBZ":
            continue
        subject = tree.child(tree.heads[one], "nsubj")
        begin = min(tree.subtree(many))
        inner = [
            k
            for k in tree.subtree(one)
            if one < k < begin - 1 and tree.deps[k] == "pobj" and max(tree.subtree(k)) >= begin - 3
        ]
        if subject < 0 or tree.tags[subject] in ("NNS", "WP", "DT") or not inner:
            continue
        if tree.child(one, "conj") != many:
            continue
        for k in tree.children(one, "cc"):
            move(tree, k, inner[-1], "cc")
        move(tree, many, inner[-1], "conj")
        tree.hang()
