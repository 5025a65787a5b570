"""The look: two palettes, one style sheet (resources/theme.qss), following the system live.

Fusion with palettes of our own, since setColorScheme does nothing where the platform reports
Unknown (packaging.md, Look per platform).
"""

from __future__ import annotations

import sys
from enum import StrEnum
from string import Template
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from resources import ICONS, RESOURCES

_CHIP_AIR: Final = 3
"""Above and below the words of a chip, as resources/theme.qss has it."""


class Palette(NamedTuple):
    """Colours by their job; every text colour has 4.5:1 or more on the grounds it stands on.

    No dataclass, as nothing that is made before the first paint: those write their methods as
    source and compile it at each start.
    """

    ground: str  # behind cards
    surface: str  # cards, lists, inputs
    raised: str  # chips without a tone, hovered rows
    line: str  # borders of cards, dividers
    control_line: str  # borders of inputs and buttons (3:1 on surface)
    scroll: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_soft: str
    accent_text: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str


LIGHT = Palette(
    ground="#f4f6f8",
    surface="#ffffff",
    raised="#eef1f4",
    line="#dde2e8",
    control_line="#8b95a3",
    scroll="#c2c9d2",
    text="#161a20",
    muted="#566170",
    accent="#2d5bd0",
    on_accent="#ffffff",
    accent_hover="#244cb3",
    accent_soft="#e7edfd",
    accent_text="#2450bd",
    good="#116341",
    good_soft="#ddf3e7",
    warn="#7a4d00",
    warn_soft="#fdf0cc",
    bad="#a3211a",
    bad_soft="#fde5e3",
)

DARK = Palette(
    ground="#14171c",
    surface="#1c2027",
    raised="#282e37",
    line="#2f3640",
    control_line="#6d7887",
    scroll="#434c58",
    text="#eceff3",
    muted="#a3aebb",
    accent="#4a78e8",
    on_accent="#0b0f17",
    accent_hover="#6a91f0",
    accent_soft="#222f4e",
    accent_text="#9dbcff",
    good="#7ad9a8",
    good_soft="#173528",
    warn="#f2c464",
    warn_soft="#3b2f14",
    bad="#ff9d94",
    bad_soft="#45201f",
)


class Scheme(StrEnum):
    """What the user set: follow the system, or stay light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def make_application() -> QApplication:
    """The one QApplication, in the style that the palettes and the style sheet are made for.

    Named as an argument: QApplication.setStyle hands the style back, and PySide would make the 566
    values of QStyle for it before the first paint.
    """
    return QApplication([*sys.argv[:1], "-style", "fusion"])


class Theme(QObject):
    """The palette in force; changed is emitted after the whole program took the new one.

    dressed False: the style sheet waits for dress(). Qt polishes a widget anew each time it gets
    another parent, so a window that is built first and dressed once starts sooner.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, *, dressed: bool = True
    ) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._dressed = dressed
        self.palette = LIGHT
        app.styleHints().colorSchemeChanged.connect(self._apply)
        app.screenAdded.connect(self.changed)  # it may be a finer one: icons are drawn anew
        self._apply()

    def dress(self) -> None:
        """Put the style sheet on, where it waited."""
        if not self._dressed:
            self._dressed = True
            self._put_on_style()

    @property
    def scheme(self) -> Scheme:
        """What the user set."""
        return self._scheme

    @property
    def is_dark(self) -> bool:
        """Whether the dark palette is in force."""
        return self.palette is DARK

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow scheme from now on."""
        self._scheme = scheme
        self._apply()

    def _apply(self) -> None:
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._scheme is Scheme.DARK or (self._scheme is Scheme.SYSTEM and system_dark)
        self.palette = DARK if dark else LIGHT
        self._app.setPalette(_qt_palette(self.palette))
        if self._dressed:
            self._put_on_style()
        self.changed.emit()

    def _put_on_style(self) -> None:
        sheet = _style_sheet(self.palette, self._app.font().pointSizeF())
        if sheet != self._app.styleSheet():  # Qt would polish every widget anew, for nothing
            self._app.setStyleSheet(sheet)


def _style_sheet(palette: Palette, points: float) -> str:
    """resources/theme.qss filled in. points is the system font's size: ranks are its multiples."""
    small = QFont()
    small.setPointSizeF(round(points * 0.87, 1))
    small.setWeight(QFont.Weight.Medium)
    sizes = {
        # Qt draws no rounding at all where it is more than half of the height.
        "pill": f"{(QFontMetrics(small).height() + 2 * _CHIP_AIR) // 2}px",
        "small": f"{points * 0.87:.1f}pt",
        "body": f"{points:.1f}pt",
        "large": f"{points * 1.15:.1f}pt",
        "title": f"{points * 1.55:.1f}pt",
    }
    template = (RESOURCES / "theme.qss").read_text("utf-8")
    shade = "dark" if palette is DARK else "light"
    return Template(template).substitute(
        palette._asdict(), **sizes, icons=ICONS.as_posix(), shade=shade
    )


def _qt_palette(colors: Palette) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, color in (
        (role.Window, colors.ground),
        (role.Base, colors.surface),
        (role.AlternateBase, colors.raised),
        (role.Button, colors.surface),
        (role.ToolTipBase, colors.surface),
        (role.WindowText, colors.text),
        (role.Text, colors.text),
        (role.ButtonText, colors.text),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.muted),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Link, colors.accent_text),
        (role.Mid, colors.line),
        (role.Light, colors.surface),
        (role.Dark, colors.control_line),
    ):
        palette.setColor(target, QColor(color))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colors.control_line))
    return palette
