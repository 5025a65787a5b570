"""The colours: every text can be read on each ground that it stands on, in light and in dark."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts import Chip
from app.ui.theme import DARK, LIGHT, Palette, Scheme, Theme

GROUNDS = ("ground", "surface", "raised", "accent_soft")
PAIRS = (
    *product(("text", "muted"), (*GROUNDS, "good_soft", "warn_soft", "bad_soft")),
    *product(("accent_text",), GROUNDS),
    *product(("good", "warn", "bad"), ("ground", "surface")),
    *((tone, f"{tone}_soft") for tone in ("good", "warn", "bad")),
    *product(("on_accent",), ("accent", "accent_hover")),
)


def contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it, of two colours."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(name: str) -> float:
    color = QColor(name)
    weights = ((color.redF(), 0.2126), (color.greenF(), 0.7152), (color.blueF(), 0.0722))
    return sum(weight * _linear(part) for part, weight in weights)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_texts_stand_out(palette: Palette) -> None:
    colors = palette._asdict()
    faint = {pair: contrast(colors[pair[0]], colors[pair[1]]) for pair in PAIRS}
    assert {pair: ratio for pair, ratio in faint.items() if ratio < 4.5} == {}


def test_hints_in_fields_stand_out_and_chips_are_round(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    edit, chip = QLineEdit(window), Chip("unique", parent=window)
    chip.move(10, 50)
    window.show()
    chip.adjustSize()
    hint = edit.palette().placeholderText().color()
    assert hint.name() == theme.palette.muted
    assert hint.alpha() == 255
    drawn = window.grab(chip.geometry()).toImage()
    corner, middle = drawn.pixelColor(0, 0), drawn.pixelColor(1, drawn.height() // 2)
    assert corner != middle == QColor(theme.palette.raised)
    theme.deleteLater()
    qapp.setStyleSheet("")
