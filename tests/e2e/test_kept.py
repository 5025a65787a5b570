"""The next start shows the queue of the last one at once, then what Zoho has now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.store.cache import LeadCache
from app.ui.leads.kept import KeptQueue
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme
from tests.e2e.conftest import in_window
from tests.e2e.driver import Person, SandboxHand, usable
from tests.e2e.test_article import LEAD
from tests.waiting import until


def window_of(qapp: QApplication, path: Path) -> tuple[Theme, MainWindow, KeptQueue]:
    theme = Theme(qapp, Scheme.LIGHT)
    window = MainWindow(theme)
    window.show_desk()
    return theme, window, KeptQueue(window.queue, LeadCache(path))


async def rows_are_kept(path: Path) -> None:
    reader = LeadCache(path)
    await until(lambda: bool(reader.first_page()), "the rows are kept")
    reader.close()


async def test_rows_are_there_before_the_org_is_open(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """One page before the first paint, the rest after it; a lead gone meanwhile leaves."""
    sandbox.post("reset", {"org": "large", "leads": 450})
    path = tmp_path / "leads.sqlite3"
    async with in_window(sandbox.url, *window_of(qapp, path)) as person:
        await person.sees_leads(450)
        await rows_are_kept(path)
    theme, window, kept = window_of(qapp, path)
    kept.show_first_page()
    assert window.queue.total_count() == 200
    gone = window.queue.following(1)[0]
    sandbox.post("act", {"delete": {"module": "Leads", "id": gone.id}})
    kept.show_rest()
    async with in_window(sandbox.url, theme, window, kept) as person:
        await person.sees_leads(449)


async def test_the_lead_that_was_kept_first_is_read_as_soon_as_the_org_is_open(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    path = tmp_path / "leads.sqlite3"
    async with in_window(sandbox.url, *window_of(qapp, path)) as person:
        await person.sees_leads(1)
        await rows_are_kept(path)
    theme, window, kept = window_of(qapp, path)
    kept.show_first_page()
    assert window.queue.total_count() == 1
    async with in_window(sandbox.url, theme, window, kept) as person:
        row = window.queue.selected()
        assert row is not None
        assert row.id == LEAD
        await until(lambda: usable(window.detail, "verdict"), "the verdict")
        assert isinstance(person, Person)
