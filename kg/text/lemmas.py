"""Lemmas from the rule tables that spaCy's English pipelines carry, looked up once a word.

spaCy's own component costs a tenth of the whole pipeline, because it asks per token; here a
word form with its tag is worked out once (Penn tag → rule table, exceptions first).
"""

from dataclasses import dataclass
from typing import Any

_TABLE_OF_TAG = {
    "NN": "noun", "NNS": "noun", "VB": "verb", "VBD": "verb", "VBG": "verb", "VBN": "verb",
    "VBP": "verb", "VBZ": "verb", "MD": "verb", "JJ": "adj", "JJR": "adj", "JJS": "adj",
    "RB": "adv", "RBR": "adv", "RBS": "adv",
}  # fmt: skip
_AS_THEY_ARE = frozenset(("NN", "JJ", "RB", "VB", "VBP", "MD"))
_FIXED = {
    "'s": "be", "’s": "be", "'re": "be", "’re": "be", "'m": "be", "’m": "be", "'ve": "have",
    "’ve": "have", "'d": "would", "’d": "would", "'ll": "will", "’ll": "will", "ca": "can",
    "wo": "will", "n't": "not", "n’t": "not", "an": "a", "is": "be", "are": "be", "was": "be",
    "were": "be", "am": "be", "been": "be", "being": "be", "has": "have", "had": "have",
    "having": "have", "does": "do", "did": "do", "done": "do", "singing": "sing",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lemmatizer:
    """spaCy's lookups as a function (word, Penn tag) → lemma; what was asked is kept."""

    rules: dict[str, list[tuple[str, str]]]
    exceptions: dict[str, dict[str, list[str]]]
    index: dict[str, frozenset[str]]
    known: dict[tuple[str, str], str]

    def __call__(self, word: str, tag: str) -> str:
        """Return the lemma: "said", VBD → "say"; a proper noun keeps its form."""
        key = (word, tag)
        if key not in self.known:
            self.known[key] = self._work_out(word, tag)
        return self.known[key]

    def knows(self, word: str) -> bool:
        """Return whether `word` is a form of a common word: "abandons", but not "Velm"."""
        form = word.lower()
        return any(
            self(form, tag) in self.index[pos] or form in self.exceptions[pos]
            for tag, pos in _TABLE_OF_TAG.items()
        )

    def _work_out(self, word: str, tag: str) -> str:
        form = word.lower()
        pos = _TABLE_OF_TAG.get(tag)
        if form in _FIXED and (pos == "verb" or tag in ("RB", "DT")):
            return _FIXED[form]
        if pos is None:
            return word if tag in ("NNP", "NNPS") else form
        if tag in _AS_THEY_ARE and form in self.index[pos]:
            return form
        if form in self.exceptions[pos]:
            known = str(self.exceptions[pos][form][0])
            # "installed" is of "install" before it is of "instal"
            return f"{known}l" if "ll" in form and f"{known}l" in self.index[pos] else known
        if tag in _AS_THEY_ARE:
            return form
        candidates = [
            form[: len(form) - len(old)] + new
            for old, new in self.rules[pos]
            if form.endswith(old) and len(form) > len(old)
        ]
        in_index = [c for c in candidates if c in self.index[pos]]
        # "stiffed" is of no verb "stiffe"
        doubled = [c for c in candidates if c[-1:] == c[-2:-1] and c[-1:] not in "aeiou"]
        return str((in_index or doubled or candidates or [form])[0])


def lemmatizer(lookups: Any) -> Lemmatizer:
    """Return the lemmatizer over spaCy's `lookups`."""
    parts = ("noun", "verb", "adj", "adv")
    return Lemmatizer(
        {pos: lookups.get_table("lemma_rules").get(pos, []) for pos in parts},
        {pos: lookups.get_table("lemma_exc").get(pos, {}) for pos in parts},
        {pos: frozenset(lookups.get_table("lemma_index").get(pos, ())) for pos in parts},
        {},
    )
