"""`.edit`: the last query in your editor, run when it is saved."""

import os
from pathlib import Path

from kg.shell.answer import Answer
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import ShellError, UsageError
from kg.shell.questions import questions
from kg.shell.session import Session


def run(session: Session, arguments: Arguments) -> Answer | None:
    """Edit the last query or a saved question, then run what was saved."""
    from kg.shell.commands import COMMANDS
    from kg.shell.dispatch import answer_to

    if not session.interactive:
        raise UsageError(".edit wants a terminal.")
    before = session.last_text
    if arguments.words:
        known = questions(session)
        if arguments.words[0].text not in known:
            raise UsageError(f"There is no saved question '{arguments.words[0].text}'.")
        before = known[arguments.words[0].text].text
    after = edited(before or "SELECT ?x {\n  \n}\n").strip()
    if not after or after == before.strip():
        session.console.note("nothing changed")
        return None
    return answer_to(session, after, COMMANDS)


def edited(text: str) -> str:
    """Return `text` as the user's editor leaves it."""
    import shlex
    import subprocess
    import tempfile

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "query.rq"
        path.write_text(text, "utf-8")
        try:
            subprocess.run([*shlex.split(editor), str(path)], check=True)
        except (OSError, subprocess.CalledProcessError, ValueError) as error:
            raise ShellError(f"The editor '{editor}' failed: {error}. Set $EDITOR.") from error
        return path.read_text("utf-8", errors="replace")


COMMAND = Command(
    name=".edit",
    group="ask",
    usage=".edit [NAME]",
    summary="the last query, or a saved one, in your editor; then run it",
    run=run,
    wants=("saved",),
    details="$VISUAL or $EDITOR names the editor. Ctrl-X Ctrl-E edits the line being typed.",
)
