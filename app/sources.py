"""Where an org comes from: a sandbox of our own, one that runs already, or an account at Zoho."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from app.demo_org import SandboxFailed, SandboxProcess

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.accounts import Account
    from app.domain.settling import Patience
    from app.doorway import Doorway
    from app.journals import Journals
    from app.own_files import OwnFiles
    from app.services.open_org import OpenOrg
    from app.services.ports import CrmGateway


class Source(Protocol):
    """Where an org comes from. key: what its queue is kept under, "" for not at all. journal: its
    journal's name, "" where the org ends with this run.
    """

    key: str
    journal: str

    @property
    def live(self) -> bool:
        """Whether a conversion there is for good."""
        ...

    @property
    def account(self) -> Account | None:
        """Whose org it is; None for a sandbox, which needs no sign-in."""
        ...

    def begin(self) -> None:
        """Start what takes time, without waiting for it."""

    async def open_gateway(self) -> CrmGateway:
        """A gateway to it.

        Raises:
            SandboxFailed: where no sandbox starts.
            CrmError: where no sandbox answers, or a sign-in is needed first.
            ValueError: where the address isn't one that Segue speaks to.
        """
        ...

    def watch(self, gone: Callable[[Source], object]) -> None:
        """Tell, on the loop and once, that it is gone for good though nobody let go of it, with one
        of its kind that begins anew. Only what Segue itself has started can be.
        """

    def end(self) -> None:
        """Let go of it."""


class _Sandbox(ABC):
    """What both sandboxes have in common; each says where it serves. own: Segue has started it."""

    journal = ""
    live = False
    own = False
    account: Account | None = None

    @abstractmethod
    async def url(self) -> str:
        """The sandbox's address, once it serves. Raises SandboxFailed."""

    async def open_gateway(self) -> CrmGateway:
        from app.zoho.connection import open_gateway, sandbox_access

        return open_gateway(await sandbox_access(await self.url(), own=self.own))


class DemoSource(_Sandbox):
    """A sandbox process of our own."""

    own = True

    def __init__(self, org: str, *more: str) -> None:
        self.key = f"demo:{org}"
        self._arguments = (org, *more)
        self._process: SandboxProcess | None = None
        self._url = ""

    def begin(self) -> None:
        if self._process is None:
            self._process = SandboxProcess(*self._arguments)

    async def url(self) -> str:
        import asyncio

        self.begin()
        if self._process is None:
            raise SandboxFailed("the sandbox did not start")
        if not self._url:
            loop = asyncio.get_running_loop()
            self._url = await loop.run_in_executor(None, self._process.wait_until_serving)
        return self._url

    def watch(self, gone: Callable[[Source], object]) -> None:
        import asyncio

        if self._process is not None:
            loop, fresh = asyncio.get_running_loop(), DemoSource(*self._arguments)
            self._process.watch(lambda: loop.call_soon_threadsafe(gone, fresh))

    def end(self) -> None:
        if self._process is not None:
            self._process.stop()
            self._process = None
            self._url = ""


class SandboxSource(_Sandbox):
    """A sandbox that runs already; it gives its credentials itself."""

    def __init__(self, url: str) -> None:
        self.key = ""  # the next sandbox at this address may be another org
        self.journal = f"port-{urlsplit(url).port}"
        self._url = url

    def begin(self) -> None:
        """Nothing to start."""

    async def url(self) -> str:
        return self._url

    def watch(self, gone: Callable[[Source], object]) -> None:
        """Whoever started it knows."""

    def end(self) -> None:
        """It isn't ours to stop."""


class AccountSource:
    """An account that was signed in on this computer, be it signed out meanwhile."""

    def __init__(self, account: Account, doorway: Doorway) -> None:
        from app.doorway import queue_key

        self.key = queue_key(account)
        self.journal = account.key
        self._account = account
        self._doorway = doorway

    @property
    def live(self) -> bool:
        from app.domain.accounts import OrgKind

        return self._account.kind is OrgKind.PRODUCTION

    @property
    def account(self) -> Account:
        return self._account

    def begin(self) -> None:
        """Nothing to start."""

    async def open_gateway(self) -> CrmGateway:
        return await self._doorway.open_gateway(self._account)

    def watch(self, gone: Callable[[Source], object]) -> None:
        """Zoho is there without us."""

    def end(self) -> None:
        """Its connections are the gateway's."""


async def open_source(
    source: Source,
    journals: Journals,
    patience: Patience | None = None,
    own: OwnFiles | None = None,
    allowed: Callable[[], int | None] = lambda: None,
) -> OpenOrg:
    """The services over a gateway to source, and over its journal, which isn't open yet. own: what
    the user keeps for that org. allowed: credits a day for looking ahead, as the user has it now.

    Raises:
        SandboxFailed: where no sandbox starts.
        CrmError: where no sandbox answers, or a sign-in is needed first.
        ValueError: where the address isn't one that Segue speaks to.
    """
    from app.domain.settling import USUAL
    from app.journals import OrgOnDisk
    from app.services.clock import SystemClock
    from app.services.open_org import KeptOfOrg, open_org

    on_disk = OrgOnDisk(source.journal, live=source.live)
    gateway = await source.open_gateway()
    kept = KeptOfOrg(
        journals.reading_of(on_disk),
        journals.spending_of(on_disk),
        own.pictures(source.journal) if own is not None else None,
        own.contexts(source.key) if own is not None else None,
        own.unsent(source.key) if own is not None else None,
        allowed,
        ends_with_run=not source.journal,
    )
    journal = journals.of(on_disk)
    return open_org(gateway, journal, SystemClock(), patience or USUAL, kept=kept)
