"""Pictures of the time without a network, and of what the next start tells of it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QMessageBox

from tests.e2e.camera import Camera, said
from tests.e2e.demo import demo_lead
from tests.e2e.driver import SandboxHand, usable, words
from tests.e2e.lives import home_in
from tests.e2e.test_offline import ANYTHING, Desk, segue
from tests.waiting import until


async def take_all(app: QApplication, folder: Path, hand: SandboxHand) -> None:
    """Kept leads, a decision that waits, the question at the end, and what the next start tells."""
    with TemporaryDirectory() as root:
        home = home_in(Path(root))
        async with segue(app, hand, home) as desk:
            whole = said("StatusLine", "Up to date")
            await until(lambda: whole in words(desk.window.status), "the whole list")
            await desk.person.opens(demo_lead(16))
        hand.post("faults", {"faults": [ANYTHING]})
        async with segue(app, hand, home) as desk:
            await _offline(desk, _camera(desk, folder))
        hand.delete("faults")
        async with segue(app, hand, home) as desk:
            await until(lambda: usable(desk.window, "unsent_bar"), "what wasn't sent")
            await desk.person.opens(demo_lead(16))
            camera = _camera(desk, folder)
            await camera.take("offline-not-sent")
            desk.window.queue.look.dress(("owner", "suggested"), compact=True)
            await camera.take("queue-compact")


def _camera(desk: Desk, folder: Path) -> Camera:
    return Camera(desk.window._theme, desk.window, folder)


async def _offline(desk: Desk, camera: Camera) -> None:
    offline = said("StatusLine", "Offline")
    desk.window.queue.reload_requested.emit()
    await until(lambda: offline in words(desk.window.status), "Segue knows")
    desk.person.selects(demo_lead(16))
    kept = said("FreshnessLine", "From {age}, offline")
    await until(lambda: kept in words(desk.window.detail), "the kept matches")
    await camera.take("offline-kept")
    desk.person.selects(demo_lead(44))
    await until(lambda: usable(desk.window.detail, "retry_button"), "nothing is kept of it")
    await camera.take("offline-unread")
    desk.person.selects(demo_lead(16))
    await until(lambda: usable(desk.window.detail, "use_suggestion"), "the suggestion")
    await desk.person.clicks(desk.window.detail, "use_suggestion")
    waits = said("HeldLine", "1 waits for the network")
    await until(lambda: waits in words(desk.window.status), "it waits")
    desk.person.selects(demo_lead(16))
    await asyncio.sleep(0.3)
    await camera.take("offline-waiting")
    desk.window.close()
    await until(lambda: usable(desk.window, "take_all_back"), "the question")
    await camera.take("offline-leaving", desk.window.findChild(QMessageBox))
