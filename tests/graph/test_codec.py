"""Readings as bytes and back."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.graph.codec import decode, decode_entities, encode, encode_entities
from kg.model import Document, Reading
from tests import cheap_reader
from tests.articles import article


def test_a_reading_comes_back_as_it_was():
    reading = cheap_reader.read(Document("a", "a.txt", article(1, 40), authors=("A", "B")))
    assert decode(encode(reading)) == reading
    assert decode_entities(encode_entities(reading.entities)) == reading.entities


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.from_type(Reading))
def test_any_reading_comes_back_as_it_was(reading):
    assert decode(encode(reading)) == reading
