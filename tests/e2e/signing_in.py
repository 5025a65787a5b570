"""A person who signs in: Segue's window, the system's browser, and a keychain of the test's own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QToolButton,
    QWidget,
)

from app.domain.accounts import Account, KeepingTrouble, redirect_uri
from app.domain.network import Network
from app.doorway import Doorway, Surroundings
from app.home import Home
from app.program import Program
from app.sittings import sit_through
from app.sources import Source
from app.store.accounts import BOOK_NAME, AccountBook
from app.store.secrets import KeychainFailed
from app.ui.actions.catalogue import Act
from app.ui.main_window import MainWindow
from app.ui.settings.dialog import SettingsDialog
from app.ui.signin.dialog import SignInDialog
from app.ui.theme import Scheme, Theme
from app.zoho.calls import Patience
from app.zoho.connection import DEADLINES, PACE, TIME, gateway_over
from app.zoho.identity import ZohoIdentity
from app.zoho.timing import Time
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.waiting import until
from tests.zoho.browser import Browser, free_ports
from tests.zoho.played_zoho import PlayedZoho


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
class SystemBrowser(Browser):
    """A browser that may be asked for several pages, and is closed at the end."""

    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def open(self, url: str) -> bool:
        opened = super().open(url)
        if self.task is not None:
            self.tasks.append(self.task)
        return opened

    async def close(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)


@dataclass
class Computer:
    """Where Segue is started: its home, its keychain (None: it has none), its browser.

    desktop: where its user's own files are, an administrator's among them.
    """

    app: QApplication
    home: Home
    zoho: PlayedZoho
    hand: SandboxHand
    desktop: Path
    keychain: Keychain | None = field(default_factory=Keychain)
    browser: SystemBrowser = field(init=False)

    def __post_init__(self) -> None:
        self.browser = SystemBrowser(find=self.zoho.browser_url)

    def team_file(self, kind: str = "mobile", **changes: object) -> Path:
        """segue-team.json, as an administrator saves it who has registered Segue."""
        client, ports = self.zoho.clients[kind], free_ports()
        uris = {"redirect_uris": [redirect_uri(port) for port in ports]}
        self.hand.post("accounts", {"clients": {kind: uris}})
        told = {
            "format": "segue-team",
            "version": 1,
            "client_id": client["client_id"],
            "client_secret": client["client_secret"],
            "ports": list(ports),
            **changes,
        }
        path = self.desktop / "segue-team.json"
        path.write_text(json.dumps(told), "utf-8")
        return path

    async def accounts(self) -> tuple[Account, ...]:
        """Those that are written down on this computer."""
        book = AccountBook(self.home.folders.data / BOOK_NAME, lambda: datetime.now(UTC))
        return await book.accounts()

    def files(self, pattern: str) -> list[str]:
        """The names of such files in the user's data folder."""
        return sorted(path.name for path in self.home.folders.data.glob(pattern))

    def doorway(self, identity: ZohoIdentity) -> Doorway:
        """The way in, with Zoho's hosts played by the sandbox."""
        keychain = self.keychain
        surroundings = Surroundings(
            self.browser.open,
            no_keychain if keychain is None else lambda: keychain,
            lambda _network: identity,
            lambda access, keep: gateway_over(
                self.zoho.transport(), access, Patience(DEADLINES, PACE, TIME), keep
            ),
        )
        return Doorway(self.home.folders, Network, surroundings)

    @asynccontextmanager
    async def segue(
        self, source: Source | None = None, hold: float = 0.0
    ) -> AsyncIterator[Visitor]:
        """Segue from its start to its end, through all its windows. hold: in seconds."""
        theme = Theme(self.app, Scheme.LIGHT)
        window = MainWindow(theme)
        window.show_start()
        window.show()
        identity = self.zoho.identity(Time())
        program = Program(window, theme, source, self.home, doorway=self.doorway(identity))
        program.hold = hold
        running = asyncio.get_running_loop().create_task(sit_through(program))
        await asyncio.sleep(0)  # it hears now
        visitor = Visitor(self.app, self.browser, theme)
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
            await identity.aclose()


class Visitor:
    """Sits at whatever window Segue shows."""

    def __init__(self, app: QApplication, browser: SystemBrowser, theme: Theme) -> None:
        self._app = app
        self.theme = theme
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
        await self.in_file_dialog(dialog, "team_file_button", path)
        return dialog

    async def opens_file_in(self, dialog: SignInDialog, path: Path) -> None:
        """Open the team's file in the sign-in that is there, and sign in."""
        await self.in_file_dialog(dialog, "team_file_button", path)
        await self.person.clicks(dialog, "ready_sign_in_button")

    async def opens_settings(self, page: str) -> SettingsDialog:
        """Open the settings by their keys, and turn to the page by its letter."""
        window = self.window
        if window.is_desk_shown():
            await until(lambda: window.registry.can(Act.SETTINGS), "the window's keys")
            window.registry.run(Act.SETTINGS)
        else:
            await self.person.clicks(window, "start_settings_button")
        await until(lambda: usable(window, "settings_pages"), "the settings")
        pages = child(window, QListWidget, "settings_pages")
        pages.setFocus()
        QTest.keyClicks(pages, page)
        assert pages.currentItem().text() == page
        return child(window, SettingsDialog, "settings_dialog")

    async def in_file_dialog(self, dialog: SignInDialog, button: str, path: Path) -> None:
        """Press the button that asks for a file, and name it."""
        for _ in range(3):
            await asyncio.sleep(0)  # no person presses in the very turn in which words appear
        await self.person.clicks(dialog, button)
        await until(lambda: usable(dialog, "team_file_dialog"), "the file dialog")
        asked = child(dialog, QFileDialog, "team_file_dialog")
        edit = child(asked, QLineEdit, "fileNameEdit")
        edit.setText(str(path))
        QTest.keyClick(edit, Qt.Key.Key_Return)

    async def signs_in_with(self, path: Path) -> None:
        """All of it, until the org is open."""
        await self.opens_file_in(await self.begins(), path)
        await self.is_at_desk()

    def is_desk_shown(self) -> bool:
        """Whether an org is open, whatever of it can be read."""
        return any(window.is_desk_shown() for window in self.windows())

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

    def at_start(self, told: str) -> bool:
        """Whether the start page is there and tells that."""
        pages = [window.start_page for window in self.windows()]
        return any(page.isVisible() and told in words(page) for page in pages)

    def account_shown(self) -> str:
        """The org that the window names."""
        return child(self.window, QToolButton, "account_button").text()

    def chooses_another_way(self, dialog: SignInDialog, name: str) -> None:
        """Choose from the menu of the page that is shown."""
        buttons = dialog.findChildren(QToolButton, "other_ways_button")
        shown = next(button for button in buttons if button.isVisible())
        self.triggers(shown.menu(), name)

    def account_menu(self) -> list[str]:
        """The names of the entries of the account's menu."""
        menu: QMenu | None = child(self.window, QToolButton, "account_button").menu()
        if menu is None:
            return []  # the window has only just been painted
        menu.aboutToShow.emit()
        return [action.objectName() for action in menu.actions()]

    def menu_or_nothing(self) -> list[str]:
        """The same, also while one window takes another's place."""
        return self.account_menu() if len(self.windows()) == 1 else []

    async def chooses_in_menu(self, name: str) -> None:
        """Choose from the account's menu."""
        await until(lambda: name in self.menu_or_nothing(), f"{name} in the menu")
        button = child(self.window, QToolButton, "account_button")
        self.triggers(button.menu(), name)

    def triggers(self, menu: QMenu, name: str) -> None:
        """Choose an entry of a menu; it isn't popped up, which would wait in a loop of its own."""
        menu.aboutToShow.emit()
        action = next(one for one in menu.actions() if one.objectName() == name)
        assert isinstance(action, QAction)
        assert action.isEnabled()
        action.trigger()
