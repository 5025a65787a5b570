"""The fields that say what to sign in to, and as which registered client."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from app.domain.accounts import ClientPart, DataCentre, OrgKind
from app.ui.one_line_edit import OneLineEdit
from app.ui.parts import row, set_style_property
from app.ui.signin.places import kind_words, place_words
from app.ui.signin.state import SignInForm
from app.ui.still_boxes import StillComboBox
from app.ui.text import PlainLabel

_LONGEST = 300


class RegistrationFields(QWidget):
    """Data centre, kind of org, client ID and secret, over a form that others may change too.

    changed: something was typed or chosen."""

    changed = Signal()

    def __init__(self, form: SignInForm, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._prefix = prefix
        self._filling = False
        self._below: dict[QWidget, int] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._centre = self._centre_box()
        self._kinds = self._kind_radios()
        self._client_id = self._edit("client_id", self.tr("Client ID"), "1000.ABCDEFGH…")
        self._secret = self._edit("client_secret", self.tr("Client secret"), "")
        self._secret.setPlaceholderText(self.tr("Only if Zoho's console shows one"))
        self._secret.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self._problem = PlainLabel("", self, role="error", wrap=True)
        self._problem.setObjectName(f"{prefix}_problem")
        self.fill()

    def add(self, label: QWidget, field: QWidget) -> None:
        """One more field, below the others."""
        at = self._grid.rowCount()
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(field, at, 1)

    def fill(self) -> None:
        """Show what the form holds."""
        self._filling = True
        place = self._form.data_centre
        self._centre.setCurrentIndex(self._centre.findData(place.value if place else None))
        self._kinds[self._form.kind].setChecked(True)
        self._client_id.setText(self._form.client_id)
        self._secret.setText(self._form.client_secret)
        self._filling = False
        self.show_problem(None)

    def show_problem(self, part: ClientPart | None) -> None:
        """Mark the part that can't be right, and say how it should be."""
        edits = {ClientPart.CLIENT_ID: self._client_id, ClientPart.CLIENT_SECRET: self._secret}
        words = {
            ClientPart.CLIENT_ID: self.tr(
                "Copy the client ID from Zoho's API console: letters, digits and signs without "
                "spaces, beginning with 1000."
            ),
            ClientPart.CLIENT_SECRET: self.tr(
                "Copy the client secret from Zoho's API console: letters and digits without spaces."
            ),
        }
        for each, edit in edits.items():
            set_style_property(edit, "invalid", each is part)
            edit.setAccessibleDescription(words[each] if each is part else "")
        self._problem.setText(words.get(part, "") if part is not None else "")
        if part in edits:
            self._grid.addWidget(self._problem, self._below[edits[part]], 1)
        self._problem.setVisible(part is not None)

    def focus_on(self, part: ClientPart | None) -> None:
        """Put the focus where something has to be mended; None is the data centre."""
        target: QWidget = self._centre
        if part is ClientPart.CLIENT_ID:
            target = self._client_id
        elif part is ClientPart.CLIENT_SECRET:
            target = self._secret
        target.setFocus()

    def focus_on_kind(self) -> None:
        """Put the focus on the kind of org."""
        self._kinds[self._form.kind].setFocus()

    def _centre_box(self) -> QComboBox:
        box = StillComboBox()
        box.addItem(self.tr("I don't know: Zoho finds out"), None)
        for place in DataCentre:
            box.addItem(place_words(place), place.value)  # Qt makes a bare str of an enumeration
        box.setMaxVisibleItems(box.count())
        box.currentIndexChanged.connect(self._take)
        says = self.tr("You can tell by the address that your browser shows in Zoho CRM.")
        self._add(box, "data_centre", self.tr("Data centre"), says)
        return box

    def _kind_radios(self) -> dict[OrgKind, QRadioButton]:
        radios = {}
        group = QButtonGroup(self)
        for kind in (OrgKind.PRODUCTION, OrgKind.ZOHO_SANDBOX):
            radio = radios[kind] = QRadioButton(kind_words(kind))
            radio.setObjectName(f"{self._prefix}_kind_{kind.value}")
            radio.setAccessibleName(self.tr("Org: %1").replace("%1", kind_words(kind)))
            group.addButton(radio)
        group.buttonClicked.connect(self._take)
        at = self._grid.rowCount()
        self._grid.addWidget(PlainLabel(self.tr("Org")), at, 0)
        self._grid.addLayout(row(*radios.values(), None, spacing=16), at, 1)
        return radios

    def _edit(self, name: str, label: str, hint: str) -> QLineEdit:
        edit = OneLineEdit()
        edit.setPlaceholderText(hint)
        edit.setMaxLength(_LONGEST)
        edit.textEdited.connect(self._take)
        self._add(edit, name, label)
        self._below[edit] = self._grid.rowCount()
        self._grid.setRowMinimumHeight(self._below[edit], 0)  # for a problem
        return edit

    def _add(self, field: QWidget, name: str, label: str, says: str = "") -> None:
        field.setObjectName(f"{self._prefix}_{name}")
        field.setAccessibleName(label)
        at = self._grid.rowCount()
        self._grid.addWidget(PlainLabel(label), at, 0)
        self._grid.addWidget(field, at, 1)
        if says:
            self._grid.addWidget(PlainLabel(says, role="small", wrap=True), at + 1, 1)

    def _take(self) -> None:
        if self._filling:
            return
        place: str | None = self._centre.currentData()
        self._form.data_centre = DataCentre(place) if place else None
        self._form.kind = next(kind for kind, radio in self._kinds.items() if radio.isChecked())
        self._form.client_id = self._client_id.text()
        self._form.client_secret = self._secret.text()
        self.show_problem(None)
        self.changed.emit()
