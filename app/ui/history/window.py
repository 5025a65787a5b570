"""The history's window: the lines on the left, searched and filtered; one in full on the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.history import Remembered
from app.domain.metadata import OrgSetup
from app.services.history import Story
from app.ui.detail.states import Message, MessagePage
from app.ui.formats import number
from app.ui.history.line_list import LineList
from app.ui.history.model import HistoryModel, Which
from app.ui.history.story import StoryView
from app.ui.parts import bar, button
from app.ui.practice import practice_words
from app.ui.sizes import window_size
from app.ui.text import PlainLabel
from app.ui.theme import Theme

_SIZE: Final = QSize(1280, 760)
_SMALLEST: Final = QSize(820, 480)
_TYPING_MS: Final = 120


class HistoryWindow(QDialog):
    """Shown with show(), beside the desk. line_chosen carries the Remembered; export_requested;
    changes_requested: the changed fields of leads.
    """

    line_chosen = Signal(object)
    export_requested = Signal()
    changes_requested = Signal()

    def __init__(self, setup: OrgSetup, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_window")
        self.setWindowTitle(self.tr("History"))
        self.setMinimumSize(window_size(_SMALLEST))
        self.resize(window_size(_SIZE))
        self.model = HistoryModel(theme, self)
        self.story = StoryView(setup)
        self.search = self._search_box()
        self.which = QComboBox()
        self.which.setObjectName("history_which")
        self.which.setAccessibleName(self.tr("Which decisions"))
        self._list = LineList(theme)
        self._count = PlainLabel(role="muted")
        self._count.setObjectName("history_count")
        self._practice = PlainLabel(practice_words(), role="muted")
        self._practice.setObjectName("history_practice")
        self._practice.hide()
        self._nothing = MessagePage(theme)
        self._nothing.acted.connect(self._show_all)
        self._sought: Remembered | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._lay_out()
        self._connect()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """The lines are being read anew; the one that is chosen is to be found again."""
        self._sought = self.chosen() or self._sought
        self._list.selectionModel().blockSignals(True)
        self.model.clear()
        self._list.selectionModel().blockSignals(False)
        self._show_count(loading=True)

    def append(self, lines: tuple[Remembered, ...]) -> None:
        """Older lines."""
        first = self.model.rowCount()
        self.model.append(lines)
        self._span(first)
        found = self._list.currentIndex().isValid() or self._seek()
        if not found and self._sought is None:
            self._choose_first()
        self._show_count(loading=True)

    def finish(self) -> None:
        """All are there."""
        if not self._list.currentIndex().isValid():
            self._choose_first()
        self._show_count(loading=False)

    def show_story(self, story: Story) -> None:
        """Show a line in full, if it is still the chosen one."""
        chosen = self.chosen()
        line = story.line
        if chosen is not None and (chosen.op_id, chosen.lead_id) == (line.op_id, line.lead_id):
            self.story.show_story(story)

    def chosen(self) -> Remembered | None:
        """The line that is selected."""
        return self.model.line(self._list.currentIndex().row())

    def say(self, text: str) -> None:
        """How something ended, below the list."""
        self._count.setText(text)

    def show_practice(self, is_practice: bool) -> None:
        """Say that nothing of this is there after this run."""
        self._practice.setVisible(is_practice)

    def _seek(self) -> bool:
        """Choose the line that was chosen before, if it is there again."""
        line = self._sought
        row = self.model.row_of(line.op_id, line.lead_id) if line is not None else -1
        if row >= 0:
            self._sought = None
            self._list.setCurrentIndex(self.model.index(row, 0))
        return row >= 0

    def _ask(self) -> None:
        self._sought = self.chosen()
        self.model.ask(self.search.text(), Which(self.which.currentData()))
        self._span(0)
        if not self._seek():
            self._choose_first()
        self._show_count(loading=False)

    def _show_all(self) -> None:
        self.search.clear()
        self.which.setCurrentIndex(self.which.findData(Which.ALL.value))
        self._ask()

    def _choose_first(self) -> None:
        if self.model.rowCount() > 1:
            self._list.setCurrentIndex(self.model.index(1, 0))
        else:
            self.story.show_story(None)

    def _span(self, first: int) -> None:
        for row in self.model.days(first):
            self._list.setFirstColumnSpanned(row, QModelIndex(), True)

    def _move(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = self.model.line(current.row())
        if line is not None:
            self.line_chosen.emit(line)

    def _show_count(self, *, loading: bool) -> None:
        shown, total = len(self.model.shown()), self.model.total
        words = self.tr("%1 decisions").replace("%1", number(total))
        if total == 1:
            words = self.tr("1 decision")
        if shown != total:
            words = self.tr("%1 of %2").replace("%1", number(shown)).replace("%2", number(total))
        self._count.setText(self.tr("Reading…  ") + words if loading else words)
        empty = Message(
            "history",
            self.tr("No decisions yet"),
            self.tr("Each conversion will be remembered here."),
        )
        if total:
            empty = Message(
                "search",
                self.tr("No decision found"),
                self.tr("No decision fits this search and choice."),
                self.tr("Show all decisions"),
            )
        self._nothing.set_message(empty)
        self._pages.setCurrentIndex(0 if shown or loading else 1)

    def _lay_out(self) -> None:
        self._list.show_model(self.model)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._nothing)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        footer, below = bar("top")
        below.addWidget(self._count)
        below.addStretch(1)
        below.addWidget(self._practice)
        column.addWidget(footer)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.story)
        split.setSizes([_SIZE.width() * 22 // 40, _SIZE.width() * 18 // 40])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top())
        layout.addWidget(split, 1)

    def _search_box(self) -> QLineEdit:
        box = QLineEdit()
        box.setObjectName("history_search")
        box.setPlaceholderText(self.tr("Name, company, id, code or date  (/)"))
        box.setAccessibleName(self.tr("Search the history"))
        box.setClearButtonEnabled(True)
        box.setMaxLength(200)
        return box

    def _top(self) -> QWidget:
        for which, words in (
            (Which.ALL, self.tr("All decisions")),
            (Which.OPEN, self.tr("Open ones")),
            (Which.CONVERTED, self.tr("Converted")),
            (Which.REFUSED, self.tr("Not converted")),
            (Which.DIFFERENT, self.tr("Came out differently")),
        ):
            self.which.addItem(words, which.value)
        top, line = bar("bottom")
        line.addWidget(self.search, 1)
        line.addWidget(self.which)
        export = button(self.tr("Export CSV…"), name="history_export")
        export.setAutoDefault(False)
        export.clicked.connect(self.export_requested)
        changes = button(self.tr("Changed fields…"), name="history_changes")
        changes.setAutoDefault(False)
        changes.clicked.connect(self.changes_requested)
        line.addWidget(changes)
        line.addWidget(export)
        return top

    def _connect(self) -> None:
        self._list.selectionModel().currentRowChanged.connect(self._move)
        self.search.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._ask)
        self.search.returnPressed.connect(self._list.setFocus)
        self.which.activated.connect(self._ask)
        shortcut = QShortcut(QKeySequence("/"), self)
        shortcut.activated.connect(self.search.setFocus)
