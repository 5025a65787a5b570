"""The one family of failures; ui/errors.py turns each into words."""

from __future__ import annotations

from app.domain.outcome import Problem, Trouble


class CrmError(Exception):
    """Anything the CRM, or the way to it, can fail a read with. str() never holds CRM values.

    trouble is the kind of it, which outcomes of conversions bear too.
    """

    trouble: Trouble = Trouble.OTHER


class Unreachable(CrmError):
    """No connection could be made, it broke before an answer was complete, or the network itself
    answered in Zoho's place (trouble PORTAL).
    """

    def __init__(self, reason: str = "", *, trouble: Trouble = Trouble.OTHER) -> None:
        super().__init__(reason)
        self.trouble = trouble


class TimedOut(CrmError):
    """No complete answer within the total time allowed."""

    trouble = Trouble.TIMED_OUT


class UnexpectedAnswer(CrmError):
    """An answer came, but not one that Zoho documents (cut, too big, redirect...)."""

    trouble = Trouble.UNREADABLE


class SignInNeeded(CrmError):
    """The access can't be renewed; the user has to sign in again."""

    trouble = Trouble.SIGN_IN


class TooManyRequests(CrmError):
    """Zoho asks to slow down; retry_after in seconds where it named a sane value."""

    trouble = Trouble.THROTTLED

    def __init__(self, retry_after: float | None = None) -> None:
        super().__init__("too many requests")
        self.retry_after = retry_after


class ServerFailed(CrmError):
    """Zoho answered with a failure of its own (5xx)."""

    trouble = Trouble.SERVER_FAILED

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
