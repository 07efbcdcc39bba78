"""With the real reader too, adding and removing end at the graph of a fresh build."""

import random
import shutil
from pathlib import Path

import pytest

from kg.build import build
from kg.graph.intake import Reader
from kg.life.growing import add, remove
from kg.text.parser import DEFAULT_MODEL
from tests.articles import lines_of

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*"))
REAL = Reader(DEFAULT_MODEL)


@pytest.mark.parametrize("seed", [1, 2])
def test_seeds_in_another_order_by_adding_and_removing(tmp_path, seed):
    chance = random.Random(seed)
    docs = tmp_path / "docs"
    docs.mkdir()
    for path in SEEDS[:6]:
        shutil.copy(path, docs)
    files = sorted(docs.iterdir())
    grown = tmp_path / "grown"
    build(files[:1], graph=grown, reader=REAL)
    for path in chance.sample(files[1:], 5):
        add([path], graph=grown, reader=REAL)
    gone = chance.sample(files[1:], 2)
    remove([path.name for path in gone], graph=grown)
    fresh = tmp_path / "fresh"
    build([path for path in files if path not in gone], graph=fresh, reader=REAL)
    assert lines_of(grown) == lines_of(fresh)
