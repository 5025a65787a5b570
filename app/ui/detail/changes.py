"""What changed since the user decided: each difference as it was then and as it is now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.hold import Change
from app.domain.metadata import OrgSetup
from app.domain.records import Module
from app.domain.values import UNREAD, Known
from app.ui.detail.field_table import FieldTable, Line
from app.ui.formats import EMPTY, shown_value
from app.ui.parts import Card
from app.ui.phrases import filled, translate
from app.ui.text import PlainLabel


def line(change: Change, setup: OrgSetup) -> Line:
    """Whose, which field, then, now."""
    field = setup.field(change.module, change.field)

    def show(value: Known) -> str:
        if value is UNREAD:
            return translate("Changes", "not known")
        return shown_value(value, field, currency=setup.org.currency)

    record = filled("{name}", name=change.record) or translate("Changes", "Lead")
    if change.field:
        cells = (record, change.label, show(change.before), show(change.after))
        return Line(cells, "kept")
    kind = {
        Module.CONTACTS: translate("Changes", "Matching contact"),
        Module.ACCOUNTS: translate("Changes", "Matching account"),
    }.get(change.module, translate("Changes", "Record"))
    appeared = change.before is None
    then = EMPTY if appeared else translate("Changes", "matched")
    now = translate("Changes", "matches") if appeared else translate("Changes", "no longer matches")
    return Line((record, kind, then, now), "kept")


class ChangesCard(Card):
    """Hidden while there is nothing to tell; filled when a decision came back, which is rare."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changes_card")
        self._table: FieldTable | None = None
        self.hide()

    def show_changes(self, changes: Sequence[Change] | None, setup: OrgSetup) -> None:
        """None: nothing came back, or it was decided anew."""
        self.setVisible(changes is not None)
        if changes is None:
            return
        told = [line(change, setup) for change in changes]
        table = self._table or self._made_table()
        self._nothing.setVisible(not told)
        table.setVisible(bool(told))
        table.set_lines(told)
        self.setAccessibleDescription("; ".join(" ".join(each.cells) for each in told[:20]))

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at."""
        return self._table.stops() if self._table is not None and not self.isHidden() else []

    def _made_table(self) -> FieldTable:
        self.body.addWidget(PlainLabel(self.tr("What changed since you decided"), role="heading"))
        nothing = self.tr(
            "It was saved again, or another rule applies to it; no value is different."
        )
        self._nothing = PlainLabel(nothing, role="muted", wrap=True)
        heads = (self.tr("Record"), self.tr("Field"), self.tr("When you decided"), self.tr("Now"))
        self._table = FieldTable(self, heads=heads)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._table)
        return self._table
