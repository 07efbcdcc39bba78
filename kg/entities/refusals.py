"""What speaks against taking "the member who left" for somebody told of before."""

from collections.abc import Sequence

from kg.entities.things import BODY, PERSON, Phrase, Thing
from kg.text.phrases import noun_phrase
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_LOOSE = frozenset(
    ("in", "at", "by", "after", "before", "during", "since", "until", "despite", "near", "as")
)
_NAMING = frozenset((*NOUN_TAGS, "ADD", "FW", "XX"))
_TIMES = frozenset(("DATE", "TIME"))
_BE = frozenset(("be", "become", "begin", "start", "end", "go", "turn", "unfold", "last", "wear"))
_JOINED = frozenset(("join", "leave", "quit", "advise", "accuse", "ask", "call", "contact", "run"))
_OF_BODY = frozenset(("for", "of", "with", "from", "by", "to"))
_SHARES = frozenset(("percent", "%", "per"))
_NOT_THIS = frozenset(("previous", "prior", "next"))
_OTHER_RANKS = frozenset(("acting", "deputy", "former", "interim", "outgoing", "vice"))
_COUNTS = frozenset(("half", "rest", "dozen", "handful"))
_YIELDS = frozenset(("crop", "batch", "bunch"))
_NUMBERS = frozenset(
    ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
     "fifteen", "twenty", "thirty", "forty", "fifty")
)  # fmt: skip
_HUNDREDS = 3  # digits
_OF_NO_SORT = frozenset(("new", "latest", "recent", "current", "another", "other", "last", "more"))


def is_byline(tree: Tree) -> bool:
    """ "By Ann Lund, Staff Writer": nobody whom the text is about."""
    return tree.lower[0] == "by" and not any(tag.startswith(("VB", "MD")) for tag in tree.tags)


def narrowed(phrase: Phrase, tree: Tree) -> str:
    """Return what tells which one is meant, in words of its own, "" if nothing does.

    "the member who wishes to leave", "the nominee of the two parties", "the right to vote";
    not "the company, which …", "the company in May".
    """
    if not phrase.complement:
        return ""
    for k in tree.kids[phrase.head]:
        if k < phrase.head or not _narrows(tree, k):
            continue
        branch = tree.subtree(k)
        if tree.words[min(branch) - 1] not in (",", "(", "—", "–", "-", "--"):
            told = text(phrase, tree)
            inner = tree.text(branch).lower()
            return told if inner in told else f"{told} {inner}"
    return ""


def _narrows(tree: Tree, k: int) -> bool:
    dep = tree.deps[k]
    if dep in ("relcl", "acl"):
        return True
    if dep != "prep" or tree.lower[k] in _LOOSE:
        return False
    inner = tree.child(k, "pobj", "pcomp")  # "the risk of being fined"
    return inner >= 0 and tree.entity_types[inner] not in _TIMES


def text(phrase: Phrase, tree: Tree) -> str:
    """Return the words of the whole phrase in lower case, without an article."""
    tokens = noun_phrase(tree, phrase.head)
    return tree.text(tokens).lower().removeprefix("the ").removeprefix("a ").removeprefix("an ")


def refused(phrase: Phrase, other: Phrase, trees: Sequence[Tree], here: Sequence[Phrase]) -> bool:
    """Whether the earlier phrase of the same noun cannot be what the later one means."""
    thing = other.thing
    assert thing is not None
    tree, earlier = trees[phrase.tree], trees[other.tree]
    own = narrowed(phrase, tree)
    if phrase.noun == "campaign" and _another_campaign(phrase, thing, trees):
        return True
    if phrase.noun == "house" and tree.words[phrase.head] != earlier.words[other.head]:
        return True  # the House that passes laws, and a house of stone
    if phrase.noun == "condition" and earlier.lower[other.head - 1] == "on":
        return True  # "on condition of anonymity", and a condition that somebody sets
    if _names_another(phrase, tree, other, earlier) or _is_any(phrase, tree):
        return True
    if other.kind == "nominal" and _is_title(other, earlier) and tree.words[phrase.head].islower():
        return True
    if other.how == "the" and not _NOT_THIS.isdisjoint(other.modifiers - phrase.modifiers):
        return True  # "in the previous poll …": not the poll that is told of
    if not _OTHER_RANKS.isdisjoint(other.modifiers - phrase.modifiers) and not thing.named:
        return True  # "will serve as acting premier": not the premier
    if own and (other.kind != "nominal" or narrowed(other, earlier) != own):
        return True
    if other.kind == "nominal" and _elsewhere(phrase, tree, other, earlier):
        return True
    if _shares(other, earlier) and not _shares(phrase, tree):
        return True
    same = other.modifiers == phrase.modifiers and narrowed(other, earlier) == own
    if phrase.noun in words("only_ones") and other.kind == "nominal" and not same:
        return True
    return unfit(phrase, thing) or acts_on(phrase, thing, tree, here)


def _another_campaign(phrase: Phrase, thing: Thing, trees: Sequence[Tree]) -> bool:
    """Whether one is the contest and the other a team: "ugly as the campaign is", "Reed’s"."""
    team = thing.kind == BODY or any(
        _is_of_one(p, trees[p.tree]) for p in thing.phrases if p.kind == "nominal"
    )
    first = thing.phrases[0] if thing.phrases else phrase
    if _is_contest(phrase, trees[phrase.tree]):
        return team
    return not team and first is not phrase and _is_contest(first, trees[first.tree])


def _is_contest(phrase: Phrase, tree: Tree) -> bool:
    """ "the tenor of the campaign", "since the campaign": nobody acts there.

    "The campaign said", "an aide to the campaign" are of the one that was told before.
    """
    if phrase.how not in ("the", "this") or phrase.modifiers or phrase.complement:
        return False
    head = phrase.head
    if phrase.role == "subject":
        return tree.lemmas[phrase.clause].lower() in _BE
    above, dep = tree.heads[head], tree.deps[head]
    if dep in ("poss", "pobj"):
        small = tree.lower[above] if dep == "pobj" else "of"
        if small not in _OF_BODY:
            return True
        noun = above if dep == "poss" else tree.heads[above]
        if tree.tags[noun] in VERB_TAGS:
            return small != "by"
        return not nouns().get(tree.lemmas[noun].lower(), "").startswith("person")
    return tree.lemmas[above].lower() not in _JOINED


def _is_of_one(phrase: Phrase, tree: Tree) -> bool:
    """ "Reed’s campaign", "the Reed campaign"; not "this year’s campaign"."""
    if phrase.owner >= 0:
        owner = tree.tags[phrase.owner] == "PRP$" or tree.entity_types[phrase.owner] == "PERSON"
        return owner or (phrase.owned_by is not None and phrase.owned_by.kind == PERSON)
    return any(
        tree.deps[k] in ("compound", "nmod") and tree.entity_types[k] in ("PERSON", "ORG")
        for k in tree.kids[phrase.head]
    )


def _names_another(phrase: Phrase, tree: Tree, other: Phrase, earlier: Tree) -> bool:
    """ "the website savings.example": a name behind the noun tells which one is meant."""
    after = phrase.head + 1
    if after >= len(tree.words) or tree.heads[after] != phrase.head:
        return False
    if tree.deps[after] not in ("appos", "nmod") or tree.tags[after] not in _NAMING:
        return False
    assert other.thing is not None
    told = {word.lower() for name in other.thing.names for word in name.split()}
    told.update(earlier.lower[other.head : other.head + 2])
    return tree.lower[after] not in told


def _is_any(phrase: Phrase, tree: Tree) -> bool:
    """ "the president but also the slave": whoever it is."""
    after = tree.lower[phrase.head + 1 : phrase.head + 3]
    return after == ["but", "also"] or (
        phrase.first > 0 and tree.lower[max(0, phrase.first - 2) : phrase.first] == ["but", "also"]
    )


def _is_title(phrase: Phrase, tree: Tree) -> bool:
    """ "the journal Science": the common noun of that name is another thing."""
    head = phrase.head
    return (
        tree.tags[head] == "NNP"
        and tree.words[head][:1].isupper()
        and phrase.first < head
        and tree.words[head - 1].islower()
        and tree.tags[head - 1] == "NN"
    )


def _elsewhere(phrase: Phrase, tree: Tree, other: Phrase, earlier: Tree) -> bool:
    """ "the boom in prisons" is not "its boom in the arrests of men"."""
    if not (phrase.complement and other.complement):
        return False
    before = {earlier.lower[k]: k for k in earlier.children(other.head, "prep")}
    for k in tree.children(phrase.head, "prep"):
        there = before.get(tree.lower[k], -1)
        if there < 0:
            continue
        a, b = tree.child(k, "pobj"), earlier.child(there, "pobj")
        both = a >= 0 and b >= 0 and tree.tags[a][:2] == earlier.tags[b][:2] == "NN"
        if both and tree.entity_types[a] not in _TIMES and tree.lemmas[a] != earlier.lemmas[b]:
            return True
    return False


def _shares(phrase: Phrase, tree: Tree) -> bool:
    """ "a 59 percent unemployment rate" is a figure."""
    return phrase.kind == "nominal" and any(
        tree.lower[i] in _SHARES for i in tree.subtree(phrase.head) if i < phrase.head
    )


def unfit(phrase: Phrase, thing: Thing) -> bool:
    """Whether the noun tells a gender or a kind that the named thing has not: "this woman"."""
    if not thing.named:
        return False
    if nouns().get(phrase.noun) == "person" and thing.kind == BODY and not phrase.plural:
        return True
    gender = "m" if phrase.noun in words("male") else "f" if phrase.noun in words("female") else ""
    return bool(gender and thing.kind == PERSON and thing.gender and thing.gender != gender)


def acts_on(phrase: Phrase, thing: Thing, tree: Tree, here: Sequence[Phrase]) -> bool:
    """Whether the thing would act on itself: "Reed snubbed the boy", "X is a part of the firm".

    The subject of a verb is not its object, nor anything in what it is said to be.
    """
    subjects = {
        p.clause for p in here if p.thing is thing and p.role == "subject" and p.head < phrase.head
    }
    if not subjects or tree.deps[phrase.head] in ("attr", "oprd", "appos"):
        return False
    if phrase.role == "object" and phrase.clause in subjects:
        return True
    i = phrase.head
    while tree.heads[i] != i:
        if tree.deps[i] == "attr" and tree.heads[i] in subjects:
            return True
        i = tree.heads[i]
    return False


def told_by(phrase: Phrase, thing: Thing, tree: Tree, here: Sequence[Phrase]) -> bool:
    """Whether the phrase stands in what the person says: "Reed said the mayor lied" of another.

    Who speaks of himself says "he"; a firm may well say "the company".
    """
    own = [p for p in here if p.thing is thing and p.head < phrase.head]
    above = set(tree.ancestors(phrase.head)) - {phrase.clause}
    if any(p.role == "subject" and p.clause in above for p in own):
        return True
    return any(
        tree.lower[tree.heads[p.head]] == "to"
        and tree.lower[tree.heads[p.head] - 1] in ("according", "accordingto")
        for p in own
    )


def bare_count(phrase: Phrase, tree: Tree) -> bool:
    """ "Another 20 were hurt", "the new crop won": of what, only the sentences before tell.

    Not "two of the ships", "at least 300", which are people, nor "the crop of players".
    """
    known = phrase.how == "the" and tree.tags[phrase.head] == "CD"
    if phrase.role != "subject" and not known:
        return False  # "sold 20"
    # "the 25 that the board picked" are called "the 25"
    complement = tree.child(phrase.head, "prep") >= 0 if known else phrase.complement
    if complement or phrase.owner >= 0:
        return False
    if not phrase.modifiers <= _OF_NO_SORT:
        return False
    head, word = phrase.head, tree.lower[phrase.head]
    if tree.tags[head] != "CD":
        # "the crop failed" is of wheat
        return phrase.noun in (_COUNTS | _YIELDS if phrase.modifiers else _COUNTS)
    if tree.child(head, "quantmod", "advmod") >= 0:
        return False
    small = word.isdigit() and len(word) < _HUNDREDS and tree.entity_types[head] == "CARDINAL"
    return small or word in _NUMBERS
