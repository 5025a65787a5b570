"""Decisions that weren't sent, kept until the user was told of them: no copies of anything."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from app.domain.records import RecordId
from app.domain.unsent import Unsent, from_document, to_document
from app.store.kept_document import KeptDocument, Shape, kept_path

_SHAPE: Final[Shape[dict[RecordId, Unsent]]] = Shape(
    "segue-unsent", 1, empty={}, parse=from_document, told=to_document
)

_log = logging.getLogger("segue.unsent")


class UnsentFile:
    """One org's decisions. For one thread; nothing here raises.

    aside: the name under which a damaged file is kept, "" where none was. is_kept: whether the disk
    has taken what it was given last.
    """

    def __init__(self, document: KeptDocument[dict[RecordId, Unsent]]) -> None:
        self._document = document
        self._decisions: dict[RecordId, Unsent] | None = None
        self.aside = ""
        self.is_kept = True

    def all(self) -> tuple[Unsent, ...]:
        """In the order in which they were made."""
        return tuple(self._known().values())

    def note(self, decision: Unsent) -> None:
        """A decision waits, or has come to nothing, be it still."""
        known = self._known().get(decision.lead_id)
        if known is None or known.plan != decision.plan:
            self._known()[decision.lead_id] = decision
            self._write()

    def drop(self, lead_id: RecordId) -> None:
        """It doesn't any more, whatever became of it."""
        if self._known().pop(lead_id, None) is not None:
            self._write()

    def _known(self) -> dict[RecordId, Unsent]:
        if self._decisions is None:
            found = self._document.read()
            self._decisions, self.aside = dict(found.content), found.aside
        return self._decisions

    def _write(self) -> None:
        try:
            self._document.write(self._known())
        except OSError as error:
            _log.warning("not kept: %s", type(error).__name__)
            self.is_kept = False
        else:
            self.is_kept = True


def unsent_path(folder: Path | None, org: str) -> Path | None:
    """The file for an org (kept_document.kept_path)."""
    return kept_path(folder, "unsent", org)


def kept_unsent(folder: Path | None, org: str, now: Callable[[], datetime]) -> UnsentFile:
    """The file of an org's decisions that weren't sent. now: aware."""
    return UnsentFile(KeptDocument(unsent_path(folder, org), _SHAPE, now))
