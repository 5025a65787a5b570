"""Where the Tab key goes from a part of a window that came later than what follows it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(part: QWidget, following: QWidget) -> None:
    """Have Tab go from the last control inside part to following. Both are in one window.

    After what takes no focus, such as a label, Qt puts nothing.
    """
    last, one = part, part.nextInFocusChain()
    while one is not None and one is not part:
        if part.isAncestorOf(one) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            last = one
        one = one.nextInFocusChain()
    QWidget.setTabOrder(last, following)
