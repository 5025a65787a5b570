"""Every failure of a read has words, and none of them shows what it shouldn't."""

from __future__ import annotations

import inspect

import pytest

from app.domain import errors
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
from app.domain.outcome import Problem, Trouble
from app.ui.errors import error_words, is_offline

SAMPLES: dict[type[CrmError], tuple[CrmError, str]] = {
    CrmError: (CrmError(), "That didn't work"),
    Unreachable: (Unreachable(), "No connection to Zoho"),
    TimedOut: (TimedOut(), "Zoho takes too long"),
    UnexpectedAnswer: (UnexpectedAnswer(), "The answer wasn't Zoho's"),
    SignInNeeded: (SignInNeeded(), "Please sign in again"),
    TooManyRequests: (TooManyRequests(90), "Zoho asks to slow down"),
    ServerFailed: (ServerFailed(503), "Zoho reports an internal error"),
    RequestRefused: (
        RequestRefused(Problem("NOT_APPROVED", "record not approved")),
        "The lead is not approved yet",
    ),
    RecordMissing: (RecordMissing(), "This lead is no longer there"),
}


def test_the_whole_family_is_sampled() -> None:
    family = {
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, CrmError)
    }
    assert family == set(SAMPLES)


@pytest.mark.parametrize("kind", SAMPLES, ids=lambda kind: kind.__name__)
def test_each_failure_has_its_own_words(kind: type[CrmError]) -> None:
    error, title = SAMPLES[kind]
    words = error_words(error)
    assert words.title == title
    assert words.what_happened
    assert words.what_to_do
    assert words.text == f"{words.what_happened} {words.what_to_do}"


@pytest.mark.parametrize("trouble", Trouble)
def test_why_there_is_no_way_is_told(trouble: Trouble) -> None:
    words = error_words(Unreachable("technical", trouble=trouble))
    others = {
        Trouble.PORTAL: "Network sign-in needed",
        Trouble.NO_PRACTICE: "The demo org has ended",
    }
    assert words.title == others.get(trouble, "No connection to Zoho")
    assert "technical" not in words.text
    # No network brings these back.
    assert is_offline(Unreachable(trouble=trouble)) is (trouble not in others)
    proxied = error_words(Unreachable(trouble=Trouble.PROXY)).what_happened
    assert (words.what_happened == proxied) == (trouble is Trouble.PROXY)


def test_a_refusal_keeps_its_code_for_support() -> None:
    words = error_words(RequestRefused(Problem("NOT_APPROVED", "record not approved")))
    assert (words.code, words.said) == ("NOT_APPROVED", "record not approved")


def test_a_server_failure_keeps_status_and_code() -> None:
    assert error_words(ServerFailed(502)).code == "HTTP 502"
    assert error_words(ServerFailed(500, "INTERNAL_ERROR")).code == "HTTP 500 INTERNAL_ERROR"


def test_the_wait_that_zoho_asks_for_is_named() -> None:
    assert "90" in error_words(TooManyRequests(90)).what_to_do
    assert "a minute" in error_words(TooManyRequests()).what_to_do


def test_a_fault_of_our_own_is_called_so_and_shows_nothing_of_its_text() -> None:
    words = error_words(KeyError("pat.boyle@zylker.com"))
    assert words.title == "Segue made a mistake"
    assert words.code == "KeyError"
    assert "pat.boyle" not in repr(words)


def test_only_a_missing_connection_is_offline() -> None:
    offline = [kind for kind, (error, _) in SAMPLES.items() if is_offline(error)]
    assert offline == [Unreachable]
