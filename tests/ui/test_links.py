"""Only plain http and https addresses lead out of the program (reliability.md M13, fault 22)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from app.ui.links import open_web, web_host
from tests.samples.hostile import HOSTILE

GOOD = {
    "https://crm.zoho.com/crm/org4876876/tab/Contacts/4876876000007421001": "crm.zoho.com",
    "http://localhost:8080/x?y=1#z": "localhost",
    "https://xn--80ak6aa92e.com/": "xn--80ak6aa92e.com",
    "HTTPS://CRM.ZOHO.EU/": "crm.zoho.eu",
    "https://[::1]:443/": "::1",
}
BAD = (
    "",
    "crm.zoho.com",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "file://evil/share",
    "//evil/share",
    "\\\\evil\\share",
    "C:\\Windows\\System32\\calc.exe",
    "smb://evil/share",
    "ms-msdt:/id PCWDiagnostic",
    "data:text/html,<script>alert(1)</script>",
    "mailto:pat@example.com?bcc=all@example.com",
    "ftp://example.com/",
    "http://good.com@evil.com/",
    "https://user:secret@example.com/",
    "http://",
    "https:///path",
    "http:example.com",
    "https://exa mple.com/",
    "https://example.com\\@evil.com/",
    "https://example.com/\nHost: evil.com",
    "https://example.com/\x00",
    "https://аррӏе.com/",  # noqa: RUF001
    "https://example.com:99999/",
    "https://example.com:port/",
    "https://[::1/",
    " https://example.com/",
)


class Browser(QObject):
    """Stands in for the system's browser, as Qt allows: it keeps what it is asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show_page(self, url: QUrl) -> None:
        self.shown.append(url.toString())


@pytest.fixture
def browser(qapp: object) -> Iterator[Browser]:
    stand_in = Browser()
    schemes = ("http", "https", "file", "javascript", "data", "mailto", "ftp", "smb")
    for scheme in schemes:
        # The stubs say bytes, the function itself takes nothing but str.
        QDesktopServices.setUrlHandler(scheme, stand_in, "show_page")  # type: ignore[arg-type]
    yield stand_in
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.mark.parametrize("url", GOOD)
def test_a_web_page_is_opened_and_its_host_known(browser: Browser, url: str) -> None:
    assert web_host(url) == GOOD[url]
    assert open_web(url)
    assert len(browser.shown) == 1


@pytest.mark.parametrize("url", BAD)
def test_anything_else_stays_closed(browser: Browser, url: str) -> None:
    assert web_host(url) is None
    assert not open_web(url)
    assert not browser.shown


def test_no_hostile_value_is_opened(browser: Browser) -> None:
    assert [name for name, value in HOSTILE.items() if open_web(value)] == []
    assert not browser.shown


@given(st.text(max_size=200) | st.from_regex(r"https?:.{0,80}", fullmatch=True))
def test_a_known_host_is_the_one_that_qt_goes_to(url: str) -> None:
    """Two parsers that disagree are how one host is shown and another one visited."""
    host = web_host(url)
    if host is not None:
        parsed = QUrl(url, QUrl.ParsingMode.StrictMode)
        assert parsed.scheme() in {"http", "https"}
        assert not parsed.isValid() or parsed.host().lower() == host.lower()
        assert not parsed.userInfo()
