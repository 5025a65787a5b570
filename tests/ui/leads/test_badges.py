"""Every lane, ground and hindrance has words in the queue."""

from __future__ import annotations

import pytest

from app.domain.matching import Ground, Lane, Suggestion
from app.domain.records import Hindrance
from app.ui.leads.badges import badge
from tests.samples.domain import lead_row


@pytest.mark.parametrize("ground", Ground)
@pytest.mark.parametrize("lane", Lane)
def test_every_ground_is_told(lane: Lane, ground: Ground) -> None:
    told = badge(lead_row(), Suggestion(lane, ground))
    assert told.reason
    assert bool(told.chip) is (lane is not Lane.UNREAD)


@pytest.mark.parametrize("hindrance", [h for h in Hindrance if h is not Hindrance.NONE])
def test_every_hindrance_is_told_from_the_row_alone(hindrance: Hindrance) -> None:
    told = badge(lead_row(hindrance=hindrance), None)
    assert told.chip == "Blocked"
    assert told.reason not in {"", "not possible now"}
