"""A button that prints the key of its action, and follows when the user changes the key."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.actions.keys import key_map
from app.ui.parts import dressed
from app.ui.text import caption


class KeyedButton(QPushButton):
    """The key is bound by the window (binding.py), not here."""

    def __init__(
        self,
        text: str,
        action: str,
        role: str = "",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = text
        self._action = action
        dressed(self, text, role, name=name)
        key_map().changed.connect(self._print)
        self._print()

    def set_words(self, text: str) -> None:
        """Other words for the same action."""
        self._words = text
        self.setAccessibleName(text)
        self._print()

    def _print(self) -> None:
        key = key_map().shown(self._action)
        self.setText(caption(f"{self._words}  {key}" if key else self._words))
