"""Every lane, ground and hindrance has words in the queue."""

from __future__ import annotations

from itertools import product

from app.domain.matching import Ground, Lane, Suggestion
from app.domain.records import Hindrance
from app.ui.leads.badges import badge
from tests.samples.domain import lead_row


def test_every_ground_is_told() -> None:
    for lane, ground in product(Lane, Ground):
        told = badge(lead_row(), Suggestion(lane, ground))
        assert told.reason, (lane, ground)
        assert bool(told.chip) is (lane is not Lane.UNREAD), (lane, ground)


def test_every_hindrance_is_told_from_the_row_alone() -> None:
    for hindrance in set(Hindrance) - {Hindrance.NONE}:
        told = badge(lead_row(hindrance=hindrance), None)
        assert told.chip == "Blocked", hindrance
        assert told.reason not in {"", "not possible now"}, hindrance
