"""Places are stable, apart from each other, and in the shape of the screen."""

import numpy as np
import pytest

from kg.page.layout import TALL, WIDE, apart, layout
from kg.page.packing import pack
from kg.page.paragraphs import around, borders

STAR = [(0, n) for n in range(1, 25)]
TWO = [*STAR, (25, 26), (27, 28)]


def test_the_same_links_give_the_same_places():
    assert layout(29, TWO, [60.0] * 29) == layout(29, list(reversed(TWO)), [60.0] * 29)


@pytest.mark.parametrize(
    "links,count", [(STAR, 25), (TWO, 29), ([], 3), ([], 0), ([(0, 1)], 2), ([(0, 0)], 1)]
)
def test_no_two_labels_share_a_place(links, count):
    (places,) = layout(count, links, [80.0] * count)
    assert len(places) == count
    for i, (x, y) in enumerate(places):
        for u, v in places[i + 1 :]:
            assert abs(x - u) > 70 or abs(y - v) > 30


def test_a_phone_has_a_tall_picture_and_a_desk_a_wide_one():
    links = [(n, n + 1) for n in range(30)]
    wide, tall = layout(31, links, [60.0] * 31, (WIDE, TALL))
    assert np.ptp(wide, axis=0)[0] > np.ptp(wide, axis=0)[1]
    assert np.ptp(tall, axis=0)[1] > np.ptp(tall, axis=0)[0]


def test_large_components_are_laid_out_too():
    links = [(n, n // 3) for n in range(1, 700)]
    (places,) = layout(700, links, [60.0] * 700)
    assert len(set(places)) > 650


def test_apart_leaves_what_is_apart():
    points = np.array([[0.0, 0.0], [500.0, 0.0]])
    assert (apart(points, np.array([[50.0, 20.0]] * 2)) == points).all()


def test_packed_components_do_not_overlap():
    square = np.array([[0.0, 0.0], [100.0, 100.0]])
    boxes = np.array([[20.0, 20.0]] * 2)
    moved = pack([square] * 6, [boxes] * 6, WIDE)
    centres = [m.mean(axis=0) for m in moved]
    for i, one in enumerate(centres):
        assert all(np.abs(one - two).max() >= 100 for two in centres[i + 1 :])


def test_paragraphs_by_blank_lines_else_by_line_breaks():
    text = "One. Two.\n\nThree\nfour. Five."
    assert text[slice(*around(text, 11, 22))] == "Three\nfour. Five."
    assert text[slice(*around(text, 5, 9))] == "One. Two."
    assert borders("One.\nTwo.") == ((0, 4), (5, 9))


def test_a_long_paragraph_is_cut_around_its_sentence_at_words():
    text = "word " * 2000
    begin, end = around(text, 5000, 5004)
    assert begin <= 5000 < 5004 <= end and end - begin <= 1601
    assert text[begin:end].split() == ["word"] * len(text[begin:end].split())
