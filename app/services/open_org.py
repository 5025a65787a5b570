"""The services of the org that is open, built together and closed in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.domain.crash_points import CrashPoints, pass_by
from app.domain.credit_budget import daily_limit
from app.domain.journal import JournalHealth
from app.domain.licence import Licence
from app.domain.settling import USUAL, Patience
from app.domain.unsent import Unsent
from app.services.aftermath import Aftermath
from app.services.authorship import Authorship
from app.services.clock import Clock
from app.services.convert import ConvertService
from app.services.dispatch import Dispatch
from app.services.hindsight import Hindsight
from app.services.history import HistoryService, NoPictures, PictureStore
from app.services.hold import HoldService
from app.services.journal_port import OperationJournal
from app.services.lane_scan import LaneScan
from app.services.lead_writing import LeadWriting
from app.services.leads import LeadService
from app.services.merging import KeptReading, OrgMerging
from app.services.near_misses import NearMissService
from app.services.options import OptionsService
from app.services.ports import CrmGateway
from app.services.ratio import fuzzy_ratio
from app.services.recollection import KeptContexts, KeptUnsent, Recollection
from app.services.reconcile import Reconciler
from app.services.recovery import Recovery
from app.services.sending import Sender
from app.services.session import Session
from app.services.spending import DailySpending, KeptSpending, RunSpending, Spending
from app.services.under_way import UnderWay


@dataclass(frozen=True, slots=True)
class KeptOfOrg:
    """What is kept of this org between runs beside its journal; None: for this run only.

    reading: how it merges. spending: what the background has spent of its credits. pictures: what
    records looked like before they were converted. contexts: what was last read, for the time
    without a network. unsent: the decisions that wait for it. allowed: what the user lets the
    background spend a day; it gives None for what is usual. ends_with_run: the org itself is gone
    then, and all of this with it.
    """

    reading: KeptReading | None = None
    spending: KeptSpending | None = None
    pictures: PictureStore | None = None
    contexts: KeptContexts | None = None
    unsent: KeptUnsent | None = None
    allowed: Callable[[], int | None] = lambda: None
    ends_with_run: bool = False


KEPT_NOWHERE: Final = KeptOfOrg()


@dataclass(frozen=True, slots=True)
class OpenOrg:
    """One org's gateway, its journal, and everything that works on them."""

    gateway: CrmGateway
    journal: OperationJournal
    clock: Clock
    session: Session
    leads: LeadService
    options: OptionsService
    lanes: LaneScan
    near_misses: NearMissService
    writing: LeadWriting
    convert: ConvertService
    hold: HoldService
    history: HistoryService
    recollection: Recollection
    recovery: Recovery
    under_way: UnderWay
    patience: Patience
    ends_with_run: bool = False

    async def begin(self) -> JournalHealth:
        """Open the journal and take up what earlier runs left open; before, nothing is sent.

        Raises:
            JournalUnavailable: the disk doesn't take it now, or another program has it. May be
                tried again.
        """
        health = await self.journal.open()
        await self.recovery.begin()
        return health

    async def resume(self) -> None:
        """After a sleep: no connection is to be trusted, and whatever is open is looked at.

        A conversion on the wire becomes unknown, and is found out.
        """
        await self.gateway.reset_connections()
        self.recovery.look_now()

    async def aclose(self) -> None:
        """End background reads, wait a little for conversions on the wire, then close it all.

        Decisions that are still held are dropped. The next start tells of what came to nothing.
        """
        await self.hold.aclose()
        await self.options.aclose()
        for one in await self.under_way.aclose(self.patience.leave):
            if one.plan is not None and one.row is not None:
                self.recollection.note_unsent(Unsent(one.plan, one.row.name, self.clock.now()))
        await self.recollection.aclose()
        await self.history.aclose()
        await self.gateway.aclose()
        await self.journal.aclose()


def open_org(
    gateway: CrmGateway,
    journal: OperationJournal,
    clock: Clock,
    patience: Patience = USUAL,
    reached: CrashPoints = pass_by,
    kept: KeptOfOrg = KEPT_NOWHERE,
) -> OpenOrg:
    """All services over one gateway and one journal, which `begin` opens."""
    merging, recollection = OrgMerging(kept.reading), Recollection(kept.contexts, kept.unsent)
    session, under_way = Session(gateway, merging, recollection), UnderWay()
    aftermath, authorship = Aftermath(gateway, merging), Authorship(gateway, journal, session)
    sender = Sender(gateway, journal, clock, under_way, reached)
    reconciler = Reconciler(gateway, journal, clock, authorship, aftermath, patience)
    hindsight = Hindsight(gateway, journal, clock, authorship, under_way)
    recovery = Recovery(journal, clock, under_way, reconciler, hindsight)
    dispatch = Dispatch(sender, under_way, recovery, aftermath, clock)
    spending = _spending(gateway, clock, session, kept)
    options = OptionsService(gateway, session, clock, spending, recollection)
    history = HistoryService(gateway, journal, kept.pictures or NoPictures())
    convert = ConvertService(gateway, dispatch, under_way, history.keep)
    near_misses, writing = _near_misses(gateway, clock, spending, session, history)
    return OpenOrg(
        gateway=gateway,
        journal=journal,
        clock=clock,
        session=session,
        leads=LeadService(gateway),
        options=options,
        lanes=LaneScan(gateway, session, clock, spending),
        near_misses=near_misses,
        writing=writing,
        convert=convert,
        hold=HoldService(options, convert, session, clock, recollection),
        history=history,
        recollection=recollection,
        recovery=recovery,
        under_way=under_way,
        patience=patience,
        ends_with_run=kept.ends_with_run,
    )


def _near_misses(
    gateway: CrmGateway, clock: Clock, spending: Spending, session: Session, history: HistoryService
) -> tuple[NearMissService, LeadWriting]:
    """What is written into leads is remembered by the history, with who works here; what looked
    like a lead before may not any more.
    """

    def who() -> str:
        me = session.known_setup.me if session.known_setup is not None else None
        return me.name if me is not None else ""

    near_misses = NearMissService(gateway, clock, spending, fuzzy_ratio)
    writing = LeadWriting(gateway, clock, history, who)
    writing.watch(near_misses.forget)
    return near_misses, writing


def _spending(gateway: CrmGateway, clock: Clock, session: Session, kept: KeptOfOrg) -> Spending:
    def limit() -> int:
        allowed = kept.allowed()
        if allowed is not None:
            return allowed
        licence = session.setup.org.licence if session.is_open else Licence()
        return daily_limit(licence)

    if kept.spending is None:
        return RunSpending(gateway, limit=limit)
    return DailySpending(gateway, clock, kept.spending, limit)
