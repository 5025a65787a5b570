"""Finds texts that need more room than they have, or lie on each other, by geometry alone.

What elides on purpose and offers the whole in a tool tip is in order, as values of the CRM do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from app.ui.parts import Chip
from app.ui.text import ElidedLabel, Paragraph

_SLACK = 1


def clipped(window: QWidget) -> list[str]:
    """What a person can't read in window, each with its widget and the figures."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]
    texts = [widget for widget in shown if text_of(widget)]
    found = [f"{_name(widget)}: {fault}" for widget in shown for fault in faults(widget) if fault]
    found += [f"{_name(one)}: {fault}" for one in texts for fault in _cut_off(one, window)]
    return found + list(_overlapping(texts))


def text_of(widget: QWidget) -> str:
    """The words that widget shows by itself."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def faults(widget: QWidget) -> Iterator[str]:
    """Where widget is too small for its own words."""
    if isinstance(widget, QLabel):
        yield _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield _button(widget)
    elif isinstance(widget, QComboBox):
        yield _combo(widget)
    elif isinstance(widget, QAbstractSpinBox):
        yield from _number(widget)
    elif isinstance(widget, QLineEdit):
        words = "" if widget.toolTip() else widget.placeholderText()
        yield _wider(widget, words, widget.width() - 2 * 8 if words else 0)
    elif isinstance(widget, QListWidget):
        yield from _rows(widget)
    elif isinstance(widget, QHeaderView):
        yield from _sections(widget)


def _label(label: QLabel) -> str:
    if not label.text() or _is_told(label):
        return ""
    room = label.contentsRect()
    if not label.wordWrap():
        return _wider(label, label.text(), room.width() - 2 * label.margin())
    needed = label.heightForWidth(label.width())
    if needed > label.height() + _SLACK:
        return f"{needed} high, has {label.height()}: {label.text()!r}"
    if isinstance(label, Paragraph):
        return ""  # it goes on in the next line, wherever that is
    # A line may end after a hyphen, and in Japanese between any two letters.
    words = re.split(r"\s+|(?<=-)|(?=[\u3000-\uffef])", label.text())
    longest = max(words, key=label.fontMetrics().horizontalAdvance, default="")
    return _wider(label, longest, room.width() - 2 * label.margin())


def _button(button: QAbstractButton) -> str:
    only_a_picture = isinstance(button, QToolButton) and not button.icon().isNull()
    if not button.text() or only_a_picture or _is_told(button):
        return ""
    # The shortest that shows all the words: a hint may want more air than that.
    air = 8
    needed = button.sizeHint()
    if button.width() < needed.width() - air:
        return f"{needed.width()} wide, has {button.width()}: {button.text()!r}"
    if button.height() < button.fontMetrics().height() - _SLACK:
        return f"too low at {button.height()}: {button.text()!r}"
    return ""


def _combo(box: QComboBox) -> str:
    if _is_told(box):
        return ""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        box,
    )
    icon = 0 if option.currentIcon.isNull() else box.iconSize().width() + 4
    return _wider(box, box.currentText(), room.width() - icon)


def _number(box: QAbstractSpinBox) -> Iterator[str]:
    direct = Qt.FindChildOption.FindDirectChildrenOnly  # a date has a calendar with others
    for line in box.findChildren(QLineEdit, options=direct):
        yield _wider(box, box.text(), line.width())


def _rows(view: QListWidget) -> Iterator[str]:
    for number in range(view.count()):
        item = view.item(number)
        needed = view.sizeHintForIndex(view.indexFromItem(item)).width()
        if item.text() and needed > view.viewport().width() + _SLACK and not item.toolTip():
            yield f"{needed} wide, has {view.viewport().width()}: {item.text()!r}"


def _sections(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for number in range(header.count()):
        words = header.model().headerData(number, Qt.Orientation.Horizontal)
        sorted_by = header.isSortIndicatorShown() and header.sortIndicatorSection() == number
        arrow = 18 if sorted_by else 0
        needed = header.fontMetrics().horizontalAdvance(str(words)) + 16 + arrow
        size = header.sectionSize(number)
        if words and not header.isSectionHidden(number) and size < needed - _SLACK:
            yield f"{needed} wide, has {size}: {words!r}"


def _cut_off(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Where a widget that holds it, or the window, ends before it does."""
    parent = widget.parentWidget()
    while parent is not None and widget is not window:
        area = QRect(widget.mapTo(parent, QPoint()), widget.size())
        scrolls = _scroll_area(parent)
        if scrolls is not None:
            down = scrolls.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if area.right() > parent.width() + _SLACK and _stands_still(scrolls):
                yield f"{area.right() - parent.width()} beyond the right edge: {text_of(widget)!r}"
            if down:
                return
        elif not parent.rect().adjusted(-1, -1, 1, 1).contains(area):
            yield f"{area.getRect()} reaches out of {parent.rect().getRect()}: {text_of(widget)!r}"
            return
        if parent is window:
            return
        parent = parent.parentWidget()


def _scroll_area(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return parent
    return None


def _stands_still(area: QAbstractScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _overlapping(texts: list[QWidget]) -> Iterator[str]:
    families: dict[int, list[QWidget]] = {}
    for widget in texts:
        families.setdefault(id(widget.parentWidget()), []).append(widget)
    for family in families.values():
        for one, other in combinations(family, 2):
            common = one.geometry().intersected(other.geometry())
            if common.width() > 2 and common.height() > 2:
                yield f"{_name(one)} lies on {_name(other)}: {text_of(one)!r}, {text_of(other)!r}"


def _wider(widget: QWidget, words: str, room: int) -> str:
    needed = widget.fontMetrics().horizontalAdvance(words)
    return f"{needed} wide, has {room}: {words!r}" if needed > room + _SLACK else ""


def _is_told(widget: QWidget) -> bool:
    """Whether it elides on purpose, with the whole in its tip."""
    elides = isinstance(widget, ElidedLabel | Chip) or "…" in text_of(widget)
    return bool(widget.toolTip()) and elides


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def settle() -> None:
    """Let layouts find their places."""
    for _ in range(3):  # a wrapped text tells its height only once it has a width
        QTest.qWait(0)
