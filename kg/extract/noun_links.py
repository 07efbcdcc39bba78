"""Links between nouns: "expulsion of the delegation from Russia", "Russia’s role"."""

from collections.abc import Iterator

from kg.extract.analysis import Analysis
from kg.extract.arguments import argument
from kg.extract.compound_names import compound_names
from kg.extract.examples import gives_example, holder
from kg.extract.frames import link
from kg.extract.link_standing import is_denied, standing
from kg.extract.loose_links import (
    are_spread,
    hangs_elsewhere,
    heap_of,
    is_phrase,
    is_size,
    is_unsure,
)
from kg.extract.prepositions import is_part_of_preposition, prepositionals
from kg.extract.titles import is_role_of_name
from kg.extract.when_and_where import is_when
from kg.model import Frame
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_QUANTITIES = words("unlinked_nouns")
_LINKS = frozenset(
    ("of", "for", "with", "between", "against", "from", "to", "on", "about", "over", "in", "at",
     "regarding", "concerning", "toward", "towards", "by", "among", "include")
)  # fmt: skip
_MADE = words("made")
_PLACE_HEADS = words("place_heads")
_AMOUNTS = frozenset(("MONEY", "PERCENT", "QUANTITY"))
_SORTS = frozenset(("kind", "sort", "type", "variety", "ilk"))
_OF_NAMES = frozenset(("of", "in"))
_PLACES_OF = frozenset(("in", "at", "from"))
_NOMINATIVE = frozenset(("he", "she", "they", "we", "i"))
_LOOSE = frozenset(("in", "at", "on", "by", "to", "from", "for", "with", "over"))


def noun_links(analysis: Analysis) -> Iterator[Frame]:
    """Yield the links of the nouns of a sentence: prepositional phrases and possessives."""
    tree = analysis.tree
    if _is_title_of_work(analysis):
        return
    for head in range(len(tree)):
        if tree.tags[head] not in NOUN_TAGS or tree.lemmas[head].lower() in _QUANTITIES:
            continue
        if is_when(tree, head) or tree.deps[head] in ("compound", "npadvmod", "fixed"):
            continue
        if is_part_of_preposition(tree, head) or is_unsure(tree, head):
            continue
        if is_role_of_name(tree, head) or _is_cue(analysis, head) or is_denied(analysis, head):
            continue
        for found in (
            *_prepositional(analysis, head),
            *_possessive(analysis, head),
            *compound_names(analysis, head),
            *_for_somebody(analysis, head),
        ):
            if (kept := standing(analysis, head, found)) is not None:
                yield kept


def _is_title_of_work(analysis: Analysis) -> bool:
    """ "The Girl From the Quay (1917)" on a line of its own: a name links nothing."""
    tree = analysis.tree
    if analysis.clauses or analysis.sentence.part == "headline" or tree.words[-1] in ".?!":
        return False
    content = [w for w, t in zip(tree.words, tree.tags, strict=True) if t[:1] in "NJV"]
    return len(content) > 1 and all(w[0].isupper() for w in content)


def _prepositional(analysis: Analysis, head: int) -> Iterator[Frame]:
    tree = analysis.tree
    if _inside_name(tree, head):
        return
    for p in prepositionals(tree, head):
        words = "include" if gives_example(tree, head, p) else p.words
        if p.head < 0 or p.clause or words not in _LINKS or is_when(tree, p.head):
            continue
        if p.words == "by" and tree.lemmas[head].lower() not in _MADE:
            continue
        if p.words == "of" and tree.child(head, "poss") >= 0:
            continue  # "Moscow’s use of the veto" is Moscow's
        of_name = tree.entity_types[head] not in ("", "NORP")
        if of_name and p.words not in _OF_NAMES:
            continue  # "sent Holm to Velm for a fair": no Velm for a fair
        if tree.entity_types[head] == "PERSON" and p.words != "of":
            continue  # "met Holm in Velm"
        if is_phrase(tree, head, p) or is_size(tree, head, p) or hangs_elsewhere(tree, head, p):
            continue
        if are_spread(tree, head, p):
            continue
        bearers = _bearers(tree, head, min(p.tokens))
        if p.words in _LOOSE and not bearers:
            continue
        if p.words not in _PLACES_OF:
            bearers = bearers[-1:]  # "anger and hatred of Holm": his is the hatred
        if p.words == "of" and tree.lower[head] in _PLACE_HEADS and tree.entity_types[p.head]:
            continue  # the city of Opa-Locka is Opa-Locka
        if p.words == "of" and _is_sort(tree, p.head):
            continue  # "the first yard of its kind"
        if p.words in ("regarding", "concerning") and tree.words[min(p.tokens) - 1] == ",":
            continue
        if tree.lower[p.head] in _NOMINATIVE:
            continue  # "a priority of he makes it": a clause
        amount = p.words == "of" and tree.entity_types[p.head] in _AMOUNTS
        if tree.tags[p.head] not in (*NOUN_TAGS, "PRP") and not amount:
            continue
        if _same_name(tree, head, p.head):
            continue
        if words == "include" and (own := holder(tree, head, p)) != head:
            bearers = [own]
        for bearer in bearers or [head]:
            found = link(
                analysis, rule="noun-link", subject=argument(tree, heap_of(tree, bearer)),
                words=words,
                spans=tree.spans(sorted(p.tokens)), object=argument(tree, p.head), at=head,
            )  # fmt: skip
            if found is not None:
                yield found


def _is_sort(tree: Tree, noun: int) -> bool:
    """ "the first yard of its kind", "strains of one sort or another": no kind has them.

    Nor has "the older sort" the ships "of the older sort".
    """
    told = tree.child(noun, "amod") >= 0 and tree.child(noun, "prep", "relcl") < 0
    pointed = tree.lower[noun - 1] in ("any", "its", "one", "some")
    return tree.lower[noun] in _SORTS and (told or pointed)


def _possessive(analysis: Analysis, head: int) -> Iterator[Frame]:
    """ "Russia’s role" → role of Russia; "their leaders" when somebody knows who they are."""
    tree = analysis.tree
    if _inside_name(tree, head):
        return
    if tree.deps[head] == "appos":
        return  # "Acme, the country’s largest port": "Acme of the country" says nothing
    if any(tree.entity_types[k] and k > head for k in tree.children(head, "appos")):
        return  # nor does "Ohio of the mayor" for "his home state, Ohio"
    if len(tree.words[head]) == 1 and tree.words[head].islower():
        return  # "my d …": a word that was not said
    phrased = tree.lower[head] in words("unlinked_owned")
    if any(tree.lower[k] == "fellow" for k in tree.kids[head]):
        return  # "her fellow Danes": they are no more hers than she is theirs
    for owner in tree.children(head, "poss"):
        if is_when(tree, owner) or tree.tags[owner] not in (*NOUN_TAGS, "PRP$"):
            continue
        if phrased and tree.tags[owner] == "PRP$":
            continue  # "dropped her guard"
        first = min(tree.subtree(owner))
        if first == 0 and tree.lower[0].endswith("ing") and not nouns().get(tree.lower[0]):
            continue  # "Citing Lund’s debts was unfair": a participle taken for a name
        marks = tree.children(owner, "case")
        if marks and _is_no_genitive(tree, marks[-1]):
            continue
        found = link(
            analysis, rule="possessive", subject=argument(tree, head), words="of",
            spans=tree.spans(marks) or tree.spans([owner]), object=argument(tree, owner), at=head,
        )  # fmt: skip
        if found is not None:
            yield found


def _is_no_genitive(tree: Tree, mark: int) -> bool:
    """ "the term ‘port tax’", "Lund's clearly the best": a quotation mark, a verb."""
    behind = mark + 1
    while behind < len(tree) - 1 and tree.tags[behind] == "RB":
        behind += 1
    return tree.tags[mark] in ("``", "''") or tree.lower[behind] in ("a", "an", "the")


def _for_somebody(analysis: Analysis, head: int) -> Iterator[Frame]:
    """ "a licence for Israel to attack": for whom the thing is."""
    tree = analysis.tree
    for clause in tree.children(head, "acl", "relcl", "advcl"):
        mark, who = tree.child(clause, "mark"), tree.child(clause, "nsubj")
        if mark < 0 or who < 0 or tree.lower[mark] != "for":
            continue
        found = link(
            analysis, rule="noun-link", subject=argument(tree, head), words="for",
            spans=tree.spans([mark]), object=argument(tree, who), at=head,
        )  # fmt: skip
        if found is not None:
            yield found


def _is_cue(analysis: Analysis, head: int) -> bool:
    """ "in her opinion": the word that marks the source is no thing."""
    return any(head in s.cue_tokens for s in analysis.said)


def _bearers(tree: Tree, head: int, prep: int) -> list[int]:
    """The nouns that a preposition stands right behind: what follows a row is said of all of it.

    "painters and sculptors from Spain" are all from Spain; [] when other words come between
    (then the phrase may belong elsewhere). Behind a name and a noun it is the noun's.
    """
    row = [k for k in tree.conjuncts(head) if head <= k < prep]
    if row[-1:] != [prep - 1]:
        return []
    if all(tree.tags[k] in ("NN", "NNS") for k in row):
        return row
    # "the Port Board and offices in Norway": the offices are there
    return row[-1:] if tree.tags[row[-1]] in ("NN", "NNS") else row[:1]


def _inside_name(tree: Tree, head: int) -> bool:
    """ "Bank of England" links nothing; a name as a whole may."""
    return tree.tags[head] in PROPER_TAGS and any(
        first <= head < last - 1 for first, last, _ in tree.names
    )


def _same_name(tree: Tree, a: int, b: int) -> bool:
    return any(first <= a < last and first <= b < last for first, last, _ in tree.names)
