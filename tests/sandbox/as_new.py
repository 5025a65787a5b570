"""Fixtures for strangers to Segue: one sandbox for the session, as new for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from app.sandbox.server import RunningSandbox
from tests.sandbox.caller import Caller


@pytest.fixture(scope="module")
def user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One home for a whole file of tests, as the sandbox keeps nothing in it."""
    root = tmp_path_factory.mktemp("user")
    with pytest.MonkeyPatch.context() as environment:
        for variable in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            environment.setenv(variable, str(root))
        yield root


@pytest.fixture
def canaries() -> None:
    """Nobody listens to the log: these tests' client isn't Segue's, and tells all it does."""


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[RunningSandbox]:
    """The session's one server; `sandbox` resets it for each test."""
    with RunningSandbox() as running:
        yield running


@pytest.fixture(scope="session")
def http() -> Iterator[httpx.Client]:
    """The session's one connection pool."""
    with httpx.Client(trust_env=False, timeout=10) as client:
        yield client


@pytest.fixture
def sandbox(running_sandbox: RunningSandbox, http: httpx.Client) -> Caller:
    """The sandbox on the article's organisation, as new."""
    return Caller.as_new(running_sandbox, http)
