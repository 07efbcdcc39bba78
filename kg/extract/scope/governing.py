"""What the word above an infinitive or a gerund says of it: "refused to", "able", "too late to"."""

from kg.extract.clause import Clause, is_infinitive
from kg.extract.scope import infinitives, modality
from kg.model import Modality
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree
from kg.words import complement_verbs, nouns, reporting, roles
from kg.words.complement_verbs import SO, Effect
from kg.words.lists import words as listed

TELLING = frozenset(
    ("after", "before", "by", "without", "despite", "while", "upon", "since", "when")
)
_WISE = frozenset(
    ("wise", "unwise", "foolish", "stupid", "reckless", "crazy", "right", "wrong", "careless",
     "irresponsible", "cruel", "rude")
)  # fmt: skip
_CHOSEN = frozenset(("decide", "choose", "opt", "elect"))
_NO_NOUNS = listed("verbs_like_nouns")
_PROMISERS = listed("promisers")
PROMISES = frozenset(("promise", "pledge", "vow", "swear"))
ANSWERED = listed("answering_verbs")


def effect(tree: Tree, clause: Clause, above: Clause, through: str) -> Effect:
    """What the word says, with the cases that hang on its form: "has got to", "was told to"."""
    infinitive = is_infinitive(tree, clause.verb) or tree.tags[clause.verb] == "VB"
    found = complement_verbs.effect(through, infinitive=infinitive)
    if clause.kind == "control" and above.passive and reporting.kind(through) == "say":
        # "is said to have fled": whose word it is makes it a claim, not a possibility
        ordered = complement_verbs.known(through) and found.modality == "Desired"
        return found if through == "suppose" or (ordered and through != "consider") else SO
    prep = tree.lower[tree.heads[clause.verb]]
    if complement_verbs.keeps_from(through, prep):
        return Effect(negated=True)
    if through == "set" and prep == "about":
        return SO  # "set about persuading them"
    if through == "have" and (
        above.objects or not infinitive or infinitives.is_owned(tree, above.verb)
    ):
        # "have the means to secure the town", "the chance that the crew has to speak"
        return Effect(asks=True)
    found = _of_form(tree, clause, above, through) or found
    return Effect(asks=True) if found == SO and _held_elsewhere(tree, clause) else found


def _held_elsewhere(tree: Tree, clause: Clause) -> bool:
    """Whether an infinitive belongs to what stands in front of the verb that it hangs on.

    "expect the harvest, which begins in May, to fail", "proud of her will to live".
    """
    to, head = tree.child(clause.verb, "aux"), tree.heads[clause.verb]
    if to < 1 or tree.tags[to] != "TO" or head > to:
        return False
    if tree.words[to - 1] == ",":
        return tree.words[head + 1 : to - 1].count(",") == 0
    adjective = tree.tags[head][:1] == "J" and to - 1 > head and tree.tags[to - 1] in NOUN_TAGS
    return adjective and not infinitives.of_noun(tree, to - 1).asks


def _of_form(tree: Tree, clause: Clause, above: Clause, through: str) -> Effect | None:
    """What a word says in one form only: "got to go", "can't wait to", "decided not to"."""
    has = any(tree.lemmas[k] == "have" for k in tree.kids[above.verb])
    if through == "stand" and tree.tags[clause.verb] == "VBN":
        return SO  # "stands accused of theft"
    if through in ("remember", "recall") and above.negated and clause.kind == "control":
        return Effect(asks=True)  # "cannot remember selling it"
    if through == "help" and above.negated and clause.kind == "control":
        return Effect(asks=True)  # "cannot help laughing", "did not help to save it"
    if through == "have" and above.modality == "Possible":
        return Effect(modality="Possible")  # "might have to sell it"
    if through == "have" and has and not (above.modality or above.negated):
        return SO  # "has had to sell it"
    if through == "able" and tree.tags[above.verb] == "VBD":
        # "was able to sell it": it did; "was not able to" and "if it was able to" as they say
        bound = above.negated or above.modality or modality.is_condition(tree, above.verb)
        return None if bound else SO
    if through == "get" and (has or "ta" in (tree.lower[k] for k in tree.kids[clause.verb])):
        return Effect(modality="Required")
    if through == "wait" and above.negated:
        # "can't wait to see it"
        return Effect(negated=True, modality="Desired")
    if through in ("clear", "acquit", "absolve") and prep_of(tree, clause.verb) == "of":
        return Effect(asks=True)  # "was cleared of selling it"
    if through == "dare" and above.objects:
        return Effect(modality="Desired")  # "dared him to jump"
    if above.negated and (through == "expect" or through in PROMISES):
        # "did not expect them to stay", "did not promise to pay": they may have
        return Effect(asks=True)
    if through == "need" and above.kind == "relative" and tree.heads[above.verb] in above.objects:
        return Effect(modality="Desired")  # "the money that it needs to buy food"
    if (through in PROMISES or through == "threaten") and not can_promise(tree, above):
        return Effect(modality="Possible")  # "the rules promise to change the port"
    if through in ("appear", "seem") and clause.kind == "gerund":
        return Effect(asks=True)  # "appeared for his role in selling pills"
    if through in _WISE and above.modality:
        # "would be wise to leave": nobody says that he will
        return Effect(asks=True)
    chosen = through in _CHOSEN and tree.tags[above.verb] in ("VBD", "VBN") and not above.passive
    done = clause.negated or through != "decide"
    if chosen and done and not (above.negated or above.modality or above.objects):
        return SO  # "decided not to run": did not; "chose to file in Velm": did
    made = through == "make" and not above.passive and tree.lemmas[clause.verb] != "be"
    if made and is_infinitive(tree, clause.verb):
        # "made concessions to win", not "made them leave"
        return Effect(modality="Desired")
    if modality.is_condition(tree, above.verb):
        # "if the firm wants to win": no wish is told
        found = complement_verbs.effect(through, infinitive=True)
        if found.modality == "Desired":
            return Effect(modality="Conditional")
    return None


def prep_of(tree: Tree, verb: int) -> str:
    """The preposition in front of a gerund, "" for none."""
    return tree.lower[tree.heads[verb]] if tree.deps[verb] == "pcomp" else ""


def is_tool(tree: Tree, above: Clause) -> bool:
    """Whether a thing lets somebody do something: "the app", "the rules", not "the guard"."""
    present = tree.tags[above.verb] in ("VB", "VBZ", "VBP")
    return bool(above.subjects) and present and not can_promise(tree, above)


def can_promise(tree: Tree, clause: Clause) -> bool:
    """Whether somebody gives his word, and not a thing: "the mayor promised", not "the rules"."""
    if any(tree.lower[k] == "who" for k in tree.children(clause.verb, "nsubj")):
        return True
    return all(
        tree.tags[s][:2] != "NN"
        or tree.tags[s] in PROPER_TAGS
        or bool(tree.entity_types[s])
        or nouns.kind(tree.lemmas[s].lower()).rstrip("?") in ("person", "organization", "country")
        or tree.lemmas[s].lower() in _PROMISERS
        or roles.is_role(tree.lemmas[s].lower())
        for s in clause.subjects
    )


def is_alternative(tree: Tree, word: int) -> bool:
    """ "either unable to swim or afraid": one of two, and nobody says which."""
    if tree.tags[word][:1] != "J":
        return False
    if word > 0 and tree.lower[word - 1] == "either":
        return True
    return any(
        tree.lower[k] == "or" or (tree.lower[k] == "either" and tree.deps[k] == "preconj")
        for k in tree.kids[word]
    )


def how(tree: Tree, verb: int) -> bool:
    """ "learning how to heal", "decide where to go": nobody is said to do it."""
    return any(tree.tags[k] == "WRB" for k in tree.children(verb, "advmod"))


def measured(tree: Tree, clause: Clause, above: Clause) -> bool:
    """Set what "too late to stop it", "large enough to carry it", "has yet to open" say."""
    head = tree.heads[clause.verb]
    words = [head, *tree.children(head, "advmod", "acomp")]
    degrees = {tree.lower[k] for w in words for k in tree.children(w, "advmod") if w != above.verb}
    degrees |= {tree.lower[w] for w in words[1:] if tree.deps[w] == "acomp"}
    to = tree.child(clause.verb, "aux")
    if "too" in degrees or (to > 0 and tree.lower[to - 1] == "yet"):
        clause.negated = not clause.negated
    elif "enough" in degrees:
        clause.negated ^= above.negated
        clause.modality = clause.modality or "Possible"
    else:
        return False
    return True


def told(tree: Tree, clause: Clause, through: str) -> bool:
    """Whether a gerund tells of an act: "after giving a speech", "capable of playing"."""
    prep = tree.lower[tree.heads[clause.verb]]
    return (
        prep in TELLING
        or complement_verbs.known(through)
        or (complement_verbs.keeps_from(through, prep))
    )


def word(tree: Tree, clause: Clause, above: Clause) -> str:
    """The word that governs an infinitive or gerund: "manage", "able", "capable", "thrilled".

    "would be mistaken to leave": the adjective, where the parser hangs it on "be".
    """
    head = tree.heads[clause.verb]
    if tree.deps[clause.verb] == "pcomp":
        head = tree.heads[head]
    if tree.lemmas[head] == "be" and head == above.verb:
        judged = [c for c in above.complements if c < clause.verb and tree.tags[c][:1] in "JV"]
        head = judged[-1] if judged else head
    lemma, form = tree.lemmas[head].lower(), tree.lower[head]
    if lemma in _NO_NOUNS and tree.tags[head] == "NN":
        return ""  # "a look at how sailors live"
    by_form = not complement_verbs.known(lemma) and complement_verbs.known(form)
    return form if by_form else lemma


def to_come(tree: Tree, above: Clause) -> Modality:
    """Return what "be" says of an infinitive.

    "is to run the centre", "if it were to run it", "was only to mock her".
    """
    verb = above.verb
    if above.modality == "Conditional":
        return "Conditional"
    if tree.lower[verb] == "were" and any(tree.tags[s] in ("NN", "NNP") for s in above.subjects):
        return "Conditional" if len(above.subjects) == 1 else "Future"
    only = tree.lower[verb + 1 : verb + 2] in (["only"], ["merely"], ["simply"], ["just"])
    return "Desired" if only else "Future"
