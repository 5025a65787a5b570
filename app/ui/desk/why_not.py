"""Why a key that decides did nothing, told quietly in the status line: no press goes unanswered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from app.ui.actions.catalogue import BY_ID, CANDIDATES, PRESETS, Act
from app.ui.actions.keys import key_map
from app.ui.actions.registry import Actions
from app.ui.desk.conversions import Conversions
from app.ui.desk.deciding import Deciding
from app.ui.main_window import MainWindow
from app.ui.phrases import filled, joined

_OPENS_FORM: Final = frozenset({Act.CONVERT, Act.CONVERT_NOW, Act.NEW, Act.DEAL})
_OF_A_LEAD: Final = frozenset({Act.SKIP, Act.LATER, Act.EDIT, Act.ALIGN})


class WhyNot(QObject):
    """Hears of the window's actions that were wanted and couldn't be done."""

    def __init__(
        self, window: MainWindow, actions: Actions, deciding: Deciding, conversions: Conversions
    ) -> None:
        super().__init__(window)
        self._window = window
        self._deciding = deciding
        self._conversions = conversions
        actions.refused.connect(self._tell)
        deciding.refused.connect(self._tell_of_lead)

    def _tell(self, action: str) -> None:
        entry = BY_ID[action]
        if not self._window.is_desk_shown():
            return
        if action == Act.UNDO:
            self._tell_too_late()
        elif entry.kind == CANDIDATES and self._deciding.is_decidable():
            words = self.tr("There is no candidate {n} to choose.")
            self._hint(filled(words, n=str(entry.number)))
        elif entry.kind == PRESETS:
            words = self.tr("There is no preset {n} yet. {key} opens their editor.")
            keys = key_map().shown(Act.PRESETS) or BY_ID[Act.PRESETS].text
            self._hint(filled(words, n=str(entry.number), key=keys))
        elif entry.kind == CANDIDATES or action in _OPENS_FORM:
            self._tell_of_lead()
        elif action in _OF_A_LEAD and self._is_decided():
            self._hint(self.tr("This lead is decided already."))
        else:
            self._hint(joined(self.tr("Not possible now: {action}."), action=entry.text))

    def _is_decided(self) -> bool:
        row = self._window.queue.selected()
        return row is not None and self._conversions.is_locked(row.id)

    def _tell_of_lead(self) -> None:
        """Why nothing can be decided on the lead that is chosen."""
        row = self._window.queue.selected()
        if row is None:
            return
        if self._conversions.is_locked(row.id):
            self._hint(self.tr("This lead is decided already."))
        elif self._deciding.context is None:
            self._hint(self.tr("Nothing was decided: the matches aren't read yet."))
        elif not self._deciding.is_decidable():
            self._hint(self.tr("This lead can't be converted now; the reason is shown beside it."))

    def _tell_too_late(self) -> None:
        if self._conversions.courses.being_sent():
            self._hint(self.tr("Too late to take back: it is being sent."))
        else:
            self._hint(self.tr("There is nothing to take back: what was sent can't be undone."))

    def _hint(self, text: str) -> None:
        self._window.status.set_hint(text, self._window.detail.setFocus)
