"""The search box and the owner filter: made by the queue, placed in the window's top bar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.icons import icon
from app.ui.one_line_edit import OneLineEdit
from app.ui.plain import one_line
from app.ui.still_boxes import StillComboBox
from app.ui.theme import Theme

_NAME_LENGTH: Final = 60


class SearchEdit(OneLineEdit):
    """list_requested: Enter or Down, the person wants to go on in the hits. Esc clears."""

    list_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.setObjectName("search_edit")
        self.setAccessibleName(self.tr("Search leads"))
        self.setAccessibleDescription(self.tr("Name, company, email, phone or source"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        theme.changed.connect(self._draw)
        key_map().changed.connect(self._name_key)
        self._draw()
        self._name_key()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.list_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)

    def _name_key(self) -> None:
        key, words = key_map().shown(Act.SEARCH), self.tr("Search leads")
        self.setPlaceholderText(f"{words}  ({key})" if key else words)

    def _draw(self) -> None:
        self._glass.setIcon(icon("search", self._theme.palette.muted))


class OwnerBox(StillComboBox):
    """Whose leads to show. owner_chosen carries the owner's id, None for all owners."""

    owner_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._me = ""
        self._was_open = False
        self._counts: dict[tuple[str, str], int] = {}
        self.setObjectName("owner_filter")
        self.setAccessibleName(self.tr("Owner"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.currentIndexChanged.connect(lambda: self.owner_chosen.emit(self.currentData()))
        self._fill()

    def set_me(self, user_id: str) -> None:
        """Who works here; "" where nobody is known."""
        if user_id != self._me:
            self._me = user_id
            self._fill()

    def set_counts(self, counts: Mapping[tuple[str, str], int]) -> None:
        """Leads by owner's id and name. A list that is open is left alone."""
        if counts != self._counts and not self._is_open():
            self._counts = dict(counts)
            self._fill()

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        self._was_open = True
        super().showPopup()

    def choose_all(self) -> None:
        """Back to all owners."""
        self.setCurrentIndex(0)

    def _is_open(self) -> bool:
        # Before the first time, to ask would make the list.
        return self._was_open and self.view().isVisible()

    def _fill(self) -> None:
        """Name the owners anew; the chosen one stays chosen, though it may have no lead left."""
        chosen = self.currentData()
        owners = self._owners()
        if chosen is not None and chosen not in owners:
            owners[chosen] = (self.itemData(self.currentIndex(), Qt.ItemDataRole.UserRole + 1), 0)
        blocked = self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("All owners"), None)
        for owner_id, (name, count) in owners.items():
            text = self.tr("{name} ({count})").replace("{count}", str(count))
            self.addItem(text.replace("{name}", name), owner_id)
            self.setItemData(self.count() - 1, name, Qt.ItemDataRole.UserRole + 1)
        self.setCurrentIndex(max(0, self.findData(chosen)) if chosen is not None else 0)
        self.blockSignals(blocked)

    def _owners(self) -> dict[str, tuple[str, int]]:
        """Name and count by the owner's id: oneself first, the others by name."""
        owners = {self._me: (self.tr("My leads"), 0)} if self._me else {}
        for (owner_id, name), count in sorted(
            self._counts.items(), key=lambda item: item[0][1].casefold()
        ):
            shown = one_line(name, _NAME_LENGTH) or self.tr("No owner")
            known, before = owners.get(owner_id, (shown, 0))
            owners[owner_id] = (known, before + count)
        return owners
