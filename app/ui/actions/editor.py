"""The page on which a user changes keys; who loses a key is told before it is taken."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.actions.catalogue import ENTRIES, GROUPS, Entry
from app.ui.actions.key_names import named_key
from app.ui.actions.key_rules import is_alone
from app.ui.actions.keys import KeyMap, key_map, portable
from app.ui.parts import bar, button, row
from app.ui.phrases import joined, translate
from app.ui.settings.page import SettingsPage
from app.ui.sizes import grown, window_size
from app.ui.spoken import tell
from app.ui.text import PlainLabel

_ACTION: Final = int(Qt.ItemDataRole.UserRole)
_LEAST_HEIGHT: Final = 272
_KEY_WIDTH: Final = 220  # for Qt's own words in it, in any language
_SIZE: Final = QSize(720, 560)
_PORTABLE: Final = QKeySequence.SequenceFormat.PortableText


class KeysPage(SettingsPage):
    """Changes the program's keys at once; preferences.py keeps them."""

    def __init__(self, keys: KeyMap | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys or key_map()
        self.list = _list(self.tr("Actions and their keys"))
        self.edit = _KeyEdit()
        self.edit.setObjectName("key_edit")
        self.edit.setAccessibleName(self.tr("New key"))
        self.edit.setMaximumSequenceLength(1)
        self.edit.setMinimumWidth(grown(_KEY_WIDTH))
        for line in self.edit.findChildren(QLineEdit):  # which is what a screen reader meets
            line.setAccessibleName(self.tr("New key"))
        self.told = PlainLabel(wrap=True)
        self.told.setObjectName("key_told")
        self.set_button = button(self.tr("Use this key"), name="key_set")
        self.none_button = button(self.tr("No key"), name="key_none")
        self.first_button = button(self.tr("Restore default"), name="key_first")
        self.all_button = button(self.tr("Restore all defaults"), name="key_all_first")
        new_key = PlainLabel(self.tr("New key"))
        new_key.setBuddy(self.edit)
        buttons = row(new_key, self.edit, self.set_button, self.none_button)
        buttons.setStretch(1, 1)
        self.add_setting(
            self.tr("Keys"),
            self.list,
            buttons,
            self.told,
            row(self.first_button, self.all_button, None),
            says=self.tr(
                "Choose an action, press the key for it, then choose Use this key. Single "
                "letters are off while you type. The numbers of candidates and presets stay as "
                "they are."
            ),
        )
        self._connect()
        self._fill()

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._show)
        self.edit.keySequenceChanged.connect(self._tell)
        self.set_button.clicked.connect(self._set)
        self.none_button.clicked.connect(lambda: self._keys.give(self._action(), ""))
        self.first_button.clicked.connect(lambda: self._keys.reset(self._action()))
        self.all_button.clicked.connect(self._reset_all)
        self._keys.changed.connect(self._name_keys)
        for one in (self.set_button, self.none_button, self.first_button, self.all_button):
            one.setAutoDefault(False)

    def _fill(self) -> None:
        for entry in ENTRIES:
            if not entry.fixed:
                self.list.addTopLevelItem(_item(entry))
        self._name_keys()
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)

    def _name_keys(self) -> None:
        for place in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(place)
            if item is not None:
                keys = map(named_key, self._keys.keys(str(item.data(0, _ACTION))))
                item.setText(1, translate("KeysHelp", " or ").join(dict.fromkeys(keys)))
                spoken = ", ".join(filter(None, (item.text(0), item.text(1))))  # one says no more
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._show()

    def _show(self, *_: object) -> None:
        """The chosen action's key stands in the field."""
        keys = self._keys.keys(self._action())
        self.edit.setKeySequence(QKeySequence(keys[0] if keys else ""))
        self._tell()

    def _tell(self, *_: object) -> None:
        """Say what the key in the field does now, and whether it may be used."""
        key, action = self._pressed(), self._action()
        owner = self._keys.owner(key) if key else ""
        entry = next((one for one in ENTRIES if one.id == owner), None)
        self.told.setText("")
        self.told.hide()
        self.set_button.setText(self.tr("Use this key"))
        self.set_button.setEnabled(bool(key) and owner != action)
        words = {"key": named_key(key)}
        if key and owner != action and not self._keys.may_have(action, key):
            self.told.show()
            self.set_button.setEnabled(False)
            needed = self.tr("{key} can't be used here: buttons, lists and fields need it.")
            self.told.setText(joined(needed, **words))
            return
        if entry is None or owner == action:
            return
        self.told.show()
        words["action"] = entry.text
        if entry.fixed:
            self.set_button.setEnabled(False)
            self.told.setText(joined(self.tr("{key} is reserved for: {action}."), **words))
        else:
            self.set_button.setText(self.tr("Use it here instead"))
            self.told.setText(joined(self.tr("{key} is already used for: {action}."), **words))
        tell(self, self.told.text())

    def _set(self) -> None:
        self._keys.give(self._action(), self._pressed())

    def _reset_all(self) -> None:
        self._keys.reset()

    def _pressed(self) -> str:
        return portable(self.edit.keySequence().toString(_PORTABLE))

    def _action(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(0, _ACTION))


class _KeyEdit(QKeySequenceEdit):
    """Passes over what is no key alone: Qt would take AltGr or an accent, before the sign that it
    is pressed for, as a key without a name. Esc closes the window, as everywhere.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            event.ignore()
        elif is_alone(event.key()):
            super().keyPressEvent(event)


class KeysDialog(QDialog):
    """The page alone, as `?` and the palette open it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setWindowTitle(self.tr("Change keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(window_size(_SIZE))
        close = button(self.tr("Close"), name="close_keys")
        close.clicked.connect(self.accept)
        close.setAutoDefault(False)
        footer, line = bar("top")
        line.addStretch(1)
        line.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(KeysPage(parent=self), 1)
        layout.addWidget(footer)


def _item(entry: Entry) -> QTreeWidgetItem:
    item = QTreeWidgetItem([entry.text, "", translate("Actions", GROUPS[entry.group])])
    item.setData(0, _ACTION, entry.id)
    return item


def _list(name: str) -> QTreeWidget:
    made = QTreeWidget()
    made.setObjectName("keys_list")
    made.setAccessibleName(name)
    made.setHeaderLabels(
        [
            translate("KeysPage", "Action"),
            translate("KeysPage", "Key"),
            translate("KeysPage", "For"),
        ]
    )
    made.setRootIsDecorated(False)
    made.setIndentation(0)
    made.setUniformRowHeights(True)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setMinimumHeight(_LEAST_HEIGHT)
    made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    made.header().setStretchLastSection(False)
    for column in (1, 2):
        made.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return made
