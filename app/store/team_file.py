"""`segue-team.json`: what an admin hands to the team, so that everybody only has to sign in.

It names the client that the admin registered with Zoho, and nobody's access. Where the client has a
secret it holds that too: it is to be passed on as such. Keys that aren't known are kept apart, not
refused: a newer Segue may have written them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from app.domain.accounts import (
    DEFAULT_PORTS,
    BadRegistration,
    ClientRegistration,
    DataCentre,
    OrgKind,
)
from app.domain.team_file import BadTeamFile, TeamFileFault
from app.store.files import write_whole

_FORMAT: Final = "segue-team"
_VERSION: Final = 1
MOST_BYTES: Final = 1 << 20
_KINDS: Final = (OrgKind.PRODUCTION, OrgKind.ZOHO_SANDBOX)
_REQUIRED: Final = frozenset({"format", "version", "client_id"})
_KNOWN: Final = _REQUIRED | {"client_secret", "data_centre", "org_kind", "ports"}


@dataclass(frozen=True, slots=True)
class TeamFile:
    """more: what isn't known here (presets: app/store/presets.py), to be written again as it is."""

    registration: ClientRegistration
    more: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


def read_team_file(path: Path) -> TeamFile:
    """The file's content; blocking.

    Raises:
        BadTeamFile: it can't be used.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        raise BadTeamFile(TeamFileFault.UNREADABLE) from None
    return parse(content)


def write_team_file(path: Path, team: TeamFile) -> None:
    """Write it whole or not at all; blocking.

    Raises:
        OSError: the disk doesn't take it.
        ValueError: a practice org's registration is nothing for others.
    """
    write_whole(path, serialize(team))


def parse(content: bytes) -> TeamFile:
    """A team file's content.

    Raises:
        BadTeamFile: it can't be used.
    """
    told = team_document(content)
    for key in sorted(_REQUIRED):
        if key not in told:
            raise BadTeamFile(TeamFileFault.MISSING, key)
    secret = _text(told, "client_secret") if told.get("client_secret") is not None else ""
    centre, kind = _centre(told), _kind(told)
    client_id, ports = _text(told, "client_id"), _ports(told.get("ports"))
    try:
        registration = ClientRegistration(client_id, secret, centre, kind, ports)
    except BadRegistration as bad:
        raise BadTeamFile(TeamFileFault.WRONG, bad.part.value) from None
    more = {key: kept for key, kept in told.items() if key not in _KNOWN}
    return TeamFile(registration, MappingProxyType(more))


def team_document(content: bytes) -> dict[str, Any]:
    """The keys of a team file, whatever they are; for those who know some of them.

    Raises:
        BadTeamFile: it isn't one, or a newer Segue's.
    """
    try:
        # Editors of Windows put a mark in front.
        text = content.decode("utf-8-sig") if len(content) <= MOST_BYTES else ""
        told = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise BadTeamFile(TeamFileFault.NOT_A_TEAM_FILE) from None
    if not isinstance(told, dict) or told.get("format") != _FORMAT:
        raise BadTeamFile(TeamFileFault.NOT_A_TEAM_FILE)
    version = told.get("version", _VERSION)
    if type(version) is not int or version < 1:
        raise BadTeamFile(TeamFileFault.WRONG, "version")
    if version > _VERSION:
        raise BadTeamFile(TeamFileFault.NEWER)
    return told


def serialize(team: TeamFile) -> bytes:
    """The bytes of the file, for people to read too.

    Raises:
        ValueError: a practice org's registration is nothing for others.
    """
    registration = team.registration
    if registration.kind not in _KINDS:
        raise ValueError("the practice org is on one computer alone")
    centre = registration.data_centre
    told: dict[str, Any] = {
        "format": _FORMAT,
        "version": _VERSION,
        "client_id": registration.client_id,
        "data_centre": centre.value if centre is not None else None,
        "org_kind": registration.kind.value,
        "ports": list(registration.ports),
    }
    if registration.client_secret:
        told["client_secret"] = registration.client_secret
    return (json.dumps({**told, **team.more}, indent=2) + "\n").encode("ascii")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in it")
    return found


def _no_number(_name: str) -> float:
    raise ValueError("not a number")


def _text(told: Mapping[str, Any], key: str) -> str:
    text = told.get(key)
    if not isinstance(text, str):
        raise BadTeamFile(TeamFileFault.WRONG, key)
    return text.strip()


def _centre(told: Mapping[str, Any]) -> DataCentre | None:
    if told.get("data_centre") is None:
        return None
    try:
        return DataCentre(_text(told, "data_centre").lower())
    except ValueError:
        raise BadTeamFile(TeamFileFault.WRONG, "data_centre") from None


def _kind(told: Mapping[str, Any]) -> OrgKind:
    word = _text(told, "org_kind") if "org_kind" in told else OrgKind.PRODUCTION.value
    if word not in {kind.value for kind in _KINDS}:
        raise BadTeamFile(TeamFileFault.WRONG, "org_kind")
    return OrgKind(word)


def _ports(told: object) -> tuple[int, ...]:
    if told is None:
        return DEFAULT_PORTS
    if not isinstance(told, list) or not all(type(port) is int for port in told):
        raise BadTeamFile(TeamFileFault.WRONG, "ports")
    return tuple(told)
