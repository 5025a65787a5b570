"""Leads that are set aside stand in a lane of their own, whatever is found out about them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from app.domain.lead_row import RecordId

if TYPE_CHECKING:
    from app.domain.matching import Suggestion

Found = Mapping[RecordId, "Suggestion | None"]


class SetAside:
    """What else was said of them is kept, for when they come back. tell: show suggestions."""

    def __init__(self, tell: Callable[[Found], object]) -> None:
        self._tell = tell
        self._aside: dict[RecordId, Suggestion] = {}
        self._else: dict[RecordId, Suggestion | None] = {}

    def put(self, lead_id: RecordId, aside: Suggestion, before: Suggestion | None) -> None:
        """The user has set the lead aside. before: what is shown of it now."""
        if lead_id not in self._aside:
            self._else[lead_id] = before
        self._aside[lead_id] = aside
        self._tell({lead_id: self._else[lead_id]})

    def bring_back(self, lead_id: RecordId) -> None:
        """The lead stands again where it stood before."""
        if self._aside.pop(lead_id, None) is not None:
            self._tell({lead_id: self._else.pop(lead_id, None)})

    def shown(self, found: Found) -> Found:
        """What is to be shown where this was found."""
        for lead_id in found.keys() & self._aside.keys():
            self._else[lead_id] = found[lead_id]
        return {lead_id: self._aside.get(lead_id, one) for lead_id, one in found.items()}
