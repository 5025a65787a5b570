"""What the pictures of the program have in common: its languages, and light and dark."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.languages import Language, speak
from app.ui.phrases import translate
from app.ui.theme import Scheme, Theme
from tests.ui.texts.pseudo import Pseudo

_PLACE = re.compile(r"\{[a-z_]+\}|%n")


def speaks(app: QApplication, language: str) -> None:
    """Have the program speak it from now on; "pseudo" is longer than any."""
    if language == "pseudo":
        app.installTranslator(Pseudo(app))
    else:
        speak(app, Language(language))


def said(context: str, text: str) -> str:
    """The longest part of text, in the language of the pictures, that has no value inside."""
    return max(_PLACE.split(translate(context, text)), key=len).strip()


class Camera:
    """Takes pictures of a window and its dialogs."""

    def __init__(self, theme: Theme, window: QWidget, folder: Path) -> None:
        self._theme = theme
        self._window = window
        self._folder = folder

    async def take(self, name: str, widget: QWidget | None = None) -> None:
        """One picture in light and one in dark, of the window where no widget is named."""
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            self._theme.set_scheme(scheme)
            await asyncio.sleep(0.1)
            picture = (widget or self._window).grab()
            picture.save(str(self._folder / f"{name}-{scheme.value}.png"))
