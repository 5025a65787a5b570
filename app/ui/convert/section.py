"""What the parts of the dialog have in common: a card with a heading that takes findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.finding import Finding, Option
from app.ui.convert.state import ConvertState
from app.ui.parts import Card
from app.ui.text import PlainLabel
from app.ui.theme import Theme


class Section(Card):
    """changed: the user changed the state, so everything that follows from it has to be redrawn."""

    changed = Signal()
    options: tuple[Option, ...] = ()

    def __init__(
        self, title: str, state: ConvertState, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.state = state
        self.theme = theme
        if title:
            self.body.addWidget(PlainLabel(title, role="heading"))
        self.setAccessibleName(title)

    def refresh(self, findings: Sequence[Finding]) -> None:
        """Show the state as it is now, with the findings that concern this part."""
        raise NotImplementedError  # abstract; ABC and Qt each want a metaclass of their own

    def focus_on(self, option: Option, field: str = "") -> None:
        """Give the keyboard to the control that an option, or one of its fields, is about."""
        raise NotImplementedError  # abstract; ABC and Qt each want a metaclass of their own


def of_option(findings: Iterable[Finding], *options: Option) -> tuple[Finding, ...]:
    """The findings that concern one of these options."""
    return tuple(finding for finding in findings if finding.option in options)
