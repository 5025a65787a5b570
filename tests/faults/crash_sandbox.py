"""The crash harness's hand in the sandbox: faults, a colleague, and what really took place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import httpx

from app.demo_org import SandboxProcess
from app.domain.records import RecordId
from app.sandbox.seeds.fields import seeded_id
from tests.faults.crash_time import SCALE

Fault = Mapping[str, Any]

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
        found = tuple(RecordId(seeded_id(_FIRST_LEAD + number)) for number in range(leads))
        self.order([_counter(lead, _COUNTED) for lead in found])
        return found

    def order(self, faults: Sequence[Fault]) -> None:
        """Add faults."""
        self._post("faults", {"faults": list(faults)})

    def waiting(self) -> list[dict[str, Any]]:
        """The faults that nobody met yet."""
        found: list[dict[str, Any]] = self._post("faults", {"faults": []})["faults"]
        return found

    def arrivals(self, leads: Sequence[RecordId]) -> dict[RecordId, int]:
        """How many conversions of each lead reached the server."""
        left = {one["path"]: one["times"] for one in self.waiting() if _is_counter(one)}
        return {lead: _COUNTED - left[convert_path(lead)] for lead in leads}

    def colleague_converts(self, lead: RecordId) -> bool:
        """Another user converts the lead; whether it was possible."""
        answer = self._post("act", {"convert": {"lead_id": lead, "request": {}}})
        return '"SUCCESS"' in json.dumps(answer)

    def conversions(self) -> list[dict[str, Any]]:
        """What really took place, in order."""
        found: list[dict[str, Any]] = (
            self._http.get("effects").raise_for_status().json()["conversions"]
        )
        return found

    def close(self) -> None:
        self._http.close()

    def _post(self, what: str, body: object) -> Any:
        return self._http.post(what, json=body).raise_for_status().json()


def convert_path(lead: RecordId) -> str:
    return f"/crm/v8/Leads/{lead}/actions/convert"


def lead_path(lead: RecordId) -> str:
    return f"/crm/v8/Leads/{lead}"


@contextmanager
def sandbox() -> Iterator[SandboxHand]:
    """A sandbox process of its own, whose time runs as fast as the harness's."""
    process = SandboxProcess("large", "--leads", "1", "--time-scale", str(SCALE))
    try:
        hand = SandboxHand(process.wait_until_serving())
        try:
            yield hand
        finally:
            hand.close()
    finally:
        process.stop()


def _counter(lead: RecordId, times: int) -> Fault:
    return {"kind": "delay", "seconds": 0, "path": convert_path(lead), "times": times}


def _is_counter(fault: Fault) -> bool:
    return (fault["kind"], fault.get("seconds")) == ("delay", 0)
