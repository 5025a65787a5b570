"""The house's own alarms: each kind of silent trouble really fails the test that makes it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

TROUBLED = """
import asyncio, logging, os, pathlib, subprocess, sys, warnings, zipfile
import platformdirs, pytest
from PySide6.QtCore import qWarning
from hypothesis import given, strategies
from app.home import make_folders
from app.sandbox.tokens import Credentials
from app.store.folders import user_folders
from tests import canaries

def cache_folder():
    make_folders(user_folders())
    return user_folders().cache

async def test_fails_leaked_task():
    asyncio.get_running_loop().create_task(asyncio.sleep(60))

async def test_passes_cancelled_task():
    asyncio.get_running_loop().create_task(asyncio.sleep(60)).cancel()

@pytest.mark.seconds(0.05)
async def test_fails_too_slow():
    await asyncio.Event().wait()

def test_fails_log_warning():
    logging.getLogger("segue").warning("silent trouble")

def test_passes_taken_log_warning(logged_warnings):
    logging.getLogger("segue").warning("loud")
    assert [record.getMessage() for record in logged_warnings] == ["loud"]
    logged_warnings.clear()

def test_fails_python_warning():
    warnings.warn("old")

def test_fails_qt_warning(qapp):
    qWarning("poor")

async def test_fails_assertion():
    assert False

async def test_fails_exception_in_callback():
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.01)

def test_passes_own_folders(user_folders):
    own = user_folders
    assert pathlib.Path(platformdirs.user_data_dir("segue")).is_relative_to(own)
    assert pathlib.Path.home().is_relative_to(own)
    assert "HTTPS_PROXY" not in os.environ

HOMES = []

@pytest.mark.parametrize("folder", ["", "home", "new", "data/deep"])
def test_passes_as_a_new_user(user_folders, folder):
    assert not [path for path in user_folders.rglob("*") if path.parent != user_folders]
    assert user_folders not in HOMES
    assert os.environ["XDG_DATA_HOME"] == str(user_folders / "data")
    HOMES.append(user_folders)
    (user_folders / folder).mkdir(parents=True, exist_ok=True)
    (user_folders / folder / "left behind").touch()
    os.environ["XDG_DATA_HOME"] = "elsewhere"
    del os.environ["HOME"]

@given(strategies.integers())
def test_passes_property(number):
    assert number == number

QUEUE = "leads-0123456789abcdef.sqlite3"
ISSUED = Credentials.from_seed(1).access_token
log = logging.getLogger("app.zoho.gateway")

def test_fails_secret_in_a_file(user_folders):
    (user_folders / "data" / "deep").mkdir()
    (user_folders / "data" / "deep" / "notes.txt").write_text("x" + canaries.VERIFIER)

def test_fails_person_in_a_binary_file(user_folders):
    (user_folders / "config" / "x.db").write_bytes(bytes(4096) + b"pat.boyle@zylker.com" + bytes(9))

def test_fails_person_in_a_zip(user_folders):
    with zipfile.ZipFile(user_folders / "home" / "bundle.zip", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("log.txt", 99 * "Pat Boyle ")

def test_passes_person_in_the_cache_of_the_queue():
    (cache_folder() / QUEUE).write_text("Pat Boyle pat.boyle@zylker.com")
    (cache_folder() / f"{QUEUE}-wal").write_text("Pat Boyle")

def test_fails_secret_in_the_cache_of_the_queue():
    (cache_folder() / QUEUE).write_text(ISSUED)

def test_fails_person_in_a_file_like_the_cache(user_folders):
    (user_folders / "data" / QUEUE).write_text("Pat Boyle")

def test_fails_person_in_a_file_beside_the_cache():
    (cache_folder() / "leads.sqlite3").write_text("Pat Boyle")

def test_fails_token_of_any_kind_in_a_log():
    log.debug("refreshed: %s", "1000." + "0a" * 16 + "." + "f9" * 16)

def test_fails_client_secret_in_a_log_of_a_library():
    logging.getLogger("httpx").debug(Credentials.from_seed(1).client_secret)

def test_fails_person_in_the_error_of_a_log_record():
    log.info("it broke", exc_info=RuntimeError(ValueError("Pat Boyle")))

def test_fails_person_behind_the_error_of_a_log_record():
    error = RuntimeError()
    error.__cause__ = ValueError("Pat Boyle")
    log.info("it broke", exc_info=error)

def test_fails_secret_in_the_arguments_of_a_child():
    subprocess.run([sys.executable, "-c", "", canaries.CODE])

def test_fails_person_in_the_environment_of_a_child():
    subprocess.run([sys.executable, "-c", ""], env={**os.environ, "WHO": canaries.EMAIL})

async def test_fails_secret_told_to_a_child_of_the_loop(monkeypatch):
    monkeypatch.setenv("SEGUE_TOKEN", canaries.TOKEN)
    await asyncio.to_thread(subprocess.run, [sys.executable, "-c", ""])

def test_passes_ids_everywhere(user_folders):
    log.info("lead 4876876000007420001 converted")
    (user_folders / "data" / "journal.db").write_text("4876876000007420001 unknown")
    subprocess.run([sys.executable, "-c", "", "segue://lead/4876876000007420001"])
"""


def test_each_trouble_fails_its_test(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text((ROOT / "tests/conftest.py").read_text("utf8"), "utf8")
    (tmp_path / "test_troubled.py").write_text(TROUBLED, "utf8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-rA", "-c", ROOT / "pyproject.toml",
         "--rootdir", tmp_path, tmp_path, "-p", "no:cacheprovider"],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "HTTPS_PROXY": "http://127.0.0.1:9"},
    )  # fmt: skip
    verdicts: dict[str, set[str]] = {}
    for verdict, name in re.findall(r"^(PASSED|FAILED|ERROR) \S+::(\w+)", run.stdout, re.MULTILINE):
        verdicts.setdefault(name, set()).add(verdict)
    assert len(verdicts) == TROUBLED.count("def test_"), run.stdout + run.stderr
    wrong = {
        name: found
        for name, found in verdicts.items()
        if (found == {"PASSED"}) != name.startswith("test_passes_")
    }
    assert not wrong, run.stdout


def test_waiting_for_others_is_no_hang() -> None:
    """The process that hands tests out to workers runs none, and a worker may have no more."""
    waiting = """
import time
from tests.hangs import HangWatch
watch = HangWatch(longest=0.05, glance=0.01)
time.sleep(0.1)
watch.begin("test_of_patience")
watch.idle()
time.sleep(0.1)
"""
    subprocess.run([sys.executable, "-c", waiting], cwd=ROOT, timeout=60, check=True)


def test_a_test_that_hangs_ends_the_run_and_tells_where() -> None:
    hanging = """
import threading
from tests.hangs import HangWatch
watch = HangWatch(longest=0.0, glance=0.01)
watch.begin("test_of_patience")
lock = threading.Lock()
lock.acquire()
lock.acquire()
"""
    run = subprocess.run(
        [sys.executable, "-c", hanging],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert run.returncode == 3
    assert "test_of_patience hangs" in run.stderr
    assert 'File "<string>", line 8 in <module>' in run.stderr
