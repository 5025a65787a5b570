"""What the queue shows instead of rows, or above them: empty, no hits, offline, failed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.icons import IconLabel, pixmap
from app.ui.leads.reading import NOTHING, Notice
from app.ui.parts import Banner, Tone, button, column, row
from app.ui.sizes import grown
from app.ui.text import PlainLabel
from app.ui.theme import Theme

_PICTURE: Final = 32
_TEXT_WIDTH: Final = 280


class StatePage(QWidget):
    """A quiet page in the place of the rows. acted: its button was pressed."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice = NOTHING
        self._picture = PlainLabel()
        self._title = PlainLabel(role="heading")
        self._title.setObjectName("queue_state_title")
        self._text = PlainLabel(role="muted", wrap=True)
        self._text.setObjectName("queue_state_text")
        self._text.setFixedWidth(
            grown(_TEXT_WIDTH)
        )  # a wrapping label alone prefers a narrow column
        self._button = button("", name="queue_state_button")
        self._button.setAutoDefault(True)  # Enter presses it, as Space does
        self._button.clicked.connect(self.acted)
        self._button.hide()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for label in (self._picture, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addSpacing(4)
        layout.addWidget(self._title)
        layout.addLayout(row(None, self._text, None))
        layout.addSpacing(8)
        layout.addLayout(row(None, self._button, None))
        layout.addStretch(3)
        theme.changed.connect(self._draw)

    def show_notice(self, notice: Notice) -> None:
        """Show a state."""
        if notice == self._notice:
            return
        self._notice = notice
        self._title.setText(notice.title)
        self._text.setText(notice.text)
        self._text.setVisible(bool(notice.text))
        self._button.setText(notice.action)
        self._button.setAccessibleName(notice.action)
        self._button.setVisible(bool(notice.action))
        self._draw()

    def take_keys(self) -> None:
        """Have the keys that the rows had: Enter presses the button, where there is one."""
        stop = self._button if self._notice.action else self
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self) -> None:
        if self._notice.picture:
            color, ratio = self._theme.palette.muted, self.devicePixelRatioF()
            self._picture.setPixmap(pixmap(self._notice.picture, color, _PICTURE, ratio))


class Strip(QWidget):
    """A notice above rows that are kept. acted: its button was pressed."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = ""
        self._icon: IconLabel | None = None
        self._banner = Banner(Tone.WARN)
        self._title = PlainLabel(role="strong", wrap=True)
        self._title.setObjectName("queue_strip_title")
        self._text = PlainLabel(wrap=True)
        self._text.setObjectName("queue_strip_text")
        self._button: QPushButton = button("", name="queue_strip_button")
        self._button.clicked.connect(self.acted)
        words = QWidget()
        words.setLayout(column(self._title, self._text, spacing=2))
        self._banner.body.addWidget(words, 1)
        self._banner.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._banner)
        theme.changed.connect(self._draw)

    def show_notice(self, notice: Notice) -> None:
        """Show a state."""
        self._picture = notice.picture
        self._title.setText(notice.title)
        self._text.setText(notice.text)
        self._text.setVisible(bool(notice.text))
        self._button.setText(notice.action)
        self._button.setAccessibleName(notice.action)
        self._draw()
        self.show()

    def _draw(self) -> None:
        if not self._picture:
            return
        if self._icon is None:
            self._icon = IconLabel(self._picture, self._theme.palette.warn)
            self._banner.body.insertWidget(0, self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._icon.draw(self._picture, self._theme.palette.warn)
