"""The whole bundle is seen before it is saved, and what was seen is what lies in the file."""

from __future__ import annotations

import asyncio
import errno
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.services.support import Part, SupportBundle
from app.store.files import write_whole
from app.ui.support.dialog import SupportDialog
from app.ui.support.saving import Write, show_and_save
from tests.samples.hostile import HOSTILE
from tests.waiting import until

AT = datetime(2026, 11, 22, 10, tzinfo=UTC)
BUNDLE = SupportBundle(AT, (Part("about.txt", "Segue: 0.1.0\n"), Part("log.txt", "empty\n")))


class Screen:
    """The dialogs as a person meets them."""

    def __init__(self, dialog: SupportDialog) -> None:
        self.dialog = dialog

    @property
    def preview(self) -> QPlainTextEdit:
        return self.dialog.preview

    @property
    def result(self) -> str:
        label = self.dialog.findChild(QLabel, "support_result")
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""

    def file_dialog(self) -> QFileDialog | None:
        found = self.dialog.findChild(QFileDialog, "support_file_dialog")
        return found if isinstance(found, QFileDialog) and found.isVisible() else None

    async def asks(self) -> QFileDialog:
        self.dialog.save_button.click()
        await until(lambda: self.file_dialog() is not None)
        asked = self.file_dialog()
        assert asked is not None
        return asked

    async def saves(self, path: Path) -> str:
        """Save there; what is said of it."""
        asked = await self.asks()
        edit = asked.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(edit, QLineEdit)
        edit.setText(str(path))
        before = self.result
        QTest.keyClick(edit, Qt.Key.Key_Return)
        await until(lambda: self.result not in {"", before})
        return self.result


def unexpected(error: Exception) -> None:
    raise AssertionError("an error that nobody expected") from error


@asynccontextmanager
async def opened(
    bundle: SupportBundle = BUNDLE, write: Write = write_whole
) -> AsyncIterator[Screen]:
    window = QWidget()
    window.show()
    work = show_and_save(window, bundle, write, unexpected)
    running = asyncio.get_running_loop().create_task(work)
    await until(lambda: window.findChild(SupportDialog) is not None)
    dialog = window.findChild(SupportDialog)
    assert isinstance(dialog, SupportDialog)
    try:
        yield Screen(dialog)
    finally:
        dialog.reject()
        await running
        window.close()
        window.deleteLater()


async def test_everything_is_shown_and_can_not_be_changed(qapp: QApplication) -> None:
    async with opened() as screen:
        assert screen.preview.toPlainText() == BUNDLE.text
        QTest.keyClicks(screen.preview, "x")
        QTest.keyClick(screen.preview, Qt.Key.Key_Delete)
        assert screen.preview.toPlainText() == BUNDLE.text


async def test_markup_is_shown_as_text(qapp: QApplication) -> None:
    text = "\n".join(HOSTILE[name] for name in ("image of a device", "bold", "nested tables"))
    async with opened(SupportBundle(AT, (Part("log.txt", text),))) as screen:
        assert "<img src=" in screen.preview.toPlainText()


async def test_the_text_file_is_what_was_shown(qapp: QApplication, tmp_path: Path) -> None:
    async with opened() as screen:
        assert await screen.saves(tmp_path / "mine.txt") == "Saved as mine.txt."
        assert (tmp_path / "mine.txt").read_text("utf-8") == screen.preview.toPlainText()


async def test_the_zip_has_every_part(qapp: QApplication, tmp_path: Path) -> None:
    async with opened() as screen:
        await screen.saves(tmp_path / "mine.zip")
        with zipfile.ZipFile(tmp_path / "mine.zip") as packed:
            assert packed.namelist() == ["about.txt", "log.txt"]


async def test_a_name_is_offered(qapp: QApplication) -> None:
    async with opened() as screen:
        asked = await screen.asks()
        assert Path(asked.selectedFiles()[0]).name == "segue-support-20261122-1000.zip"
        asked.reject()
        await until(lambda: screen.file_dialog() is None)
        assert screen.result == ""


async def test_a_second_press_opens_no_second_dialog(qapp: QApplication) -> None:
    async with opened() as screen:
        await screen.asks()
        screen.dialog.save_requested.emit()
        await asyncio.sleep(0.02)  # a second dialog would come within a few turns of the loop
        assert len(screen.dialog.findChildren(QFileDialog)) == 1


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "full"), (errno.EACCES, "may not write"), (errno.EIO, "another folder")],
)
async def test_a_disk_that_refuses_is_told_and_another_place_may_do(
    qapp: QApplication, tmp_path: Path, code: int, words: str
) -> None:
    def write(path: Path, content: bytes) -> None:
        if path.name == "bad.txt":
            raise OSError(code, f"refused {path}")
        write_whole(path, content)

    async with opened(write=write) as screen:
        told = await screen.saves(tmp_path / "bad.txt")
        assert words in told
        assert str(tmp_path) not in told
        assert "Saved" in await screen.saves(tmp_path / "good.txt")


async def test_closing_while_it_asks_leaves_nothing_running(qapp: QApplication) -> None:
    async with opened() as screen:
        await screen.asks()
        QTest.keyClick(screen.dialog, Qt.Key.Key_Escape)
