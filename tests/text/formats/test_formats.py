"""Each format: bytes in, content or fault out."""

import io
import json
import time

import docx
import pytest
from pypdf import PdfReader, PdfWriter

from kg.text.formats import FORMATS, told_by_start
from kg.text.formats.content import Content, Fault
from kg.text.formats.markdown import plain

PAGE = """<!doctype html><html><head><title>Board keeps the old quay</title>
<meta property="og:site_name" content="Port News"><meta name="author" content="Ann Lee">
<meta property="article:published_time" content="2021-03-04T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article>
<h1>Board keeps the old quay</h1>
<p>The harbour board of Riga met on Monday evening and voted to keep the old quay, its chair said.</p>
<h2>What the lawyers said</h2>
<p>The lawyers had asked for a delay until the survey of the quay was ready, but the board refused.</p>
</article><footer>All rights reserved</footer></body></html>"""


def read(suffix: str, data: bytes) -> Content | Fault:
    found = list(FORMATS[suffix](io.BytesIO(data)))
    assert len(found) == 1
    return found[0]


def pdf(*lines: str) -> bytes:
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    stream = f"BT /F1 11 Tf 14 TL 50 800 Td {shown} ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, offsets = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    rows = "".join(f"{at:010} 00000 n \n" for at in offsets)
    size = len(objects) + 1
    table = f"xref\n0 {size}\n0000000000 65535 f \n{rows}"
    out += f"{table}trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF"
    return out.encode()


def word(*lines: str) -> bytes:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.add_table(1, 2).rows[0].cells[1].text = "In a cell."
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_text_is_kept_with_its_front_matter() -> None:
    text = (
        "---\ntitle: Quay\ndate: 4 March 2021\nauthor: Ann Lee\nsource: Port News\n---\r\nBody.\r\n"
    )
    found = read(".txt", text.encode())
    assert found == Content(text, "Quay", "2021-03-04", "Port News", ("Ann Lee",))


def test_html_gives_main_text_and_metadata() -> None:
    found = read(".html", PAGE.encode())
    assert isinstance(found, Content)
    assert found.text.split("\n\n")[0] == "Board keeps the old quay"
    assert found.text.count("Board keeps") == 1
    assert "What the lawyers said\n\n" in found.text
    assert "Home" not in found.text and "rights" not in found.text
    assert (found.title, found.date) == ("Board keeps the old quay", "2021-03-04")
    assert (found.outlet, found.authors) == ("Port News", ("Ann Lee",))


def test_html_in_its_own_encoding() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-2">').replace("Riga", "Łódź")
    found = read(".html", page.encode("iso-8859-2"))
    assert isinstance(found, Content) and "Łódź" in found.text


def test_html_without_text() -> None:
    assert isinstance(read(".html", b"<html><body></body></html>"), Fault)


def test_pdf_lines_become_paragraphs() -> None:
    data = pdf(
        "The harbour board met on Monday evening to hear the lawyers of the",
        "port, who had asked for a delay until the survey of the old quay had been com-",
        "pleted.",
        "Members voted against it.",
    )
    found = read(".pdf", data)
    assert isinstance(found, Content)
    assert "survey of the old quay had been completed." in found.text
    assert found.text.endswith("\n\nMembers voted against it.")


def test_pdf_faults() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf("Secret."))))
    writer.encrypt("word", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    locked = read(".pdf", out.getvalue())
    assert isinstance(locked, Fault) and "password" in locked.why
    for data in (b"%PDF-1.4 nothing", b"", pdf()):
        assert isinstance(read(".pdf", data), Fault)


def test_word() -> None:
    found = read(".docx", word("Board keeps the old quay", "", "It met on Monday."))
    assert found == Content("Board keeps the old quay\n\nIt met on Monday.\n\nIn a cell.")
    assert isinstance(read(".docx", b"PK\x03\x04 broken"), Fault)
    assert isinstance(read(".docx", b""), Fault)


def test_jsonl() -> None:
    lines = [
        json.dumps({"id": 7, "text": "Body.", "title": "Quay", "date": "2021-03-04",
                    "source": "Port News", "url": "https://port.example/7", "authors": ["Ann Lee"]}),
        "", "{broken", "[1]", '{"id": "x"}', '{"text": "Two."}',
    ]  # fmt: skip
    found = list(FORMATS[".jsonl"](io.BytesIO("\n".join(lines).encode())))
    assert found[0] == Content(
        "Body.", "Quay", "2021-03-04", "Port News", ("Ann Lee",), "https://port.example/7", "7"
    )
    assert [one.where for one in found[1:4] if isinstance(one, Fault)] == [
        "line 3",
        "line 4",
        "line 5",
    ]
    assert found[4] == Content("Two.", id="line-6")


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# Quay kept #\n\nIt met.", "Quay kept\n\nIt met."),
        ("Quay kept\n=====\n\nIt met.", "Quay kept\n\nIt met."),
        ("**Ann Lee** *said* `no` to [the plan](https://x.example \"t\").", "Ann Lee said no to the plan."),
        ("> The quay stays.\n> — Ann Lee", "The quay stays.\n— Ann Lee"),
        ("It met.[^1]\n\n[1]: https://x.example", "It met."),
        ("One.\n\n---\n\nTwo.", "One.\n\nTwo."),
        ("```\ncode()\n```\nIt met.", "It met."),
        ("A snake_case_name and 2 * 3 * 4.", "A snake_case_name and 2 * 3 * 4."),
        ("<b>It</b> met.<!-- no -->", "It met."),
        (r"It cost 5\* more.", "It cost 5* more."),
        ("![The quay](q.png)", "The quay"),
    ],
)  # fmt: skip
def test_markdown_marks_go(markdown: str, text: str) -> None:
    assert plain(markdown) == text


def test_markdown_front_matter_goes() -> None:
    found = read(".md", b"---\ntitle: Quay\n---\n# Quay\n\nIt met.")
    assert found == Content("Quay\n\nIt met.", "Quay")
    assert isinstance(read(".md", b"---\ntitle: Quay\n---\n"), Fault)


@pytest.mark.parametrize(
    ("start", "suffix"),
    [(b"%PDF-1.7", ".pdf"), (b"<!DOCTYPE html>", ".html"), (b'{"id": 1}', ".jsonl"), (b"Talks", ".txt")],
)  # fmt: skip
def test_told_by_start(start: bytes, suffix: str) -> None:
    assert told_by_start(start) is FORMATS[suffix]


@pytest.mark.parametrize(
    "piece", ["[", "**a ", "_a ", "`", "<a", "<!--", " ", "[a](b ", "|-", "~~~\n"]
)
def test_hostile_markdown_is_quick(piece: str) -> None:
    begin = time.process_time()
    plain(piece * (100_000 // len(piece)) + "a")
    assert time.process_time() - begin < 2
