"""What every test may count on: Qt without a screen, own folders, one loop, and no silent trouble.

A test fails on a Python warning, a Qt warning (both in pyproject.toml), a log record from WARNING
up that it didn't take from `logged_warnings`, an asyncio task left behind, and a secret or a person
(tests/canaries.py) in a file, a log record of any level or what a child was started with.
"""

from __future__ import annotations

import asyncio
import gc
import inspect
import logging
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.garbage import collect_due
from app.ui.loop import SegueEventLoop
from tests.canaries import Watch, watched
from tests.examples import use_the_usual_number
from tests.hangs import HangWatch
from tests.own_folders import OwnFolders

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):  # the sandbox is on loopback
    os.environ.pop(name, None)
    os.environ.pop(name.upper(), None)

# Client and sandbox are threads of one process here, and wait for each other all the time: at
# Python's own 5 ms a turn they would mostly wait for their turn.
sys.setswitchinterval(0.0005)


use_the_usual_number()

COROUTINE_SECONDS = 20.0
"""A coroutine test's time; `@pytest.mark.seconds(60)` gives another."""

STRANGERS = {"sandbox", "contract"}
"""Folders whose tests hold other clients than ours against the sandbox, tokens in hand."""


_hangs = pytest.StashKey[HangWatch]()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "early: waits for seconds, so it begins first")
    config.addinivalue_line("markers", "seconds(n): time allowed to a coroutine test")
    config.stash[_hangs] = HangWatch()


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[_hangs].end()


# As in the program (app/ui/garbage.py): another thread that collects can lock Qt up for ever.
gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()  # the tests themselves stay


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    collect_due()
    item.config.stash[_hangs].begin(item.nodeid)
    try:
        return (yield)
    finally:
        item.config.stash[_hangs].idle()


@pytest.fixture(scope="session")
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> OwnFolders:
    """Where the homes of this process's tests are."""
    return OwnFolders(tmp_path_factory.mktemp("users"))


@pytest.fixture(autouse=True)
def user_folders(own_folders: OwnFolders) -> Path:
    """A home of the test's own, so that no test meets a person's settings or another test's."""
    return own_folders.untouched()


@pytest.fixture(autouse=True)
def canaries(
    request: pytest.FixtureRequest, user_folders: Path, own_folders: OwnFolders
) -> Iterator[Watch]:
    """Looks for secrets and people where they must not be, when all other fixtures are done."""
    with watched(user_folders) as watch:
        yield watch
    strange = not STRANGERS.isdisjoint(request.path.parts)
    found = [] if strange else watch.found(files=own_folders.touched())
    assert not found, "canaries got out:\n" + "\n".join(found)


class _WarningCatcher(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def logged_warnings() -> Iterator[list[logging.LogRecord]]:
    """Records from WARNING up. Whoever expects some looks at them and clears the list."""
    catcher = _WarningCatcher()
    logging.getLogger().addHandler(catcher)
    try:
        yield catcher.records
    finally:
        logging.getLogger().removeHandler(catcher)
    unexpected = [f"{r.name} {r.levelname}: {r.getMessage()}" for r in catcher.records]
    assert not unexpected, "unexpected log records:\n" + "\n".join(unexpected)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """As app.ui.theme.make_application starts it."""
    return ["segue", "-style", "fusion"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """As the program has it: the last window's end would end the next test's loop instead."""
    qapp.setQuitOnLastWindowClosed(False)
    return qapp


@pytest.fixture
def qloop(qapp: QApplication) -> Iterator[SegueEventLoop]:
    """The program's own event loop; a coroutine test runs on it without asking."""
    loop = SegueEventLoop(qapp)
    asyncio.set_event_loop(loop)
    yield loop
    leaked = _settle(loop)
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    asyncio.set_event_loop(None)
    assert not leaked, f"tasks left behind: {leaked}"


def _settle(loop: asyncio.AbstractEventLoop) -> list[str]:
    """Let cancelled tasks come to their end; names the others, after ending them too."""
    loop.run_until_complete(asyncio.sleep(0))
    tasks = asyncio.all_tasks(loop)
    if not tasks:
        return []
    leaked = [str(task) for task in tasks if not task.cancelling()]
    for task in tasks:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
    return leaked


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # Else one of several workers is left alone with a test that mostly waits.
    items.sort(key=lambda item: item.get_closest_marker("early") is None)
    for item in items:
        if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.obj):
            # First, so that widgets and clients of other fixtures go before their loop does.
            item.fixturenames.insert(0, "qloop")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a coroutine test on the loop, within its time; others are pytest's own business."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    marker = pyfuncitem.get_closest_marker("seconds")
    limit = marker.args[0] if marker else COROUTINE_SECONDS
    names = pyfuncitem._fixtureinfo.argnames
    test = pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names})
    loop = cast("SegueEventLoop", pyfuncitem.funcargs["qloop"])
    loop.run_until_complete(asyncio.wait_for(test, limit))
    return True
