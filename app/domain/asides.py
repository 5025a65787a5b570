"""Leads that the user has set aside: skipped for a reason, or kept for a later day.

Only Segue knows of it; Zoho is told nothing. A lead comes back on its day, or when somebody has
changed it meanwhile: then the reason may not hold any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from app.domain.lane import Ground, Lane
from app.domain.lead_row import LeadRow
from app.domain.matching import Suggestion
from app.domain.records import RecordId, record_id

MOST_REASON: Final = 200
MOST_ASIDE: Final = 20_000
_FRIDAY: Final = 4


class Way(StrEnum):
    """How it was set aside."""

    SKIPPED = "skipped"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Aside:
    """reason: the user's own words, "" for none. until: the day on which it comes back (LATER).

    modified_time: the lead's, as it was then.
    """

    lead_id: RecordId
    way: Way
    reason: str
    at: datetime
    modified_time: str = ""
    until: date | None = None

    def is_due(self, today: date) -> bool:
        """Whether its day has come."""
        return self.until is not None and self.until <= today

    def has_changed(self, row: LeadRow) -> bool:
        """Whether somebody has changed the lead since."""
        return bool(self.modified_time) and row.modified_time != self.modified_time


class BadAside(ValueError):
    """The file isn't what was written."""


def judged(aside: Aside) -> Suggestion:
    """Where such a lead stands: in a lane of its own."""
    skipped = aside.way is Way.SKIPPED
    ground = Ground.SKIPPED if skipped else Ground.LATER
    until = aside.until.isoformat() if aside.until is not None else ""
    return Suggestion(Lane.ASIDE, ground, note=aside.reason, until=until)


def days_ahead(today: date) -> tuple[date, date, date, date]:
    """Tomorrow, the next Monday, in a week, in a month: the days that are chosen most."""
    monday = today + timedelta(days=7 - today.weekday())
    return (
        today + timedelta(days=1),
        monday,
        today + timedelta(days=7),
        _month_later(today),
    )


def _month_later(today: date) -> date:
    year, month = divmod(today.year * 12 + today.month, 12)
    for day in range(today.day, 0, -1):
        try:
            return date(year, month + 1, day)
        except ValueError:
            continue
    return today


def to_document(asides: Mapping[RecordId, Aside]) -> list[dict[str, Any]]:
    """JSON values."""
    return [
        {
            "lead_id": one.lead_id,
            "way": one.way.value,
            "reason": one.reason,
            "at": one.at.isoformat(),
            "modified_time": one.modified_time,
            "until": one.until.isoformat() if one.until is not None else None,
        }
        for one in asides.values()
    ]


def from_document(told: object) -> dict[RecordId, Aside]:
    """The leads set aside.

    Raises:
        BadAside: something is missing or can't be right.
    """
    if not isinstance(told, list) or len(told) > MOST_ASIDE:
        raise BadAside("asides")
    return {one.lead_id: one for one in _all(told)}


def _all(told: Iterable[Any]) -> Iterator[Aside]:
    for each in told:
        try:
            reason, modified = each["reason"], each["modified_time"]
            if not isinstance(reason, str) or not isinstance(modified, str):
                raise BadAside("reason")
            at = datetime.fromisoformat(each["at"])
            if at.tzinfo is None:
                raise BadAside("at")
            until = None if each["until"] is None else date.fromisoformat(each["until"])
            way = Way(each["way"])
            if (way is Way.LATER) is (until is None):
                raise BadAside("until")
            lead = record_id(each["lead_id"])
            yield Aside(lead, way, reason[:MOST_REASON], at, modified[:40], until)
        except (KeyError, TypeError, ValueError) as error:
            raise BadAside("aside") from error
