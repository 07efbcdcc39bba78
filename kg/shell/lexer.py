"""Colours of the line that is being typed: SPARQL, verbs and dot-commands."""

import re
from collections.abc import Callable

from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.lexers import Lexer

from kg.shell.lines import Kind, first_word, kind_of

LONGEST = 20_000

SPARQL = re.compile(
    r'(?P<string>"""[^"]*(?:"""|$)|"(?:[^"\\\n]|\\.)*"?|\'(?:[^\'\\\n]|\\.)*\'?)'
    r"|(?P<iri><[^\s<>]*>)"
    r"|(?P<comment>\#.*)"
    r"|(?P<variable>[?$]\w+)"
    r"|(?P<curie>[A-Za-z][\w-]*:[\w.%-]*|:[\w.%-]+)"
    r"|(?P<keyword>\b(?:SELECT|ASK|CONSTRUCT|DESCRIBE|PREFIX|BASE|WHERE|FILTER|OPTIONAL|UNION|MINUS"
    r"|GRAPH|VALUES|BIND|AS|GROUP|BY|HAVING|ORDER|ASC|DESC|LIMIT|OFFSET|DISTINCT|REDUCED|FROM"
    r"|NAMED|INSERT|DELETE|DATA|NOT|EXISTS|IN|COUNT|SUM|MIN|MAX|AVG|SAMPLE|GROUP_CONCAT|STR|LANG"
    r"|DATATYPE|REGEX|CONTAINS|STRSTARTS|LCASE|UCASE|BOUND|IF|COALESCE|WITH|USING|CLEAR|LOAD"
    r"|SERVICE|IRI|STRLEN|REPLACE|true|false)\b)"
    r"|(?P<a>\ba\b)"
    r"|(?P<number>\b\d+(?:\.\d+)?\b)",
    re.IGNORECASE,
)
COMMAND = re.compile(
    r"(?P<string>\"(?:[^\"\\]|\\.)*\"?)|(?P<iri><[^\s<>]*>)|(?P<row>@\d+)"
    r"|(?P<flag>(?<!\S)--?[A-Za-z][\w-]*)|(?P<curie>(?<!\S)\w*:[\w.%-]+)|(?P<number>\b\d+\b)"
)


class ShellLexer(Lexer):
    """Colours by kind of line; a line longer than 20,000 characters stays plain."""

    def __init__(self, names: frozenset[str]) -> None:
        self.names = names

    def lex_document(self, document: Document) -> Callable[[int], StyleAndTextTuples]:
        """Return the coloured pieces of each line."""
        lines = document.lines
        head = lines[0] if len(lines[0]) < LONGEST else ""
        is_command = kind_of(head, self.names) is Kind.COMMAND

        def coloured(number: int) -> StyleAndTextTuples:
            line = lines[number] if number < len(lines) else ""
            if len(line) > LONGEST:
                return [("", line)]
            if is_command and number == 0:
                return command_line(line, self.names)
            return pieces(SPARQL, line)

        return coloured


def command_line(line: str, names: frozenset[str]) -> StyleAndTextTuples:
    """Return the pieces of a verb or dot-command: the first word, then its arguments."""
    word = first_word(line)
    end = line.index(word) + len(word)
    style = "class:command" if word in names else "class:wrong"
    return [("", line[: end - len(word)]), (style, word), *pieces(COMMAND, line[end:])]


def pieces(pattern: re.Pattern[str], line: str) -> StyleAndTextTuples:
    """Return `line` cut where `pattern` matches, each match styled by its group's name."""
    found: StyleAndTextTuples = []
    end = 0
    for match in pattern.finditer(line):
        if match.start() > end:
            found.append(("", line[end : match.start()]))
        style = "keyword" if match.lastgroup == "a" else match.lastgroup
        found.append((f"class:{style}", match.group()))
        end = match.end()
    found.append(("", line[end:]))
    return found
