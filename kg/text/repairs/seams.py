"""Where one phrase ends and the next begins: ", in many cases reporting", "youth organizing"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree
from kg.words import nouns, roles
from kg.words.lists import words

_EVENTS = words("verbs_of_events")
_LINKS = frozenset(("case", "effect", "part", "turn", "fact", "process", "instance", "addition"))
_MODIFIERS = ("det", "poss", "amod", "nummod", "compound")
_WORD = frozenset(("word", "feedback", "rumor", "rumour", "gossip", "news", "whisper"))
_COMING = frozenset(("come", "spread", "emerge", "arrive", "surface", "leak", "circulate", "reach"))


def participle_behind_link(tree: Tree) -> None:
    """ "hid the funds, in many cases reporting other sums": those who hid them report."""
    for part, dep in enumerate(tree.deps):
        noun = tree.heads[part]
        prep = tree.heads[noun]
        if dep != "acl" or tree.tags[part] != "VBG" or tree.deps[noun] != "pobj":
            continue
        if tree.lemmas[noun].lower() not in _LINKS or tree.lower[prep] != "in":
            continue
        verb = tree.heads[prep]
        if prep > 0 and tree.words[prep - 1] == "," and tree.tags[verb] in VERB_TAGS:
            move(tree, part, verb, "advcl")
            tree.hang()


def gerund_of_noun(tree: Tree) -> None:
    """ "an adviser for youth organizing at the bank": organizing of youth, nobody organizes."""
    for part, dep in enumerate(tree.deps):
        noun = part - 1
        if dep != "acl" or tree.tags[part] != "VBG" or tree.deps[noun] != "pobj":
            continue
        bare = tree.tags[noun] == "NN" and not tree.children(noun, *_MODIFIERS)
        if not bare or tree.entity_types[noun] or tree.children(part, "dobj", "xcomp", "ccomp"):
            continue
        prep = tree.heads[noun]
        above = tree.heads[prep]
        if not roles.is_role(tree.lemmas[above].lower()) and tree.tags[above] not in NOUN_TAGS:
            continue
        if nouns.kind(tree.lemmas[noun].lower()) in ("person", "group", "organization", "animal"):
            continue
        tree.tags[part] = "NN"
        tree.heads[part], tree.deps[part] = prep, "pobj"
        tree.heads[noun], tree.deps[noun] = part, "compound"
        tree.hang()


def owner_before_number(tree: Tree) -> None:
    """ "includes the nation's two largest unions": what has "'s" is an owner and no object."""
    for mark, tag in enumerate(tree.tags):
        owner = tree.heads[mark]
        if tag != "POS" or owner != mark - 1 or tree.deps[owner] not in ("dobj", "pobj", "attr"):
            continue
        things = [k for k in tree.children(owner, "conj") if k > mark]
        if not things or tree.tags[things[0]] not in NOUN_TAGS:
            continue
        thing = things[0]
        if min(tree.subtree(thing)) != mark + 1 or tree.child(owner, "cc") in range(mark, thing):
            continue
        tree.heads[thing], tree.deps[thing] = tree.heads[owner], tree.deps[owner]
        tree.heads[owner], tree.deps[owner] = thing, "poss"
        tree.hang()


def event_as_subject(tree: Tree) -> None:
    """ "It began when Berg mocked him, and culminated in Velm": Berg did not culminate."""
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep != "conj" or tree.lemmas[verb] not in _EVENTS or tree.children(verb, "nsubj"):
            continue
        doer = tree.child(head, "nsubj", "nsubjpass")
        person = doer >= 0 and (
            tree.entity_types[doer] == "PERSON" or _is_name_of_person(tree, doer)
        )
        if not person or tree.deps[head] not in ("advcl", "relcl", "ccomp"):
            continue
        above = next(tree.verbs_above(head), -1)
        if above >= 0:
            move(tree, verb, above, "conj")
        else:
            tree.deps[verb] = "dep"
        tree.hang()


def _is_name_of_person(tree: Tree, i: int) -> bool:
    lemma = tree.lemmas[i].lower()
    return tree.tags[i] == "NNP" or nouns.kind(lemma) == "person" or roles.is_role(lemma)


def order_behind_or(tree: Tree) -> None:
    """ "the paint won't dry, or for a deeper shade, try oil": the reader is to try it."""
    for verb, dep in enumerate(tree.deps):
        if dep != "conj" or tree.tags[verb] != "VB" or tree.words[verb - 1] != ",":
            continue
        ors = [k for k in tree.children(tree.heads[verb], "cc") if tree.lower[k] == "or"]
        if not ors or ors[-1] >= verb - 2 or tree.children(verb, "aux", "nsubj"):
            continue
        if tree.tags[ors[-1] + 1] == "IN":
            tree.deps[verb] = "dep"
            tree.hang()


def day_before_colon(tree: Tree) -> None:
    """ "Feb 7: Shoots at two guards, killing one": no day kills anybody."""
    if len(tree) < 4 or ":" not in tree.words[1:4] or tree.tags[tree.root] not in NOUN_TAGS:
        return
    colon = tree.words.index(":", 1)
    if tree.root >= colon or not any(tree.tags[k] == "CD" for k in range(colon)):
        return
    for noun in tree.children(tree.root, "appos"):
        if tree.tags[noun] == "NNS" and noun == colon + 1:
            for k in tree.children(noun, "acl"):
                tree.deps[k] = "dep"
            tree.hang()


def clause_of_word(tree: Tree) -> None:
    """ "Word had come that Berg had left": that is the word, nobody else vouches for it."""
    for verb, dep in enumerate(tree.deps):
        come = tree.heads[verb]
        if dep != "ccomp" or tree.lemmas[come] not in _COMING:
            continue
        noun = tree.child(come, "nsubj")
        marked = any(tree.lower[k] == "that" for k in tree.children(verb, "mark"))
        if marked and 0 <= noun < verb and tree.lemmas[noun].lower() in _WORD:
            tree.heads[verb], tree.deps[verb] = noun, "acl"
            tree.hang()
