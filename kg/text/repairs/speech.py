"""Repairs of reported speech: asides that name the speaker, participles that go on."""

from functools import lru_cache

from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import nouns, reporting, stances
from kg.words.lists import words

_LONGEST_ASIDE = 9
_TELLS = words("telling_verbs")
_WHEN = frozenset(("before", "after", "during", "since", "until"))
_CALLING = frozenset(("call", "label", "brand", "dub", "deem", "term", "consider", "name"))
_MARKS = frozenset(("“", '"', "‘", "``", "''", "'"))
_GOES_ON = words("continued_speech")


def speaker_goes_on(tree: Tree) -> None:
    """ "Berg said the port is safe, adding that …": it is Berg who adds, not the port.

    The parser hangs the participle on the verb of what is said.
    """
    changed = False
    for i, dep in enumerate(tree.deps):
        if dep != "advcl" or tree.tags[i] != "VBG" or tree.lemmas[i] not in _GOES_ON:
            continue
        first = min(tree.subtree(i))
        said = _verb_of_saying_above(tree, i) if first and tree.words[first - 1] == "," else -1
        if said >= 0:
            tree.heads[i] = said
            changed = True
    if changed:
        tree.hang()


def _verb_of_saying_above(tree: Tree, i: int) -> int:
    """The outermost verb of saying before token `i` whose content `i` hangs in, or -1."""
    found, below = -1, tree.heads[i]
    while tree.heads[below] != below and tree.deps[below] in ("ccomp", "conj", "xcomp"):
        above = tree.heads[below]
        if tree.deps[below] == "ccomp" and above < i and reporting.kind(tree.lemmas[above]):
            found = above
        below = above
    return found


def held_clause(tree: Tree) -> None:
    """ "Sailors are worried the port fails", "made it clear she would go": the word holds it.

    The parser hangs a clause without "that" on the verb, or makes it a second main clause.
    """
    if _holding().isdisjoint(tree.lower):
        return
    for word, tag in enumerate(tree.tags[:-2]):
        if tree.lower[word] not in _holding() or tag not in ("JJ", "VBN"):
            continue
        if tree.child(word, "ccomp") > word or tree.tags[word + 1] in ("IN", "TO", ",", "CC"):
            continue
        verb = _clause_from(tree, word + 1)
        if verb >= 0 and tree.deps[verb] in ("conj", "advcl", "ccomp") and verb != tree.root:
            tree.heads[verb], tree.deps[verb] = word, "ccomp"
            tree.hang()


def _clause_from(tree: Tree, first: int) -> int:
    """The finite verb whose words begin with its subject at `first`, or -1."""
    i = first
    while tree.heads[i] != i and tree.heads[i] > i:
        i = tree.heads[i]
        own = tree.child(i, "nsubj", "nsubjpass")
        if own >= first and tree.heads[i] < first and tree.deps[i] != "relcl":
            return i if min(tree.subtree(i)) == first else -1
    return -1


@lru_cache
def _holding() -> frozenset[str]:
    return frozenset(("clear", "plain", *reporting.attitudes()))


def called_in_marks(tree: Tree) -> None:
    """ "called the plan “a gift to Velm”": what stands in marks is what the plan is called."""
    for i, dep in enumerate(tree.deps):
        noun, verb = tree.heads[i], tree.heads[tree.heads[i]]
        if dep != "appos" or tree.deps[noun] != "dobj" or tree.lemmas[verb] not in _CALLING:
            continue
        first = min(tree.subtree(i))
        mark = first if tree.words[first] in _MARKS else first - 1
        if tree.words[mark] in _MARKS and noun < mark and tree.words[mark - 1] != ",":
            tree.heads[i], tree.deps[i] = verb, "oprd"
            tree.hang()


def told_that(tree: Tree) -> None:
    """ "told a meeting of leaders that the port fails": it is told, no part of the leaders.

    The parser hangs the clause on the nearest noun.
    """
    if "that" not in tree.lower:
        return
    changed = False
    for clause, dep in enumerate(tree.deps):
        if dep not in ("acl", "relcl", "ccomp") or tree.tags[tree.heads[clause]] not in NOUN_TAGS:
            continue
        first = min(tree.subtree(clause))
        objects = [k for k in tree.children(clause, "dobj") if k != first]
        whole = tree.deps[first] == "mark" or (objects and tree.deps[first] in ("dobj", "pobj"))
        if tree.lower[first] != "that" or not whole or first > clause:
            continue
        verb = _telling_above(tree, tree.heads[clause])
        if verb < 0:
            verb = _telling_then(tree, tree.heads[clause], first)
        if verb >= 0 and tree.child(verb, "ccomp", "xcomp") < 0:
            tree.heads[clause], tree.deps[clause] = verb, "ccomp"
            tree.deps[first], tree.tags[first] = "mark", "IN"
            changed = True
    if changed:
        tree.hang()


def _telling_then(tree: Tree, noun: int, that: int) -> int:
    """The verb that says when: "warned on the day after the vote that Z"; not "the day that"."""
    prep = tree.heads[noun]
    verb = tree.heads[prep]
    when = tree.entity_types[noun] in ("DATE", "TIME") or tree.lemmas[noun] == "time"
    timed = tree.deps[noun] == "pobj" and (when or tree.lower[prep] in _WHEN)
    if tree.heads[noun] < noun == that - 1 and when and tree.child(noun, "det") >= 0:
        return -1
    if not timed or tree.tags[verb] not in VERB_TAGS or tree.child(verb, "dobj") >= 0:
        return -1
    return verb if reporting.kind(tree.lemmas[verb].lower()) == "say" else -1


def _telling_above(tree: Tree, noun: int) -> int:
    """The verb whose listener `noun` belongs to ("told the crew of the ship"), or -1.

    Nouns that a clause may explain themselves keep it: "told them of his fear that Z".
    """
    i = noun
    while tree.tags[i] in NOUN_TAGS or tree.deps[i] in ("prep", "dative"):
        if tree.tags[i] in NOUN_TAGS and may_explain(tree.lemmas[i].lower()):
            return -1
        above = tree.heads[i]
        if tree.tags[above] in VERB_TAGS:
            to = tree.lower[i] in ("to", "at") or tree.deps[i] in ("dobj", "dative")
            told = tree.lemmas[above] in _TELLS and (to or tree.deps[i] == "nsubj")
            return above if told else -1
        if above == i or tree.deps[i] in ("conj", "appos"):
            return -1
        i = above
    return -1


def may_explain(lemma: str) -> bool:
    """Whether a clause may say what a noun is: "claim", "report", "fact", "evidence"."""
    return (
        stances.is_noun(lemma)
        or lemma in words("writings")
        or lemma in words("factive_nouns")
        or nouns.kind(lemma) in ("communication", "emotion", "work")
    )


def subject_of_auxiliary(tree: Tree) -> None:
    """ "Europeans are worried the plan fails": a subject hangs on the verb, not on its "are"."""
    changed = False
    for i, dep in enumerate(tree.deps):
        above = tree.heads[i]
        if dep != "nsubj" or tree.deps[above] not in ("aux", "auxpass") or i > above:
            continue
        verb = tree.heads[above]
        if tree.child(verb, "nsubj", "nsubjpass") < 0:
            tree.heads[i] = verb
            tree.deps[i] = "nsubjpass" if tree.deps[above] == "auxpass" else "nsubj"
            changed = True
    if changed:
        tree.hang()


def lost_speaker(tree: Tree) -> None:
    """ "Ana Pole, MP, said that Z", "On the show Pole, who once sang, admits Z": Pole says it.

    The parser hangs the name on something else and leaves the verb without a subject.
    """
    if "," not in tree.words:
        return
    for verb, tag in enumerate(tree.tags):
        if tag not in ("VBD", "VBZ") or tree.words[verb - 1 : verb] != [","]:
            continue
        if reporting.kind(tree.lemmas[verb].lower()) != "say" or tree.deps[verb] == "conj":
            continue
        if tree.child(verb, "nsubj", "nsubjpass", "csubj", "expl") >= 0 or tree.heads[verb] > verb:
            continue
        name = _name_with_aside(tree, verb)
        if name >= 0:
            for aside in tree.children(tree.heads[name], "relcl", "appos"):
                if name < aside < verb:
                    tree.heads[aside] = name
            tree.heads[name], tree.deps[name] = verb, "nsubj"
            tree.hang()


def _name_with_aside(tree: Tree, verb: int) -> int:
    """A name whose aside ends in the comma before `verb`, or -1."""
    comma = next((i for i in range(verb - 2, 0, -1) if tree.words[i] == ","), -1)
    while comma > 0:
        i = comma - 1
        if tree.tags[i] in PROPER_TAGS and tree.entity_types[i] in ("PERSON", "ORG", ""):
            loose = tree.deps[i] in ("appos", "npadvmod", "dep", "nmod")
            return i if loose and tree.heads[i] != verb else -1
        comma = next((k for k in range(comma - 1, 0, -1) if tree.words[k] == ","), -1)
    return -1


def speaker_in_commas(tree: Tree) -> None:
    """ "These workers, Berg explained on Monday, were paid": it is the workers who were paid.

    The parser makes the speaker the subject, or an apposition.
    """
    if "," not in tree.words:
        return
    for verb, tag in enumerate(tree.tags):
        if tag not in ("VBD", "VBZ") or reporting.kind(tree.lemmas[verb].lower()) != "say":
            continue
        comma = _comma_before(tree, verb)
        main = _verb_behind(tree, verb)
        if comma < 1 or main < 0 or tree.deps[verb] == "parataxis":
            continue
        subject = comma - 1
        while tree.heads[subject] < comma and tree.heads[subject] != subject:
            subject = tree.heads[subject]
        if tree.tags[subject] in (*NOUN_TAGS, "PRP", "DT", "CD"):
            _apart(tree, verb, main, subject)


def _comma_before(tree: Tree, verb: int) -> int:
    """The comma in front of the words that end in the speaker, right before `verb`; or -1."""
    i = verb - 1
    while i > 0 and tree.tags[i] in (*NOUN_TAGS, "PRP", "DT", "JJ", "POS", "PRP$"):
        i -= 1
    speaker = tree.tags[verb - 1] in (*NOUN_TAGS, "PRP")
    return i if speaker and i < verb - 1 and tree.words[i] == "," else -1


def _verb_behind(tree: Tree, verb: int) -> int:
    """The main verb right behind the comma that ends the aside of `verb`, or -1."""
    i = verb + 1
    while i < len(tree) and tree.words[i] != "," and tree.tags[i] not in VERB_TAGS:
        i += 1
    if i + 1 >= len(tree) or tree.words[i] != "," or i - verb > _LONGEST_ASIDE:
        return -1
    i += 1
    while i + 1 < len(tree) and tree.tags[i] == "RB":
        i += 1
    if tree.deps[i] in ("aux", "auxpass"):
        return tree.heads[i] if tree.heads[i] > i else -1
    return i if tree.tags[i] in ("VBD", "VBZ", "VBP") else -1


def _apart(tree: Tree, verb: int, main: int, subject: int) -> None:
    """Make `subject` the subject of `main`, and `verb` with the noun before it an aside."""
    heads, deps = list(tree.heads), list(tree.deps)
    above = next((i for i in tree.ancestors(main) if i not in (verb, verb - 1, subject)), main)
    if tree.root in (verb, verb - 1, subject, main):
        above = main
    tree.heads[main], tree.deps[main] = above, "ROOT" if above == main else "ccomp"
    passive = any(tree.deps[k] == "auxpass" for k in tree.kids[main])
    tree.heads[subject], tree.deps[subject] = main, "nsubjpass" if passive else "nsubj"
    tree.heads[verb], tree.deps[verb] = main, "parataxis"
    tree.heads[verb - 1], tree.deps[verb - 1] = verb, "nsubj"
    for k in tree.kids[verb]:
        if k > main and tree.deps[k] in ("advcl", "prep", "dobj", "conj", "cc", "attr"):
            tree.heads[k] = main
    if _has_ring(tree):
        tree.heads[:], tree.deps[:] = heads, deps
    tree.hang()


def _has_ring(tree: Tree) -> bool:
    for i in range(len(tree)):
        steps = 0
        while tree.heads[i] != i:
            i, steps = tree.heads[i], steps + 1
            if steps > len(tree):
                return True
    return sum(h == i for i, h in enumerate(tree.heads)) != 1
