"""The places for what the queue says beside its rows; it is made when there is something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from app.ui.leads.reading import NOTHING, Notice
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.leads.states import StatePage, Strip


class Pages(QStackedWidget):
    """The rows, or a quiet page in their place. acted: its button was pressed.

    The keys stay in here when one gives way to the other.
    """

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: QWidget
        self._page: StatePage | None = None
        self._notice: Notice | None = None
        self.setObjectName("lead_pages")

    def set_list(self, view: QWidget) -> None:
        """What shows the rows; made in here."""
        self._view = view
        self.addWidget(view)

    def show_notice(self, notice: Notice) -> None:
        """Show a state in the place of the rows."""
        self._notice = notice
        if notice is not NOTHING or self.isVisible():
            self._show_page(notice)

    def take_keys(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Have the keys: the rows, or what stands in their place."""
        if self._page is not None and self.currentWidget() is self._page:
            self._page.take_keys()
        else:
            self._view.setFocus(reason)

    def show_list(self) -> None:
        """Back to the rows; the keys go there again, if the page's button had them."""
        self._notice = None
        if self.currentWidget() is not self._view:
            had_focus = self._has_keys()
            self.setCurrentWidget(self._view)
            if had_focus:
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._notice is not None:  # no rows came before anybody looked
            self._show_page(self._notice)

    def _show_page(self, notice: Notice) -> None:
        if self._page is None:
            from app.ui.leads.states import StatePage

            self._page = StatePage(self._theme, self)
            self._page.acted.connect(self.acted)
            self.addWidget(self._page)
        had_keys = self._has_keys()
        self._page.show_notice(notice)
        self.setCurrentWidget(self._page)
        if had_keys:
            self.take_keys()

    def _has_keys(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)


class StripPlace(QWidget):
    """Where a notice stands above rows that are kept. acted: its button was pressed."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strip: Strip | None = None
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show a state, None: none."""
        if notice is not None:
            self._made().show_notice(notice)
        self.setVisible(notice is not None)

    def _made(self) -> Strip:
        if self._strip is None:
            from app.ui.leads.states import Strip

            self._strip = Strip(self._theme, self)
            self._strip.acted.connect(self.acted)
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._strip)
        return self._strip
