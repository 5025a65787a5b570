"""The bar above the desk: which org it is, search and owner, the menu, help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.ui.accounts.button import AccountButton
from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.actions.registry import Actions
from app.ui.icons import icon
from app.ui.leads.filters import OwnerBox, SearchEdit
from app.ui.parts import bar
from app.ui.sizes import grown
from app.ui.text import PlainLabel, caption, set_tip
from app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

_MIDDLE: Final = 3
_WIDE: Final = 1160
"""Pixels of a window in which the history's button says its name."""
_MENU: Final = (Act.SETTINGS, Act.PRESETS, Act.HISTORY, Act.KEYS, Act.SUPPORT, Act.PALETTE)


class TopBar(QWidget):
    """The menu and the buttons do what the registry has; what nobody provides isn't there."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self.account = AccountButton(theme)
        self._history = _tool("history_button")
        self._history.clicked.connect(lambda: actions.run(Act.HISTORY))
        self._help = _tool("help_button")
        self._help.clicked.connect(lambda: actions.run(Act.HELP))
        self._menu_button = _tool("gear_button")
        self._menu_button.setAccessibleName(self.tr("Menu"))
        set_tip(self._menu_button, self.tr("Settings, support"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        theme.changed.connect(self._draw)
        key_map().changed.connect(self._name)
        self._draw()
        self._name()

    def furnish(self) -> None:
        """Give the button its menu, which the first paint doesn't show."""
        from PySide6.QtWidgets import QMenu

        self.account.furnish()
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._menu_button.setMenu(menu)
        self._fill(menu)

    def place(self, search: SearchEdit, owners: OwnerBox) -> None:
        """Search and owner filter stand in the middle, also on the way of the Tab key."""
        search.setMinimumWidth(grown(180))
        search.setMaximumWidth(grown(300))
        owners.setMinimumWidth(grown(130))
        for tool in (self._history, self._menu_button, self._help):  # one line, in any font
            tool.setMinimumHeight(search.sizeHint().height())
        self._row.insertWidget(_MIDDLE, search, 2)
        self._row.insertWidget(_MIDDLE + 1, owners)
        self.setTabOrder(self.account.stop, search)
        self.setTabOrder(search, owners)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= grown(_WIDE)
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonTextBesideIcon if wide else styles.ToolButtonIconOnly
        if self._history.toolButtonStyle() != style:
            self._history.setToolButtonStyle(style)

    def _lay_out(self) -> None:
        frame, layout = bar("bottom", self)
        self._row = layout
        layout.addWidget(PlainLabel("Segue", role="heading"))
        layout.addWidget(self.account)
        layout.addStretch(1)
        layout.addWidget(self._history)
        layout.addWidget(self._menu_button)
        layout.addWidget(self._help)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for act in _MENU:
            self._add(menu, act)

    def _add(self, menu: QMenu, act: Act) -> None:
        from PySide6.QtGui import QAction

        provided = self._actions.get(act)
        if provided is None:
            return
        key = key_map().shown(act)
        words = caption(provided.entry.text)
        made = QAction(f"{words}\t{key}" if key else words, menu)
        made.setObjectName(act.value)
        made.setEnabled(provided.enabled())
        made.triggered.connect(lambda: self._actions.run(act))
        menu.addAction(made)

    def _name(self) -> None:
        _named(self._history, self.tr("History"), Act.HISTORY)
        self._history.setText(caption(self.tr("History")))
        _named(self._help, self.tr("Keys and help"), Act.HELP)

    def _draw(self) -> None:
        color = self._theme.palette.muted
        self._history.setIcon(icon("history", color))
        self._help.setIcon(icon("circle-help", color))
        self._menu_button.setIcon(icon("settings", color))


def _tool(name: str) -> QToolButton:
    tool = QToolButton()
    tool.setObjectName(name)
    tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return tool


def _named(tool: QToolButton, text: str, act: Act) -> None:
    key = key_map().shown(act)
    tool.setAccessibleName(text)
    set_tip(tool, f"{text} ({key})" if key else text)
