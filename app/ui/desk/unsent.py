"""Decisions that came to nothing since Segue ended: told at the next start, none is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from app.domain.records import RecordId
from app.services.open_org import OpenOrg
from app.services.recollection import Remembered
from app.ui.desk.drafts import Drafts
from app.ui.main_window import MainWindow
from app.ui.phrases import filled
from app.ui.plain import one_line
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk.unsent_bar import UnsentBar

_NAMES: Final = 3
_LONGEST_NAME: Final = 60


class UnsentNotes(QObject):
    """Each choice stays as a draft: the form opens with it. The note goes when its lead is decided
    anew, has left the queue, or when the user has read it.
    """

    def __init__(self, window: MainWindow, theme: Theme, org: OpenOrg, drafts: Drafts) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._org = org
        self._drafts = drafts
        self._left: dict[RecordId, str] = {}
        self._bar: UnsentBar | None = None

    def tell(self, remembered: Remembered) -> None:
        """What a start has found."""
        if remembered.aside:
            words = self.tr("The list of decisions that weren't sent was damaged; it is kept as %1")
            self._window.status.set_notice(words.replace("%1", remembered.aside), lambda: None)
        for decision in remembered.unsent:
            self._drafts.keep(decision.plan)
            self._left[decision.lead_id] = one_line(decision.name, _LONGEST_NAME)
        if self._left:
            self._draw()

    def settle(self, lead_id: RecordId) -> None:
        """The user has decided on the lead once more, or it is gone."""
        if self._left.pop(lead_id, None) is not None:
            self._draw()

    def _draw(self) -> None:
        if self._bar is None:
            from app.ui.desk.unsent_bar import UnsentBar

            self._bar = UnsentBar(self._theme)
            self._bar.acted.connect(self._show)
            self._bar.read.connect(self._dismiss)
            self._window.add_strip(self._bar)
        self._bar.tell(self._words() if self._left else "")

    def _words(self) -> str:
        names = ", ".join(list(self._left.values())[:_NAMES])
        if len(self._left) == 1:
            words = self.tr("Not converted before Segue ended: {names}.")
        else:
            words = self.tr("{n} leads weren't converted before Segue ended: {names}.")
        if len(self._left) > _NAMES:
            names = f"{names}, …"
        told = filled(words, n=str(len(self._left)), names=names)
        kept = self.tr(
            "Nothing happened in Zoho. What you chose is kept: open the lead and decide."
        )
        return f"{told} {kept}"

    def _show(self) -> None:
        queue = self._window.queue
        found = next((lead_id for lead_id in self._left if queue.lead_to(lead_id)), None)
        if found is None:
            self._window.status.set_notice(self.tr("They aren't in the list now"), lambda: None)
        queue.setFocus()

    def _dismiss(self) -> None:
        for lead_id in self._left:
            self._org.recollection.drop_unsent(lead_id)
        self._left.clear()
        self._draw()
        self._window.queue.setFocus()
