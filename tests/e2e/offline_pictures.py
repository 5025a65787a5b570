"""Pictures of the time without a network: `python -m tests.e2e.offline_pictures FOLDER`."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QMessageBox

from app.launch import run_loop
from app.sandbox.server import RunningSandbox
from app.ui.theme import make_application
from tests.e2e.demo import demo_lead
from tests.e2e.driver import SandboxHand, until, usable, words
from tests.e2e.lives import home_in
from tests.e2e.pictures import Gallery
from tests.e2e.test_offline import ANYTHING, Desk, segue


async def take_all(app: QApplication, folder: Path, root: Path) -> int:
    """Kept leads, a decision that waits, the question at the end, and what the next start tells."""
    with RunningSandbox() as running:
        hand, home = SandboxHand(running.url), home_in(root)
        hand.post("reset", {"org": "demo"})
        async with segue(app, hand, home) as desk:
            await until(lambda: "Up to date" in words(desk.window.status), "the whole list")
            await desk.person.opens(demo_lead(16))
        hand.post("faults", {"faults": [ANYTHING]})
        async with segue(app, hand, home) as desk:
            await _offline(desk, Gallery(desk.window._theme, desk.person, hand, folder))
        hand.delete("faults")
        async with segue(app, hand, home) as desk:
            await until(lambda: usable(desk.window, "unsent_bar"), "what wasn't sent")
            await desk.person.opens(demo_lead(16))
            gallery = Gallery(desk.window._theme, desk.person, hand, folder)
            await gallery.take("offline-not-sent")
            desk.window.queue.look.dress(("owner", "suggested"), compact=True)
            await gallery.take("queue-compact")
        hand.close()
    return 0


async def _offline(desk: Desk, gallery: Gallery) -> None:
    await desk.is_offline()
    desk.person.selects(demo_lead(16))
    await until(lambda: "offline" in words(desk.window.detail), "the kept matches")
    await gallery.take("offline-kept")
    desk.person.selects(demo_lead(44))
    await until(lambda: usable(desk.window.detail, "retry_button"), "nothing is kept of it")
    await gallery.take("offline-unread")
    desk.person.selects(demo_lead(16))
    await until(lambda: usable(desk.window.detail, "use_suggestion"), "the suggestion")
    await desk.person.clicks(desk.window.detail, "use_suggestion")
    await until(lambda: "1 waits for the network" in words(desk.window.status), "it waits")
    desk.person.selects(demo_lead(16))
    await asyncio.sleep(0.3)
    await gallery.take("offline-waiting")
    desk.window.close()
    await until(lambda: usable(desk.window, "leave_unsent"), "the question")
    await gallery.take("offline-leaving", desk.window.findChild(QMessageBox))


def main() -> int:
    """Take them into the folder of the first argument."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    with TemporaryDirectory() as root:
        return run_loop(app, lambda: take_all(app, folder, Path(root)))


if __name__ == "__main__":
    raise SystemExit(main())
