"""The lines of the history by day, searched and filtered; 20,000 of them without a stall."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import IntEnum, StrEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QFont

from app.domain.history import Line, Remembered, key_of, moment_of
from app.domain.journal import OPEN, State
from app.domain.lead_changes import ChangeState, LeadChange
from app.ui.formats import day as short_day
from app.ui.formats import time_of_day, whole_day
from app.ui.history.words import differences_words, outcome_tone, outcome_words, wish_words
from app.ui.icons import icon
from app.ui.parts import Tone
from app.ui.plain import one_line
from app.ui.text import tip_markup
from app.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_FONT: Final = int(Qt.ItemDataRole.FontRole)
_PICTURE: Final = int(Qt.ItemDataRole.DecorationRole)
_COLOR: Final = int(Qt.ItemDataRole.ForegroundRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_LENGTH: Final = 120
_SEARCHED: Final = 1000
"""Characters of a value that a search looks at."""


class Column(IntEnum):
    """From left to right."""

    TIME = 0
    LEAD = 1
    OUTCOME = 2
    DECISION = 3
    COMPARED = 4


class Which(StrEnum):
    """What is shown. OPEN: decisions and changes of fields of which nobody knows yet."""

    ALL = "all"
    DECISIONS = "decisions"
    CHANGES = "changes"
    OPEN = "open"
    CONVERTED = "converted"
    REFUSED = "refused"
    DIFFERENT = "different"


class HistoryModel(QAbstractTableModel):
    """Rows are days (a date) and, below each, its lines (an index into what was added)."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[Line] = []
        self._words: list[str] = []
        self._days: list[date] = []
        self._rows: list[int | date] = []
        self._day_words: dict[date, str] = {}
        self._query = ""
        self._which = Which.ALL
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._titles = (
            self.tr("Time"),
            self.tr("Lead"),
            self.tr("Outcome"),
            self.tr("Decision"),
            self.tr("Compared"),
        )
        theme.changed.connect(self._recolor)

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._lines, self._words, self._days, self._rows = [], [], [], []
        self.endResetModel()

    def append(self, lines: Sequence[Line]) -> None:
        """Older lines, at the end."""
        first = len(self._lines)
        self._lines += lines
        self._words += map(self._searched, lines)
        self._days += map(_day_of, lines)
        rows = self._arranged(range(first, len(self._lines)), self._last_day())
        if rows:
            at = len(self._rows)
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def renew(self, line: Line) -> None:
        """The line has changed."""
        for place, old in enumerate(self._lines):
            if key_of(old) == key_of(line):
                self._lines[place], self._words[place] = line, self._searched(line)
                row = self._rows.index(place) if place in self._rows else -1
                if row >= 0:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
                return

    def ask(self, query: str, which: Which) -> None:
        """Show those that have all of the query's words, and are of that kind."""
        self._query, self._which = query.casefold(), which
        self.beginResetModel()
        self._rows = self._arranged(range(len(self._lines)), None)
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """The line in that row, None where it is a day."""
        at = self._rows[row] if 0 <= row < len(self._rows) else None
        return self._lines[at] if isinstance(at, int) else None

    def row_of(self, line: Line) -> int:
        """The row of a line, -1 where it isn't shown."""
        key = key_of(line)
        shown = ((row, at) for row, at in enumerate(self._rows) if isinstance(at, int))
        return next((row for row, at in shown if key_of(self._lines[at]) == key), -1)

    def days(self, first: int = 0) -> Iterable[int]:
        """The rows that are days, from that row on."""
        rows = range(first, len(self._rows))
        return (row for row in rows if not isinstance(self._rows[row], int))

    def shown(self) -> tuple[Line, ...]:
        """All lines that are shown, newest first."""
        return tuple(self._lines[at] for at in self._rows if isinstance(at, int))

    @property
    def total(self) -> int:
        """How many lines there are, shown or not."""
        return len(self._lines)

    # --- what Qt asks ------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.line(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags  # keys pass a day over: it is no line to be chosen
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        at, column = self._rows[index.row()], Column(index.column())
        if not isinstance(at, int):
            return self._of_day(at, column, role)
        line = self._lines[at]
        if role == _ACCESSIBLE and column is Column.TIME:
            return self._spoken(line)
        if role in (_DISPLAY, _ACCESSIBLE):
            return self._text(line, column)
        if role == _COLOR:
            return self._color(line, column)
        return self._besides(line, column, role)

    # --- inside ------------------------------------------------------------------------------

    def _searched(self, line: Line) -> str:
        """All that a search looks at, in small letters."""
        day = _day_of(line)
        if day not in self._day_words:  # as it is shown above the lines, and beside them
            self._day_words[day] = f"{short_day(day)}\n{whole_day(day)}".casefold()
        return f"{_words_of(line)}\n{self._day_words[day]}"

    def _of_day(self, day: date, column: Column, role: int) -> Any:
        if role == _FONT:
            return self._bold
        if role in (_DISPLAY, _ACCESSIBLE) and column is Column.TIME:
            return whole_day(day)
        return None

    def _besides(self, line: Line, column: Column, role: int) -> Any:
        if role == _TIP and column in (Column.LEAD, Column.DECISION):
            return tip_markup(self._text(line, column))
        if role == _PICTURE and column is Column.OUTCOME and isinstance(line, LeadChange):
            return icon("pencil", self._theme.palette.muted)
        return None

    def _spoken(self, line: Line) -> str:
        """The whole line: of a row a screen reader says the first cell only."""
        day = short_day(_day_of(line))
        texts = (self._text(line, column) for column in Column)
        return "; ".join((day, *(text for text in texts if text)))

    def _text(self, line: Line, column: Column) -> str:
        if column is Column.TIME:
            return time_of_day(moment_of(line))
        if column is Column.LEAD:
            return name_of(line)
        if column is Column.OUTCOME:
            return outcome_words(line)
        return wish_words(line) if column is Column.DECISION else differences_words(line)

    def _color(self, line: Line, column: Column) -> QColor | None:
        palette = self._theme.palette
        if column is Column.OUTCOME:
            tones = {Tone.GOOD: palette.good, Tone.WARN: palette.warn, Tone.BAD: palette.bad}
            return QColor(tones.get(outcome_tone(line), palette.text))
        if column is Column.COMPARED and _differs(line):
            return QColor(palette.warn)
        return QColor(palette.text if column is Column.LEAD else palette.muted)

    def _arranged(self, places: Iterable[int], last: date | None) -> list[int | date]:
        words = self._query.split()
        rows: list[int | date] = []
        for place in places:
            if not self._fits(place, words):
                continue
            if self._days[place] != last:
                last = self._days[place]
                rows.append(last)
            rows.append(place)
        return rows

    def _fits(self, place: int, words: Sequence[str]) -> bool:
        text = self._words[place]
        return all(word in text for word in words) and _is_of(self._lines[place], self._which)

    def _last_day(self) -> date | None:
        at = self._rows[-1] if self._rows else None
        return self._days[at] if isinstance(at, int) else at

    def _recolor(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def name_of(line: Line) -> str:
    """Whom it was about, by the id alone where no name is kept."""
    if isinstance(line, LeadChange):
        return one_line(line.name, _LENGTH) or line.lead_id
    if line.head is None:
        return line.lead_id
    name, company = one_line(line.head.name, _LENGTH), one_line(line.head.company, _LENGTH)
    return f"{name} · {company}" if company else name


def _is_of(line: Line, which: Which) -> bool:
    if which is Which.ALL:
        return True
    if isinstance(line, LeadChange):
        open_one = which is Which.OPEN and line.state is ChangeState.UNKNOWN
        return which is Which.CHANGES or open_one
    if which is Which.DIFFERENT:
        return _differs(line)
    if which is Which.CONVERTED:
        return line.converted is not None
    states = {
        Which.DECISIONS: frozenset(State),
        Which.OPEN: OPEN,
        Which.REFUSED: frozenset({State.REJECTED, State.NOT_SENT, State.NOT_APPLIED}),
    }
    return line.state in states.get(which, frozenset())


def _differs(line: Line) -> bool:
    head = line.head if isinstance(line, Remembered) else None
    return head is not None and bool(head.differences)


def _day_of(line: Line) -> date:
    return moment_of(line).astimezone().date()


def _words_of(line: Line) -> str:
    """What a search looks at, but for the day as it is shown."""
    parts = [line.lead_id, outcome_words(line), wish_words(line)]
    parts.append(f"{moment_of(line).astimezone():%Y-%m-%d %H:%M}")
    parts += _of_change(line) if isinstance(line, LeadChange) else _of_decision(line)
    return "\n".join(parts).casefold()


def _of_change(line: LeadChange) -> list[str]:
    fields = [part for one in line.changes for part in (one.label, one.old, one.new)]
    return [line.name, line.who, line.code, *(part[:_SEARCHED] for part in fields)]


def _of_decision(line: Remembered) -> list[str]:
    head, converted = line.head, line.converted
    refs = (converted.contact, converted.account, converted.deal) if converted else ()
    parts = [line.entry.zoho_code, *(ref.id for ref in refs if ref is not None)]
    return [*parts, head.name, head.company, head.who] if head is not None else parts
