"""One editor a kind of deal field: it shows a value, and gives back what would be sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from app.domain.metadata import Choice
from app.domain.records import FieldValue, RecordId, Ref
from app.ui.convert.entry import NotUnderstood, read_number, shown_number
from app.ui.convert.search_box import SearchBox
from app.ui.one_line_edit import OneLineEdit
from app.ui.parts import set_style_property
from app.ui.plain import one_line
from app.ui.still_boxes import StillComboBox

_LINES_SHOWN = 3
_CHOICES_SHOWN = 5
_LINE_ENDS = str.maketrans("\u2028\u2029", "\n\n")


class FieldEditor(QWidget):
    """A control for one field; edited says that the user changed it.

    control is the widget that takes the focus and bears the object name. What can't be read as
    the field's kind is given back as the text it is, so that the checks can speak of it.
    """

    edited = Signal()

    def __init__(self, control: QWidget, *beside: QWidget) -> None:
        super().__init__()
        self.control = control
        self.setFocusProxy(control)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(control, 1)
        for widget in beside:
            layout.addWidget(widget)

    def value(self) -> FieldValue:
        """What would be sent; None where the control is empty."""
        raise NotImplementedError  # abstract; ABC and Qt each want a metaclass of their own

    def show_value(self, value: FieldValue) -> None:
        """Show value without telling edited."""
        raise NotImplementedError  # abstract; ABC and Qt each want a metaclass of their own

    def mark(self, *, wrong: bool) -> None:
        """Draw the control as wrong, or as well again."""
        set_style_property(self.control, "invalid", "true" if wrong else "false")


class TextEditor(FieldEditor):
    """One line of text."""

    def __init__(self) -> None:
        self._line = OneLineEdit()
        super().__init__(self._line)
        self._line.textEdited.connect(self.edited)
        self._line.editingFinished.connect(self._tidy)

    def value(self) -> FieldValue:
        return self._line.text().strip() or None

    def _tidy(self) -> None:
        """The user has left it: it shows what is sent, without blanks around."""
        if self._line.text() != (text := self._line.text().strip()):
            self._line.replace(text)
            self._line.setCursorPosition(0)

    def show_value(self, value: FieldValue) -> None:
        self._line.setText("" if value is None else str(value))
        self._line.setCursorPosition(0)


class MultilineEditor(FieldEditor):
    """Several lines of text; Tab goes on to the next control."""

    def __init__(self) -> None:
        self._text = QPlainTextEdit()
        super().__init__(self._text)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * _LINES_SHOWN + 24)
        self._text.textChanged.connect(self.edited)

    def value(self) -> FieldValue:
        # As plain text Qt would give blanks that don't break as common ones.
        return self._text.document().toRawText().translate(_LINE_ENDS).strip() or None

    def show_value(self, value: FieldValue) -> None:
        self._text.blockSignals(True)
        self._text.setPlainText("" if value is None else str(value))
        self._text.blockSignals(False)


class NumberEditor(FieldEditor):
    """A number or an amount, written with the locale's separators.

    decimals None: as many as the number has; whole: no fraction is understood.
    """

    def __init__(
        self,
        locale: QLocale,
        *,
        decimals: int | None = None,
        whole: bool = False,
    ) -> None:
        self.line = OneLineEdit()
        super().__init__(self.line)
        self._number_locale = locale
        self._decimals = decimals
        self._whole = whole
        self.line.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self._tidy)

    def value(self) -> FieldValue:
        text = self.line.text().strip()
        try:
            return read_number(self._number_locale, text, whole=self._whole) if text else None
        except NotUnderstood:
            return text

    def show_value(self, value: FieldValue) -> None:
        if isinstance(value, int | float) and not isinstance(value, bool):
            self.line.setText(shown_number(self._number_locale, value, self._decimals))
        else:
            self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def _tidy(self) -> None:
        self.show_value(self.value())


class CheckEditor(FieldEditor):
    """Yes or no."""

    def __init__(self, label: str) -> None:
        self._box = QCheckBox(label)
        super().__init__(self._box)
        self._box.toggled.connect(self.edited)

    def value(self) -> FieldValue:
        return self._box.isChecked()

    def show_value(self, value: FieldValue) -> None:
        self._box.blockSignals(True)
        self._box.setChecked(value is True)
        self._box.blockSignals(False)


class PickEditor(FieldEditor):
    """One choice of a list: display is shown, actual is sent. Its first line is no choice."""

    def __init__(self, empty: str) -> None:
        self._box = StillComboBox()
        super().__init__(self._box)
        self._empty = empty
        # A long value must not make the dialog wider than the screen.
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.setMinimumContentsLength(8)
        self._box.activated.connect(self.edited)
        self.offer(())

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these choices, keeping the one chosen where it is still among them."""
        kept = self._box.currentData()
        self._box.clear()
        self._box.addItem(self._empty, None)
        for choice in choices:
            self._box.addItem(one_line(choice.display, 120), choice.actual)
        self.show_value(kept)

    def value(self) -> FieldValue:
        chosen: FieldValue = self._box.currentData()
        return chosen

    def show_value(self, value: FieldValue) -> None:
        found = next((i for i in range(self._box.count()) if self._box.itemData(i) == value), 0)
        self._box.setCurrentIndex(found)


class LookupEditor(FieldEditor):
    """A person or record out of many, searched by name; its first line is none."""

    def __init__(self, empty: str, choices: Sequence[Choice]) -> None:
        self._box = SearchBox()
        super().__init__(self._box)
        lines = (
            (choice.display, Ref(RecordId(choice.actual), choice.display)) for choice in choices
        )
        self._box.offer(((empty, None), *lines))
        self._box.activated.connect(self.edited)
        self._box.not_found.connect(self.edited)

    def value(self) -> FieldValue:
        chosen: FieldValue = self._box.currentData()
        return self._box.missed or chosen

    def show_value(self, value: FieldValue) -> None:
        self._box.choose(value)


class ManyPickEditor(FieldEditor):
    """Any number of choices, ticked in a list."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        self._list = QListWidget()
        super().__init__(self._list)
        for choice in choices:
            item = QListWidgetItem(one_line(choice.display, 120), self._list)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, choice.actual)
        rows = max(2, min(len(choices), _CHOICES_SHOWN))
        self._list.setFixedHeight(rows * (self._list.fontMetrics().lineSpacing() + 8) + 10)
        self._list.itemChanged.connect(self.edited)

    def value(self) -> FieldValue:
        ticked = tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )
        return ticked or None

    def show_value(self, value: FieldValue) -> None:
        wanted = value if isinstance(value, tuple) else ()
        self._list.blockSignals(True)
        for item in self._items():
            ticked = item.data(Qt.ItemDataRole.UserRole) in wanted
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(i) for i in range(self._list.count())]
