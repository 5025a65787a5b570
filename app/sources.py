"""Where an org comes from: a sandbox of our own, or one that runs already."""

from __future__ import annotations

from typing import Protocol
from urllib.parse import urlsplit

from app.demo_org import SandboxFailed, SandboxProcess


class Source(Protocol):
    """Where an org comes from. key: what its queue is kept under, "" for not at all. journal: its
    journal's name, "" where the org ends with this run.
    """

    key: str
    journal: str

    def begin(self) -> None:
        """Start what takes time, without waiting for it."""

    async def url(self) -> str:
        """The sandbox's address, once it serves. Raises SandboxFailed."""
        ...

    def end(self) -> None:
        """Let go of it."""


class DemoSource:
    """A sandbox process of our own."""

    def __init__(self, org: str, *more: str) -> None:
        self.key = f"demo:{org}"
        self.journal = ""
        self._arguments = (org, *more)
        self._process: SandboxProcess | None = None
        self._url = ""

    def begin(self) -> None:
        if self._process is None:
            self._process = SandboxProcess(*self._arguments)

    async def url(self) -> str:
        import asyncio

        self.begin()
        if self._process is None:
            raise SandboxFailed("the sandbox did not start")
        if not self._url:
            loop = asyncio.get_running_loop()
            self._url = await loop.run_in_executor(None, self._process.wait_until_serving)
        return self._url

    def end(self) -> None:
        if self._process is not None:
            self._process.stop()
            self._process = None
            self._url = ""


class SandboxSource:
    """A sandbox that runs already; it gives its credentials itself."""

    def __init__(self, url: str) -> None:
        self.key = ""  # the next sandbox at this address may be another org
        self.journal = f"port-{urlsplit(url).port}"
        self._url = url

    def begin(self) -> None:
        """Nothing to start."""

    async def url(self) -> str:
        return self._url

    def end(self) -> None:
        """It isn't ours to stop."""
