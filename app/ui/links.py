"""The only way out to a browser: http and https with a real host, after a strict parse."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def web_host(url: str) -> str | None:
    """The host that url leads to, None where it isn't a plain http(s) address.

    QUrl would also take javascript:, file:, UNC paths and user@host tricks (reliability.md M13).
    """
    if not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or "@" in parts.netloc:
        return None
    return host


def open_web(url: str) -> bool:
    """Show url in the system's browser; False where it isn't one that may be opened."""
    if web_host(url) is None:
        return False
    return QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))
