"""The log has the kinds and places of all that goes wrong, and nobody's values (fault 20)."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.log_file import LogFile, last_lines
from app.logs import Logs, SafeFormatter, log_loop_error, places

ROOT = Path(__file__).parent.parent
NAME = "Wolfeschlegelstein"
LEAD = "4876876000007420001"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "segue.log"


def record(name: str, text: object, *args: object, error: Exception | None = None) -> str:
    """What the log makes of it."""
    told = (type(error), error, error.__traceback__) if error else None
    made = logging.LogRecord(name, logging.WARNING, "x.py", 1, text, args, told)
    return SafeFormatter().format(made)


def raised(error: Exception) -> Exception:
    """The error, with the places that raising it gives."""
    try:
        raise error  # noqa: TRY301
    except Exception as caught:  # noqa: BLE001
        return caught


def test_a_line_has_its_time_level_and_place() -> None:
    line = record("segue.desk", "lead %s: %s", LEAD, "RECORD_LOCKED")
    moment, _, told = line.partition(" WARNING ")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}Z", moment)
    assert told == f"segue.desk: lead {LEAD}: RECORD_LOCKED"


@pytest.mark.parametrize("name", ["httpx", "qasync", "asyncio", "apple", "root"])
def test_other_libraries_say_their_fixed_words_only(name: str) -> None:
    assert record(name, "HTTP %s %s", "GET", NAME).endswith(f"{name}: HTTP %s %s")


def test_an_errors_text_is_left_out() -> None:
    behind = raised(ValueError(NAME))
    error = RuntimeError(NAME)
    error.__cause__ = behind
    for line in (
        record("app.services.convert", "it broke", error=raised(error)),
        record("httpx", "it broke", error=raised(ExceptionGroup(NAME, [raised(error)]))),
    ):
        assert NAME not in line
        assert "\n    RuntimeError\n" in line
        assert "\n    ValueError\n" in line
        assert re.search(r"\n      \S+:\d+ raised", line)


def test_an_errors_text_that_another_handler_left_is_not_taken() -> None:
    made = logging.LogRecord("app", logging.ERROR, "x.py", 1, "it broke", (), None)
    made.exc_text = NAME
    assert NAME not in SafeFormatter().format(made)


def test_errors_that_lead_to_themselves_come_to_an_end() -> None:
    one, other = ValueError(), ValueError()
    one.__context__, other.__context__ = other, one
    assert len(list(places(one))) < 20


class Unspeakable:
    def __str__(self) -> str:
        raise RuntimeError(NAME)


@pytest.mark.parametrize("args", [(), ("one", "two"), (Unspeakable(),)])
def test_a_mistake_in_a_log_line_is_no_error_of_the_program(args: tuple[object, ...]) -> None:
    line = record("app", "lead %s", *args)
    assert "lead %s" in line
    assert NAME not in line


def test_lines_can_not_be_forged_and_are_not_endless() -> None:
    line = record("app", "%s", f"a\n2026-11-22 ERROR forged\r\nb{'x' * 100_000}")
    assert all(found.startswith("    ") for found in line.splitlines()[1:])
    assert len(line) < 10_000


def test_tokens_and_addresses_are_cut_out_of_our_own_lines_too() -> None:
    line = record("app", "%s %s", f"1000.{'ab' * 16}.{'cd' * 16}", "pat@example.com")
    assert "abab" not in line
    assert "example" not in line


@pytest.mark.parametrize(
    "context",
    [
        {"message": "Exception in callback", "exception": ValueError(NAME)},
        {"message": f"Task was destroyed <Task name='{NAME}'>"},
        {},
    ],
)
def test_what_the_loop_says(
    context: dict[str, object], logged_warnings: list[logging.LogRecord]
) -> None:
    log_loop_error(None, context)  # type: ignore[arg-type]
    (told,) = logged_warnings
    assert NAME not in told.getMessage()
    assert told.exc_info is None
    logged_warnings.clear()


# --- the file -----------------------------------------------------------------------------------


def written(path: Path, lines: int, **limits: int) -> None:
    handler = LogFile(path, **limits)
    for number in range(lines):
        handler.handle(logging.LogRecord("app", logging.INFO, "", 1, f"line {number:04}", (), None))
    handler.close()


def test_the_file_stays_small_and_keeps_the_newest(path: Path) -> None:
    written(path, 1000, most_bytes=1000, kept=2)
    files = sorted(path.parent.iterdir())
    assert [file.name for file in files] == ["segue.log", "segue.log.1", "segue.log.2"]
    assert all(file.stat().st_size <= 1000 for file in files)
    newest = last_lines(path, 50)
    assert newest == [f"line {number:04}" for number in range(950, 1000)]


def test_a_later_run_goes_on_in_the_same_file(path: Path) -> None:
    written(path, 2)
    written(path, 1)
    assert last_lines(path, 10) == ["line 0000", "line 0001", "line 0000"]
    assert last_lines(path, 0) == []


def test_half_a_pair_can_be_written(path: Path) -> None:
    handler = LogFile(path)
    handler.handle(logging.LogRecord("app", logging.INFO, "", 1, "Pat \ud800", (), None))
    handler.close()
    assert last_lines(path, 1) == ["Pat \\ud800"]


def test_a_disk_that_refuses_loses_lines_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "absent" / "segue.log"
    handler = LogFile(path)
    told = logging.LogRecord("app", logging.INFO, "", 1, "line", (), None)
    handler.handle(told)
    path.parent.mkdir()
    handler.handle(told)
    handler.close()
    assert last_lines(path, 10) == ["line"]


# --- everything that can go wrong in a run ------------------------------------------------------

RUN = f"""
import asyncio, gc, logging, sys, threading
from pathlib import Path
from PySide6.QtCore import QObject, Qt, Signal, qWarning
from PySide6.QtWidgets import QApplication
from app.logs import Logs
from app.launch import run_loop
NAME = "{NAME}"
logs = Logs(Path(sys.argv[1]))
logs.tell = lambda error: print("told of", type(error).__name__)
logs.begin()
app = QApplication([])

class InThread(Exception): pass
class InFinalizer(Exception): pass
class InSlot(Exception): pass
class InCallback(Exception): pass
class InTask(Exception): pass
class AtTheEnd(Exception): pass

def fail(kind):
    raise kind(NAME)

thread = threading.Thread(target=fail, args=(InThread,))
thread.start()
thread.join()

class Finalizer:
    def __del__(self):
        fail(InFinalizer)
Finalizer()

class Bell(QObject):
    rung = Signal()
bell = Bell()
bell.rung.connect(lambda: fail(InSlot))
bell.rung.emit()

qWarning(f'poor "{{NAME}}"')
logging.getLogger("httpx").info("HTTP %s", NAME)
logging.getLogger("httpx").warning("odd %s", NAME)
logging.getLogger("app.services.convert").info("lead %s", "{LEAD}")

async def work():
    loop = asyncio.get_running_loop()
    loop.call_soon(fail, InCallback)
    async def task():
        fail(InTask)
    running = loop.create_task(task())
    await asyncio.sleep(0.05)
    del running
    gc.collect()
    return 0
assert run_loop(app, work) == 0
fail(AtTheEnd)
"""


def test_all_that_goes_wrong_in_a_run_is_kept_and_nobodys_name(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", RUN, tmp_path],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert run.returncode == 1
    text = "\n".join(Logs(tmp_path).last_lines(200))
    for kind in ("InThread", "InFinalizer", "InSlot", "InCallback", "InTask", "AtTheEnd"):
        where = rf"unexpected {kind}(\n      \S+:\d+ .+)*\n      __main__:\d+ fail"
        assert re.search(where, text), (kind, text)
        assert kind in run.stderr
    # Who looks at the window is told of what was begun there.
    assert run.stdout.split("\n")[:-1] == ["told of InSlot", "told of AtTheEnd"]
    assert 'segue.qt: default: poor "…"' in text
    assert "WARNING httpx: odd %s" in text
    assert f"INFO app.services.convert: lead {LEAD}" in text
    assert "HTTP" not in text
    for told in (text, run.stderr, run.stdout):
        assert NAME not in told


def test_a_crash_leaves_its_places(tmp_path: Path) -> None:
    crash = (
        "import os, signal, sys; from pathlib import Path; from app.logs import Logs\n"
        "Logs(Path(sys.argv[1])).begin()\n"
        "def in_the_end(): os.kill(os.getpid(), signal.SIGABRT)\n"
        "in_the_end()"
    )
    run = subprocess.run([sys.executable, "-c", crash, tmp_path], cwd=ROOT, check=False)
    assert run.returncode != 0
    assert any("in_the_end" in line for line in Logs(tmp_path).last_lines(100))
