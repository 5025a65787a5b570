"""From a failed read to the user's words: the one table for the CrmError family."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from app.domain.errors import (
    CrmError,
    RecordMissing,
    RequestRefused,
    ServerFailed,
    SignInNeeded,
    TimedOut,
    TooManyRequests,
    UnexpectedAnswer,
    Unreachable,
)
from app.domain.metadata import OrgSetup
from app.domain.outcome import Problem, Trouble
from app.ui.phrases import translate
from app.ui.plain import one_line
from app.ui.way_out_words import is_explained, way_out_words
from app.ui.words import Words, problem_words

_NO_NETWORK_HELPS: Final = frozenset({Trouble.PORTAL, Trouble.NO_PRACTICE})


def error_words(error: Exception, setup: OrgSetup | None = None) -> Words:
    """The words for whatever went wrong while reading; never an exception's own text.

    Only a refusal carries Zoho's message. An error outside the family is a fault of Segue's: its
    kind is kept as the code.
    """
    if isinstance(error, RequestRefused):
        return problem_words(error.problem, setup)
    if isinstance(error, TooManyRequests):
        return problem_words(_slow_down(error), setup)
    if isinstance(error, ServerFailed | Unreachable):
        return _server_words(error) if isinstance(error, ServerFailed) else _unreachable(error)
    for kind, words in _WORDS.items():
        if isinstance(error, kind):
            return words()
    return replace(_own_fault(), code=type(error).__name__)


def is_offline(error: Exception) -> bool:
    """Whether there is no connection, so that what was read before is all there is for now. A
    network that wants a sign-in is one, only not yet to Zoho; a practice org that has ended stays
    so.
    """
    return isinstance(error, Unreachable) and error.trouble not in _NO_NETWORK_HELPS


def _slow_down(error: TooManyRequests) -> Problem:
    seconds = error.retry_after
    details = {} if seconds is None else {"retry_after": max(1, round(seconds))}
    return Problem("TOO_MANY_REQUESTS", "", 429, details=details)


def _server_words(error: ServerFailed) -> Words:
    code = " ".join(part for part in (f"HTTP {error.http_status}", error.code) if part)
    return Words(
        title=translate("Errors", "Zoho reports an internal error"),
        what_happened=translate("Errors", "Zoho's servers answered with an internal error."),
        what_to_do=translate("Errors", "Try again in a few minutes."),
        code=one_line(code),
    )


def _no_way(trouble: Trouble) -> Words:
    return Words(
        title=translate("Errors", "No connection to Zoho"),
        what_happened=way_out_words(trouble),
        what_to_do=translate("Errors", "Then try again."),
    )


def _portal() -> Words:
    return Words(
        title=translate("Errors", "Network sign-in needed"),
        what_happened=translate(
            "Errors", "This network (hotel, train, guest Wi-Fi) answered in Zoho's place."
        ),
        what_to_do=translate("Errors", "Sign in to it in your browser, then try again."),
    )


def _no_practice() -> Words:
    return Words(
        title=translate("Errors", "The demo org has ended"),
        what_happened=translate("Errors", "Its program on this computer isn't running any more."),
        what_to_do=translate("Errors", "Start it again; it begins from scratch."),
    )


def _unreachable(error: Unreachable) -> Words:
    if error.trouble is Trouble.PORTAL:
        return _portal()
    if error.trouble is Trouble.NO_PRACTICE:
        return _no_practice()
    if is_explained(error.trouble):
        return _no_way(error.trouble)
    return Words(
        title=translate("Errors", "No connection to Zoho"),
        what_happened=translate("Errors", "Zoho could not be reached, or the connection broke."),
        what_to_do=translate("Errors", "Check the network, then try again."),
    )


def _timed_out() -> Words:
    return Words(
        title=translate("Errors", "Zoho takes too long"),
        what_happened=translate("Errors", "No complete answer came in time."),
        what_to_do=translate(
            "Errors", "Try again; a slow network or a busy Zoho is the usual cause."
        ),
    )


def _unexpected() -> Words:
    return Words(
        title=translate("Errors", "The answer wasn't Zoho's"),
        what_happened=translate(
            "Errors", "Something else answered in Zoho's place, or the answer was cut off."
        ),
        what_to_do=translate(
            "Errors",
            "If this network asks you to sign in (hotel, train, guest Wi-Fi), do that in your "
            "browser; then try again.",
        ),
    )


def _sign_in() -> Words:
    return Words(
        title=translate("Errors", "Please sign in again"),
        what_happened=translate("Errors", "Segue's access to Zoho has ended and can't be renewed."),
        what_to_do=translate("Errors", "Sign in again; your drafts are kept."),
    )


def _missing() -> Words:
    return Words(
        title=translate("Errors", "This lead is no longer there"),
        what_happened=translate(
            "Errors", "It was converted or deleted meanwhile, or you may not see it any more."
        ),
        what_to_do=translate("Errors", "Reload the list."),
    )


def _crm() -> Words:
    return Words(
        title=translate("Errors", "That didn't work"),
        what_happened=translate("Errors", "Zoho could not be read."),
        what_to_do=translate("Errors", "Try again."),
    )


def _own_fault() -> Words:
    return Words(
        title=translate("Errors", "Segue made a mistake"),
        what_happened=translate("Errors", "Something unforeseen went wrong in the program itself."),
        what_to_do=translate("Errors", "Try again; if it happens again, tell support the code."),
    )


_WORDS: Final[Mapping[type[CrmError], Callable[[], Words]]] = {
    TimedOut: _timed_out,
    UnexpectedAnswer: _unexpected,
    SignInNeeded: _sign_in,
    RecordMissing: _missing,
    CrmError: _crm,
}
