"""The real client over the real sandbox in this very process, without a socket.

The client's requests are HTTP all the same (httpx hands them to the ASGI application), and the
application is the one that serves sockets elsewhere.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import httpx

from app.domain.comparison import Comparison
from app.domain.context import DecisionContext
from app.domain.metadata import OrgSetup
from app.domain.outcome import Converted
from app.domain.plan import Plan
from app.domain.preview import MergeReading, Preview, preview
from app.domain.records import Module, RecordId, record_id
from app.sandbox.application import Sandbox
from app.sandbox.state import Org, Record
from app.sandbox.values import full_name
from app.sandbox.world import Start
from app.services.aftermath import Aftermath
from app.services.decision import DecisionReader
from app.services.operation import Ended, Operation
from app.zoho.calls import Patience
from app.zoho.connection import TIME, Access, gateway_over
from app.zoho.gateway import ZohoGateway
from app.zoho.transport import Transport
from tests.zoho.opening import AT_ONCE, PATIENT

_URL: Final = "http://127.0.0.1:9"
_TODAY: Final = date(2026, 11, 22)
_TARGETS: Final = ("Contacts", "Accounts", "Deals")


@dataclass(frozen=True)
class Done:
    """A conversion: what was expected, what the client read back, and what really changed.

    changed: for each record of the three modules that is new or other than before, its values
    before (empty for a new one) and after.
    """

    expected: Preview
    ended: Ended
    changed: Mapping[tuple[str, str], tuple[Record, Record]]

    @property
    def comparison(self) -> tuple[Comparison, ...]:
        return self.ended.comparison

    @property
    def converted(self) -> Converted:
        assert self.ended.converted is not None, self.ended.outcome
        return self.ended.converted


@dataclass(repr=False)
class Office:
    """One organisation and one client."""

    sandbox: Sandbox
    gateway: ZohoGateway
    _setup: OrgSetup | None = None

    @property
    def org(self) -> Org:
        """Zoho's side."""
        return self.sandbox.world.org

    def begin(self, name: str = "demo", *, reading: MergeReading = MergeReading.A) -> None:
        """The organisation as it was at the beginning."""
        self.sandbox.reset(Start(name))
        self.org.switches.merge_reading = reading.value

    def remap(self, targets: Mapping[str, Mapping[str, str]]) -> None:
        """Give lead fields other targets: by API name, module to field."""
        leads = self.org.modules["Leads"]
        fields = tuple(
            replace(one, convert_to=dict(targets.get(one.api_name, one.convert_to)))
            for one in leads.fields
        )
        self.org.modules = {**self.org.modules, "Leads": replace(leads, fields=fields)}

    def change(self, module: Module, id_: RecordId, values: Mapping[str, object]) -> None:
        """What a colleague writes into a record; fields that the module hasn't are passed over."""
        known = {one.api_name for one in self.org.modules[module.value].fields}
        wanted = {name: value for name, value in values.items() if name in known}
        if module in (Module.LEADS, Module.CONTACTS):
            wanted["Full_Name"] = full_name({**self.org.records[module.value][id_], **wanted})
        self.org.change(module.value, id_, wanted)

    def lead_ids(self) -> list[RecordId]:
        """The pending leads of the organisation, as Zoho has them."""
        records = self.org.records["Leads"].values()
        return [record_id(one["id"]) for one in records if not one.get("Converted__s")]

    async def read_setup(self) -> None:
        """Read the metadata, as at the start of a session."""
        self._setup = await self.gateway.setup()

    async def context(self, lead_id: RecordId) -> DecisionContext:
        """The lead as it is decided upon."""
        assert self._setup is not None
        return await DecisionReader(self.gateway).read(lead_id, self._setup, _TODAY)

    async def convert(self, context: DecisionContext, plan: Plan, reading: MergeReading) -> Done:
        """Convert, and read back what came out."""
        expected = preview(context, plan, reading)
        before = {
            module: {id_: dict(record) for id_, record in self.org.records[module].items()}
            for module in _TARGETS
        }
        outcome = await self.gateway.convert(plan)
        operation = Operation(plan.lead_id, plan=plan, expected=expected)
        await Aftermath(self.gateway).end(operation, Ended(outcome))
        changed = {
            (module, id_): (was, now)
            for module in _TARGETS
            for id_, now in self.org.records[module].items()
            if (was := before[module].get(id_, {})) != now
        }
        ended = await operation.ended()
        return Done(expected, ended, changed)


@asynccontextmanager
async def office() -> AsyncIterator[Office]:
    """A sandbox and a client for it, closed at the end."""
    sandbox = Sandbox(Start("demo"), _URL)
    told = sandbox.credentials()
    access = Access(
        base_url=_URL,
        accounts_url=_URL,
        client_id=told["client_id"],
        client_secret=told["client_secret"],
        refresh_token=told["refresh_token"],
        access_token=told["access_token"],
        sandbox=True,
    )
    transport = Transport(
        lambda: httpx.AsyncClient(transport=httpx.ASGITransport(app=sandbox)), connect_seconds=5.0
    )
    gateway = gateway_over(transport, access, Patience(PATIENT, AT_ONCE, TIME))
    try:
        yield Office(sandbox, gateway)
    finally:
        await gateway.aclose()
        await asyncio.sleep(0)
