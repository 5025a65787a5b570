"""The history's window: the lines on the left, searched and filtered; one in full on the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.history import Line, key_of
from app.domain.lead_changes import LeadChange
from app.domain.metadata import OrgSetup
from app.services.history import Story
from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.detail.states import SKELETON_DELAY_MS, Message, MessagePage
from app.ui.formats import number
from app.ui.history.change_story import ChangeStory
from app.ui.history.line_list import LineList
from app.ui.history.model import HistoryModel, Which
from app.ui.history.story import StoryView
from app.ui.one_line_edit import OneLineEdit
from app.ui.parts import bar, button
from app.ui.practice import practice_words
from app.ui.sizes import window_size
from app.ui.spoken import Voice
from app.ui.still_boxes import StillComboBox
from app.ui.text import PlainLabel
from app.ui.theme import Theme

_SIZE: Final = QSize(1280, 760)
_SMALLEST: Final = QSize(820, 480)
_TYPING_MS: Final = 120


class HistoryWindow(QDialog):
    """Shown with show(), beside the desk. line_chosen carries the Line; export_requested;
    check_requested: find out what became of the chosen one. open_requested: (Module, RecordId).
    """

    line_chosen = Signal(object)
    export_requested = Signal()
    check_requested = Signal()
    open_requested = Signal(object)

    def __init__(self, setup: OrgSetup, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_window")
        self.setWindowTitle(self.tr("History"))
        self.setMinimumSize(window_size(_SMALLEST))
        self.resize(window_size(_SIZE))
        self.model = HistoryModel(theme, self)
        self.story = StoryView(setup)
        self.change = ChangeStory()
        self.search = self._search_box()
        self._search_keys: list[QShortcut] = []
        self.which = StillComboBox()
        self.which.setObjectName("history_which")
        self.which.setAccessibleName(self.tr("What is shown"))
        self._list = LineList(theme)
        self._count = PlainLabel(role="muted")
        self._count.setObjectName("history_count")
        self._voice = Voice(self)
        self._practice = PlainLabel(practice_words(), role="muted")
        self._practice.setObjectName("history_practice")
        self._practice.hide()
        self._nothing = MessagePage(theme)
        self._nothing.acted.connect(self._show_all)
        self._none_chosen = MessagePage(theme)
        self._none_chosen.set_message(
            Message(
                "history",
                self.tr("No entry is chosen"),
                self.tr("What was decided, what came of it and how to repair it is shown here."),
            )
        )
        self._sought: Line | None = None
        self._late = QTimer(self, singleShot=True, interval=SKELETON_DELAY_MS)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._lay_out()
        self._connect()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """The lines are being read anew; the one that is chosen is to be found again."""
        self._sought = self.chosen() or self._sought
        self._list.selectionModel().blockSignals(True)
        self.model.clear()
        self._list.selectionModel().blockSignals(False)
        self._late.start()
        self._show_count(loading=True)

    def append(self, lines: tuple[Line, ...]) -> None:
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
        self._late.stop()
        if not self._list.currentIndex().isValid():
            self._choose_first()
        self._show_count(loading=False)

    def show_story(self, story: Story) -> None:
        """Show a decision in full, if it is still the chosen line."""
        if self._is_chosen(story.line):
            self.story.show_story(story)
            self._beside.setCurrentWidget(self.story)

    def show_change(self, change: LeadChange) -> None:
        """Show changed fields in full, if they are still the chosen line."""
        if self._is_chosen(change):
            self.change.show_change(change)
            self._beside.setCurrentWidget(self.change)

    def chosen(self) -> Line | None:
        """The line that is selected."""
        return self.model.line(self._list.currentIndex().row())

    def say(self, text: str) -> None:
        """How something ended, below the list."""
        self._count.setText(text)

    def show_practice(self, is_practice: bool) -> None:
        """Say that nothing of this is there after this run."""
        self._practice.setVisible(is_practice)

    def _is_chosen(self, line: Line) -> bool:
        chosen = self.chosen()
        return chosen is not None and key_of(chosen) == key_of(line)

    def _seek(self) -> bool:
        """Choose the line that was chosen before, if it is there again."""
        row = self.model.row_of(self._sought) if self._sought is not None else -1
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
        self._voice.say(self._count.text())  # the focus stays in the search

    def _show_all(self) -> None:
        self.search.clear()
        self.which.setCurrentIndex(self.which.findData(Which.ALL.value))
        self._ask()

    def _choose_first(self) -> None:
        if self.model.rowCount() > 1:
            self._list.setCurrentIndex(self.model.index(1, 0))
        else:
            self._beside.setCurrentWidget(self._none_chosen)

    def _span(self, first: int) -> None:
        for row in self.model.days(first):
            self._list.setFirstColumnSpanned(row, QModelIndex(), True)

    def _move(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = self.model.line(current.row())
        if line is not None:
            self.line_chosen.emit(line)

    def _tell_reading(self) -> None:
        """The first lines take their time: say so where they will stand."""
        if not self.model.total:
            self._nothing.set_message(Message("history", self.tr("Reading…  ").strip(), ""))
            self._pages.setCurrentWidget(self._nothing)

    def _show_count(self, *, loading: bool) -> None:
        shown, total = len(self.model.shown()), self.model.total
        words = self.tr("%1 entries").replace("%1", number(total))
        if total == 1:
            words = self.tr("1 entry")
        if shown != total:
            words = self.tr("%1 of %2").replace("%1", number(shown)).replace("%2", number(total))
        self._count.setText(self.tr("Reading…  ") + words if loading else words)
        empty = Message(
            "history",
            self.tr("Nothing yet"),
            self.tr("Each conversion and each field that is changed will be remembered here."),
        )
        if total:
            empty = Message(
                "search",
                self.tr("Nothing found"),
                self.tr("Nothing fits this search and filter."),
                self.tr("Show everything"),
            )
        self._nothing.set_message(empty)
        self._pages.setCurrentIndex(0 if shown or loading else 1)

    def _lay_out(self) -> None:
        self._list.show_model(self.model)
        self._beside = QStackedWidget()
        for page in (QWidget(), self.story, self.change, self._none_chosen):
            self._beside.addWidget(page)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._nothing)
        left = QFrame()
        left.setProperty("role", "pane")
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
        split.addWidget(self._beside)
        split.setSizes([_SIZE.width() * 22 // 40, _SIZE.width() * 18 // 40])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top())
        layout.addWidget(split, 1)

    def _search_box(self) -> QLineEdit:
        box = OneLineEdit()
        box.setObjectName("history_search")
        box.setAccessibleName(self.tr("Search the history"))
        box.setClearButtonEnabled(True)
        box.setMaxLength(200)
        return box

    def _bind_search(self) -> None:
        """The keys that search in the main window do so here."""
        for old in self._search_keys:
            old.setEnabled(False)
            old.deleteLater()
        keys = key_map().keys(Act.SEARCH)
        self._search_keys = [QShortcut(QKeySequence(key), self) for key in keys]
        for shortcut in self._search_keys:
            shortcut.activated.connect(self.search.setFocus)
        words = self.tr("Name, company, field, value, id, code or date")
        key = key_map().shown(Act.SEARCH)
        self.search.setPlaceholderText(f"{words}  ({key})" if key else words)

    def _top(self) -> QWidget:
        for which, words in (
            (Which.ALL, self.tr("Everything")),
            (Which.DECISIONS, self.tr("Decisions")),
            (Which.CHANGES, self.tr("Changed fields")),
            (Which.OPEN, self.tr("Still open")),
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
        line.addWidget(export)
        return top

    def _connect(self) -> None:
        self._list.selectionModel().currentRowChanged.connect(self._move)
        for beside in (self.story, self.change):
            beside.check_requested.connect(self.check_requested)
            beside.open_requested.connect(self.open_requested)
        self.search.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._ask)
        self._late.timeout.connect(self._tell_reading)
        self.search.returnPressed.connect(self._list.setFocus)
        self.which.activated.connect(self._ask)
        key_map().changed.connect(self._bind_search)
        self._bind_search()
