"""Which named person a description means: "the South Carolina senator", "the former nominee"."""

from collections.abc import Sequence
from functools import cache

from kg.entities import refusals, topics
from kg.entities.gazetteer import gazetteer
from kg.entities.namesakes import pronoun_gender
from kg.entities.things import PERSON, Phrase, Thing
from kg.entities.topics import NEAR, RUNNING
from kg.text.tree import Tree
from kg.words import table
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

TOLD = 40  # phrases of a person that are looked at
_MODIFYING = frozenset(("compound", "amod", "nmod", "poss"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_PAST = frozenset(("former", "ex", "late", "then", "ex-president", "then-president"))
_NEW = words("new_description_words")
_HELD = RUNNING | frozenset(
    ("senator", "governor", "congressman", "congresswoman", "lawmaker", "incumbent", "champion")
)
_LETTERS = {"r": "republican", "d": "democratic"}


_PREMIER = frozenset(("prime", "minister"))
_NO_PREMIER = frozenset(("deputy", "former", "ex-prime", "vice"))


@cache
def _parties() -> dict[str, int]:
    return {word: n for n, row in enumerate(table("parties.txt")) for word in row[0].split()}


@cache
def _long_titles() -> dict[str, tuple[str, ...]]:
    return {row[0]: tuple(row[1].split()) for row in table("short_titles.tsv")}


def person(
    phrase: Phrase,
    trees: Sequence[Tree],
    before: Sequence[Sequence[Phrase]],
    sentence: Sequence[Phrase],
) -> str:
    """Give the person whom the words before fit, or whom alone the text is about.

    "Sen. Ann Lee (R-Ohio) spoke. The Ohio senator left.": what is told of her; "Ann Lee sang.
    The Welsh actress smiled.": nobody else is named nearby. "The director" may be anybody.
    """
    tree = trees[phrase.tree]
    if phrase.noun == "premier" and not phrase.modifiers and not phrase.complement:
        return _premier(phrase, trees, before)
    if not _is_description(phrase, tree):
        return ""
    near = _near(phrase, trees, before, sentence)
    fitting = [
        t for t in near
        if not _speaks_against(phrase, told_of(t, trees), t)
        and not was_once(phrase, t, trees)
        and not refusals.told_by(phrase, t, tree, before[phrase.tree])
    ]  # fmt: skip
    known = [t for t in fitting if _is_told(phrase, told_of(t, trees))]
    known = known or _candidate(phrase, trees, before)
    if len(known) == 1:
        phrase.thing = known[0]
        return "description"
    sex = pronoun_gender(phrase, tree)
    fitting = topics.of_sex(sex, fitting)
    if not fitting or phrase.quoted or not _is_epithet(phrase, tree):
        return ""
    one = fitting[0] if len(fitting) == 1 else topics.leading(fitting, before)
    if one is None or topics.stranger(one, phrase, before):
        return ""
    about = topics.is_protagonist(one, before)
    if not topics.is_topic(one, phrase, before) and not (sex and one.gender and about):
        return ""
    if phrase.noun in RUNNING and not about:
        return ""
    phrase.thing = one
    return "description"


def _premier(phrase: Phrase, trees: Sequence[Tree], before: Sequence[Sequence[Phrase]]) -> str:
    """ "Prime Minister Ann Lee left. The premier was ill.": if no other is told of."""
    named = {
        id(p.thing): p.thing for here in before for p in here
        if p.thing and p.thing.named and p.thing.kind == PERSON and not p.thing.plural
    }  # fmt: skip
    told = [(thing, told_of(thing, trees)) for thing in named.values()]
    found = [t for t, about in told if about >= _PREMIER and about.isdisjoint(_NO_PREMIER)]
    if len(found) != 1:
        return ""
    phrase.thing = found[0]
    return "description"


def _candidate(
    phrase: Phrase, trees: Sequence[Tree], before: Sequence[Sequence[Phrase]]
) -> list[Thing]:
    """Who anywhere in the text was called the candidate of the party: there is but one."""
    if phrase.noun not in RUNNING or phrase.quoted or phrase.modifiers.isdisjoint(_parties()):
        return []
    everybody = {
        id(p.thing): p.thing for here in before for p in here
        if p.thing and p.thing.named and p.thing.kind == PERSON and not p.thing.plural
    }  # fmt: skip
    return [
        t for t in everybody.values()
        if _is_told(phrase, told := told_of(t, trees)) and not _speaks_against(phrase, told, t)
        and not was_once(phrase, t, trees)
        and not refusals.acts_on(phrase, t, trees[phrase.tree], before[phrase.tree])
    ]  # fmt: skip


def _is_epithet(phrase: Phrase, tree: Tree) -> bool:
    """Whether it is another word for somebody just named, not the next one's office.

    "The Welsh striker left", "The Welsh striker’s goal came late", "The Republican smiled".
    """
    noun = tree.heads[phrase.head]
    opens = phrase.role == "owner" and phrase.first == 0 and tree.deps[noun] in _SUBJECTS
    if phrase.role != "subject" and not opens:
        return False
    if not (phrase.modifiers or phrase.complement or phrase.noun in _parties()):
        return False
    return phrase.noun in words("epithets") or bool(phrase.modifiers & _PAST)


def _is_description(phrase: Phrase, tree: Tree) -> bool:
    """Whether it is "the" and a noun for one person, who is nobody new."""
    head = phrase.head
    if phrase.how != "the" or phrase.plural:
        return False
    if not (tree.words[head].islower() or phrase.noun in _parties()):
        return False
    if nouns().get(phrase.noun) not in ("person", "person?") and phrase.noun not in (
        words("epithets")
    ):
        return False
    acts = phrase.role in ("subject", "owner", "object") or phrase.noun in RUNNING
    if not acts or tree.deps[head] in ("attr", "oprd"):
        return False
    if any(tree.words[i] in _NEW for i in range(phrase.first, head)):
        return False
    if tree.child(head, "appos", "conj") >= 0:
        return False
    if tree.deps[head] in ("appos", "conj"):
        return False
    if any(tree.tags[k] in ("JJS", "CD", "RBS") for k in tree.kids[head] if k < head):
        return False
    office = tree.lower[head + 1 : head + 3] == ["of", "state"]
    return office or not refusals.narrowed(phrase, tree)


def _near(
    phrase: Phrase,
    trees: Sequence[Tree],
    before: Sequence[Sequence[Phrase]],
    sentence: Sequence[Phrase],
) -> list[Thing]:
    """The named persons of this sentence and those before whom the phrase may mean."""
    tree = trees[phrase.tree]
    above = set(tree.ancestors(phrase.head))
    not_meant = {
        id(p.thing)
        for p in sentence
        if p.thing
        and (
            (p.kind == "name" and p.head > phrase.head)
            or (p.head < phrase.head and p.role == "subject" and p.clause in above)
        )
    }
    found: dict[int, Thing] = {}
    for t in range(phrase.tree, max(-1, phrase.tree - NEAR - 1), -1):
        for other in before[t]:
            thing = other.thing
            if thing and thing.kind == PERSON and thing.named and not thing.plural:
                inside = t == phrase.tree and phrase.first <= other.head < phrase.last
                if other.place < phrase.place and id(thing) not in not_meant and not inside:
                    found[id(thing)] = thing
    return list(found.values())


def told_of(thing: Thing, trees: Sequence[Tree]) -> set[str]:
    """Return the words told of a person: titles, what stands before and in brackets behind."""
    told = set(thing.nouns)
    for p in thing.phrases[:TOLD]:
        told.update(p.modifiers)
        if p.kind == "name":
            told.update(_around(p, trees[p.tree]))
    for word in list(told):
        told.update(_long_titles().get(word, ()))
    return told


def _around(phrase: Phrase, tree: Tree) -> set[str]:
    found: set[str] = set()
    i = phrase.first - 1
    while i >= 0 and tree.deps[i] in _MODIFYING and tree.tags[i] != "PRP$" and len(found) < 8:
        found.add(tree.lower[i])
        i -= 1
    if phrase.last < len(tree.words) and tree.words[phrase.last] == "(":
        for word in tree.words[phrase.last + 1 : phrase.last + 7]:
            if word == ")":
                break
            for part in word.replace("-", " ").replace("–", " ").split():
                entry = gazetteer().names.get(part)
                found.update(entry.label.lower().split() if entry else ())
                found.add(_LETTERS.get(part.lower(), part.lower()))
    return found


def _seconds(told: set[str]) -> bool:
    return not told.isdisjoint(("vice", "vice-presidential", "running"))


def _party(word: str) -> str:
    """One name for the words of a party: "gop" and "republican"; else the word itself."""
    number = _parties().get(word)
    return word if number is None else f"party {number}"


def _is_told(phrase: Phrase, told: set[str]) -> bool:
    """Whether noun and modifiers are told of the person; one that is new does not hurt a title."""
    own = {_party(m) for m in phrase.modifiers if m not in _PAST}
    told = told | {_party(word) for word in told}
    if phrase.noun in RUNNING and not told.isdisjoint(RUNNING):
        # "Republican candidate Ann Lee … The GOP presidential nominee"
        if _seconds(told) != _seconds(own):
            return False  # nor "vice presidential nominee Tom Reed"
        own -= {"presidential"}
        if any(m.startswith("party ") for m in own):
            told |= RUNNING
    if phrase.noun not in told:
        return False
    if phrase.modifiers & _PAST and not told & _PAST:
        return False
    return own <= told


def _speaks_against(phrase: Phrase, told: set[str], thing: Thing) -> bool:
    """Whether sex or party differ."""
    if refusals.unfit(phrase, thing):
        return True
    parties = _parties()
    own = {parties[w] for w in (*phrase.modifiers, phrase.noun) if w in parties}
    of_it = {parties[w] for w in told if w in parties}
    return bool(own and of_it and not own & of_it)


def was_once(phrase: Phrase, thing: Thing, trees: Sequence[Tree]) -> bool:
    """Whether the person only was what the phrase says: "former President Reed" is no president.

    A star of a former show is one still.
    """
    if not thing.named or thing.kind != PERSON or phrase.modifiers & _PAST:
        return False
    if phrase.noun in words("epithets") and phrase.noun not in _HELD:
        return False
    said = False
    for p in thing.phrases[:TOLD]:
        tree = trees[p.tree]
        if p.kind == "name":
            told = tree.lower[max(0, p.first - 5) : p.first]
            if phrase.noun not in told:
                continue
            at = len(told) - 1 - told[::-1].index(phrase.noun)
            if not _PAST & set(told[:at]):
                return False
            said = True
        elif p.kind == "nominal" and p.noun == phrase.noun:
            if not p.modifiers & _PAST:
                return False
            said = True
    return said
