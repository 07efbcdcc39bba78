"""One line from text to terminal: answer it, show it, tell errors; used by loop and scripts."""

from collections.abc import Mapping
from time import perf_counter

from kg.errors import KgError
from kg.shell.answer import Answer
from kg.shell.command import Command
from kg.shell.dispatch import answer_to
from kg.shell.errors import Leave
from kg.shell.render import show
from kg.shell.session import Session

OK, FAILED, USAGE, TIMEOUT, INTERRUPTED = 0, 1, 2, 124, 130


def run_line(session: Session, text: str, commands: Mapping[str, Command], mode: str) -> int:
    """Answer one line and return its exit code; no error gets through but Leave and pipes."""
    text = text.encode("utf-8", "replace").decode()
    begin = perf_counter() - session.console.read_for
    session.mode = mode
    try:
        answer = answer_to(session, text, commands)
        if answer is not None:
            shown(session, answer, mode)
        session.last_time = duration(perf_counter() - session.console.read_for - begin)
        if answer is not None:
            conclude(session)
    except (Leave, BrokenPipeError):
        raise
    except KeyboardInterrupt:
        session.console.error("Interrupted.")
        return INTERRUPTED
    except KgError as error:
        session.console.error(error.message)
        return error.exit_code
    except RecursionError:
        session.console.error("That is nested too deeply.")
        return FAILED
    except Exception as error:  # whatever it is, the shell goes on
        session.console.error(unexpected(error))
        return FAILED
    return OK


def shown(session: Session, answer: Answer, mode: str) -> None:
    """Show an answer on the terminal, or in the file that .output or .once names."""
    result = answer.columns or answer.triples is not None or answer.boolean is not None
    if session.output is None or not result:
        show(session, answer, mode)
        return
    from kg.shell.output import to_file

    to_file(session, answer, mode)


def conclude(session: Session) -> None:
    """Say how many rows there were, where that is worth saying, and how long it took."""
    timed = session.interactive and session.settings.timer
    counted = session.console.terminal or " more" in session.summary or not session.in_pipe
    parts = [session.summary if counted else "", session.last_time if timed else ""]
    session.summary = ""
    if any(parts):
        session.console.note(", ".join(part for part in parts if part))


def duration(seconds: float) -> str:
    """Return a time in words: "3 ms", "1.24 s"."""
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def unexpected(error: BaseException) -> str:
    """Return the message for an error that nobody foresaw."""
    import os

    if os.environ.get("KG_DEBUG"):
        import traceback

        return "".join(traceback.format_exception(error))
    words = str(error) or type(error).__name__
    return f"That did not work: {words}\n(KG_DEBUG=1 in the environment shows where.)"
