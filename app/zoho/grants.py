"""The ways to a first token: pure request building and answer reading (api-facts.md section 5).

Every secret stands in the body of a request. Only what the browser itself must carry stands in a
URL: the client id, the challenge and the state. Sources: Zoho's pages on authorization codes for
mobile and desktop applications and on limited input devices, and its pages on several data centres
(zoho.com/accounts/protocol/oauth/).
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote, urlencode, urlsplit

from app.domain.accounts import ClientRegistration, DataCentre
from app.domain.areas import SCOPES
from app.domain.errors import UnexpectedAnswer
from app.domain.sign_in import DeviceCode, SignInFailed, SignInTrouble
from app.zoho import oauth
from app.zoho.datacenters import accounts_center
from app.zoho.exchange import Answer, Request
from app.zoho.oauth import AccessToken
from app.zoho.responses import failure, value
from app.zoho.wire.tokens import DeviceAnswer, TokenAnswer

_TROUBLES: Final[Mapping[str, SignInTrouble]] = {
    "access_denied": SignInTrouble.DENIED,
    "invalid_client": SignInTrouble.CLIENT_UNKNOWN,
    "invalid_client_secret": SignInTrouble.SECRET_WRONG,
    "invalid_redirect_uri": SignInTrouble.REDIRECT_MISMATCH,
    "redirect_uri_mismatch": SignInTrouble.REDIRECT_MISMATCH,
    "invalid_scope": SignInTrouble.BAD_SCOPE,
    "invalid_oauthscope": SignInTrouble.BAD_SCOPE,
    "invalid_code": SignInTrouble.CODE_EXPIRED,
    "invalid_grant": SignInTrouble.CODE_EXPIRED,
    "expired": SignInTrouble.TIMED_OUT,
    "other_dc": SignInTrouble.OTHER_DATA_CENTRE,
    "invalid_client_type": SignInTrouble.WRONG_CLIENT_TYPE,
    "unauthorized_client": SignInTrouble.WRONG_CLIENT_TYPE,
    "unsupported_grant_type": SignInTrouble.WRONG_CLIENT_TYPE,
}
_PENDING: Final = "authorization_pending"
_SLOW_DOWN: Final = "slow_down"
_FASTEST, _SLOWEST = 1.0, 60.0
_SHORTEST, _LONGEST = 30.0, 1800.0
_USUAL_INTERVAL, _USUAL_LIFE = 5.0, 300.0


@dataclass(frozen=True, slots=True)
class FirstToken:
    """An access token with what renews it."""

    access: AccessToken
    refresh_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pending:
    """The user hasn't said yes so far.

    slower: we ask too often. elsewhere: the data centre to ask from now on.
    """

    slower: bool = False
    elsewhere: DataCentre | None = None


@dataclass(frozen=True, slots=True)
class Device:
    """The code that the user types, and the one that we ask with."""

    shown: DeviceCode
    code: str = field(repr=False)


def challenge_of(verifier: str) -> str:
    """The S256 challenge of a verifier (RFC 7636)."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def authorization_url(
    accounts: str, client_id: str, redirect_uri: str, state: str, challenge: str
) -> str:
    """Zoho's page on which the user says yes or no."""
    query = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "scope": ",".join(SCOPES),
        "access_type": "offline",
        "prompt": "consent",
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    return f"{accounts}/oauth/v2/auth?{urlencode(query, quote_via=quote, safe=',')}"


def exchange(
    registration: ClientRegistration, code: str, redirect_uri: str = "", verifier: str = ""
) -> Request:
    """Exchange a code; without a redirect and a verifier that of a self client.

    The client's secret goes along where there is one: whether a mobile client needs its own isn't
    documented.
    """
    form = {
        "grant_type": "authorization_code",
        "client_id": registration.client_id,
        "client_secret": registration.client_secret,
        "code": code,
        "redirect_uri": redirect_uri,
        "code_verifier": verifier,
    }
    return oauth.form_request("/oauth/v2/token", form)


def device_code(registration: ClientRegistration) -> Request:
    """Ask for a code that the user types on Zoho's page."""
    form = {
        "grant_type": "device_request",
        "client_id": registration.client_id,
        "scope": ",".join(SCOPES),
        "access_type": "offline",
        "prompt": "consent",
    }
    return oauth.form_request("/oauth/v3/device/code", form)


def device_poll(registration: ClientRegistration, device: Device) -> Request:
    """Ask whether the user has said yes."""
    form = {
        "grant_type": "device_token",
        "client_id": registration.client_id,
        "client_secret": registration.client_secret,
        "code": device.code,
    }
    return oauth.form_request("/oauth/v3/device/token", form)


def revoke(refresh_token: str) -> Request:
    """Have Zoho forget a refresh token and all that it bought."""
    return oauth.form_request("/oauth/v2/token/revoke", {"token": refresh_token})


def first_token(answer: Answer, apis: Collection[str], *, secret_sent: bool) -> FirstToken:
    """What an exchange gave; apis are the origins that the token may be for.

    Raises:
        SignInFailed: Zoho says no, or the access would end within the hour.
        CrmError: no answer of Zoho's.
    """
    return _given(oauth.token_answer(answer), apis, secret_sent)


def polled(answer: Answer, apis: Collection[str], *, secret_sent: bool) -> FirstToken | Pending:
    """What a question after a device code gave; the rest is as for `first_token`."""
    found = oauth.token_answer(answer)
    if found.error == _PENDING:
        return Pending()
    if found.error == _SLOW_DOWN:
        return Pending(slower=True)
    if found.error == "other_dc" and (there := _centre(found.user_location)) is not None:
        return Pending(elsewhere=there)
    return _given(found, apis, secret_sent)


def device(answer: Answer, accounts: str) -> Device:
    """The codes of a device; accounts is the server that was asked.

    Raises:
        SignInFailed: Zoho says no, or names a page that isn't its own.
        CrmError: no answer of Zoho's.
    """
    if answer.status not in {200, 400, 401}:
        raise failure(answer)
    found = value(Answer(200, answer.headers, answer.body), DeviceAnswer)
    if found is None:
        raise failure(answer)
    if found.error is not None:
        raise refusal(said(found.error), secret_sent=True)
    url = found.verification_url or ""
    if not found.device_code or not found.user_code or not url:
        raise UnexpectedAnswer("no device code in the answer")
    if not _is_page_of(url, accounts):
        raise SignInFailed(SignInTrouble.HOST_UNKNOWN)
    whole = found.verification_uri_complete or ""
    interval, seconds = _times(found)
    shown = DeviceCode(
        found.user_code, url, whole if _is_page_of(whole, accounts) else "", seconds, interval
    )
    return Device(shown, found.device_code)


def said(error: str) -> TokenAnswer:
    """An error that the browser brought, in the shape of the others."""
    return TokenAnswer(error=error)


def refusal(found: TokenAnswer, *, secret_sent: bool) -> SignInFailed | UnexpectedAnswer:
    """Zoho's no."""
    if oauth.is_throttle(found):
        return SignInFailed(SignInTrouble.THROTTLED, seconds=oauth.THROTTLED_SECONDS)
    if found.error in oauth.PASSING_ERRORS:
        return UnexpectedAnswer("the accounts server failed")
    kind = _TROUBLES.get(found.error or "", SignInTrouble.REFUSED)
    if kind is SignInTrouble.SECRET_WRONG and not secret_sent:
        kind = SignInTrouble.SECRET_NEEDED
    centre = _centre(found.user_location)
    return SignInFailed(kind, word=oauth.error_word(found), data_centre=centre)


def _given(found: TokenAnswer, apis: Collection[str], secret_sent: bool) -> FirstToken:
    if found.error is not None:
        raise refusal(found, secret_sent=secret_sent)
    domain = (found.api_domain or "").rstrip("/")
    if domain and domain not in apis:
        raise SignInFailed(SignInTrouble.HOST_UNKNOWN)
    access = oauth.access_token(found, apis)
    if not oauth.is_token(found.refresh_token):
        raise SignInFailed(SignInTrouble.NO_REFRESH_TOKEN)
    return FirstToken(access, found.refresh_token or "")


def _centre(location: str | None) -> DataCentre | None:
    try:
        return DataCentre((location or "").strip().lower())
    except ValueError:
        return None


def _is_page_of(url: str, accounts: str) -> bool:
    """Whether url is a page of that accounts server or another of Zoho's: it will be opened."""
    if not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    origin = f"{parts.scheme}://{parts.netloc}"
    return origin == accounts or accounts_center(origin) is not None


def _times(found: DeviceAnswer) -> tuple[float, float]:
    """Interval and life in seconds. Zoho counts in milliseconds, the standard in seconds."""
    interval = float(found.interval or _USUAL_INTERVAL)
    seconds = float(found.expires_in or _USUAL_LIFE)
    if interval >= 1000.0:
        interval, seconds = interval / 1000.0, seconds / 1000.0
    return min(max(interval, _FASTEST), _SLOWEST), min(max(seconds, _SHORTEST), _LONGEST)
