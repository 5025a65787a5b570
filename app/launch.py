"""How Segue starts: the window stands painted first, then the loop and the program run in it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEventLoop, QTimer

from app.home import Home
from app.logs import log_loop_error
from app.program import Program, kept_queue
from app.sources import Source
from app.ui.languages import Language, speak, spoken
from app.ui.leads.kept import KeptQueue
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme, make_application
from app.warmup import LOOP_STEPS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def run_window(
    source: Source | None, home: Home, *, scheme: Scheme | None = None, lead_id: str = ""
) -> int:
    """Show the window, open source if there is one, and stay until the window is closed.

    scheme: instead of the look that the user chose. lead_id: the lead to show, "" for none.
    """
    app = make_application()
    speak(app, spoken(home.preferences.language))
    window, theme, kept = stand(app, source, home, scheme)
    if kept is not None:
        kept.show_rest()
    program = Program(window, theme, source, home, kept)
    if lead_id:
        program.summons.answer(lead_id)

    async def sit() -> int:
        from app.sittings import sit_through

        last = await sit_through(program)
        home.preferences.take_from(last.window)
        return 0

    return run_loop(app, sit)


class Standing(NamedTuple):
    """A window that stands painted. kept: the queue of the last run, of which it shows a page."""

    window: MainWindow
    theme: Theme
    kept: KeptQueue | None


def stand(
    app: QApplication, source: Source | None, home: Home, scheme: Scheme | None = None
) -> Standing:
    """The first paint, and nothing that it doesn't show."""
    if source is not None:
        source.begin()
    app.setApplicationName("Segue")
    app.setQuitOnLastWindowClosed(False)
    theme = Theme(app, scheme or home.preferences.scheme, dressed=False)
    window = MainWindow(theme)
    home.preferences.give_to(window, theme)
    if source is None:
        window.show_start()
    else:
        window.show_desk()
    theme.dress()
    kept = kept_queue(window, source, home)
    if kept is not None:
        kept.show_first_page()
    show_and_paint(window)
    return Standing(window, theme, kept)


def say_alone(title: str, text: str) -> None:
    """Show a message without a window, and stay until it is closed."""
    app = make_application()
    speak(app, spoken(Language.SYSTEM))
    Theme(app)
    from app.ui.dialogs import tell

    box = tell(None, title, text)
    box.finished.connect(app.quit)
    app.exec()


def show_and_paint(window: MainWindow) -> None:
    """Show the window and come back as soon as it stands painted."""
    first_paint = QEventLoop()
    window.first_painted.connect(first_paint.quit)
    window.show()
    first_paint.exec()


def run_loop(app: QApplication, work: Callable[[], Any]) -> int:
    """Run work's coroutine on asyncio over Qt; its result is the exit code."""
    _import_loop()
    import asyncio

    from app.ui.garbage import Garbage
    from app.ui.loop import SegueEventLoop

    Garbage(app)
    loop = SegueEventLoop(app)
    loop.set_exception_handler(log_loop_error)
    asyncio.set_event_loop(loop)
    try:
        return int(loop.run_until_complete(work()))
    finally:
        loop.close()
        asyncio.set_event_loop(None)


def _import_loop() -> None:
    """asyncio and its loop, a step at each turn of Qt's own loop: the window is served between.

    What the user does meanwhile waits until somebody listens.
    """
    turns, names, timer = QEventLoop(), iter(LOOP_STEPS), QTimer(interval=0)

    def import_next() -> None:
        name = next(names, None)
        if name is None:
            turns.quit()
        else:
            importlib.import_module(name)

    timer.timeout.connect(import_next)
    timer.start()
    turns.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
