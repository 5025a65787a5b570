"""Segue converts the article's lead by itself, by the widgets that a person uses.

Also in a packaged build: it shows that the window, the client, the sandbox and every library
between them are there and work. Prints one JSON line; exit code 0 or 1.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TypeVar
from urllib.request import ProxyHandler, build_opener

from PySide6.QtCore import QPoint, Qt, qVersion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from app.demo_org import SandboxFailed
from app.domain.records import RecordId
from app.home import Home, make_folders, open_home
from app.instance import Instance
from app.launch import run_loop, show_and_paint
from app.program import Program
from app.sources import DemoSource
from app.store.folders import folders_below
from app.ui.convert.dialog import ConvertDialog
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme, make_application
from app.version import VERSION

PAT_BOYLE: Final = RecordId("4876876000007420001")
CONTACT: Final = "4876876000007421001"
ACCOUNT: Final = "4876876000007421010"
"""The article's records; the sandbox's seed for the article's org has them."""

_PATIENCE: Final = 20.0
_POLL: Final = 0.004
_SETTLE: Final = 0.05
"""Seconds in which a change of colours is painted before its picture is taken."""

Found = TypeVar("Found", bound=QWidget)


class SelfTestFailed(Exception):
    """A step did not come about; the text says which."""


@dataclass(slots=True)
class Report:
    """What is printed."""

    ok: bool = False
    contact_id: str = ""
    account_id: str = ""
    deal_id: str = ""
    error: str = ""
    timings_ms: dict[str, float] = field(default_factory=dict)

    def line(self) -> str:
        """One line of JSON."""
        return json.dumps(
            {
                "ok": self.ok,
                "version": VERSION,
                "qt": qVersion(),
                "contact_id": self.contact_id,
                "account_id": self.account_id,
                "deal_id": self.deal_id,
                "timings_ms": {name: round(ms, 1) for name, ms in self.timings_ms.items()},
            }
            | ({"error": self.error} if self.error else {})
        )


def run_self_test(screenshots: Path | None) -> int:
    """Run it and print the line."""
    # A home for this run alone: the user's Segue may be open, and their settings are theirs.
    with TemporaryDirectory(prefix="segue-") as root:
        folders = folders_below(Path(root))
        make_folders(folders)
        instance = Instance(folders.data)
        instance.take_role()
        home = open_home(folders, instance, lambda: datetime.now(UTC))
        try:
            report = _run(home, screenshots)
        finally:
            home.leave()
    print(report.line(), flush=True)  # noqa: T201 - the one line that was asked for
    return 0 if report.ok else 1


def _run(home: Home, screenshots: Path | None) -> Report:
    """Start and end the program as `run_window` does, with a person at it."""
    began = time.perf_counter()
    source = DemoSource("article")
    source.begin()
    app = make_application()
    theme = Theme(app, Scheme.LIGHT)
    window = MainWindow(theme)
    home.preferences.give_to(window, theme)
    window.show_desk()
    show_and_paint(window)
    report = Report(timings_ms={"window": (time.perf_counter() - began) * 1000})
    program = Program(window, theme, source, home)
    program.hold = program.look = 0.0

    async def work() -> int:
        running = asyncio.get_running_loop().create_task(program.run())
        try:
            await _Person(window, theme, report, screenshots).convert_pat_boyle()
            await _check_effects(source, report)
            report.ok = True
        except (SelfTestFailed, SandboxFailed) as failure:
            report.error = str(failure)
        window.close_requested.emit()
        await running
        return 0

    run_loop(app, work)
    home.preferences.take_from(window)
    return report


class _Person:
    """Does with mouse and keys what a person does."""

    def __init__(
        self, window: MainWindow, theme: Theme, report: Report, screenshots: Path | None
    ) -> None:
        self._window = window
        self._theme = theme
        self._report = report
        self._screenshots = screenshots

    async def convert_pat_boyle(self) -> None:
        """Queue, matches, dialog, outcome."""
        window = self._window
        with self._timed("list"):
            await until("the queue shows the lead", lambda: window.queue.total_count() > 0)
        with self._timed("options"):
            window.queue.select(PAT_BOYLE)
            await until("the matches are shown", lambda: _visible(window.detail, "verdict"))
        await self._picture("main-window")
        await self._click(window.detail, "convert_button")
        dialog = await self._dialog()
        await self._click(dialog, f"contact_option_{CONTACT}")
        await self._click(dialog, "deal_check")
        self._fill_deal(dialog)
        await self._picture("convert-dialog", dialog)
        with self._timed("convert"):
            await self._click(dialog, "convert_button")
            await until("the outcome is shown", lambda: _visible(dialog, "outcome_panel"))
        await self._picture("outcome", dialog)
        dialog.close()
        await until("the lead has left the queue", lambda: window.queue.total_count() == 0)
        await self._picture("empty-queue")

    def _fill_deal(self, dialog: ConvertDialog) -> None:
        self._type(dialog, "deal_field_Deal_Name", "Zylker Deal")
        self._choose(dialog, "deal_field_Stage", "Negotiation/Review")

    async def _dialog(self) -> ConvertDialog:
        window = self._window
        await until("the dialog is open", lambda: window.findChild(ConvertDialog) is not None)
        dialog = window.findChild(ConvertDialog)
        if dialog is None:
            raise SelfTestFailed("the dialog is open")
        return dialog

    async def _click(self, parent: QWidget, name: str) -> None:
        await until(f"{name} can be clicked", lambda: _usable(parent, name))
        found = child(parent, QAbstractButton, name)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=_hot_spot(found))

    def _type(self, parent: QWidget, name: str, text: str) -> None:
        edit = child(parent, QLineEdit, name)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)

    def _choose(self, parent: QWidget, name: str, text: str) -> None:
        box = child(parent, QComboBox, name)
        box.setFocus()
        QTest.keyClicks(box, text)
        if box.currentText() != text:
            raise SelfTestFailed(f"{name} has no {text}")

    @contextmanager
    def _timed(self, name: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self._report.timings_ms[name] = (time.perf_counter() - began) * 1000

    async def _picture(self, name: str, widget: QWidget | None = None) -> None:
        """The screen in light and dark, where pictures were asked for."""
        if self._screenshots is None:
            return
        self._screenshots.mkdir(parents=True, exist_ok=True)
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            self._theme.set_scheme(scheme)
            await asyncio.sleep(_SETTLE)
            picture = (widget or self._window).grab()
            picture.save(str(self._screenshots / f"{name}-{scheme.value}.png"))


async def until(what: str, condition: Callable[[], bool]) -> None:
    """Wait for condition. Raises SelfTestFailed when it doesn't come about."""
    end = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise SelfTestFailed(f"waited in vain until {what}")
        await asyncio.sleep(_POLL)


def child(parent: QWidget, kind: type[Found], name: str) -> Found:
    """The widget of that object name. Raises SelfTestFailed where there is none to use."""
    found = parent.findChild(kind, name)
    if not isinstance(found, kind) or not found.isEnabled():
        raise SelfTestFailed(f"{name} can't be used")
    return found


def _visible(parent: QWidget, name: str) -> bool:
    found = parent.findChild(QWidget, name)
    return isinstance(found, QWidget) and found.isVisible() and not found.size().isEmpty()


def _usable(parent: QWidget, name: str) -> bool:
    found = parent.findChild(QWidget, name)
    return _visible(parent, name) and isinstance(found, QWidget) and found.isEnabled()


def _hot_spot(found: QAbstractButton) -> QPoint:
    """Where a click counts: a check box reacts on its box and words, not on the room beside."""
    return QPoint(min(12, found.width() // 2), found.height() // 2)


async def _check_effects(source: DemoSource, report: Report) -> None:
    """Hold the outcome against what the sandbox says really took place."""
    loop = asyncio.get_running_loop()
    url = f"{await source.url()}/__sandbox/effects"
    effects = json.loads(await loop.run_in_executor(None, _get, url))
    conversions = effects["conversions"]
    if len(conversions) != 1:
        raise SelfTestFailed(f"{len(conversions)} conversions took place")
    done = conversions[0]
    report.contact_id, report.account_id = done["contact_id"], done["account_id"]
    report.deal_id = done["deal_id"] or ""
    if (report.contact_id, report.account_id) != (CONTACT, ACCOUNT) or not report.deal_id:
        raise SelfTestFailed("other records came out than were asked for")


def _get(url: str) -> bytes:
    direct = build_opener(ProxyHandler({}))  # a proxy of the environment must not see loopback
    with direct.open(url, timeout=_PATIENCE) as answer:
        return bytes(answer.read())
