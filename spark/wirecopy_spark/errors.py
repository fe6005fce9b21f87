"""The errors that a user can meet; anything else that is raised is a defect."""

from __future__ import annotations


class WirecopySparkError(Exception):
    """Says what is wrong and what to do about it."""

    def __init__(self, message: str, hint: str) -> None:
        """Keep both for programs; as text they are two lines."""
        super().__init__(f"{message}\n{hint}")
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[type[WirecopySparkError], tuple[str, str]]:
        """Spark carries errors from its workers in pickled form."""
        return (type(self), (self.message, self.hint))
