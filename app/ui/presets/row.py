"""The presets as buttons at the top of the convert dialog; the first nine have keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.presets import Preset
from app.ui.actions.catalogue import preset as preset_action
from app.ui.actions.keys import key_map
from app.ui.detail.flow import Flow
from app.ui.parts import button, row
from app.ui.plain import one_line
from app.ui.text import PlainLabel

_WITH_KEYS: Final = 9
_TICK: Final = "✓ "


class PresetRow(QWidget):
    """chosen carries the Preset."""

    chosen = Signal(object)

    def __init__(self, presets: Sequence[Preset], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._texts: list[str] = []
        flow = Flow(gap=6)
        for number, preset in enumerate(presets[:_WITH_KEYS], start=1):
            key = key_map().shown(preset_action(number))
            made = button(one_line(preset.name, 40), name=f"preset_{number}", key=key)
            made.setAutoDefault(False)
            made.setCheckable(True)
            made.clicked.connect(lambda _on, number=number: self.press(number))
            self._texts.append(made.text())
            self.buttons.append(made)
            flow.addWidget(made)
        self._presets = presets
        holder = QWidget()
        holder.setLayout(flow)
        words = PlainLabel(self.tr("Presets"), role="muted")
        line = row(words, holder, spacing=12)
        if self.buttons:  # beside the first line of them
            words.setFixedHeight(self.buttons[0].sizeHint().height())
            line.setAlignment(words, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        self.setVisible(bool(presets))

    def bind(self, window: QWidget) -> None:
        """The keys work in the whole window."""
        for number in range(1, len(self.buttons) + 1):
            for key in key_map().keys(preset_action(number)):
                shortcut = QShortcut(QKeySequence(key), window)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(lambda number=number: self.press(number))

    def press(self, number: int) -> None:
        """Take the preset of that number, counted from 1."""
        if not 1 <= number <= len(self.buttons) or not self.isEnabled():
            return
        self.chosen.emit(self._presets[number - 1])

    def mark(self, preset: Preset) -> None:
        """The preset has been taken: it alone bears a tick."""
        taken = next((at for at, one in enumerate(self._presets) if one is preset), -1)
        for at, (made, text) in enumerate(zip(self.buttons, self._texts, strict=True)):
            made.setChecked(at == taken)
            made.setText(f"{_TICK}{text}" if at == taken else text)
