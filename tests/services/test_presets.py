"""A user's presets: a team's taken in once, and what there is no room for."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.presets import MOST_NAME, MOST_PRESETS, DealTemplate, Preset
from app.own_files import OwnFiles
from app.services.presets import PresetService
from app.store.presets import TeamPresets

TEAMS = Preset("Deal", DealTemplate("{Company}"))


@pytest.fixture
def presets() -> PresetService:
    return OwnFiles(None, "").presets_service()


def names(presets: PresetService) -> list[str]:
    return [preset.name for preset in presets.all()]


@pytest.mark.parametrize("name", ["Deal", "D" * MOST_NAME, "Deal 7"])
def test_a_team_s_preset_whose_name_is_taken_comes_once(presets: PresetService, name: str) -> None:
    """With each import there was one more of them."""
    teams = Preset(name, DealTemplate("{Company}"))
    presets.add(Preset(name, notify_lead_owner=True))
    assert presets.take_in([teams, teams]) == (1, 0)
    assert presets.take_in([teams]) == (0, 0)
    assert len(set(names(presets))) == 2


def test_another_of_a_team_s_presets_is_no_double(presets: PresetService) -> None:
    presets.take_in([TEAMS])
    assert presets.take_in([Preset("Deal 2", DealTemplate("{Last_Name}"))]) == (1, 0)
    assert presets.take_in([Preset("Offer", DealTemplate("{Company}"))]) == (1, 0)
    assert names(presets) == ["Deal", "Deal 2", "Offer"]


def test_what_there_is_no_room_for_is_counted(presets: PresetService) -> None:
    presets.take_in(Preset(f"Number {n}") for n in range(MOST_PRESETS - 1))
    assert presets.take_in([TEAMS, Preset("Late"), Preset("Later")]) == (1, 2)


def test_copies_of_copies_are_counted(presets: PresetService) -> None:
    """The tenth was called Deal 2 2 2 2 2 2 2 2 2."""
    at = presets.add(Preset("Deal"))
    for _ in range(11):
        at = presets.copy(at)
    assert names(presets)[-1] == "Deal 12"
    presets.copy(presets.add(Preset("Deal 2027")))
    assert names(presets)[-1] == "Deal 2027 2"
    assert presets.take_in([Preset("Deal 2", TEAMS.deal)]) == (1, 0)
    assert names(presets)[-1] == "Deal 13"
    assert presets.take_in([Preset("Deal 2", TEAMS.deal)]) == (0, 0)


async def test_what_an_export_would_take_out_of_a_team_s_file(
    presets: PresetService, tmp_path: Path
) -> None:
    path = tmp_path / "segue-team.json"
    assert await presets.others_in(path) == ()
    presets.add(Preset("Deal", notify_lead_owner=True))
    TeamPresets().write(path, (TEAMS, Preset("Theirs")))
    assert await presets.others_in(path) == (Preset("Theirs"),)
    path.write_text("no JSON", "utf-8")
    assert await presets.others_in(path) == ()
