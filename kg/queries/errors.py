"""What can go wrong with a query, each as one message for a person."""

from kg.errors import KgError


class QueryError(KgError):
    """A query that cannot be read or run. `line` and `column` count from 1; 0 is unknown.

    `str(error)` is the message with the line, a caret and the hint.
    """

    def __init__(
        self, message: str, *, query: str = "", line: int = 0, column: int = 0, hint: str = ""
    ) -> None:
        self.bare = message
        self.query = query
        self.line = line
        self.column = column
        self.hint = hint
        super().__init__("\n".join(filter(None, (self._headline(), self._caret(), hint))))

    def _headline(self) -> str:
        place = f" (line {self.line}, column {self.column})" if self.line else ""
        return f"{self.bare}{place}"

    def _caret(self) -> str:
        lines = self.query.splitlines()
        if not 0 < self.line <= len(lines):
            return ""
        begin = max(0, self.column - 60)
        text = "".join(c if c.isprintable() else " " for c in lines[self.line - 1][begin:][:100])
        return f"  {text}\n  {' ' * (self.column - 1 - begin)}^"


class QueryTimeout(KgError):  # noqa: N818 - what happened, not what went wrong
    """The query took longer than it was allowed to. Exit code 124."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"The query was stopped after {seconds:g} s. Narrow it, add LIMIT, or raise --timeout.",
            exit_code=124,
        )


class QueryInterrupted(KgError):  # noqa: N818 - what happened, not what went wrong
    """The query was stopped by the user. Exit code 130."""

    def __init__(self) -> None:
        super().__init__("The query was interrupted.", exit_code=130)
