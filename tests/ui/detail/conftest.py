"""A pane on the screen, with the look of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.context import DecisionContext
from app.domain.suggestion import suggest
from app.ui.detail.pane import DetailPane
from app.ui.theme import Scheme, Theme
from tests.samples import domain as d


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, Scheme.LIGHT)
    yield made
    made.deleteLater()


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> DetailPane:
    made = DetailPane(theme, now=lambda: d.NOW)
    qtbot.addWidget(made)
    made.resize(828, 760)
    made.show()
    return made


@pytest.fixture
def show(pane: DetailPane) -> Callable[[DecisionContext], DetailPane]:
    """Show a context with the suggestion that the domain makes of it."""

    def shown(context: DecisionContext) -> DetailPane:
        suggestion = suggest(context.lead, context.matches, context.setup)
        pane.show_context(context, suggestion, d.NOW)
        return pane

    return shown
