"""Labels, tooltips and captions show every value as it is; none obeys it."""

from __future__ import annotations

import time
from html import unescape

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.plain import one_line, several_lines
from app.ui.text import TIP_LENGTH, ElidedLabel, PlainLabel, caption, set_tip, tip_markup
from tests.samples.hostile import HOSTILE

LONGEST_SECONDS = 2.0
"""One value of 255 characters froze a rich-text label for 20 s (reliability.md M3)."""


def _colors(label: QLabel) -> set[str]:
    image = label.grab().toImage()
    return {
        image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())
    }


@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel])
def test_a_label_shows_plain_text_and_soon(qtbot: QtBot, kind: type[PlainLabel]) -> None:
    for name, value in HOSTILE.items():
        begin = time.perf_counter()
        label = kind(value)
        qtbot.addWidget(label)
        label.resize(300, 20)
        label.grab()
        assert time.perf_counter() - begin < LONGEST_SECONDS, name
        assert label.textFormat() is Qt.TextFormat.PlainText, name
        assert label.text() == one_line(value), name


def test_a_wrapping_label_shows_plain_text_and_soon(qtbot: QtBot) -> None:
    for name, value in HOSTILE.items():
        begin = time.perf_counter()
        label = PlainLabel(value, wrap=True)
        qtbot.addWidget(label)
        label.resize(300, label.heightForWidth(300))
        label.grab()
        assert time.perf_counter() - begin < LONGEST_SECONDS, name
        assert label.textFormat() is Qt.TextFormat.PlainText, name
        assert label.text() == several_lines(value), name


@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel])
def test_markup_of_a_value_paints_no_colour(qtbot: QtBot, kind: type[PlainLabel]) -> None:
    label = kind('<font color="#ff0000">Approved</font>')
    qtbot.addWidget(label)
    label.resize(600, 30)
    colors = _colors(label)
    # Smoothed edges of black letters may be tinted; pure red comes from obeyed markup alone.
    assert "#ff0000" not in colors
    assert len(colors) > 1


def test_a_tooltip_holds_no_markup_but_ours() -> None:
    for name, value in HOSTILE.items():
        tip = tip_markup(value)
        inner = tip.removeprefix("<span>").removesuffix("</span>").replace("<br>", "\n")
        assert not set(inner) & {"<", ">"}, name
        assert unescape(inner) == several_lines(value, TIP_LENGTH), name


def test_a_tooltip_is_seen_as_text(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, '<img src="/dev/zero">AT&T')
    widget.show()
    place = QPoint(1, 1)
    event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    QCoreApplication.sendEvent(widget, event)
    tips = [w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel")]
    assert len(tips) == 1
    tips[0].hide()
    set_tip(widget, "")
    assert widget.toolTip() == ""


def test_a_caption_makes_no_shortcut_and_eats_no_ampersand(qtbot: QtBot) -> None:
    for name, value in HOSTILE.items():
        button = QPushButton(caption(value))
        qtbot.addWidget(button)
        assert button.shortcut().isEmpty(), name
        assert QKeySequence.mnemonic(button.text()).isEmpty(), name
        assert button.text().replace("&&", "&") == one_line(value, 80), name


def test_an_elided_label_gives_way_and_offers_the_whole(qtbot: QtBot) -> None:
    label = ElidedLabel("Wolfeschlegelstein " * 10)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.minimumSizeHint().width() < 80
    assert "Wolfeschlegelstein" in label.toolTip()
    label.resize(QSize(4000, 20))
    label.grab()
    assert label.toolTip() == ""
