"""Words that say nothing apart: "for the most part", "all of a sudden", "this kind of work"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree
from kg.words.verb_prepositions import belongs

_MOST = ["for", "the", "most", "part"]
_SUDDEN = ["all", "of", "a", "sudden"]
_NOT_ANY = frozenset(("not", "any", "ever", "anything", "only"))
_MARKS = (",", "—", "–", "-")
_LONGEST_IF = 5  # words
_CALLED = frozenset(("nicknamed", "dubbed", "called", "named", "titled", "known"))
_FINITE = frozenset(("VBZ", "VBD", "VBP"))
_SINCE = frozenset(("since", "after", "before", "until"))
_KINDS = frozenset(("kind", "sort", "type", "form"))


def most_part(tree: Tree) -> None:
    """ "were for the most part sailors": what they were are sailors."""
    if "part" not in tree.lower:
        return
    for part, word in enumerate(tree.lower):
        first = part - 3
        noun = tree.heads[part]
        if word != "part" or first < 0 or tree.lower[first : part + 1] != _MOST or noun <= part:
            continue
        verb = tree.heads[first]
        if tree.deps[noun] != "pobj" or tree.heads[noun] != first or verb > first:
            continue
        move(tree, part, first, "pobj")
        move(tree, first + 1, part, "det")
        move(tree, first + 2, part, "amod")
        be = tree.lemmas[verb] == "be" and tree.child(verb, "attr", "acomp") < 0
        move(tree, noun, verb, "attr" if be else "dobj")
        tree.hang()


def all_of_a_sudden(tree: Tree) -> None:
    """ "where all of a sudden ten men own boats": ten men do, and no "all" of them."""
    if "sudden" not in tree.lower:
        return
    for last, word in enumerate(tree.lower):
        first = last - 3
        if word != "sudden" or first < 0 or tree.lower[first : last + 1] != _SUDDEN:
            continue
        phrase = range(first, last + 1)
        verb = next(tree.verbs_above(last), -1)
        if verb < 0:
            continue
        for i in phrase:
            for k in tree.kids[i]:
                if k not in phrase:
                    move(tree, k, verb, tree.deps[k])
        for i in phrase:
            move(tree, i, verb if i == first else first, "advmod" if i == first else "dep")
            tree.tags[i] = "RB"
        tree.hang()


def climate_change(tree: Tree) -> None:
    """ "to make climate change an issue": no climate changes an issue."""
    if "climate" not in tree.lower:
        return
    for climate, word in enumerate(tree.lower[:-1]):
        change = climate + 1
        make = tree.heads[change]
        if word != "climate" or tree.lower[change] != "change" or tree.heads[climate] != change:
            continue
        if tree.deps[climate] != "nsubj" or tree.deps[change] != "ccomp":
            continue
        for k in tree.kids[change]:
            if k > change:
                move(tree, k, make, "oprd" if tree.deps[k] == "dobj" else tree.deps[k])
        tree.tags[change], tree.deps[change] = "NN", "dobj"
        tree.deps[climate] = "compound"
        tree.hang()


def kind_of_noun(tree: Tree) -> None:
    """ "this kind of skills training": a kind of training."""
    if _KINDS.isdisjoint(tree.lower):
        return
    for noun, dep in enumerate(tree.deps):
        kind, before = tree.heads[noun], noun - 1
        if dep != "appos" or tree.lower[kind] not in _KINDS or tree.tags[noun] not in NOUN_TAGS:
            continue
        prep = tree.heads[before]
        if tree.deps[before] != "pobj" or prep != before - 1 or tree.heads[prep] != kind:
            continue
        move(tree, noun, prep, "pobj")
        move(tree, before, noun, "compound")
        tree.hang()


def owner_without_s(tree: Tree) -> None:
    """ "Moss’ and Lund’s plan failed": the plan of both; Moss did not fail."""
    for mark, word in enumerate(tree.words):
        owner, link = mark - 1, mark + 1
        if word not in ("’", "'") or owner < 0 or tree.lower[owner][-1:] != "s":
            continue
        if tree.lower[link : link + 1] != ["and"] or tree.tags[owner] not in PROPER_TAGS:
            continue
        thing = next((k for k in tree.children(owner, "conj") if k > link), -1)
        second = tree.child(thing, "poss") if thing >= 0 else -1
        if second < 0 or min(tree.subtree(second)) != link + 1:
            continue
        above = tree.heads[owner]
        tree.heads[thing], tree.deps[thing] = (
            thing if above == owner else above,
            tree.deps[owner],
        )
        move(tree, owner, thing, "poss")
        move(tree, second, owner, "conj")
        move(tree, link, owner, "cc")
        tree.tags[mark] = "POS"
        tree.heads[mark], tree.deps[mark] = owner, "case"
        tree.hang()


def called_in_subject(tree: Tree) -> None:
    """ "the sailor nicknamed “King Lund” is ill": he is, and he nicknamed nobody."""
    if _CALLED.isdisjoint(tree.lower):
        return
    for verb, dep in enumerate(tree.deps):
        called = tree.heads[verb]
        if dep != "ccomp" or tree.tags[verb] not in _FINITE or tree.lower[called] not in _CALLED:
            continue
        noun = tree.child(called, "nsubj")
        if not 0 <= noun < called < verb or tree.child(called, "aux", "auxpass") >= 0:
            continue
        if tree.child(verb, "nsubj", "nsubjpass", "expl", "mark") >= 0:
            continue
        above = tree.heads[called]
        tree.heads[verb] = verb if above == called else above
        tree.deps[verb] = tree.deps[called]
        passive = tree.child(verb, "auxpass") >= 0
        tree.heads[noun], tree.deps[noun] = verb, "nsubjpass" if passive else "nsubj"
        tree.heads[called], tree.deps[called] = noun, "acl"
        tree.tags[called] = "VBN"
        for k in tree.children(called, "mark", "punct"):
            if k < noun or k > verb:
                tree.heads[k] = verb
        tree.hang()


def subject_behind_since(tree: Tree) -> None:
    """ "left after Berg, in May, sold the yard": Berg sold it, who left sold nothing."""
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep != "conj" or tree.tags[verb] not in ("VBD", "VBZ") or tree.words[verb - 1] != ",":
            continue
        if tree.child(verb, "nsubj", "nsubjpass", "aux") >= 0 or tree.child(head, "cc") >= 0:
            continue
        for prep in tree.children(head, "prep"):
            name = tree.child(prep, "pobj")
            if tree.lower[prep] not in _SINCE or not head < name < verb - 2:
                continue
            if tree.words[name + 1] != "," or "," in tree.words[name + 2 : verb - 1]:
                continue
            tree.heads[verb], tree.deps[verb] = head, "advcl"
            tree.heads[name], tree.deps[name] = verb, "nsubj"
            tree.heads[prep], tree.deps[prep] = verb, "mark"
            for k in tree.kids[head]:
                if name < k < verb:
                    tree.heads[k] = verb
            tree.hang()
            break


def likes_of(tree: Tree) -> None:
    """ "lashed out at the likes of Lund and Berg": at Lund and at Berg; "likes" are nobody."""
    if "likes" not in tree.lower:
        return
    for likes, word in enumerate(tree.lower):
        of = likes + 1
        if word != "likes" or tree.lower[likes - 1 : of + 1] != ["the", "likes", "of"]:
            continue
        who = tree.child(of, "pobj")
        if who < 0 or tree.tags[who] not in NOUN_TAGS or tree.heads[likes] == likes:
            continue
        tree.heads[who], tree.deps[who] = tree.heads[likes], tree.deps[likes]
        for k in tree.kids[likes]:
            if k > who:
                tree.heads[k] = who
        for i in (likes - 1, likes, of):
            tree.heads[i], tree.deps[i] = who, "dep"
        tree.hang()


def seen_as(tree: Tree) -> None:
    """ "sees the conduct of the board as typical of it": it is seen so, no "conduct as typical"."""
    if "as" not in tree.lower:
        return
    for prep, dep in enumerate(tree.deps):
        judged = tree.heads[prep]
        thing = tree.heads[judged]
        verb = tree.heads[thing]
        if dep != "advmod" or tree.lower[prep] != "as" or tree.tags[judged] != "JJ":
            continue
        if tree.deps[judged] != "amod" or not thing < prep < judged:
            continue
        if tree.deps[thing] != "dobj" or not belongs(tree.lemmas[verb].lower(), "as"):
            continue
        tree.tags[prep] = "IN"
        tree.heads[prep], tree.deps[prep] = verb, "prep"
        tree.heads[judged] = prep
        tree.hang()


def if_not(tree: Tree) -> None:
    """ "is bad, if not worse", "few, if any, men left": no condition, and nothing is denied."""
    if "if" not in tree.lower[2:-1]:
        return
    for begin in range(2, len(tree) - 2):
        if tree.lower[begin] != "if" or tree.lower[begin + 1] not in _NOT_ANY:
            continue
        if tree.words[begin - 1] not in _MARKS:
            continue
        ends = [i for i in range(begin + 2, len(tree)) if tree.words[i] in (*_MARKS, ".")]
        inside = range(begin, ends[0] if ends else len(tree))
        if len(inside) > _LONGEST_IF or any(tree.tags[i] in (*_FINITE, "MD") for i in inside):
            continue
        above = [tree.heads[i] for i in inside if tree.heads[i] not in inside]
        if not above or tree.root in inside:
            continue
        for i, head in enumerate(tree.heads):
            if i in inside or head in inside:
                tree.heads[i] = above[0]
        for i in inside:
            tree.deps[i] = "dep"
        tree.hang()


REPAIRS = (if_not, likes_of, seen_as, most_part, all_of_a_sudden, climate_change, kind_of_noun)
LATE = (owner_without_s, subject_behind_since, called_in_subject)
