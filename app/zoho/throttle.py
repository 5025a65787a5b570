"""What waiting means for everybody: the calls that wait are known, and one 429 slows all down."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from app.domain.errors import TooManyRequests
from app.domain.listeners import Listeners
from app.domain.pacing import Holdup, Pacing
from app.zoho.limits import Limits
from app.zoho.timing import Time

_GRAVITY: Final = (Holdup.NONE, Holdup.TRYING_AGAIN, Holdup.RATE_LIMIT, Holdup.RENEWAL_LIMIT)
_SAME_BURST: Final = 1.0
"""Seconds in which refusals count as one: the calls were under way together."""
_CALM: Final = 20.0
"""Seconds without a refusal before one more call at once is dared, and then again as many."""

Listener = Callable[[Pacing], object]


class WaitingRoom:
    """Lets calls wait, and tells of them. Listeners are told when a wait begins and ends."""

    def __init__(self, time: Time) -> None:
        self._time = time
        self._waiting: dict[object, tuple[float, Holdup]] = {}
        self._blocked_until = 0.0
        self._listeners: Listeners[Listener] = Listeners()

    @property
    def pacing(self) -> Pacing:
        """What waits now."""
        now = self._time.now()
        ends = list(self._waiting.values())
        if self._blocked_until > now:
            ends.append((self._blocked_until, Holdup.RENEWAL_LIMIT))
        if not ends:
            return Pacing()
        last = max(end for end, _ in ends)
        reason = max((why for _, why in ends), key=_GRAVITY.index)
        until = self._time.wall() + timedelta(seconds=max(last - now, 0.0))
        return Pacing(len(self._waiting), until, reason)

    def watch(self, listener: Listener) -> Callable[[], None]:
        """Tell the listener from now on; what comes back ends that."""
        return self._listeners.add(listener)

    async def wait(self, seconds: float, why: Holdup) -> None:
        """Wait, and be seen waiting."""
        ticket = object()
        self._waiting[ticket] = (self._time.now() + seconds, why)
        self._tell()
        try:
            await self._time.sleep(seconds)
        finally:
            del self._waiting[ticket]
            self._tell()

    def renewal_refused(self, seconds: float) -> None:
        """No access can be renewed for so long: calls fail at once until then."""
        self._blocked_until = self._time.now() + seconds
        self._tell()

    def _tell(self) -> None:
        loop, pacing = asyncio.get_running_loop(), self.pacing
        for listener in self._listeners:
            loop.call_soon(listener, pacing)  # what a listener does wrong is not the call's


class Throttle:
    """Slows all calls down when Zoho turns one away, and lets them grow again step by step.

    Zoho doesn't tell which of its limits was reached (api-facts.md section 6), so every gate is
    narrowed; where it names a time, nobody goes before it is over.
    """

    def __init__(self, limits: Limits, room: WaitingRoom, time: Time) -> None:
        self._limits = limits
        self._room = room
        self._time = time
        self._held_until = 0.0
        self._refused_at = self._changed_at = -_CALM

    def refused(self, wait: float | None) -> None:
        """A call was turned away; wait: the seconds that Zoho asks for, None where none are sane.

        A time once named only ever grows: an answer that comes late doesn't shorten it.
        """
        now = self._time.now()
        if now - self._refused_at >= _SAME_BURST:
            for gate in self._limits.all:
                gate.narrow()
        self._refused_at = self._changed_at = now
        self._held_until = max(self._held_until, now + (wait or 0.0))

    def answered(self) -> None:
        """A call went through."""
        now = self._time.now()
        if now - self._changed_at >= _CALM:
            self._changed_at = now
            for gate in self._limits.all:
                gate.widen()

    def passage(self, patience: float | None) -> HoldPassage:
        """Where a call waits while all are held; patience in seconds, None without end."""
        return HoldPassage(self._left, self._room, patience)

    def _left(self) -> float:
        return max(self._held_until - self._time.now(), 0.0)


class HoldPassage:
    """The last passage before the wire: closed until the time that Zoho named."""

    def __init__(
        self, left: Callable[[], float], room: WaitingRoom, patience: float | None
    ) -> None:
        self._left = left
        self._room = room
        self._patience = patience

    async def acquire(self) -> None:
        """Wait until calls may go again.

        Raises:
            TooManyRequests: that would be beyond the call's own deadline.
        """
        while left := self._left():
            if self._patience is not None:
                if left >= self._patience:
                    raise TooManyRequests(left)
                self._patience -= left
            await self._room.wait(left, Holdup.RATE_LIMIT)

    def release(self) -> None:
        """Nothing is held."""
