"""Shows the whole support bundle before anything of it is saved."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeySequence
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.parts import Banner, Tone, button, row
from app.ui.sizes import window_size
from app.ui.text import PlainLabel

_SIZE: Final = QSize(760, 620)


class SupportDialog(QDialog):
    """save_requested: it is to be saved. Opened with open()."""

    save_requested = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Support bundle"))
        self.resize(window_size(_SIZE))
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("support_preview")
        self.preview.setProperty("role", "code")
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setAccessibleName(self.tr("Everything that would be saved"))
        self.preview.setPlainText(text)
        self._result = Banner(Tone.GOOD)
        self._result_text = PlainLabel(wrap=True)
        self._result_text.setObjectName("support_result")
        self._result.body.addWidget(self._result_text, 1)
        self._result.hide()
        self.save_button = button(self.tr("Save…"), "primary", name="support_save_button")
        self.save_button.setShortcut(QKeySequence.StandardKey.Save)
        self.save_button.clicked.connect(self.save_requested)
        self.save_button.setDefault(True)
        self._lay_out()
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_saved(self, name: str) -> None:
        """It is in a file of that name."""
        self._show(Tone.GOOD, self.tr("Saved as %1.").replace("%1", name))

    def show_failure(self, reason: str) -> None:
        """It could not be saved; another place may do."""
        self._show(Tone.BAD, reason)

    def _show(self, tone: Tone, text: str) -> None:
        self._result.set_tone(tone)
        self._result_text.setText(text)
        self._result.show()

    def _lay_out(self) -> None:
        close = button(self.tr("Close"), name="support_close_button")
        close.clicked.connect(self.reject)
        close.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(
            PlainLabel(self.tr("This is everything that would be saved"), role="title")
        )
        layout.addWidget(
            PlainLabel(
                self.tr(
                    "Versions, settings, ids and states of your latest conversions, and the end of "
                    "the log. Names, email addresses, telephone numbers and keys are left out. "
                    "Nothing is sent: you decide who gets the file."
                ),
                role="muted",
                wrap=True,
            )
        )
        layout.addWidget(self.preview, 1)
        layout.addWidget(self._result)
        layout.addLayout(row(None, close, self.save_button))
