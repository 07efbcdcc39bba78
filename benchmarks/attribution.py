"""Readings as attributions, in the format of the who-said-what scorer.

python -m benchmarks.attribution DOCS OUT.jsonl

The adapter only prints `Reading.reports`.
"""

import argparse
import json
from pathlib import Path

from benchmarks.documents import documents
from kg.model import Report, Spans
from kg.reading import read_many


def attribution(report: Report) -> dict[str, list[list[int]]]:
    """Return a report as the spans of its source, cue and content."""
    return {
        "source": _spans(tuple(s for a in report.speakers for s in a.spans)),
        "cue": _spans(report.cue_spans),
        "content": _spans(report.content),
    }


def _spans(spans: Spans) -> list[list[int]]:
    return [[begin, end] for begin, end in sorted(set(spans))]


def main() -> None:
    """Write one line of attributions for each document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("docs", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    named = list(documents(args.docs))
    with args.out.open("w", encoding="utf-8") as out:
        for (name, _), reading in zip(named, read_many(d for _, d in named), strict=True):
            made = [attribution(r) for r in reading.reports]
            out.write(json.dumps({"doc": name, "attributions": made}) + "\n")


if __name__ == "__main__":
    main()
