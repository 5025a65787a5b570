"""The crash harness's hand in the sandbox: faults, a colleague, and what really took place."""

from __future__ import annotations

import json
import os
import signal
import socket
import traceback
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import httpx

from app.domain.records import RecordId
from app.sandbox.application import Sandbox
from app.sandbox.listening import listen, url_of
from app.sandbox.seeds.fields import seeded_id
from app.sandbox.server import serve_until_told
from app.sandbox.world import Start
from tests.faults.crash_time import SCALE
from tests.faults.crash_verdict import Truth

Fault = Mapping[str, Any]

MASS_PATH: Final = "/crm/v8/Leads/actions/mass_convert"
_FIRST_LEAD: Final = 300_000_000
_COUNTED: Final = 100_000
"""More requests than any lead ever meets: a delay of no time that is taken by each counts them."""


class SandboxHand:
    """Steers one sandbox by its control calls, blocking."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._http = httpx.Client(base_url=f"{url}/__sandbox/", trust_env=False, timeout=30.0)

    def begin(self, leads: int) -> tuple[RecordId, ...]:
        """A new organisation of so many pending leads, without faults; their ids."""
        self._post("reset", {"org": "large", "leads": leads, "seed": 1})
        found = tuple(map(lead_number, range(leads)))
        self.order([_counter(lead, _COUNTED) for lead in found])
        return found

    def order(self, faults: Sequence[Fault]) -> None:
        """Add faults."""
        self._post("faults", {"faults": list(faults)})

    def arrivals(self, leads: Sequence[RecordId]) -> dict[RecordId, int]:
        """How many conversions of each lead reached the server."""
        waiting = self._post("faults", {"faults": []})["faults"]
        left = {one["path"]: one["times"] for one in waiting if _is_counter(one)}
        return {lead: _COUNTED - left[convert_path(lead)] for lead in leads}

    def colleague_converts(self, lead: RecordId) -> bool:
        """Another user converts the lead; whether it was possible."""
        answer = self._post("act", {"convert": {"lead_id": lead, "request": {}}})
        return '"SUCCESS"' in json.dumps(answer)

    def truth(self, leads: Sequence[RecordId], by_colleague: Collection[RecordId]) -> Truth:
        """What really took place."""
        effects = self._http.get("effects").raise_for_status().json()
        turned_away = effects["turned_away"]
        return Truth(
            effects["conversions"],
            self.arrivals(leads),
            {lead: turned_away.get(f"POST {convert_path(lead)}", 0) for lead in leads},
            by_colleague,
            effects["requests"].get(f"POST {MASS_PATH}", 0)
            - turned_away.get(f"POST {MASS_PATH}", 0),
        )

    def close(self) -> None:
        self._http.close()

    def _post(self, what: str, body: object) -> Any:
        return self._http.post(what, json=body).raise_for_status().json()


def lead_number(number: int) -> RecordId:
    """The id of the n-th lead of an organisation, counted from 0."""
    return RecordId(seeded_id(_FIRST_LEAD + number))


def convert_path(lead: RecordId) -> str:
    return f"/crm/v8/Leads/{lead}/actions/convert"


def lead_path(lead: RecordId) -> str:
    return f"/crm/v8/Leads/{lead}"


@contextmanager
def sandbox() -> Iterator[SandboxHand]:
    """A sandbox process of its own, whose time runs as fast as the harness's.

    Forked like the lives, for what it costs; only for a process without threads.
    """
    listener = listen("127.0.0.1", 0)
    gone, leash = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(leash)
        _serve(listener, gone)
    os.close(gone)
    url = url_of(listener)
    listener.close()
    hand = SandboxHand(url)
    try:
        yield hand
    finally:
        hand.close()
        os.close(leash)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def _serve(listener: socket.socket, gone: int) -> None:
    """The whole of the forked process; it ends with whoever holds the other end of gone."""
    try:
        start = Start("large", 1, 1, SCALE)
        serve_until_told(Sandbox(start, url_of(listener)), [listener], os.fdopen(gone))
    except BaseException:  # noqa: BLE001 - the forking process must not go on here
        traceback.print_exc()
    finally:
        os._exit(1)


def _counter(lead: RecordId, times: int) -> Fault:
    return {"kind": "delay", "seconds": 0, "path": convert_path(lead), "times": times}


def _is_counter(fault: Fault) -> bool:
    return (fault["kind"], fault.get("seconds")) == ("delay", 0)
