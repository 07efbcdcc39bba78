"""Pronouns left in the labels of a card: it must tell itself whom they mean.

"Families love their schools", "an effort by Lund and her firm" do; "some of its members left",
"a video of them", what "many of his supporters" believe do not, and make no statement.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from kg.cards import words_of
from kg.model import Attribution, Entity, Mention, Node, Reading, Spans, Statement, Text

_PRONOUN = re.compile(
    r"(?<![\w-])(?:his|hers?|him|he|she|its?|their|theirs|them|they)(?![\w-])", re.IGNORECASE
)
_ONE_PERSON = frozenset(("he", "she", "his", "her"))
_ONE_THING = frozenset(("it", "its"))
_SEVERAL = frozenset(("they", "their", "them"))
_WHOSE = frozenset(("his", "her", "their"))
_LONGEST = 100  # characters of a phrase up to its noun
_CLEAR = frozenset(("pronoun", "relative", "reflexive"))


@dataclass(frozen=True)
class Bound:
    """The pronouns of a document, and the nodes and entities that they may mean."""

    reading: Reading
    nodes: Sequence[Node]

    @cached_property
    def _mentions(self) -> dict[int, list[Mention]]:
        by_sentence: dict[int, list[Mention]] = {}
        for m in self.reading.mentions:
            by_sentence.setdefault(m.sentence, []).append(m)
        return by_sentence

    @cached_property
    def _entities(self) -> dict[str, Entity]:
        return {n.iri: e for n, e in zip(self.nodes, self.reading.entities, strict=True)}

    def spelled(self, s: Statement) -> Statement:
        """ "ruled out charging Lund" for "ruled out charging her": a literal has no label."""
        if not isinstance(s.object, Text) or not _PRONOUN.search(s.object.text):
            return s
        text, found = s.object.text, list(_PRONOUN.finditer(s.object.text))
        meant = self._pronouns(s.sentence, s.object_spans)
        if [self._word(m) for m in meant] != [m[0].lower() for m in found]:
            return s
        for at, m in reversed(list(zip(found, meant, strict=True))):
            name = self._name(m, s)
            if name and name.partition("’")[0] not in text:
                text = text[: at.start()] + name + text[at.end() :]
        return replace(s, object=replace(s.object, text=text)) if text != s.object.text else s

    def is_told(self, s: Statement, a: Attribution) -> bool:
        """Return whether a statement tells whom the pronouns of its labels mean."""
        voices = (*s.said_by, *s.not_said_by, *s.alleged_by)
        texts = [s.subject.label, words_of(s.object), *(v.label for v in voices)]
        if not any(_PRONOUN.search(t) for t in texts):
            return True
        card = " ".join(texts)
        owners = self._left(texts[0], s.sentence, s.subject_spans)
        if not all(self._is_on(card, m, s.subject_spans) for m in owners):
            return False
        said = (*a.speakers, *a.not_said_by, *a.alleged_by)
        spoken = (m for v in voices for x in said for m in self._left(v.label, s.sentence, x.spans))
        if not all(self._is_on(card, m, ()) for m in spoken):
            return False
        return all(
            self._is_on(card, m, s.object_spans) or self._goes_with(s.subject, m)
            for m in self._left(texts[1], s.sentence, s.object_spans)
        )

    def _left(self, label: str, sentence: int, spans: Spans) -> list[Mention]:
        """The pronouns at a place of the text that are left in its label."""
        left = {
            m[0].lower()
            for m in _PRONOUN.finditer(label)
            # "love for his wife and their son", "the bags that Lund and her pilots carry with them"
            if not (m[0] in _SEVERAL and " and " in label[: m.start()])
        }
        if not left:
            return []
        return [m for m in self._pronouns(sentence, spans) if self._word(m) in left]

    def _is_on(self, card: str, m: Mention, spans: Spans) -> bool:
        """Whether a card names whom a pronoun means, or tells of it before in the same words."""
        if m.rule in _CLEAR and any(self.nodes[i].label in card for i in m.entities):
            return True
        if m.rule not in _CLEAR and self._word(m) not in _WHOSE:
            return False
        return any(
            q.kind != "pronoun" and q.begin < m.begin and not set(q.entities).isdisjoint(m.entities)
            for q in self._within(m.sentence, spans)
        )

    def _goes_with(self, subject: Node, m: Mention) -> bool:
        """ "Danes lament their luck": the subject may be meant; not in "saw a video of him"."""
        word, entity = self._word(m), self._entities[subject.iri]
        if word == "them":
            return False
        if word in _ONE_PERSON:
            # what is no more than a name may be a person's
            return entity.type == "Person" or (entity.named and entity.type == "Concept")
        if word in _ONE_THING:
            return word == "its" and entity.type not in ("Person", "Group")
        if entity.named:
            return entity.label.endswith("s") and word in _SEVERAL
        if entity.type.endswith("Organization"):
            return False  # "the council froze their assets": not its own
        meant = any(self.nodes[i] == subject for i in m.entities)
        return word in _SEVERAL and (meant or entity.type in ("Group", "Person"))

    def _name(self, m: Mention, s: Statement) -> str:
        """The name of whom a pronoun of an object clearly means, "" if the card tells it."""
        told = (s.subject, *s.said_by, *s.alleged_by)
        if m.rule != "pronoun" or len(m.entities) != 1 or self.nodes[m.entities[0]] in told:
            return ""
        entity, word = self.reading.entities[m.entities[0]], self._word(m)
        one = word in _ONE_PERSON or word == "him"
        if not entity.named or one != (entity.type == "Person") or word in ("it", "hers", "theirs"):
            return ""
        # "her ship" is a phrase that begins with the pronoun, "suing her" is none
        near = self._within(m.sentence, ((m.begin, m.begin + _LONGEST),))
        if not any(q.kind == "nominal" and q.begin == m.begin for q in near):
            return entity.label
        return f"{entity.label}’" if entity.label.endswith("s") else f"{entity.label}’s"

    def _pronouns(self, sentence: int, spans: Spans) -> list[Mention]:
        found = (m for m in self._within(sentence, spans) if m.kind == "pronoun")
        return [m for m in found if _PRONOUN.fullmatch(self._word(m))]

    def _within(self, sentence: int, spans: Spans) -> list[Mention]:
        near = self._mentions.get(sentence, ())
        return [m for m in near if any(b <= m.head < e for b, e in spans)]

    def _word(self, m: Mention) -> str:
        return self.reading.document.text[m.begin : m.end].lower()
