"""A test that hangs ends the run, and the stacks tell where.

pytest's own `faulthandler_timeout` starts and joins a thread for each test: a tenth of the time of
eight thousand small ones. This is one thread for all of them.
"""

from __future__ import annotations

import faulthandler
import os
import threading
import time
from typing import Final

LONGEST: Final = 120.0
"""Seconds that a test may take."""
_GLANCE: Final = 5.0


class HangWatch:
    """Told when each test begins; looks every few seconds whether one has gone on for too long."""

    def __init__(self, longest: float = LONGEST, glance: float = _GLANCE) -> None:
        self._longest = longest
        self._glance = glance
        self._name = ""
        self._begun = time.monotonic()
        self._over = threading.Event()
        threading.Thread(target=self._watch, name="hang watch", daemon=True).start()

    def begin(self, name: str) -> None:
        """A test of that name begins now."""
        self._name, self._begun = name, time.monotonic()

    def idle(self) -> None:
        """No test runs: another worker has them all, or this process only hands them out."""
        self._name = ""

    def end(self) -> None:
        """No test follows."""
        self._over.set()

    def _watch(self) -> None:
        while not self._over.wait(self._glance):
            if self._name and time.monotonic() - self._begun > self._longest:
                # Past pytest's capture, and past whatever holds the main thread.
                os.write(2, f"\n{self._name} hangs; every thread is here:\n".encode())
                faulthandler.dump_traceback(2, all_threads=True)
                os._exit(3)
