"""Files that Segue shows or reads, and where they lie.

This folder is a package so that one line finds it in a checkout, in an installed wheel and in a
PyInstaller build (which collects it as data beside the frozen modules).
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

RESOURCES: Final = Path(__file__).parent
ICONS: Final = RESOURCES / "icons"
TRANSLATIONS: Final = RESOURCES / "translations"
