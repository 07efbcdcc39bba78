"""Verbs of saying that hold nobody to anything: orders, aims, and what is so although unsaid."""

from kg.extract.clause import SUBJECTS, Clause, is_infinitive
from kg.extract.speakers import can_speak
from kg.text.tree import VERB_TAGS, Tree
from kg.words import complement_verbs, nouns, outlets
from kg.words.lists import words

_MARKED = words("noticing_verbs")
_UNSAID = frozenset(("realise", "realize", "notice", "note", "mention", "acknowledge", "recognise",
    "recognize", "remember", "recall", "disclose"))  # fmt: skip
_GIVEN_OUT = frozenset(("confirm", "reveal", "disclose", "announce", "report", "say"))
_ANYBODY = frozenset(("everyone", "everybody", "people", "us", "them", "anyone"))
_WRITINGS = words("writings")
_ENQUIRIES = words("enquiries")
_SHOWING = words("showing_verbs")
_TALKS = frozenset(("debate", "discussion", "argument", "controversy", "dispute", "exchange"))
_DUMB = frozenset(("act", "event", "time", "emotion"))
_LATE = frozenset(("after", "before", "since", "until", "while", "because", "although", "though"))
_BUT = frozenset(("from", "besides", "except", "for", "than"))
_DASHES = frozenset(("—", "–", "--", "―"))
_ASIDE = frozenset(("aside", "apart", "besides", "except", "other"))


def is_so(tree: Tree, clause: Clause) -> bool:
    """Return whether a verb of saying takes for granted what hangs on it.

    "Note that Z", "let everyone know that Z", "they must understand that Z", "did not realise
    that Z", "failed to mention that Z".
    """
    lemma = tree.lemmas[clause.verb].lower()
    if clause.negated and lemma in _UNSAID and not clause.passive:
        return True
    if lemma not in _MARKED or clause.passive:
        return False
    if clause.modality == "Required":
        return True
    above = tree.heads[clause.verb]
    if above != clause.verb and tree.lemmas[above] == "let" and tree.tags[above] == "VB":
        return any(tree.lower[s] in _ANYBODY for s in clause.subjects) or not clause.subjects
    return is_order(tree, clause)


def is_order(tree: Tree, clause: Clause) -> bool:
    """Return whether a verb is a command: "tell them that Z"."""
    verb = clause.verb
    return (
        tree.tags[verb] in ("VB", "VBP")
        and tree.deps[verb] in ("ROOT", "ccomp", "conj")
        and not clause.subjects
        and not clause.passive
        and not tree.children(verb, "aux", "nsubj", "mark")
        and (tree.deps[verb] != "conj" or tree.tags[tree.heads[verb]] == "VB")
    )


def is_only_meant(tree: Tree, clause: Clause) -> bool:
    """Return whether nobody says it yet: "to prove that Z", "could claim that Z", "few think".

    Not "I should say that Z", "the port can confirm that Z", nor "went on to say that Z".
    """
    if any(tree.tags[s] == "PRP" and tree.lower[s] in ("i", "we") for s in clause.subjects):
        return False
    if any(tree.lower[k] in ("if", "unless") for k in tree.children(clause.verb, "mark")):
        return True
    if is_order(tree, clause) or any(_is_few(tree, s) for s in clause.subjects):
        return True
    if clause.modality == "Conditional" and _is_dumb_relative(tree, clause):
        return True
    if clause.modality in ("Possible", "Required", "Desired"):
        aux = {tree.lower[k] for k in tree.children(clause.verb, "aux")}
        given_out = "can" in aux and tree.lemmas[clause.verb].lower() in _GIVEN_OUT
        return not given_out or clause.negated
    return (
        clause.kind == "adverbial"
        and is_infinitive(tree, clause.verb)
        and not _goes_on(tree, clause)
    )


def _is_dumb_relative(tree: Tree, clause: Clause) -> bool:
    """ "evidence that would confirm that Z": none that does."""
    gap = any(tree.tags[k] == "WDT" for k in tree.children(clause.verb, "nsubj"))
    noun = tree.heads[clause.verb]
    return gap and tree.deps[clause.verb] == "relcl" and not can_speak(tree, noun)


def _goes_on(tree: Tree, clause: Clause) -> bool:
    """ "went on to say", "added later to say": what came next."""
    above = tree.heads[clause.verb]
    return tree.lemmas[above] in ("go", "move", "call", "write", "tweet", "phone")


def _is_few(tree: Tree, noun: int) -> bool:
    """ "few people think", not "a few people think"."""
    held = [tree.lower[k] for k in tree.subtree(noun)]
    return (tree.lower[noun] == "few" or "few" in held) and not {"a", "the", "these"} & {*held}


def is_shown(tree: Tree, clause: Clause) -> bool:
    """Return whether what never speaks is taken for a proof: "the win shows that Z".

    Of a debate, others speak: "the debate told voters that Z".
    """
    if not clause.subjects:
        return False
    if all(tree.lower[s] in _TALKS for s in clause.subjects):
        return True
    showing = tree.lemmas[clause.verb].lower() in _SHOWING
    return showing and all(_is_dumb(tree, s) for s in clause.subjects)


def _is_dumb(tree: Tree, noun: int) -> bool:
    lemma = tree.lemmas[noun].lower()
    if tree.tags[noun] not in ("NN", "NNS") or tree.entity_types[noun]:
        return False
    return nouns.kind(lemma) in _DUMB and lemma not in _WRITINGS and lemma not in _ENQUIRIES


def stands_beside(tree: Tree, clause: Clause, content: int) -> bool:
    """Return whether a clause is no content: "The plan is clear: Pole must say that Z".

    Nor is what tells when it was ("feel betrayed after the port closed"), nor what is put
    behind the words: "“We stay,” Pole said after lawyers advised her".
    """
    if content > clause.verb:
        between = tree.words[clause.verb : content]
        if "that" not in between and _has_quoted(tree, clause.verb):
            return True
        if between.count("(") > between.count(")"):
            return True
        felt = tree.lemmas[clause.verb] == "feel" and tree.child(clause.verb, "acomp", "oprd")
        if felt and clause.verb < felt < content:
            return True
        return any(tree.lower[k] in _LATE for k in tree.children(content, "mark"))
    subjects = [s for s in tree.children(clause.verb, "nsubj", "nsubjpass") if s > content]
    first = min((tree.subtree(s)[0] for s in subjects), default=0)
    return first > 0 and tree.words[first - 1] == ":"


def is_aside(tree: Tree, verb: int, content: int) -> bool:
    """Return whether a clause stands behind a dash, after what is said: whose, nobody can tell.

    "Pole said the crane fell – the guard had been warned": her words or the writer's.
    """
    first = tree.subtree(content)[0]
    if content < verb or first == 0 or tree.words[first] == "that":
        return False
    dash = tree.words[first] in _DASHES or tree.words[first - 1] in _DASHES
    return dash and any(verb < k < content for k in tree.children(verb, "ccomp"))


def _has_quoted(tree: Tree, verb: int) -> bool:
    """Whether words in marks stand before a verb of saying as what is said."""
    return any(
        k < verb and "''" in tree.tags[k:verb] for k in tree.children(verb, "ccomp", "parataxis")
    )


def is_excepted(tree: Tree, clause: Clause) -> bool:
    """Return whether a "no" above a gerund spares it: "refused to talk, aside from saying Z"."""
    prep = tree.heads[clause.verb]
    if tree.deps[clause.verb] != "pcomp" or tree.lower[prep] not in _BUT:
        return False
    return tree.lower[prep] in _ASIDE or (prep > 0 and tree.lower[prep - 1] in _ASIDE)


def bodes(tree: Tree, clause: Clause) -> bool:
    """Return whether nobody speaks: "The match promises to be close"."""
    being = any(tree.lemmas[k] == "be" for k in tree.children(clause.verb, "xcomp"))
    return being and not any(can_speak(tree, s) for s in clause.subjects)


def opens_own(tree: Tree, clause: Clause, content: int) -> bool:
    """Return whether ", and Pole said" opens a clause beside the one at `content`."""
    subject = next((s for s in clause.subjects if content < s < clause.verb), -1)
    first = min(tree.subtree(subject)) if subject > 0 else 0
    return first > 1 and tree.tags[first - 1] == "CC" and tree.words[first - 2] == ","


def as_said(tree: Tree, clause: Clause) -> int:
    """The verb of "as the ministry said", "as she went on to say": the main clause is the content.

    -1 for "as she continued to stay away", and for "failed as predicted", which is told as so.
    """
    verb = clause.verb
    if _is_borne_out(tree, verb):
        return -1
    if clause.objects or tree.child(verb, "xcomp") > 0:
        return -1
    if tree.child(verb, "oprd", "attr", "acomp") > verb and tree.child(verb, "nsubjpass") >= 0:
        return -1  # "as they were considered stars": that is all that was considered
    if tree.deps[verb] == "xcomp" and is_infinitive(tree, verb):
        verb = tree.heads[verb]
    said = tree.deps[verb] == "advcl" and any(
        tree.lower[k] == "as" for k in tree.children(verb, "mark", "advmod")
    )
    return verb if said else -1


def _is_borne_out(tree: Tree, verb: int) -> bool:
    """ "In July the firm failed as predicted", "as expected, Kern left": so it came."""
    if (
        tree.tags[verb] != "VBN"
        or tree.child(verb, *SUBJECTS, "aux", "auxpass", "agent", "prep") >= 0
    ):
        return False
    head = tree.heads[verb]
    finite = {tree.tags[k] for k in (head, *tree.children(head, "aux", "auxpass"))}
    return "MD" not in finite and not finite.isdisjoint(("VBD", "VBZ", "VBP", "VBG"))


def is_bidden(tree: Tree, clause: Clause, content: int) -> bool:
    """ "was asked to leave", "were ordered to pay", by nobody that the sentence names."""
    lemma = tree.lemmas[clause.verb].lower()
    if clause.agents or lemma == "consider" or not is_infinitive(tree, content):
        return False
    return complement_verbs.effect(lemma, infinitive=True).modality == "Desired"


def are_programmes(tree: Tree, clause: Clause) -> bool:
    """ "Fox News shows “Holm Live” and “Reed” will return": what it broadcasts tells nothing."""
    verb = clause.verb
    if tree.lower[verb] != "shows" or not clause.subjects or clause.subjects[0] != verb - 1:
        return False
    if any(tree.lower[m] == "that" for k in tree.kids[verb] for m in tree.children(k, "mark")):
        return False
    return outlets.is_outlet(tree.text([*tree.children(verb - 1, "compound"), verb - 1]))


def ends_both(tree: Tree, verb: int, content: int) -> bool:
    """ "The yard was sold, but Berg left the port, Lund said": she says both.

    The parser joins her saying to the first clause. Not "…, but “Berg left,” Lund said".
    """
    first = tree.heads[verb]
    begin = tree.subtree(content)[0]
    if tree.deps[verb] != "conj" or first > begin or tree.tags[first] not in VERB_TAGS:
        return False
    if tree.tags[begin - 1] != "CC" or tree.words[begin - 2] != ",":
        return False
    plain = all(tree.tags[i] not in ("``", "''") for i in range(begin, verb))
    return plain and tree.subtree(verb)[-1] + 2 >= len(tree)
