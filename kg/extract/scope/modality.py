"""How a clause departs from "it is so": may, will, must, if, would."""

from kg.model import Modality
from kg.text.tree import VERB_TAGS, Tree
from kg.words import nouns, reporting

_AUXILIARIES: dict[str, Modality] = {
    "can": "Possible", "could": "Possible", "may": "Possible", "might": "Possible",
    "will": "Future", "shall": "Future", "would": "Conditional", "must": "Required",
    "should": "Required", "ought": "Required", "cannot": "Possible",
}  # fmt: skip
_ADVERBS: dict[str, Modality] = {
    "perhaps": "Possible", "possibly": "Possible", "maybe": "Possible", "probably": "Possible",
    "presumably": "Possible", "potentially": "Possible", "likely": "Possible",
    "supposedly": "Possible",
    "apparently": "Possible", "hopefully": "Desired",
}  # fmt: skip
_CONDITIONS = frozenset(
    ("if", "unless", "provided", "providing", "lest", "whether", "assuming", "supposing")
)
# behind these a clause is turned round without being a condition: "nor should she pay"
_TURNING = frozenset(
    ("nor", "neither", "only", "so", "never", "why", "how", "what", "when", "where", "who", "which")
)
_GIVEN = frozenset(("provided", "providing", "assuming", "supposing"))
_SEEMING = frozenset(("look", "seem", "appear", "sound", "feel"))
_PRESENT = frozenset(("VB", "VBP", "VBZ"))
_WHENEVER = frozenset(("when", "whenever", "once"))
_OFTEN = frozenset(
    ("often", "sometimes", "frequently", "usually", "regularly", "occasionally", "constantly",
     "routinely", "repeatedly", "typically", "habitually", "periodically")
)  # fmt: skip
_NOW_AND_THEN = frozenset(("often", "sometimes", "occasionally"))
_YOUNG = frozenset(
    ("boy", "girl", "child", "kid", "teenager", "youth", "youngster", "young", "little", "small")
)
_RECALLING = frozenset(
    ("say", "tell", "recall", "remember", "write", "note", "complain", "find", "report", "explain")
)
_ALWAYS = frozenset(("always", "invariably"))
_SPEAKING = frozenset(("i", "we", "you"))
_PERSONS = _SPEAKING | {"he", "she", "they", "who"}


def modality(tree: Tree, verb: int) -> Modality:
    """Return the modality that the clause of `verb` states by its own words, "" for none.

    "may attack" → Possible; "will attack" → Future; "if Israel attacks" → Conditional.
    """
    if is_condition(tree, verb) and tree.lemmas[tree.heads[verb]] in _SEEMING:
        return "Possible"  # "it looks as if the yard has closed"
    if is_condition(tree, verb) or has_condition(tree, verb):
        return "Conditional"
    for k in tree.kids[verb]:
        if k < tree.child(verb, "mark"):
            continue  # "wants to sell but can’t because he is ill"
        if (tree.deps[k] == "aux" and k < verb) or tree.tags[k] == "MD":
            found = _AUXILIARIES.get(_modal(tree, k, verb))
            if found == "Required" and _is_concluded(tree, k, verb):
                return "Possible"
            if found:
                return "" if _was_so(tree, k, verb) or _is_sensed(tree, k, verb) else found
        elif tree.deps[k] == "advmod" and tree.lower[k] in _ADVERBS:
            return _ADVERBS[tree.lower[k]]
    return "Required" if _had_better(tree, verb) else ""


def _is_concluded(tree: Tree, aux: int, verb: int) -> bool:
    """ "must have sold it": a guess, no duty; "should have sold it" is a duty."""
    having = any(tree.lower[k] in ("have", "'ve", "’ve") for k in tree.children(verb, "aux"))
    return tree.lower[aux] == "must" and having


def _had_better(tree: Tree, verb: int) -> bool:
    """ "had better sell", "You better leave"."""
    return tree.tags[verb] == "VB" and any(
        tree.lower[k] == "better" and k < verb for k in tree.children(verb, "advmod")
    )


def _was_so(tree: Tree, aux: int, verb: int) -> bool:
    """ "would often visit", "would later become", "would go on to win": that has been so.

    "would sail every day", "in the past I would sail", "as a boy he would sail".
    """
    if tree.lower[aux] not in ("would", "'d", "’d"):
        return False
    if _in_youth(tree, verb):
        return True
    if any(tree.lower[p : p + 3] == ["in", "the", "past"] for p in tree.children(verb, "prep")):
        return True
    near = {tree.lower[k] for k in tree.children(verb, "advmod", "prt") if k < verb + 2}
    if tree.deps[verb] in ("ccomp", "pcomp") and tree.heads[verb] < verb:
        # "said that clerks would sometimes wait"; "promised that they would" is no habit
        told = tree.lemmas[tree.heads[verb]] in _RECALLING and "next" not in tree.lower
        return told and not near.isdisjoint(_NOW_AND_THEN)
    if not near.isdisjoint(_ALWAYS):
        # "would always wait"; "I would always wait" is a view
        return all(tree.lower[k] not in _SPEAKING for k in tree.children(verb, "nsubj"))
    on = tree.lemmas[verb] == "go" and "on" in near and tree.child(verb, "xcomp", "advcl") >= 0
    times = {tree.lower[k] for t in tree.children(verb, "npadvmod") for k in tree.kids[t]}
    each = not times.isdisjoint(("every", "each")) and _somebody_does(tree, verb)
    return on or each or not near.isdisjoint(_OFTEN | {"later"})


def _somebody_does(tree: Tree, verb: int) -> bool:
    """ "Berg would sail every day", not "the tax would cost jobs every year"."""
    return any(
        tree.lower[k] in _PERSONS
        or tree.entity_types[k] == "PERSON"
        or nouns.kind(tree.lemmas[k].lower()) in ("person", "people")
        for k in tree.children(verb, "nsubj", "nsubjpass")
    )


def _in_youth(tree: Tree, verb: int) -> bool:
    """ "as a boy he would sail", "when she was young she would sail"."""
    ages = [tree.child(p, "pobj") for p in tree.children(verb, "prep") if tree.lower[p] == "as"]
    for k in tree.children(verb, "advcl"):
        if tree.lemmas[k] == "be" and tree.tags[k] == "VBD":
            when = tree.child(k, "advmod")
            told = when >= 0 and tree.lower[when] == "when"
            ages += tree.children(k, "attr", "acomp") if told else []
    return any(k >= 0 and (tree.lower[k] in _YOUNG or tree.tags[k] == "CD") for k in ages)


def _is_sensed(tree: Tree, aux: int, verb: int) -> bool:
    """ "can be heard shouting", "could be seen leaving": they do."""
    heard = tree.lemmas[verb] in ("hear", "see") and tree.tags[verb] == "VBN"
    return heard and tree.lower[aux] in ("can", "could") and tree.child(verb, "xcomp", "advcl") >= 0


def whenever(tree: Tree, verb: int) -> bool:
    """ "When it rains, the port closes": nobody says that it rains; "when it rained" it did.

    "in May, when it usually rains": it does.
    """
    first = min([verb, *tree.children(verb, "aux", "auxpass")])
    if any(tree.lower[k] in _OFTEN for k in tree.children(verb, "advmod")):
        return False
    return (
        tree.tags[first] in ("VBZ", "VBP")
        and (tree.lemmas[first] != "have" or first == verb)
        and any(tree.lower[k] in _WHENEVER for k in tree.children(verb, "advmod", "mark"))
    )


def is_choice(tree: Tree, verb: int) -> bool:
    """Return whether one of several things is so, and nobody says which.

    "the crew or the pilot sank it", "sold or leased the yard"; not "clerks or guards often wait".
    """
    if is_either(tree, verb):
        return True
    one_of_two = any(
        tree.lower[c] == "or" and any(_is_other(tree, k, y) for y in tree.kids[k] if y > c)
        for k in tree.children(verb, "nsubj", "nsubjpass", "dobj", "attr", "acomp", "agent")
        for c in tree.children(k, "cc")
    )
    return one_of_two and all(
        tree.lower[k] not in _NOW_AND_THEN for k in tree.children(verb, "advmod")
    )


def is_either(tree: Tree, verb: int) -> bool:
    """ "sold or leased": whether the verb is one of two."""
    first = tree.heads[verb] if tree.deps[verb] == "conj" else verb
    if tree.tags[first] not in VERB_TAGS or "or" not in tree.lower[first:]:
        return False
    joined = any(tree.lower[c] == "or" for c in tree.children(first, "cc"))
    # "naming the plan to “sell” or make them pay" joins no two verbs
    form = tree.tags[first].replace("VBN", "VBD")
    forms = {tree.tags[k].replace("VBN", "VBD") for k in tree.children(first, "conj")}
    return joined and (form in forms or bool(forms & _PRESENT and form in _PRESENT))


def _is_other(tree: Tree, first: int, second: int) -> bool:
    """Whether "or" names another thing, and not the same with other words: "the Mole, or quay"."""
    if tree.deps[second] != "conj" or tree.lower[second] in ("so", "more", "less"):
        return False
    if tree.tags[second] in VERB_TAGS and tree.tags[first] not in VERB_TAGS:
        # "told of the drive to sell or make customers pay"
        return False
    alone = len(tree.children(first, "conj")) == 1
    joined = [c for c in tree.children(first, "cc") if c < second]
    return not (alone and joined and tree.words[joined[-1] - 1] == ",")


def is_condition(tree: Tree, verb: int) -> bool:
    """Return whether the clause of `verb` is the condition: "if Israel attacks Rafah"."""
    if _is_inverted(tree, verb):
        return True
    above = tree.heads[verb]
    if tree.deps[verb] == "ccomp" and tree.lower[above] in _GIVEN:
        return tree.child(above, "dobj") < 0  # "provided that it pays", not "providing care that …"
    marks = tree.children(verb, "mark", "advmod")
    return tree.deps[verb] != "ccomp" and any(
        tree.lower[k] in _CONDITIONS or _likens(tree, k) for k in marks
    )


def has_condition(tree: Tree, verb: int) -> bool:
    """Return whether a condition hangs on the clause: "X will do Y if Z"."""
    asks = reporting.kind(tree.lemmas[verb].lower()) == "ask"
    return _as_long_as(tree, verb) or any(
        # "asked him if it rained"
        is_condition(tree, k) and not _concedes(tree, k) and not (asks and k > verb)
        for k in tree.children(verb, "advcl", "ccomp")
    )


def _as_long_as(tree: Tree, verb: int) -> bool:
    """ "builds ships as long as the state pays", "will build them provided that it pays"."""
    for k in tree.kids[verb]:
        if tree.lower[k : k + 2] == ["long", "as"]:
            return any(tree.tags[c] in _PRESENT for c in tree.children(k, "advcl"))
        # the parser hangs it on the verb or on its object
        for given in (k, *tree.kids[k]):
            if tree.lower[given] == "provided" and tree.child(given, "ccomp") > given > verb:
                return True
    return False


def _is_inverted(tree: Tree, verb: int) -> bool:
    """ "should the dam break", "had the crew checked the valve"."""
    subject = tree.child(verb, "nsubj", "nsubjpass")
    first = tree.child(verb, "aux", "auxpass", "mark")
    if not -1 < first < min(subject, verb) or "?" in tree.words[first:]:
        return False
    before = tree.lower[first - 1] if first > 0 else ""
    turned = not _TURNING.isdisjoint(tree.lower[max(0, first - 3) : first])
    if tree.lower[first] == "should" and not turned:
        # "taxes will rise should she win", wherever the parser hangs it
        return True
    hung = tree.deps[verb] in ("advcl", "ccomp") or before == ","
    return hung and tree.lower[first] in ("should", "had", "were")


def _concedes(tree: Tree, verb: int) -> bool:
    """ "even if it rains", "whether it rains or not", "lest it rain": the rest holds anyway."""
    return any(
        tree.lower[k] in ("whether", "lest")
        or _likens(tree, k)
        or (tree.lower[k] == "if" and k > 0 and tree.lower[k - 1] in ("as", "even"))
        for k in tree.children(verb, "mark", "advmod")
    )


def _likens(tree: Tree, mark: int) -> bool:
    """ "acted as though the strike had ended", "looks like the yard will close"."""
    if tree.lower[mark] == "though":
        return mark > 0 and tree.lower[mark - 1] == "as"
    return tree.lower[mark] == "like" and tree.deps[mark] == "mark"


def _modal(tree: Tree, aux: int, verb: int) -> str:
    word = tree.lower[aux]
    if word in ("'d", "’d"):
        return "would" if tree.tags[verb] == "VB" else "have"
    if word == "ca":
        return "can"
    if word in ("'ll", "’ll", "wo"):
        return "will"
    return word
