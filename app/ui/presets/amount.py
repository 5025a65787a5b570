"""The amount of a preset's deal: empty for none, and told where it can't be one."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLayout

from app.domain.deal_form import DealForm
from app.domain.deal_values import FieldKind, FormField, ProblemKind, problem
from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.records import FieldValue
from app.ui.convert.editors import NumberEditor
from app.ui.convert.sentences import sentence
from app.ui.parts import column, row
from app.ui.phrases import translate
from app.ui.text import PlainLabel

_DECIMALS: Final = 2
_HIGHEST: Final = 10**16 - 1
"""Zoho's longest amount; an org's own field may take less."""


class PresetAmount(NumberEditor):
    """As in the form of a deal, and by the same checks.

    amount: what stands there; where that can't be one, what stood there before somebody began to
    type (not the 1 of 1e5).
    """

    def __init__(self, form: DealForm) -> None:
        super().__init__(QLocale(), decimals=_DECIMALS)
        own, label = form.field("Amount"), translate("PresetForm", "Amount")
        self._field = FormField(
            "Amount",
            own.label if own else label,
            FieldKind.MONEY,
            required=False,
            highest=(own.highest if own else None) or _HIGHEST,
        )
        self.amount: float | None = None
        self._before: float | None = None
        self._problem = PlainLabel(role="error", wrap=True)
        self._problem.setObjectName("preset_amount_problem")
        self._problem.hide()
        self.control.setObjectName("preset_amount")
        self.control.setAccessibleName(label)
        self.line.setPlaceholderText(translate("PresetForm", "None"))
        self.edited.connect(self._take)
        self.line.editingFinished.connect(self._leave)

    def lines(self) -> QLayout:
        """The editor, and below it what is wrong."""
        return column(row(self, None), self._problem)

    def show_amount(self, amount: float | None) -> None:
        """Show one, without telling edited."""
        self.amount = self._before = amount
        self.show_value(amount)
        self._tell("")

    def _take(self) -> None:
        value = self.value()
        words = self._problem_words(value)
        self._tell(words)
        read = value if isinstance(value, int | float) else None
        self.amount = self._before if words else read

    def _leave(self) -> None:
        self._before = self.amount

    def _problem_words(self, value: FieldValue) -> str:
        found = problem(self._field, value)
        params = {"label": self._field.label}
        rule = Rule.DEAL_WRONG_TYPE
        if found is not None and found.kind is ProblemKind.OUT_OF_RANGE:
            rule, params["limit"] = Rule.DEAL_OUT_OF_RANGE, str(found.limit)
        below_nothing = found is None and isinstance(value, int | float) and value < 0
        if found is None and not below_nothing:
            return ""
        told = MappingProxyType(params)
        return sentence(Finding(rule, Severity.BLOCK, Option.DEAL, "Amount", told))

    def _tell(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.mark(wrong=bool(words))
        self.control.setAccessibleDescription(words)
