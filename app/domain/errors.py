"""The one family of failures; ui/errors.py turns each into words."""

from __future__ import annotations

from app.domain.outcome import Problem


class CrmError(Exception):
    """Anything the CRM, or the way to it, can fail a read with. str() never holds CRM values."""


class Unreachable(CrmError):
    """No connection could be made, or it broke before an answer was complete."""


class TimedOut(CrmError):
    """No complete answer within the total time allowed."""


class UnexpectedAnswer(CrmError):
    """An answer came, but not one that Zoho documents (HTML, cut, too big, redirect...)."""


class SignInNeeded(CrmError):
    """The access can't be renewed; the user has to sign in again."""


class TooManyRequests(CrmError):
    """Zoho asks to slow down; retry_after in seconds where it named a sane value."""

    def __init__(self, retry_after: float | None = None) -> None:
        super().__init__("too many requests")
        self.retry_after = retry_after


class ServerFailed(CrmError):
    """Zoho answered with a failure of its own (5xx)."""

    def __init__(self, http_status: int, code: str = "") -> None:
        super().__init__(f"HTTP {http_status} {code}".rstrip())
        self.http_status = http_status
        self.code = code


class RequestRefused(CrmError):
    """Zoho refused a read or a write with a code (missing scope, permission, locked...)."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class RecordMissing(CrmError):
    """The record isn't there any more, or no longer among the pending ones (204)."""
