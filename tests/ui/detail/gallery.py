"""Pictures of the pane in each of its states, to be looked at: python -m tests.ui.detail.gallery.

Usage: gallery.py FOLDER [--dark] [--width N]; QT_SCALE_FACTOR makes it larger.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QLocale, QTimer

from app.domain.context import DecisionContext
from app.domain.errors import TimedOut, Unreachable
from app.domain.outcome import Problem, Refused, Unknown
from app.domain.suggestion import suggest
from app.ui.detail.pane import DetailPane
from app.ui.errors import error_words
from app.ui.phrases import translate
from app.ui.theme import Scheme, Theme, make_application
from tests.samples import domain as d
from tests.ui.detail import scenes
from tests.ui.detail.test_outcome import CONVERTED, view


def shoot(pane: DetailPane, folder: Path, name: str) -> None:
    """Let the layouts settle, then save what is seen."""
    loop = QEventLoop()
    QTimer.singleShot(200, loop.quit)
    loop.exec()
    pane.grab().save(str(folder / f"{name}.png"))


def main() -> None:
    """One picture a scene."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--width", type=int, default=828)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    QLocale.setDefault(QLocale("en_US"))
    theme = Theme(app, Scheme.DARK if options.dark else Scheme.LIGHT)
    for name, scene in SCENES.items():
        if options.only in name:
            pane = DetailPane(theme, now=lambda: d.NOW)
            pane.setStyleSheet("DetailPane { background: palette(window); }")
            pane.resize(options.width, 760)
            pane.show()
            scene(pane)
            shoot(pane, options.folder, name)
            pane.close()


def _context(make: Callable[[], DecisionContext]) -> Callable[[DetailPane], None]:
    def show(pane: DetailPane) -> None:
        context = make()
        suggestion = suggest(context.lead, context.matches, context.setup)
        pane.show_context(context, suggestion, d.NOW)

    return show


def _busy(pane: DetailPane) -> None:
    _context(scenes.CONTEXTS["article"])(pane)
    pane.show_busy(translate("Courses", "Being converted"))


def _failure(pane: DetailPane, error: Exception, *, offline: bool = False) -> None:
    words = error_words(error)  # when the pane is shown: the language may be another by then
    pane.show_failure(d.lead_row(), words.title, words.text, offline=offline)


SCENES: Mapping[str, Callable[[DetailPane], None]] = {
    **{name: _context(make) for name, make in scenes.CONTEXTS.items()},
    "nothing": lambda pane: pane.show_nothing(),
    "loading": lambda pane: pane.show_loading(d.lead_row()),
    "failure": lambda pane: _failure(pane, TimedOut()),
    "offline": lambda pane: _failure(pane, Unreachable(), offline=True),
    "busy": _busy,
    "converted": lambda pane: pane.show_outcome(view(CONVERTED)),
    "unknown": lambda pane: pane.show_outcome(view(Unknown("ReadTimeout"))),
    "refused": lambda pane: pane.show_outcome(
        view(Refused(Problem("RECORD_LOCKED", "record under merge is locked")))
    ),
}

if __name__ == "__main__":
    main()
