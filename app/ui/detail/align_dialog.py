"""Asks before a lead is changed so that Zoho may match it: field by field, now and then."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from app.domain.near_misses import Change, NearMiss
from app.ui.formats import EMPTY
from app.ui.parts import button, row
from app.ui.phrases import filled
from app.ui.plain import one_line
from app.ui.sizes import grown
from app.ui.text import ElidedLabel, PlainLabel, caption

_WIDTH: Final = 520
_VALUE_LENGTH: Final = 200


class AlignDialog(QDialog):
    """Opened with open(); accepted where the lead is to be changed."""

    def __init__(self, lead_name: str, miss: NearMiss, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("align_dialog")
        self.setWindowTitle(caption(self.tr("Change the lead in Zoho?")))
        self.setMinimumWidth(grown(_WIDTH))
        title = filled(
            self.tr("Give {lead} what {name} has?"),
            lead=lead_name,
            name=miss.name,
        )
        why = self.tr(
            "Zoho compares letter by letter. With the same value it can match the two itself. "
            "Segue changes the lead in Zoho, then reads its matches again."
        )
        self.change_button = button(self.tr("Change the lead"), "primary", name="align_accept")
        self.keep_button = button(self.tr("Leave it as it is"), name="align_keep")
        self.change_button.clicked.connect(self.accept)
        self.keep_button.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(title, role="heading", wrap=True))
        layout.addWidget(PlainLabel(why, role="muted", wrap=True))
        layout.addLayout(self._table(miss))
        layout.addStretch(1)
        layout.addLayout(row(None, self.keep_button, self.change_button))
        self.setAccessibleDescription(self._spoken(miss))
        # Enter agrees, since the question was asked for; Escape leaves everything as it is.
        self.change_button.setDefault(True)
        self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _table(self, miss: NearMiss) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, head in enumerate((self.tr("Field"), self.tr("Now"), self.tr("Then"))):
            grid.addWidget(PlainLabel(head, role="small"), 0, column)
        for number, change in enumerate(miss.changes, start=1):
            grid.addWidget(ElidedLabel(change.label, role="muted"), number, 0)
            grid.addWidget(ElidedLabel(_value(change.old)), number, 1)
            grid.addWidget(ElidedLabel(_value(change.new), role="strong"), number, 2)
        return grid

    def _spoken(self, miss: NearMiss) -> str:
        return " ".join(self._sentence(change) for change in miss.changes)

    def _sentence(self, change: Change) -> str:
        words = self.tr("{field}: {old} becomes {new}.")
        return filled(words, field=change.label, old=_value(change.old), new=_value(change.new))


def _value(text: str) -> str:
    return one_line(text, _VALUE_LENGTH) or EMPTY
