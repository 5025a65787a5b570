"""The user's presets of one org, and those that a team hands on in its `segue-team.json`."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app.domain.preset_document import (
    BadPreset,
    TeamPresetsUnusable,
    from_document,
    to_document,
)
from app.domain.presets import Preset
from app.domain.team_file import BadTeamFile, TeamFileFault
from app.store.files import write_whole
from app.store.kept_document import KeptDocument, Shape, kept_path
from app.store.team_file import MOST_BYTES, team_document

KEY: Final = "presets"
_NOTHING_YET: Final = b'{"format": "segue-team", "version": 1}'

SHAPE: Final[Shape[tuple[Preset, ...]]] = Shape(
    "segue-presets", 1, empty=(), parse=from_document, told=to_document
)


def kept_presets(
    folder: Path | None, org: str, now: Callable[[], datetime], first: tuple[Preset, ...] = ()
) -> KeptDocument[tuple[Preset, ...]]:
    """The file of an org's presets. now: aware. first: while there is none."""
    shape = replace(SHAPE, empty=first)
    return KeptDocument(kept_path(folder, "presets", org), shape, now)


class TeamPresets:
    """Reads and writes them; blocking."""

    def read(self, path: Path) -> tuple[Preset, ...]:
        """The presets in a team's file.

        Raises:
            TeamPresetsUnusable: it can't be used, has no presets, or bad ones.
        """
        told = _document(path)
        if KEY not in told:
            raise TeamPresetsUnusable(TeamFileFault.MISSING.value, KEY)
        try:
            return from_document(told[KEY])
        except BadPreset as bad:
            where = f"{KEY} {bad.number}: {bad.key}"
            raise TeamPresetsUnusable(TeamFileFault.WRONG.value, where) from None

    def write(self, path: Path, presets: Sequence[Preset]) -> None:
        """Put them into a team's file, beside what else is in it.

        Raises:
            TeamPresetsUnusable: what is there isn't a team's file; it is left as it is.
            OSError: the disk doesn't take it.
        """
        told = _document(path) if path.exists() else team_document(_NOTHING_YET)
        told[KEY] = to_document(presets)
        write_whole(path, (json.dumps(told, indent=2) + "\n").encode("ascii"))


def _document(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return team_document(file.read(MOST_BYTES + 1))
    except (OSError, ValueError) as error:
        fault = error.fault if isinstance(error, BadTeamFile) else TeamFileFault.UNREADABLE
        raise TeamPresetsUnusable(fault.value) from None
