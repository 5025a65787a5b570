"""The leads that the user has set aside in one org: ids, days and the user's own words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from app.domain.asides import Aside, from_document, to_document
from app.domain.records import RecordId
from app.store.kept_document import KeptDocument, Shape, kept_path

SHAPE: Final[Shape[dict[RecordId, Aside]]] = Shape(
    "segue-asides", 1, empty={}, parse=from_document, told=to_document
)


def kept_asides(
    folder: Path | None, org: str, now: Callable[[], datetime]
) -> KeptDocument[dict[RecordId, Aside]]:
    """The file of an org's leads set aside. now: aware."""
    return KeptDocument(kept_path(folder, "asides", org), SHAPE, now)
