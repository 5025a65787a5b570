"""Signing in with a code on any device: the code, the address, and both as a QR code."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.sign_in import DeviceCode, Step
from app.ui.parts import button, column, row
from app.ui.signin.page import SignInPage, add_all, step
from app.ui.signin.qr_code import QrCode
from app.ui.signin.time_left import TimeLeft
from app.ui.text import PlainLabel


class DevicePage(SignInPage):
    """cancelled: give it up. browse_requested: show this address here."""

    browse_requested = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_words(
            self.tr("Sign in with a code"),
            self.tr("On your phone or any other device that has a browser."),
        )
        self._url = ""
        self._qr = QrCode()
        self._where = PlainLabel(role="strong", wrap=True)
        self._where.setObjectName("device_address")
        self._code = PlainLabel(role="big")
        self._code.setObjectName("device_code")
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._state = PlainLabel(role="muted", wrap=True)
        self._state.setObjectName("device_state")
        self.time_left = TimeLeft("device_time_left")
        self._copy = button(self.tr("Copy the code"), name="copy_code_button")
        self._copy.clicked.connect(self._copy_code)
        self._browse = button(self.tr("Open the page here"), name="device_browse_button")
        self._browse.clicked.connect(lambda: self.browse_requested.emit(self._url))
        self._content = QWidget()
        self._lay_out()
        self.show_start()

    def show_start(self) -> None:
        """A code is being asked for."""
        self._content.hide()
        self.time_left.stop()
        self._state.setText(self.tr("Asking Zoho for a code…"))

    def show_code(self, code: DeviceCode) -> None:
        """Zoho gave one, and waits for it to be typed."""
        self._url = code.whole_url or code.url
        self._where.setText(code.url)
        self._code.setText(code.user_code)
        self._code.setAccessibleName(" ".join(code.user_code))
        self._copy.setText(self.tr("Copy the code"))
        with suppress(ValueError):  # without the picture there is still the address
            self._qr.show_address(self._url)
        self._content.show()
        self._state.setText(self.tr("Segue goes on by itself as soon as you have accepted there."))
        self.time_left.start(code.seconds)

    def show_step(self, step: Step) -> None:
        """Zoho has the yes."""
        self._content.hide()
        self.time_left.stop()
        reading = self.tr("Reading which organisation and user it is…")
        keeping = self.tr("Keeping the sign-in in this computer's keychain…")
        self._state.setText(keeping if step is Step.KEEPING else reading)

    def begin(self) -> None:
        self._copy.setFocus()

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
        self._copy.setText(self.tr("Copied"))

    def _lay_out(self) -> None:
        words = column(
            step(self.tr("1. Scan the picture, or open this address:")),
            self._where,
            8,
            step(self.tr("2. Type this code, if it asks for one:")),
            self._code,
            8,
            step(self.tr("3. Sign in there and press Accept.")),
            8,
            column(row(self._copy, None), row(self._browse, None), spacing=8),
            None,
        )
        line = row(self._qr, 12, words)
        line.setAlignment(self._qr, Qt.AlignmentFlag.AlignTop)
        self._content.setLayout(line)
        self.body.addWidget(self._content)
        self.body.addWidget(self._state)
        self.body.addWidget(self.time_left)
        cancel = button(self.tr("Cancel"), name="device_cancel_button")
        cancel.clicked.connect(self.cancelled)
        add_all(self.buttons, None, cancel)
        for each in (self._copy, self._browse, cancel):
            each.setAutoDefault(False)
