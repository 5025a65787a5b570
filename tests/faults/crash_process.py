"""A life in a process of its own, forked off: what it costs is its work, not Python's start."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from tests.faults.crash_life import DIES, READY, DieAt, Work, live

LONGEST_LIFE: Final = 60.0
"""Real seconds after which a life counts as hanging."""


@dataclass(frozen=True, slots=True)
class Death:
    """How a life ended. journal: what it told, None where it was killed before. point: the crash
    point at which it killed itself. trouble: what a life that ended otherwise broke of.
    """

    killed: bool = False
    journal: list[dict[str, Any]] | None = None
    point: str = ""
    trouble: str = ""


class Life:
    """Begins when it is made. Only for a process without threads."""

    def __init__(self, work: Work, die_at: int = 0) -> None:
        self._told = b""
        self._over = False
        self._reader, writer = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            os.close(self._reader)
            os._exit(_be_born(work, die_at, writer))
        os.close(writer)

    def wait_until_ready(self, seconds: float) -> None:
        """Or until it is dead, or time is over."""
        end = time.monotonic() + seconds
        while READY not in self._told and self._read(end - time.monotonic()):
            pass

    def live_on(self, seconds: float) -> bool:
        """Let it work so long, or to its end; whether it lives on."""
        end = time.monotonic() + seconds
        while self._read(end - time.monotonic()):
            pass
        return not self._over

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)

    def end(self) -> Death:
        """Wait for it; a life that hangs is killed, and told as trouble."""
        hung = self.live_on(LONGEST_LIFE)
        if hung:
            self.kill()
        os.close(self._reader)
        _, status = os.waitpid(self._pid, 0)
        if hung:
            return Death(trouble="it hung")
        return self._death(status)

    def _death(self, status: int) -> Death:
        last = self._told.replace(READY, b"")
        if os.WIFSIGNALED(status):
            point = last.removeprefix(DIES).decode().strip() if last.startswith(DIES) else ""
            return Death(killed=True, point=point)
        if os.WEXITSTATUS(status):
            return Death(trouble=last.decode())
        return Death(journal=json.loads(last))

    def _read(self, seconds: float) -> bool:
        """Whether more may come."""
        ready, _, _ = select.select([self._reader], [], [], max(seconds, 0.0))
        chunk = os.read(self._reader, 1 << 16) if ready and not self._over else b""
        self._over = self._over or (bool(ready) and not chunk)
        self._told += chunk
        return bool(chunk)


def _be_born(work: Work, die_at: int, writer: int) -> int:
    """The whole of the forked process; its exit code."""
    tell = _teller(writer)
    try:
        asyncio.run(live(work, DieAt(die_at, tell), tell))
    except BaseException:  # noqa: BLE001 - the parent tells it
        with contextlib.suppress(OSError):
            tell(traceback.format_exc().encode())
        return 1
    finally:
        sys.stderr.flush()
    return 0


def _teller(writer: int) -> Callable[[bytes], object]:
    def tell(text: bytes) -> None:
        while text:
            text = text[os.write(writer, text) :]

    return tell
