"""General: the look, the language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.ui.languages import OWN_NAMES, Language
from app.ui.parts import row
from app.ui.settings.page import SettingsPage
from app.ui.still_boxes import StillComboBox
from app.ui.theme import Scheme, Theme


class GeneralPage(SettingsPage):
    """Follows the theme, which others may change too; the language counts from the next start."""

    language_changed = Signal(Language)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._looks: dict[Scheme, QRadioButton] = {}
        group = QButtonGroup(self)
        for scheme, text in (
            (Scheme.SYSTEM, self.tr("Like the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ):
            radio = self._looks[scheme] = QRadioButton(text)
            radio.setObjectName(f"look_{scheme.value}")
            radio.setAccessibleName(self.tr("Appearance: %1").replace("%1", text))
            group.addButton(radio)
        group.buttonClicked.connect(self._choose)
        self.add_setting(
            self.tr("Appearance"),
            row(*self._looks.values(), None, spacing=16),
            says=self.tr("Like the system follows light and dark as your computer changes them."),
        )
        self._add_language()
        theme.changed.connect(self._follow)
        self._follow()

    def show_language(self, language: Language) -> None:
        """Show what was chosen."""
        self.language_box.setCurrentIndex(self.language_box.findData(language.value))

    def _add_language(self) -> None:
        self.language_box = StillComboBox()
        self.language_box.setObjectName("language")
        self.language_box.setAccessibleName(self.tr("Language"))
        self.language_box.addItem(self.tr("Like the system"), Language.SYSTEM.value)
        for language, name in OWN_NAMES.items():
            self.language_box.addItem(name, language.value)
        self.language_box.activated.connect(
            lambda: self.language_changed.emit(Language(self.language_box.currentData()))
        )
        self.add_setting(
            self.tr("Language"),
            row(self.language_box, None),
            says=self.tr(
                "Takes effect the next time Segue starts. Dates and numbers follow your "
                "computer's region in every language."
            ),
        )

    def _choose(self) -> None:
        for scheme, radio in self._looks.items():
            if radio.isChecked() and scheme is not self._theme.scheme:
                self._theme.set_scheme(scheme)

    def _follow(self) -> None:
        self._looks[self._theme.scheme].setChecked(True)
