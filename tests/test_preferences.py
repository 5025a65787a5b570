"""What the user set is there again at the next start, whatever became of the file."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QSplitter, QTableView

from app.preferences import Preferences
from app.store.settings import SettingsFile
from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.languages import Language
from app.ui.leads.orders import Column
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


class Run:
    """One run of the program, as far as this is about."""

    def __init__(self, app: QApplication, path: Path, scheme: Scheme | None) -> None:
        self.preferences = Preferences(SettingsFile(path, lambda: NOW))
        self.theme = Theme(app, scheme or self.preferences.scheme)
        self.window = MainWindow(self.theme)
        self.preferences.give_to(self.window, self.theme)
        self.window.show_desk()
        self.window.show()

    @property
    def splitter(self) -> QSplitter:
        found = self.window.findChild(QSplitter, "desk_splitter")
        assert isinstance(found, QSplitter)
        return found

    @property
    def notice(self) -> QPushButton:
        found = self.window.findChild(QPushButton, "status_notice")
        assert isinstance(found, QPushButton)
        return found


class Computer:
    """Where runs follow each other."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self.path = folder / "settings.json"

    @contextmanager
    def run(self, scheme: Scheme | None = None) -> Iterator[Run]:
        run = Run(self._app, self.path, scheme)
        yield run
        run.window.hide()
        run.preferences.take_from(run.window)
        run.window.deleteLater()
        run.theme.deleteLater()
        # Before the style sheet goes: Qt keeps the addresses of widgets that die without it, and
        # the next sheet ends in a crash.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._app.setStyleSheet("")

    def kept(self) -> dict[str, object]:
        found: dict[str, object] = json.loads(self.path.read_bytes())
        return found


@pytest.fixture
def computer(qapp: QApplication, tmp_path: Path) -> Computer:
    return Computer(qapp, tmp_path)


def test_the_look_and_the_window_come_back(computer: Computer) -> None:
    with computer.run() as first:
        first.theme.set_scheme(Scheme.DARK)
        first.window.setGeometry(0, 0, 900, 600)
        first.splitter.setSizes([420, 540])
        sizes, size = first.splitter.sizes(), first.window.size()
    with computer.run() as second:
        assert second.theme.scheme is Scheme.DARK
        assert second.theme.is_dark
        assert second.window.size() == size
        assert second.splitter.sizes() == sizes


def test_changed_keys_and_confirming_come_back(computer: Computer) -> None:
    try:
        with computer.run() as run:
            key_map().give(Act.RECHECK, "Ctrl+G")
            run.preferences.set_confirm(True)
        key_map().reset()
        with computer.run() as run:
            assert key_map().keys(Act.RECHECK) == ("Ctrl+G",)
            assert run.preferences.settings.confirm
    finally:
        key_map().reset()


def test_a_look_is_kept_at_once_not_only_at_the_end(computer: Computer) -> None:
    run = Run(QApplication.instance(), computer.path, None)  # type: ignore[arg-type]
    run.theme.set_scheme(Scheme.DARK)
    run.theme.set_scheme(Scheme.LIGHT)
    run.preferences.take_from(run.window)
    assert computer.kept()["appearance"] == "light"
    run.window.deleteLater()
    run.theme.deleteLater()


def test_a_look_named_for_one_run_is_not_kept(computer: Computer) -> None:
    with computer.run(Scheme.DARK) as run:
        assert run.theme.is_dark
        run.theme.changed.emit()  # as when the system changes
    assert computer.kept()["appearance"] == "system"


def test_a_language_is_kept_for_the_next_start(computer: Computer) -> None:
    with computer.run() as run:
        assert run.preferences.language is Language.SYSTEM
        run.preferences.set_language(Language.GERMAN)
    with computer.run() as run:
        assert run.preferences.language is Language.GERMAN


def test_a_damaged_file_is_told_of_quietly_and_once(
    computer: Computer, logged_warnings: list[logging.LogRecord]
) -> None:
    computer.path.write_bytes(b"garbage")
    with computer.run() as run:
        assert run.notice.text() == "Your settings were reset"
        run.notice.click()
        box = run.window.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        assert "settings.json.corrupt-20261122T100000Z" in box.informativeText()
        box.close()
    assert len(logged_warnings) == 1
    logged_warnings.clear()
    with computer.run() as run:
        assert run.notice.isHidden()


def test_what_can_not_be_read_is_not_overwritten(
    computer: Computer,
    monkeypatch: pytest.MonkeyPatch,
    logged_warnings: list[logging.LogRecord],
) -> None:
    """It may be whole, and readable the next time."""
    with computer.run() as run:
        run.theme.set_scheme(Scheme.DARK)
    before = computer.path.read_bytes()
    opened = Path.open

    def refuse(path: Path, *args: Any, **more: Any) -> Any:
        if path == computer.path:
            raise PermissionError(13, "Permission denied")
        return opened(path, *args, **more)

    monkeypatch.setattr(Path, "open", refuse)
    with computer.run() as run:
        monkeypatch.undo()
        assert run.notice.text() == "Your settings could not be read"
        run.theme.set_scheme(Scheme.LIGHT)
        run.preferences.set_hold(17)
        assert run.preferences.settings.hold == 17  # for this time
    assert computer.path.read_bytes() == before
    logged_warnings.clear()


def test_a_disk_that_refuses_is_borne(
    computer: Computer, tmp_path: Path, logged_warnings: list[logging.LogRecord]
) -> None:
    computer.path = tmp_path / "absent" / "settings.json"
    with computer.run() as run:
        run.theme.set_scheme(Scheme.DARK)
    assert {record.getMessage() for record in logged_warnings} == {"not kept: ENOENT"}
    logged_warnings.clear()


def test_the_queues_look_comes_back(computer: Computer) -> None:
    with computer.run() as first:
        look = first.window.queue.look
        first.preferences.set_columns(("owner", "nonsense", "suggested"))
        first.preferences.set_compact(True)
        view = first.window.queue.findChild(QTableView, "lead_list")
        assert isinstance(view, QTableView)
        tall, header = view.verticalHeader().defaultSectionSize(), view.horizontalHeader()
        header.resizeSection(Column.SUGGESTED, 200)
        look._settled.timeout.emit()  # the hand has left the column's edge
    assert computer.kept()["columns"] == ["owner", "suggested", "-source", "-waiting"]
    assert computer.kept()["column_widths"] == {"suggested": 200}
    with computer.run() as second:
        view = second.window.queue.findChild(QTableView, "lead_list")
        assert isinstance(view, QTableView)
        header = view.horizontalHeader()
        assert header.visualIndex(Column.OWNER) == 1
        assert header.isSectionHidden(Column.SOURCE)
        assert header.isSectionHidden(Column.WAITING)
        assert header.sectionSize(Column.SUGGESTED) == 200
        assert view.verticalHeader().defaultSectionSize() == tall
        second.preferences.set_compact(False)
        assert view.verticalHeader().defaultSectionSize() > tall


def test_a_hidden_column_comes_back_where_it_was(computer: Computer) -> None:
    """It came back as the last one, and its place was lost for good."""
    with computer.run() as first:
        first.preferences.set_columns(("owner", "-waiting", "source", "suggested"))
    with computer.run() as second:
        view = second.window.queue.findChild(QTableView, "lead_list")
        assert isinstance(view, QTableView)
        header = view.horizontalHeader()
        header.moveSection(header.visualIndex(Column.SUGGESTED), 1)
        kept = second.preferences.settings.columns
        assert kept == ("suggested", "owner", "-waiting", "source")
        second.preferences.set_columns(tuple(name.removeprefix("-") for name in kept))
        places = {column.name: header.visualIndex(column) for column in list(Column)[1:5]}
        assert places == {"SUGGESTED": 1, "OWNER": 2, "WAITING": 3, "SOURCE": 4}


def test_a_dragged_column_is_kept(computer: Computer) -> None:
    with computer.run() as run:
        view = run.window.queue.findChild(QTableView, "lead_list")
        assert isinstance(view, QTableView)
        header = view.horizontalHeader()
        header.moveSection(header.visualIndex(Column.WAITING), 1)
        header.moveSection(0, 2)
    assert computer.kept()["columns"] == ["waiting", "source", "suggested", "owner"]


def test_the_queue_is_sorted_as_it_was(computer: Computer) -> None:
    """By the header's click, as by the menu below the rows."""
    with computer.run() as first:
        view = first.window.queue.findChild(QTableView, "lead_list")
        assert isinstance(view, QTableView)
        header = view.horizontalHeader()
        header.sectionClicked.emit(Column.LEAD)
        header.sectionClicked.emit(Column.LEAD)
    assert computer.kept()["order"] == "-lead"
    with computer.run() as second:
        ask = second.window.queue._index.ask
        assert (ask.column, ask.descending) == (Column.LEAD, True)
        second.preferences.set_compact(True)
    assert computer.kept()["order"] == "-lead"


@pytest.mark.parametrize("order", ["", "-", "nonsense", "-nonsense"])
def test_an_order_that_nothing_has_is_the_usual_one(computer: Computer, order: str) -> None:
    computer.path.parent.mkdir(parents=True, exist_ok=True)
    computer.path.write_text(json.dumps({"version": 1, "order": order}))
    with computer.run() as run:
        ask = run.window.queue._index.ask
        assert (ask.column, ask.descending) == (Column.WAITING, False)
