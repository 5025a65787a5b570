"""The lead's tags and where each is carried over to: a box a module, and a box a tag."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from app.domain.records import Module
from app.ui.convert.sentences import sentence
from app.ui.convert.state import TARGETS, ConvertState
from app.ui.parts import row
from app.ui.phrases import filled
from app.ui.text import ElidedLabel, set_tip

_ALL: Final = "joined"


class TagsGrid(QWidget):
    """tags_<Module>_joined carries all tags; where there are several, tags_<Module>_<n> the n-th.

    changed: the user changed the state. Nothing is shown for a lead without tags.
    """

    changed = Signal()

    def __init__(self, state: ConvertState) -> None:
        super().__init__()
        self._state = state
        self._tags = state.context.lead.tags
        self._boxes: dict[tuple[Module, str], QCheckBox] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 4, 0, 2)
        body.setSpacing(3)
        self._title = ElidedLabel(self._words(), role="muted")
        body.addWidget(self._title)
        body.addLayout(row(self._grid, None))
        self._build()
        if not self._tags:
            self.hide()

    def refresh(self) -> None:
        """Show which tags go where now, and what can't."""
        for module in TARGETS:
            off = self._state.tags_off(module)
            reason = sentence(off) if off else ""
            carried = () if off else self._state.tags(module)
            for (of, key), box in self._boxes.items():
                if of is module:
                    box.setEnabled(off is None)
                    set_tip(box, reason)
                    box.setAccessibleDescription(reason)
                    self._tick(box, key, carried)

    def _tick(self, box: QCheckBox, key: str, carried: tuple[str, ...]) -> None:
        with QSignalBlocker(box):
            if key != _ALL:
                on = self._tags[int(key)] in carried
                box.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            elif carried and len(carried) < len(self._tags):
                box.setCheckState(Qt.CheckState.PartiallyChecked)
            else:
                box.setCheckState(Qt.CheckState.Checked if carried else Qt.CheckState.Unchecked)

    def _words(self) -> str:
        if len(self._tags) == 1:
            return filled(self.tr("Carry over tag {name} to"), name=self._tags[0])
        return self.tr("Carry over tags to")

    def _build(self) -> None:
        names = {
            Module.CONTACTS: self.tr("Contact"),
            Module.ACCOUNTS: self.tr("Account"),
            Module.DEALS: self.tr("Deal"),
        }
        for place, module in enumerate(TARGETS):
            if not self._tags:
                return
            box = self._add(module, _ALL, names[module], f"{self._words()} {names[module]}")
            self._grid.addWidget(box, 0, place + 1)
            for index, tag in enumerate(self._tags if len(self._tags) > 1 else ()):
                if place == 0:
                    self._grid.addWidget(_tag_label(tag), index + 1, 0)
                spoken = filled(self.tr("Carry tag {name} over to"), name=tag)
                one = self._add(module, str(index), "", f"{spoken} {names[module]}")
                self._grid.addWidget(one, index + 1, place + 1)

    def _add(self, module: Module, key: str, text: str, spoken: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(f"tags_{module.value}_{key}")
        box.setAccessibleName(spoken)
        box.clicked.connect(lambda on: self._take(module, key, on=on))
        self._boxes[module, key] = box
        return box

    def _take(self, module: Module, key: str, *, on: bool) -> None:
        if key == _ALL:
            # A click on a half-ticked box means all of them.
            self._state.set_tags(module, self._tags if on else ())
        else:
            self._state.set_tag(module, self._tags[int(key)], on=on)
        self.changed.emit()


def _tag_label(tag: str) -> ElidedLabel:
    label = ElidedLabel(tag)
    label.setMinimumWidth(90)
    label.setMaximumWidth(260)
    return label
