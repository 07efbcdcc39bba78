"""Code and vocabulary name the same terms."""

from kg.graph import terms, vocab
from kg.iris import NS


def test_every_term_of_ours_is_defined():
    defined = {line.split(" ", 1)[0] for line in vocab.lines()}
    used = {v for v in vars(terms).values() if isinstance(v, str) and v.startswith(f"<{NS}")}
    assert used <= defined
