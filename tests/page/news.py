"""A graph made for the page: folding, several documents with their texts, hostile words."""

from itertools import pairwise

from pyoxigraph import RdfFormat, Store

from kg import iris
from kg.graph import records
from kg.model import Document, Node, Relation, Sentence, Statement, Text

TEXT = (
    "Vell talks\n\nThe Dockers Guild praises Vell’s role in the talks, Ada Berg said. "
    "“We need an answer by May,” she added.\n\nAda Berg leads the guild. 🚢 Ada Berg visited Vell."
)
GUILD = Node(iris.named("dockers-guild"), "Dockers Guild")
VELL = Node(iris.named("vell"), "Vell")
ADA = Node(iris.named("ada-berg"), "Ada Berg")
ROLE = Node(iris.described("talks", "vells-role"), "Vell’s role")
ANSWER = Node(iris.described("talks", "answer"), "answer by May")
TYPES = {GUILD: "Organization", VELL: "City", ADA: "Person", ROLE: "Concept", ANSWER: "Concept"}


def span(words: str, after: str = "") -> tuple[tuple[int, int], ...]:
    begin = TEXT.index(words, TEXT.index(after) if after else 0)
    return ((begin, begin + len(words)),)


def statement(
    sentence: int,
    number: int,
    subject: Node,
    verb: str,
    object: Node | Text,
    words: tuple[str, str, str],
    **more: object,
) -> Statement:
    after = TEXT[SENTENCES[sentence - 1].begin :][:12]
    spans = [span(w, after) for w in words]
    return Statement(
        document="talks", sentence=sentence, number=number, subject=subject, relation=Relation(iris.camel(verb), verb),
        object=object, rule="verb", subject_spans=spans[0], relation_spans=spans[1], object_spans=spans[2], **{"asserted": True, **more},
    )  # fmt: skip


def sentences() -> list[Sentence]:
    ends = ["Vell talks", "Ada Berg said.", "she added.", "leads the guild.", "visited Vell."]
    found, begin = [], 0
    for number, end in enumerate(ends, 1):
        while TEXT[begin].isspace() or TEXT[begin] == "🚢":
            begin += 1
        stop = TEXT.index(end, begin) + len(end)
        found.append(Sentence(number, "headline" if number == 1 else "body", begin, stop))
        begin = stop
    return found


SENTENCES = sentences()


def statements() -> list[Statement]:
    claim = {"asserted": False, "said_by": (ADA,), "cue": "say"}
    return [
        statement(
            2, 1, GUILD, "praise", ROLE, ("Dockers Guild", "praises", "Vell’s role"), **claim
        ),
        statement(2, 2, ROLE, "of", VELL, ("Vell’s role", "’s", "Vell"), **claim),
        statement(
            3,
            1,
            GUILD,
            "need",
            ANSWER,
            ("We", "need", "an answer by May"),
            asserted=False,
            said_by=(ADA,),
            cue="add",
            quote="We need an answer by May,",
            quoted=True,
        ),
        statement(
            4,
            1,
            ADA,
            "lead",
            GUILD,
            ("Ada Berg", "leads", "the guild"),
            time=Text("2031-05-02", "date"),
        ),
        statement(
            5,
            1,
            ADA,
            "visit",
            VELL,
            ("Ada Berg", "visited", "Vell"),
            time=Text("2031-04-20", "date"),
        ),
        statement(
            5,
            2,
            ADA,
            "title",
            Text("leader of the guild"),
            ("Ada Berg", "visited", "Vell"),
            as_of="2031-05-06",
        ),
    ]


def loaded(lines: list[str]) -> Store:
    store = Store()
    store.bulk_load("\n".join(lines).encode(), format=RdfFormat.N_QUADS)
    return store


def news() -> Store:
    document = Document(
        "talks", "news/talks.txt", TEXT, title="Vell talks", date="2031-05-06", outlet="Vell Post"
    )
    lines = list(records.document(document))
    for node, kind in TYPES.items():
        lines += records.entity(node.iri, node.label, kind, ("the guild",) if node is GUILD else ())
    for sentence in SENTENCES:
        lines += records.sentence(document, sentence, ())
    for value in statements():
        lines += [*records.statement(value), *records.shared(value)]
    return loaded(lines)


def chain(count: int) -> Store:
    """Return things in a row, each of which meets the next."""
    nodes = [Node(iris.named(f"thing-{n}"), f"Thing {n}") for n in range(count)]
    document = Document("row", "row.txt", "They meet.", title="Row")
    lines = [
        *records.document(document),
        *records.sentence(document, Sentence(1, "body", 0, 10), ()),
    ]
    for number, (one, two) in enumerate(pairwise(nodes), 1):
        value = Statement(
            "row", 1, number, one, Relation("meet", "meet"), two, True, "verb", (), ((5, 9),), ()
        )
        lines += [
            *records.statement(value),
            *records.shared(value),
            *records.entity(one.iri, one.label, "Person", ()),
            *records.entity(two.iri, two.label, "Person", ()),
        ]
    return loaded(lines)


HOSTILE = [
    "<script>alert(1)</script>", "</script><script>alert(2)</script>", '"><img src=x onerror=alert(3)>', "see href='javascript:alert(4)'",
    "line\u2028separator\u2029here", "left \u202eright-to-left\u202c \u2066isolate\u2069", "x" * 10_000, "<!--<script>", "{{ 7 * 7 }}{% raw %}", "=cmd|' /C calc'!A0",
    "]]>&lt;b&gt; \\u003cscript\\u003e", "\ud7ff\uffff🦀 e\u0301",
]  # fmt: skip


def hostile() -> Store:
    text = " ".join(HOSTILE)
    document = Document(
        "bad", "bad.txt", text, title=HOSTILE[0], outlet=HOSTILE[2], url="javascript:alert(5)"
    )
    nodes = [Node(iris.named(f"bad-{n}"), words) for n, words in enumerate(HOSTILE)]
    lines = [
        *records.document(document),
        *records.sentence(document, Sentence(1, "body", 0, len(text)), ()),
    ]
    for node in nodes:
        lines += records.entity(node.iri, node.label, "Person", (HOSTILE[1],))
    for number, node in enumerate(nodes):
        value = Statement(
            document="bad", sentence=1, number=number + 1, subject=node, object=nodes[(number + 1) % len(nodes)], relation=Relation(f"bad{number}", HOSTILE[number]),
            asserted=number % 2 == 0, rule=HOSTILE[0], subject_spans=((0, 5),), relation_spans=((3, 9),), object_spans=((4, 99999),),
            said_by=(nodes[0],) if number % 2 else (), cue=HOSTILE[2] if number % 2 else "", quote=HOSTILE[3], qualifiers=(("in", Text(HOSTILE[1])),),
        )  # fmt: skip
        lines += [*records.statement(value), *records.shared(value)]
    return loaded(lines)
