"""One sandbox for the session, reset before each test, for judges that know nothing of its code.

What the judges hold it against are Zoho's own things: OpenAPI files, Python SDK and the article.
"""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from app.sandbox.server import RunningSandbox
from tests.sandbox.caller import Caller


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
    caller = Caller(running_sandbox.url, http)
    caller.reset()
    return caller
