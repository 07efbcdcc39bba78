"""The error that a user is meant to read."""


class KgError(Exception):
    """One message that names the thing and says what to do; commands print it and leave.

    `exit_code` is what the process returns: 1 a data, graph or engine error, 2 usage.
    """

    def __init__(self, message: str, *, exit_code: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.exit_code = exit_code
