"""The lanes above the queue: what they hold, what a search finds in them, how fresh that is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from app.domain.lane import Lane
from app.ui.formats import ago, number
from app.ui.leads.lanes import LaneCount
from app.ui.parts import row
from app.ui.phrases import filled, marked, translate
from app.ui.spoken import tell
from app.ui.text import ElidedLabel, set_tip

LANES: Final[tuple[Lane | None, ...]] = (
    *(Lane.READY, Lane.NEW, Lane.CHOOSE, Lane.BLOCKED, Lane.ASIDE),
    None,
)
"""In the order of the tabs; None: all leads."""

_NAMES: Final[Mapping[Lane | None, str]] = {
    Lane.READY: marked("Lanes", "Ready"),
    Lane.NEW: marked("Lanes", "New"),
    Lane.CHOOSE: marked("Lanes", "Choose"),
    Lane.BLOCKED: marked("Lanes", "Blocked"),
    Lane.ASIDE: marked("Lanes", "Aside"),
    None: marked("Lanes", "All"),
}
_UNKNOWN: Final = "…"
_BETWEEN: Final = "  ·  "
_LEFT: Final = 8
"""Pixels: with a tab's own air its words stand above those of the rows."""

_WAYS: Final = (
    (True, True, None),
    (False, True, None),
    (False, False, None),
    (False, False, 7),
    (False, False, 6),
    (False, False, 5),
    (False, False, 4),
)
"""Ways to print all lanes, the first that has room counts: what is only probable apart, of how many
leads a search has found these, and about how many letters of a name.
"""


class LaneBar(QWidget):
    """lane_chosen carries the Lane, None for all leads."""

    lane_chosen = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._counts: Mapping[Lane, LaneCount] = {}
        self._hits: Mapping[Lane, LaneCount] | None = None
        self._total: int | None = None
        self._as_of: datetime | None = None
        self._pause = ""
        self._tabs = _Tabs(self)
        self._told = ElidedLabel(role="small")
        self._told.setObjectName("lanes_freshness")
        self._told.setContentsMargins(14, 0, 14, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row(_LEFT, self._tabs, spacing=0))
        layout.addWidget(self._told)
        self._tabs.currentChanged.connect(self._go_to)
        self._print()
        self.tell()

    @property
    def lane(self) -> Lane | None:
        """The lane that is shown."""
        return LANES[self._tabs.currentIndex()]

    def stops(self) -> QWidget:
        """What the Tab key stops at."""
        return self._tabs

    def choose(self, lane: Lane | None) -> None:
        """Go to a lane, None: to all leads."""
        self._tabs.setCurrentIndex(LANES.index(lane))

    def step(self, by: int) -> None:
        """Go to the next lane, back where negative, and round; past an empty one of those aside."""
        at = (self._tabs.currentIndex() + by) % len(LANES)
        if LANES[at] is Lane.ASIDE and not self._shown(Lane.ASIDE).all:
            at = (at + by) % len(LANES)
        self._tabs.setCurrentIndex(at)

    def set_counts(
        self,
        counts: Mapping[Lane, LaneCount],
        total: int | None,
        hits: Mapping[Lane, LaneCount] | None = None,
    ) -> None:
        """How many leads each lane has, and all of them (None: nobody knows). hits: those that
        fit the search and the owner; None: neither is asked for.
        """
        if (counts, total, hits) == (self._counts, self._total, self._hits):
            return
        self._counts, self._total, self._hits = counts, total, hits
        self._print()
        self.tell()

    def elsewhere(self) -> int:
        """How many leads fit the search and the owner in other lanes than the one that is shown."""
        if self.lane is None or self._hits is None:
            return 0
        return self._found() - self._shown(self.lane).all

    def set_state(self, as_of: datetime | None, pause: str) -> None:
        """When the leads were last looked over (aware), and why that goes on no further."""
        self._as_of, self._pause = as_of, pause
        self.tell()

    def tell(self) -> None:
        """Say how fresh the lanes are; again where time has passed. Where there isn't room for all,
        whole parts are left out, the first ones first: how fresh they are, and why that goes on no
        further, stay.
        """
        parts = [part for part in self._parts() if part]
        whole = _BETWEEN.join(parts)
        room = self._told.contentsRect().width()
        metrics = self._told.fontMetrics()
        while len(parts) > 1 and metrics.horizontalAdvance(_BETWEEN.join(parts)) > room:
            del parts[0]
        self._told.setText(_BETWEEN.join(parts))
        if self._told.text() != whole:
            set_tip(self._told, whole)
        self._told.setVisible(bool(self._total))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._print()
        self.tell()

    def _go_to(self, at: int) -> None:
        self.lane_chosen.emit(LANES[at])
        if not self._tabs.hasFocus():  # with it the tab itself is said
            tell(self, self._spoken(LANES[at]))

    def _print(self) -> None:
        """Where there isn't room for all, what is only probable isn't counted apart, but with the
        rest and a question mark; then how many leads a search has looked at goes; then names are
        cut, so that the counts stay. No lane looks emptier than it is.
        """
        for at, lane in enumerate(LANES):
            self._tabs.setAccessibleTabName(at, self._spoken(lane))
        for probable, whole, most in _WAYS:
            for at, lane in enumerate(LANES):
                text = self._text(lane, probable=probable, whole=whole, most=most)
                self._tabs.say(at, text)
            if self._tabs.needed_width() <= self.width() - _LEFT:
                return

    def _parts(self) -> tuple[str, ...]:
        found, unread = self._found(), self._shown(Lane.UNREAD).all
        fit = translate("Lanes", "{n} of {total} found")
        seen = translate("Lanes", "{n} of {total} looked at")
        age = "" if self._as_of is None else ago(self._as_of, self._now())
        as_of = filled(translate("Lanes", "as of {age}"), age=age) if age else ""
        probable = sum(self._shown(lane).probable for lane in Lane)
        maybe = filled(translate("Lanes", "{n} not confirmed by Zoho yet"), n=number(probable))
        searched = self._hits is not None
        return (
            filled(fit, n=number(found), total=number(self._total or 0)) if searched else "",
            filled(seen, n=number(found - unread), total=number(found))
            if unread or not searched
            else "",
            maybe if probable else "",
            as_of if found > unread else "",
            self._pause,
        )

    def _text(self, lane: Lane | None, *, probable: bool, whole: bool, most: int | None) -> str:
        """What stands on a tab, as one of _WAYS."""
        name, count = translate("Lanes", _NAMES[lane]), self._shown(lane)
        if most is not None and len(name) > most + 1:  # else the dots save nothing
            name = name[: most - 1] + "…"
        if self._is_unknown(lane):
            return f"{name}  {_UNKNOWN}"
        doubt = "?" if count.probable else ""
        text = f"{name}  {number(count.sure if probable else count.all)}"
        text += doubt if not probable else ""
        if whole and self._hits is not None:
            text += f"/{number(self._held(lane).all)}"
        return f"{text} +{number(count.probable)}{doubt}" if probable and doubt else text

    def _spoken(self, lane: Lane | None) -> str:
        """What a screen reader says of a tab."""
        name, count = translate("Lanes", _NAMES[lane]), self._shown(lane)
        if self._is_unknown(lane):
            return filled(translate("Lanes", "{name}, none found so far"), name=name)
        words = translate("Lanes", "{name}, {n} leads")
        if self._hits is not None:
            words = translate("Lanes", "{name}, {n} of {total} leads")
        elif count.sure == 1:
            words = translate("Lanes", "{name}, 1 lead")
        total = number(self._held(lane).all)
        spoken = filled(words, name=name, n=number(count.sure), total=total)
        if not count.probable:
            return spoken
        more = filled(translate("Lanes", "probably {n} more"), n=number(count.probable))
        return f"{spoken}, {more}"

    def _is_unknown(self, lane: Lane | None) -> bool:
        """Whether leads that nobody has looked at yet may belong into an empty lane."""
        if self._total is None:
            return True
        if lane in {None, Lane.ASIDE}:
            return False
        return not self._shown(lane).all and bool(self._shown(Lane.UNREAD).all)

    def _held(self, lane: Lane | None) -> LaneCount:
        """What a lane has, None: the queue."""
        if lane is None:
            return LaneCount(self._total or 0, 0)
        return self._counts.get(lane, LaneCount(0, 0))

    def _shown(self, lane: Lane | None) -> LaneCount:
        """What of a lane fits the search and the owner, None: of the queue."""
        if self._hits is None:
            return self._held(lane)
        return LaneCount(self._found(), 0) if lane is None else self._hits[lane]

    def _found(self) -> int:
        if self._hits is None:
            return self._total or 0
        return sum(count.all for count in self._hits.values())


class _Tabs(QTabBar):
    """A row of tabs as wide as its pane; the Tab key inside the queue walks it too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lanes")
        self.setAccessibleName(self.tr("Lanes"))
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for lane in LANES:
            self.addTab(translate("Lanes", _NAMES[lane]))
        self.setCurrentIndex(LANES.index(None))

    def say(self, at: int, text: str) -> None:
        """The words of a tab; where they are there already Qt would lay all tabs out anew."""
        if self.tabText(at) != text:
            self.setTabText(at, text)

    def needed_width(self) -> int:
        """Pixels that all words would take, uncut."""
        return sum(self.tabSizeHint(at).width() for at in range(self.count()))

    def event(self, event: QEvent) -> bool:
        """Qt would show a tool tip of a tab that is cut; its words are spoken, not painted."""
        return event.type() is QEvent.Type.ToolTip or super().event(event)
