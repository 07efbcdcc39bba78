"""Repairs of what the parser often gets wrong, each with the reason; a table of small rules.

A repair changes a tree while it is being made; rules of reading never do.
"""

from collections.abc import Callable

from kg.text.repairs import alone, hosts, nouns_as_verbs, seams, set_phrases, tails
from kg.text.repairs.adjectives import row_of_adjectives
from kg.text.repairs.agreement import number_agrees
from kg.text.repairs.asides import aside_no_judgement, name_behind_bracket
from kg.text.repairs.attachment import (
    bare_conjunct,
    called_on,
    gerund_conjunct,
    judged_object,
    left_out,
    motion_from,
    no_matter,
    participle_conjunct,
    preposition_of_verb,
    second_judgement,
    time_of_judgement,
    way_of_acting,
)
from kg.text.repairs.behind_names import one_with_its_own, person_noun_behind_name
from kg.text.repairs.bodies import apposition_of_body
from kg.text.repairs.clauses_of_nouns import passive_gerund, relative_agrees, verb_after_aside
from kg.text.repairs.conjuncts import like_joins_like
from kg.text.repairs.days_before_names import day_before_name
from kg.text.repairs.degrees import degree
from kg.text.repairs.fellows import fellow
from kg.text.repairs.finite_verbs import (
    clause_as_subject,
    compound_subject,
    has_not_is,
    headline_passive,
    lost_subject,
    noun_with_its_clause,
    participle_of_noun,
    past_after_noun,
    two_finite_verbs,
)
from kg.text.repairs.headline_verbs import headline_verb
from kg.text.repairs.headlines import aged_subject, to_come
from kg.text.repairs.idioms import gerund_after_particle, idiom
from kg.text.repairs.infinitives import (
    for_somebody_to,
    infinitive_after_noun,
    name_as_object,
    participle_with_auxiliary,
)
from kg.text.repairs.joined_clauses import of_behind_agent, subject_behind_and
from kg.text.repairs.joint_bodies import joint_body
from kg.text.repairs.limits import ages, limiting_infinitive, tail_of_list, verb_behind_relative
from kg.text.repairs.manner import (
    how_of_act,
    participle_of_predicate,
    particle_before_day,
    preposition_twice,
)
from kg.text.repairs.members import (
    adjective_no_member,
    one_in_two_roles,
    range_of_numbers,
    tail_of_members,
)
from kg.text.repairs.moving import one_root
from kg.text.repairs.names import (
    appointed,
    body_that_appoints,
    far_apposition,
    name_after_noun,
    name_behind_colon,
    name_opener,
    noun_before_subject,
    person_after_body,
    two_names,
)
from kg.text.repairs.no_fellows import (
    adjective_in_row,
    aside_between_dashes,
    clause_behind_tie,
    label_before_colon,
    left_out_verb,
    no_fellow,
    noun_among_verbs,
)
from kg.text.repairs.numbers_beside import letter_of_sum, names_with_numbers
from kg.text.repairs.owners import recipient, role_and_possessor, shared_possessor
from kg.text.repairs.past_conjuncts import past_conjunct, role_behind_letters
from kg.text.repairs.phrases_of_verbs import phrase_of_verb, subject_behind_adjunct
from kg.text.repairs.places_of_be import (
    adverb_as_predicate,
    missing_as_predicate,
    state_of_being,
)
from kg.text.repairs.predicates import (
    judged_beside,
    known_as,
    noun_as_auxiliary,
    quoted_judgement,
    second_predicate,
    since_then,
)
from kg.text.repairs.relatives import (
    relative_of_somebody,
    relative_of_superlative,
    relative_of_thing,
    relative_of_what_there_is,
    said_in_relative,
    whose_of_office,
)
from kg.text.repairs.results import open_object, result
from kg.text.repairs.roles import (
    chain_of_roles,
    class_of_names,
    held_role,
    role_after_body,
    role_of_body,
    two_offices,
    two_roles,
)
from kg.text.repairs.rows import body_and_others, counted_row
from kg.text.repairs.saying_verbs import verb_of_saying
from kg.text.repairs.shares import share
from kg.text.repairs.speech import (
    called_in_marks,
    held_clause,
    lost_speaker,
    speaker_goes_on,
    speaker_in_commas,
    subject_of_auxiliary,
    told_that,
)
from kg.text.repairs.two_subjects import (
    name_before_aside,
    name_in_relative,
    nearest_subject,
    object_relative,
    verb_before_that,
)
from kg.text.tree import Tree

Repair = Callable[[Tree], None]

REPAIRS: tuple[Repair, ...] = (
    one_root,
    joint_body,
    letter_of_sum,
    body_and_others,
    names_with_numbers,
    adverb_as_predicate,
    missing_as_predicate,
    state_of_being,
    *set_phrases.REPAIRS,
    alone.paper_no_person,
    alone.firm_no_person,
    alone.verb_before_but,
    infinitive_after_noun,
    row_of_adjectives,
    headline_verb,
    nouns_as_verbs.verb_behind_this,
    nouns_as_verbs.verb_behind_saying,
    nouns_as_verbs.plural_behind_adjective,
    nouns_as_verbs.order_before_object,
    hosts.relative_without_pronoun,
    nouns_as_verbs.verb_before_owner,
    nouns_as_verbs.gerund_before_name,
    seams.owner_before_number,
    compound_subject,
    name_behind_colon,
    name_opener,
    day_before_name,
    share,
    degree,
    verb_behind_relative,
    role_and_possessor,
    shared_possessor,
    two_roles,
    held_role,
    role_after_body,
    two_offices,
    role_of_body,
    name_behind_bracket,
    class_of_names,
    noun_with_its_clause,
    noun_before_subject,
    name_after_noun,
    person_noun_behind_name,
    noun_as_auxiliary,
    quoted_judgement,
    judged_beside,
    judged_object,
    second_predicate,
    since_then,
    known_as,
    participle_conjunct,
    second_judgement,
    time_of_judgement,
    how_of_act,
    participle_of_predicate,
    particle_before_day,
    preposition_twice,
    called_on,
    for_somebody_to,
    name_as_object,
    participle_with_auxiliary,
    no_matter,
    label_before_colon,
    left_out_verb,
    aside_between_dashes,
    noun_among_verbs,
    adjective_in_row,
    clause_behind_tie,
    bare_conjunct,
    like_joins_like,
    fellow,
    nouns_as_verbs.perfect_conjunct,
    past_conjunct,
    role_behind_letters,
    alone.left_empty,
    tails.verb_in_row,
    tails.second_body,
    tails.tail_of_second,
    seams.day_before_colon,
    seams.event_as_subject,
    seams.order_behind_or,
    seams.clause_of_word,
    nouns_as_verbs.member_of_inner_list,
    number_agrees,
    no_fellow,
    range_of_numbers,
    one_in_two_roles,
    adjective_no_member,
    tail_of_members,
    gerund_conjunct,
    preposition_of_verb,
    motion_from,
    phrase_of_verb,
    way_of_acting,
    relative_of_somebody,
    relative_of_thing,
    hosts.relative_of_candidate,
    hosts.relative_of_event,
    hosts.relative_of_goods,
    hosts.participle_of_somebody,
    seams.participle_behind_link,
    tails.participle_behind_per,
    seams.gerund_of_noun,
    relative_of_superlative,
    relative_of_what_there_is,
    whose_of_office,
    said_in_relative,
    relative_agrees,
    one_with_its_own,
    passive_gerund,
    person_after_body,
    name_in_relative,
    name_before_aside,
    object_relative,
    verb_before_that,
    nearest_subject,
    said_in_relative,
    verb_after_aside,
    subject_behind_and,
    nouns_as_verbs.shown_clause,
    of_behind_agent,
    tails.cut_clause,
    tails.gerund_as_subject,
    lost_subject,
    subject_behind_adjunct,
    clause_as_subject,
    two_finite_verbs,
    past_after_noun,
    participle_of_noun,
    has_not_is,
    headline_passive,
    to_come,
    aged_subject,
    two_names,
    body_that_appoints,
    appointed,
    recipient,
    idiom,
    gerund_after_particle,
    result,
    open_object,
    left_out,
    counted_row,
    limiting_infinitive,
    ages,
    tail_of_list,
    chain_of_roles,
    hosts.role_beside_role,
    hosts.apposition_of_last,
    apposition_of_body,
    far_apposition,
    subject_of_auxiliary,
    verb_of_saying,
    held_clause,
    told_that,
    called_in_marks,
    lost_speaker,
    speaker_in_commas,
    speaker_goes_on,
    aside_no_judgement,
    *set_phrases.LATE,
)


def repaired(tree: Tree) -> Tree:
    """Return `tree` after all repairs (changed in place while it is being made)."""
    for repair in REPAIRS:
        repair(tree)
    tree.phrases.clear()
    return tree
