"""Keys, labels, forms and blocks of a document's things, once they are settled."""

import re
from collections.abc import Iterable, Sequence

from kg.entities import labels, types
from kg.entities.gazetteer import gazetteer
from kg.entities.labels import Owners, described_by, words_of
from kg.entities.things import BODY, PERSON, Phrase, Thing, longest
from kg.iris import slug
from kg.model import Entity
from kg.text.phrases import core
from kg.text.tree import Tree
from kg.words.lists import words

_DOTTED = re.compile(r"(?:\b[A-Z]\.){2,}")


def unified(things: Sequence[Thing]) -> tuple[list[Thing], dict[int, int]]:
    """Return the things with those of one name and key put together, and id → their number."""
    kept: list[Thing] = []
    index: dict[int, int] = {}
    by_key: dict[str, int] = {}
    for thing in things:
        key = named_key(thing) if thing.named else ""
        if key and key in by_key:
            first = kept[by_key[key]]
            for name, count in thing.names.items():
                first.names[name] = first.names.get(name, 0) + count
            index[id(thing)] = by_key[key]
            continue
        if key:
            by_key[key] = len(kept)
        index[id(thing)] = len(kept)
        kept.append(thing)
    return kept, index


def entities(things: Sequence[Thing], known: Owners) -> list[Entity]:
    """Return the entities of the things, in the same order, with keys that differ."""
    taken: dict[tuple[bool, str], int] = {}
    out = []
    for thing in things:
        made = _named(thing) if thing.named else _described(thing, known)
        place = made.named, made.key
        count = taken[place] = taken.get(place, 0) + 1
        if count > 1:
            made = Entity(
                f"{made.key}-{count}", made.label, made.type, made.named, made.forms, made.block,
                made.rule,
            )  # fmt: skip
        out.append(made)
    return out


def _named(thing: Thing) -> Entity:
    forms = tuple(sorted(thing.names.items(), key=lambda f: (-len(f[0]), -f[1], f[0])))
    if thing.entry:
        entry = thing.entry
        return Entity(entry.key, entry.label, entry.type, True, forms, entry.key, "gazetteer")
    label = longest(thing)
    key = named_key(thing)
    published = types.type_of(thing.kind, label.split(), thing.nouns)
    return Entity(key, label, published, True, forms, block(label, thing.kind, thing.names), "name")


def named_key(thing: Thing) -> str:
    """Return the key of a named thing: the gazetteer's or the slug of its longest name."""
    if thing.entry:
        return thing.entry.key
    label = longest(thing)
    return slug(undotted(label)) + ("-person" if is_place_name(thing, label) else "")


def undotted(label: str) -> str:
    """Return "US Senate" for "U.S. Senate"."""
    return _DOTTED.sub(lambda m: m[0].replace(".", ""), label)


def is_place_name(thing: Thing, label: str) -> bool:
    """Whether a person bears the name of something that the gazetteer knows."""
    return thing.kind == PERSON and (
        label in gazetteer().names or slug(label) in {"us", "uk", "un", "eu"}
    )


def block(label: str, kind: str, forms: Iterable[str] = ()) -> str:
    """Return what names must share to be compared across documents.

    A person's surname; a body's acronym, given or made of its initials, or its first word.
    """
    parts = [
        w for w in undotted(label).split() if w.lower().strip(".") not in ("jr", "sr", "ii", "iii")
    ]
    if kind == PERSON:
        return slug(parts[-1]) if parts else slug(label)
    if kind != BODY:
        return slug(label)
    acronyms = sorted(a for f in forms if (a := f.replace(".", "")).isupper() and 1 < len(a) < 8)
    if acronyms:
        return slug(acronyms[0])
    tails = words("company_suffixes", "generic_tails")
    while len(parts) > 1 and parts[-1].lower() in tails:
        parts.pop()
    while len(parts) > 3 and (parts[0] in gazetteer().names):
        parts.pop(0)
    if len(parts) > 2:
        return slug("".join(w[0] for w in parts if w[0].isupper()))
    return slug(parts[0]) if parts else slug(label)


def _described(thing: Thing, known: Owners) -> Entity:
    """The head phrase is the fullest of the first phrases that describe it."""
    phrases = [p for p in thing.phrases if p.kind == "nominal"] or thing.phrases
    first = described_by(thing, known)
    forms: dict[str, int] = {}
    for phrase in phrases:
        text = words_of(phrase, known)
        forms[text] = forms.get(text, 0) + 1
    label = words_of(first, known)
    listed = tuple(sorted(forms.items(), key=lambda f: (f[0] != label, -f[1], f[0])))
    published = types.type_of(thing.kind, (), ()) if not thing.plural else _plural_type(thing)
    slugged = slug(_head_words(first, known.trees[first.tree]))
    rule = "demonstrative" if labels.is_empty(first, known) else "described"
    return Entity(slugged, label, published, False, listed, "", rule)


def _plural_type(thing: Thing) -> str:
    return "Group" if thing.kind in (PERSON, "group", BODY) else types.type_of(thing.kind, (), ())


def _head_words(phrase: Phrase, tree: Tree) -> str:
    tokens = core(tree, phrase.head)
    owned = set(tree.subtree(phrase.owner)) if phrase.owner >= 0 else set()
    kept = [
        i for i in tokens if i not in owned and tree.tags[i] not in ("DT", "PRP$", "POS", "PDT")
    ]
    return tree.text(kept or [phrase.head])
