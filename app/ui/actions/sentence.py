"""A sentence that names keys, and follows when the user changes them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.actions.keys import key_map
from app.ui.phrases import joined
from app.ui.text import PlainLabel


class KeyedSentence(PlainLabel):
    """Wraps. actions: by the place in the sentence, the action whose key stands there."""

    def __init__(
        self, sentence: str, parent: QWidget | None = None, *, role: str = "", **actions: str
    ) -> None:
        super().__init__("", parent, role=role, wrap=True)
        self._sentence = sentence
        self._actions = actions
        key_map().changed.connect(self._name_keys)
        self._name_keys()

    def _name_keys(self) -> None:
        names = {place: key_map().named(action) for place, action in self._actions.items()}
        self.setText(joined(self._sentence, **names))
