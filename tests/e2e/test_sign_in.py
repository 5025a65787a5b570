"""From the first-run screen to a converted lead of an org that was signed in to, and out again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.home import Home, make_folders
from app.instance import Instance
from app.logs import Logs
from app.preferences import Preferences
from app.store.folders import user_folders
from app.store.settings import SettingsFile
from tests.e2e.driver import SandboxHand, usable
from tests.e2e.signing_in import Computer
from tests.e2e.test_article import BOYLE, LEAD


@pytest.fixture
def computer(qapp: QApplication, sandbox: SandboxHand, tmp_path: Path) -> Iterator[Computer]:
    folders = user_folders()
    make_folders(folders)
    instance = Instance(folders.data)
    instance.take_role()
    file = SettingsFile(folders.config / "settings.json", lambda: datetime.now(UTC))
    home = Home(folders, instance, Logs(folders.log), Preferences(file))
    yield Computer(qapp, home, sandbox, tmp_path)
    instance.end()


async def test_from_the_first_start_to_a_converted_lead(computer: Computer) -> None:
    async with computer.segue() as visitor:
        assert usable(visitor.window, "demo_button")
        await visitor.signs_in_with(computer.team_file())
        assert "You are signed in" in computer.browser.last
        person = visitor.person
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{BOYLE}")
        await person.converts(dialog)
        dialog.done(0)
    assert [one["contact_id"] for one in computer.hand.conversions()] == [BOYLE]
