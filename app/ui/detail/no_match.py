"""What stands in place of the cards where nothing matches, or where Zoho doesn't tell."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.context import DecisionContext
from app.domain.records import Module
from app.ui.icons import IconLabel
from app.ui.parts import Card, column, row
from app.ui.plain import one_line
from app.ui.text import PlainLabel
from app.ui.theme import Theme


class NoMatchCard(Card):
    """Says that nothing matches and what was looked at, or that the matches aren't known."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("no_match")
        self._theme = theme
        self._icon = IconLabel("search", theme.palette.muted)
        self._title = PlainLabel(role="strong")
        self._looked_at = PlainLabel(role="muted", wrap=True)
        self._looked_at.setObjectName("looked_at")
        self.body.addLayout(row(self._icon, self._title, None))
        self.body.addLayout(column(self._looked_at))
        theme.changed.connect(self._draw)

    def set_context(self, context: DecisionContext) -> None:
        """Name the values that Zoho compared."""
        if context.matches.told:
            self._say(self.tr("Nothing in your CRM matches"), self._looked_for(context))
        else:
            self._say(
                self.tr("What matches isn't known"),
                self.tr("Zoho reports matches only for leads that can be converted."),
            )

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at: nothing."""
        return []

    def _say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._looked_at.setText(text)
        self.setAccessibleDescription(text)

    def _looked_for(self, context: DecisionContext) -> str:
        lines = [self._compared(context, m) for m in (Module.CONTACTS, Module.ACCOUNTS)]
        told = "\n".join(line for line in lines if line)
        return told or self._in_general(context)

    def _compared(self, context: DecisionContext, module: Module) -> str:
        found = []
        for looked in context.matches.looked_at:
            if looked.module is module and looked.value:
                field = context.setup.field(module, looked.field)
                label = field.label if field else looked.field.replace("_", " ")
                found.append(f"{one_line(label, 40)} = {one_line(looked.value, 60)}")
        if not found:
            return ""
        sentence = (
            self.tr("No contact has any of these: {values}.")
            if module is Module.CONTACTS
            else self.tr("No account has any of these: {values}.")
        )
        values = ", ".join(found[:6])
        return sentence.replace("{values}", values.removesuffix("."))

    def _in_general(self, context: DecisionContext) -> str:
        """Zoho's plain 204 says nothing; the article says what it compares."""
        if context.lead.company.strip():
            return self.tr(
                "Zoho compared the unique fields, the email address, the company with the "
                "accounts' names, and the name with the contacts' names."
            )
        return self.tr(
            "Zoho compared the unique fields, the email address, and the name with the "
            "contacts' names. The lead names no company."
        )

    def _draw(self) -> None:
        self._icon.draw("search", self._theme.palette.muted)
