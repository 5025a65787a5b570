"""Which journal belongs to an org, and where it lies, with what is known of the org beside it.

An org's journal lies in the user's data folder, and a live org's and a sandbox's are never one. The
demo's sandbox is made anew for each run and ends with it: so does its journal, in a folder of its
own, for what an earlier run did means nothing in a new sandbox. A sandbox that runs by itself is
known by its port: where another has taken its place meanwhile, re-reading tells so.
"""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from app.domain.crash_points import pass_by
from app.domain.journal import Environment
from app.store.database import BUSY_SECONDS
from app.store.journal import Journal
from app.store.journal_place import place_of
from app.store.journal_rows import Identity
from app.store.journal_setting import Setting
from app.store.reading import ReadingFile
from app.store.spending import SpendingFile

_FOR_THIS_RUN: Final = "this-run"


@dataclass(frozen=True, slots=True)
class OrgOnDisk:
    """An org as its files are named. name: letters, digits, - and _; "" where it ends with us."""

    name: str = ""
    live: bool = False


class Journals:
    """data: the user's data folder; None where nothing is to be kept beyond the run."""

    def __init__(self, data: Path | None) -> None:
        self._data = data
        self._temporary: TemporaryDirectory[str] | None = None

    def of(self, org: OrgOnDisk) -> Journal:
        """The org's, not yet open."""
        identity = _identity(org)
        if self._data is not None and identity is not None:
            return _journal(self._data, identity)
        return _journal(
            self._folder_of_run(), identity or Identity(Environment.SANDBOX, _FOR_THIS_RUN)
        )

    def reading_of(self, org: OrgOnDisk) -> ReadingFile | None:
        """Where it is kept how this org merges; None where it ends with us."""
        identity = _identity(org)
        if self._data is None or identity is None:
            return None
        return ReadingFile(_beside(self._data, identity, "reading"))

    def spending_of(self, org: OrgOnDisk) -> SpendingFile | None:
        """Where it is kept what the background spends of this org's credits; None as above."""
        identity = _identity(org)
        if self._data is None or identity is None:
            return None
        return SpendingFile(_beside(self._data, identity, "spending"))

    def close(self) -> None:
        """Drop what was for this run; its journal is closed by now."""
        if self._temporary is not None:
            self._temporary.cleanup()
            self._temporary = None

    def _folder_of_run(self) -> Path:
        if self._temporary is None:
            self._temporary = TemporaryDirectory(prefix="segue-", ignore_cleanup_errors=True)
        return Path(self._temporary.name)


def _identity(org: OrgOnDisk) -> Identity | None:
    """A live org's is never a sandbox's."""
    environment = Environment.LIVE if org.live else Environment.SANDBOX
    return Identity(environment, org.name) if org.name else None


def _beside(folder: Path, identity: Identity, kind: str) -> Path:
    """Beside the journal of the same org."""
    name = place_of(folder, identity).name.replace("journal-", f"{kind}-", 1)
    return folder / f"{name}.json"


def _journal(folder: Path, identity: Identity) -> Journal:
    setting = Setting(
        identity=identity,
        place=place_of(folder, identity),
        now=lambda: datetime.now(UTC),
        new_id=lambda: str(uuid.uuid4()),
        reached=pass_by,
        busy_seconds=BUSY_SECONDS,
    )
    return Journal(setting, asyncio.sleep)
