"""The real queue in a window of its own, with what the main window places beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.records import LeadRow
from app.ui.actions.binding import KeyBindings
from app.ui.actions.registry import Actions
from app.ui.leads.commands import offer
from app.ui.leads.orders import Column
from app.ui.leads.panel import LeadsPanel
from app.ui.leads.view import QueueView
from app.ui.theme import Scheme, Theme

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> Iterator[None]:
    """Let closed widgets die with their test: Qt crashes where a later style sheet meets them."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, Scheme.LIGHT)
    yield theme
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.deleteLater()


@dataclass
class Desk:
    """The panel, and what it told."""

    qtbot: QtBot
    panel: LeadsPanel
    window: QWidget
    selections: list[str | None] = field(default_factory=list)
    activations: list[str] = field(default_factory=list)

    @property
    def view(self) -> QueueView:
        view = self.panel.findChild(QueueView, "lead_list")
        assert isinstance(view, QueueView)
        return view

    def load(self, rows: list[LeadRow]) -> None:
        self.panel.begin_loading()
        for start in range(0, len(rows), 200):
            self.panel.append(rows[start : start + 200])
        self.panel.finish_loading()
        self.settle()

    def settle(self) -> None:
        """Until the queue rests, and Qt has laid out and painted what came of it."""
        self.qtbot.waitUntil(lambda: not self.panel.is_working)
        QApplication.processEvents()

    def names(self) -> list[str]:
        """The names on the screen, as a screen reader would be told them."""
        model = self.view.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        texts = [model.data(model.index(row, 0), role) for row in range(model.rowCount())]
        return [text.partition(",")[0] for text in texts]

    def key(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.panel.search_edit, letter)
            else:  # QTest aborts on these; an input method inserts them as well
                self.panel.search_edit.insert(letter)
        self.settle()

    def click_row(self, row: int) -> None:
        self.qtbot.mouseClick(
            self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.middle_of(row)
        )

    def middle_of(self, row: int) -> QPoint:
        return self.view.visualRect(self.view.model().index(row, 0)).center()

    def click_header(self, column: Column) -> None:
        header = self.view.horizontalHeader()
        at = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        self.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    def sort_button(self) -> QToolButton:
        button = self.panel.findChild(QToolButton, "queue_sort")
        assert isinstance(button, QToolButton)
        return button

    def top_row(self) -> int:
        return self.view.rowAt(1)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    panel = LeadsPanel(theme, now=lambda: NOW)
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in (panel.search_edit, panel.owner_box, panel):
        layout.addWidget(widget)
    window.resize(700, 600)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    panel.footer.furnish()
    actions = Actions(window)
    offer(panel, actions)
    KeyBindings(window, actions)
    desk = Desk(qtbot, panel, window)
    panel.lead_selected.connect(lambda row: desk.selections.append(row and row.id))
    panel.lead_activated.connect(lambda row: desk.activations.append(row.id))
    panel.setFocus()
    return desk
