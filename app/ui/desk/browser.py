"""The way to a record's page in Zoho; where no browser opens the user is told, and has the link."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from app.ui.links import open_web
from app.ui.main_window import MainWindow
from app.ui.phrases import translate


def open_or_tell(url: str, tell: Callable[[str], object]) -> None:
    """Show the page. tell: what to say where that can't be done."""
    if open_web(url):
        return
    QGuiApplication.clipboard().setText(url)
    tell(translate("Browser", "No browser could be opened. The link was copied to the clipboard."))


def open_from(window: MainWindow, url: str) -> None:
    """The same from the desk, which tells below itself why a key did nothing."""
    open_or_tell(url, lambda words: window.status.set_hint(words, window.queue.setFocus))
