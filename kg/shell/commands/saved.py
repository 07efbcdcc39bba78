"""`.queries`, `.run NAME x="Hamas"`, `.save NAME`: saved questions."""

from kg.shell.answer import Answer, text
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.dispatch import query_answer
from kg.shell.errors import UsageError
from kg.shell.lines import Kind, sparql_kind
from kg.shell.questions import Question, questions, save
from kg.shell.session import Session
from kg.shell.variables import value_text


def listing(session: Session, arguments: Arguments) -> Answer:
    """Return the saved questions."""
    rows = tuple(
        (
            text(question.name),
            text(question.help),
            text(" ".join(f"?{name}" for name in question.needs)),
            text("yours" if question.own else ""),
        )
        for question in questions(session).values()
    )
    return Answer(("name", "question", "takes", ""), rows, numbered=False)


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the answer to a saved question, its variables given as name=value."""
    if not arguments.words:
        raise UsageError("Which question? .queries lists them, .run speakers runs one.")
    known = questions(session)
    name = arguments.words[0].text.removesuffix(".rq")
    if name not in known:
        from difflib import get_close_matches

        near = get_close_matches(name, known, 1)
        hint = f" Did you mean {near[0]}?" if near else ""
        raise UsageError(f"There is no saved question '{name}'.{hint} .queries lists them.")
    before = dict(session.variables)
    session.variables |= values(session, known[name], arguments)
    try:
        answer = query_answer(session, known[name].text)
    finally:
        session.variables = before
    return answer


def values(session: Session, question: Question, arguments: Arguments) -> dict[str, str]:
    """Return the values given: `x="Hamas"` or `x=@2`; a bare value is the first variable's."""
    found: dict[str, str] = {}
    free = iter(question.needs)
    for name, value in assignments(arguments.text.partition(" ")[2]):
        variable = name or next((need for need in free if need not in found), "")
        if not variable or (name and name not in question.text):
            needs = " ".join(f"{need}=…" for need in question.needs) or "no values"
            raise UsageError(f"{question.name} takes {needs}, not '{name or value}'.")
        found[variable] = value_text(session, value)
    return found


def assignments(written: str) -> list[tuple[str, str]]:
    """Return name and value pairs; the name is "" where only a value stands.

    >>> assignments('x="Hamas Politburo" y=@2 :moscow')
    [('x', '"Hamas Politburo"'), ('y', '@2'), ('', ':moscow')]
    """
    import re

    pattern = re.compile(r"(?:[?$]?(\w+)=)?(\"(?:[^\"\\]|\\.)*\"(?:@[\w-]+)?|<[^>]*>|\S+)")
    return [(match.group(1) or "", match.group(2)) for match in pattern.finditer(written)]


def keep(session: Session, arguments: Arguments) -> None:
    """Save the last query under a name, with what follows as its help."""
    if not arguments.words:
        raise UsageError("Under which name? .save NAME [what it asks]")
    if sparql_kind(session.last_text) is not Kind.QUERY:
        raise UsageError("There is no query to save yet: run one, then .save NAME")
    name, *rest = (word.text for word in arguments.words)
    path = save(session, name, session.last_text, " ".join(rest))
    session.console.note(f"saved as {path}; .run {name} runs it")


QUERIES_COMMAND = Command(
    name=".queries",
    group="ask",
    usage=".queries",
    summary="the saved questions",
    run=listing,
    examples=(".queries",),
    needs_graph=False,
)
RUN_COMMAND = Command(
    name=".run",
    group="ask",
    usage='.run NAME [x="Hamas" …]',
    summary="answer a saved question",
    run=run,
    wants=("saved", "entity"),
    examples=(".run speakers", '.run claims-about thing="Russia"'),
    details="Values are labels in quotes, CURIEs or @n. .sparql then shows the query.",
)
SAVE_COMMAND = Command(
    name=".save",
    group="ask",
    usage=".save NAME [WHAT IT ASKS]",
    summary="keep the last query as a question of yours",
    run=keep,
    wants=("text",),
    examples=("SELECT ?who { ?st kg:saidBy ?who }\n.save who-speaks Who speaks?",),
    needs_graph=False,
)
