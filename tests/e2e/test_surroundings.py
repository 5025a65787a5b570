"""The computer sleeps, the network goes and comes back: what is open is looked at."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.crash_points import CrashPoint
from app.services.convert import Checking, Ended, Operation
from app.services.open_org import OpenOrg
from app.store.journal import Journal
from app.ui.desk.surroundings import Surroundings
from app.ui.desk.unkept_line import UnkeptLine
from app.ui.status_line import StatusLine
from app.ui.theme import Scheme, Theme
from app.zoho.retry import READ_TRIES
from tests.e2e.conftest import open_desk
from tests.e2e.driver import SandboxHand, child, words
from tests.samples.domain import LEAD_ID
from tests.services.conftest import Hand, ManualClock, at_work
from tests.services.test_convert import MERGE
from tests.services.test_keeping import Trip
from tests.waiting import until

Reachability = QNetworkInformation.Reachability
LEAD_PATH = f"/crm/v8/Leads/{LEAD_ID}"


class Sleepless(ManualClock):
    """Whoever waits for longer than a moment waits until the test ends."""

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        if seconds:
            await asyncio.Event().wait()


async def waiting_for_its_second_look(org: OpenOrg, hand: Hand) -> Operation:
    """A conversion that took place, and whose first look told nothing."""
    context = await org.options.read(LEAD_ID)
    hand.fault("cut_after_effect")
    hand.fault("refuse", path=LEAD_PATH, status=500, times=READ_TRIES)
    operation = org.convert.start(context, MERGE)
    await until(
        lambda: isinstance(operation.latest, Checking) and operation.latest.probe == 2,
        "the second look is to come",
    )
    return operation


@pytest.fixture
def hand(sandbox: SandboxHand, tmp_path: Path) -> Iterator[Hand]:
    hand = Hand(sandbox.url, tmp_path)
    yield hand
    hand.close()


async def test_after_a_sleep_everything_open_is_looked_at(qapp: QApplication, hand: Hand) -> None:
    clock = Sleepless()
    async with at_work(hand, clock) as org:
        owner = QObject()
        surroundings = Surroundings(org, owner, every=0.01)
        resumed: list[bool] = []
        surroundings.resumed.connect(lambda: resumed.append(True))
        operation = await waiting_for_its_second_look(org, hand)
        watching = asyncio.create_task(surroundings.watch())
        await asyncio.sleep(0.1)
        assert resumed == []
        assert not isinstance(operation.latest, Ended)
        clock.advance(3600)
        assert (await operation.ended()).converted is not None
        await until(lambda: resumed == [True], "whoever reads hears of it, once")
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)


async def test_when_the_network_is_back_everything_open_is_looked_at(
    qapp: QApplication, hand: Hand
) -> None:
    async with at_work(hand, Sleepless()) as org:
        owner = QObject()
        surroundings = Surroundings(org, owner)
        resumed: list[bool] = []
        surroundings.resumed.connect(lambda: resumed.append(True))
        operation = await waiting_for_its_second_look(org, hand)
        surroundings.hear(Reachability.Online)  # as before
        assert resumed == []
        surroundings.hear(Reachability.Disconnected)
        assert resumed == []
        surroundings.hear(Reachability.Online)
        assert resumed == [True]
        assert (await operation.ended()).converted is not None


async def test_a_network_that_wants_a_sign_in_is_named_where_leads_are_read(
    qapp: QApplication, sandbox: SandboxHand, logged_warnings: list[object]
) -> None:
    """Its page comes in the place of the list, and later in the place of the matches."""
    page = {"kind": "html", "path": "/crm/v8/Leads", "method": "GET"}
    sandbox.post("faults", {"faults": [page]})
    async with open_desk(qapp, sandbox.url) as person:
        queue, pane = person.window.queue, person.window.detail
        await until(lambda: "Network sign-in needed" in words(queue), "what is the matter")
        assert "in your browser" in words(queue)
        assert "offline" not in words(queue)
        options = f"{LEAD_PATH}/__conversion_options"
        sandbox.post("faults", {"faults": [{**page, "path": options, "times": 0}]})
        await person.clicks(queue, "queue_state_button")
        await person.sees_leads(1)
        person.selects(LEAD_ID)
        await until(lambda: "Network sign-in needed" in words(pane), "the same in the pane")
    logged_warnings.clear()


async def test_what_can_t_be_written_down_stands_below_the_desk_until_it_is(
    qapp: QApplication, hand: Hand, logged_warnings: list[object]
) -> None:
    """The disk is full when the answer comes: the conversion is shown, and kept later."""
    trip = Trip(CrashPoint.BEFORE_OUTCOME_COMMIT)
    async with at_work(hand, ManualClock(), reached=trip) as org:
        status = StatusLine(Theme(qapp, Scheme.LIGHT))
        line = UnkeptLine(status, org)
        context = await org.options.read(LEAD_ID)
        ended = await org.convert.start(context, MERGE).ended()
        assert ended.converted is not None
        said = child(status, QLabel, "unkept")
        await until(lambda: "the disk is full" in said.text(), "why it isn't written down")
        assert not said.isHidden()
        trip.armed = False
        assert isinstance(org.journal, Journal)
        org.journal._outbox._work_on()  # as after the pause
        await until(said.isHidden, "it is written down")
        assert org.journal.pending_writes() == 0
        line.end()
        status.deleteLater()
    logged_warnings.clear()
