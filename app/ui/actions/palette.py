"""The command palette: every action with its key beside it, found by typing, done by Enter."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.actions.keys import key_map
from app.ui.actions.registry import Actions, Provided
from app.ui.leads.query import fold
from app.ui.one_line_edit import OneLineEdit
from app.ui.phrases import translate
from app.ui.plain import one_line
from app.ui.sizes import window_size
from app.ui.spoken import Voice

_SIZE: Final = QSize(460, 420)
_LENGTH: Final = 80
_ACTION: Final = int(Qt.ItemDataRole.UserRole)
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class Palette(QDialog):
    """chosen carries the id of the action that the user wants, after the palette has closed; also
    of one that can't be done now.
    """

    chosen = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("All actions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(window_size(_SIZE))
        # Of those that are told apart by a number alone, nine each, only what there is now.
        self._all = [one for one in actions.all() if not one.entry.number or one.enabled()]
        self._edit = _Filter()
        self._edit.setPlaceholderText(self.tr("What do you want to do?"))
        self._edit.setAccessibleName(self.tr("Find an action"))
        self._list = _list(self.tr("Actions"))
        self._voice = Voice(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._edit)
        layout.addWidget(self._list, 1)
        self._edit.textChanged.connect(self._show)
        self._edit.stepped.connect(self._step)
        self._edit.returnPressed.connect(self._choose_current)
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        self._show("")
        self._edit.setFocus()

    def shown(self) -> list[str]:
        """The ids of the actions in the list, from the top."""
        items = (self._list.topLevelItem(n) for n in range(self._list.topLevelItemCount()))
        return [str(item.data(0, _ACTION)) for item in items if item is not None]

    def _show(self, text: str) -> None:
        """Those that have all the words: first what is called so, then what begins so."""
        words = fold(text).split()
        hits = [one for one in self._all if _fits(one, words)]
        typed = fold(text).strip()
        hits.sort(key=lambda one: not fold(one.entry.text).startswith(typed))
        hits.sort(key=lambda one: fold(one.entry.text) != typed)
        # The program's, not the list's: a style sheet makes that one half transparent.
        muted = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        self._list.clear()
        self._list.addTopLevelItems([_item(one, muted) for one in hits])
        self._step(0)

    def _step(self, by: int) -> None:
        last = self._list.topLevelItemCount() - 1
        current = self._list.currentItem()
        at = 0 if current is None else max(0, self._list.indexOfTopLevelItem(current))
        item = self._list.topLevelItem(max(0, min(at + by, last)))
        if item is not None:
            self._list.setCurrentItem(item)
            # The focus stays in the text above, so no screen reader would follow.
            self._voice.say(str(item.data(0, Qt.ItemDataRole.AccessibleTextRole)))

    def _choose_current(self) -> None:
        if (item := self._list.currentItem()) is not None:
            self._choose(item)

    def _choose(self, item: QTreeWidgetItem) -> None:
        action = str(item.data(0, _ACTION))
        self.accept()
        self.chosen.emit(action)


class _Filter(OneLineEdit):
    """stepped: the keys that move in the list, though the focus stays in the text."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


def _fits(one: Provided, words: list[str]) -> bool:
    text = fold(one.entry.text)
    return all(word in text for word in words)


def _item(one: Provided, muted: QColor) -> QTreeWidgetItem:
    entry, able = one.entry, one.enabled()
    text, key = one_line(entry.text, _LENGTH), key_map().shown(entry.id)
    now = "" if able else translate("Palette", ", not possible now")
    item = QTreeWidgetItem([f"{text}{now}", key])
    item.setData(0, _ACTION, entry.id)
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if not able:  # not disabled: whoever asks for it is told why not
        for column in (0, 1):
            item.setForeground(column, muted)
    spoken = f"{text}, {key_map().named(entry.id)}{now}" if key else f"{text}{now}"
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
    return item


def _list(name: str) -> QTreeWidget:
    made = QTreeWidget()
    made.setObjectName("palette_list")
    made.setAccessibleName(name)
    made.setColumnCount(2)
    made.setHeaderHidden(True)
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setIndentation(0)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = made.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return made
