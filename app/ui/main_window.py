"""The window: top bar, queue beside the chosen lead, status line. It knows no services."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.dialogs import tell
from app.ui.icons import icon
from app.ui.leads.panel import LeadsPanel
from app.ui.notice_bar import NoticeBar
from app.ui.parts import Chip, Tone, bar
from app.ui.start_page import StartPage
from app.ui.status_line import StatusLine
from app.ui.text import PlainLabel, set_tip
from app.ui.theme import Theme
from app.version import VERSION

if TYPE_CHECKING:
    from app.ui.detail.pane import DetailPane

_START_SIZE: Final = QSize(1360, 820)
_SMALLEST: Final = QSize(900, 560)
_QUEUE_WIDTH: Final = 532


class MainWindow(QMainWindow):
    """first_painted once, when the window stands; close_requested instead of closing by itself."""

    first_painted = Signal()
    close_requested = Signal()
    convert_requested = Signal()
    recheck_requested = Signal()
    open_in_zoho_requested = Signal()
    settings_requested = Signal()
    support_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._painted = False
        self.setWindowTitle("Segue")
        self.setMinimumSize(_SMALLEST)
        self.resize(_START_SIZE)
        self.start_page = StartPage()
        self.queue = LeadsPanel(theme)
        self._detail: DetailPane | None = None
        self._place_of_detail = QWidget()
        self.status = StatusLine(theme)
        self.notice = NoticeBar(theme)
        self._org = Chip("", Tone.ACCENT)
        self._org.setObjectName("org_name")
        self._pages = QStackedWidget()
        self._desk = self._build_desk()
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self._desk)
        self.setCentralWidget(self._pages)
        self._bind_keys()
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    @property
    def detail(self) -> DetailPane:
        """The right pane; made when it is first asked for, which is after the first paint."""
        if self._detail is None:
            from app.ui.detail.pane import DetailPane

            self._detail = DetailPane(self._theme)
            self._splitter.replaceWidget(1, self._detail)
            self._detail.show()
            self._place_of_detail.deleteLater()
        return self._detail

    def show_start(self) -> None:
        """The first-run screen."""
        self._pages.setCurrentWidget(self.start_page)
        self.start_page.demo_button.setFocus()

    def show_desk(self) -> None:
        """The queue and the chosen lead."""
        self._pages.setCurrentWidget(self._desk)
        self.queue.setFocus()

    def set_org(self, name: str, *, demo: bool) -> None:
        """Name the org that is open; the demo org can't be mistaken for a real one."""
        self._org.setVisible(bool(name))
        self._org.setText(self.tr("Demo org: practice data") if demo else name)
        self._org.set_tone(Tone.WARN if demo else Tone.PLAIN)
        set_tip(self._org, name)
        self.setWindowTitle(f"Segue: {name}" if name and not demo else "Segue: demo")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for an ordered shutdown; closing under pending requests would end in an error."""
        event.ignore()
        self.close_requested.emit()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = True
            # After the flush, not in the middle of painting.
            QTimer.singleShot(0, self.first_painted.emit)
        return handled

    def _build_desk(self) -> QWidget:
        self._splitter = splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("desk_splitter")
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.queue)
        splitter.addWidget(self._place_of_detail)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_QUEUE_WIDTH, _START_SIZE.width() - _QUEUE_WIDTH])
        desk = QWidget()
        layout = QVBoxLayout(desk)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top_bar())
        layout.addWidget(self.notice)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.status)
        return desk

    def _top_bar(self) -> QFrame:
        frame, layout = bar("bottom")
        layout.addWidget(PlainLabel("Segue", role="heading"))
        layout.addWidget(self._org)
        layout.addStretch(1)
        self._add_filters(layout)
        self._help = self._tool("help_button", self.tr("Keys and help (?)"), self.show_keys)
        self._gear = self._tool("gear_button", self.tr("Settings, support"), None)
        self._gear.setMenu(self._gear_menu())
        self._gear.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout.addWidget(self._gear)
        layout.addWidget(self._help)
        return frame

    def _add_filters(self, layout: QHBoxLayout) -> None:
        self.queue.search_edit.setMinimumWidth(180)
        self.queue.search_edit.setMaximumWidth(300)
        layout.addWidget(self.queue.search_edit, 2)
        self.queue.owner_box.setMinimumWidth(130)
        layout.addWidget(self.queue.owner_box)

    def _tool(self, name: str, text: str, action: object) -> QToolButton:
        tool = QToolButton()
        tool.setObjectName(name)
        tool.setAccessibleName(text)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tip(tool, text)
        if callable(action):
            tool.clicked.connect(action)
        return tool

    def _gear_menu(self) -> QMenu:
        menu = QMenu(self)
        settings = QAction(self.tr("Settings…"), menu)
        settings.setObjectName("settings_action")
        settings.setShortcut(QKeySequence("Ctrl+,"))
        settings.triggered.connect(self.settings_requested)
        self.addAction(settings)  # so that its keys work while the menu is shut
        menu.addAction(settings)
        menu.addSeparator()
        support = QAction(self.tr("Save support bundle…"), menu)
        support.setObjectName("support_action")
        support.triggered.connect(self.support_requested)
        menu.addAction(support)
        return menu

    def _bind_keys(self) -> None:
        """Single keys; a text field that has the focus keeps them for itself (Qt's own rule)."""
        inside: list[tuple[str, Callable[[], object]]] = [
            ("C", self.convert_requested.emit),
            ("R", self.recheck_requested.emit),
            ("O", self.open_in_zoho_requested.emit),
        ]
        inside += [(str(n), partial(self._choose, n)) for n in range(1, 10)]
        for keys, action in inside:
            shortcut = QShortcut(QKeySequence(keys), self._desk)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(_unless_modal, action))
        for keys, action in (
            ("?", self.show_keys),
            ("F1", self.show_keys),
            ("F6", self._next_pane),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(partial(_unless_modal, action))

    def _choose(self, number: int) -> None:
        self.detail.choose(number)

    def _next_pane(self) -> None:
        focused = QApplication.focusWidget()
        in_queue = focused is not None and self.queue.isAncestorOf(focused)
        (self.detail if in_queue else self.queue).setFocus()

    def show_keys(self) -> None:
        """The keys that work now."""
        lines = (
            self.tr("J, K or the arrows\tnext, previous lead"),
            self.tr("Enter\tthe suggestion, where there is a sure one"),
            self.tr("C\topen the conversion"),
            self.tr("/\tsearch (Esc leaves it)"),
            self.tr("R\tread the matches again"),
            self.tr("O\topen the lead in Zoho"),
            self.tr("F6\tqueue, lead"),
            self.tr("Ctrl+,\tsettings"),
            "",
            self.tr("In the conversion:"),
            self.tr("1 to 9\tchoose a contact"),
            self.tr("N\tnew contact"),
            self.tr("D\tdeal on or off"),
            self.tr("Ctrl+Enter\tconvert"),
            "",
            self.tr("Segue %1").replace("%1", VERSION),
        )
        tell(self, self.tr("Keys"), "\n".join(lines))

    def _draw_icons(self) -> None:
        color = self._theme.palette.muted
        self._help.setIcon(icon("circle-help", color))
        self._gear.setIcon(icon("settings", color))


def _unless_modal(action: Callable[[], object]) -> None:
    """A dialog that has just been opened may not have the focus yet: its keys aren't ours."""
    if QApplication.activeModalWidget() is None:
        action()
