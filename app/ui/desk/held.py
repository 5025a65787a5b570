"""Held decisions in queue, pane and status line: how long still, and what became of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.hold import Held, Phase
from app.domain.records import RecordId
from app.services.hold import Moved, News
from app.services.open_org import OpenOrg
from app.ui.main_window import MainWindow
from app.ui.phrases import filled
from app.ui.way_out_words import is_explained, way_out_words

_TICK_MS = 200


class HeldDecisions(QObject):
    """queued: (Held) it was just decided, and counts. waits: (Held) it can't be sent now, for Zoho
    can't be reached. ended: (News) it is held no longer.
    """

    queued = Signal(object)
    waits = Signal(object)
    ended = Signal(object)

    def __init__(self, window: MainWindow, org: OpenOrg) -> None:
        super().__init__(window)
        self._window = window
        self._org = org
        self._known: set[RecordId] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._draw)
        org.hold.watch(self._hear)
        window.status.held.take_back.connect(self.take_back)
        window.detail.take_back_requested.connect(self._take_back_shown)

    def __contains__(self, lead_id: object) -> bool:
        """Whether the lead's decision is held."""
        return lead_id in self._known

    def __len__(self) -> int:
        return len(self._known)

    @property
    def is_shown(self) -> bool:
        """Whether the pane shows a held decision, with the key that takes it back."""
        return self._window.detail.lead_id in self._known

    def take_back(self) -> None:
        """Drop the decision that is shown, else the one made last, where it isn't too late."""
        self._org.hold.take_back(self._window.detail.lead_id if self.is_shown else None)

    def show_in_pane(self, lead_id: RecordId) -> bool:
        """Show the held decision in the pane; whether there is one."""
        held = self._org.hold.of(lead_id)
        if held is not None:
            title, text = self._words(held)
            self._window.detail.show_held(held.context.lead.row, title, text)
        return held is not None

    def _take_back_shown(self) -> None:
        if (lead_id := self._window.detail.lead_id) is not None:
            self._org.hold.take_back(lead_id)

    def _hear(self, news: News) -> None:
        lead_id = news.held.lead_id
        if isinstance(news, Moved):
            is_new = lead_id not in self._known
            self._known.add(lead_id)
            self._timer.start()
            if is_new:
                self.queued.emit(news.held)
            if news.held.phase is Phase.WAITING:
                self.waits.emit(news.held)
            self._draw()
            return
        self._known.discard(lead_id)
        self._window.queue.set_busy(lead_id, None)
        self._draw()
        self.ended.emit(news)

    def _draw(self) -> None:
        held = self._org.hold.held()
        for one in held:
            self._window.queue.set_busy(one.lead_id, self._short(one))
        shown = self._window.detail.lead_id
        if shown is not None and shown in self._known:
            self.show_in_pane(shown)
        if held:
            counting = [one for one in held if not one.waits]
            left = min((self._org.hold.seconds_left(one) for one in counting), default=0)
            waiting = len(held) - len(counting)
            self._window.status.held.show_held(len(counting), left, waiting)
        else:
            self._timer.stop()
            self._window.status.held.show_held(0, 0)

    def _short(self, held: Held) -> str:
        if held.waits:
            return self.tr("Waits for the network")
        seconds = self._org.hold.seconds_left(held)
        if held.phase is Phase.LOOKING or not seconds:
            return self.tr("About to be sent")
        return filled(self.tr("Queued · {n} s"), n=str(seconds))

    def _words(self, held: Held) -> tuple[str, str]:
        if held.waits:
            text = self.tr(
                "Nothing was sent. As soon as Zoho can be reached, the lead is read again and "
                "then converted as you decided; if it has changed, you are asked again."
            )
            if held.trouble is not None and is_explained(held.trouble):
                text = f"{way_out_words(held.trouble)} {text}"
            return self.tr("Waits for the network"), text
        text = self.tr(
            "Nothing was sent yet. Before it is, Segue checks whether the lead and its matches "
            "are still what you decided on."
        )
        seconds = self._org.hold.seconds_left(held)
        if held.phase is Phase.LOOKING or not seconds:
            return self.tr("About to be sent"), text
        if seconds == 1:
            return self.tr("Converts in 1 second"), text
        return filled(self.tr("Converts in {n} seconds"), n=str(seconds)), text
