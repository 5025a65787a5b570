"""Decisions: how long one can be taken back, and for how long the history remembers records."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.hold_time import LONGEST
from app.domain.keeping import CHOICES, MOST_DAYS
from app.ui.actions.catalogue import Act
from app.ui.actions.sentence import KeyedSentence
from app.ui.parts import row, set_air
from app.ui.settings.page import SettingsPage
from app.ui.still_boxes import StillComboBox, StillSpinBox


class DecidingPage(SettingsPage):
    """hold_changed: seconds. history_days_changed: days, 0 for nothing at all. confirm_changed.
    notify_changed.
    """

    hold_changed = Signal(int)
    history_days_changed = Signal(int)
    confirm_changed = Signal(bool)
    notify_changed = Signal(bool)

    def __init__(
        self,
        hold: int,
        history_days: int,
        *,
        confirm: bool = False,
        notify: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.confirm_box = QCheckBox(self.tr("Show every decision in the form first"))
        self.confirm_box.setObjectName("confirm")
        self.confirm_box.setChecked(confirm)
        self.confirm_box.toggled.connect(self.confirm_changed)
        says = self.tr(
            "{accept} decides at once where one match is sure or nothing matches. With this it "
            "opens the form, and {convert} converts."
        )
        keys = KeyedSentence(says, role="small", accept=Act.ACCEPT, convert=Act.CONVERT_NOW)
        self.add_setting(self.tr("One key or two"), self.confirm_box, keys)
        self._add_hold(hold)
        self._add_days(history_days)
        self._add_notify(notify=notify)

    def _add_hold(self, hold: int) -> None:
        self.hold_box = StillSpinBox()
        self.hold_box.setObjectName("hold_seconds")
        self.hold_box.setAccessibleName(self.tr("Seconds in which a decision can be taken back"))
        self.hold_box.setRange(0, LONGEST)
        self.hold_box.setSuffix(self.tr(" s"))
        self.hold_box.setSpecialValueText(self.tr("Send at once"))
        self.hold_box.setValue(hold)
        set_air(self.hold_box)
        self.hold_box.valueChanged.connect(self.hold_changed)
        says = self.tr(
            "A decision waits this long before it is sent, and {undo} takes it back. Afterwards "
            "nothing can be undone. If it is sent at once, its dialog stays open until the "
            "answer arrives."
        )
        keys = KeyedSentence(says, role="small", undo=Act.UNDO)
        self.add_setting(self.tr("Take back"), row(self.hold_box, None), keys)

    def _add_notify(self, *, notify: bool) -> None:
        self.notify_box = QCheckBox(
            self.tr("Tell me when a conversion ends while Segue is in the background")
        )
        self.notify_box.setObjectName("notify")
        self.notify_box.setChecked(notify)
        self.notify_box.toggled.connect(self.notify_changed)
        self.add_setting(
            self.tr("Notifications"),
            self.notify_box,
            says=self.tr(
                "Uses your system's notifications, without names. In the window itself the "
                "status line shows it in any case."
            ),
        )

    def _add_days(self, days: int) -> None:
        self.days_box = StillComboBox()
        self.days_box.setObjectName("history_days")
        self.days_box.setAccessibleName(self.tr("How long the history keeps values"))
        for choice in sorted({*CHOICES, days}):
            self.days_box.addItem(self._days_words(choice), choice)
        self.days_box.setCurrentIndex(self.days_box.findData(days))
        self.days_box.activated.connect(
            lambda: self.history_days_changed.emit(self.days_box.currentData())
        )
        self.add_setting(
            self.tr("What records looked like"),
            row(self.days_box, None),
            says=self.tr(
                "The history keeps lead and targets as they were before each conversion, so that "
                "a mistake can be repaired by hand. This is personal data: it is stored in your "
                "own folder and deleted after this time. That a decision was made, when, and "
                "which records came of it is kept for good."
            ),
        )

    def _days_words(self, days: int) -> str:
        if days == 0:
            return self.tr("Keep nothing")
        if days == MOST_DAYS:
            return self.tr("10 years")
        return self.tr("1 year") if days == 365 else self.tr("%n days", "", days)
