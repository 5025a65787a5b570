"""What persons were asked at the browser, and what they answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.sandbox.clients import Client
from app.sandbox.clock import Clock
from app.sandbox.tokens import Grant

PAGE_LIFE = timedelta(minutes=10)
MOST_PAGES = 1_000


@dataclass(frozen=True, slots=True)
class Ask:
    """What a client asks for.

    `offline`: it wants a refresh token. `prompt`: it wants the person to be asked each time.
    `user_code` names the device that waits for the answer; the others go back by `redirect_uri`,
    with `state` and, for PKCE, a challenge.
    """

    client: Client
    scopes: tuple[str, ...]
    offline: bool
    prompt: bool
    redirect_uri: str = ""
    state: str | None = None
    challenge: str | None = None
    challenge_method: str = "plain"
    user_code: str | None = None


class Consents:
    """The pages that wait for an answer, and the answers that are remembered."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._waiting: dict[str, tuple[Ask, datetime]] = {}
        self._given: dict[tuple[str, str, str], set[str]] = {}
        self._refreshed: set[tuple[str, str, str]] = set()

    def wait(self, ticket: str, ask: Ask) -> None:
        """Remember what the page with this ticket asks; the oldest page makes room."""
        self._waiting[ticket] = (ask, self._clock.now() + PAGE_LIFE)
        if len(self._waiting) > MOST_PAGES:
            del self._waiting[next(iter(self._waiting))]

    def take(self, ticket: str) -> Ask | None:
        """What the page asked, once; None if unknown, answered or too old."""
        ask, until = self._waiting.pop(ticket, (None, None))
        return ask if until is not None and until > self._clock.now() else None

    def covers(self, grant: Grant) -> bool:
        """Whether this person said yes to all of this before."""
        return set(grant.scopes) <= self._given.get(_key(grant), set())

    def give(self, grant: Grant, ask: Ask) -> bool:
        """Remember a yes; answers whether a refresh token comes of it.

        Zoho gives one "for the first time" that offline access is asked for, and then only to who
        asks with `prompt=consent`.
        """
        key = _key(grant)
        self._given.setdefault(key, set()).update(grant.scopes)
        with_refresh = ask.offline and (ask.prompt or key not in self._refreshed)
        if with_refresh:
            self._refreshed.add(key)
        return with_refresh

    def withdraw(self, client: Client, user_id: str) -> None:
        """Forget each yes that this user gave the client."""
        for key in [key for key in self._given if key[:2] == (client.client_id, user_id)]:
            del self._given[key]
            self._refreshed.discard(key)


def _key(grant: Grant) -> tuple[str, str, str]:
    return grant.client.client_id, grant.user_id, grant.org_id
