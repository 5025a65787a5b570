"""The languages that Segue speaks: which one counts, and its catalogues at work.

English is what the code says: it needs no catalogue. How dates, numbers and money are written isn't
a matter of the language: they follow the region that the computer is set to. What days and months
are called is one (`wording`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

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

_CATALOGUE: Final = "segue_catalogue"


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
    from PySide6.QtCore import QLibraryInfo

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(TRANSLATIONS / f"segue_{language}.qm")
    for path, name in ((f"{folder}/qtbase_{language}.qm", ""), (ours, _CATALOGUE)):
        translator = QTranslator(app)
        if translator.load(path):
            translator.setObjectName(name)
            app.installTranslator(translator)


def wording() -> QLocale:
    """What names days, months and the halves of a day: the language that is spoken, as the user's
    region speaks it where it does (Jänner in Austria).
    """
    region, app = QLocale(), QCoreApplication.instance()
    catalogue = app.findChild(QTranslator, _CATALOGUE) if app is not None else None
    spoken_now = catalogue.language() if isinstance(catalogue, QTranslator) else Language.ENGLISH
    language = QLocale(spoken_now).language()
    return region if region.language() == language else QLocale(language, region.territory())
