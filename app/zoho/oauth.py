"""The refresh grant: pure request building and answer reading (api-facts.md section 5).

Secrets stand in the body of a request, never in its URL: URLs end up in logs (reliability.md M7).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlencode

from app.domain.errors import CrmError, SignInNeeded, TooManyRequests, UnexpectedAnswer
from app.zoho.exchange import Answer, Request
from app.zoho.responses import failure, value
from app.zoho.wire.tokens import TokenAnswer

THROTTLED_SECONDS: Final = 600.0
"""Ten tokens in ten minutes, then refused for the rest of them (reliability.md fact 7)."""
_ACCESS_DENIED: Final = "access denied"
PASSING_ERRORS: Final = frozenset({"server_error", "temporarily_unavailable", "general_error"})
_USUAL_LIFETIME: Final = 3600
_LONGEST_WORD: Final = 60


@dataclass(frozen=True, slots=True)
class Grant:
    """What renews the access; shown by no repr()."""

    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    refresh_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token, for how many seconds it is good, the API origin it is for ("" as before), and what
    it allows (() where Zoho doesn't tell).
    """

    text: str = field(repr=False)
    lifetime: float
    api_domain: str = ""
    scopes: tuple[str, ...] = ()


def refresh(grant: Grant) -> Request:
    """The request for a fresh token. A client without a secret sends none."""
    form = {
        "grant_type": "refresh_token",
        "client_id": grant.client_id,
        "client_secret": grant.client_secret,
        "refresh_token": grant.refresh_token,
    }
    return form_request("/oauth/v2/token", form)


def form_request(path: str, form: Mapping[str, str]) -> Request:
    """A form for the accounts server, without what is empty."""
    filled = {name: text for name, text in form.items() if text}
    return Request(
        "POST",
        path,
        headers=(
            ("content-type", "application/x-www-form-urlencoded"),
            ("accept-encoding", "identity"),
        ),
        body=urlencode(filled).encode("ascii"),
    )


def token(answer: Answer, apis: Collection[str]) -> AccessToken:
    """The token of an answer; apis are the origins that it may be for.

    Raises:
        TooManyRequests: throttled; the refresh token stays good.
        SignInNeeded: the refresh token or the client is no longer known.
        UnexpectedAnswer: no documented answer, or a token for another server.
        CrmError: as responses.failure words it.
    """
    found = token_answer(answer)
    if found.error is not None:
        raise _refusal(found)
    return access_token(found, apis)


def access_token(found: TokenAnswer, apis: Collection[str]) -> AccessToken:
    """The token that was given.

    Raises:
        UnexpectedAnswer: there is none, or it is for another server.
    """
    if not is_token(found.access_token):
        raise UnexpectedAnswer("no token in the answer")
    domain = (found.api_domain or "").rstrip("/")
    if domain and domain not in apis:
        raise UnexpectedAnswer("a token for an unknown server")
    lifetime = float(found.expires_in or _USUAL_LIFETIME)
    scopes = tuple((found.scope or "").replace(",", " ").split())
    return AccessToken(found.access_token or "", lifetime, domain, scopes)


def is_token(text: str | None) -> bool:
    """Whether it can stand in a header."""
    if not text:
        return False
    return text.isascii() and text.isprintable()


def token_answer(answer: Answer) -> TokenAnswer:
    """A token or an error in its place. Errors come with 200, the throttle with 200 or 400.

    Raises:
        CrmError: it is neither.
    """
    if answer.status not in {200, 400, 401}:
        raise failure(answer)
    found = value(Answer(200, answer.headers, answer.body), TokenAnswer)
    if found is None or (answer.status != 200 and found.error is None):
        raise failure(answer)
    return found


def _refusal(found: TokenAnswer) -> CrmError:
    if is_throttle(found):
        return TooManyRequests(THROTTLED_SECONDS)
    if found.error in PASSING_ERRORS:
        return UnexpectedAnswer("the accounts server failed")
    return SignInNeeded(error_word(found))


def is_throttle(found: TokenAnswer) -> bool:
    """Whether too many tokens were asked for: "Access Denied", which no user has said."""
    return (found.error or "").strip().lower() == _ACCESS_DENIED


def error_word(found: TokenAnswer) -> str:
    """Zoho's word for the error, fit to be shown; "refused" for what is none."""
    word = (found.error or "").strip()
    plain = word.isascii() and word.replace("_", "").isalnum() and len(word) < _LONGEST_WORD
    return word if plain else "refused"
