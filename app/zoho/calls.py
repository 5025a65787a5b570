"""A call with everything around it: token, resend after 401, retries of reads, credits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, TypeVar

from app.domain.errors import CrmError, TooManyRequests
from app.domain.pacing import Holdup
from app.zoho import responses
from app.zoho.auth import Tokens
from app.zoho.exchange import Answer, Request
from app.zoho.failures import NeverSent
from app.zoho.limits import AboutToSend, Limits, Passage, RetryBudget, nobody_asks
from app.zoho.retry import Pace, connect_again, read_again, throttled_again
from app.zoho.throttle import Throttle, WaitingRoom
from app.zoho.timing import Deadlines, Time
from app.zoho.transport import Transport

T = TypeVar("T")

Gates = Sequence[Passage]

_READ_IN_THREAD: Final = 1024 * 1024
"""Bytes from which an answer is read in a thread: 9 MiB of JSON block for 78 ms (M6)."""


_CREDITS_FRESH: Final = 3600.0
"""Seconds for which what Zoho said of the credits counts."""
_LEAST_TRY: Final = 0.2
"""The part of its time that a read must have left to be tried again at all."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a call may take, how long it waits before it is tried again, and by which clock."""

    deadlines: Deadlines
    pace: Pace
    time: Time


class Calls:
    """Sends requests in the name of the user."""

    def __init__(
        self,
        transport: Transport,
        tokens: Tokens,
        base_url: str,
        limits: Limits,
        patience: Patience,
    ) -> None:
        time = patience.time
        self._transport = transport
        self._tokens = tokens
        self._base_url = base_url
        self._limits = limits
        self._deadlines = patience.deadlines
        self._pace = patience.pace
        self.time = time
        self._budget = RetryBudget()
        self._credits_left: int | None = None
        self._credits_told_at = 0.0
        self._clock_skew: timedelta | None = None
        self._last_date = ""
        self.room = WaitingRoom(time)
        self._throttle = Throttle(limits, self.room, time)

    @property
    def base_url(self) -> str:
        """The API's origin."""
        return self._base_url

    @property
    def credits_left(self) -> int | None:
        """API credits left as Zoho told lately; None where it has not.

        It tells of them only once half are used, and each day some come back: an old number would
        stay for ever where no other follows.
        """
        fresh = self.time.now() - self._credits_told_at <= _CREDITS_FRESH
        return self._credits_left if fresh else None

    @property
    def clock_skew(self) -> timedelta | None:
        """The server's clock minus this computer's, to a second or so; None before any answer."""
        return self._clock_skew

    async def read(self, request: Request, shape: type[T], gates: Gates = ()) -> T | None:
        """The value of a GET, None where Zoho has nothing to tell; retried within its deadline.

        Raises:
            CrmError: what the last try failed of.
        """
        end = self.time.now() + self._deadlines.read
        least = self._deadlines.read * _LEAST_TRY
        tries, spent = 0, 0.0
        while True:
            tries += 1
            try:
                left = max(end - self.time.now(), 0.0)
                passages = (*gates, self._limits.calls, self._throttle.passage(left))
                answer = await self._send(request, left, passages)
                found = await read_answer(answer, lambda one: responses.value(one, shape))
            except CrmError as failure:
                wait = read_again(tries, failure, self._pace)
                if wait is None or self.time.now() + wait + least > end:
                    raise
                cost = self._budget.spend(failure)
                if cost is None:
                    raise
                spent = cost
                await self._wait(wait, failure)
            else:
                self._budget.earn(spent)
                return found

    async def write(
        self, request: Request, gates: Gates = (), about_to_send: AboutToSend = nobody_asks
    ) -> Answer:
        """The answer to a conversion, sent again only where Zoho can't have executed it: it never
        left, its token was refused, or it was turned away unread (reliability.md section 3).

        Raises:
            NeverSent: it never left.
            CrmError: it may have been executed.
            Exception: what about_to_send raised, before any try; Zoho executed nothing.
        """
        unsent = throttled = 0
        passages = (*gates, self._limits.calls, self._throttle.passage(None))
        while True:
            try:
                answer = await self._send_once(request, passages, about_to_send)
            except CrmError as failure:
                unsent += 1
                wait = connect_again(unsent, failure, self._pace)
                if wait is None:
                    raise
                await self._wait(wait, failure)
                continue
            refused = responses.turned_away(answer)
            if refused is None:
                return answer
            throttled += 1
            wait = throttled_again(throttled, refused, self._pace)
            if wait is None:
                return answer
            await self._wait(wait, refused)

    async def _wait(self, seconds: float, failure: CrmError) -> None:
        slowed = isinstance(failure, TooManyRequests)
        await self.room.wait(seconds, Holdup.RATE_LIMIT if slowed else Holdup.TRYING_AGAIN)

    async def _send(self, request: Request, seconds: float, gates: Gates) -> Answer:
        """Send with a token; a refused one is renewed once, and the request sent once more."""
        token = await self._token(self._tokens.current())
        answer = await self._signed(request, token, seconds, gates)
        if responses.token_refused(answer):
            token = await self._token(self._tokens.renewed(token))
            answer = await self._signed(request, token, seconds, gates)
            if responses.token_refused(answer):
                self._tokens.refused()  # a fresh one too: the user's rights may have gone
        return answer

    async def _send_once(
        self, request: Request, gates: Gates, about_to_send: AboutToSend
    ) -> Answer:
        """The same for a conversion, where trouble with the token proves that nothing was done:
        without one nothing is sent, and the 401 itself is the answer where it can't be renewed.
        """
        seconds = self._deadlines.convert
        try:
            token = await self._token(self._tokens.current())
        except CrmError as failure:
            reason = f"{type(failure).__name__}: {failure}"
            raise NeverSent(reason, lasting=True, trouble=failure.trouble) from None
        answer = await self._signed(request, token, seconds, gates, about_to_send)
        if not responses.token_refused(answer):
            return answer
        try:
            token = await self._token(self._tokens.renewed(token))
        except CrmError:
            return answer
        return await self._signed(request, token, seconds, gates, about_to_send)

    async def _token(self, wanted: Coroutine[Any, Any, str]) -> str:
        try:
            return await wanted
        except TooManyRequests as refused:
            self.room.renewal_refused(refused.retry_after or 0.0)
            raise

    async def _signed(
        self,
        request: Request,
        token: str,
        seconds: float,
        gates: Gates,
        about_to_send: AboutToSend = nobody_asks,
    ) -> Answer:
        signed = request.with_header("authorization", f"Zoho-oauthtoken {token}")
        answer = await self._transport.send(
            self.base_url, signed, seconds=seconds, gates=gates, about_to_send=about_to_send
        )
        self._note(answer)
        return answer

    def _note(self, answer: Answer) -> None:
        """What any answer tells beside its content."""
        told = responses.credits_left(answer)
        if told is not None:
            self._credits_left, self._credits_told_at = told, self.time.now()
        self._compare_clocks(answer)
        refused = responses.turned_away(answer)
        if refused is not None:
            self._throttle.refused(refused.retry_after)
        elif answer.status < 300:
            self._throttle.answered()

    def _compare_clocks(self, answer: Answer) -> None:
        """Only when the server's second has changed: many answers come within one."""
        date = answer.headers.get("date", "")
        if date == self._last_date:
            return
        self._last_date = date
        said = responses.server_time(answer)
        if said is not None:
            self._clock_skew = said - self.time.wall()


async def read_answer(answer: Answer, read: Callable[[Answer], T]) -> T:
    """What a pure reader makes of an answer; of a big one in a thread, so that nothing stalls."""
    if len(answer.body) < _READ_IN_THREAD:
        return read(answer)
    return await asyncio.to_thread(read, answer)
