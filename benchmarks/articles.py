"""Seeded articles by the thousand, made by recombining the paragraphs of seeds/.

python -m benchmarks.articles FOLDER [NUMBER]
"""

import random
import re
import sys
from pathlib import Path

SEED = 7
FIRST = (
    "Ada Boris Clara Dmitri Elena Farid Greta Hassan Ivana Jonas Karim Leila Marta Nadia".split()
)
SYLLABLES = "bar den fel gor hal kin lor mar nev pol rad sol tor vik zan".split()
PERSON = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]{3,}(?:ov|ev|in|er|sson|son|ez|ko|ri)\b")
MONTHS = ("October", "November", "December")


def paragraphs(seeds: Path) -> list[str]:
    """Return the paragraphs of the plain-text seeds that are long enough to say something."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(seeds.glob("*.txt")))
    blocks = (block.strip() for text in texts for block in re.split(r"\n\s*\n", text))
    return [block for block in blocks if len(block.split()) > 12]


def article(number: int, blocks: list[str]) -> str:
    """Return article `number`: a headline, a date line and paragraphs, people renamed."""
    chance = random.Random(SEED * 1_000_003 + number)
    chosen = chance.sample(blocks, min(len(blocks), chance.randint(7, 11)))
    names: dict[str, str] = {}
    body = "\n\n".join(chosen)
    for found in sorted(set(PERSON.findall(body))):
        if chance.random() < 0.5:
            names[found] = f"{chance.choice(FIRST)} {surname(chance)}"
    for old, new in names.items():
        body = body.replace(old, new).replace(old.split()[1], new.split()[1])
    headline = " ".join(chosen[0].split()[:8]).rstrip(".,;:")
    date = f"{chance.choice(MONTHS)} {chance.randint(1, 28)}, 2023"
    return f"{headline} {number}\n\n{date}\n\n{body}\n"


def surname(chance: random.Random) -> str:
    """Return one of a few thousand surnames."""
    return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 3))).capitalize()


def write(folder: Path, number: int, seeds: Path = Path("seeds")) -> None:
    """Write articles as FOLDER/000/article-00000.txt and so on."""
    blocks = paragraphs(seeds)
    for n in range(number):
        place = folder / f"{n // 1000:03d}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"article-{n:05d}.txt").write_text(article(n, blocks), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)
