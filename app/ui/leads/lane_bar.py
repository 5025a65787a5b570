"""The lanes above the queue, with counts, and how fresh they are."""

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
from app.ui.phrases import filled, marked, translate
from app.ui.text import ElidedLabel

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


class LaneBar(QWidget):
    """lane_chosen carries the Lane, None for all leads."""

    lane_chosen = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._counts: Mapping[Lane, LaneCount] = {}
        self._total = -1
        self._as_of: datetime | None = None
        self._pause = ""
        self._tabs = _Tabs()
        self._told = ElidedLabel(role="small")
        self._told.setObjectName("lanes_freshness")
        self._told.setContentsMargins(14, 0, 14, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._tabs)
        layout.addWidget(self._told)
        self._tabs.currentChanged.connect(lambda at: self.lane_chosen.emit(LANES[at]))
        self.set_counts({}, 0)

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
        if LANES[at] is Lane.ASIDE and not self._counts.get(Lane.ASIDE, LaneCount(0, 0)).all:
            at = (at + by) % len(LANES)
        self._tabs.setCurrentIndex(at)

    def set_counts(self, counts: Mapping[Lane, LaneCount], total: int) -> None:
        """How many leads each lane has, and all of them."""
        if (counts, total) == (self._counts, self._total):
            return
        self._counts, self._total = dict(counts), total
        self._print()
        self.tell()

    def set_state(self, as_of: datetime | None, pause: str) -> None:
        """When the leads were last looked over (aware), and why that goes on no further."""
        self._as_of, self._pause = as_of, pause
        self.tell()

    def tell(self) -> None:
        """Say how fresh the lanes are; again where time has passed."""
        self._told.setText("  ·  ".join(part for part in self._parts() if part))
        self._told.setVisible(self._total > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._print()

    def _print(self) -> None:
        """Where there isn't room for all, what is only probable is left to the line below."""
        for brief in (False, True):
            for at, lane in enumerate(LANES):
                text, spoken = self._words(lane, brief=brief)
                self._tabs.setTabText(at, text)
                self._tabs.setAccessibleTabName(at, spoken)
            if self._tabs.needed_width() <= self.width():
                return

    def _parts(self) -> tuple[str, ...]:
        looked = self._total - self._unread()
        seen = translate("Lanes", "{n} of {total} looked at")
        age = "" if self._as_of is None else ago(self._as_of, self._now())
        as_of = filled(translate("Lanes", "as of {age}"), age=age) if age else ""
        probable = sum(count.probable for count in self._counts.values())
        maybe = filled(translate("Lanes", "{n} not confirmed by Zoho yet"), n=number(probable))
        return (
            filled(seen, n=number(looked), total=number(self._total)),
            maybe if probable else "",
            as_of if looked else "",
            self._pause,
        )

    def _words(self, lane: Lane | None, *, brief: bool) -> tuple[str, str]:
        """What stands on a tab, and what a screen reader says."""
        name = translate("Lanes", _NAMES[lane])
        if lane is None:
            total = number(max(0, self._total))
            spoken = filled(translate("Lanes", "{name}, {n} leads"), name=name, n=total)
            return f"{name}  {total}", spoken
        sure, probable = self._counts.get(lane, LaneCount(0, 0))
        if not sure and not probable and self._unread() and lane is not Lane.ASIDE:
            return f"{name}  {_UNKNOWN}", filled(
                translate("Lanes", "{name}, none found so far"), name=name
            )
        spoken = filled(translate("Lanes", "{name}, {n} leads"), name=name, n=number(sure))
        if not probable:
            return f"{name}  {number(sure)}", spoken
        more = filled(translate("Lanes", "{n} more probably"), n=number(probable))
        shown = f"{name}  {number(sure)}"
        return shown if brief else f"{shown} +{number(probable)}?", f"{spoken}, {more}"

    def _unread(self) -> int:
        return self._counts.get(Lane.UNREAD, LaneCount(0, 0)).all


class _Tabs(QTabBar):
    """A row of tabs as wide as its pane; the Tab key inside the queue walks it too."""

    def __init__(self) -> None:
        super().__init__()
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

    def needed_width(self) -> int:
        """Pixels that all words would take, uncut."""
        return sum(self.tabSizeHint(at).width() for at in range(self.count()))

    def event(self, event: QEvent) -> bool:
        """Qt would show a tool tip of a tab that is cut; its words are spoken, not painted."""
        return event.type() is QEvent.Type.ToolTip or super().event(event)
