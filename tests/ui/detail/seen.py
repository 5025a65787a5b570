"""What a person sees of a widget: the texts of what is visible."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def labels(widget: QWidget) -> list[str]:
    """The texts of all visible labels, in the order they were made."""
    return [label.text() for label in widget.findChildren(QLabel) if _seen(label, widget)]


def text_of(widget: QWidget, name: str) -> str:
    """The text of the visible label of that object name, "" where none is seen."""
    found = [label for label in widget.findChildren(QLabel, name) if _seen(label, widget)]
    return found[0].text() if found else ""


def buttons(widget: QWidget, name: str = "") -> list[QAbstractButton]:
    """The visible buttons, of that object name where one is given."""
    pool = (
        widget.findChildren(QAbstractButton, name) if name else widget.findChildren(QAbstractButton)
    )
    return [each for each in pool if _seen(each, widget)]


def sweep() -> None:
    """Let widgets that were given up die, as a running event loop would."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _seen(child: QWidget, widget: QWidget) -> bool:
    return child.isVisibleTo(widget)
