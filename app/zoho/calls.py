"""A call with everything around it: token, resend after 401, retries of reads, credits."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final, TypeVar

from app.domain.errors import CrmError, TooManyRequests
from app.zoho import responses
from app.zoho.auth import Tokens
from app.zoho.datacenters import api_origin
from app.zoho.exchange import Answer, Request
from app.zoho.failures import NeverSent
from app.zoho.limits import RetryBudget
from app.zoho.retry import Pace, connect_again, read_again, throttled_again
from app.zoho.timing import Deadlines, Time
from app.zoho.transport import Transport

T = TypeVar("T")

Gates = Sequence[asyncio.Semaphore]

_READ_IN_THREAD: Final = 1024 * 1024
"""Bytes from which an answer is read in a thread: 9 MiB of JSON block for 78 ms (M6)."""


class Calls:
    """Sends requests in the name of the user."""

    def __init__(
        self,
        transport: Transport,
        tokens: Tokens,
        base_url: str,
        *,
        deadlines: Deadlines,
        pace: Pace,
        time: Time,
    ) -> None:
        self._transport = transport
        self._tokens = tokens
        self._base_url = base_url
        self._deadlines = deadlines
        self._pace = pace
        self._time = time
        self._budget = RetryBudget()
        self._credits_left: int | None = None

    @property
    def base_url(self) -> str:
        """The API's origin."""
        return api_origin(self._base_url, self._tokens.api_domain)

    @property
    def credits_left(self) -> int | None:
        """API credits left as Zoho last told."""
        return self._credits_left

    async def read(self, request: Request, shape: type[T], gates: Gates = ()) -> T | None:
        """The value of a GET, None where Zoho has nothing to tell; retried within its deadline.

        Raises:
            CrmError: what the last try failed of.
        """
        end = self._time.now() + self._deadlines.read
        tries = 0
        while True:
            tries += 1
            try:
                left = max(end - self._time.now(), 0.0)
                answer = await self._send(request, left, gates)
                found = await _value(answer, shape)
            except CrmError as failure:
                wait = read_again(tries, failure, self._pace)
                if wait is None or self._time.now() + wait >= end or not self._budget.spend():
                    raise
                await self._time.sleep(wait)
            else:
                self._budget.earn()
                return found

    async def write(self, request: Request, gates: Gates = ()) -> Answer:
        """The answer to a conversion, sent again only where Zoho can't have executed it: it never
        left, its token was refused, or it was turned away unread (reliability.md section 3).

        Raises:
            NeverSent: it never left.
            CrmError: it may have been executed.
        """
        unsent = throttled = 0
        while True:
            try:
                answer = await self._send_once(request, gates)
            except CrmError as failure:
                unsent += 1
                wait = connect_again(unsent, failure, self._pace)
                if wait is None:
                    raise
            else:
                throttled += 1
                wait = self._throttle_wait(answer, throttled)
                if wait is None:
                    return answer
            await self._time.sleep(wait)

    async def _send(self, request: Request, seconds: float, gates: Gates) -> Answer:
        """Send with a token; a refused one is renewed once, and the request sent once more."""
        token = await self._tokens.current()
        answer = await self._signed(request, token, seconds, gates)
        if responses.token_refused(answer):
            token = await self._tokens.renewed(token)
            answer = await self._signed(request, token, seconds, gates)
        return answer

    async def _send_once(self, request: Request, gates: Gates) -> Answer:
        """The same for a conversion, where trouble with the token proves that nothing was done:
        without one nothing is sent, and the 401 itself is the answer where it can't be renewed.
        """
        seconds = self._deadlines.convert
        try:
            token = await self._tokens.current()
        except CrmError as failure:
            raise NeverSent(f"{type(failure).__name__}: {failure}", lasting=True) from None
        answer = await self._signed(request, token, seconds, gates)
        if not responses.token_refused(answer):
            return answer
        try:
            token = await self._tokens.renewed(token)
        except CrmError:
            return answer
        return await self._signed(request, token, seconds, gates)

    async def _signed(self, request: Request, token: str, seconds: float, gates: Gates) -> Answer:
        signed = request.with_header("authorization", f"Zoho-oauthtoken {token}")
        answer = await self._transport.send(self.base_url, signed, seconds=seconds, gates=gates)
        told = responses.credits_left(answer)
        if told is not None:
            self._credits_left = told
        return answer

    def _throttle_wait(self, answer: Answer, tries: int) -> float | None:
        found = responses.problem(answer)
        if not responses.is_throttle(answer, found):
            return None
        failure = TooManyRequests(responses.retry_after(answer, found))
        return throttled_again(tries, failure, self._pace)


async def _value(answer: Answer, shape: type[T]) -> T | None:
    if len(answer.body) < _READ_IN_THREAD:
        return responses.value(answer, shape)
    return await asyncio.to_thread(responses.value, answer, shape)
