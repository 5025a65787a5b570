"""The two small questions: why a lead is skipped, and until when one is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.domain.asides import MOST_REASON, days_ahead
from app.ui.actions.catalogue import candidate, preset
from app.ui.actions.key_names import shown_key, spoken_key
from app.ui.actions.keys import own_key
from app.ui.convert.date_editor import DateEditor
from app.ui.convert.entry import shown_date
from app.ui.formats import day
from app.ui.one_line_edit import OneLineEdit
from app.ui.parts import button, column, row
from app.ui.phrases import filled, translate
from app.ui.practice import practice_words
from app.ui.sizes import grown
from app.ui.text import PlainLabel
from app.ui.theme import Theme

_WIDTH: Final = 420
_DATE_WIDTH: Final = 160
_OFFERED: Final = 6


class SkipDialog(QDialog):
    """Opened with open(). given carries the reason. Ctrl with a number takes one of those offered;
    the numbers alone are typed.
    """

    given = Signal(str)

    def __init__(
        self,
        name: str,
        reasons: Sequence[str],
        parent: QWidget | None = None,
        *,
        practice: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("skip_dialog")
        self.setWindowTitle(self.tr("Skip"))
        self.setMinimumWidth(grown(_WIDTH))
        self._edit = OneLineEdit()
        self._edit.setObjectName("skip_reason")
        self._edit.setAccessibleName(self.tr("Reason"))
        then = filled(self.tr("Another reason, then {key}"), key=spoken_key("Return"))
        self._edit.setPlaceholderText(then)
        self._edit.setMaxLength(MOST_REASON)
        skip = button(self.tr("Skip"), "primary", name="skip_button")
        skip.setDefault(True)
        skip.clicked.connect(lambda: self._give(self._edit.text()))
        cancel = button(self.tr("Cancel"), name="skip_cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        asked = filled(self.tr("Why is {name} skipped?"), name=name)
        layout.addWidget(PlainLabel(asked, role="heading", wrap=True))
        layout.addWidget(self._edit)
        layout.addLayout(self._offered(reasons))
        layout.addWidget(PlainLabel(_kept_words(practice=practice), role="small", wrap=True))
        layout.addLayout(row(None, cancel, skip))
        _fit(self)
        self._edit.setFocus()

    def _offered(self, reasons: Sequence[str]) -> QVBoxLayout:
        usual = (
            self.tr("Not a customer"),
            self.tr("Duplicate, to be merged in Zoho"),
            self.tr("Something is missing"),
            self.tr("Spam or a test"),
        )
        offered = tuple(dict.fromkeys((*reasons, *usual)))[:_OFFERED]
        buttons = column(spacing=6)
        for number, reason in enumerate(offered, start=1):
            key = own_key(f"Ctrl+{number}", preset(number))
            made = button(reason, name=f"skip_reason_{number}", key=shown_key(key))
            made.setAutoDefault(False)
            made.clicked.connect(lambda _on, reason=reason: self._give(reason))
            _bind(self, key, partial(self._give, reason))
            buttons.addWidget(made)
        return buttons

    def _give(self, reason: str) -> None:
        self.accept()
        self.given.emit(reason)


class LaterDialog(QDialog):
    """Opened with open(). given carries (date, reason). The keys 1 to 4 take one of the days.
    reason: what the user has noted of the lead so far.

    Another day is typed in a line: QDateEdit makes another date of what it doesn't take (of
    1/5/2027 the fifth of December, while January is too early in the year that it shows).
    """

    given = Signal(object, str)

    def __init__(
        self,
        name: str,
        today: date,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        reason: str = "",
        practice: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("later_dialog")
        self.setWindowTitle(self.tr("Later"))
        self.setMinimumWidth(grown(_WIDTH))
        self._today, self._locale = today, QLocale()
        self._edit, self._reason = DateEditor(self._locale, theme), OneLineEdit(reason)
        self._problem = PlainLabel(role="error", wrap=True)
        self._dress()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        asked = filled(self.tr("When should {name} come back?"), name=name)
        layout.addWidget(PlainLabel(asked, role="heading", wrap=True))
        layout.addLayout(self._days(today))
        keep = button(self.tr("Keep until then"), "primary", name="later_button")
        keep.setDefault(True)
        keep.clicked.connect(self._give_edited)
        layout.addLayout(row(PlainLabel(self.tr("Or on"), role="muted"), self._edit, None))
        layout.addWidget(self._problem)
        layout.addWidget(self._reason)
        layout.addWidget(PlainLabel(_kept_words(practice=practice), role="small", wrap=True))
        cancel = button(self.tr("Cancel"), name="later_cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        layout.addLayout(row(None, cancel, keep))
        _fit(self)
        self._first.setFocus()

    def _dress(self) -> None:
        line = self._edit.control
        line.setObjectName("later_date")
        line.setAccessibleName(self.tr("On another day"))
        line.setFixedWidth(grown(_DATE_WIDTH))
        self._edit.show_value(days_ahead(self._today)[0].isoformat())
        self._edit.edited.connect(lambda: self._tell_problem(""))
        self._problem.setObjectName("later_problem")
        self._problem.hide()
        self._reason.setObjectName("later_reason")
        self._reason.setAccessibleName(self.tr("Note"))
        self._reason.setPlaceholderText(self.tr("A note, if you like"))
        self._reason.setMaxLength(MOST_REASON)

    def _days(self, today: date) -> QVBoxLayout:
        offered = (
            self.tr("Tomorrow"),
            self.tr("Next Monday"),
            self.tr("In a week"),
            self.tr("In a month"),
        )
        buttons = column(spacing=6)
        days: dict[date, str] = {}  # tomorrow may be Monday, and Monday a week from now
        for text, when in zip(offered, days_ahead(today), strict=True):
            days.setdefault(when, text)
        for number, (when, text) in enumerate(days.items(), start=1):
            key, words = own_key(str(number), candidate(number)), f"{text}, {day(when)}"
            made = button(words, name=f"later_{number}", key=shown_key(key))
            made.setAutoDefault(False)
            made.clicked.connect(lambda _on, when=when: self._give(when))
            _bind(self, key, partial(self._give, when))
            buttons.addWidget(made)
            if number == 1:
                self._first = made
        return buttons

    def _give_edited(self) -> None:
        """A day that can't be is asked for again: none is made of it."""
        typed = str(self._edit.value() or "")
        try:
            when = date.fromisoformat(typed)
        except ValueError:
            when = self._today
        if when > self._today:
            self._give(when)
            return
        example = shown_date(self._locale, days_ahead(self._today)[0].isoformat())
        words = self.tr("A day after today is needed, written like {example}.")
        self._tell_problem(filled(words, example=example))
        self._edit.setFocus()

    def _tell_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._edit.mark(wrong=bool(words))
        self._edit.control.setAccessibleDescription(words)
        _fit(self)

    def _give(self, when: date) -> None:
        self.accept()
        self.given.emit(when, self._reason.text())


def _bind(dialog: QDialog, key: str, take: Callable[[], None]) -> None:
    """The key works in this dialog only, and once while it is held."""
    if key:
        shortcut = QShortcut(QKeySequence(key), dialog)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(take)


def _fit(dialog: QDialog) -> None:
    """As high as its words need at its width: a hint supposes them narrower."""
    width = dialog.minimumWidth()
    dialog.resize(width, dialog.heightForWidth(width))


def _kept_words(*, practice: bool) -> str:
    words = translate(
        "Asides",
        "Only Segue on this computer knows of it; nothing is sent to Zoho. If somebody changes "
        "the lead, it comes back.",
    )
    return f"{words}\n{practice_words()}" if practice else words
