"""Whether a clause tells anything of its subject and object that would stand by itself."""

from kg.extract.analysis import Analysis
from kg.extract.arguments import is_broken
from kg.extract.clause import Clause
from kg.extract.cuts import is_singled, tails
from kg.extract.prepositions import NOMINATIVE
from kg.extract.scope.kinds_of_things import is_restrictive
from kg.model import Argument
from kg.text.phrases import is_limited, noun_phrase
from kg.text.tree import VERB_TAGS, Tree
from kg.words.lists import words

OF_NOUNS = ("relative", "participle")
"""Kinds of clauses that a noun carries: "denied that it sold a ship that carried arms": it did."""
_LIMITS = words("limiting_adverbs")
_MERELY = frozenset(("just", "simply", "merely", "only", "solely"))
_OTHERWISE = frozenset(("less", "differently", "otherwise"))
_COMPARED = frozenset(("better", "worse"))
_NAMING = frozenset(("call", "name", "title", "dub", "know", "entitle"))
_NAMES = frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "PRODUCT", "LAW",
     "WORK_OF_ART"))  # fmt: skip


def tells(analysis: Analysis, clause: Clause, subject: int, object: int | Argument) -> bool:
    """Return whether the clause tells of `subject` and `object` what a statement may hold.

    Not "students who join clubs are banned", "is not a man who pays", "did not fully agree",
    "the only man to win it was Lund", which tells of Lund and of no other man.
    """
    tree = analysis.tree
    if clause.asks or _is_adverbs(tree, clause) or is_broken(tree, subject):
        return False
    if _is_torn(tree, clause) or _in_turn(tree, clause) or _from_outside(analysis, clause, subject):
        return False
    if clause.kind == "relative" and _of_something(tree, clause):
        return False
    if _stands_for(tree, subject) or _of_any(tree, clause, subject):
        return False
    if clause.negated and any(tree.lower[k] == "alone" for k in tree.kids[subject]):
        return False  # "a museum alone will not end poverty": with others it may
    if _circular(tree, clause, subject) or _of_some(tree, clause, subject):
        return False
    if not isinstance(object, Argument) and _agent_of_which(tree, clause, subject, object):
        return False
    if is_singled(tree, subject) and (
        clause.kind not in OF_NOUNS or tree.heads[clause.verb] == subject
    ):
        return False
    if clause.kind not in OF_NOUNS and not clause.expletive and _generic(tree, clause, subject):
        return False
    return isinstance(object, Argument) or not (
        _stands_for(tree, object) or _unspoken(tree, clause, object)
    )


def _generic(tree: Tree, clause: Clause, noun: int) -> bool:
    """ "Students who join clubs are banned": students are not; in the past some were."""
    if tree.tags[noun] != "NNS" or any(tree.deps[k] != "relcl" for k in tree.kids[noun]):
        return False
    finite = [clause.verb, *tree.children(clause.verb, "aux", "auxpass")]
    past = any(tree.tags[k] == "VBD" for k in finite)
    return not past and _says_which(tree, noun)


def _stands_for(tree: Tree, noun: int) -> bool:
    """ "the private ones": of what was told before; not "one of the boats", "is one that sinks".

    "SHE’S usually good at it": a pronoun in capitals that nobody took for one.
    """
    if tree.lower[noun] in NOMINATIVE and tree.tags[noun] != "PRP":
        return True
    if tree.lower[noun] not in ("one", "ones") or tree.deps[noun] == "attr":
        return False
    kids = tree.kids[noun]
    return all(tree.lower[k] != "of" and tree.deps[k] != "compound" for k in kids)


def _circular(tree: Tree, clause: Clause, noun: int) -> bool:
    """ "the bank that printed the notes": its name already says that it printed them.

    A card of it would say the same twice and leave open which bank is meant; "the men who
    shot Lund" at least tells something of Lund.
    """
    if clause.kind == "main" or tree.entity_types[noun] or tree.tags[noun] not in ("NN", "NNS"):
        return False
    if clause.verb < noun or clause.verb not in noun_phrase(tree, noun):
        return False
    if tree.deps[noun] == "appos" or (clause.passive and tree.lemmas[clause.verb] in _NAMING):
        return False  # "Lund, a captain who left": it is Lund; "acts called squalls"
    if tree.deps[noun] == "attr" and tree.child(tree.heads[noun], "expl") >= 0:
        return False  # "There is a law that bans oil": that is what the sentence says
    if is_limited(tree, noun):
        return True  # "the only person to win in Velm": who that is, is what nobody knows
    named = any(tree.entity_types[i] in _NAMES for i in tree.subtree(clause.verb))
    return not named and all(tree.lower[k] not in ("him", "her") for k in tree.kids[clause.verb])


def _of_some(tree: Tree, clause: Clause, noun: int) -> bool:
    """ "Danes worried about the pit may stay": not all Danes are, nor may all of them stay.

    "has Danes counting" is told.
    """
    if tree.tags[noun] not in ("NNPS", "NNS") or tree.entity_types[noun] != "NORP":
        return False
    if clause.kind not in OF_NOUNS or noun != tree.heads[clause.verb]:
        held = [k for k in tree.children(noun, "relcl", "acl") if is_restrictive(tree, k)]
        return bool(held) and tree.child(noun, "nummod", "amod", "poss") < 0
    if tree.deps[noun] == "dobj" and tree.lemmas[tree.heads[noun]] == "have":
        return False
    return tree.child(noun, "nummod") < 0 and is_restrictive(tree, clause.verb)


def _of_any(tree: Tree, clause: Clause, noun: int) -> bool:
    """ "a woman who long after the flood …": when her name leaves that out, nobody knows who.

    "the woman who …", "a young woman who …", "a woman, who …" tell of somebody.
    """
    verb = clause.verb
    while tree.deps[verb] == "conj":
        verb = tree.heads[verb]
    if tree.heads[verb] != noun or tree.tags[noun] not in ("NN", "NNS") or tree.entity_types[noun]:
        return False
    if any(tree.lower[k] not in ("a", "an", "any") for k in tree.kids[noun] if k < noun):
        return False
    if tree.deps[noun] in ("attr", "appos") or tree.child(noun, "prep", "appos") >= 0:
        return False
    if verb in noun_phrase(tree, noun):
        return False
    if any(tree.entity_types[i] in _NAMES for i in tree.subtree(clause.verb)):
        return False  # "a man who in a quarrel shot Lund" tells something of Lund
    return tree.words[min(tree.subtree(verb)) - 1] not in (",", "—", "–", "-", "(")


def _agent_of_which(tree: Tree, clause: Clause, subject: int, noun: int) -> bool:
    """ "a camera worn by a guard": neither the camera nor the guard is known but by this."""
    if clause.kind != "participle" or noun != tree.heads[clause.verb]:
        return False
    if tree.tags[subject] not in ("NN", "NNS") or tree.entity_types[subject]:
        return False
    return _circular(tree, clause, noun)


def _of_something(tree: Tree, clause: Clause) -> bool:
    """ "something that most captains would disagree with": with what, is not told by itself."""
    noun = tree.heads[clause.verb]
    if tree.lower[noun] not in ("something", "anything", "everything", "those"):
        return False
    return noun in clause.objects or any(p.head == noun for p in clause.preps)


def _in_turn(tree: Tree, clause: Clause) -> bool:
    """ "gave 3 and 5 million, respectively": neither gave both."""
    if "respectively" not in tree.lower:
        return False
    above = tree.ancestors(tree.lower.index("respectively"))
    return clause.verb == next((i for i in above if tree.tags[i] in VERB_TAGS), -1)


def _is_torn(tree: Tree, clause: Clause) -> bool:
    """ "leads | Lund 47 percent | to 44": the parser takes whom she leads for a part of a sum."""
    return any(
        tree.lower[i] == "percent" and any(tree.tags[k] == "NNP" for k in tree.kids[i])
        for i in (*clause.objects, *clause.times)
    )


def _unspoken(tree: Tree, clause: Clause, noun: int) -> bool:
    """ "is not a man who pays": a man he is; nor "which he does", whose thing is not found."""
    if tree.lower[noun] == "those" and tree.heads[clause.verb] == noun:
        return True  # "those hit by it": it hit those hit by it
    if tree.tags[noun] == "WDT" or (tree.lower[noun] == "that" and not tree.kids[noun]):
        return True
    cut = clause.negated and _says_which(tree, noun) and bool(tails(tree, noun))
    return is_broken(tree, noun) or cut


def _says_which(tree: Tree, noun: int) -> bool:
    """Whether a relative clause without a comma says which ones are meant."""
    for k in tree.children(noun, "relcl"):
        first = tree.subtree(k)[0]
        if tree.lower[first] in ("who", "that", "which", "whose", "whom"):
            return tree.words[first - 1] not in (",", "—", "–", "-", "(")
    return False


def _is_adverbs(tree: Tree, clause: Clause) -> bool:
    """Whether an adverb, or a reason, is all that a clause says or denies.

    "did not immediately respond", "should not lose it just because they moved", "aims to rely
    LESS on the bank", "treated the cases DIFFERENTLY", "few know it BETTER than the crew".
    """
    for k in tree.kids[clause.verb]:
        word = tree.lower[k]
        if tree.deps[k] == "advcl":
            mark = tree.child(k, "mark") if clause.negated else -1
            if mark > 0 and tree.lower[mark] == "because" and tree.lower[mark - 1] in _MERELY:
                return True
        elif tree.deps[k] == "advmod":
            if (clause.negated and word in _LIMITS) or word in _OTHERWISE:
                return True
            if word in _COMPARED and k < clause.verb and clause.modality == "Possible":
                return True  # "the money could be better spent in Velm"
            aside = k <= clause.verb or tree.words[k - 1] in (",", "-", "–", "—")
            if not aside and (
                word in _COMPARED or any(tree.lower[m] == "less" for m in tree.kids[k])
            ):
                return True
    return False


def _from_outside(analysis: Analysis, clause: Clause, subject: int) -> bool:
    """A verb inside a quotation of its own does not borrow its subject from outside."""
    if clause.kind not in ("control", "adverbial", "gerund", "conjunct"):
        return False
    verb, who = analysis.tree.begins[clause.verb], analysis.tree.begins[subject]
    return any(
        q.whole and q.begin <= verb < q.end and not q.begin <= who < q.end
        for q in analysis.quotations
    )


def without_asides(tree: Tree, content: int) -> list[int]:
    """ "wants the city, WHICH OWNS THE YARD, to pay": the aside is no wish."""
    inside = tree.subtree(content)
    asides = [
        r
        for s in tree.children(content, "nsubj", "nsubjpass")
        for r in tree.children(s, "relcl")
        if tree.words[min(tree.subtree(r)) - 1] == ","
    ]
    out = {i for r in asides for i in tree.subtree(r)}
    return [i for i in inside if i not in out]


def begins_with_that(tree: Tree, k: int) -> bool:
    """ "It was reported earlier that Z": the parser may hang Z on as an adjunct."""
    mark = tree.child(k, "mark")
    if mark < 0 and tree.tags[first := min(tree.subtree(k))] == "WDT":
        # the tagger takes it for a pronoun: "wrote in the early hours that Z"
        mark = first if tree.deps[first] == "advmod" else -1
    return 0 < mark < k and tree.lower[mark] == "that" and tree.lower[mark - 1] not in (
        "so", "such", "order", "provided", "given", "now", "except",
    )  # fmt: skip
