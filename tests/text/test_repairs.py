"""Trees that the parser gets wrong in, mended trees out; hand-made trees, so no model is asked."""

import pytest

from kg.text.repairs import REPAIRS, repaired
from kg.text.repairs.moving import move, one_root
from kg.text.tree import Tree


def tree(*rows: str, names: tuple[tuple[int, int, str], ...] = ()) -> Tree:
    """Return a tree of rows "word tag dep head" (the head counts from 0)."""
    cells = [row.split() for row in rows]
    words = [c[0] for c in cells]
    begins = [sum(len(w) + 1 for w in words[:i]) for i in range(len(words))]
    kinds = [""] * len(words)
    for first, last, kind in names:
        kinds[first:last] = [kind] * (last - first)
    return Tree(
        number=1,
        words=words,
        lemmas=[w.lower() for w in words],
        tags=[c[1] for c in cells],
        deps=[c[2] for c in cells],
        heads=[int(c[3]) for c in cells],
        begins=begins,
        ends=[b + len(w) for b, w in zip(begins, words, strict=True)],
        entity_types=kinds,
        names=list(names),
    )


def arcs(t: Tree) -> dict[str, tuple[str, str]]:
    return {w: (t.deps[i], t.words[t.heads[i]]) for i, w in enumerate(t.words)}


def test_a_name_takes_the_place_of_the_noun_before_it() -> None:
    made = repaired(
        tree(
            "The DT det 1", "tug NN nsubj 3", "Petrel NNP appos 1", "sank VBD ROOT 3",
            names=((2, 3, "PRODUCT"),),
        )
    )  # fmt: skip
    assert arcs(made)["Petrel"] == ("nsubj", "sank")
    assert arcs(made)["tug"] == ("nmod", "Petrel")


def test_an_apposition_behind_a_comma_stays() -> None:
    made = repaired(
        tree(
            "The DT det 1", "tug NN nsubj 5", ", , punct 1", "Petrel NNP appos 1", ", , punct 1",
            "sank VBD ROOT 5", names=((3, 4, "PRODUCT"),),
        )
    )  # fmt: skip
    assert arcs(made)["tug"] == ("nsubj", "sank")


def test_two_people_of_whom_the_first_hangs_on_the_second() -> None:
    made = repaired(
        tree(
            "Ann NNP compound 1", "Lee NNP nmod 4", "and CC cc 1", "Bo NNP conj 1",
            "Ek NNP nsubj 5", "met VBD ROOT 5", names=((0, 2, "PERSON"), (3, 5, "PERSON")),
        )
    )  # fmt: skip
    found = arcs(made)
    assert found["Lee"] == ("nsubj", "met")
    assert found["Ek"] == ("conj", "Lee")
    assert found["Bo"] == ("compound", "Ek")


def test_the_title_of_the_first_of_two_people_goes_with_it() -> None:
    made = repaired(
        tree(
            "Judge NNP compound 5", "Ann NNP nmod 5", "Lee NNP nmod 5", "and CC cc 2",
            "Bo NNP conj 2", "Ek NNP nsubj 6", "met VBD ROOT 6",
            names=((1, 3, "PERSON"), (4, 6, "PERSON")),
        )
    )  # fmt: skip
    found = arcs(made)
    assert found["Judge"] == found["Ann"] == ("compound", "Lee")
    assert found["Ek"] == ("conj", "Lee")


@pytest.mark.parametrize(
    ("rows", "left_out"),
    [
        (
            ("We PRP nsubj 1", "saw VBD ROOT 1", "ships NNS dobj 1", "but CC cc 2", "not RB neg 5", "boats NNS conj 2"),
            True,
        ),
        (("It PRP nsubj 1", "is VBZ ROOT 1", "not RB neg 1", "ships NNS attr 1", "but CC cc 3", "boats NNS conj 3"), True),
        (
            ("It PRP nsubj 1", "is VBZ ROOT 1", "not RB neg 1", "only RB advmod 1", "ships NNS attr 1", "but CC cc 4", "boats NNS conj 4"),
            False,
        ),
        (("We PRP nsubj 1", "saw VBD ROOT 1", "ships NNS dobj 1", "and CC cc 2", "boats NNS conj 2"), False),
        (("We PRP nsubj 1", "saw VBD ROOT 1", "not RB neg 1", "ships NNS dobj 1", "or CC cc 3", "boats NNS conj 3"), False),
        (("We PRP nsubj 1", "saw VBD ROOT 1", "ships NNS dobj 1", "but CC cc 2", "boats NNS conj 2", "not RB neg 4"), True),
    ],
)  # fmt: skip
def test_what_a_but_leaves_out(rows: tuple[str, ...], left_out: bool) -> None:
    assert arcs(repaired(tree(*rows)))["boats"][0] == ("dep" if left_out else "conj")


def test_a_preposition_that_the_verb_asks_for() -> None:
    made = tree(
        "She PRP nsubj 1", "compared VBD ROOT 1", "storms NNS dobj 1", "in IN prep 2", "May NNP pobj 3",
        "to IN prep 4", "wars NNS pobj 5",
    )  # fmt: skip
    made.lemmas[1] = "compare"
    assert arcs(repaired(made))["to"] == ("prep", "compared")


def test_what_is_from_the_bay_is_the_removal() -> None:
    made = repaired(
        tree(
            "We PRP nsubj 1", "want VBP ROOT 1", "removal NN dobj 1", "of IN prep 2",
            "wrecks NNS pobj 3", "from IN prep 4", "bays NNS pobj 5",
        )
    )  # fmt: skip
    assert arcs(made)["from"] == ("prep", "removal")


def test_a_second_root_hangs_on_the_first() -> None:
    made = tree("Ships NNS ROOT 0", "sank VBD ROOT 1", "fast RB advmod 1")
    one_root(made)
    assert made.root == 0
    assert made.subtree(0) == [0, 1, 2]


def test_a_move_never_makes_a_ring() -> None:
    made = tree("Old JJ amod 1", "ships NNS nsubj 2", "sank VBD ROOT 2")
    move(made, 1, 0, "dep")
    seen = [1, *made.ancestors(1)]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("repair", REPAIRS)
@pytest.mark.parametrize(
    "rows",
    [
        ("Ships NNS nsubj 1", "sank VBD ROOT 1", ". . punct 1"),
        ("Yes UH ROOT 0",),
        ("not RB neg 1", "ships NNS ROOT 1", "but CC cc 1", "boats NNS conj 1", "not RB neg 3"),
        ("to IN prep 1", "sink VB ROOT 1"),
    ],
)
def test_what_needs_no_repair_stays(repair: object, rows: tuple[str, ...]) -> None:
    made, before = tree(*rows), tree(*rows)
    repair(made)  # type: ignore[operator]
    if "but" not in made.words:
        assert (made.heads, made.deps) == (before.heads, before.deps)
    assert made.subtree(made.root) == list(range(len(made)))


def test_the_noun_before_a_name_is_no_main_clause() -> None:
    made = repaired(
        tree(
            "The DT det 1", "singer NN ROOT 1", "Ann NNP compound 3", "Lee NNP nsubj 4",
            "died VBD relcl 1", "young RB advmod 4", ". . punct 1", names=((2, 4, "PERSON"),),
        )
    )  # fmt: skip
    found = arcs(made)
    assert found["died"] == ("ROOT", "died")
    assert found["singer"] == ("nmod", "Lee")


def test_a_thing_that_somebody_made_stays_the_main_noun() -> None:
    made = repaired(
        tree(
            "The DT det 1", "book NN ROOT 1", "Ann NNP compound 3", "Lee NNP nsubj 4",
            "wrote VBD relcl 1", ". . punct 1", names=((2, 4, "PERSON"),),
        )
    )  # fmt: skip
    assert arcs(made)["wrote"] == ("relcl", "book")


def test_a_headline_tells_what_a_name_will_do() -> None:
    made = repaired(
        tree(
            "UK NNP dep 2", "to TO aux 2", "send VB ROOT 2", "troops NNS dobj 2",
            names=((0, 1, "GPE"),),
        )
    )  # fmt: skip
    assert (made.deps[0], made.heads[0], made.root) == ("nsubj", 2, 2)


def test_a_plan_to_close_does_not_close() -> None:
    made = repaired(tree("Plan NN ROOT 0", "to TO aux 2", "cut VB acl 0", "jobs NNS dobj 2"))
    assert made.root == 0


def test_an_unknown_name_gives_no_order() -> None:
    made = repaired(tree("Acme VB ROOT 0", "to TO aux 2", "close VB advcl 0", "pits NNS dobj 2"))
    assert (made.deps[0], made.root) == ("nsubj", 2)


def test_both_gerunds_are_what_the_role_is_in() -> None:
    made = repaired(
        tree(
            "of IN ROOT 0", "playing VBG pcomp 0", "roles NNS dobj 1", "in IN prep 1",
            "closing VBG pcomp 3", "pits NNS dobj 4", "and CC cc 1", "selling VBG conj 1",
            "ships NNS dobj 7",
        )
    )  # fmt: skip
    assert made.heads[7] == 4


def test_behind_and_a_second_clause_begins() -> None:
    made = repaired(
        tree(
            "Berg NNP nsubj 1", "reported VBD ROOT 1", "on IN prep 1", "floods NNS pobj 2",
            "and CC cc 3", "Lund NNP conj 3", "will MD aux 7", "sing VB ccomp 1", ". . punct 1",
        )
    )  # fmt: skip
    assert (made.deps[7], made.heads[5], made.deps[5]) == ("conj", 7, "nsubj")


def test_two_people_met_stay_two() -> None:
    made = repaired(
        tree(
            "Berg NNP nsubj 1", "met VBD ROOT 1", "Lund NNP dobj 1", "and CC cc 2",
            "Voss NNP conj 2", "and CC cc 1", "left VBD conj 1", ". . punct 1",
        )
    )  # fmt: skip
    assert (made.heads[4], made.deps[4]) == (2, "conj")


def test_nobody_is_a_berg_of_the_sale() -> None:
    made = repaired(
        tree(
            "the DT det 1", "issue NN nsubj 8", "raised VBN acl 1", "by IN agent 2",
            "Berg NNP pobj 3", "of IN prep 4", "the DT det 7", "sale NN pobj 5", "is VBZ ROOT 8",
            "old JJ acomp 8", ". . punct 8",
            names=((4, 5, "PERSON"),),
        )
    )  # fmt: skip
    assert made.heads[5] == 1


def test_letters_behind_a_name_are_no_second_person() -> None:
    made = repaired(
        tree(
            "by IN ROOT 0", "Lee NNP pobj 0", ", , punct 1", "M.D. NNP conj 1", "and CC cc 3",
            "Kern NNP conj 3", names=((1, 2, "PERSON"), (3, 4, "GPE"), (5, 6, "PERSON")),
        )
    )  # fmt: skip
    assert (made.heads[5], made.deps[5], made.deps[3]) == (1, "conj", "nmod")
    assert (3, 4, "GPE") not in made.names


def test_an_order_is_no_name() -> None:
    made = repaired(
        tree(
            "Say VB aux 2", "Peru NNP nsubj 2", "asked VBD ROOT 2", "for IN prep 2",
            "tolls NNS pobj 3", names=((0, 2, "GPE"),),
        )
    )  # fmt: skip
    assert made.names == [(1, 2, "GPE")]


def test_a_26_year_old_does_what_the_participle_says() -> None:
    rows = "The DT det 3", "26-year-old JJ amod 3", "praised VBN amod 3", "Peru NNP ROOT 3"
    made = repaired(tree(*rows, ". . punct 3"))
    assert (made.root, made.deps[1], made.deps[3]) == (2, "nsubj", "dobj")
    held = repaired(tree(*rows, "fell VBD dep 3", ". . punct 3"))
    assert held.deps[2] == "amod"


def test_a_base_form_goes_with_the_infinitive() -> None:
    made = repaired(
        tree(
            "Berg NNP nsubj 1", "promised VBD ROOT 1", "to TO aux 3", "meet VB xcomp 1",
            "and CC cc 1", "soon RB advmod 6", "exceed VBP conj 1", "goals NNS dobj 6", ". . punct 1",
        )
    )  # fmt: skip
    assert (made.heads[6], made.tags[6]) == (3, "VB")


@pytest.mark.parametrize(
    ("span", "head"),
    [("hours", "met"), ("crews", "crews")],
)
def test_no_hours_are_at_the_port(span: str, head: str) -> None:
    made = repaired(
        tree(
            "Reed NNP nsubj 1", "met VBD ROOT 1", "them PRP dobj 1", "for IN prep 1",
            f"{span} NNS pobj 3", "at IN prep 4", "Velm NNP pobj 5", ". . punct 1",
        )
    )  # fmt: skip
    assert arcs(made)["at"] == ("prep", head)


def test_an_aside_between_dashes_tells_of_the_noun_before_it() -> None:
    made = repaired(
        tree(
            "Berg NNP nsubj 1", "is VBZ ROOT 1", "a DT det 4", "mean JJ amod 4", "liar NN attr 1",
            "who WP nsubj 6", "robbed VBD relcl 4", "sailors NNS dobj 6", "— : punct 4",
            "ten CD nummod 10", "men NNS appos 4", "— : punct 4", "of IN prep 4", "pay NN pobj 12",
        )
    )  # fmt: skip
    assert arcs(made)["men"] == ("appos", "sailors")
    assert arcs(made)["of"] == ("prep", "robbed")


@pytest.mark.parametrize(
    ("mark", "dep"), [("’ '' case 1", "poss"), ("’s NN case 1", "poss"), ("’s POS case 1", "poss")]
)
def test_a_mark_behind_an_owner_is_a_genitive(mark: str, dep: str) -> None:
    made = repaired(
        tree("The DT det 1", f"boards NNS {dep} 3", mark, "plan NN nsubj 4", "failed VBD ROOT 4")
    )
    assert made.tags[2] == "POS"


def test_what_a_genitive_at_the_end_owns_is_not_named() -> None:
    made = repaired(
        tree(
            "It PRP nsubj 1", "fell VBD ROOT 1", "by IN prep 1", "Lund NNP pobj 2",
            "’s RB advmod 1", "again RB advmod 1", names=((3, 4, "PERSON"),),
        )
    )  # fmt: skip
    assert made.tags[4] == "POS"
    assert arcs(made)["’s"] == ("case", "Lund")


def test_what_a_genitive_owns_is_the_thing() -> None:
    made = repaired(
        tree(
            "Berg NNP nsubj 1", "cited VBD ROOT 1", "ships NNS dobj 1", "as IN prep 1",
            "signs NNS pobj 3", "of IN prep 4", "the DT det 7", "mayor NN pobj 5",
            "’s POS dep 1", "disrespect JJ dobj 1",
        )
    )  # fmt: skip
    assert arcs(made)["disrespect"] == ("pobj", "of")
    assert arcs(made)["mayor"] == ("poss", "disrespect")


def test_a_clause_says_what_is_feared() -> None:
    rows = (
        "It PRP nsubj 1", "fueled VBD ROOT 1", "{0} NNS dobj 1", "in IN prep 1", "Velm NNP pobj 3",
        "that IN mark 8", "the DT det 7", "port NN nsubj 8", "fails VBZ ccomp 1",
    )  # fmt: skip
    for noun, head in (("fears", "fears"), ("boats", "fueled")):
        made = tree(*(row.format(noun) for row in rows))
        made.lemmas[2] = noun[:-1]
        assert arcs(repaired(made))["fails"][1] == head


def test_nobody_does_yet_what_has_been_proposed() -> None:
    made = repaired(
        tree(
            "Berg NNP nsubj 2", "have VBP aux 2", "proposed VBN ROOT 2", "fees NNS dobj 2",
            "and CC cc 2", "then RB advmod 6", "closing VBG conj 2", "ports NNS dobj 6",
        )
    )  # fmt: skip
    assert arcs(made)["closing"][0] != "conj"


def test_two_names_in_marks_are_both_names() -> None:
    made = tree(
        "Berg NNP nsubj 1", "called VBD ROOT 1", "the DT det 3", "ship NN dobj 1", "“ `` punct 5",
        "Tub NNP oprd 1", "” '' punct 3", "and CC cc 3", "“ `` punct 9", "Sieve NNP conj 3",
        "” '' punct 1",
    )  # fmt: skip
    made.lemmas[1] = "call"
    assert arcs(repaired(made))["Sieve"] == ("conj", "Tub")


@pytest.mark.parametrize(("letters", "head"), [("TP", "in"), ("Velm", "power")])
def test_a_phrase_does_not_end_before_letters_in_brackets(letters: str, head: str) -> None:
    made = tree(
        "Berg NNP nsubj 1", "is VBZ ROOT 1", "leader NN attr 1", "in IN prep 2", "tidal JJ amod 5",
        "power NN pobj 3", "( -LRB- punct 5", f"{letters} NNP nmod 9", ") -RRB- punct 9",
        "research NN appos 5",
    )  # fmt: skip
    assert arcs(repaired(made))["research"][1] == head


def test_places_in_a_row_are_not_in_one_another() -> None:
    rows = (
        "Norway NNP nsubj 7", ", , punct 0", "Chile NNP appos 0", ", , punct 2", "Mali NNP conj 2",
        "and CC cc 4", "{0} NNP {1}", "voted VBD ROOT 7",
    )  # fmt: skip
    for last, dep in (("Peru conj 4", "conj"), ("Peru compound 7", "appos")):
        word, *rest = last.split()
        cells = [row.format(word, " ".join(rest)) for row in rows]
        made = repaired(tree(*cells, names=((0, 1, "GPE"), (2, 3, "GPE"), (4, 7, "GPE"))))
        assert arcs(made)["Chile"] == (dep, "Norway")


def test_an_infinitive_takes_the_object_behind_it() -> None:
    made = repaired(
        tree(
            "Berg NNP nsubj 1", "has VBZ ROOT 1", "leads NNS dobj 1", "in IN prep 2",
            "races NNS pobj 3", "to TO aux 6", "succeed VB acl 4", "Lund NNP dobj 1",
        )
    )  # fmt: skip
    assert arcs(made)["Lund"] == ("dobj", "succeed")


def test_a_name_behind_and_begins_a_clause() -> None:
    made = repaired(
        tree(
            "Berg NNP nsubj 1", "has VBZ ROOT 1", "friends NNS dobj 1", "in IN prep 2",
            "the DT det 7", "state NN nmod 7", "and CC cc 5", "Lund NNP pobj 3",
            "has VBZ conj 1", "foes NNS dobj 8", names=((7, 8, "PERSON"),),
        )
    )  # fmt: skip
    assert arcs(made)["Lund"] == ("nsubj", "has")
    assert made.heads[7] == 8
    assert arcs(made)["state"] == ("pobj", "in")


def test_nobody_asks_twice_itself() -> None:
    made = repaired(
        tree("He PRP nsubj 1", "asked VBD ROOT 1", "Lund NNP dative 1", "twice RB dobj 1")
    )
    assert arcs(made)["twice"] == ("advmod", "asked")
    assert arcs(made)["Lund"] == ("dobj", "asked")


def test_climate_change_changes_nothing() -> None:
    made = tree(
        "Berg NNP nsubj 1", "made VBD ROOT 1", "climate NN nsubj 3", "change VB ccomp 1",
        "an DT det 5", "issue NN dobj 3",
    )  # fmt: skip
    made.lemmas[1] = "make"
    assert arcs(repaired(made))["change"] == ("dobj", "made")
    assert arcs(made)["issue"] == ("oprd", "made")


def test_next_is_nobody() -> None:
    made = tree("Next NNP nsubj 1", "was VBD ROOT 1", "Acme NNP attr 1", ". . punct 1")
    made.lemmas[1] = "be"
    assert arcs(repaired(made))["Acme"] == ("nsubj", "was")


def test_an_owner_is_given_nothing() -> None:
    made = repaired(
        tree(
            "He PRP nsubj 1", "backed VBD ROOT 1", "Lund NNP dative 1", "’s POS case 2",
            "rivals VBZ dobj 1", "Ann NNP compound 6", "Berg NNP dobj 1",
            names=((2, 3, "PERSON"), (5, 7, "PERSON")),
        )
    )  # fmt: skip
    assert arcs(made)["Lund"] == ("poss", "rivals")
    assert arcs(made)["Berg"][1] == "rivals"


def test_this_season_is_a_time() -> None:
    made = repaired(
        tree(
            "He PRP nsubj 1", "raised VBD ROOT 1", "funds NNS dobj 1", "for IN prep 1",
            "Lund NNP pobj 3", "this DT det 6", "season NN dobj 1",
        )
    )  # fmt: skip
    assert arcs(made)["season"] == ("npadvmod", "raised")


def test_names_share_no_tail() -> None:
    made = repaired(
        tree(
            "Greens NNPS nsubj 5", "and CC cc 0", "friends NNS conj 0", "of IN prep 0",
            "Lund NNP pobj 3", "left VBD ROOT 5",
        )
    )  # fmt: skip
    assert arcs(made)["of"] == ("prep", "friends")
