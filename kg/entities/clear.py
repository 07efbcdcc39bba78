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
    word, tree = pronoun.noun, trees[pronoun.tree]
    if word in MALE | FEMALE:
        near = [p for p in thing.phrases if p.tree >= pronoun.tree - 2]
        if thing.named or any(p.role == "subject" for p in near):
            return True
        return any(p.tree == pronoun.tree for p in near) and _alone(pronoun, thing, here)
    if is_task(pronoun, thing, tree):
        return False
    if _speaks_of_itself(pronoun, thing, tree):
        return True
    if goes_on(pronoun, thing, trees, here) or stays(pronoun, thing, tree, here):
        return True
    if is_own(pronoun, thing, tree, here) or suffers_again(pronoun, thing, tree, here):
        return True
    many = word in PLURAL
    if many and not (thing.plural and thing.kind in (PERSON, GROUP, BODY)):
        if not (thing.named and (thing.kind == GROUP or (thing.kind == BODY and word != "them"))):
            return False
    elif not many and not thing.named:
        return False
    others = [p for p in here if p.thing and p.thing is not thing and p.head < pronoun.head]
    one_body = many and thing.kind == BODY and not thing.plural
    if one_body and any(p.thing and p.thing.plural and p.thing.kind == PERSON for p in others):
        return False
    above = {*tree.ancestors(pronoun.head)}
    told = [p for p in thing.phrases if p.tree == pronoun.tree and p.head < pronoun.head]
    acts = [p.head for p in told if p.role == "subject" and p.clause in above]
    if acts:
        # "Reed unveiled a dog that learns by its nose": who acts nearest above
        if any(p.head > max(acts) and p.clause in above for p in _rivals(pronoun, thing, others)):
            return False
        if (
            many
            and thing.kind != PERSON
            and any(_are_people(p) for p in others if p.head > max(acts))
        ):
            return False  # "schools offer parents hope that their children …"
        if pronoun.role in ("subject", "owner"):
            return True
        # "Reed's critics recall that the state held voters and counted them": nearer ones
        return many and not any(
            p.head > max(acts) and p.clause != pronoun.clause and _are_people(p)
            and p.role == "subject" and p.head not in tree.ancestors(pronoun.head)
            for p in others
        )  # fmt: skip
    if word == "its" and told:
        return True
    if pronoun.role != "subject" or pronoun.clause != tree.root:
        return False
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
