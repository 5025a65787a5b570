"""The services on the real client, journal and sandbox; only time is the test's own."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.domain.crash_points import CrashPoints, pass_by
from app.domain.journal import Environment
from app.domain.settling import USUAL, Patience
from app.sandbox.server import RunningSandbox
from app.services.history import PictureStore
from app.services.merging import KeptReading
from app.services.open_org import KeptOfOrg, OpenOrg, open_org
from app.services.recollection import KeptContexts, KeptUnsent
from app.services.recovery import Listener
from app.store.journal import Journal
from app.store.journal_place import place_of
from app.store.journal_rows import Identity
from app.store.journal_setting import Setting
from app.zoho.connection import Access
from app.zoho.timing import Deadlines
from tests.no_tls import NO_TLS
from tests.samples.domain import LEAD_ID
from tests.zoho.opening import PATIENT, opened

CONVERT = "/crm/v8/Leads/*/actions/convert"


class ManualClock:
    """Sleeps pass at once and are remembered; monotonic time moves by them and by advance."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self.day = date(2026, 11, 22)
        self._seconds = 1000.0
        # The sandbox's time: an hour's difference would make each conversion another's.
        self._beginning = datetime.now(UTC) - timedelta(seconds=self._seconds)

    def now(self) -> datetime:
        return self._beginning + timedelta(seconds=self._seconds)

    def today(self) -> date:
        return self.day

    def monotonic(self) -> float:
        return self._seconds

    def advance(self, seconds: float) -> None:
        self._seconds += seconds

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)


class Hand:
    """Steers the sandbox behind the services' back; folder is where their journal lies."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url = url
        self.folder = folder
        self._http = httpx.Client(base_url=f"{url}/__sandbox/", trust_env=False, verify=NO_TLS)

    def credentials(self) -> dict[str, Any]:
        told: dict[str, Any] = self._http.get("credentials").raise_for_status().json()
        return told

    def access(self) -> Access:
        told = self.credentials()
        return Access(
            base_url=self.url,
            accounts_url=self.url,
            client_id=told["client_id"],
            client_secret=told["client_secret"],
            refresh_token=told["refresh_token"],
            access_token=told["access_token"],
            sandbox=True,
        )

    def post(self, what: str, body: object) -> Any:
        return self._http.post(what, json=body).raise_for_status().json()

    def fault(self, kind: str, path: str = CONVERT, **more: Any) -> None:
        self.post("faults", {"faults": [{"kind": kind, "path": path, **more}]})

    def heal(self) -> None:
        self._http.delete("faults").raise_for_status()

    def forget_faults(self) -> None:
        """Nothing is spoilt any more."""
        self._http.delete("faults").raise_for_status()

    def effects(self) -> dict[str, Any]:
        found: dict[str, Any] = self._http.get("effects").raise_for_status().json()
        return found

    def colleague_converts(self, request: dict[str, Any], lead_id: str = LEAD_ID) -> None:
        self.post("act", {"convert": {"lead_id": lead_id, "request": request}})

    def colleague_deletes(self, lead_id: str = LEAD_ID) -> None:
        self.post("act", {"delete": {"module": "Leads", "id": lead_id}})

    def colleague_updates(self, module: str, id_: str, **fields: object) -> None:
        self.post("act", {"update": {"module": module, "id": id_, "fields": fields}})

    def asked(self, ending: str) -> int:
        """How many requests of that kind reached the server."""
        counts: dict[str, int] = self.effects()["requests"]
        return sum(n for name, n in counts.items() if name.endswith(ending))

    def sent(self) -> int:
        """How many conversions reached the server."""
        return self.asked("/actions/convert")

    def close(self) -> None:
        self._http.close()


@pytest.fixture(scope="session")
def server() -> Iterator[RunningSandbox]:
    with RunningSandbox() as running:
        yield running


@pytest.fixture
def hand(server: RunningSandbox, tmp_path: Path) -> Iterator[Hand]:
    """The article's org as it was at the beginning."""
    hand = Hand(server.url, tmp_path / "data")
    hand.post("reset", {"org": "article"})
    yield hand
    hand.close()


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


def journal_in(folder: Path, clock: ManualClock, reached: CrashPoints = pass_by) -> Journal:
    """The org's journal as the program builds it, not yet open."""
    identity = Identity(Environment.SANDBOX, "article")
    place = place_of(folder, identity)
    setting = Setting(
        identity, place, clock.now, lambda: str(uuid.uuid4()), reached, busy_seconds=0.2
    )
    return Journal(setting, asyncio.sleep)


@asynccontextmanager
async def at_work(
    hand: Hand,
    clock: ManualClock,
    *,
    deadlines: Deadlines = PATIENT,
    patience: Patience = USUAL,
    reached: CrashPoints = pass_by,
    watch: Listener = lambda _operation: None,
    reading: KeptReading | None = None,
    pictures: PictureStore | None = None,
    contexts: KeptContexts | None = None,
    unsent: KeptUnsent | None = None,
    offline: bool = False,
) -> AsyncIterator[OpenOrg]:
    """All services over the sandbox, closed in order. offline: the session isn't open yet."""
    async with opened(hand.access(), deadlines) as gateway:
        journal = journal_in(hand.folder, clock, reached)
        kept = KeptOfOrg(reading, pictures=pictures, contexts=contexts, unsent=unsent)
        org = open_org(gateway, journal, clock, patience, reached, kept)
        if not offline:
            await org.session.open()
        org.recovery.watch(watch)
        await org.begin()
        try:
            yield org
        finally:
            await org.aclose()
