"""Drawn components → one picture: the largest in the middle, the others around it."""

from collections.abc import Sequence
from math import cos, pi, sin

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

GAP = 26.0
LOOK_ON = 1.6
"""After the first free place, rings so much wider are tried too."""


def pack(components: Sequence[Points], sizes: Sequence[Points], aspect: float) -> list[Points]:
    """Return the components moved so that no two overlap, in a picture of that aspect."""
    taken: list[Box] = []
    moved = []
    for points, boxes in zip(components, sizes, strict=True):
        low = (points - boxes / 2).min(axis=0) - GAP / 2
        high = (points + boxes / 2).max(axis=0) + GAP / 2
        width, height = (high - low).tolist()
        x, y = _free(width, height, taken, aspect)
        taken.append((x - width / 2, y - height / 2, x + width / 2, y + height / 2))
        moved.append(points - (low + high) / 2 + np.array([x, y]))
    return moved


def _free(width: float, height: float, taken: Sequence[Box], aspect: float) -> tuple[float, float]:
    """Return the centre at which such a box is free and the picture grows least."""
    if not taken:
        return 0.0, 0.0
    boxes = np.array(taken)
    step = max(24.0, min(width, height) / 2)
    radius, last, best = step, float("inf"), (float("inf"), 0.0, 0.0)
    while radius <= last:
        turns = max(12, int(2 * pi * radius / step))
        for turn in range(turns):
            angle = 2 * pi * turn / turns + pi / 2
            x, y = radius * cos(angle) * aspect**0.5, radius * sin(angle) / aspect**0.5
            box = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
            if _hits(box, boxes):
                continue
            last = min(last, radius * LOOK_ON + 3 * step)
            best = min(best, (_extent(box, boxes, aspect) + radius * 0.05, x, y))
        radius += step
    return best[1], best[2]


def _extent(box: Box, boxes: Points, aspect: float) -> float:
    """Return how large the picture would be with one box more, in heights."""
    left, top = min(box[0], boxes[:, 0].min()), min(box[1], boxes[:, 1].min())
    right, bottom = max(box[2], boxes[:, 2].max()), max(box[3], boxes[:, 3].max())
    return float(max((right - left) / aspect, bottom - top))


def _hits(box: Box, boxes: Points) -> bool:
    left, top, right, bottom = box
    return bool(
        (
            (boxes[:, 0] < right)
            & (left < boxes[:, 2])
            & (boxes[:, 1] < bottom)
            & (top < boxes[:, 3])
        ).any()
    )
