"""Every lane, ground and hindrance has words in the queue."""

from __future__ import annotations

from itertools import product

from app.domain.matching import Ground, Lane, Suggestion
from app.domain.records import Hindrance
from app.ui.leads.badges import badge
from tests.samples import domain
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


def test_who_is_new_at_an_account_that_is_there_is_not_called_merged() -> None:
    told = badge(lead_row(), Suggestion(Lane.READY, Ground.ACCOUNT_ONLY))
    assert (told.chip, told.reason) == ("New at account", "account matches")
    sure = badge(lead_row(), Suggestion(Lane.READY, Ground.EMAIL))
    assert sure.chip == "Merge"
    probable = badge(lead_row(), Suggestion(Lane.READY, Ground.ACCOUNT_ONLY, probable=True))
    assert probable.chip == "New at account?"


def test_nor_where_a_unique_field_of_the_account_names_it() -> None:
    account = domain.account()
    found = Suggestion(Lane.READY, Ground.UNIQUE_FIELD, account=account)
    assert badge(lead_row(), found).chip == "New at account"
    both = Suggestion(Lane.READY, Ground.UNIQUE_FIELD, contact=domain.contact(), account=account)
    assert badge(lead_row(), both).chip == "Merge"
