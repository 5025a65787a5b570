"""The local Zoho CRM as a process of its own: started with the demo, gone with it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

SANDBOX_ROLE: Final = "--play-sandbox"
"""First argument by which a packaged Segue, which has no Python to start, becomes the sandbox."""


class SandboxFailed(Exception):
    """The sandbox process ended, or said nothing that can be read, before it served."""


@dataclass(frozen=True, slots=True)
class SandboxAccess:
    """What the sandbox's JSON line says (the specification's page on the sandbox)."""

    url: str
    org_id: str
    client_id: str
    client_secret: str
    refresh_token: str
    access_token: str
    user_id: str


def access_from(answer: Mapping[str, object]) -> SandboxAccess:
    """The credentials in the JSON line, or in GET /__sandbox/credentials.

    Raises:
        SandboxFailed: where one is missing or isn't a text.
    """
    values = {name: answer.get(name) for name in SandboxAccess.__dataclass_fields__}
    texts = {name: value for name, value in values.items() if isinstance(value, str)}
    if len(texts) != len(values):
        raise SandboxFailed("the sandbox's credentials are incomplete")
    return SandboxAccess(**texts)


class SandboxProcess:
    """A sandbox serving one org, from start to stop. It ends by itself when we are gone."""

    def __init__(self, org: str, *more: str) -> None:
        frozen = bool(getattr(sys, "frozen", False))
        role = [SANDBOX_ROLE] if frozen else ["-m", "app.sandbox"]
        self._process = subprocess.Popen(  # noqa: S603 - our own program, fixed arguments
            [sys.executable, *role, "--org", org, "--until-stdin-ends", *more],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def wait_until_serving(self) -> SandboxAccess:
        """Block until the JSON line is there (call it in a thread).

        Raises:
            SandboxFailed: where the process ended instead.
        """
        output = self._process.stdout
        line = output.readline() if output is not None else b""
        try:
            answer = json.loads(line)
        except ValueError as error:
            raise SandboxFailed("the sandbox did not start") from error
        if not isinstance(answer, dict):
            raise SandboxFailed("the sandbox did not start")
        return access_from(answer)

    def stop(self) -> None:
        """End the process; it has no state worth waiting for."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(2)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
