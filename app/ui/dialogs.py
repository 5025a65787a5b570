"""Dialogs that are opened and awaited; a nested event loop would break every running task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QWidget

from app.ui.icons import pixmap

_PICTURE: Final = 32
_ASKS: Final = "circle-help"
_TELLS: Final = "info"


async def finished(dialog: QDialog) -> int:
    """Open dialog window-modal and wait for it; its result code (QDialog.DialogCode)."""
    import asyncio  # not before the first paint: it costs more than the dialog

    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def end(result: int) -> None:
        if not done.done():
            done.set_result(result)

    dialog.finished.connect(end)
    dialog.open()
    return await done


def question(parent: QWidget, title: str, text: str, accept: str, keep: str) -> QMessageBox:
    """A plain-text question whose safe answer (keep) is the default; not yet shown."""
    box = _box(parent, _ASKS, title, text)
    yes = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
    yes.setObjectName("accept")
    no.setObjectName("keep")
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    return box


async def confirmed(parent: QWidget, title: str, text: str, accept: str, keep: str) -> bool:
    """Ask and wait; True only where the accepting button was pressed."""
    box = question(parent, title, text, accept, keep)
    await finished(box)
    pressed = box.clickedButton()
    answer = bool(pressed) and pressed.objectName() == "accept"
    box.deleteLater()
    return answer


async def chosen(
    parent: QWidget, title: str, text: str, choices: Mapping[str, str], *, none: str = ""
) -> str:
    """Ask and wait; the name of the pressed button, "" where none was.

    choices: words by name. none: the words of the button that chooses nothing, instead of Cancel.
    """
    box = _box(parent, _ASKS, title, text)
    for name, words in choices.items():
        box.addButton(words, QMessageBox.ButtonRole.ActionRole).setObjectName(name)
    nothing = box.addButton(QMessageBox.StandardButton.Cancel)
    if none:
        nothing.setText(none)
    nothing.setObjectName("keep")
    box.setDefaultButton(nothing)
    box.setEscapeButton(nothing)
    await finished(box)
    pressed = box.clickedButton()
    name = pressed.objectName() if bool(pressed) else ""
    box.deleteLater()
    return name if name in choices else ""


async def acknowledged(parent: QWidget, title: str, text: str) -> None:
    """Show a plain-text message and wait until it was closed."""
    box = _box(parent, _TELLS, title, text)
    await finished(box)
    box.deleteLater()


def tell(parent: QWidget | None, title: str, text: str) -> QMessageBox:
    """Show a plain-text message and go on. Without a parent it lives as long as it is kept."""
    box = _box(parent, _TELLS, title, text)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


class _Box(QMessageBox):
    """Its drawing follows the colours. A new look lays its buttons out anew, and the first would be
    left with the keyboard.
    """

    def __init__(self, drawing: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._draw()

    def _draw(self) -> None:
        color = self.palette().color(QPalette.ColorRole.Link).name()
        self.setIconPixmap(pixmap(self._drawing, color, _PICTURE, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        safe: QPushButton | None = self.defaultButton()
        if event.type() is QEvent.Type.StyleChange and safe is not None:
            QTimer.singleShot(0, safe, safe.setFocus)  # its buttons are told before it, or after


def _box(parent: QWidget | None, drawing: str, title: str, text: str) -> QMessageBox:
    """The title stands inside as well: a Mac shows none over a message."""
    box = _Box(drawing, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(" ")  # makes the label, which would take markup for markup
    label = box.findChild(QWidget, "qt_msgbox_informativelabel")
    plain = label is not None and label.setProperty("textFormat", Qt.TextFormat.PlainText)
    box.setInformativeText(text if plain else "")
    if not plain:  # in no Qt so far
        box.setText(f"{title}\n\n{text}")
    if (layout := box.layout()) is not None:
        layout.setContentsMargins(16, 16, 16, 16)
    return box
