"""What the window itself can do: help, palette, panes, looks. The rest comes from its parts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.ui.actions.catalogue import Act
from app.ui.actions.registry import Actions
from app.ui.theme import Scheme, Theme

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


_LOOKS: Final = (
    (Scheme.SYSTEM, Act.LOOK_SYSTEM),
    (Scheme.LIGHT, Act.LOOK_LIGHT),
    (Scheme.DARK, Act.LOOK_DARK),
)


class WindowActions(QObject):
    """Provides them; dialogs are imported when they are first asked for."""

    def __init__(self, window: MainWindow, theme: Theme, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        actions.provide(Act.HELP, self._show_help)
        actions.provide(Act.PALETTE, self._show_palette)
        actions.provide(Act.NEXT_PANE, self._next_pane, window.is_desk_shown)
        actions.provide(Act.SETTINGS, window.settings_requested.emit)
        actions.provide(Act.KEYS, self._show_keys)
        actions.provide(Act.SUPPORT, window.support_requested.emit)
        for scheme, act in _LOOKS:
            actions.provide(act, partial(theme.set_scheme, scheme))

    def _show_help(self) -> None:
        from app.ui.actions.help import KeysHelp

        dialog = KeysHelp(self._actions, self._window)
        dialog.change_button.setVisible(self._actions.can(Act.KEYS))
        dialog.change_requested.connect(lambda: self._actions.run(Act.KEYS))
        dialog.open()

    def _show_keys(self) -> None:
        from app.ui.actions.editor import KeysDialog

        KeysDialog(self._window).open()

    def _show_palette(self) -> None:
        from app.ui.actions.palette import Palette

        palette = Palette(self._actions, self._window)
        palette.chosen.connect(self._actions.run)
        palette.open()

    def _next_pane(self) -> None:
        """From the queue to the lead, to the bar above, and back."""
        window, focused = self._window, QApplication.focusWidget()
        if focused is not None and window.queue.isAncestorOf(focused):
            window.detail.setFocus()
        elif focused is not None and window.detail.isAncestorOf(focused):
            window.queue.search_edit.setFocus()
        else:
            window.queue.setFocus()
