"""Prepositional phrases that the parser hangs elsewhere, but the noun before them has them."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import nouns, verb_prepositions
from kg.words.lists import words

_PLACES = frozenset(("place", "facility", "region", "time"))
_NAMED_PLACES = frozenset(("GPE", "LOC", "FAC", "DATE", "TIME"))
_TOPICS = frozenset(("on", "over", "about", "regarding", "concerning"))
# not "works for the board for money", "lives with her aunt with two dogs": those are two things
_ONCE = frozenset(("to", "against", "about", "over", "toward", "towards"))
# what somebody or something has: "a firm with a poor record"
_TRAITS = frozenset(
    ("record", "reputation", "history", "background", "tradition", "population", "disease",
     "disability", "disorder", "illness", "condition", "syndrome", "cancer", "diabetes", "asthma",
     "dementia", "autism", "hiv", "aids", "pedigree", "iq")
)  # fmt: skip
_JUDGING = frozenset(
    ("hit", "slam", "blast", "criticize", "criticise", "attack", "praise", "thank", "mock", "honor",
     "honour", "condemn", "blame", "rip", "chide", "fault", "rebuke", "scold", "applaud", "laud")
)  # fmt: skip
_PAIR = 2
_YEAR = len("1995")
_ENDS = frozenset(("to", "until", "till", "through", "onward", "onwards"))
# what a letter does to whom it is sent
_URGING = frozenset(
    ("urge", "oppose", "support", "ask", "call", "demand", "request", "warn", "say", "accuse",
     "tell", "criticize", "criticise", "protest", "condemn", "express", "explain", "invite",
     "thank")
)  # fmt: skip
_GOING = frozenset(
    ("go", "move", "return", "travel", "drive", "fly", "walk", "run", "ride", "sail", "come",
     "flee", "bring", "take", "send", "carry", "head", "rush", "race", "ship", "flock", "get")
)  # fmt: skip


def second_of_one_sort(tree: Tree) -> None:
    """ "led to protests by foes to the mayor": foes to the mayor, no verb takes "to" twice.

    Not "went from Oslo to Velm to the coast", "moved to the farm to her mother", "met on Monday
    on the quay": places and times stand in a row.
    """
    if all(tree.lower.count(word) < _PAIR for word in _ONCE):
        return
    changed = False
    for prep, dep in enumerate(tree.deps):
        verb, noun = tree.heads[prep], prep - 1
        if dep != "prep" or verb >= noun or tree.tags[verb] not in VERB_TAGS:
            continue
        if tree.tags[noun] not in ("NN", "NNS") or tree.lower[prep] not in _ONCE:
            continue
        first = [
            k for k in tree.children(verb, "prep")
            if verb < k < noun and tree.lower[k] == tree.lower[prep]
        ]  # fmt: skip
        if not first or tree.lemmas[verb] in _GOING or _is_in_row(tree, first[-1], prep):
            continue
        if any(tree.tags[k] == "VBG" for k in tree.kids[noun]):
            continue  # "by dragging boats to the quay", which the parser takes for dragging boats
        move(tree, prep, noun, "prep")
        _act_by(tree, first[-1], noun)
        changed = True
    if changed:
        tree.hang()


def _act_by(tree: Tree, first: int, noun: int) -> None:
    """ "led to protests BY FOES to the mayor": they protest; nobody was led by foes."""
    by, verb = tree.heads[noun], tree.heads[first]
    act = by - 1
    active = tree.child(verb, "auxpass") < 0 and tree.tags[verb] != "VBN"
    if tree.lower[by] == "by" and active and tree.heads[by] == verb and tree.heads[act] == first:
        move(tree, by, act, "prep")


def _is_in_row(tree: Tree, first: int, second: int) -> bool:
    """Whether either phrase, or the noun between the two, tells a place or a time."""
    held = [tree.child(p, "pobj", "pcomp") for p in (first, second)]
    return min(held) < 0 or any(_is_place(tree, k) for k in (*held, second - 1))


def _is_place(tree: Tree, noun: int) -> bool:
    common = tree.tags[noun] in ("NN", "NNS")  # no Berg is a mountain, no lobbying a lobby
    kind = nouns.kind(tree.lemmas[noun].lower()).rstrip("?") if common else ""
    return kind in _PLACES or tree.entity_types[noun] in _NAMED_PLACES


def topic_of_dealing(tree: Tree) -> None:
    """ "a close relationship with the board on the port": the relationship is on the port.

    No board is on it.
    """
    if "with" not in tree.lower:
        return
    for prep, dep in enumerate(tree.deps):
        if dep != "prep" or tree.lower[prep] not in _TOPICS:
            continue
        held = tree.child(prep, "pobj", "pcomp")
        dealing = _dealing(tree, prep)
        if dealing >= 0 and held >= 0 and not _is_spot(tree, prep, held):
            move(tree, prep, dealing, "prep")
            tree.hang()


def _dealing(tree: Tree, prep: int) -> int:
    """The noun of dealing with somebody right before a preposition that hangs elsewhere, or -1."""
    above = tree.heads[prep]
    partner = above
    if tree.tags[above] in VERB_TAGS:
        if verb_prepositions.belongs(tree.lemmas[above].lower(), tree.lower[prep]):
            return -1
        things = tree.children(above, "dobj", "pobj")
        withs = [p for k in things for p in tree.children(k, "prep") if tree.lower[p] == "with"]
        partner = tree.child(withs[-1], "pobj") if withs and withs[-1] < prep else -1
    tie = tree.heads[partner]
    if partner < 0 or tree.deps[partner] != "pobj" or tree.lower[tie] != "with":
        return -1
    dealing = tree.heads[tie]
    if tree.lemmas[dealing].lower() not in words("dealings") or dealing > tie:
        return -1
    right = max(i for i in tree.subtree(partner) if i < prep)
    return dealing if right == prep - 1 and tree.tags[dealing] in NOUN_TAGS else -1


def _is_spot(tree: Tree, prep: int, held: int) -> bool:
    """ "a meeting with him on Monday", "on the quay": when and where; "on Norway" tells of it."""
    if tree.lower[prep] not in ("on", "over"):
        return False
    if tree.tags[held] in PROPER_TAGS and tree.entity_types[held] == "GPE":
        return False
    return tree.entity_types[held] in ("CARDINAL", "ORDINAL") or _is_place(tree, held)


def aside_to_its_comma(tree: Tree) -> None:
    """ "asked Lund, the host of the show for May, to sing": the aside ends at its second comma.

    The parser lets the verb take what stands inside: it did not ask for May.
    """
    if tree.words.count(",") < _PAIR:
        return
    for noun, dep in enumerate(tree.deps):
        if dep != "appos" or tree.tags[noun] not in ("NN", "NNS"):
            continue
        aside = tree.subtree(noun)
        prep = aside[-1] + 1
        if tree.words[aside[0] - 1] != "," or prep >= len(tree) or tree.deps[prep] != "prep":
            continue
        branch, outer = tree.subtree(prep), tree.heads[prep]
        closed = tree.words[branch[-1] + 1 : branch[-1] + 2] == [","]
        if closed and outer < tree.heads[noun] and "," not in tree.words[prep : branch[-1]]:
            move(tree, prep, noun, "prep")
            tree.hang()


def phrase_behind_relative(tree: Tree) -> None:
    """ "wrote to Acme, which owns the dam, about the leak": the clause ends at its second comma.

    The parser gives the phrase to the clause, or to its last noun.
    """
    if tree.words.count(",") < _PAIR or "relcl" not in tree.deps:
        return
    for relative, dep in enumerate(tree.deps):
        noun = tree.heads[relative]
        if dep != "relcl" or tree.deps[noun] not in ("pobj", "dobj"):
            continue
        inside = tree.subtree(relative)
        begin = inside[0]
        if tree.words[begin - 1] != "," or tree.tags[begin] not in ("WP", "WDT", "WP$"):
            continue
        commas = [k for k in inside if tree.words[k] == ","]
        outer = next(tree.verbs_above(noun), -1)
        if len(commas) != 1 or not begin < commas[0] < inside[-1] or not 0 <= outer < noun:
            continue
        prep = commas[0] + 1
        own = tree.subtree(prep)
        alone = tree.deps[prep] == "prep" and own[-1] == inside[-1] and tree.kids[prep]
        if alone and tree.lower[prep] not in tree.lower[begin : commas[0]]:
            move(tree, prep, outer, "prep")
            tree.hang()


def dated_work(tree: Tree) -> None:
    """ "published parts of his returns from 1995": the returns are; "ran it from 1995" stays."""
    if "from" not in tree.lower:
        return
    for prep, word in enumerate(tree.lower):
        verb, noun = tree.heads[prep], prep - 1
        if word != "from" or tree.deps[prep] != "prep" or tree.tags[verb] not in VERB_TAGS:
            continue
        year = tree.child(prep, "pobj")
        if year < 0 or not tree.words[year].isdigit() or len(tree.words[year]) != _YEAR:
            continue
        work = nouns.kind(tree.lemmas[noun].lower()) in ("work", "communication")
        if work and verb < noun and not _ENDS.intersection(tree.lower[year + 1 : year + 2]):
            move(tree, prep, noun, "prep")
            tree.hang()


def words_of_letter(tree: Tree) -> None:
    """ "sent a letter to leaders opposing the sale": the letter opposes it, or they who sent it.

    Not "sent a message to people waiting in line".
    """
    if "to" not in tree.lower or "acl" not in tree.deps:
        return
    for gerund, dep in enumerate(tree.deps):
        if dep != "acl" or tree.lemmas[gerund] not in _URGING or tree.tags[gerund] != "VBG":
            continue
        to = tree.heads[tree.heads[gerund]]
        if tree.lower[to] != "to" or tree.deps[tree.heads[gerund]] != "pobj":
            continue
        sent = tree.heads[to]
        letter = sent if tree.tags[sent] in NOUN_TAGS else tree.child(sent, "dobj")
        if 0 <= letter < to and nouns.kind(tree.lemmas[letter].lower()) == "work":
            move(tree, gerund, letter, "acl")
            tree.hang()


def trait_of_noun(tree: Tree) -> None:
    """ "sold it to a firm with a poor record": the firm has it, nobody sold with a record.

    "the largest group in the nation with a record" may be the group's.
    """
    if "with" not in tree.lower:
        return
    for prep, word in enumerate(tree.lower):
        verb, noun = tree.heads[prep], prep - 1
        if word != "with" or tree.deps[prep] != "prep" or tree.tags[verb] not in VERB_TAGS:
            continue
        held = tree.child(prep, "pobj")
        if held < 0 or tree.lemmas[held].lower() not in _TRAITS or not verb < noun:
            continue
        some = [tree.lower[k] for k in tree.children(noun, "det")]
        if (tree.tags[noun], some) in (("NN", ["a"]), ("NN", ["an"]), ("NNS", [])):
            move(tree, prep, noun, "prep")
            tree.hang()


def reason_of_praise(tree: Tree) -> None:
    """ "gave a speech praising Lund for his work": praised for it, not given for it."""
    if "for" not in tree.lower or "acl" not in tree.deps:
        return
    for prep, word in enumerate(tree.lower):
        if word != "for" or tree.deps[prep] not in ("prep", "dative"):
            continue
        thing = next((k for k in range(prep - 1, -1, -1) if tree.deps[k] == "dobj"), -1)
        praising = tree.heads[thing]
        if thing < 0 or tree.lemmas[praising] not in _JUDGING or tree.tags[praising] != "VBG":
            continue
        inner = tree.deps[praising] == "acl" and tree.heads[prep] < tree.heads[praising]
        if inner and tree.subtree(thing)[-1] == prep - 1:
            move(tree, prep, praising, "prep")
            tree.hang()
