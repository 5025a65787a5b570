"""What can be done now: who can do an action of the catalogue provides it here."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.actions.catalogue import BY_ID, ENTRIES, Entry

Run = Callable[[], object]
Question = Callable[[], bool]


def always() -> bool:
    """An action that can be done whenever there is a window."""
    return True


class Provided(NamedTuple):
    """An action with what does it. inside: the widget in which alone its keys work,
    its children included.
    """

    entry: Entry
    run: Run
    enabled: Question = always
    inside: QWidget | None = None


class Actions(QObject):
    """The actions of one window. provided carries the id of one that came, changed or went, refused
    the id of one that was wanted and can't be done now.
    """

    provided = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._provided: dict[str, Provided] = {}

    def provide(
        self,
        action: str,
        run: Run,
        enabled: Question = always,
        *,
        inside: QWidget | None = None,
        words: str = "",
    ) -> None:
        """Say how an action of the catalogue is done, in the place of what was said before.

        words: what it is called here, where the catalogue can't know (a preset's name).

        Raises:
            KeyError: where the catalogue doesn't have it.
        """
        entry = BY_ID[action]
        if words:
            entry = entry._replace(words=words)
        self._provided[action] = Provided(entry, run, enabled, inside)
        self.provided.emit(action)

    def withdraw(self, action: str) -> None:
        """It can't be done any more."""
        if self._provided.pop(action, None) is not None:
            self.provided.emit(action)

    def get(self, action: str) -> Provided | None:
        """The action, None where nobody provides it."""
        return self._provided.get(action)

    def all(self) -> tuple[Provided, ...]:
        """Everything that is provided, in the order of the catalogue."""
        return tuple(self._provided[e.id] for e in ENTRIES if e.id in self._provided)

    def can(self, action: str) -> bool:
        """Whether it can be done now."""
        found = self._provided.get(action)
        return found is not None and found.enabled()

    def run(self, action: str) -> bool:
        """Do it, where it can be done now; whether it was."""
        found = self._provided.get(action)
        if found is None:
            return False
        if not found.enabled():
            self.refused.emit(action)
            return False
        found.run()
        return True
