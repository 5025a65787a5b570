"""Which leads a conversion makes doubtful."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.kinship import kin
from app.domain.lead_row import LeadRow
from app.domain.records import record_id
from tests.samples import domain as d

HARRIET = d.lead_row(
    name="Harriet Vance",
    company="Marigold Robotics",
    email="harriet@marigold.example",
    phone="+44 117 555 0028",
)
OTHER = {"name": "Ada Byron", "company": "Engines", "email": "ada@e.example", "phone": "+1 5550199"}


def row(**changes: Any) -> LeadRow:
    return HARRIET._replace(id=record_id("9"), **{**OTHER, **changes})


@pytest.mark.parametrize(
    "changes",
    [
        {"company": "marigold robotics"},
        {"company": "Marigold Robotics Ltd"},
        {"email": "HARRIET@marigold.example "},
        {"phone": "0117 5550028"},
        {"name": "Harriet  Vance"},
    ],
)
def test_a_lead_with_something_in_common_is_kin(changes: dict[str, str]) -> None:
    like = row(**changes)
    assert list(kin(HARRIET, [HARRIET, row(), like])) == [like]


def test_what_is_blank_on_both_sides_is_nothing_in_common() -> None:
    blank = HARRIET._replace(company="", email="", phone="")
    assert not list(kin(blank, [row(company=" ", email="", phone="")]))
