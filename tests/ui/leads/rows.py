"""Rows for the queue's tests, and the plainest thinkable queue to hold the real one against."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any

from app.domain.matching import Ground, Lane, Suggestion
from app.domain.records import Hindrance, LeadRow, RecordId
from app.ui.leads.orders import Column
from app.ui.leads.panel import LeadsPanel
from app.ui.leads.query import fold

LAST = "\U0010ffff"
LANES = [Lane.READY, Lane.NEW, Lane.CHOOSE, Lane.BLOCKED, Lane.ASIDE, Lane.UNREAD]


def lead_row(number: int, **values: Any) -> LeadRow:
    """A lead of its own; values name what matters to the test."""
    row = LeadRow(
        RecordId(str(1000 + number)),
        name=f"Lead {number}",
        company=f"Company {number}",
        email=f"lead{number}@example.com",
        phone="",
        source="",
        owner_id="7",
        owner_name="Pat Boyle",
        created_time=f"2026-11-22T09:{number % 60:02d}:00+00:00",
        modified_time="",
        hindrance=Hindrance.NONE,
    )
    return row._replace(**values)


def many_rows(count: int, seed: int = 1) -> list[LeadRow]:
    """A believable queue, the same for the same seed, newest first."""
    random = Random(seed)
    firsts, lasts = (
        ["Pat", "Ines", "Tomasz", "Mei", "Zoë", "Łukasz", "健二"],
        ["Boyle", "Okafor", "Wrona", "Chu", "渡辺"],
    )
    return [
        lead_row(
            number,
            name=f"{random.choice(firsts)} {random.choice(lasts)} {random.randrange(count)}",
            company=f"{random.choice(['Acme', 'Zylker', 'Halcyon'])} {random.randrange(count)}",
            phone=f"+1 (555) {random.randrange(10**7):07d}",
            source=random.choice(["Web", "Trade show", "Partner"]),
            owner_id=str(random.randrange(5)),
            owner_name="ABCDE"[random.randrange(5)],
            created_time=f"2026-{12 - number * 11 // count:02d}-01T00:00:00+00:00",
        )
        for number in range(count)
    ]


def fill(panel: LeadsPanel, rows: Sequence[LeadRow]) -> None:
    """Have a queue read these leads and no others."""
    panel.begin_loading()
    panel.append(rows)
    panel.finish_loading()


def suggestion(lane: Lane, *, probable: bool = False) -> Suggestion:
    """Any suggestion of that lane."""
    return Suggestion(lane, Ground.NOTHING_MATCHES, probable=probable)


class PlainScreen:
    """A screen without Qt."""

    def __init__(self) -> None:
        self.slots = array("i")

    def replace(self, slots: array[int]) -> None:
        self.slots = slots

    def extend(self, slots: Sequence[int]) -> None:
        self.slots.extend(slots)

    def insert(self, row: int, slot: int) -> None:
        self.slots.insert(row, slot)

    def delete(self, row: int) -> None:
        del self.slots[row]

    def touch(self, row: int) -> None:
        assert 0 <= row < len(self.slots)


@dataclass
class NaiveQueue:
    """Filters and sorts everything each time it is asked."""

    rows: dict[str, tuple[int, LeadRow]] = field(default_factory=dict)
    lanes: dict[str, Lane] = field(default_factory=dict)
    ranks: dict[str, int] = field(default_factory=dict)
    arrived: int = 0
    text: str = ""
    owner: str | None = None
    lane: Lane | None = None
    pinned: str = ""
    column: Column = Column.WAITING
    descending: bool = False

    def append(self, rows: Sequence[LeadRow]) -> None:
        for row in rows:
            arrival = self.rows[row.id][0] if row.id in self.rows else self.arrived
            self.arrived += row.id not in self.rows
            self.rows[row.id] = (arrival, row)
            self.ranks.setdefault(row.id, self.rank(row))

    def remove(self, lead_id: str) -> None:
        self.rows.pop(lead_id, None)
        self.lanes.pop(lead_id, None)
        self.ranks.pop(lead_id, None)
        self.pinned = "" if self.pinned == lead_id else self.pinned

    def sort(self, column: Column, descending: bool) -> None:
        self.column, self.descending = column, descending
        if column is Column.SUGGESTED:  # lanes count as they were when somebody asked for them
            self.ranks = {row.id: self.rank(row) for _, row in self.rows.values()}

    def lane_of(self, row: LeadRow) -> Lane:
        unread = Lane.UNREAD if row.hindrance is Hindrance.NONE else Lane.BLOCKED
        return self.lanes.get(row.id, unread)

    def rank(self, row: LeadRow) -> int:
        return LANES.index(self.lane_of(row))

    def shown(self) -> list[RecordId]:
        hits = [
            (self.key(row), arrival, row.id) for arrival, row in self.rows.values() if self.hit(row)
        ]
        return [id_ for *_, id_ in sorted(hits, reverse=self.descending)]

    def hit(self, row: LeadRow) -> bool:
        if self.lane not in (None, self.lane_of(row)) and row.id != self.pinned:
            return False
        return self.fits(row)

    def fits(self, row: LeadRow) -> bool:
        """Whether search and owner take the lead, whatever its lane."""
        if self.owner not in (None, row.owner_id):
            return False
        fields = (row.name, row.company, row.email, row.phone, row.source)
        texts = [fold(text) for text in fields]
        digits = "".join(c for c in row.phone if c in "0123456789")
        asked = fold(self.text)
        if asked.strip() and not asked.strip("0123456789 ()+./-"):
            wanted = "".join(c for c in asked if c in "0123456789")
            if wanted and any(wanted in text for text in (*texts, digits)):
                return True
        return all(any(word in text for text in (*texts, digits)) for word in asked.split())

    def key(self, row: LeadRow) -> float | str:
        if self.column is Column.WAITING:
            return -datetime.fromisoformat(row.created_time).timestamp()
        if self.column is Column.SUGGESTED:
            return self.ranks[row.id]
        text = {
            Column.LEAD: row.name,
            Column.COMPANY: row.company,
            Column.SOURCE: row.source,
            Column.OWNER: row.owner_name,
        }[self.column]
        return fold(text.strip()) or LAST
