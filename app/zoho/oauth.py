"""The refresh grant: pure request building and answer reading (api-facts.md section 5)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlencode

from app.domain.errors import CrmError, SignInNeeded, TooManyRequests, UnexpectedAnswer
from app.zoho.datacenters import center_of
from app.zoho.exchange import Answer, Request
from app.zoho.responses import failure, value
from app.zoho.wire.tokens import TokenAnswer

THROTTLED_SECONDS: Final = 600.0
"""Ten tokens in ten minutes, then refused for the rest of them (reliability.md fact 7)."""
_ACCESS_DENIED: Final = "access denied"
_PASSING_ERRORS: Final = frozenset({"server_error", "temporarily_unavailable", "general_error"})
_USUAL_LIFETIME: Final = 3600


@dataclass(frozen=True, slots=True)
class Grant:
    """What renews the access; shown by no repr()."""

    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    refresh_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token, for how many seconds it is good, and the API origin it is for ("" as before)."""

    text: str = field(repr=False)
    lifetime: float
    api_domain: str = ""


def refresh(grant: Grant) -> Request:
    """The request for a fresh token. Secrets stand in the body: URLs end up in logs (M7)."""
    form = {
        "grant_type": "refresh_token",
        "client_id": grant.client_id,
        "client_secret": grant.client_secret,
        "refresh_token": grant.refresh_token,
    }
    return Request(
        "POST",
        "/oauth/v2/token",
        headers=(
            ("content-type", "application/x-www-form-urlencoded"),
            ("accept-encoding", "identity"),
        ),
        body=urlencode(form).encode("ascii"),
    )


def token(answer: Answer, sandbox_url: str = "") -> AccessToken:
    """The token of an answer; sandbox_url is the one local origin that is allowed beside Zoho's.

    Raises:
        TooManyRequests: throttled; the refresh token stays good.
        SignInNeeded: the refresh token or the client is no longer known.
        UnexpectedAnswer: no documented answer, or a token for a server that isn't Zoho's.
        CrmError: as responses.failure words it.
    """
    found = _read(answer)
    if found.error is not None:
        raise _refusal(found)
    if not found.access_token or not found.access_token.isascii():
        raise UnexpectedAnswer("no token in the answer")
    domain = (found.api_domain or "").rstrip("/")
    if domain and domain != sandbox_url and center_of(domain) is None:
        raise UnexpectedAnswer("a token for an unknown server")
    return AccessToken(found.access_token, float(found.expires_in or _USUAL_LIFETIME), domain)


def _read(answer: Answer) -> TokenAnswer:
    """Errors come with 200, the throttle with 200 or 400, in the same shape."""
    if answer.status not in {200, 400, 401}:
        raise failure(answer)
    found = value(Answer(200, answer.headers, answer.body), TokenAnswer)
    if found is None or (answer.status != 200 and found.error is None):
        raise failure(answer)
    return found


def _refusal(found: TokenAnswer) -> CrmError:
    code = (found.error or "").strip()
    if code.lower() == _ACCESS_DENIED:
        return TooManyRequests(THROTTLED_SECONDS)
    if code in _PASSING_ERRORS:
        return UnexpectedAnswer("the accounts server failed")
    return SignInNeeded(code if code.replace("_", "").isalnum() and len(code) < 60 else "refused")
