"""Errors that the shell prints as one message; never a traceback."""

from kg.errors import KgError


class ShellError(KgError):
    """Something that could not be done; exit code 1."""


class UsageError(KgError):
    """A line that was typed wrongly, or an ambiguous label; exit code 2."""

    def __init__(self, message: str) -> None:
        super().__init__(message, exit_code=2)


class Leave(Exception):  # noqa: N818 - a wish of the user's, not an error
    """The user wants to leave the shell."""
