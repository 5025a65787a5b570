"""What happens to a conversion while it is killed at every crash point in turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.records import RecordId
from app.domain.settling import Patience
from tests.faults.crash_sandbox import MASS_PATH, Fault, convert_path, lead_number
from tests.faults.crash_time import BRISK, LONGEST_DELAY, PATIENCE

_CONVERT: Final = "/crm/v8/Leads/*/actions/convert"

Leads = tuple[RecordId, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """leads: with how many it is played. together: whether they go as one job. colleague: whether
    another user converts the first one while ours waits at the server.
    """

    name: str
    faults: tuple[Fault, ...] = ()
    leads: int = 1
    together: bool = False
    patience: Patience = BRISK
    colleague: bool = False

    def split(self, leads: Leads) -> tuple[Leads, Leads]:
        """The leads that go alone, and those that go as one job."""
        return ((), leads) if self.together else (leads, ())


SCENES: Final = (
    Scene("all is well"),
    Scene("the answer is lost", ({"kind": "cut_after_effect", "path": _CONVERT},)),
    Scene(
        "a colleague is faster",
        ({"kind": "delay", "seconds": 0.4, "path": _CONVERT},),
        colleague=True,
    ),
    Scene("the request is lost", ({"kind": "cut_before_effect", "path": _CONVERT},)),
    Scene(
        "the server is slow",
        ({"kind": "delay", "seconds": LONGEST_DELAY, "path": _CONVERT},),
        patience=PATIENCE,
    ),
    Scene("a job", leads=2, together=True),
    Scene(
        "a job's answer is lost",
        ({"kind": "cut_after_effect", "path": MASS_PATH},),
        2,
        together=True,
    ),
    Scene(
        "the token ends by another request",
        (
            {"kind": "delay", "seconds": 0.2, "path": convert_path(lead_number(0))},
            {"kind": "token_expired", "path": convert_path(lead_number(1))},
        ),
        leads=2,
    ),
)
"""The first two pass every point of a conversion; the others most of them, otherwise."""
