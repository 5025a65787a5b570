"""The window: top bar, queue beside the chosen lead, status line. It knows no services."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.ui.actions.registry import Actions
from app.ui.leads.panel import LeadsPanel
from app.ui.placement import Places
from app.ui.sizes import grown, window_size
from app.ui.status_line import StatusLine
from app.ui.theme import Theme
from app.ui.top_bar import TopBar

if TYPE_CHECKING:
    from app.domain.accounts import Account, Colour
    from app.ui.accounts.strip import ColourStrip
    from app.ui.detail.pane import DetailPane
    from app.ui.notice_bar import NoticeBar
    from app.ui.start_page import StartPage

_START_SIZE: Final = QSize(1360, 820)
_SMALLEST: Final = QSize(900, 560)
_QUEUE_WIDTH: Final = 532


class MainWindow(QMainWindow):
    """first_painted once, when the window stands; close_requested instead of closing by itself.

    registry: what can be done in it; keys, buttons, menus, palette and help read them there.

    Until the first paint only what it shows is made; the rest after it, or when it is asked for.
    """

    first_painted = Signal()
    close_requested = Signal()
    demo_requested = Signal()
    sign_in_requested = Signal()
    account_requested = Signal(object)
    settings_requested = Signal()
    support_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._painted = False
        self._is_furnished = False
        self.setWindowTitle("Segue")
        self.setMinimumSize(window_size(_SMALLEST))
        self.resize(window_size(_START_SIZE))
        self._actions = Actions(self)
        self._start_page: StartPage | None = None
        # From the outside in, each with its parent: Qt styles whatever changes it anew.
        self._pages = QStackedWidget(self)
        self._desk = QWidget(self._pages)
        self._top_bar = TopBar(theme, self._actions, self._desk)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self._desk)
        self.queue = LeadsPanel(theme, self._splitter)
        self._detail: DetailPane | None = None
        self.places: Places = {}
        self._place_of_detail = QWidget(self._splitter)
        self.status = StatusLine(theme, self._desk)
        self._notice: NoticeBar | None = None
        self._org_notice: NoticeBar | None = None
        self._strip: ColourStrip | None = None
        self._top_bar.place(self.queue.search_edit, self.queue.owner_box)
        self.account = self._top_bar.account
        self._lay_out_desk()
        self._pages.addWidget(self._desk)
        self.setCentralWidget(self._pages)

    @property
    def registry(self) -> Actions:
        """What can be done in it: complete after the first paint, or when it is asked for."""
        self._furnish()
        return self._actions

    @property
    def detail(self) -> DetailPane:
        """The right pane; made when it is first asked for, which is after the first paint."""
        if self._detail is None:
            from app.ui.detail.pane import DetailPane

            self._detail = DetailPane(self._theme, self._place_of_detail)
            layout = QVBoxLayout(self._place_of_detail)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._detail)
            self._splitter.setStretchFactor(1, 0)  # now that it holds something, both give way
        return self._detail

    @property
    def start_page(self) -> StartPage:
        """The first-run screen; made when it is first asked for."""
        if self._start_page is None:
            from app.ui.start_page import StartPage

            self._start_page = StartPage(self._theme)
            self._start_page.demo_requested.connect(self.demo_requested)
            self._start_page.sign_in_requested.connect(self.sign_in_requested)
            self._start_page.account_requested.connect(self.account_requested)
            self._start_page.settings_requested.connect(self.settings_requested)
            self._pages.addWidget(self._start_page)
        return self._start_page

    @property
    def notice(self) -> NoticeBar:
        """The strip over the desk; made when it is first asked for."""
        if self._notice is None:
            from app.ui.notice_bar import NoticeBar

            self._notice = NoticeBar(self._theme)
            self._rows.insertWidget(1, self._notice)
        return self._notice

    @property
    def has_start_page(self) -> bool:
        """Whether the first-run screen was asked for already."""
        return self._start_page is not None

    @property
    def org_notice(self) -> NoticeBar:
        """The strip for what the open org lacks; made when it is first asked for."""
        if self._org_notice is None:
            from app.ui.notice_bar import NoticeBar

            self._org_notice = NoticeBar(self._theme)
            self.add_strip(self._org_notice)
        return self._org_notice

    def add_strip(self, strip: QWidget) -> None:
        """One more strip over the desk, below those that are there."""
        self._rows.insertWidget(self._rows.count() - 2, strip)

    def show_start(self) -> None:
        """The first-run screen."""
        self._pages.setCurrentWidget(self.start_page)
        self.start_page.show_ways_in()
        self.start_page.demo_button.setFocus()

    def show_desk(self) -> None:
        """The queue and the chosen lead."""
        self._pages.setCurrentWidget(self._desk)
        self.status.begin()
        self.queue.setFocus()

    def show_opening(self, *, demo: bool) -> None:
        """An org is being opened: the start page, where there is one, says so."""
        if self._start_page is not None:
            self._start_page.show_opening(demo=demo)

    def is_desk_shown(self) -> bool:
        """Whether the queue and the chosen lead are what the user sees."""
        return self._pages.currentWidget() is self._desk

    def tell_error(self, error: Exception) -> None:
        """A mistake of Segue's own has cut something short."""
        words = self.tr("Something went wrong inside Segue (%1)")
        words = words.replace("%1", type(error).__name__)
        if self.is_desk_shown():
            self.status.set_trouble(words)
        else:
            self.start_page.show_failure(words)

    def set_org(self, name: str, *, demo: bool) -> None:
        """Name the org that is open; the demo org can't be mistaken for a real one."""
        self.account.show_org(name, demo=demo)
        if demo:
            from app.domain.accounts import Colour

            self._mark(Colour.AMBER)
        self.setWindowTitle(f"Segue: {name}" if name and not demo else self.tr("Segue: demo"))

    def show_account(
        self, account: Account, others: Sequence[Account] = (), *, lasts: bool = True
    ) -> None:
        """Whose org is open, before anything of it was read; the rest is AccountButton's."""
        from app.domain.accounts import OrgKind
        from app.ui.accounts.mark import org_name

        if account.kind is not OrgKind.PRODUCTION:
            self._mark(account.colour)
        self.account.show_account(account, others, lasts=lasts)
        self.setWindowTitle(f"Segue: {org_name(account)}")

    def _mark(self, colour: Colour) -> None:
        """An org that isn't live has an edge in its colour."""
        if self._strip is None:
            from app.ui.accounts.strip import ColourStrip

            self._strip = ColourStrip(colour, self._theme)
            self._rows.insertWidget(1, self._strip)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for an ordered shutdown; closing under pending requests would end in an error."""
        event.ignore()
        self.close_requested.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # After the flush, not in the middle of painting.
            QTimer.singleShot(0, self._stand)

    def _stand(self) -> None:
        self.first_painted.emit()
        QTimer.singleShot(0, self._furnish)

    def _furnish(self) -> None:
        """Make what can't be seen: the keys, and the menus below their buttons."""
        if self._is_furnished:
            return
        self._is_furnished = True
        from app.ui.actions.binding import KeyBindings
        from app.ui.focus_keeper import FocusKeeper
        from app.ui.leads.commands import offer
        from app.ui.window_actions import WindowActions

        offer(self.queue, self._actions)
        self._window_actions = WindowActions(self, self._theme, self._actions)
        self._bindings = KeyBindings(self, self._actions)
        FocusKeeper(self._desk, self.queue)
        self._top_bar.furnish()
        self.queue.footer.furnish()

    def _lay_out_desk(self) -> None:
        splitter = self._splitter
        splitter.setObjectName("desk_splitter")
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([grown(_QUEUE_WIDTH), grown(_START_SIZE.width() - _QUEUE_WIDTH)])
        self._rows = layout = QVBoxLayout(self._desk)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top_bar)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.status)
