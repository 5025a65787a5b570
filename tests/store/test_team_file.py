"""`segue-team.json`: what is read of it, and what is said of one that can't be used."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from app.domain.accounts import DEFAULT_PORTS, ClientRegistration, DataCentre, OrgKind
from app.domain.team_file import TEAM_FILE_NAME, BadTeamFile, TeamFileFault
from app.store.team_file import (
    TeamFile,
    parse,
    read_team_file,
    serialize,
    write_team_file,
)

FULL = ClientRegistration(
    "1000.CLIENT", "s3cret", DataCentre.IN, OrgKind.ZOHO_SANDBOX, (20000, 20001)
)
SMALL: dict[str, Any] = {"format": "segue-team", "version": 1, "client_id": "1000.CLIENT"}


@pytest.mark.parametrize(
    "registration",
    [
        FULL,
        dataclasses.replace(FULL, client_secret="", data_centre=None),
        ClientRegistration("abcd"),
    ],
)
def test_what_an_admin_writes_the_team_reads(tmp_path, registration):
    team = TeamFile(registration, {"presets": [{"name": "Weekly", "stage": "Qualified"}]})
    path = tmp_path / TEAM_FILE_NAME
    write_team_file(path, team)
    assert read_team_file(path) == team
    assert ("client_secret" in json.loads(path.read_bytes())) == bool(registration.client_secret)


def test_a_file_written_by_hand_needs_the_client_id_alone():
    assert parse(json.dumps(SMALL).encode()).registration == ClientRegistration("1000.CLIENT")
    by_notepad = b"\xef\xbb\xbf" + json.dumps(SMALL | {"data_centre": " EU "}).encode()
    assert parse(by_notepad).registration.data_centre is DataCentre.EU
    assert parse(by_notepad).registration.ports == DEFAULT_PORTS


def test_the_practice_orgs_client_is_not_written():
    practice = ClientRegistration(
        "1000.CLIENT", kind=OrgKind.PRACTICE, address="http://127.0.0.1:8000"
    )
    with pytest.raises(ValueError, match="practice"):
        serialize(TeamFile(practice))


FAULTS: dict[str, tuple[bytes | dict[str, Any], TeamFileFault, str]] = {
    "empty": (b"", TeamFileFault.NOT_A_TEAM_FILE, ""),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0", TeamFileFault.NOT_A_TEAM_FILE, ""),
    "cut": (b'{"format": "segue-team", "cli', TeamFileFault.NOT_A_TEAM_FILE, ""),
    "a list": (b"[]", TeamFileFault.NOT_A_TEAM_FILE, ""),
    "deep": (b"[" * 100_000, TeamFileFault.NOT_A_TEAM_FILE, ""),
    "huge": (b" " * 2_000_000 + b"{}", TeamFileFault.NOT_A_TEAM_FILE, ""),
    "NaN": (b'{"format": "segue-team", "version": NaN}', TeamFileFault.NOT_A_TEAM_FILE, ""),
    "a key twice": (
        b'{"format": "segue-team", "client_id": "1000.A", "client_id": "1000.B"}',
        TeamFileFault.NOT_A_TEAM_FILE,
        "",
    ),
    "something else": ({"format": "other"}, TeamFileFault.NOT_A_TEAM_FILE, ""),
    "newer": (SMALL | {"version": 2}, TeamFileFault.NEWER, ""),
    "version zero": (SMALL | {"version": 0}, TeamFileFault.WRONG, "version"),
    "version true": (SMALL | {"version": True}, TeamFileFault.WRONG, "version"),
    "no version": ({"format": "segue-team", "client_id": "x"}, TeamFileFault.MISSING, "version"),
    "no client": ({"format": "segue-team", "version": 1}, TeamFileFault.MISSING, "client_id"),
    "an empty client": (SMALL | {"client_id": ""}, TeamFileFault.WRONG, "client_id"),
    "a client of two words": (SMALL | {"client_id": "a client"}, TeamFileFault.WRONG, "client_id"),
    "a client that is a number": (SMALL | {"client_id": 1000}, TeamFileFault.WRONG, "client_id"),
    "a secret of two lines": (
        SMALL | {"client_secret": "abcd\nefgh"},
        TeamFileFault.WRONG,
        "client_secret",
    ),
    "Mars": (SMALL | {"data_centre": "mars"}, TeamFileFault.WRONG, "data_centre"),
    "a list of places": (SMALL | {"data_centre": ["eu"]}, TeamFileFault.WRONG, "data_centre"),
    "practice": (SMALL | {"org_kind": "practice"}, TeamFileFault.WRONG, "org_kind"),
    "no ports": (SMALL | {"ports": []}, TeamFileFault.WRONG, "ports"),
    "a low port": (SMALL | {"ports": [80]}, TeamFileFault.WRONG, "ports"),
    "a port twice": (SMALL | {"ports": [20000, 20000]}, TeamFileFault.WRONG, "ports"),
    "many ports": (SMALL | {"ports": list(range(2000, 2006))}, TeamFileFault.WRONG, "ports"),
    "ports as text": (SMALL | {"ports": ["20000"]}, TeamFileFault.WRONG, "ports"),
    "a port that is true": (SMALL | {"ports": [True]}, TeamFileFault.WRONG, "ports"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_file_that_cannot_be_used_says_where(name):
    told, fault, key = FAULTS[name]
    content = told if isinstance(told, bytes) else json.dumps(told).encode()
    with pytest.raises(BadTeamFile) as caught:
        parse(content)
    assert (caught.value.fault, caught.value.key) == (fault, key)


def test_a_file_that_is_not_there_and_a_folder(tmp_path):
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(BadTeamFile) as caught:
            read_team_file(path)
        assert caught.value.fault is TeamFileFault.UNREADABLE
