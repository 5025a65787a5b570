"""Decisions that weren't sent: there until they were told, and never lost in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.plan import DealDraft, Plan
from app.domain.records import Module, RecordId, Ref
from app.domain.unsent import Unsent
from app.store.unsent import kept_unsent, unsent_path
from tests.samples.domain import LEAD_ID, PAT_ID, ZYLKER_ID
from tests.samples.hostile import HOSTILE
from tests.store.test_pictures import Now

ORG = "account:1"
PLAN = Plan(
    LEAD_ID,
    contact=PAT_ID,
    deal=DealDraft({"Amount": 2.5, "Stage": "New", "Won": False}, Ref(ZYLKER_ID, "Buyer")),
    move_attachments_to=Module.DEALS,
    carry_over_tags={Module.CONTACTS: ("a", "b")},
)


def test_each_is_there_until_it_is_dropped(tmp_path: Path) -> None:
    """However long the user was away, and whatever the lead is called."""
    now = Now()
    noted = [
        Unsent(Plan(RecordId(str(number)), deal=DealDraft({"Deal_Name": name})), name, now.at)
        for number, name in enumerate(HOSTILE.values())
    ]
    file = kept_unsent(tmp_path, ORG, now)
    for decision in noted:
        file.note(decision)
    again = kept_unsent(tmp_path, ORG, now)
    assert again.all() == tuple(noted)
    again.drop(noted[0].lead_id)
    again.drop(LEAD_ID)
    assert kept_unsent(tmp_path, ORG, now).all() == tuple(noted[1:])
    assert kept_unsent(tmp_path, "account:2", now).all() == ()


def test_what_goes_on_waiting_is_written_once(tmp_path: Path) -> None:
    now, path = Now(), unsent_path(tmp_path, ORG)
    assert path is not None
    file = kept_unsent(tmp_path, ORG, now)
    file.note(Unsent(PLAN, "Pat", now.at))
    path.unlink()
    file.note(Unsent(PLAN, "Pat", now.at.replace(hour=11)))
    assert not path.exists()
    file.note(Unsent(Plan(LEAD_ID), "Pat", now.at))
    assert kept_unsent(tmp_path, ORG, now).all() == (Unsent(Plan(LEAD_ID), "Pat", now.at),)


@pytest.mark.parametrize("spoil", [lambda text: text[:-9], lambda text: text.replace("+00:00", "")])
def test_a_damaged_file_is_put_aside_under_a_name(tmp_path: Path, spoil: object) -> None:
    now, path = Now(), unsent_path(tmp_path, ORG)
    assert path is not None
    assert callable(spoil)
    kept_unsent(tmp_path, ORG, now).note(Unsent(PLAN, "Pat", now.at))
    path.write_text(spoil(path.read_text()))
    file = kept_unsent(tmp_path, ORG, now)
    assert file.all() == ()
    assert (tmp_path / file.aside).exists()


def test_a_disk_that_refuses_is_told(tmp_path: Path, logged_warnings: list[object]) -> None:
    (tmp_path / "file").write_bytes(b"")
    file = kept_unsent(tmp_path / "file", ORG, Now())
    file.note(Unsent(PLAN, "Pat", Now().at))
    assert not file.is_kept
    logged_warnings.clear()
