"""Keeps one good access token for any number of calls.

No httpx.Auth: that would read the 401 without our cap on size and time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from app.domain.errors import CrmError, SignInNeeded, TooManyRequests
from app.domain.listeners import Listeners
from app.domain.outcome import Trouble
from app.zoho.failures import NeverSent
from app.zoho.oauth import AccessToken

_AHEAD: Final = 60.0
"""Seconds before its end at which a token counts as expired."""
_AFTER_FAILURE: Final = 2.0
"""Seconds in which late callers share a failed renewal instead of asking again."""

Renew = Callable[[], Awaitable[AccessToken]]


class Tokens:
    """The access token, renewed by one request however many calls need it (M14).

    Its end is counted in monotonic seconds from before it was asked for, so neither the clock nor
    the time zone matters; what that misses (a machine that slept) a 401 tells.
    """

    def __init__(
        self,
        renew: Renew,
        now: Callable[[], float],
        access_token: str = "",
        seconds: float | None = None,
    ) -> None:
        """seconds: how long access_token is good, None where nobody knows."""
        self._renew = renew
        self._now = now
        self._lost: Listeners[Callable[[], object]] = Listeners()
        self._loss_told = False
        self._text = access_token
        self._expires_at = None if seconds is None else now() + seconds - _AHEAD
        self._renewal: asyncio.Task[None] | None = None
        self._failure: CrmError | None = None
        self._failed_until = 0.0

    async def current(self) -> str:
        """A token that is good as far as is known.

        Raises:
            SignInNeeded, TooManyRequests, CrmError: where it must be renewed and can't be.
        """
        fresh = self._expires_at is None or self._now() < self._expires_at
        return self._text if self._text and fresh else await self.renewed(self._text)

    async def renewed(self, stale: str) -> str:
        """Another token than the stale one, which the server refused.

        A caller that comes late, with a token replaced meanwhile, gets the newer one at once.

        Raises:
            SignInNeeded, TooManyRequests, CrmError: where it can't be renewed.
        """
        if stale != self._text:
            return self._text
        if self._renewal is None:
            self._recall_failure()
            self._renewal = asyncio.create_task(self._run())
            self._renewal.add_done_callback(self._ended)
        renewal = self._renewal
        await asyncio.wait((renewal,))
        if renewal.cancelled():
            reason = "the connection was closed"
            raise NeverSent(reason, lasting=True, trouble=Trouble.CLOSED)
        renewal.result()
        return self._text

    def replace(self, access_token: str, seconds: float | None) -> None:
        """Go on with this token: the user has signed in again."""
        self._text = access_token
        self._expires_at = None if seconds is None else self._now() + seconds - _AHEAD
        self._failure = None
        self._loss_told = False

    def refused(self) -> None:
        """Nothing but a sign-in helps any more: that is told once, until there was one."""
        if self._loss_told:
            return
        self._loss_told = True
        loop = asyncio.get_running_loop()
        for listener in self._lost:
            loop.call_soon(listener)  # what a listener does wrong is not the call's

    def watch_loss(self, listener: Callable[[], object]) -> Callable[[], None]:
        """Tell the listener once when the access is lost and only a sign-in helps, and once more
        where that is so again after one; what comes back ends that.
        """
        return self._lost.add(listener)

    async def aclose(self) -> None:
        """Give up a renewal that is under way."""
        if self._renewal is not None:
            self._renewal.cancel()
            await asyncio.wait((self._renewal,))

    async def _run(self) -> None:
        asked_at, stale = self._now(), self._text
        try:
            token = await self._renew()
        except CrmError as failure:
            if self._text != stale:
                return  # meanwhile the user signed in again
            self._remember(failure)
            raise
        if self._text != stale:
            return
        self._failure = None
        self._text = token.text
        self._expires_at = asked_at + max(token.lifetime - _AHEAD, token.lifetime / 2)

    def _ended(self, renewal: asyncio.Task[None]) -> None:
        self._renewal = None
        if not renewal.cancelled():
            renewal.exception()  # seen, also where every caller has given up

    def _remember(self, failure: CrmError) -> None:
        wait = failure.retry_after if isinstance(failure, TooManyRequests) else None
        if isinstance(failure, SignInNeeded):
            self.refused()
        self._failure = failure
        self._failed_until = self._now() + (_AFTER_FAILURE if wait is None else wait)

    def _recall_failure(self) -> None:
        """Raise what the last renewal failed of, while asking again can't help."""
        if self._failure is None:
            return
        left = self._failed_until - self._now()
        if isinstance(self._failure, TooManyRequests) and left > 0:
            raise TooManyRequests(left)
        if isinstance(self._failure, SignInNeeded) or left > 0:
            # Else it would hold on to everything that asked before, all day long.
            raise self._failure.with_traceback(None)
