"""A rep who hears the desk instead of seeing it: what is said while the keys work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import SandboxHand
from tests.e2e.test_keys import ready
from tests.hearing import listening
from tests.waiting import until

PAT = demo_lead(16)
SEVERAL = demo_lead(17)


async def test_verdict_lane_tick_hold_and_outcome_are_said(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    with listening() as heard:
        async with open_desk(qapp, sandbox.url, hold=30) as person:
            await ready(person, SEVERAL)
            verdict = person.window.detail._body.banner.verdict
            assert verdict is not None
            assert any(said.startswith(verdict.title) for said in heard)
            heard.clear()
            person.presses(Qt.Key.Key_Return)  # explains instead of converting
            person.presses(Qt.Key.Key_X)
            await until(lambda: "1 ticked" in heard, "the tick")
            assert len(heard) == 2, heard
            person.presses(Qt.Key.Key_X)
            await until(lambda: heard[-1] == "0 ticked", "no tick")
            person.presses(Qt.Key.Key_Tab)
            await until(lambda: heard[-1].startswith("Ready, "), "the lane")
            person.presses(Qt.Key.Key_Backtab)
            await ready(person, PAT)
            person.presses(Qt.Key.Key_Return)
            await until(lambda: any("1 queued" in said for said in heard), "it is held")
            counted = [said for said in heard if "queued" in said]
            assert len(counted) == 1
            person.presses(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            await until(lambda: not person.window.status.held.isVisible(), "taken back")
