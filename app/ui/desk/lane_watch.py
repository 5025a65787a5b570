"""Keeps the queue's lanes up to date in the background, and says how fresh they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.kinship import kin
from app.domain.matching import Lane, Suggestion
from app.domain.records import LeadRow, RecordId
from app.services.lane_scan import FRESH_FOR, Pause
from app.services.open_org import OpenOrg
from app.ui.desk.chosen_lead import Judge
from app.ui.leads.panel import LeadsPanel
from app.ui.phrases import marked, translate
from app.ui.tasks import TaskScope

MOST_LEADS: Final = 5_000
"""Leads that are looked over in one go, the newest first; of more it is said that they weren't."""

_AGAIN_SECONDS: Final = 60
_LOOK_AGAIN: Final = 0.02
_SOON_MS: Final = 50
_PAUSES: Final[Mapping[Pause, str]] = {
    Pause.NONE: "",
    Pause.BUDGET: marked("LaneWatch", "paused: the budget for looking ahead is used up"),
    Pause.SLOWED: marked("LaneWatch", "paused: Zoho asks to slow down"),
    Pause.UNREACHABLE: marked("LaneWatch", "paused: Zoho can't be read now"),
    Pause.NOT_ALLOWED: marked("LaneWatch", "paused: Zoho refuses these look-ups"),
}


class LaneWatch(QObject):
    """Runs the scan when leads were read, again when what it told has aged, and after a pause.

    doubtful: (RecordId) what is known of the lead may be wrong by now.
    judge: what the user's own decisions make of a lead's suggestion.
    """

    doubtful = Signal(object)

    def __init__(
        self, queue: LeadsPanel, org: OpenOrg, tasks: TaskScope, judge: Judge, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._org = org
        self._tasks = tasks
        self._judge = judge
        self._rows: Sequence[LeadRow] = ()
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)

    def look_over(self, rows: Sequence[LeadRow]) -> None:
        """The leads have been read."""
        self._rows = rows[:MOST_LEADS]
        self._begin()

    def note_sure(self, row: LeadRow) -> None:
        """Zoho's own answer about a lead has been read."""
        self._org.lanes.note_sure(row)

    def forget(self, lead_id: RecordId) -> None:
        """What is known of a lead is doubtful, or it has left."""
        self._org.lanes.forget(lead_id)

    def note_left(self, lead_id: RecordId) -> None:
        """It was converted, so that its records are there now: of the leads that have something in
        common with it and matched nothing that isn't true any more, and they are looked at again.
        What matched before still does; asked anew after each colleague it would cost a lot.
        """
        of = next((row for row in self._rows if row.id == lead_id), None)
        alike = kin(of, self._rows) if of is not None else ()
        doubtful = {row.id: known for row in alike if (known := self._new(row)) is not None}
        self._queue.set_suggestions({i: replace(s, probable=True) for i, s in doubtful.items()})
        for kin_id in doubtful:
            self._org.near_misses.forget(kin_id)
            self.doubtful.emit(kin_id)
        if doubtful:
            self._begin()

    def _new(self, row: LeadRow) -> Suggestion | None:
        """What is said of a lead that matches nothing; None of any other."""
        known = self._queue.suggestion(row.id) if self._is_there(row) else None
        return known if known is not None and known.lane is Lane.NEW else None

    def _begin(self) -> None:
        """A run under way isn't cut off in the middle of a call: the next one follows it."""
        self._again = not self._tasks.start_once("lanes", self._run)

    async def _run(self) -> None:
        lanes = self._org.lanes
        self._say(translate("LaneWatch", "looking…"))
        while self._queue.is_working:  # what was read a moment ago isn't gone, but on its way
            await self._org.clock.sleep(_LOOK_AGAIN)
        await lanes.run([row for row in self._rows if self._is_there(row)], self._tell)
        self._say(translate("LaneWatch", _PAUSES[lanes.pause]) if lanes.pause else "")
        if self._again:
            self._timer.start(_SOON_MS)
            return
        waits = lanes.pause in {Pause.SLOWED, Pause.UNREACHABLE}
        self._timer.start(1000 * int(_AGAIN_SECONDS if waits else FRESH_FOR))

    def _is_there(self, row: LeadRow) -> bool:
        return self._queue.has(row.id)

    def _tell(self, found: Mapping[RecordId, Suggestion]) -> None:
        """What is only probable doesn't take the place of what Zoho has said to the same end."""
        news = {}
        for lead_id, told in found.items():
            suggestion = self._judge(lead_id, told)
            known = self._queue.suggestion(lead_id)
            same = known is not None and (known.lane, known.ground) == (
                suggestion.lane,
                suggestion.ground,
            )
            if self._queue.has(lead_id) and not (same and suggestion.probable):
                news[lead_id] = suggestion
        self._queue.set_suggestions(news)

    def _say(self, words: str) -> None:
        self._queue.lane_bar.set_state(self._org.lanes.as_of, words)
