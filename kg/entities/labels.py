"""The words a described thing is called by: "Russia’s position", "the author’s father"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.entities.own_words import is_in_title
from kg.entities.pronouns import GUESS
from kg.entities.things import Phrase, Thing, longest
from kg.extract.analysis import Quotation
from kg.extract.arguments import ANY_OTHER, FEW
from kg.text.narrowing import THIRD, without_relatives
from kg.text.phrases import noun_phrase
from kg.text.tree import PROPER_TAGS, Tree
from kg.words.lists import words

_OWNERS = frozenset(("my", "your", "his", "her", "its", "our", "their", "whose"))
_ARTICLES = frozenset(("a", "an", "no", "any", "neither"))
_POINTING = frozenset(("the", "this", "that", "these", "those", "such", "a", "an", "all"))
_FOUND = frozenset(("same-head", "anaphor", "description", "role", "epithet"))
_BANDS = frozenset(("group", "movement"))
_SOME = frozenset(("several", "some", "many", "few", "most", "various", "numerous", "certain"))
_PAIR = (["the", "two"], ["both"], ["the", "latter"], ["the", "former"], ["the", "other"])
AUTHOR = "the author"
DEEPEST = 2  # "the author’s father’s truck"
LONGEST_OWNER = 4  # words
FULL = 3  # words: "these highly sensitive files" tell enough
_NEUTER = words("neuter_pronouns")
_SHORTENED = ("’", "'")


@dataclass(frozen=True, slots=True)
class Owners:
    """Whom the possessive and personal pronouns of a document mean, by tree and token.

    `narrator` are those of who writes: "my" outside all quotation marks; `opening` are the names
    that the parser took for common nouns, by their first word.
    """

    trees: Sequence[Tree]
    things: Mapping[tuple[int, int], Thing]
    narrator: frozenset[tuple[int, int]] = frozenset()
    pairs: Mapping[tuple[int, int], tuple[Thing, ...]] = field(default_factory=dict)
    spelled: Mapping[tuple[int, int], Phrase] = field(default_factory=dict)
    opening: frozenset[tuple[int, int]] = frozenset()


def owners(
    trees: Sequence[Tree],
    found: Sequence[Sequence[Phrase]],
    quotations: Sequence[Quotation] = (),
) -> Owners:
    """Return whom the pronouns among the phrases of a document mean."""
    things: dict[tuple[int, int], Thing] = {}
    pairs: dict[tuple[int, int], tuple[Thing, ...]] = {}
    narrator: set[tuple[int, int]] = set()
    spelled: dict[tuple[int, int], Phrase] = {}
    opening: set[tuple[int, int]] = set()
    for here in found:
        for phrase in here:
            if phrase.kind == "name" and trees[phrase.tree].tags[phrase.first] not in PROPER_TAGS:
                opening.add((phrase.tree, phrase.first))
            if phrase.role == "owner" and phrase.kind == "nominal" and _is_found(phrase):
                spelled[phrase.tree, phrase.first] = phrase
            if phrase.kind != "pronoun" or (phrase.role != "owner" and phrase.noun not in THIRD):
                continue
            begin = trees[phrase.tree].begins[phrase.head]
            if phrase.things and phrase.role == "owner":
                pairs[phrase.place] = phrase.things
            elif phrase.thing is not None and phrase.rule != GUESS:
                things[phrase.place] = phrase.thing
            elif (
                phrase.noun == "my"
                and not phrase.quoted
                and not is_in_title(trees[phrase.tree], phrase.head)
                and not any(q.begin <= begin < q.end for q in quotations)
            ):
                narrator.add(phrase.place)
    return Owners(trees, things, frozenset(narrator), pairs, spelled, frozenset(opening))


def _is_found(phrase: Phrase) -> bool:
    """Whether it is plain whom "the president" or "the firm" means; "the Ohio club" may not be.

    "The group's crimes" is what such a body's crimes are called, and a link tells whose they are.
    """
    if phrase.noun in _BANDS:
        return False
    return phrase.rule in _FOUND and not (phrase.rule == "anaphor" and phrase.modifiers)


def described_by(thing: Thing, known: Owners) -> Phrase:
    """Return the fullest of the first phrases that describe a thing."""
    # an institution of no known country keeps its name: "the Justice Department … the department"
    called = [p for p in thing.phrases if p.kind == "name"]
    phrases = called or [p for p in thing.phrases if p.kind == "nominal"] or thing.phrases
    first = phrases[0]
    return max(phrases[:3], key=lambda p: _fullness(p, known, first))


def _fullness(phrase: Phrase, known: Owners, first: Phrase) -> tuple[int, int]:
    """How much the words of a phrase tell; "the campaign" tells less than "the nominee’s"."""
    if phrase.rule == "apposition" and phrase.how == "a" and phrase is not first:
        return 1, len(phrase.modifiers)  # "job losses in the ports, a new danger"
    if not _is_owned(phrase, known, first):
        bare = phrase.how == "the" and not phrase.modifiers and not phrase.complement
        return (1 if bare else 2), len(phrase.modifiers)
    owner = known.things.get((phrase.tree, phrase.owner))
    neuter = known.trees[phrase.tree].lower[phrase.owner] in _NEUTER
    told = (
        owner is not None
        and not neuter
        and (owner.named or any(p.modifiers for p in owner.phrases[:3]))
    )
    return (1 if told and phrase is first else 0), len(phrase.modifiers) + 1


def _is_owned(phrase: Phrase, known: Owners, first: Phrase) -> bool:
    """Whether a pronoun tells whose it is: "his truck"; in the first phrase a known one may."""
    if phrase.owner < 0 or known.trees[phrase.tree].lower[phrase.owner] not in _OWNERS:
        return False
    if phrase is not first:
        return True
    thing = known.things.get((phrase.tree, phrase.owner))
    return thing is None or not thing.named


def is_empty(phrase: Phrase, known: Owners) -> bool:
    """Whether the words only point at what was told: "that comment", "the same thing", "the issue".

    "This country" is plain from where one speaks; "these claims of fraud", "this Oslo deal" say
    enough themselves.
    """
    tree = known.trees[phrase.tree]
    same = "same" in phrase.modifiers
    if "following" in phrase.modifiers and phrase.how == "the" and not phrase.complement:
        return True  # "made the following comment:"
    if phrase.kind == "nominal" and tree.lower[phrase.first : phrase.last] in _PAIR:
        return not phrase.complement
    if phrase.how == "the" and not same and phrase.noun in words("pointing_nouns"):
        alone = phrase.last - phrase.first == 2 and tree.words[phrase.head].islower()
        return alone and not phrase.complement and tree.deps[phrase.head] not in ("attr", "oprd")
    if phrase.kind != "nominal" or phrase.complement or not (phrase.how == "this" or same):
        return False
    if phrase.owner >= 0 or phrase.noun in words("deictic_nouns"):
        return False
    told = [i for i in range(phrase.first, phrase.last) if tree.lower[i] not in _POINTING]
    if any(tree.words[i][:1].isupper() or tree.tags[i] == "POS" for i in told):
        return False
    if len(told) > 1 and "such" in tree.lower[phrase.first : phrase.head]:
        return False  # "such a poor record"
    return len(told) - same < FULL and tree.deps[phrase.head] not in ("attr", "oprd")


def words_of(phrase: Phrase, known: Owners, depth: int = 0) -> str:
    """Return the words of a phrase: "invitation of the delegation", "Russia’s position"."""
    tree = known.trees[phrase.tree]
    tokens = noun_phrase(tree, phrase.head)
    if phrase.quoted and phrase.thing and any(not p.quoted for p in phrase.thing.phrases):
        # “the firm that robs us”: nobody else calls it so
        tokens = without_relatives(tree, tokens)
    if any(_is_third(tree, i) and not _named(phrase, i, known) for i in tokens):
        tokens = without_relatives(tree, tokens)  # "the flag he bore": nobody knows who
    bare = len(tokens) < 3 or phrase.owner >= 0
    first = tree.lower[tokens[0]]
    if (
        len(tokens) > 1
        and tokens[0] != phrase.head
        and (first in _ARTICLES or (first == "the" and not bare))
        and not (first == "a" and tree.lower[tokens[1]] in FEW)
        and tree.lower[tokens[0] : tokens[0] + 2] != ANY_OTHER
    ):
        tokens = tokens[1:]
    text = _with_owners(phrase, tree, tokens, known, depth)
    if shared := _shared_people(tree, phrase.head, tokens):
        return f"{shared} {text}"
    opens = not any(c.isalnum() for w in tree.words[: tokens[0]] for c in w)
    replaced = not text.startswith(tree.words[tokens[0]])
    if (
        opens
        and not replaced
        and tree.tags[tokens[0]] not in PROPER_TAGS
        and tree.entity_types[tokens[0]] != "NORP"  # "French sailors"
        and (phrase.tree, tokens[0]) not in known.opening  # "Trump’s comments"
        and (text[1:2].islower() or text[:2] == "A ")
    ):
        # a capital that only the beginning of the sentence asks for
        text = text[0].lower() + text[1:]
    return text


def _shared_people(tree: Tree, head: int, tokens: list[int]) -> str:
    """ "Russian bombers and fighters", "several mines and mills": so are the fighters and mills."""
    first = tree.heads[head]
    if tree.deps[head] != "conj" or tokens[0] != head or tree.tags[head] != "NNS":
        return ""
    if tree.tags[first] != "NNS" or head != first + 2 or tree.lower[head - 1] != "and":
        return ""
    before = [k for k in tree.kids[first] if k < first]
    if before and tree.lower[before[0]] in _SOME:
        return tree.lower[before[0]]
    if before != [first - 1] or tree.deps[before[0]] != "amod":
        return ""
    return tree.words[before[0]] if tree.entity_types[before[0]] == "NORP" else ""


def _with_owners(phrase: Phrase, tree: Tree, tokens: list[int], known: Owners, depth: int) -> str:
    """The text of `tokens` with the name of whom each pronoun means: "the flag Lund bore"."""
    text, last = "", 0
    for n, i in enumerate(tokens):
        if n < last:
            continue  # "his bank’s" is spelled out
        owner = known.spelled.get((phrase.tree, i))
        if owner is not None and (spelled := _spelled_out(owner, phrase, tree, tokens[n:])):
            before = tree.text(tokens[last:n])
            text = " ".join(part for part in (text, before, spelled) if part)
            last = n + 2 + owner.head - i
            continue
        if _is_third(tree, i):
            name = _named(phrase, i, known)
        elif tree.tags[i] == "WP$" or (tree.lower[i] in _OWNERS and tree.tags[i] == "PRP$"):
            name = _owner((phrase.tree, i), phrase, known, depth)
        else:
            continue
        told = f"{text} {tree.text(tokens)}"
        if not name or (name.rpartition("’")[0] or name) in told:
            continue
        before = tree.text(tokens[last:n])
        text = " ".join(part for part in (text, before, name) if part)
        last = n + 1
    return " ".join(part for part in (text, tree.text(tokens[last:])) if part)


def _spelled_out(owner: Phrase, phrase: Phrase, tree: Tree, tokens: list[int]) -> str:
    """The name in the genitive for "the president’s" at the head of `tokens`, "" for none."""
    thing = owner.thing
    genitive = owner.head + 1
    whole = tokens[: genitive - owner.first + 1] == list(range(owner.first, genitive + 1))
    if thing is None or not thing.named or thing is phrase.thing or not whole:
        return ""
    if tree.tags[genitive] != "POS":
        return ""
    name = _name(thing)
    return "" if name in tree.text(tokens) else _genitive(name)


def _is_third(tree: Tree, i: int) -> bool:
    return tree.tags[i] == "PRP" and tree.lower[i] in THIRD


def _named(phrase: Phrase, i: int, known: Owners) -> str:
    """The name of whom a pronoun inside a phrase means, "" when it is nobody with a name."""
    tree = known.trees[phrase.tree]
    if i + 1 < len(tree) and tree.words[i + 1][:1] in _SHORTENED:
        return ""  # "songs he’s sung": no "Lund ’s sung"
    thing = known.things.get((phrase.tree, i))
    if thing is None or not thing.named or thing is phrase.thing:
        return ""
    return _name(thing)


def _owner(place: tuple[int, int], phrase: Phrase, known: Owners, depth: int) -> str:
    """The owner in the genitive: "Russia’s", "the author’s father’s"; "" when nobody knows."""
    if place in known.narrator:
        return f"{AUTHOR}’s"
    if place in known.pairs:
        return _genitive(" and ".join(_name(t) for t in known.pairs[place]))
    thing = known.things.get(place)
    if thing is None or thing is phrase.thing:
        return ""
    if thing.named:
        return _genitive(_name(thing))
    word = known.trees[place[0]].lower[place[1]]
    if word in _NEUTER and not _needs_owner(place[1], phrase, thing, known):
        return ""
    if depth >= DEEPEST or not thing.phrases:
        return ""
    name = words_of(described_by(thing, known), known, depth + 1)
    short = len(name.split()) <= LONGEST_OWNER
    return _genitive(name) if short and _OWNERS.isdisjoint(name.lower().split()) else ""


def _needs_owner(place: int, phrase: Phrase, thing: Thing, known: Owners) -> bool:
    """Whether nothing else of a statement tells whose it is: "their laws protect Norway".

    What they do with their own is plain: "families want their schools".
    """
    tree = known.trees[phrase.tree]
    joined = any(p.tree == phrase.tree and len(tree.conjuncts(p.head)) > 1 for p in thing.phrases)
    return phrase.role == "subject" and not joined and place < phrase.head


def _name(thing: Thing) -> str:
    return thing.entry.label if thing.entry else longest(thing)


def _genitive(name: str) -> str:
    return f"{name}’" if name.endswith("s") else f"{name}’s"
