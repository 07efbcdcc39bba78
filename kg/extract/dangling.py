"""Whose a participle, gerund or infinitive is when it is not the subject's of the clause above."""

from kg.extract.clause import SUBJECTS, Clause, is_infinitive
from kg.extract.set_verbs import is_phrase
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import nouns
from kg.words.lists import words

APPEALS = words("appeal_verbs")
_ADDRESSED = frozenset(("on", "upon", "for", "to", "with", "at"))
_SENDING = frozenset(
    ("send", "dispatch", "deploy", "hire", "recruit", "assign", "enlist", "commission", "set",
     "program", "programme")
)  # fmt: skip
_BIDDING = words("bidding_verbs")
_ENGAGING = words("engaging_verbs")
_CATCHING = frozenset(("catch", "find", "spot", "film", "photograph", "picture", "record", "see"))
_FOUNDING = frozenset(
    ("establish", "create", "form", "set", "appoint", "convene", "found", "launch", "name")
)
_BODIES = words("founded_bodies")
_BEFORE_AFTER = frozenset(("when", "while", "before", "after", "until", "if", "once", "since"))
_OF_THINGS = words("participles_of_things")
# what only an event does: "had his hands up, contradicting the report"
_OF_EVENTS = frozenset(
    ("mean", "amount", "contradict", "result", "culminate", "indicate", "imply", "total", "require")
)
_COMPANY = words("company_participles")
_CHARGES = frozenset(("accuse", "blame", "charge", "suspect", "convict", "fault"))
_STATES = frozenset(("be", "remain", "become", "seem", "stay"))
# what the parser takes for a verb: "given that", "all others combined", "its leftwing paper"
_NO_VERBS = frozenset(("given", "granted", "combined", "leftwing", "rightwing", "provided"))
_TURNS = frozenset(("go", "move", "shift", "range", "turn", "switch"))
_NEARING = frozenset(("head", "go", "come", "move", "gear"))
_EVENTS = frozenset(("event", "act", "time", "communication"))
_IF_SO = frozenset(("needed", "required", "requested", "wanted", "asked", "desired", "expected"))
# nothing happens that stands behind them: "beyond studying the issues", "under withering fire"
_ASIDE = frozenset(
    ("beyond", "besides", "under", "amid", "amidst", "between", "like", "than", "except",
     "regarding", "toward", "towards")
)  # fmt: skip

_PORTRAYING = frozenset(("describe", "portray", "depict", "picture", "characterize"))


def tells_nothing(tree: Tree, clause: Clause) -> bool:
    """Whether a clause that only the parser sees, or a question, has no doer.

    "his family's sprawling yard", "given that it rained", "as far as whether she senses it",
    "pressed her on why the plan leaves out fathers", "instead of paying", "beyond studying",
    "if needed", "closed just after 12.30 am".
    """
    verb = clause.verb
    if clause.kind not in ("main", "conjunct") and is_phrase(tree, verb):
        return True
    if clause.kind == "adverbial":
        alone = tree.child(verb, "aux", "auxpass") < 0
        if tree.tags[verb] == "VBN" and tree.lower[verb] in _IF_SO and len(tree.kids[verb]) == 1:
            return True
        if tree.lower[verb] == "am" and tree.tags[verb - 1] == "CD":
            return True
        if (
            tree.lower[verb : verb + 2] == ["put", "it"]
            and tree.lower[tree.subtree(verb)[0]] == "as"
        ):
            return True  # "is, as Lund put it, a fool"
        if alone and tree.lower[verb] in _NO_VERBS and tree.tags[verb] != "VB":
            return True
        if alone and tree.tags[verb - 1] == "POS" and tree.tags[verb] in ("VBG", "VBD", "VBN"):
            return True
        if tree.tags[verb] == "VBG" and any(
            tree.lower[k] == "for" for k in tree.children(verb, "mark")
        ):
            return True  # "anger for the firms avoiding taxes"
        return any(
            tree.lower[k] == "whether" and tree.lower[k - 1] == "as"
            for k in tree.children(verb, "mark")
        )
    if clause.kind != "gerund":
        return False
    prep = tree.heads[verb]
    if tree.lower[min(tree.subtree(verb))] in ("why", "how"):
        return True
    if tree.tags[verb] == "VBG" and tree.child(verb, *SUBJECTS) >= 0:
        # "went from Lund being a hero to Lund being a fool": a thought; "with Lund leading" is so
        return tree.lower[prep] not in ("with", "despite", "after", "by")
    if tree.lower[prep] == "of":
        return tree.lower[tree.heads[prep]] == "instead" or (
            prep > 0 and tree.lower[prep - 1] == "instead"
        )
    if tree.lower[prep] == "from" and tree.lemmas[tree.heads[prep]] in _TURNS:
        return True  # "went from playing to fighting"
    return tree.lower[prep] in _ASIDE or _means_of_a_threat(tree, verb, prep)


def _means_of_a_threat(tree: Tree, verb: int, prep: int) -> bool:
    """ "Without changing its course, the firm risks a lot": whether it will is left open."""
    return (
        tree.lower[prep] == "without"
        and prep < tree.heads[prep]
        and tree.tags[tree.heads[prep]] in ("VB", "VBP", "VBZ")
    )


def others(tree: Tree, clause: Clause, above: Clause) -> list[int]:
    """Who is to do it: "appealed to the owner to sell", "sent engineers to repair the dam"."""
    lemma = tree.lemmas[above.verb].lower()
    if lemma in APPEALS and is_infinitive(tree, clause.verb):
        return called_on(tree, above)
    if not is_infinitive(tree, clause.verb):
        caught = [o for o in above.objects if max(tree.subtree(o)) + 1 == clause.verb]
        if lemma in _CATCHING and caught and tree.tags[clause.verb] == "VBG":
            return caught  # "caught her selling the yard"
        if lemma in _PORTRAYING and any(p.words == "as" for p in above.preps):
            return list(above.objects)  # "described Berg as a hero, facing prison"
        return _of_its_noun(tree, clause) or _first_of_two(tree, clause, above)
    if lemma == "leave" and any(tree.lower[o] == "it" for o in above.objects):
        # "left it to her niece to greet the crowd"
        return [p.head for p in above.preps if p.words == "to" and p.head > above.verb]
    if not above.objects or above.objects[-1] > clause.verb:
        return []
    if tree.lower[above.objects[-1]] == "pressure":
        # "put pressure on the bank to sell"
        return [p.head for p in above.preps if p.words in ("on", "upon") and p.head < clause.verb]
    if lemma in _FOUNDING and tree.lemmas[above.objects[-1]].lower() in _BODIES:
        return list(above.objects)
    if lemma in _BIDDING and not above.passive:
        return list(above.objects)
    if lemma in _SENDING or lemma in _ENGAGING:
        behind = max(tree.subtree(above.objects[-1])) + 1
        near = behind in tree.children(clause.verb, "aux") or lemma in _ENGAGING
        return list(above.objects) if near else []
    return []


def called_on(tree: Tree, clause: Clause) -> list[int]:
    """ "called on the minister to resign": who is called on.

    Not "called the minister on Monday to thank her".
    """
    if clause.objects:
        return []
    addressed = [p.head for p in clause.preps if p.words in _ADDRESSED and p.head > clause.verb]
    return [k for k in addressed if tree.entity_types[k] not in ("DATE", "TIME")]


def _of_its_noun(tree: Tree, clause: Clause) -> list[int]:
    """ "a problem since repaired", "Holm, speaking in Velm, said": the noun before it."""
    head = tree.heads[clause.verb]
    alone = tree.tags[clause.verb] in ("VBN", "VBG") and not tree.children(clause.verb, "aux")
    held = alone and head < clause.verb and tree.tags[head] in NOUN_TAGS
    if held and tree.tags[clause.verb] == "VBG" and tree.words[clause.verb - 1] == ",":
        # "yards that relied on coal, reducing the price": the coal does not
        held = tree.deps[head] != "pobj" or bool(tree.entity_types[head])
    return [head] if held else []


def _first_of_two(tree: Tree, clause: Clause, above: Clause) -> list[int]:
    """ "Berg watched, sitting beside Holm, and Lund sat near": Berg sits beside Holm."""
    first = tree.heads[above.verb]
    if tree.deps[above.verb] != "conj" or not first < clause.verb < above.verb:
        return []
    own = tree.child(above.verb, *SUBJECTS)
    if own < clause.verb or "and" not in tree.lower[clause.verb : own]:
        return []
    return [c for k in tree.children(first, *SUBJECTS) for c in tree.conjuncts(k)]


def dangles(tree: Tree, clause: Clause, above: Clause) -> bool:
    """A participle whose doer is not the subject of the clause that it hangs on.

    "costs are counted when choosing a site", "after living in fear it is hard to trust", "is
    forthcoming" without anything that is.
    """
    verb = clause.verb
    bare = tree.child(verb, "aux", "auxpass", "expl") < 0
    if tree.tags[verb] in ("VBZ", "VBP") and bare:
        return True
    if not above.subjects:
        return False
    if is_infinitive(tree, verb):
        # "much could be done to save money": much saves nothing
        return above.passive and tree.lemmas[above.verb] in ("do", "take", "need", "require")
    if tree.lower[above.subjects[0]] == "it" and tree.child(above.verb, "xcomp", "ccomp") >= 0:
        return True
    if _of_the_noun(tree, clause, above) or _of_the_event(tree, verb, above):
        return True
    if _is_doubtful(tree, clause, above):
        return True
    marked = any(tree.lower[k] in _BEFORE_AFTER for k in tree.children(verb, "mark", "advmod"))
    owned = bool(tree.children(above.subjects[0], "poss"))
    if marked and owned and verb < above.verb and tree.tags[verb] in ("VBN", "VBG"):
        # "when pressed by Holt, his best answer was silence": no answer is pressed
        return True
    # "can be classified using this title", "is counted when choosing a site"
    using = tree.lemmas[verb] == "use"
    doing = tree.tags[verb] == "VBG" and (marked or using)
    return doing and above.passive and not is_somebody(tree, above)


def _is_doubtful(tree: Tree, clause: Clause, above: Clause) -> bool:
    """A participle that may be so or not: "Facing defeat, many would hope"."""
    verb = clause.verb
    if tree.tags[verb] != "VBG":
        return False
    if verb < above.verb:
        return above.modality == "Conditional" or _ahead_of_speech(tree, verb, above.verb)
    if above.passive and tree.lemmas[above.verb].lower() in _CHARGES:
        return True
    # "told them what it should look like, causing a debate"
    return above.kind in ("complement", "gerund") and tree.tags[
        min(tree.subtree(above.verb))
    ].startswith("W")


def _ahead_of_speech(tree: Tree, verb: int, said: int) -> bool:
    """ "Heading into the debate, Holm said that Lund was calm": he does, or Lund does.

    "Heading into the bay, Holm said …" is Holm.
    """
    told = tree.child(said, "ccomp")
    if tree.lemmas[verb] not in _NEARING or told < 0:
        return False
    if any(tree.tags[k] == "PRP" for k in tree.children(told, *SUBJECTS)):
        return False  # "said that he was calm"
    events = [
        tree.lemmas[k].lower()
        for p in tree.children(verb, "prep", "prt")
        for k in tree.children(p, "pobj")
        if tree.lower[p] in ("into", "to", "toward", "towards", "up", "off")
    ]
    return any(nouns.kind(word).rstrip("?") in _EVENTS for word in events)


def _of_the_noun(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "recommended charges pertaining to it", "spoke of a block, marked as a tomb": the noun's."""
    verb, first = clause.verb, min(tree.subtree(clause.verb))
    if verb < above.verb or first < 1 or tree.children(verb, "mark"):
        return False
    if tree.tags[verb] == "VBG":
        near = tree.tags[verb - 1] in NOUN_TAGS or tree.words[verb - 1] == ","
        return near and tree.lemmas[verb].lower() in _OF_THINGS
    if tree.tags[verb] != "VBN" or tree.lemmas[verb].lower() in _COMPANY:
        return False
    if tree.lemmas[above.verb] in _STATES and not above.objects:
        return False
    last = first - 1 if tree.words[first - 1] != "," else first - 2
    while last > above.verb and tree.words[last] in (",", '"', "'", "”", "’", ")"):
        last -= 1
    return last > above.verb and tree.tags[last] in NOUN_TAGS and _is_held(tree, last)


def _is_held(tree: Tree, noun: int) -> bool:
    """Whether a noun is an object, and no time: "failed on Monday, blocked by senators"."""
    return tree.deps[noun] in ("dobj", "pobj", "conj", "appos") and tree.entity_types[noun] not in (
        "DATE", "TIME",
    )  # fmt: skip


def _of_the_event(tree: Tree, verb: int, above: Clause) -> bool:
    """ "Holm had his hands up, contradicting the report": not Holm, but that he had, does.

    So do what begins some day: "will drop the fee, beginning in May".
    """
    word = tree.lemmas[verb].lower()
    if tree.tags[verb] != "VBG" or verb < above.verb:
        return False
    if word in ("begin", "start") and tree.child(verb, "dobj", "xcomp") < 0:
        return any(tree.entity_types[k] in ("DATE", "TIME") for k in tree.subtree(verb))
    led = word == "lead" and (tree.child(verb, "xcomp") >= 0 or tree.child(verb, "dobj") < 0)
    return (led or word in _OF_EVENTS) and any(
        tree.entity_types[s] == "PERSON" or tree.tags[s] == "PRP" for s in above.subjects
    )


def is_somebody(tree: Tree, above: Clause) -> bool:
    """Whether what a passive tells of is a person or a name: it may have acted before."""
    return any(
        tree.entity_types[s] or tree.tags[s] == "PRP" or tree.lower[s].endswith("man")
        for s in above.subjects
    )
