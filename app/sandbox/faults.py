"""The faults that `POST /__sandbox/faults` orders: parsed, kept, and taken by requests.

How a fault spoils an answer on the wire is in spoil.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from app.sandbox.state import JobTrouble, Record

TURNED_AWAY = frozenset({"too_many_requests", "token_expired"})
BEFORE_EFFECT = frozenset({"refuse", "cut_before_effect"}) | TURNED_AWAY
JOB_KINDS = frozenset({"job_fails", "job_slow"})

_COMMON_KEYS = frozenset({"kind", "method", "path", "times"})
_KEYS_OF_KIND: dict[str, frozenset[str]] = {
    "delay": frozenset({"seconds", "when"}),
    "status": frozenset({"status", "body", "when"}),
    "refuse": frozenset({"status", "body"}),
    "cut_before_effect": frozenset(),
    "cut_after_effect": frozenset(),
    "truncate": frozenset(),
    "html": frozenset({"status"}),
    "empty": frozenset({"status"}),
    "garbage": frozenset({"status"}),
    "drip": frozenset({"seconds"}),
    "huge": frozenset({"bytes"}),
    "too_many_requests": frozenset({"retry_after"}),
    "token_expired": frozenset(),
    "job_fails": frozenset({"lead_ids"}),
    "job_slow": frozenset({"seconds"}),
}
_MANDATORY: dict[str, tuple[str, ...]] = {
    "delay": ("seconds",),
    "drip": ("seconds",),
    "job_slow": ("seconds",),
    "status": ("status",),
}


LONGEST = 1_000_000
"""Seconds that a fault may take; eleven days."""
MOST_BYTES = 10**12
BODILESS = (204, 304)


def _is_duration(value: Any) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and bool(0 <= value <= LONGEST)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_header(value: object) -> bool:
    """What can stand in a header: a number, or text of printable ASCII."""
    if isinstance(value, str):
        return value.isascii() and value.isprintable()
    return isinstance(value, int | float) and not isinstance(value, bool)


_CHECKS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "method": (lambda value: isinstance(value, str), "an HTTP method or *"),
    "path": (lambda value: isinstance(value, str), "a path with * and ? as wildcards"),
    "times": (_is_count, "a whole number; 0 means always"),
    "seconds": (_is_duration, f"a number of seconds, {LONGEST} at most"),
    "when": (lambda value: value in ("before", "after"), '"before" or "after"'),
    "status": (lambda value: _is_count(value) and 200 <= value <= 599, "200 to 599"),
    "body": (lambda _: True, "any JSON"),
    "bytes": (
        lambda value: _is_count(value) and value <= MOST_BYTES,
        f"a whole number, {MOST_BYTES} at most",
    ),
    "retry_after": (_is_header, "a number, or text that a header can hold"),
    "lead_ids": (
        lambda value: isinstance(value, list) and all(isinstance(one, str) for one in value),
        "a list of ids as strings",
    ),
}


@dataclass(slots=True)
class Fault:
    """One ordered fault. `times` counts down to 0; `always` faults stay."""

    kind: str
    method: str
    path: str
    times: int
    always: bool
    settings: Record

    def meets(self, method: str, path: str) -> bool:
        """Whether a request is one that this fault waits for."""
        return self.method in ("*", method) and fnmatchcase(path, self.path)

    @property
    def before_effect(self) -> bool:
        """Whether the request must not take effect."""
        if self.kind == "status":
            return self.settings.get("when") == "before"
        return self.kind in BEFORE_EFFECT

    @property
    def turns_away(self) -> bool:
        """Whether the request is told that nobody read it."""
        return self.kind in TURNED_AWAY

    def as_json(self) -> Record:
        """The fault as it was ordered, with what is left of `times`."""
        left = 0 if self.always else self.times
        return {
            "kind": self.kind,
            "method": self.method,
            "path": self.path,
            "times": left,
            **self.settings,
        }


@dataclass(frozen=True, slots=True)
class Taken:
    """What one request has to suffer: delays in real seconds, then at most one spoiled answer."""

    delay_before: float = 0.0
    delay_after: float = 0.0
    fault: Fault | None = None


class BadFault(ValueError):
    """A fault that can't be ordered so; the text says why."""


def parse_fault(given: object) -> Fault:
    """Read one element of `faults`; raises BadFault."""
    if not isinstance(given, dict):
        raise BadFault("a fault is an object")
    kind = given.get("kind")
    if not isinstance(kind, str) or kind not in _KEYS_OF_KIND:
        raise BadFault(f"kind must be one of {', '.join(_KEYS_OF_KIND)}")
    _check_keys(kind, given)
    times = given.get("times", 1)
    settings = {key: value for key, value in given.items() if key not in _COMMON_KEYS}
    method = given.get("method", "*").upper()
    return Fault(kind, method, given.get("path", "*"), times, times == 0, settings)


def _check_keys(kind: str, given: Record) -> None:
    unknown = given.keys() - _COMMON_KEYS - _KEYS_OF_KIND[kind]
    if unknown:
        raise BadFault(f"{kind} does not know {', '.join(sorted(unknown))}")
    for key in _MANDATORY.get(kind, ()):
        if key not in given:
            raise BadFault(f"{kind} needs {key}")
    for key, value in given.items():
        if key != "kind" and not _CHECKS[key][0](value):
            raise BadFault(f"{key} must be {_CHECKS[key][1]}")
    if kind in ("html", "garbage") and given.get("status") in BODILESS:
        raise BadFault(f"status must be one that has a body with {kind}")


class Faults:
    """The faults in order; each request takes those that wait for it."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def order(self, faults: list[Fault]) -> None:
        """Append faults."""
        self._waiting.extend(faults)

    def clear(self) -> None:
        """Forget all faults."""
        self._waiting.clear()

    def as_json(self) -> list[Record]:
        """The faults that still wait."""
        return [fault.as_json() for fault in self._waiting]

    def take(self, method: str, path: str) -> Taken:
        """All delays that wait for this request, and the first other fault."""
        before = after = 0.0
        spoiler: Fault | None = None
        for fault in self._meeting(method, path):
            if fault.kind == "delay":
                self._use(fault)
                if fault.settings.get("when") == "after":
                    after += fault.settings["seconds"]
                else:
                    before += fault.settings["seconds"]
            elif spoiler is None and fault.kind not in JOB_KINDS:
                self._use(fault)
                spoiler = fault
        return Taken(before, after, spoiler)

    def take_for_job(self, method: str, path: str, lead_ids: list[str]) -> JobTrouble:
        """What waits for a mass conversion of these leads that is about to be scheduled."""
        failing: set[str] = set()
        extra_seconds = 0.0
        for fault in self._meeting(method, path):
            if fault.kind == "job_fails":
                self._use(fault)
                failing.update(fault.settings.get("lead_ids", lead_ids))
            elif fault.kind == "job_slow":
                self._use(fault)
                extra_seconds += fault.settings["seconds"]
        return JobTrouble(frozenset(failing), extra_seconds)

    def _meeting(self, method: str, path: str) -> list[Fault]:
        return [fault for fault in self._waiting if fault.meets(method, path)]

    def _use(self, fault: Fault) -> None:
        if fault.always:
            return
        fault.times -= 1
        if fault.times == 0:
            self._waiting.remove(fault)
