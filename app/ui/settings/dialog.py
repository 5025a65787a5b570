"""The settings: pages on the left, the chosen one on the right. What is chosen counts at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.network import Network
from app.ui.icons import icon
from app.ui.parts import bar, button
from app.ui.settings.connection_page import ConnectionPage
from app.ui.settings.general_page import GeneralPage
from app.ui.settings.page import SettingsPage
from app.ui.sizes import grown, window_size
from app.ui.tab_order import put_after
from app.ui.theme import Theme

_SIZE: Final = QSize(800, 620)
_SMALLEST: Final = QSize(620, 420)
_LIST_WIDTH: Final = 168
_AIR: Final = 20
"""What the style sheet puts around the titles."""


class SettingsDialog(QDialog):
    """Opened with open()."""

    def __init__(self, theme: Theme, network: Network, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumSize(window_size(_SMALLEST))
        self.resize(window_size(_SIZE))
        self.general = GeneralPage(theme)
        self.connection = ConnectionPage(theme, network)
        self._icons: list[str] = []
        self._list = QListWidget()
        self._pages = QStackedWidget()
        self._lay_out()
        self.add_page("settings", self.tr("General"), self.general)
        self.add_page("globe", self.tr("Connection"), self.connection)
        self._list.setCurrentRow(0)
        self._list.currentRowChanged.connect(self._turn)
        theme.changed.connect(self._draw_icons)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        put_after(self.general, self._close)

    def add_page(self, picture: str, title: str, page: SettingsPage) -> None:
        """One more page, below the others. picture: a name in resources/icons."""
        self._icons.append(picture)
        self._list.addItem(QListWidgetItem(title))
        page.setAccessibleName(title)
        self._pages.addWidget(page)
        self._draw_icons()
        around = self._list.width() - self._list.viewport().width()
        titles = self._list.sizeHintForColumn(0) + max(around, 2 * self._list.frameWidth())
        self._list.setFixedWidth(max(grown(_LIST_WIDTH), titles + _AIR))

    def _turn(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        if (page := self._pages.widget(place)) is not None:
            put_after(page, self._close)

    def show_page(self, page: SettingsPage) -> None:
        """Turn to the page."""
        self._list.setCurrentRow(self._pages.indexOf(page))

    def _draw_icons(self) -> None:
        for row, picture in enumerate(self._icons):
            self._list.item(row).setIcon(icon(picture, self._theme.palette.muted))

    def _lay_out(self) -> None:
        self._list.setObjectName("settings_pages")
        self._list.setAccessibleName(self.tr("Pages of the settings"))
        self._list.setFixedWidth(grown(_LIST_WIDTH))
        self._list.setProperty("role", "pages")
        self._close = button(self.tr("Close"), name="settings_close_button")
        self._close.clicked.connect(self.accept)
        self._close.setAutoDefault(False)
        footer, line = bar("top")
        line.addStretch(1)
        line.addWidget(self._close)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._list)
        middle.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(footer)
