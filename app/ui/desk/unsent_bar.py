"""The strip that tells of decisions which an earlier run didn't send."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.ui.notice_bar import NoticeBar
from app.ui.parts import button
from app.ui.theme import Theme


class UnsentBar(NoticeBar):
    """acted: lead me there. read: the user knows now."""

    read = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "unsent")
        done = button(self.tr("OK"), "link", name="unsent_read")
        done.clicked.connect(self.read)
        self.banner.body.addWidget(done)

    def tell(self, text: str) -> None:
        """Say it, and offer to lead there; "" for nothing."""
        self.say(text, self.tr("Show") if text else "")
