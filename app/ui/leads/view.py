"""The list itself: keys, mouse, column widths. It shows rows and says what was done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.ui.leads.delegate import LeadDelegate
from app.ui.leads.model import COLUMNS, LeadsModel
from app.ui.leads.orders import Column
from app.ui.sizes import letter_width

AnyIndex = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction

# In letters of the font, so that large fonts get wide columns.
_LETTERS: Final[Mapping[Column, int]] = {
    Column.SOURCE: 14,
    Column.SUGGESTED: 22,
    Column.WAITING: 13,
    Column.OWNER: 16,
}
_SOURCE_LETTERS: Final = 18
"""Where there is room: as many as "External Referral" has."""
_LEAD_LETTERS: Final = 27
_AROUND_A_NAME: Final = 24
_ARROW: Final = 18
_LEAST_WIDTH: Final = 48
_FIRST_TO_GO: Final = (Column.OWNER, Column.SOURCE)


class Anchor(NamedTuple):
    """A lead, and how many pixels below the top of the list it stands (above: negative)."""

    slot: int
    top: int


class QueueView(QTableView):
    """One selected row, never a cell. row_chosen: the person moved to a row; -1: to none.

    columns: the shown ones after the lead's, in their order. own_widths: as the user has dragged
    them.
    """

    row_chosen = Signal(int)
    row_opened = Signal(int)

    def __init__(self, model: LeadsModel, delegate: LeadDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self._drawing = delegate
        self._silent = False
        self._room = QSize()
        self.columns: tuple[Column, ...] = COLUMNS[1:]
        self.own_widths: dict[Column, int] = {}
        self.is_fitting = False
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))
        self._set_headers()
        self.prepare()

    def prepare(self) -> None:
        """Take over font and colours; call when the theme has changed."""
        self._drawing.prepare(self)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(self._drawing.row_height)
        rows.setDefaultSectionSize(self._drawing.row_height)
        self.verticalScrollBar().setSingleStep(self._drawing.row_height)
        self.fit_columns()
        self.draw_anew()

    @property
    def compact(self) -> bool:
        """Whether the rows stand close."""
        return self._drawing.compact

    def dress(
        self,
        columns: tuple[Column, ...],
        widths: Mapping[Column, int],
        *,
        compact: bool,
        order: tuple[Column, ...] = (),
    ) -> None:
        """Show these columns after the lead's, and the rows close or not. order: of the hidden
        ones among them.
        """
        self.columns, self.own_widths = columns, dict(widths)
        header = self.horizontalHeader()
        for place, column in enumerate((Column.LEAD, *(order or columns))):
            header.moveSection(header.visualIndex(column), place)
        self._drawing.show_columns(columns)
        self._drawing.compact = compact
        self.prepare()

    def order(self) -> list[Column]:
        """All columns after the lead's from the left, the hidden ones in their places."""
        return sorted(COLUMNS[1:], key=self.horizontalHeader().visualIndex)

    def take_order(self) -> None:
        """The user has moved a column."""
        self.columns = tuple(sorted(self.columns, key=self.horizontalHeader().visualIndex))
        self.fit_columns()

    def draw_anew(self) -> None:
        """All that is in sight looks different now."""
        self.setDirtyRegion(QRegion(QRect(QPoint(), self._room)))

    # --- rows --------------------------------------------------------------------------------

    def current_row(self) -> int:
        """The selected row, -1 where none is."""
        return self.currentIndex().row()

    def show_current(self, row: int) -> None:
        """Select row (-1: none) without telling and without scrolling."""
        if row != self.current_row():
            with self.silence():
                self.setCurrentIndex(self._rows.index(row, 0) if row >= 0 else QModelIndex())
        self._draw_current()

    @contextmanager
    def silence(self) -> Iterator[None]:
        """What moves the selection meanwhile isn't the person: neither told nor scrolled to."""
        was_silent, self._silent = self._silent, True
        scrolls = self.hasAutoScroll()
        self.setAutoScroll(False)
        try:
            yield
        finally:
            self.setAutoScroll(scrolls)
            self._silent = was_silent

    def anchor(self) -> Anchor | None:
        """What is to stay in place: the selected lead if it is in sight, else the topmost one.

        None at the very top, where new leads may come into sight.
        """
        offset, height = self.verticalScrollBar().value(), self._drawing.row_height
        if offset == 0 or not self._rows.slots:
            return None
        row = self.current_row()
        if not 0 <= row * height - offset < self._room.height():
            row = min(offset // height, len(self._rows.slots) - 1)
        return Anchor(self._rows.slots[row], row * height - offset)

    def hold(self, row: int, top: int) -> None:
        """Scroll so that row stands again so many pixels below the top of the list."""
        offset = row * self._drawing.row_height - top
        if offset != self.verticalScrollBar().value():
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(offset)

    def scroll_to_answer(self, *, seek_current: bool) -> None:
        """After a search or a sort: to the selected lead where it is sought, else to the top."""
        self.executeDelayedItemsLayout()
        current = self.currentIndex()
        if seek_current and current.isValid():
            self.scrollTo(current, QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            self.verticalScrollBar().setValue(0)

    def show_order(self, column: Column, *, descending: bool) -> None:
        """Mark the column that the rows are sorted by; one that isn't shown has no mark."""
        section = int(column) if column in COLUMNS else -1
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        if (header.sortIndicatorSection(), header.sortIndicatorOrder()) != (section, order):
            header.setSortIndicator(section, order)

    def step(self, by: int) -> None:
        """Go so many rows on, as far as there are any."""
        row = max(0, min(self.current_row() + by, len(self._rows.slots) - 1))
        if self._rows.slots:
            self.setCurrentIndex(self._rows.index(row, 0))

    # --- keys and mouse ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and Enter are actions of the window, not a search in the list."""
        is_letter = event.text().isprintable() and event.text().strip()
        if is_letter or event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: _Action, _modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802 - Qt's name
        """Where a key leads: always to a row."""
        last = len(self._rows.slots) - 1
        row = self.current_row()
        page = max(1, self._room.height() // self._drawing.row_height - 1)
        to = {
            _Action.MoveUp: row - 1,
            _Action.MovePrevious: row - 1,
            _Action.MoveDown: row + 1,
            _Action.MoveNext: row + 1,
            _Action.MovePageUp: row - page,
            _Action.MovePageDown: row + page,
            _Action.MoveHome: 0,
            _Action.MoveEnd: last,
        }.get(action, row)
        return self._rows.index(max(0, min(to, last)), 0) if last >= 0 else QModelIndex()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802 - Qt's name
        super().currentChanged(current, previous)
        if not self._silent:
            self._draw_current()
            self.row_chosen.emit(current.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._set_focused(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_focused(focused=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.prepare()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Kept, since to ask viewport() is to get a QWidget that PySide doesn't know yet: it looks
        # for its class among all widgets' classes, and makes those for it (6 ms).
        self._room = event.size()
        super().resizeEvent(event)
        self.fit_columns()

    # --- inside ------------------------------------------------------------------------------

    def _set_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setSectionResizeMode(Column.LEAD, QHeaderView.ResizeMode.Fixed)
        columns.setSectionsClickable(True)
        columns.setSectionsMovable(True)
        columns.setFirstSectionMovable(False)
        columns.setHighlightSections(False)
        columns.setSortIndicatorShown(True)
        columns.setMinimumSectionSize(24)

    def fit_columns(self) -> None:
        """Give each column its room and the lead the rest; where that is too little, drop some."""
        self.is_fitting = True
        try:
            self._fit()
        finally:
            self.is_fitting = False

    def _fit(self) -> None:
        letter = letter_width(self)
        room = self._room.width()
        shown = {Column.LEAD, *self.columns}
        wanted = {column: self._wanted_width(column) for column in shown - {Column.LEAD}}
        for column in _FIRST_TO_GO:
            if column not in shown:
                continue
            others = sum(wanted[other] for other in shown - {Column.LEAD})
            if others + _LEAD_LETTERS * letter <= room:
                break
            shown.discard(column)
        for column in COLUMNS:
            self.setColumnHidden(column, column not in shown)
        widths = {column: wanted[column] for column in shown - {Column.LEAD}}
        left = room - sum(widths.values())
        if Column.SOURCE in widths and Column.SOURCE not in self.own_widths:
            more = (_SOURCE_LETTERS - _LETTERS[Column.SOURCE]) * letter
            widths[Column.SOURCE] += min(more, max(0, left - _LEAD_LETTERS * letter))
            left = room - sum(widths.values())
        widths[Column.LEAD] = max(_LEAD_LETTERS * letter // 2, left)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self._drawing.last_column = max(shown, key=self.horizontalHeader().visualIndex)

    def _wanted_width(self, column: Column) -> int:
        """As the user has it, else room for the values and for its name in any language."""
        if column in self.own_widths:
            return min(self.own_widths[column], max(_LEAST_WIDTH, self._room.width() // 2))
        header = self.horizontalHeader()
        name = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        arrow = _ARROW if header.sortIndicatorSection() == column else 0
        named = header.fontMetrics().horizontalAdvance(name) + _AROUND_A_NAME + arrow
        return max(_LETTERS[column] * letter_width(self), named)

    def _draw_current(self) -> None:
        old, self._drawing.current = self._drawing.current, self.current_row()
        self._update_rows(old, self._drawing.current)

    def _hover(self, row: int) -> None:
        if row != self._drawing.hovered:
            old, self._drawing.hovered = self._drawing.hovered, row
            self._update_rows(old, row)

    def _set_focused(self, *, focused: bool) -> None:
        self._drawing.focused = focused
        self._update_rows(self._drawing.current)

    def _update_rows(self, *rows: int) -> None:
        for row in rows:
            if 0 <= row < len(self._rows.slots):
                top = self.rowViewportPosition(row)
                rect = QRect(0, top, self._room.width(), self._drawing.row_height)
                self.setDirtyRegion(QRegion(rect))
