"""The sandbox's accounts server: which tokens and codes are good, for whom, and until when.

Source: api-facts.md section 5. Time is the sandbox's, so tokens expire when the clock is pushed.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from app.sandbox.clients import NAMES, SERVER, Client, other_clients
from app.sandbox.clock import Clock
from app.sandbox.scopes import DEFAULT_SCOPES

ACCESS_LIFE = timedelta(seconds=3600)
CODE_LIFE = timedelta(seconds=120)
THROTTLE_WINDOW = timedelta(minutes=10)
ACCESS_TOKENS_PER_WINDOW = 10
REFRESH_TOKENS_PER_USER = 20
CODES_PER_WINDOW = 10
"""For one user and client; where Zoho's pages differ, some say four in a minute."""
ACCESS_TOKENS_ALIVE = 15
"""For one refresh token; the 16th ends the oldest. Other pages of Zoho's say 10 and 30."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """The registered clients, and the first tokens of the server-based one; all from the seed."""

    clients: tuple[Client, ...]
    refresh_token: str
    access_token: str

    @classmethod
    def from_seed(cls, seed: int) -> Credentials:
        """Made-up credentials in the shape of Zoho's."""
        source = Random(f"credentials {seed}")
        client_id, client_secret = f"1000.{_hex(source, 15).upper()}", _hex(source, 21)
        refresh_token = f"1000.{_hex(source, 16)}.{_hex(source, 16)}"
        access_token = f"1000.{_hex(source, 16)}.{_hex(source, 16)}"
        server = Client(SERVER, NAMES[SERVER], client_id, client_secret, _hex(source, 21))
        return cls((server, *other_clients(seed)), refresh_token, access_token)

    @property
    def client_id(self) -> str:
        """The server-based client's."""
        return self.clients[0].client_id

    @property
    def client_secret(self) -> str:
        """The server-based client's."""
        return self.clients[0].client_secret

    def client(self, client_id: str) -> Client | None:
        """The client of that id, or None."""
        return next((one for one in self.clients if one.client_id == client_id), None)

    def of_kind(self, kind: str) -> Client:
        """The client of that type."""
        return next(one for one in self.clients if one.kind == kind)


@dataclass(frozen=True, slots=True)
class Grant:
    """What a person allowed a client: whose data, in which organisation, and which of them."""

    client: Client
    user_id: str
    org_id: str
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token that goes into the Authorization header."""

    text: str
    grant: Grant
    expires: datetime

    @property
    def user_id(self) -> str:
        """Whose it is."""
        return self.grant.user_id

    @property
    def scopes(self) -> frozenset[str]:
        """What it may be used for."""
        return frozenset(self.grant.scopes)


@dataclass(slots=True)
class RefreshToken:
    """A token that buys access tokens; neither expires nor rotates."""

    text: str
    grant: Grant
    issued: list[datetime] = field(default_factory=list)
    access_tokens: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Code:
    """An authorization code under way to the application.

    `redirect_uri` is None for a self client's grant token, which comes by no redirect.
    """

    grant: Grant
    with_refresh: bool
    expires: datetime
    redirect_uri: str | None = None
    challenge: str | None = None
    challenge_method: str = "plain"

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

    def __init__(self, clock: Clock, credentials: Credentials, user_id: str, org_id: str) -> None:
        self.credentials = credentials
        self.most_access_tokens = ACCESS_TOKENS_ALIVE
        self.most_codes = CODES_PER_WINDOW
        self._clock = clock
        self._source = Random(credentials.refresh_token)
        self._access: dict[str, AccessToken] = {}
        self._refresh: dict[str, RefreshToken] = {}
        self._codes: dict[str, Code] = {}
        self._codes_made: dict[tuple[str, str], list[datetime]] = {}
        grant = Grant(credentials.of_kind(SERVER), user_id, org_id, DEFAULT_SCOPES)
        first = RefreshToken(credentials.refresh_token, grant)
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
        """A new access token; earlier ones stay good until they expire or are too many."""
        refresh.issued.append(self._clock.now())
        return self._keep_access(refresh, self.new_text(refresh.grant.client))

    def keep_code(self, code: Code) -> str:
        """Remember a code and answer its text."""
        self._made(code.grant).append(self._clock.now())
        text = self.new_text(code.grant.client)
        self._codes[text] = code
        return text

    def too_many_codes(self, grant: Grant) -> bool:
        """Whether this user and client had ten codes in the last ten minutes."""
        return len(self._made(grant)) >= self.most_codes

    def take_code(self, text: str) -> Code | None:
        """The code, once; None if unknown, used or too old."""
        code = self._codes.pop(text, None)
        return code if code is not None and code.expires > self._clock.now() else None

    def new_refresh(self, grant: Grant) -> RefreshToken:
        """A new refresh token; the 21st of a user and client pushes out their oldest."""
        refresh = RefreshToken(self.new_text(grant.client), grant)
        self._refresh[refresh.text] = refresh
        own = [
            one.text
            for one in self._refresh.values()
            if (one.grant.user_id, one.grant.client) == (grant.user_id, grant.client)
        ]
        for text in own[:-REFRESH_TOKENS_PER_USER]:
            self.revoke(text)
        return refresh

    def passing_refresh(self, grant: Grant) -> RefreshToken:
        """Where no refresh token is given: buys one access token and is not remembered."""
        return RefreshToken(self.new_text(grant.client), grant)

    def revoke(self, text: str) -> bool:
        """Forget a refresh token with its access tokens, or an access token alone."""
        refresh = self._refresh.pop(text, None)
        if refresh is None:
            return self._access.pop(text, None) is not None
        for access in refresh.access_tokens:
            self.expire_access(access)
        return True

    def withdraw(self, client: Client, user_id: str) -> int:
        """Forget all that the client has of this user; answers how many refresh tokens."""

        def theirs(token: RefreshToken | AccessToken) -> bool:
            return (token.grant.client, token.grant.user_id) == (client, user_id)

        gone = [one.text for one in self._refresh.values() if theirs(one)]
        for text in (*gone, *(one.text for one in self._access.values() if theirs(one))):
            self.revoke(text)
        return len(gone)

    def new_text(self, client: Client) -> str:
        """A text that nobody guesses, in the shape of Zoho's tokens and codes."""
        return f"{client.prefix}.{_hex(self._source, 16)}.{_hex(self._source, 16)}"

    def _made(self, grant: Grant) -> list[datetime]:
        """When this user and client got codes, in the last ten minutes."""
        key, since = (grant.user_id, grant.client.client_id), self._clock.now() - THROTTLE_WINDOW
        recent = [moment for moment in self._codes_made.get(key, ()) if moment > since]
        self._codes_made[key] = recent
        return recent

    def _keep_access(self, refresh: RefreshToken, text: str) -> AccessToken:
        access = AccessToken(text, refresh.grant, self._clock.now() + ACCESS_LIFE)
        self._access[text] = access
        refresh.access_tokens = [one for one in refresh.access_tokens if self.access(one)]
        refresh.access_tokens.append(text)
        for oldest in refresh.access_tokens[: -self.most_access_tokens]:
            self.expire_access(oldest)
        return access


def _hex(source: Random, size: int) -> str:
    return source.randbytes(size).hex()
