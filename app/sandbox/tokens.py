"""The sandbox's accounts server: which tokens and codes are good, for whom, and until when.

Source: api-facts.md section 5. Time is the sandbox's, so tokens expire when the clock is pushed.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from app.sandbox.clock import Clock
from app.sandbox.scopes import DEFAULT_SCOPES

ACCESS_LIFE = timedelta(seconds=3600)
CODE_LIFE = timedelta(seconds=120)
THROTTLE_WINDOW = timedelta(minutes=10)
ACCESS_TOKENS_PER_WINDOW = 10
REFRESH_TOKENS_PER_USER = 20


@dataclass(frozen=True, slots=True)
class Credentials:
    """The one registered client and its first tokens; the same for the same seed."""

    client_id: str
    client_secret: str
    refresh_token: str
    access_token: str

    @classmethod
    def from_seed(cls, seed: int) -> Credentials:
        """Made-up credentials in the shape of Zoho's."""
        source = Random(f"credentials {seed}")
        return cls(
            client_id=f"1000.{_hex(source, 15).upper()}",
            client_secret=_hex(source, 21),
            refresh_token=f"1000.{_hex(source, 16)}.{_hex(source, 16)}",
            access_token=f"1000.{_hex(source, 16)}.{_hex(source, 16)}",
        )


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token that goes into the Authorization header."""

    text: str
    user_id: str
    scopes: frozenset[str]
    expires: datetime


@dataclass(slots=True)
class RefreshToken:
    """A token that buys access tokens; neither expires nor rotates."""

    text: str
    user_id: str
    scopes: tuple[str, ...]
    issued: list[datetime] = field(default_factory=list)
    access_tokens: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Code:
    """An authorization code under way to the application."""

    user_id: str
    scopes: tuple[str, ...]
    redirect_uri: str
    offline: bool
    challenge: str | None
    challenge_method: str
    expires: datetime

    def verified_by(self, verifier: str | None) -> bool:
        """PKCE (RFC 7636): whether `verifier` belongs to the challenge; true without one."""
        if self.challenge is None:
            return True
        if verifier is None:
            return False
        if self.challenge_method == "plain":
            return verifier == self.challenge
        digest = hashlib.sha256(verifier.encode()).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == self.challenge


class Tokens:
    """All tokens and codes since the last reset."""

    def __init__(self, clock: Clock, credentials: Credentials, user_id: str) -> None:
        self.credentials = credentials
        self._clock = clock
        self._source = Random(credentials.refresh_token)
        self._access: dict[str, AccessToken] = {}
        self._refresh: dict[str, RefreshToken] = {}
        self._codes: dict[str, Code] = {}
        first = RefreshToken(credentials.refresh_token, user_id, DEFAULT_SCOPES)
        self._refresh[first.text] = first
        self._keep_access(first, credentials.access_token)

    def access(self, text: str) -> AccessToken | None:
        """The access token, if it is known and has not expired."""
        token = self._access.get(text)
        return token if token is not None and token.expires > self._clock.now() else None

    def expire_access(self, text: str) -> None:
        """Make an access token useless at once (the fault `token_expired`)."""
        self._access.pop(text, None)

    def refresh(self, text: str) -> RefreshToken | None:
        """The refresh token, if it is known and was not revoked."""
        return self._refresh.get(text)

    def throttled(self, refresh: RefreshToken) -> bool:
        """Whether ten access tokens were bought in the last ten minutes."""
        since = self._clock.now() - THROTTLE_WINDOW
        refresh.issued = [moment for moment in refresh.issued if moment > since]
        return len(refresh.issued) >= ACCESS_TOKENS_PER_WINDOW

    def buy_access(self, refresh: RefreshToken) -> AccessToken:
        """A new access token; earlier ones stay good until they expire."""
        refresh.issued.append(self._clock.now())
        return self._keep_access(refresh, self._new_text())

    def grant(self, code: Code) -> str:
        """Remember a code and answer its text."""
        text = self._new_text()
        self._codes[text] = code
        return text

    def take_code(self, text: str) -> Code | None:
        """The code, once; None if unknown, used or older than two minutes."""
        code = self._codes.pop(text, None)
        return code if code is not None and code.expires > self._clock.now() else None

    def new_refresh(self, user_id: str, scopes: tuple[str, ...]) -> RefreshToken:
        """A new refresh token; the user's 21st pushes out the oldest."""
        refresh = RefreshToken(self._new_text(), user_id, scopes)
        self._refresh[refresh.text] = refresh
        own = [one.text for one in self._refresh.values() if one.user_id == user_id]
        for text in own[:-REFRESH_TOKENS_PER_USER]:
            self.revoke(text)
        return refresh

    def passing_refresh(self, user_id: str, scopes: tuple[str, ...]) -> RefreshToken:
        """For `access_type=online`: buys one access token and is not remembered."""
        return RefreshToken(self._new_text(), user_id, scopes)

    def revoke(self, text: str) -> bool:
        """Forget a refresh token with its access tokens, or an access token alone."""
        refresh = self._refresh.pop(text, None)
        if refresh is None:
            return self._access.pop(text, None) is not None
        for access in refresh.access_tokens:
            self.expire_access(access)
        return True

    def _keep_access(self, refresh: RefreshToken, text: str) -> AccessToken:
        expires = self._clock.now() + ACCESS_LIFE
        access = AccessToken(text, refresh.user_id, frozenset(refresh.scopes), expires)
        self._access[text] = access
        refresh.access_tokens.append(text)
        return access

    def _new_text(self) -> str:
        return f"1000.{_hex(self._source, 16)}.{_hex(self._source, 16)}"


def _hex(source: Random, size: int) -> str:
    return source.randbytes(size).hex()
