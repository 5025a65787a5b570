"""The local Zoho CRM as a process of its own: started with the demo, gone with it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

SANDBOX_ROLE: Final = "--play-sandbox"
"""First argument by which a packaged Segue, which has no Python to start, becomes the sandbox."""


class SandboxFailed(Exception):
    """The sandbox process ended, or said nothing that can be read, before it served."""


class SandboxProcess:
    """A sandbox serving one org, from start to stop. It ends by itself when we are gone."""

    def __init__(self, org: str, *more: str) -> None:
        import subprocess  # 5 ms, needed for the demo org alone

        self._is_let_go = False
        frozen = bool(getattr(sys, "frozen", False))
        role = [SANDBOX_ROLE] if frozen else ["-m", "app.sandbox"]
        self._process = subprocess.Popen(  # noqa: S603 - our own program, fixed arguments
            [sys.executable, *role, "--org", org, "--until-stdin-ends", *more],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def wait_until_serving(self) -> str:
        """Block until it serves (call this in a thread); its URL.

        Raises:
            SandboxFailed: where the process ended instead.
        """
        import json

        output = self._process.stdout
        line = output.readline() if output is not None else b""
        try:
            url = json.loads(line)["url"]
        except (ValueError, TypeError, KeyError) as error:
            raise SandboxFailed("the sandbox did not start") from error
        return str(url)

    def watch(self, ended: Callable[[], object]) -> None:
        """Call ended, from a thread, when the process ends before it is stopped."""
        import threading

        def wait() -> None:
            self._process.wait()
            if not self._is_let_go:
                ended()

        threading.Thread(target=wait, name="practice org", daemon=True).start()

    def stop(self) -> None:
        """End the process; it has no state worth waiting for."""
        self._is_let_go = True
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
