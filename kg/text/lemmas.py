"""Lemmas from the rule tables that spaCy's English pipelines carry, looked up once a word.

spaCy's own component costs a tenth of the whole pipeline, because it asks per token; here a
word form with its tag is worked out once (Penn tag → rule table, exceptions first).
"""

from collections.abc import Callable
from typing import Any

Lemmatizer = Callable[[str, str], str]

_TABLE_OF_TAG = {
    "NN": "noun", "NNS": "noun", "VB": "verb", "VBD": "verb", "VBG": "verb", "VBN": "verb",
    "VBP": "verb", "VBZ": "verb", "MD": "verb", "JJ": "adj", "JJR": "adj", "JJS": "adj",
    "RB": "adv", "RBR": "adv", "RBS": "adv",
}  # fmt: skip
_FIXED = {
    "'s": "be", "’s": "be", "'re": "be", "’re": "be", "'m": "be", "’m": "be", "'ve": "have",
    "’ve": "have", "'d": "would", "’d": "would", "'ll": "will", "’ll": "will", "ca": "can",
    "wo": "will", "n't": "not", "n’t": "not", "an": "a", "is": "be", "are": "be", "was": "be",
    "were": "be", "am": "be", "been": "be", "being": "be", "has": "have", "had": "have",
    "having": "have", "does": "do", "did": "do", "done": "do",
}  # fmt: skip


def lemmatizer(lookups: Any) -> Lemmatizer:
    """Return a function (word, Penn tag) → lemma, over spaCy's `lookups`.

    "said", VBD → "say"; "talks", NNS → "talk"; a proper noun keeps its form.
    """
    parts = ("noun", "verb", "adj", "adv")
    rules = {pos: lookups.get_table("lemma_rules").get(pos, []) for pos in parts}
    exceptions = {pos: lookups.get_table("lemma_exc").get(pos, {}) for pos in parts}
    index = {pos: set(lookups.get_table("lemma_index").get(pos, ())) for pos in parts}
    known: dict[tuple[str, str], str] = {}

    def lemma(word: str, tag: str) -> str:
        key = (word, tag)
        if key not in known:
            known[key] = work_out(word, tag)
        return known[key]

    def work_out(word: str, tag: str) -> str:
        form = word.lower()
        pos = _TABLE_OF_TAG.get(tag)
        if form in _FIXED and (pos == "verb" or tag in ("RB", "DT")):
            return _FIXED[form]
        if pos is None:
            return word if tag in ("NNP", "NNPS") else form
        if tag in ("NN", "JJ", "RB", "VB", "VBP", "MD") and form in index[pos]:
            return form
        if form in exceptions[pos]:
            return str(exceptions[pos][form][0])
        if tag in ("NN", "JJ", "RB", "VB", "VBP", "MD"):
            return form
        candidates = [
            form[: len(form) - len(old)] + new
            for old, new in rules[pos]
            if form.endswith(old) and len(form) > len(old)
        ]
        in_index = [c for c in candidates if c in index[pos]]
        return str((in_index or candidates or [form])[0])

    return lemma
