"""A person at the window: finds controls by name, clicks, types, waits for what becomes visible."""

from __future__ import annotations

import json
from typing import Any, TypeVar

import httpx
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.domain.records import RecordId
from app.ui.convert.dialog import ConvertDialog
from app.ui.main_window import MainWindow
from tests.no_tls import NO_TLS
from tests.waiting import until

Widget = TypeVar("Widget", bound=QWidget)


class Person:
    """Sits at one window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    async def sees_leads(self, count: int) -> None:
        """Wait until the queue has that many."""
        await until(lambda: self.window.queue.total_count() == count, f"{count} leads")

    async def opens(self, lead_id: str) -> None:
        """Select a lead and wait until its matches stand beside it."""
        self.selects(lead_id)
        await until(
            lambda: usable(self.window.detail, "convert_button"), "the lead's matches are shown"
        )

    async def looks_at(self, lead_id: str) -> None:
        """Select a lead and wait for the verdict on it, be it that nothing can be done."""
        self.selects(lead_id)
        await until(lambda: usable(self.window.detail, "verdict"), "the verdict on the lead")

    def has_seen(self) -> bool:
        """Whether the verdict on the selected lead is shown, and Enter may decide where it does so
        at all: then the button that prints it is on.
        """
        selected, detail = self.window.queue.selected(), self.window.detail
        if selected is None or detail.lead_id != selected.id:
            return False
        shown = [one for one in detail.findChildren(QWidget, "verdict") if one.isVisible()]
        uses = (child(one, QWidget, "use_suggestion") for one in shown)
        return bool(shown) and all(one.isEnabled() or not one.isVisible() for one in uses)

    def selects(self, lead_id: str) -> None:
        """Select a lead that the queue shows."""
        assert self.window.queue.select(RecordId(lead_id)), f"no lead {lead_id} in the queue"

    async def opens_dialog(self) -> ConvertDialog:
        """Press Convert… beside the lead."""
        await self.clicks(self.window.detail, "convert_button")
        return await self.dialog()

    async def dialog(self) -> ConvertDialog:
        """The convert dialog, once it is open."""
        await until(lambda: self.open_dialog() is not None, "the convert dialog")
        dialog = self.open_dialog()
        assert dialog is not None
        await until(lambda: dialog.isActiveWindow() and dialog.is_seen, "the dialog is seen")
        return dialog

    async def converts(self, dialog: ConvertDialog) -> None:
        """Press Convert and wait for the end."""
        await self.clicks(dialog, "convert_button")
        await until(lambda: bool(self.outcome(dialog)), "the outcome")

    def outcome(self, dialog: ConvertDialog) -> str:
        """What the dialog says of the end, "" while there is none."""
        titles = dialog.findChildren(QLabel, "outcome_title")
        return "\n".join(title.text() for title in titles if title.isVisible())

    async def clicks(self, parent: QWidget, name: str) -> None:
        """A real mouse click, once the control is there to be seen and used."""
        await until(lambda: usable(parent, name), f"{name} can be clicked")
        button = child(parent, QAbstractButton, name)
        spot = QPoint(min(12, button.width() // 2), button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=spot)

    def types(self, parent: QWidget, name: str, text: str) -> None:
        """Replace the text of a field by typing."""
        edit = child(parent, QLineEdit, name)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)

    def chooses(self, parent: QWidget, name: str, text: str) -> None:
        """Pick an entry of a list by typing it."""
        box = child(parent, QComboBox, name)
        box.setFocus()
        QTest.keyClicks(box, text)
        assert box.currentText() == text

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """One key, wherever the focus is."""
        focused: QWidget | None = self.window.focusWidget()
        target = self.window if focused is None else focused
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def open_dialog(self) -> ConvertDialog | None:
        """The convert dialog, None where none is open."""
        found = self.window.findChildren(ConvertDialog)
        return next((dialog for dialog in found if dialog.isVisible()), None)


class SandboxHand:
    """What a test does to the sandbox behind Segue's back, and what it asks it."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._http = httpx.Client(base_url=f"{url}/__sandbox/", trust_env=False, verify=NO_TLS)

    def get(self, what: str) -> Any:
        """GET /__sandbox/<what>."""
        return self._http.get(what).raise_for_status().json()

    def post(self, what: str, body: object) -> Any:
        """POST /__sandbox/<what>."""
        text = json.dumps(body)  # in ASCII: httpx can't send a lone surrogate as it stands
        return self._http.post(what, content=text).raise_for_status().json()

    def delete(self, what: str) -> None:
        """DELETE /__sandbox/<what>."""
        self._http.delete(what).raise_for_status()

    def close(self) -> None:
        """Let go of the connection."""
        self._http.close()

    def conversions(self) -> list[dict[str, Any]]:
        """What really took place."""
        conversions: list[dict[str, Any]] = self.get("effects")["conversions"]
        return conversions

    def convert_requests(self) -> int:
        """How often a conversion reached the server."""
        requests: dict[str, int] = self.get("effects")["requests"]
        return sum(n for name, n in requests.items() if name.endswith("/actions/convert"))


def usable(parent: QWidget, name: str) -> bool:
    """Whether there is a control of that name that a person could see and use now."""
    found = parent.findChild(QWidget, name)
    if not isinstance(found, QWidget):
        return False
    return found.isVisible() and found.isEnabled() and not found.size().isEmpty()


def child(parent: QWidget, kind: type[Widget], name: str) -> Widget:
    """The control of that name."""
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), f"no {kind.__name__} {name}"
    return found


def words(parent: QWidget) -> str:
    """Every text that a person can read in parent, one a line."""
    labels = [label.text() for label in parent.findChildren(QLabel) if label.isVisible()]
    buttons = [b.text() for b in parent.findChildren(QAbstractButton) if b.isVisible()]
    texts = [t.toPlainText() for t in parent.findChildren(QPlainTextEdit) if t.isVisible()]
    return "\n".join([*labels, *buttons, *texts])
