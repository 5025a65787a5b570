"""The right column: what will happen in sentences, and as the exact request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.finding import Finding, Severity
from app.domain.plan import Plan
from app.ui.convert.effect_card import EffectCardView
from app.ui.convert.effects import EffectCard, EffectWords
from app.ui.convert.sentences import lost_note
from app.ui.convert.state import ConvertState
from app.ui.icons import icon_before_words
from app.ui.parts import LongChip, Tone, button, column, row
from app.ui.plain import several_lines
from app.ui.text import PlainLabel
from app.ui.theme import Theme

_REQUEST_SHOWN: Final = 20_000
"""Characters of the request in view; the copy button has them all."""


class Happening(QWidget):
    """Cards, or the request after a click on show_request_button (request_view)."""

    def __init__(
        self, theme: Theme, state: ConvertState, request_text: Callable[[Plan], str]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._state = state
        self._request_text = request_text
        self._effects = EffectWords(state.context.setup, state.form)
        self._cards: tuple[EffectCard, ...] = ()
        self._ask = ""
        self._views: list[EffectCardView] = []
        self._request = ""
        self._pages = QStackedWidget()
        self._pages.addWidget(self._cards_page())
        self._pages.addWidget(self._request_page())
        self._show_request = button(self.tr("Show request"), name="show_request_button")
        self._show_request.clicked.connect(lambda: self._toggle(not self._is_request_shown))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(self.tr("What will happen"), role="heading"))
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._show_request)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def show_effects(self, lead: Sequence[Finding]) -> None:
        """Say what the choices do now. lead: the findings about the lead itself."""
        plan, expected = self._state.plan(), self._state.preview()
        if plan is None or expected is None:
            nothing = self.tr("Nothing: this lead can't be converted now.")
            later = self.tr("This is shown once contact and account are chosen.")
            self._show_open_choice(later if self._state.dead_end is None else nothing)
            return
        lost = [f for f in lead if f.severity is not Severity.BLOCK]
        minded = [lost_note(f, self._state.context) for f in lost]
        cards = self._effects.cards(plan, expected, minded)
        self._show_cards(cards, self._request_text(plan))

    def _show_cards(self, cards: Sequence[EffectCard], request: str) -> None:
        """Show what the plan does, and the request that equals it."""
        if tuple(cards) == self._cards and request == self._request:
            return
        self._cards, self._request, self._ask = tuple(cards), request, ""
        self._show_request.setEnabled(True)
        self._draw()

    def take_focus(self) -> None:
        """Give the keyboard to the button below the cards."""
        self._show_request.setFocus()

    def _show_open_choice(self, text: str) -> None:
        """Nothing can be said before the user has chosen; text says what is to choose."""
        self._cards, self._request, self._ask = (), "", text
        self._toggle(False)
        self._show_request.setEnabled(False)
        self._draw()

    def _cards_page(self) -> QScrollArea:
        content = QWidget()
        self._ask_label = PlainLabel("", role="muted", wrap=True)
        self._warning = QWidget()
        words = self.tr("A conversion can't be undone in Zoho CRM.")
        self._warning.setLayout(row(LongChip(words, Tone.WARN), None))
        self._column = column(spacing=12)
        body = column(self._ask_label, self._column, self._warning, None, spacing=12)
        content.setLayout(body)
        scroll = QScrollArea()
        scroll.setObjectName("happening")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        return scroll

    def _request_page(self) -> QWidget:
        self._view = QPlainTextEdit()
        self._view.setObjectName("request_view")
        self._view.setReadOnly(True)
        self._view.setTabChangesFocus(True)
        self._view.setProperty("role", "code")
        self._view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._view.setAccessibleName(self.tr("The request that would be sent"))
        self._copy = button(self.tr("Copy"), name="copy_request_button")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._request))
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._copy)
        return page

    @property
    def _is_request_shown(self) -> bool:
        """The button's words say it, so the button isn't one that stays down: a screen reader would
        say "Hide request, ticked".
        """
        return self._pages.currentIndex() == 1

    def _toggle(self, on: bool) -> None:
        self._pages.setCurrentIndex(1 if on else 0)
        words = self.tr("Hide request") if on else self.tr("Show request")
        self._show_request.setText(words)
        self._show_request.setAccessibleName(words)
        self._draw()

    def _draw(self) -> None:
        if self._is_request_shown:
            self._view.setPlainText(several_lines(self._request, _REQUEST_SHOWN))
            return
        self._ask_label.setText(self._ask)
        self._ask_label.setVisible(bool(self._ask))
        self._warning.setVisible(bool(self._cards))
        while len(self._views) < len(self._cards):
            self._views.append(EffectCardView(self._theme))
            self._column.addWidget(self._views[-1])
        for place, view in enumerate(self._views):
            if place < len(self._cards):
                view.show_effect(self._cards[place])
            view.setVisible(place < len(self._cards))

    def _draw_icons(self) -> None:
        palette = self._theme.palette
        self._show_request.setIcon(icon_before_words("code", palette.text))
        self._copy.setIcon(icon_before_words("copy", palette.text))
