"""How the queue looks: which columns, in which order, how wide, how close the rows stand, and by
what they are sorted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.leads.orders import Column
from app.ui.leads.view import QueueView

_HIDDEN: Final = "-"
_SETTLED_MS: Final = 250
"""While a column is being dragged nothing is put in order beneath it."""


class QueueLook(QObject):
    """changed: the user has moved or widened a column in its header, or sorted the rows.

    sort_requested: (Column, backwards) as they were sorted before. order: by what they are, by
    name, with a minus in front where it is backwards; "" as long as nobody has sorted them.
    """

    changed = Signal()
    sort_requested = Signal(object, bool)

    def __init__(self, view: QueueView) -> None:
        super().__init__(view)
        self._view = view
        self.order = ""
        self._is_dressing = False
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._settle)
        header = view.horizontalHeader()
        header.sectionMoved.connect(self._note_moved)
        header.sectionResized.connect(self._note_resized)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns after the lead's, by name, from the left; with a minus in front where they
        aren't shown, so that they come back where they were.
        """
        shown = self._view.columns
        return tuple(f"{'' if c in shown else _HIDDEN}{c.name.lower()}" for c in self._view.order())

    @property
    def widths(self) -> Mapping[str, int]:
        """The widths that the user has given, by name."""
        return {column.name.lower(): width for column, width in self._view.own_widths.items()}

    @property
    def compact(self) -> bool:
        """Whether the rows stand close."""
        return self._view.compact

    def note_order(self, column: Column, *, descending: bool) -> None:
        """The rows are sorted so from now on."""
        self.order = f"{'-' if descending else ''}{column.name.lower()}"
        if not self._is_dressing:
            self.changed.emit()

    def dress(
        self,
        columns: Sequence[str],
        widths: Mapping[str, int] | None = None,
        *,
        compact: bool,
        order: str = "",
    ) -> None:
        """Look so. A name that no column has is passed over, a column without name is hidden."""
        named = {_column(name.removeprefix(_HIDDEN)): name for name in columns}
        known = {column: name for column, name in named.items() if column is not None}
        shown = [column for column, name in known.items() if not name.startswith(_HIDDEN)]
        sized = {_column(name): width for name, width in (widths or {}).items()}
        own = {column: width for column, width in sized.items() if column is not None}
        self._is_dressing = True
        try:
            self._view.dress(tuple(shown), own, compact=compact, order=tuple(known))
            with suppress(KeyError):
                column = Column[order.removeprefix("-").upper()]
                self.sort_requested.emit(column, order.startswith("-"))
        finally:
            self._is_dressing = False

    def _note_moved(self, *_: int) -> None:
        if not self._is_dressing:
            self._view.take_order()
            self.changed.emit()

    def _note_resized(self, section: int, _old: int, width: int) -> None:
        if not self._is_dressing and not self._view.is_fitting and width:
            self._view.own_widths[Column(section)] = width
            self._settled.start()

    def _settle(self) -> None:
        self._view.fit_columns()
        self.changed.emit()


def _column(name: str) -> Column | None:
    """The movable column of that name."""
    with suppress(KeyError):
        column = Column[name.upper()]
        return column if column not in {Column.LEAD, Column.COMPANY} else None
    return None
