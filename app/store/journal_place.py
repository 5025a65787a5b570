"""Where a journal lies: one set of files for each environment and org, never shared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from app.store.journal_rows import Identity


@dataclass(frozen=True, slots=True)
class Place:
    """The files: the database, the one being rebuilt, the epoch and the lease."""

    folder: Path
    name: str

    @property
    def database(self) -> Path:
        """The journal itself."""
        return self.folder / f"{self.name}.db"

    @property
    def rebuilt(self) -> Path:
        """Takes the database's place when it is complete."""
        return self.folder / f"{self.name}.db.new"

    @property
    def epoch(self) -> Path:
        """What notices that the database is another."""
        return self.folder / f"{self.name}.epoch"

    @property
    def lease(self) -> Path:
        """Held by the program that uses the journal."""
        return self.folder / f"{self.name}.lock"

    @property
    def has_database(self) -> bool:
        """Whether there is more than nothing, or than an empty file."""
        return self.database.exists() and self.database.stat().st_size > 0


def place_of(folder: Path, identity: Identity) -> Place:
    """The journal's place in the user's data folder.

    Raises:
        ValueError: the org's id can't be part of a file name.
    """
    if re.fullmatch(r"[A-Za-z0-9_-]{1,64}", identity.org_id, re.ASCII) is None:
        raise ValueError("an org id is letters, digits, - and _")
    return Place(folder, f"journal-{identity.env}-{identity.org_id}")
