"""One sandbox for the session, reset to the article's organisation before each test."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from app.sandbox.server import RunningSandbox
from tests.sandbox.caller import Caller


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[RunningSandbox]:
    with RunningSandbox() as running:
        yield running


@pytest.fixture
def sandbox(running_sandbox: RunningSandbox) -> Iterator[Caller]:
    """The control of the sandbox, which stands for Zoho's side and for a colleague's."""
    with httpx.Client(trust_env=False, timeout=10) as http:
        caller = Caller(running_sandbox.url, http)
        caller.reset()
        yield caller
