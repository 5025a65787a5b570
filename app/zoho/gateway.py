"""What the services see of Zoho CRM: domain types in, domain types out (services/ports.py)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Final, TypeVar

from app.domain.accounts import Credentials
from app.domain.check import Probe
from app.domain.errors import CrmError
from app.domain.journal import JournalUnavailable
from app.domain.licence import Edition
from app.domain.mass import MassPlan
from app.domain.metadata import OrgSetup
from app.domain.outcome import NotSent, Outcome, Trouble, Unknown
from app.domain.pacing import Pacing
from app.domain.plan import Plan
from app.domain.records import Module, RecordId, Values
from app.domain.written import UpdateOutcome
from app.zoho import requests, updates, verdicts
from app.zoho.auth import Tokens
from app.zoho.calls import Calls, Gates, read_answer
from app.zoho.exchange import Answer, Request
from app.zoho.failures import NeverSent
from app.zoho.limits import AboutToSend, Limits, nobody_asks
from app.zoho.prober import probe
from app.zoho.record_reader import RecordReader
from app.zoho.renewal import Renewal, seconds_left
from app.zoho.setup_reader import SetupReader
from app.zoho.transport import Transport

T = TypeVar("T")

_log = logging.getLogger(__name__)

_WEB_NAMES: Final = {
    Module.LEADS: "Leads",
    Module.CONTACTS: "Contacts",
    Module.ACCOUNTS: "Accounts",
    Module.DEALS: "Potentials",  # the web interface keeps the module's first name
}


class ZohoGateway(RecordReader):
    """One signed-in organisation: what is read of it, and what is sent to it, each once. Built by
    connection.open_gateway.
    """

    def __init__(
        self,
        transport: Transport,
        tokens: Tokens,
        calls: Calls,
        limits: Limits,
        setup_reader: SetupReader,
        renewal: Renewal,
    ) -> None:
        super().__init__(calls, limits, setup_reader)
        self._renewal = renewal
        self._transport = transport
        self._tokens = tokens
        self._web_url = ""

    async def setup(self) -> OrgSetup:
        """All the metadata of the org, some twenty calls in parallel."""
        setup = await self._setup_reader.read()
        if setup.org.licence.edition is not Edition.UNKNOWN:
            self._limits.fit(setup.org.licence.concurrency)
        self._web_url = setup.org.web_url
        self._match_fields = setup.fields
        return setup

    async def probe(self) -> tuple[Probe, ...]:
        """What may be read beside the metadata; costs some credits."""
        return await probe(self._calls, self._limits)

    async def update_lead(self, lead_id: RecordId, values: Values) -> UpdateOutcome:
        """Write some fields of a lead, once; whatever goes wrong becomes an outcome."""
        try:
            request = updates.update_lead(lead_id, values)
        except ValueError as error:
            return NotSent(str(error), Trouble.INVALID)
        return await self._outcome(request, (), updates.update_verdict, nobody_asks)

    async def convert(self, plan: Plan, about_to_send: AboutToSend = nobody_asks) -> Outcome:
        """Send the conversion; whatever the server and the network do becomes an Outcome.

        A caller that is cancelled leaves a conversion on the wire running: its outcome is unknown.

        Raises:
            JournalUnavailable: by about_to_send, which is awaited before each first byte. Zoho
                executed nothing.
        """
        try:
            request = requests.convert(plan)
        except ValueError as error:
            return NotSent(str(error), Trouble.INVALID)
        gates = (self._limits.conversions, self._limits.heavy)
        return await self._outcome(request, gates, verdicts.verdict, about_to_send)

    async def mass_convert(
        self, plan: MassPlan, about_to_send: AboutToSend = nobody_asks
    ) -> Outcome:
        """Send the conversion of many leads as one job; the rest is as for `convert`."""
        try:
            request = requests.mass_convert(plan)
        except ValueError as error:
            return NotSent(str(error), Trouble.INVALID)
        gates = (self._limits.mass, self._limits.heavy)
        return await self._outcome(request, gates, verdicts.mass_verdict, about_to_send)

    def request_text(self, plan: Plan) -> str:
        """The exact request that convert would send, without its token.

        Raises:
            ValueError: where an id of the plan is none.
        """
        return requests.as_text(requests.convert(plan), self._calls.base_url)

    def record_url(self, module: Module, record_id: RecordId) -> str:
        """The record's page in the web interface; "" before setup() has told the org's place."""
        return f"{self._web_url}/tab/{_WEB_NAMES[module]}/{record_id}" if self._web_url else ""

    def granted_scopes(self) -> tuple[str, ...]:
        """What Zoho said that the access allows; () where it has not."""
        return self._renewal.scopes

    def credits_left(self) -> int | None:
        """API credits left as Zoho last told, None where it has not."""
        return self._calls.credits_left

    def clock_skew(self) -> timedelta | None:
        """Zoho's clock minus this computer's, to a second or so; None before any answer."""
        return self._calls.clock_skew

    def pacing(self) -> Pacing:
        """What waits now, until when and why."""
        return self._calls.room.pacing

    def watch_pacing(self, listener: Callable[[Pacing], object]) -> Callable[[], None]:
        """Tell the listener each time that a call begins or ends waiting; the result ends that."""
        return self._calls.room.watch(listener)

    def watch_access_loss(self, listener: Callable[[], object]) -> Callable[[], None]:
        """Tell the listener, on the loop and once a loss, that only a sign-in helps any more."""
        return self._tokens.watch_loss(listener)

    def signed_in_again(self, credentials: Credentials) -> None:
        """Go on by these; what waits for an access and what is open stays as it is."""
        self._renewal.use(credentials)
        left = seconds_left(credentials, self._calls.time)
        self._tokens.replace(credentials.access_token, left)

    async def reset_connections(self) -> None:
        """Drop all connections, as after a sleep or in another network.

        A conversion on the wire becomes Unknown at once; reads are tried again.
        """
        await self._transport.reset()

    async def aclose(self) -> None:
        """Close; what is on the wire is given up."""
        await self._transport.aclose()
        await self._tokens.aclose()

    async def _outcome(
        self,
        request: Request,
        gates: Gates,
        judge: Callable[[Answer], T],
        about_to_send: AboutToSend,
    ) -> T | NotSent | Unknown:
        try:
            answer = await self._calls.write(request, gates, about_to_send)
            return await read_answer(answer, judge)
        except JournalUnavailable:
            raise
        except NeverSent as failure:
            return NotSent(str(failure), failure.trouble)
        except CrmError as failure:
            return Unknown(f"{type(failure).__name__}: {failure}", failure.trouble)
        except Exception as error:  # noqa: BLE001 - it may be on its way: only a value is honest
            _log.error("a write ended in %s", type(error).__name__)
            return Unknown(type(error).__name__)
