"""A line In Title Case as it would stand in a sentence, for the parser's sake.

In "Clinton Hid Past Problems" spaCy takes the verb for a name; in "Clinton hid past problems"
it does not.
"""

import re
from collections import Counter
from itertools import pairwise

from kg.text.lemmas import Lemmatizer
from kg.words.lists import words

_WORD = re.compile(r"[^\W\d_][\w’'.&-]*")
_SMALL = words("small_words")


def true_cased(line: str, text: str, lemma: Lemmatizer) -> str:
    """Return `line`, of the same length, with small letters for words that are no names.

    What is mostly written with a capital in `text`, alone or together with its neighbour, keeps
    it; a word that does not stand there is taken for a name unless the lexicon knows it.
    """
    seen = Counter(_WORD.findall(text))
    found = list(_WORD.finditer(line))
    small = [n > 0 and _is_common(m[0], seen, lemma) for n, m in enumerate(found)]
    for n, (left, right) in enumerate(pairwise(found)):
        pair = line[left.start() : right.end()]
        if (small[n] or small[n + 1]) and _named(left[0], right[0]) and pair in text:
            small[n] = small[n + 1] = False
    letters = list(line)
    for match, lower in zip(found, small, strict=True):
        if lower:
            letters[match.start()] = letters[match.start()].lower()
    return "".join(letters)


def _named(left: str, right: str) -> bool:
    return not {left.lower(), right.lower()} & _SMALL


def _is_common(word: str, seen: Counter[str], lemma: Lemmatizer) -> bool:
    small = word.lower()
    if not word.isalpha() or not word[:1].isupper() or not word[1:].islower():
        return False
    if small in _SMALL:
        return True
    capitals, plain = seen[word] + seen[f"{word}’s"] + seen[f"{word}'s"], seen[small]
    if capitals or plain:
        return plain > capitals
    return lemma.knows(small)
