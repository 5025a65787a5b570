"""What the queue shows of a lead, as texts ready to be drawn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from app.domain.lead_row import Hindrance, LeadRow, RecordId
from app.ui.formats import age
from app.ui.leads.badges import Badge, badge
from app.ui.leads.orders import Column
from app.ui.leads.table import LeadTable
from app.ui.phrases import translate
from app.ui.plain import one_line

if TYPE_CHECKING:
    from app.domain.matching import Suggestion  # nothing is known of matches at the start

_KEPT: Final = 2000
_LENGTH: Final = 160


class Face(NamedTuple):
    """A lead as it is drawn: plain one-line texts. busy: what is being done with it, or ""."""

    name: str
    company: str
    source: str
    waiting: str
    owner: str
    badge: Badge
    busy: str
    ticked: bool = False

    def spoken(self, column: Column) -> str:
        """What a screen reader says of a cell. Of a row it says the first one only, so that has
        all the row has: who, what is suggested or being done, whence, how old.
        """
        if column is not Column.LEAD:
            return self.words(column)
        done = self.busy if self.busy != self.company else ""  # it may stand in the company's place
        suggested = "" if self.busy else self._badge_words()
        parts = (self.words(column), done or suggested, self.source, self.waiting)
        return "; ".join(part for part in parts if part)

    def words(self, column: Column) -> str:
        """All that a cell shows, for a tooltip."""
        if column is Column.LEAD:
            mark = translate("LeadFace", ", ticked") if self.ticked else ""
            return f"{self.name}, {self.company}{mark}"
        if column is Column.SUGGESTED:
            return self.busy or self._badge_words()
        return {
            Column.SOURCE: self.source,
            Column.WAITING: self.waiting,
            Column.OWNER: self.owner,
        }[column]

    def _badge_words(self) -> str:
        chip, _, reason, probable = self.badge
        words = f"{chip}: {reason}" if chip else reason
        note = translate("LeadFace", "not confirmed by Zoho yet") if probable else ""
        return f"{words} ({note})" if note else words


class Faces:
    """The faces of the leads drawn last, so that moving the mouse composes nothing anew.

    busy_below_name: what is being done with a lead stands in the company's place, for the column
    that says it isn't shown.
    """

    def __init__(
        self,
        table: LeadTable,
        suggestions: dict[RecordId, Suggestion],
        busy: dict[RecordId, str],
        now: Callable[[], datetime],
    ) -> None:
        self._table = table
        self._suggestions = suggestions
        self._busy = busy
        self._now = now
        self._kept: dict[int, Face] = {}
        self._unread: dict[Hindrance, Badge] = {}
        self.busy_below_name = False

    def of(self, slot: int) -> Face:
        """How the lead of slot looks now."""
        face = self._kept.get(slot)
        if face is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            face = self._kept[slot] = self._composed(slot)
        return face

    def drop(self, slot: int) -> None:
        """The lead of slot has changed."""
        self._kept.pop(slot, None)

    def clear(self) -> None:
        """All have changed (the time has)."""
        self._kept.clear()

    def _badge(self, row: LeadRow) -> Badge:
        suggestion = self._suggestions.get(row.id)
        if suggestion is not None:
            return badge(row, suggestion)
        unread = self._unread.get(row.hindrance)
        if unread is None:
            unread = self._unread[row.hindrance] = badge(row, None)
        return unread

    def _composed(self, slot: int) -> Face:
        row = self._table.row(slot)
        company = _shown(row.company)
        busy = one_line(self._busy.get(row.id, ""), _LENGTH)
        if busy and self.busy_below_name:
            company = busy
        return Face(
            name=_shown(row.name) or translate("LeadFace", "No name"),
            company=company or translate("LeadFace", "No company"),
            source=_shown(row.source),
            waiting=age(row.created_time, self._now()),
            owner=_shown(row.owner_name),
            badge=self._badge(row),
            busy=busy,
            ticked=bool(self._table.ticked[slot]),
        )


def _shown(value: str) -> str:
    # Most values are plain; a look at all characters tells it ten times sooner than one_line.
    if len(value) <= _LENGTH and value.isascii() and value.isprintable():
        return value.strip()
    return one_line(value, _LENGTH)
