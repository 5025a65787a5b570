"""The queue: its columns, how close its rows stand, and what looking ahead may cost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)

from app.domain.credit_budget import LARGER_LIMIT, USUAL_LIMIT
from app.ui.formats import number
from app.ui.parts import button, column, row
from app.ui.phrases import filled
from app.ui.settings.page import SettingsPage
from app.ui.still_boxes import StillComboBox

_CHOICES: Final = (0, 250, 500, USUAL_LIMIT, LARGER_LIMIT, 5_000, 10_000)
_LIST_WIDTH: Final = 220
_ROW_HEIGHT: Final = 28
_AROUND_ROWS: Final = 14
_AS_SUGGESTED: Final = -1
_HIDDEN: Final = "-"


class QueuePage(SettingsPage):
    """columns_changed: the names in their order, with a minus in front where it isn't shown, as
    columns has them. compact_changed. credits_changed: a
    day's, None for what Segue suggests.
    """

    columns_changed = Signal(object)
    compact_changed = Signal(bool)
    credits_changed = Signal(object)

    def __init__(
        self,
        columns: Sequence[str],
        allowed: int | None,
        *,
        compact: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._add_columns(columns)
        self._add_density(compact=compact)
        self._add_credits(allowed)

    def _add_columns(self, columns: Sequence[str]) -> None:
        titles = self._titles()
        self.columns_list = QListWidget()
        self.columns_list.setObjectName("columns")
        self.columns_list.setAccessibleName(self.tr("Columns of the queue"))
        named = (name.removeprefix(_HIDDEN) for name in columns)
        for name in dict.fromkeys((*named, *titles)):
            if name not in titles:
                continue
            item = QListWidgetItem(titles[name])
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setCheckState(_checked(name in columns))
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            self.columns_list.addItem(item)
        self.columns_list.setCurrentRow(0)
        self.columns_list.setFixedWidth(_LIST_WIDTH)
        self.columns_list.setFixedHeight(_ROW_HEIGHT * len(titles) + _AROUND_ROWS)
        self.columns_list.itemChanged.connect(self._tell_columns)
        up = button(self.tr("Further left"), name="column_left")
        down = button(self.tr("Further right"), name="column_right")
        up.clicked.connect(lambda: self._move(-1))
        down.clicked.connect(lambda: self._move(1))
        for each in (up, down):
            each.setAutoDefault(False)
        self.add_setting(
            self.tr("Columns"),
            row(self.columns_list, column(up, down, None, spacing=6), None, spacing=12),
            says=self.tr(
                "The lead comes first. You can also drag and widen columns in the queue's "
                "header; where space is short, Owner and Source are hidden."
            ),
        )

    def _add_density(self, *, compact: bool) -> None:
        group = QButtonGroup(self)
        self.comfortable_radio = QRadioButton(self.tr("Comfortable"))
        self.compact_radio = QRadioButton(self.tr("Compact"))
        self.comfortable_radio.setObjectName("density_comfortable")
        self.compact_radio.setObjectName("density_compact")
        for radio in (self.comfortable_radio, self.compact_radio):
            radio.setAccessibleName(filled(self.tr("Density: {name}"), name=radio.text()))
            group.addButton(radio)
        (self.compact_radio if compact else self.comfortable_radio).setChecked(True)
        self.compact_radio.toggled.connect(self.compact_changed)
        radios = row(self.comfortable_radio, self.compact_radio, None, spacing=16)
        says = self.tr("How close together the rows of the queue are.")
        self.add_setting(self.tr("Density"), radios, says=says)

    def _add_credits(self, allowed: int | None) -> None:
        self.credits_box = StillComboBox()
        self.credits_box.setObjectName("background_credits")
        self.credits_box.setAccessibleName(self.tr("API credits a day for looking ahead"))
        self.credits_box.addItem(self.tr("As Segue suggests"), _AS_SUGGESTED)
        for choice in sorted({*_CHOICES, *(() if allowed is None else (allowed,))}):
            words = filled(self.tr("{n} credits a day"), n=number(choice))
            self.credits_box.addItem(words if choice else self.tr("None"), choice)
        chosen = _AS_SUGGESTED if allowed is None else allowed
        self.credits_box.setCurrentIndex(self.credits_box.findData(chosen))
        self.credits_box.activated.connect(self._tell_credits)
        says = filled(
            self.tr(
                "The lanes' counts and the next leads are read in the background. Zoho counts each "
                "call against your org's credits; {n} a day are suggested, {more} in the paid "
                "editions. What you open yourself is always read."
            ),
            n=number(USUAL_LIMIT),
            more=number(LARGER_LIMIT),
        )
        self.add_setting(self.tr("Looking ahead"), row(self.credits_box, None), says=says)

    def _move(self, by: int) -> None:
        here = self.columns_list.currentRow()
        there = here + by
        if here < 0 or not 0 <= there < self.columns_list.count():
            return
        self.columns_list.insertItem(there, self.columns_list.takeItem(here))
        self.columns_list.setCurrentRow(there)
        self._tell_columns()

    def _tell_columns(self) -> None:
        items = [self.columns_list.item(place) for place in range(self.columns_list.count())]
        self.columns_changed.emit(tuple(map(_named, items)))

    def _tell_credits(self) -> None:
        chosen = self.credits_box.currentData()
        self.credits_changed.emit(None if chosen == _AS_SUGGESTED else chosen)

    def _titles(self) -> Mapping[str, str]:
        return {
            "source": self.tr("Source"),
            "suggested": self.tr("Suggested"),
            "waiting": self.tr("Waiting"),
            "owner": self.tr("Owner"),
        }


def _named(item: QListWidgetItem) -> str:
    is_shown = item.checkState() is Qt.CheckState.Checked
    return f"{'' if is_shown else _HIDDEN}{item.data(Qt.ItemDataRole.UserRole)}"


def _checked(yes: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if yes else Qt.CheckState.Unchecked
