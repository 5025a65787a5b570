"""What can be wrong with a team's file; the file itself is store/team_file.py's."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

TEAM_FILE_NAME: Final = "segue-team.json"


class TeamFileFault(StrEnum):
    """What is wrong with a team file. UNREADABLE: the disk doesn't give it. NOT_A_TEAM_FILE: it is
    something else, or damaged. NEWER: a newer Segue's. MISSING: a key isn't there. WRONG: what
    stands under a key can't be right.
    """

    UNREADABLE = "unreadable"
    NOT_A_TEAM_FILE = "not_a_team_file"
    NEWER = "newer"
    MISSING = "missing"
    WRONG = "wrong"


class BadTeamFile(ValueError):
    """The file can't be used; key is the one that is missing or wrong, "" for the whole file."""

    def __init__(self, fault: TeamFileFault, key: str = "") -> None:
        super().__init__(f"{fault.value} {key}".rstrip())
        self.fault = fault
        self.key = key
