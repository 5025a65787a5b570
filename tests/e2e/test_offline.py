"""Without a network the work goes on: kept leads, kept matches, decisions that wait, all marked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.domain.records import RecordId
from app.home import Home
from app.program import Program, kept_queue
from app.services.ports import CrmGateway
from app.sources import SandboxSource
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme
from app.zoho.connection import Access, open_gateway
from tests.canaries import cage
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.e2e.lives import home_in
from tests.e2e.test_article import LEAD, PAT_BOYLE
from tests.e2e.test_hold import decides
from tests.waiting import until
from tests.zoho.opening import AT_ONCE, PATIENT

ANYTHING = {"path": "/crm/*", "kind": "cut_before_effect", "times": 0}


class Account(SandboxSource):
    """The sandbox as an org that is known again at the next start, also where nobody answers."""

    def __init__(self, hand: SandboxHand) -> None:
        super().__init__(hand.url)
        self.key = "account:one"
        self._hand = hand

    async def open_gateway(self) -> CrmGateway:
        told = self._hand.get("credentials")
        access = Access(
            base_url=self._hand.url,
            accounts_url=self._hand.url,
            client_id=told["client_id"],
            client_secret=told["client_secret"],
            refresh_token=told["refresh_token"],
            access_token=told["access_token"],
            sandbox=True,
        )
        return open_gateway(access, deadlines=PATIENT, pace=AT_ONCE)


@dataclass
class Desk:
    """A run of Segue, and its network."""

    person: Person
    hand: SandboxHand
    program: Program

    @property
    def window(self) -> MainWindow:
        return self.person.window

    def goes_offline(self) -> None:
        self.hand.post("faults", {"faults": [ANYTHING]})

    def comes_back(self) -> None:
        self.hand.delete("faults")

    async def notices(self) -> None:
        """Look at the leads again, as a user does who wonders."""
        self.window.queue.reload_requested.emit()
        await self.is_offline()

    async def is_offline(self) -> None:
        await until(lambda: "Offline" in words(self.window.status), "Segue knows")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return home_in(tmp_path)


@pytest.fixture
def hand(sandbox: SandboxHand, logged_warnings: list[object]) -> Iterator[SandboxHand]:
    yield sandbox
    logged_warnings.clear()  # that the queue couldn't be read


@asynccontextmanager
async def segue(app: QApplication, hand: SandboxHand, home: Home) -> AsyncIterator[Desk]:
    """From a start to an end, with what earlier runs have kept."""
    theme = Theme(app, Scheme.LIGHT)
    window, source = MainWindow(theme), Account(hand)
    window.show_desk()
    kept = kept_queue(window, source, home)
    assert kept is not None
    kept.show_first_page()
    window.show()
    program = Program(window, theme, source, home, kept)
    program.hold = 0.0
    running = asyncio.get_running_loop().create_task(program.run())
    try:
        yield Desk(Person(window), hand, program)
    finally:
        window.close()
        while not running.done():
            for name in ("leave_unsent", "take_all_back", "accept"):  # as the question has them
                if usable(window, name):
                    child(window, QAbstractButton, name).click()
            await asyncio.sleep(0.002)
        await running
        window.deleteLater()


async def works_online(app: QApplication, hand: SandboxHand, home: Home) -> None:
    """A first run, in which the lead was read."""
    async with segue(app, hand, home) as desk:
        await desk.person.sees_leads(1)
        await desk.person.opens(LEAD)
        await until(lambda: "Up to date" in words(desk.window.status), "the list is whole")


async def test_the_shown_matches_stay_and_say_how_old_they_are(
    qapp: QApplication, hand: SandboxHand, home: Home
) -> None:
    async with segue(qapp, hand, home) as desk:
        await desk.person.sees_leads(1)
        await desk.person.opens(LEAD)
        desk.goes_offline()
        await desk.notices()
        assert "You are offline" in words(desk.window.queue)
        await until(desk.window.isActiveWindow, "the window has the keyboard")
        desk.person.presses(Qt.Key.Key_R)
        pane = desk.window.detail
        await until(lambda: "From just now, offline" in words(pane), "the age of the matches")
        assert usable(pane, "verdict")
        desk.comes_back()
        desk.person.presses(Qt.Key.Key_R)
        await until(lambda: "Matches read" in words(pane), "they are read again")
        await until(lambda: "Up to date" in words(desk.window.status), "so is the list")
        assert "You are offline" not in words(desk.window.queue)


async def test_whatever_notices_first_that_there_is_no_network_all_of_the_window_says_so(
    qapp: QApplication, hand: SandboxHand, home: Home
) -> None:
    """The status line called the queue up to date until that was read again."""
    async with segue(qapp, hand, home) as desk:
        window = desk.window
        await desk.person.sees_leads(1)
        await desk.person.opens(LEAD)
        await until(lambda: "Up to date" in words(window.status), "the list is whole")
        await until(window.isActiveWindow, "the window has the keyboard")
        org = desk.program.org
        assert org is not None
        org.hold.seconds = 0.1
        desk.goes_offline()
        await decides(desk.person)
        await until(lambda: "1 waits for the network" in words(window.status), "it waits")
        assert "Offline" in words(window.status)
        assert "You are offline" in words(window.queue)
        await desk.person.clicks(window.status, "take_back")
        desk.comes_back()
        desk.person.presses(Qt.Key.Key_R)
        await until(lambda: "Up to date" in words(window.status), "it is read again")
        assert "You are offline" not in words(window.queue)


async def test_while_zoho_is_in_trouble_what_was_read_earlier_stays_to_be_read(
    qapp: QApplication, hand: SandboxHand, home: Home
) -> None:
    """It was taken away, though it is all that there is; nothing can be decided on it."""
    await works_online(qapp, hand, home)
    path = f"/crm/v8/Leads/{LEAD}*"
    hand.post("faults", {"faults": [{"path": path, "kind": "refuse", "status": 503, "times": 0}]})
    async with segue(qapp, hand, home) as desk:
        pane = desk.window.detail
        await desk.person.sees_leads(1)
        desk.person.selects(LEAD)
        await until(lambda: "couldn't be read again" in words(pane), "how old it is, and why")
        assert usable(pane, "verdict")
        assert not usable(pane, "convert_button")
        assert "Zoho reports an internal error" in words(desk.window.status)
        desk.comes_back()
        await desk.person.clicks(pane, "recheck_button")
        await until(lambda: "Matches read" in words(pane), "Zoho's answer")


async def test_the_next_start_without_a_network_shows_what_was_read_last(
    qapp: QApplication, hand: SandboxHand, home: Home
) -> None:
    await works_online(qapp, hand, home)
    hand.post("faults", {"faults": [ANYTHING]})
    async with segue(qapp, hand, home) as desk:
        pane = desk.window.detail
        await desk.is_offline()
        await until(lambda: "offline" in words(pane), "the lead from the last run")
        assert usable(pane, "verdict")
        assert usable(pane, "convert_button")
        assert "These leads were read just now" in words(desk.window.queue)
        assert "leads read just now" in words(desk.window.status)
        assert "Segue:" in desk.window.windowTitle()
        suggestion = desk.window.queue.suggestion(RecordId(LEAD))
        assert suggestion is not None
        assert suggestion.probable
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        await until(desk.window.isActiveWindow, "the window has the keyboard")
        desk.person.presses(Qt.Key.Key_H, keys)
        await until(lambda: usable(desk.window, "history_window"), "the history opens too")


async def test_a_decision_waits_and_is_sent_once_when_the_network_is_back(
    qapp: QApplication, hand: SandboxHand, home: Home
) -> None:
    await works_online(qapp, hand, home)
    hand.post("faults", {"faults": [ANYTHING]})
    async with segue(qapp, hand, home) as desk:
        await desk.is_offline()
        await decides(desk.person)
        await until(lambda: "1 waits for the network" in words(desk.window.status), "it waits")
        assert hand.convert_requests() == 0
        desk.comes_back()
        desk.window.queue.reload_requested.emit()
        await desk.person.sees_leads(0)
    assert hand.convert_requests() == 1


async def test_a_waiting_decision_can_be_taken_back(
    qapp: QApplication, hand: SandboxHand, home: Home
) -> None:
    await works_online(qapp, hand, home)
    hand.post("faults", {"faults": [ANYTHING]})
    async with segue(qapp, hand, home) as desk:
        await desk.is_offline()
        await decides(desk.person)
        await until(lambda: "1 waits for the network" in words(desk.window.status), "it waits")
        await desk.person.clicks(desk.window.status, "take_back")
        await until(lambda: usable(desk.window.detail, "convert_button"), "the lead is free")
        assert "offline" in words(desk.window.detail)
    hand.delete("faults")
    async with segue(qapp, hand, home) as desk:
        await desk.person.opens(LEAD)
        assert not usable(desk.window, "unsent_bar")
    assert hand.convert_requests() == 0


async def test_what_changed_meanwhile_goes_back_to_choose(
    qapp: QApplication, hand: SandboxHand, home: Home
) -> None:
    await works_online(qapp, hand, home)
    hand.post("faults", {"faults": [ANYTHING]})
    async with segue(qapp, hand, home) as desk:
        await desk.is_offline()
        await decides(desk.person)
        await until(lambda: "1 waits for the network" in words(desk.window.status), "it waits")
        fields = {"City": "Elsewhere"}
        hand.post("act", {"update": {"module": "Leads", "id": LEAD, "fields": fields}})
        desk.comes_back()
        desk.window.queue.reload_requested.emit()
        await until(lambda: usable(desk.window.detail, "changes_card"), "what is different")
        assert "Elsewhere" in words(desk.window.detail)
    assert hand.convert_requests() == 0


async def test_the_next_start_tells_what_was_not_sent(
    qapp: QApplication, hand: SandboxHand, home: Home
) -> None:
    """Nothing of it is sent before the user has seen it again; their choices are kept."""
    await works_online(qapp, hand, home)
    hand.post("faults", {"faults": [ANYTHING]})
    async with segue(qapp, hand, home) as desk:
        await desk.is_offline()
        await decides(desk.person)
        await until(lambda: "1 waits for the network" in words(desk.window.status), "it waits")
    hand.delete("faults")
    async with segue(qapp, hand, home) as desk:
        await until(lambda: usable(desk.window, "unsent_bar"), "what wasn't sent is told")
        assert "Pat Boyle" in words(desk.window)
        await desk.person.opens(LEAD)
        assert hand.convert_requests() == 0
        dialog = await desk.person.opens_dialog()
        assert child(dialog, QAbstractButton, f"contact_option_{PAT_BOYLE}").isChecked()
        dialog.reject()
    async with segue(qapp, hand, home) as desk:
        await until(lambda: usable(desk.window, "unsent_bar"), "until the user has read it")
        await desk.person.clicks(desk.window, "unsent_read")
        assert not usable(desk.window, "unsent_bar")
    async with segue(qapp, hand, home) as desk:
        await desk.person.opens(LEAD)
        assert not usable(desk.window, "unsent_bar")


@pytest.mark.parametrize("path", ["*conversion_options", "/crm/*"])
async def test_a_lead_that_was_never_read_says_so(
    qapp: QApplication, hand: SandboxHand, home: Home, path: str
) -> None:
    """With an open session, and where not even the metadata could be read in this run."""
    if path == "/crm/*":
        await works_online(qapp, hand, home)
        for kept in home.folders.cache.glob("contexts-*"):
            kept.unlink()
    hand.post("faults", {"faults": [{**ANYTHING, "path": path}]})
    async with segue(qapp, hand, home) as desk:
        await desk.person.sees_leads(1)
        pane = desk.window.detail
        desk.person.selects(LEAD)
        await until(lambda: "No connection to Zoho" in words(pane), "what is the matter")
        await until(lambda: usable(pane, "retry_button"), "the way out")


async def test_no_secret_is_kept(qapp: QApplication, hand: SandboxHand, home: Home) -> None:
    await works_online(qapp, hand, home)
    (path,) = home.folders.cache.glob("contexts-*.sqlite3")
    content = path.read_bytes()
    assert b"Pat Boyle" in content
    assert cage().found_in(content, people_allowed=True) == []
