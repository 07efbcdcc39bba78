"""Relation words as a predicate: negation, modality and tense put in place."""

import re
from typing import Final

from kg.model import Modality

NOUN_LINKS: Final = frozenset(
    (
        "of",
        "in",
        "for",
        "with",
        "to",
        "on",
        "at",
        "from",
        "by",
        "about",
        "regarding",
        "against",
        "between",
        "during",
        "near",
        "over",
        "under",
        "among",
        "within",
        "towards",
        "toward",
        "into",
        "after",
        "before",
        "since",
        "through",
        "without",
        "concerning",
    )
)
"""Relations that are a preposition: the statement is a noun phrase, "role of Russia"."""

AUXILIARY: Final[dict[Modality, str]] = {
    "Possible": "can",
    "Desired": "wants to",
    "Future": "will",
    "Conditional": "would",
    "Required": "must",
}
REFUSED: Final[dict[Modality, str]] = {
    "Possible": "cannot",
    "Desired": "does not want to",
    "Future": "will not",
    "Conditional": "would not",
    "Required": "must not",
}
MODALS: Final[dict[Modality, frozenset[str]]] = {
    "": frozenset(),
    "Possible": frozenset(("can", "could", "may", "might")),
    "Desired": frozenset(),
    "Future": frozenset(("will", "shall")),
    "Conditional": frozenset(("would", "could", "might")),
    "Required": frozenset(("must", "should")),
}
PERFECT: Final = frozenset(("has", "have", "had"))
NOUNS: Final = {"member": "a member", "part": "part", "leader": "leader", "head": "head"}
ADJECTIVE: Final = re.compile(r"(?:ior|able|ible|ful|ous|ive)$")
ADJECTIVES: Final = frozenset(("close", "equal", "ready", "similar", "aware", "such", "due"))
VERBS_IN_ED: Final = frozenset(
    ("need", "feed", "speed", "proceed", "succeed", "exceed", "bleed", "breed", "embed")
)
VERBS_LIKE_ADJECTIVES: Final = re.compile(
    r"^(?:.*eive|(?:for)?give|(?:out|re)?live|arrive|dive|strive|thrive|survive|revive"
    r"|deprive|contrive|drive|(?:en|dis)able|table|cable)$"
)
WISH: Final = re.compile(
    r"\b(?:want|hope|seek|tr[yi]|plan|intend|agree|promise|wish|aim|sought|vow|offer)\w* to\b",
    re.IGNORECASE,
)
PEOPLE: Final = re.compile(r"^[A-Z]\w+(?:[ei]ans|cans|elis|ranis|raqis|nders|Turks|Arabs)$")
DENIAL: Final = re.compile(
    r"\b(?:did|does|do|has|have|had|will|would|can|could|was|were|is|are|must|should)"
    r"(?:\s*not|n['’]t)\b",
    re.IGNORECASE,
)


def predicate(
    relation: str,
    words: str,
    context: str,
    *,
    negated: bool = False,
    modality: Modality = "",
    many: bool = False,
    wished: bool = False,
) -> str:
    """Return the predicate of a statement.

    `relation` is the relation's label in base form, `words` what the sentence has for it,
    `context` the words around them, where "does not" or "did not" stands. `many` is for a
    plural subject, `wished` for a desire that is somebody else's: "should".

    >>> predicate("arrive in", "arrived in", "who arrived in")
    'arrived in'
    >>> predicate("play", "play", "did not play", negated=True)
    'did not play'
    >>> predicate("member of", "", "", modality="Future")
    'will be a member of'
    """
    verb = "be" if relation == "title" else as_verb(relation)
    if modality == "Desired" and wished:
        return f"should {'not ' if negated else ''}{verb}"
    wish = WISH.search(words) if modality == "Desired" and not negated else None
    if wish:
        return f"{wish[0].lower()} {verb}"
    own = own_modal(modality, f"{context} {words}".replace("cannot", "can not"))
    if own:
        return f"{own} {'not ' if negated else ''}{verb}".replace("can not", "cannot")
    if modality:
        auxiliary = (REFUSED if negated else AUXILIARY)[modality]
        plural = auxiliary.replace("wants", "want").replace("does not", "do not")
        return f"{plural if many else auxiliary} {verb}"
    if negated:
        return refused(verb, context)
    return written(verb, words) or present(verb, many=many)


def own_modal(modality: Modality, words: str) -> str:
    """Return the modal verb that the sentence has for a modality, else "".

    >>> own_modal("Possible", "may host"), own_modal("Possible", "is able to host")
    ('may', '')
    """
    found = [word for word in re.findall(r"[a-z]+", words.lower()) if word in MODALS[modality]]
    return found[-1] if found else ""


def as_verb(relation: str) -> str:
    """Return the label with a verb in front: "member of" → "be a member of"."""
    first, _, rest = relation.partition(" ")
    noun = NOUNS.get(first) if rest.startswith(("of", "for")) else None
    if noun:
        return f"be {noun} {rest}"
    participle = first.endswith("ed") and first not in VERBS_IN_ED and len(first) > 4
    adjective = bool(rest) and (
        first in ADJECTIVES
        or (ADJECTIVE.search(first) is not None and not VERBS_LIKE_ADJECTIVES.match(first))
    )
    return f"be {relation}" if participle or adjective or first in NOUN_LINKS else relation


def refused(verb: str, context: str) -> str:
    """Return `verb` denied, with the sentence's own auxiliary where it has one."""
    found = DENIAL.search(context)
    auxiliary = re.split(r"\s*not|n['’]t", found[0].lower())[0] if found else ""
    first, _, rest = verb.partition(" ")
    if first == "be":
        be = auxiliary if auxiliary in {"was", "were", "is", "are"} else "is"
        return f"{be} not {rest}".rstrip()
    return f"{auxiliary if auxiliary in {'did', 'does', 'do'} else 'did'} not {verb}"


def written(verb: str, words: str) -> str:
    """Return the sentence's own finite form when its words are the relation's, else "".

    >>> written("praise", "have praised"), written("praise", "praising"), written("be", "was")
    ('have praised', '', 'was')
    """
    ours, theirs = verb.split(), words.lower().split()
    perfect = theirs[:1] if theirs[:1] and theirs[0] in PERFECT and len(theirs) > 1 else []
    rest = theirs[len(perfect) :]
    if len(ours) != len(rest) or ours[1:] != rest[1:] or not ours:
        return ""
    head = rest[0]
    if ours[0] == "be":
        finite = {"been"} if perfect else {"is", "are", "was", "were"}
    elif head.endswith("ing") or (head == ours[0] and not perfect) or not head.isalpha():
        return ""
    else:
        finite = {head}
    return " ".join(theirs) if head in finite else ""


def present(verb: str, *, many: bool = False) -> str:
    """Return the third person: "arrive in" → "arrives in", "be" → "is", "have" → "has".

    >>> present("carry"), present("pass to"), present("be a member of"), present("be", many=True)
    ('carries', 'passes to', 'is a member of', 'are')
    """
    first, _, rest = verb.partition(" ")
    if many:
        return f"{'are' if first == 'be' else first} {rest}".rstrip()
    irregular = {"be": "is", "have": "has", "do": "does", "go": "goes"}.get(first)
    if irregular:
        head = irregular
    elif re.search(r"(?:s|x|z|ch|sh)$", first):
        head = f"{first}es"
    elif re.search(r"[^aeiou]y$", first):
        head = f"{first[:-1]}ies"
    else:
        head = f"{first}s"
    return f"{head} {rest}".rstrip()


def plural(label: str) -> bool:
    """Return whether a label speaks of several: "talks on pay", "Norwegians"; not "Netherlands".

    >>> plural("senior figures of the union"), plural("Israelis"), plural("Netherlands")
    (True, True, False)
    """
    words = label.split()
    end = next((n for n, word in enumerate(words) if n and word in NOUN_LINKS), len(words))
    head = words[end - 1] if words else ""
    if len(words) == 1 or not head.islower():
        return bool(PEOPLE.search(head)) and end == 1
    return head.endswith("s") and not head.endswith(("ss", "us", "is", "ics", "news"))
