"""What `?` shows: the actions that have a key, by what they are for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.actions.catalogue import GROUPS, Act, Group
from app.ui.actions.key_names import shown_key
from app.ui.actions.keys import key_map
from app.ui.actions.registry import Actions, Provided
from app.ui.parts import button, column, row
from app.ui.phrases import translate
from app.ui.text import PlainLabel
from app.version import VERSION

_LEFT: Final = (Group.DECIDE, Group.TICK)
_BETWEEN_GROUPS: Final = 12
_ARROWS: Final = {Act.NEXT: "↓", Act.PREVIOUS: "↑"}
"""What the list itself knows beside the keys of an action."""
_RIGHT: Final = (Group.MOVE, Group.LEAD, Group.SEGUE)


class KeysHelp(QDialog):
    """change_requested: the user wants other keys."""

    change_requested = Signal()

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keys_help")
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for groups in (_LEFT, _RIGHT):
            columns.addLayout(_groups(actions, groups))
        self.change_button = button(self.tr("Change keys…"), name="change_keys")
        self.change_button.clicked.connect(self._change)
        close = button(self.tr("Close"), "primary", name="close_help")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        form = self.tr("The keys that choose, create, add a deal and convert work in the form too.")
        off = PlainLabel(self.tr("Single keys are off while you type."), role="muted")
        version = PlainLabel(self.tr("Segue %1").replace("%1", VERSION), role="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(16)
        layout.addLayout(columns)
        layout.addLayout(column(PlainLabel(form, role="muted"), off))
        layout.addLayout(row(version, None, self.change_button, close))

    def _change(self) -> None:
        self.accept()
        self.change_requested.emit()


def key_lines(actions: Actions, group: Group) -> Iterator[tuple[str, str]]:
    """(keys, words) of the provided actions of a group that have keys; numbered ones in one."""
    entries = [one for one in actions.all() if one.entry.group is group]
    for kind, some in groupby(entries, key=_kind):
        members = [(_keys(one.entry.id), one.entry.text) for one in some]
        with_keys = [member for member in members if member[0]]
        if kind and len(with_keys) > 1:
            yield f"{with_keys[0][0]} … {with_keys[-1][0]}", translate("Actions", kind)
        else:
            yield from with_keys


def _kind(one: Provided) -> str:
    return one.entry.kind or ""


def _keys(action: str) -> str:
    arrows = [arrow for act, arrow in _ARROWS.items() if act == action]
    shown = dict.fromkeys(map(shown_key, (*key_map().keys(action), *arrows)))
    return translate("KeysHelp", " or ").join(shown)


def _groups(actions: Actions, groups: tuple[Group, ...]) -> QGridLayout:
    """One grid for all of them, so that their words begin at one edge."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for group in groups:
        lines = list(key_lines(actions, group))
        if not lines:
            continue
        if grid.count():
            grid.setRowMinimumHeight(grid.rowCount(), _BETWEEN_GROUPS)
        title = PlainLabel(translate("Actions", GROUPS[group]), role="heading")
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for keys, words in lines:
            place = grid.rowCount()
            grid.addWidget(PlainLabel(keys, role="key"), place, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(PlainLabel(words), place, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid
