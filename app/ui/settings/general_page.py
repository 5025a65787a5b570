"""General: the look."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.ui.parts import row
from app.ui.settings.page import SettingsPage
from app.ui.theme import Scheme, Theme


class GeneralPage(SettingsPage):
    """Follows the theme, which others may change too."""

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
            radio.setAccessibleName(self.tr("Look: %1").replace("%1", text))
            group.addButton(radio)
        group.buttonClicked.connect(self._choose)
        self.add_setting(
            self.tr("Look"),
            row(*self._looks.values(), None, spacing=16),
            says=self.tr("Like the system follows light and dark as your computer changes them."),
        )
        theme.changed.connect(self._follow)
        self._follow()

    def _choose(self) -> None:
        for scheme, radio in self._looks.items():
            if radio.isChecked() and scheme is not self._theme.scheme:
                self._theme.set_scheme(scheme)

    def _follow(self) -> None:
        self._looks[self._theme.scheme].setChecked(True)
