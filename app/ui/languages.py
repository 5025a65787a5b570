"""The languages that Segue speaks: which one counts, and its catalogues at work.

English is what the code says: it needs no catalogue. How dates, numbers and money are written isn't
a matter of the language: they follow the region that the computer is set to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from resources import TRANSLATIONS


class Language(StrEnum):
    """What the user set: follow the system, or always one of those there are."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    JAPANESE = "ja"


OWN_NAMES: Final[Mapping[Language, str]] = MappingProxyType(
    {
        Language.ENGLISH: "English",
        Language.GERMAN: "Deutsch",
        Language.SPANISH: "Español",
        Language.JAPANESE: "日本語",
    }
)
"""As each language calls itself, whatever is spoken now: so its speakers find it."""


def spoken(chosen: Language, wanted: Iterable[str] | None = None) -> Language:
    """The language to speak; never SYSTEM.

    wanted: the system's languages, best first, such as "de-Latn-AT" (asked where None is given).
    """
    if chosen is not Language.SYSTEM:
        return chosen
    for name in QLocale.system().uiLanguages() if wanted is None else wanted:
        code = name.replace("_", "-").partition("-")[0].lower()
        if code in OWN_NAMES:
            return Language(code)
    return Language.ENGLISH


def speak(app: QCoreApplication, language: Language) -> None:
    """Have every text from now on in language; before the first widget, since none is made anew.

    Qt's own texts (the menu of a text field, a file dialog) are asked for first, so that ours win.
    A catalogue that can't be read leaves its texts English.
    """
    if language is Language.ENGLISH:
        return
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{folder}/qtbase_{language}.qm", str(TRANSLATIONS / f"segue_{language}.qm")):
        translator = QTranslator(app)
        if translator.load(path):
            app.installTranslator(translator)
