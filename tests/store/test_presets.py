"""Presets on the disk: the user's own, and the team's beside what signing in needs."""

from __future__ import annotations

import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.preset_document import TeamPresetsUnusable
from app.domain.presets import MOST_PRESETS, DealTemplate, Preset
from app.store.kept_document import Found, KeptDocument
from app.store.presets import TeamPresets, kept_presets
from app.store.team_file import MOST_BYTES, parse

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
PRESETS = (Preset("One", DealTemplate()), Preset("Two"))
TEAM = {"format": "segue-team", "version": 1, "client_id": "1000.ABC", "later": [1]}


def kept(folder: Path, org: str = "org") -> KeptDocument[tuple[Preset, ...]]:
    return kept_presets(folder, org, lambda: NOW)


def test_they_come_back_to_their_org_alone(tmp_path: Path) -> None:
    kept(tmp_path).write(PRESETS)
    assert kept(tmp_path).read() == Found(PRESETS)
    assert kept(tmp_path, "other").read() == Found(())
    (path,) = tmp_path.iterdir()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[" * 9000, b'{"format": "segue-presets", "version": 2, "content": []}']
)
def test_a_damaged_file_is_put_aside(tmp_path: Path, damage: bytes) -> None:
    kept(tmp_path).write(PRESETS)
    (path,) = tmp_path.iterdir()
    path.write_bytes(damage)
    found = kept(tmp_path).read()
    assert found.content == ()
    assert (tmp_path / found.aside).read_bytes() == damage
    kept(tmp_path).write(PRESETS)
    assert kept(tmp_path).read() == Found(PRESETS)


def test_what_cannot_be_read_is_not_overwritten(tmp_path: Path) -> None:
    document = kept(tmp_path)
    document.write(PRESETS)
    (path,) = tmp_path.iterdir()
    content = path.read_bytes()
    path.unlink()
    path.mkdir()  # as good as no permission, for root too
    assert document.read().out_of_reach
    with pytest.raises(OSError, match="could not be read"):
        document.write(())
    path.rmdir()
    path.write_bytes(content)
    assert kept(tmp_path).read() == Found(PRESETS)


def test_what_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    """The next start would put it aside, and what was good before with it."""
    document = kept(tmp_path)
    document.write(PRESETS)
    with pytest.raises(OSError, match="read again"):
        document.write(tuple(Preset(str(number)) for number in range(MOST_PRESETS + 1)))
    assert kept(tmp_path).read() == Found(PRESETS)


def test_a_teams_file_keeps_what_else_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "segue-team.json"
    path.write_text(json.dumps(TEAM))
    TeamPresets().write(path, PRESETS)
    assert TeamPresets().read(path) == PRESETS
    team = parse(path.read_bytes())
    assert team.registration.client_id == "1000.ABC"
    assert team.more["later"] == [1]


def test_a_new_file_holds_the_presets_alone(tmp_path: Path) -> None:
    path = tmp_path / "segue-team.json"
    TeamPresets().write(path, PRESETS)
    assert TeamPresets().read(path) == PRESETS
    assert "client_id" not in json.loads(path.read_bytes())


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("nothing", "not_a_team_file"),
        (json.dumps({**TEAM, "version": 2}), "newer"),
        (json.dumps(TEAM), "missing"),
        (json.dumps({**TEAM, "presets": [{"name": 1}]}), "wrong"),
    ],
)
def test_what_is_wrong_with_a_file_is_told(tmp_path: Path, content: str, why: str) -> None:
    path = tmp_path / "segue-team.json"
    path.write_text(content)
    with pytest.raises(TeamPresetsUnusable) as told:
        TeamPresets().read(path)
    assert told.value.why == why
    if why in {"not_a_team_file", "newer"}:
        with pytest.raises(TeamPresetsUnusable):
            TeamPresets().write(path, PRESETS)
        assert path.read_text() == content


def test_of_a_file_without_end_only_so_much_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "segue-team.json"
    path.write_bytes(b" " * (MOST_BYTES + 2))
    monkeypatch.setattr(Path, "read_bytes", None)  # which takes all there is
    with pytest.raises(TeamPresetsUnusable) as told:
        TeamPresets().read(path)
    assert told.value.why == "not_a_team_file"
