"""A person who signs in: Segue's window, the system's browser, and a keychain of the test's own."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urljoin

import httpx
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QToolButton, QWidget

from app.domain.accounts import Account, ClientRegistration, Credentials, KeepingTrouble, OrgKind
from app.domain.network import Network
from app.domain.sign_in import BrowserUse, Granted, Tell
from app.doorway import Doorway, Identity, Surroundings
from app.home import Home
from app.program import Program
from app.sittings import sit_through
from app.sources import Source
from app.store.secrets import KeychainFailed
from app.ui.main_window import MainWindow
from app.ui.signin.dialog import SignInDialog
from app.ui.theme import Scheme, Theme
from tests.e2e.driver import Person, SandboxHand, child, until, usable, words
from tests.sandbox.browser import Page

PRACTICE_PORTS: Final = (17853, 18853, 19853)


class Keychain:
    """A keychain as it should be."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        return self.kept.get(name)

    def write(self, name: str, text: str) -> None:
        self.kept[name] = text

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


def no_keychain() -> Keychain:
    """What a computer without one answers."""
    raise KeychainFailed(KeepingTrouble.MISSING)


@dataclass
class Browser:
    """The system's browser: shows Zoho's page, and its user presses a button there.

    press: the name of the form, "" to leave the page alone. works: whether it can be opened.
    """

    press: str = "approve"
    works: bool = True
    opened: list[str] = field(default_factory=list)
    last: str = ""
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def open(self, url: str) -> bool:
        self.opened.append(url)
        if self.works and self.press:
            self.tasks.append(asyncio.get_running_loop().create_task(self._browse(url)))
        return self.works

    async def _browse(self, url: str) -> None:
        async with httpx.AsyncClient(trust_env=False, timeout=10) as http:
            answer = await http.get(url)
            form = Page(None, answer).forms[self.press]  # type: ignore[arg-type]
            buttons = {name: value for name, value in form.buttons[:1] if name}
            action = urljoin(str(answer.url), form.action)
            answer = await http.post(action, data={**form.fields, **buttons})
            while answer.is_redirect:
                answer = await http.get(answer.headers["location"])
            self.last = answer.text

    async def close(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)


class _Led:
    """Signs in as the program does, but to the sandbox in the place of Zoho's servers."""

    def __init__(self, network: Callable[[], Network], url: str) -> None:
        self._inner = Identity(network)
        self._url = url

    def _led(self, registration: ClientRegistration) -> ClientRegistration:
        return dataclasses.replace(
            registration, kind=OrgKind.PRACTICE, address=self._url, data_centre=None
        )

    async def by_browser(
        self, registration: ClientRegistration, browser: BrowserUse, tell: Tell
    ) -> Granted:
        return await self._inner.by_browser(self._led(registration), browser, tell)

    async def by_device(self, registration: ClientRegistration, tell: Tell) -> Granted:
        return await self._inner.by_device(self._led(registration), tell)

    async def by_grant(self, registration: ClientRegistration, code: str) -> Granted:
        return await self._inner.by_grant(self._led(registration), code)

    async def account(self, registration: ClientRegistration, granted: Granted) -> Account:
        return await self._inner.account(self._led(registration), granted)

    async def revoke(self, account: Account, credentials: Credentials) -> None:
        await self._inner.revoke(account, credentials)


@dataclass
class Computer:
    """Where Segue is started: its home, its keychain (None: it has none), its browser.

    desktop: where its user's own files are, an administrator's among them.
    """

    app: QApplication
    home: Home
    hand: SandboxHand
    desktop: Path
    keychain: Keychain | None = field(default_factory=Keychain)
    browser: Browser = field(default_factory=Browser)

    def client(self, kind: str = "mobile") -> dict[str, Any]:
        """What the administrator was given by the API console."""
        found: dict[str, Any] = self.hand.get("credentials")["clients"][kind]
        return found

    def team_file(self, **changes: object) -> Path:
        """segue-team.json, as an administrator saves it."""
        client = self.client()
        told = {
            "format": "segue-team",
            "version": 1,
            "client_id": client["client_id"],
            "client_secret": client["client_secret"],
            "ports": list(PRACTICE_PORTS),
            **changes,
        }
        path = self.desktop / "segue-team.json"
        path.write_text(json.dumps(told), "utf-8")
        return path

    def doorway(self) -> Doorway:
        keychain = self.keychain
        surroundings = Surroundings(
            self.browser.open,
            no_keychain if keychain is None else lambda: keychain,
            lambda network: _Led(network, self.hand.url),
        )
        return Doorway(self.home.folders.data, Network, surroundings)

    @asynccontextmanager
    async def segue(self, source: Source | None = None) -> AsyncIterator[Visitor]:
        """Segue from its start to its end, through all its windows."""
        theme = Theme(self.app, Scheme.LIGHT)
        window = MainWindow(theme)
        window.show_start()
        window.show()
        program = Program(window, theme, source, self.home, doorway=self.doorway())
        program.hold = 0.0
        running = asyncio.get_running_loop().create_task(sit_through(program))
        await asyncio.sleep(0)  # it hears now
        visitor = Visitor(self.app, self.browser)
        try:
            yield visitor
        finally:
            for dialog in visitor.dialogs():
                dialog.done(0)
            await self.browser.close()
            visitor.window.close()
            while not running.done():
                for window in visitor.windows():
                    if usable(window, "accept"):
                        await Person(window).clicks(window, "accept")
                await asyncio.sleep(0.002)
            last = await running
            last.window.deleteLater()


class Visitor:
    """Sits at whatever window Segue shows."""

    def __init__(self, app: QApplication, browser: Browser) -> None:
        self._app = app
        self.browser = browser

    @property
    def window(self) -> MainWindow:
        (window,) = self.windows()
        return window

    def windows(self) -> list[MainWindow]:
        """Those that can be used: one, but while it changes."""
        shown = [w for w in self._app.topLevelWidgets() if isinstance(w, MainWindow)]
        return [window for window in shown if window.isVisible() and window.isEnabled()]

    @property
    def person(self) -> Person:
        return Person(self.window)

    def dialogs(self) -> list[SignInDialog]:
        shown = [w for w in self._app.topLevelWidgets() if isinstance(w, SignInDialog)]
        return [dialog for dialog in shown if dialog.isVisible()]

    async def sign_in_dialog(self) -> SignInDialog:
        """The sign-in, once it is open."""
        await until(lambda: bool(self.dialogs()), "the sign-in")
        return self.dialogs()[0]

    async def begins(self) -> SignInDialog:
        """Press *Sign in to Zoho CRM* on the start page."""
        await self.person.clicks(self.window, "start_sign_in_button")
        return await self.sign_in_dialog()

    async def opens_team_file(self, path: Path) -> SignInDialog:
        """Open the team's file in the sign-in."""
        dialog = await self.begins()
        await self.person.clicks(dialog, "team_file_button")
        await until(lambda: usable(dialog, "team_file_dialog"), "the file dialog")
        asked = child(dialog, QFileDialog, "team_file_dialog")
        edit = child(asked, QLineEdit, "fileNameEdit")
        edit.setText(str(path))
        QTest.keyClick(edit, Qt.Key.Key_Return)
        return dialog

    async def signs_in_with(self, path: Path) -> None:
        """All of it, until the org is open."""
        dialog = await self.opens_team_file(path)
        await self.person.clicks(dialog, "ready_sign_in_button")
        await self.is_at_desk()

    async def is_at_desk(self, leads: int = 1) -> None:
        """Wait until an org's leads are shown."""

        def shown() -> bool:
            return any(
                window.is_desk_shown() and window.queue.total_count() == leads
                for window in self.windows()
            )

        await until(shown, "the desk")

    async def fails(self, dialog: SignInDialog, title: str) -> str:
        """Wait for that failure; all that is said of it."""
        await until(lambda: title in self.said(dialog), title)
        return self.said(dialog)

    def said(self, dialog: SignInDialog) -> str:
        """The failure that the dialog shows, "" for none."""
        found = dialog.findChild(QWidget, "sign_in_failure")
        return words(found) if isinstance(found, QWidget) and found.isVisible() else ""

    def chooses_in_menu(self, name: str) -> None:
        """Choose from the account's menu."""
        button = child(self.window, QToolButton, "account_button")
        self.triggers(button.menu(), name)

    def triggers(self, menu: QMenu, name: str) -> None:
        """Choose an entry of a menu; it isn't popped up, which would wait in a loop of its own."""
        menu.aboutToShow.emit()
        action = next(one for one in menu.actions() if one.objectName() == name)
        assert isinstance(action, QAction)
        assert action.isEnabled()
        action.trigger()
