"""Whether a statement may rest on what a pronoun is taken for."""

from collections.abc import Sequence

from kg.entities.agreement import FEMALE, MALE, PLURAL, agrees
from kg.entities.continuing import goes_on, is_own, is_task, may_do_so, stays, suffers_again
from kg.entities.things import BODY, GROUP, PERSON, Phrase, Thing
from kg.text.tree import Tree
from kg.words import reporting
from kg.words.lists import words


def is_clear(pronoun: Phrase, thing: Thing, trees: Sequence[Tree], here: Sequence[Phrase]) -> bool:
    """Whether a statement may rest on it: a person, or who acts in the clause above or before.

    "Brightwater said it had sold its ships", "The fishermen left. They were tired." are clear;
    "Norway praised the deal with Peru. It was signed in May." is not.
    """
    tree = trees[pronoun.tree]
    if pronoun.noun in MALE | FEMALE:
        return _is_clear_person(pronoun, thing, here)
    if is_task(pronoun, thing, tree):
        return False
    if (
        _speaks_of_itself(pronoun, thing, tree)
        or goes_on(pronoun, thing, trees, here)
        or stays(pronoun, thing, tree, here)
        or is_own(pronoun, thing, tree, here)
        or suffers_again(pronoun, thing, tree, here)
    ):
        return True
    others = [p for p in here if p.thing and p.thing is not thing and p.head < pronoun.head]
    if not _may_be_meant(pronoun, thing, others):
        return False
    told = [p for p in thing.phrases if p.tree == pronoun.tree and p.head < pronoun.head]
    above = {*tree.ancestors(pronoun.head)}
    acts = [p.head for p in told if p.role == "subject" and p.clause in above]
    if acts:
        return _acts_nearest(pronoun, thing, tree, others, max(acts))
    if pronoun.noun == "its" and told:
        return True
    return _goes_on_from_before(pronoun, thing, trees, others)


def _is_clear_person(pronoun: Phrase, thing: Thing, here: Sequence[Phrase]) -> bool:
    """ "he", "her": a name, who acts in the last sentences, or the only one it can be here."""
    near = [p for p in thing.phrases if p.tree >= pronoun.tree - 2]
    if thing.named or any(p.role == "subject" for p in near):
        return True
    return any(p.tree == pronoun.tree for p in near) and _alone(pronoun, thing, here)


def _may_be_meant(pronoun: Phrase, thing: Thing, others: Sequence[Phrase]) -> bool:
    """ "they" are people, a group or a body; "it" has a name; a body beside people is no "they"."""
    if pronoun.noun not in PLURAL:
        return thing.named
    if thing.plural and thing.kind in (PERSON, GROUP, BODY):
        return True
    one_body = thing.kind == BODY and pronoun.noun != "them"
    if not thing.named or not (thing.kind == GROUP or one_body):
        return False
    beside = one_body and not thing.plural
    return not (beside and any(_are_people(p) for p in others))


def _acts_nearest(
    pronoun: Phrase, thing: Thing, tree: Tree, others: Sequence[Phrase], acts: int
) -> bool:
    """ "Reed unveiled a dog that learns by its nose": who acts nearest above is meant.

    `acts` is where the thing acts in a clause above the pronoun.
    """
    many, above = pronoun.noun in PLURAL, {*tree.ancestors(pronoun.head)}
    nearer = [p for p in others if p.head > acts]
    if any(p.head > acts and p.clause in above for p in _rivals(pronoun, thing, others)):
        return False
    if many and thing.kind != PERSON and any(_are_people(p) for p in nearer):
        return False  # "schools offer parents hope that their children …"
    if pronoun.role in ("subject", "owner"):
        return True
    # "Reed's critics recall that the state held voters and counted them": nearer ones
    return many and not any(
        p.clause != pronoun.clause and _are_people(p)
        and p.role == "subject" and p.head not in above
        for p in nearer
    )  # fmt: skip


def _goes_on_from_before(
    pronoun: Phrase, thing: Thing, trees: Sequence[Tree], others: Sequence[Phrase]
) -> bool:
    """ "The fishermen left. They were tired.": subject of this sentence and of the one before."""
    tree, many = trees[pronoun.tree], pronoun.noun in PLURAL
    if pronoun.role != "subject" or pronoun.clause != tree.root:
        return False
    one_body = many and thing.kind == BODY and not thing.plural
    rivals = [p for p in others if p.role == "subject" and p.thing]
    if one_body or any(p.thing and agrees(pronoun, p.thing, p) for p in rivals):
        return False
    if not many and not may_do_so(pronoun, thing, tree):
        return False
    last = trees[pronoun.tree - 1] if pronoun.tree else tree
    return any(
        p.tree == pronoun.tree - 1 and p.role == "subject" and p.clause == last.root
        and (many or last.child(p.head, "conj") < 0) and last.deps[p.head] != "conj"
        for p in thing.phrases
    )  # fmt: skip


def _are_people(phrase: Phrase) -> bool:
    thing = phrase.thing
    return thing is not None and thing.plural and thing.kind == PERSON


def _rivals(pronoun: Phrase, thing: Thing, others: Sequence[Phrase]) -> list[Phrase]:
    """Who else acts and may be meant; several are no one body, nor who does it to the pronoun."""
    return [
        p for p in others
        if p.role == "subject" and p.thing and agrees(pronoun, p.thing, p)
        and (p.thing.plural or not thing.plural)
        and (pronoun.role == "owner" or p.clause != pronoun.clause)
    ]  # fmt: skip


def _speaks_of_itself(pronoun: Phrase, thing: Thing, tree: Tree) -> bool:
    """ "The yard said that it had sold the ships": who speaks, right above."""
    if pronoun.role != "subject":
        return False
    above = next((k for k in tree.ancestors(pronoun.clause) if tree.tags[k][:1] == "V"), -1)
    lemma = tree.lemmas[above]
    return (lemma in words("speech") or reporting.kind(lemma) == "say") and any(
        p.tree == pronoun.tree and p.role == "subject" and p.clause == above for p in thing.phrases
    )


def _alone(pronoun: Phrase, thing: Thing, here: Sequence[Phrase]) -> bool:
    """ "Reed met the head of the union and spoke with him": Reed speaks, so he is no "him"."""
    if pronoun.role in ("subject", "owner"):
        return False
    told = {p.clause for p in thing.phrases if p.tree == pronoun.tree}
    before = [p for p in here if p.head < pronoun.head and p.clause in told]
    others = [p for p in before if p.role != "subject" and p.thing is not thing]
    return not any(p.thing and agrees(pronoun, p.thing, p) for p in others)
