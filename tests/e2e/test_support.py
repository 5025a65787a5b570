"""After faults of every kind, with a canary in every field, log and bundle name nobody."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.home import Home, make_folders
from app.instance import Instance
from app.log_file import LogFile
from app.logs import Logs, SafeFormatter
from app.preferences import Preferences
from app.program import Program
from app.sources import SandboxSource
from app.store.folders import user_folders
from app.store.settings import SettingsFile
from app.ui.actions.catalogue import Act
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme
from tests import canaries
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.e2e.test_article import BOYLE, LEAD
from tests.waiting import until

FIRST_NAME, LAST_NAME = canaries.NAME.split()
WHO = {
    "First_Name": FIRST_NAME,
    "Last_Name": LAST_NAME,
    "Email": canaries.EMAIL,
    "Phone": canaries.PHONE,
}
MATCHES = "/crm/v8/Leads/*/__conversion_options"
CONVERT = "/crm/v8/Leads/*/actions/convert"


@pytest.fixture
def home(qapp: QApplication) -> Iterator[Home]:
    """A home with its log; the hooks of a whole program are for tests/test_logs.py."""
    folders = user_folders()
    make_folders(folders)
    instance = Instance(folders.data)
    instance.take_role()
    logs = Logs(folders.log)
    handler = LogFile(logs.path)
    handler.setFormatter(SafeFormatter())
    logging.getLogger().addHandler(handler)
    file = SettingsFile(folders.config / "settings.json", lambda: datetime.now(UTC))
    yield Home(folders, instance, logs, Preferences(file))
    logging.getLogger().removeHandler(handler)
    handler.close()
    instance.end()


@asynccontextmanager
async def running(app: QApplication, home: Home, url: str) -> AsyncIterator[Person]:
    """Segue as `run_window` starts and ends it."""
    theme = Theme(app, Scheme.LIGHT)
    window = MainWindow(theme)
    home.preferences.give_to(window, theme)
    window.show_desk()
    window.show()
    program = Program(window, theme, SandboxSource(url), home)
    program.hold = 0.0
    task = asyncio.get_running_loop().create_task(program.run())
    try:
        yield Person(window)
    finally:
        window.close()
        while not task.done():
            if usable(window, "accept"):
                await Person(window).clicks(window, "accept")
            await asyncio.sleep(0.002)
        await task
        home.preferences.take_from(window)
        window.deleteLater()


async def bundle_of(person: Person) -> str:
    """What the support bundle shows."""
    assert person.window.registry.run(Act.SUPPORT)
    await until(lambda: usable(person.window, "support_preview"), "the support bundle")
    text = child(person.window, QPlainTextEdit, "support_preview").toPlainText()
    await person.clicks(person.window, "support_close_button")
    return text


@pytest.mark.seconds(60)
async def test_nobody_is_named_after_a_day_of_faults(
    qapp: QApplication,
    home: Home,
    sandbox: SandboxHand,
    logged_warnings: list[logging.LogRecord],
) -> None:
    for module, record in (("Leads", LEAD), ("Contacts", BOYLE)):
        sandbox.post("act", {"update": {"module": module, "id": record, "fields": WHO}})
    faults = [
        {"method": "GET", "path": "/crm/v8/Leads", "times": 1, "kind": "status", "status": 400,
         "body": {"code": canaries.NAME, "message": canaries.EMAIL, "details": {}}},
        {"method": "GET", "path": MATCHES, "times": 1, "kind": "token_expired"},
        {"method": "POST", "path": CONVERT, "times": 1, "kind": "cut_after_effect"},
    ]  # fmt: skip
    sandbox.post("faults", {"faults": faults})
    async with running(qapp, home, sandbox.url) as person:
        await until(lambda: "reading the queue" in "".join(home.logs.last_lines(9)), "the failure")
        person.window.queue.reload_requested.emit()
        await person.sees_leads(1)
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{BOYLE}")
        await person.converts(dialog)
        dialog.done(0)
        assert home.logs.tell is not None
        home.logs.tell(KeyError(canaries.NAME))
        assert "Something went wrong inside Segue (KeyError)" in words(person.window.status)
        logging.getLogger("app.zoho").warning("Zoho-oauthtoken %s", "ab" * 30)
        text = await bundle_of(person)
    assert "Segue: " in text
    assert "segue.queue: reading the queue" in text
    assert f"lead {LEAD} applied_by_us; attempt 1" in text
    assert "Zoho-oauthtoken <token>" in text
    assert not canaries.cage().found_in(text.encode())
    logged_warnings.clear()
