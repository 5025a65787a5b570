"""The keys of a window's actions, wherever the focus is in it, and off while somebody types."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.ui.actions.catalogue import Where
from app.ui.actions.key_watch import key_watch
from app.ui.actions.keys import KeyMap, key_map
from app.ui.actions.registry import Actions, Provided

_CONTROLS: Final = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)


class KeyBindings(QObject):
    """One shortcut a key; a text field in focus keeps printable keys for itself (Qt's own rule)."""

    def __init__(self, window: QWidget, actions: Actions, keys: KeyMap | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._keys = keys or key_map()
        self._bound: dict[str, list[QShortcut]] = {}
        self._in_content: list[QShortcut] = []
        self._focus_is_on_control = False
        actions.provided.connect(self._bind)
        self._keys.changed.connect(self._bind_all)
        self._watch = key_watch()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self._bind_all()

    def _bind_all(self) -> None:
        for action in {*self._bound, *(one.entry.id for one in self._actions.all())}:
            self._bind(action)

    def _bind(self, action: str) -> None:
        for old in self._bound.pop(action, []):
            if old in self._in_content:
                self._in_content.remove(old)
            old.setEnabled(False)
            old.deleteLater()
        provided = self._actions.get(action)
        if provided is not None:
            self._bound[action] = [self._made(provided, k) for k in self._keys.keys(action)]

    def _made(self, provided: Provided, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), provided.inside or self._window)
        if provided.inside is not None:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(provided.entry.repeats)
        repeats = provided.entry.repeats
        shortcut.activated.connect(partial(self._press, provided.entry.id, repeats))
        if provided.entry.where is Where.CONTENT:
            shortcut.setEnabled(not self._focus_is_on_control)
            self._in_content.append(shortcut)
        return shortcut

    def _press(self, action: str, repeats: bool) -> None:
        """A dialog that has just been opened may not have the focus yet: its keys aren't ours."""
        if self._watch is not None:
            self._watch.did(repeats=repeats)
        if QApplication.activeModalWidget() is None:
            self._actions.run(action)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._focus_is_on_control = isinstance(now, _CONTROLS)
        for shortcut in self._in_content:
            shortcut.setEnabled(not self._focus_is_on_control)
