"""The order in which candidates are offered, the same in every view."""

from __future__ import annotations

from app.domain.matching import MatchReason, ranked
from app.domain.records import Hindrance, RecordId
from tests.samples.domain import contact

UNIQUE = MatchReason("Phone", "Phone", "9844444444", unique=True)
MAIL = MatchReason("Email", "Email", "pat.boyle@zylker.com", unique=False)
OTHER = MatchReason("Mobile", "Mobile", "9844444444", unique=False)
NAME = MatchReason("Full_Name", "Full Name", "Pat Boyle", unique=False)


def test_usable_first_then_unique_mail_other_name() -> None:
    by_name = contact(id=RecordId("1"), reasons=(NAME,))
    by_other = contact(id=RecordId("2"), reasons=(NAME, OTHER))
    by_mail = contact(id=RecordId("3"), reasons=(MAIL, NAME))
    by_unique = contact(id=RecordId("4"), reasons=(NAME, UNIQUE))
    locked = contact(id=RecordId("5"), reasons=(UNIQUE,), hindrance=Hindrance.LOCKED)
    offered = ranked([locked, by_name, by_other, by_mail, by_unique])
    assert [candidate.id for candidate in offered] == ["4", "3", "2", "1", "5"]


def test_equals_keep_zohos_order() -> None:
    first, second = (
        contact(id=RecordId("9"), reasons=(MAIL,)),
        contact(id=RecordId("1"), reasons=(MAIL,)),
    )
    assert ranked([first, second]) == (first, second)
