"""Which language counts, and that all places name the same ones."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time

import dev_texts
import pytest
from dev_environment import ROOT
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget

from app.store.settings import LANGUAGES
from app.ui import formats
from app.ui.calendar import name_days
from app.ui.languages import OWN_NAMES, Language, speak, spoken
from resources import TRANSLATIONS


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-DE"], Language.GERMAN),
        (["de-Latn-AT", "en"], Language.GERMAN),
        (["fr-FR", "es-MX", "de"], Language.SPANISH),
        (["ja_JP"], Language.JAPANESE),
        (["EN-gb", "de"], Language.ENGLISH),
        (["fr"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_system_s_first_language_that_there_is(
    wanted: Sequence[str], language: Language
) -> None:
    assert spoken(Language.SYSTEM, wanted) is language


def test_what_the_user_chose_counts_before_the_system() -> None:
    assert spoken(Language.JAPANESE, ["de"]) is Language.JAPANESE
    assert spoken(Language.ENGLISH, ["de"]) is Language.ENGLISH


def test_the_places_that_list_the_languages_agree() -> None:
    assert tuple(Language) == LANGUAGES
    assert set(OWN_NAMES) == set(Language) - {Language.SYSTEM}
    catalogues = set(OWN_NAMES) - {Language.ENGLISH}
    assert set(dev_texts.LANGUAGES) == catalogues
    assert {path.stem for path in TRANSLATIONS.glob("*.qm")} == {
        f"segue_{language}" for language in catalogues
    }


@pytest.mark.parametrize(
    ("language", "undo"),
    [
        (Language.GERMAN, "&Rückgängig"),
        (Language.SPANISH, "&Deshacer"),
        (Language.ENGLISH, "&Undo"),
    ],
)
def test_qt_s_own_texts_are_in_the_same_language(
    speaker: QApplication, language: Language, undo: str
) -> None:
    """The menu of a text field, for instance."""
    speak(speaker, language)
    assert QCoreApplication.translate("QWidgetTextControl", "&Undo") == undo


DAY = date(2026, 1, 29)
EVENING = datetime.combine(DAY, time(21, 5)).astimezone()


@pytest.fixture
def region() -> Iterator[Callable[[str], None]]:
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "named", "evening"),
    [
        (Language.ENGLISH, "Thursday, January 29, 2026", "29/01/2026 9:05 PM"),
        (Language.GERMAN, "Donnerstag, 29. Januar 2026", "29/01/2026 9:05 PM"),
        (Language.SPANISH, "jueves, 29 de enero de 2026", "29/01/2026 9:05 p.m."),
        (Language.JAPANESE, "2026年1月29日木曜日", "29/01/2026 9:05 午後"),
    ],
)
def test_days_have_the_language_s_names_and_the_region_s_order(
    speaker: QApplication,
    region: Callable[[str], None],
    language: Language,
    named: str,
    evening: str,
) -> None:
    """In Mexico, which writes the day first and has twelve hours."""
    speak(speaker, language)
    region("es_MX")
    assert formats.whole_day(DAY) == named
    assert formats.day(DAY) == "29/01/2026"
    assert formats.day_and_time(EVENING).replace("\u202f", " ").replace("\u00a0", " ") == evening
    calendar = QCalendarWidget()
    name_days(calendar)
    assert calendar.locale().monthName(1) == QLocale(language).monthName(1)
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Sunday


def test_a_region_of_the_same_language_keeps_its_own_names(
    speaker: QApplication, region: Callable[[str], None]
) -> None:
    speak(speaker, Language.GERMAN)
    region("de_AT")
    assert formats.whole_day(DAY) == "Donnerstag, 29. Jänner 2026"


START = """
from datetime import UTC, datetime
from app import launch
from app.home import SETTINGS_NAME, make_folders, open_home
from app.instance import Instance
from app.store.folders import user_folders
from app.store.settings import Settings, SettingsFile
folders = user_folders()
make_folders(folders)
now = lambda: datetime.now(UTC)
SettingsFile(folders.config / SETTINGS_NAME, now).write(Settings(language="es"))
standing = launch.stand
def stand(*words):
    print(standing(*words).window.start_page.demo_button.text())
    raise SystemExit
launch.stand = stand
launch.run_window(None, open_home(folders, Instance(folders.data), now))
"""


def test_a_start_speaks_what_was_chosen() -> None:
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONUTF8": "1"},
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == ["Probar la organización de prueba"]
