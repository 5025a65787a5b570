"""One key decides what was seen, whole: not what came up under the finger."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.ui.actions.catalogue import Act
from app.ui.pace import LOOK_SECONDS
from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.e2e.test_keys import ready
from tests.waiting import until

Key = Qt.Key
LONG = 30.0
ISLA, CHLOE = demo_lead(58), demo_lead(62)  # one below the other, both ready


def shown(person: Person) -> str | None:
    """The selected lead, once its verdict stands beside it."""
    selected, detail = person.window.queue.selected(), person.window.detail
    seen = selected is not None and detail.lead_id == selected.id and usable(detail, "verdict")
    return selected.id if selected is not None and seen else None


async def test_enters_faster_than_a_look_decide_one_lead_and_lose_none(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """With the program's own time. The first one counts, the rest is told; later Enter counts."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url, hold=LONG, look=LOOK_SECONDS) as person:
        status = person.window.status
        keys = await ready(person, ISLA)
        keys(Key.Key_Return)
        await until(lambda: shown(person) == CHLOE, "the next one comes up")
        assert not person.has_seen()
        keys(Key.Key_Return)
        told = words(status)
        await until(person.has_seen, "the next one is seen")
        status.set_news("Pat Boyle: The lead is converted", lambda: None)
        keys(Key.Key_Return)
        decided = words(status)
        assert person.window.registry.run(Act.UNDO)
        assert person.window.registry.run(Act.UNDO)
    assert "Nothing was decided: this lead has only just appeared" in told
    assert "1 queued" in told
    assert "2 queued" in decided
    assert "Nothing was decided" not in decided
    assert "The lead is converted" not in decided, "news goes with the next decision"
    assert sandbox.convert_requests() == 0


async def test_a_held_enter_decides_one_lead(qapp: QApplication, sandbox: SandboxHand) -> None:
    """Its repeats carry no mark here either, and the time to look is none."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url, hold=LONG) as person:
        window = person.window
        await ready(person, demo_lead(1))
        handle = window.windowHandle()
        QTest.keyPress(handle, Key.Key_Return)
        await until(lambda: shown(person) not in {None, demo_lead(1)}, "the next one comes up")
        await until(person.has_seen, "the next one is seen")
        for _ in range(3):
            QTest.keyRelease(handle, Key.Key_Return)
            QTest.keyPress(handle, Key.Key_Return)
        assert "1 queued" in words(window.status)
        assert window.registry.run(Act.UNDO)
    assert sandbox.convert_requests() == 0


async def test_nothing_is_created_before_similar_records_were_looked_for(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url, hold=LONG) as person:
        window = person.window
        await until(lambda: window.queue.total_count() > 0, "the leads")
        person.selects(demo_lead(28))
        await until(lambda: "Looking for similar records" in words(window.detail), "it is told")
        assert not usable(window.detail, "use_suggestion")
        assert window.registry.run(Act.ACCEPT)
        assert "similar records are looked for first" in words(window.status)
        await until(lambda: usable(window.detail, "use_suggestion"), "one key may create")
        assert "Nothing similar was found" in words(window.detail)
        assert "looked for first" not in words(window.status)
        assert "1 queued" not in words(window.status), "the early press isn't kept"
        assert window.registry.run(Act.ACCEPT)
        await until(lambda: "1 queued" in words(window.status), "it is decided")
        assert window.registry.run(Act.UNDO)
    assert sandbox.convert_requests() == 0


async def test_what_could_not_be_looked_for_is_said_before_one_key_creates(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    sandbox.post(
        "faults", {"faults": [{"path": "*/coql", "kind": "status", "status": 400, "times": 0}]}
    )
    async with open_desk(qapp, sandbox.url, hold=LONG) as person:
        detail = person.window.detail
        await until(lambda: person.window.queue.total_count() > 0, "the leads")
        person.selects(demo_lead(28))
        await until(lambda: usable(detail, "use_suggestion"), "one key may create")
        verdict = child(detail, QLabel, "verdict_text").text()
        assert "Similar records could not be looked for" in verdict
