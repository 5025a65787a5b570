"""What a start makes of what the last run left: nothing that may be with Zoho stays unsaid."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.journal import MAYBE_SENT, OPEN, JournalEntry, LeadEntry
from app.domain.journal_steps import found_at_start, superseded
from app.store.epoch import Epoch
from app.store.journal_rows import Identity, Row, from_row, to_row
from app.store.journal_table import JournalTable


@dataclass(frozen=True, slots=True)
class Settled:
    """restored: open operations that only the epoch knew. rolled_back: kept steps are missing."""

    restored: int = 0
    rolled_back: bool = False


def settle(table: JournalTable, epoch: Epoch | None, now: datetime) -> Settled:
    """Bring every operation of the last run to a state from which it can be gone on with.

    epoch None: there is none to trust. In a transaction of the caller's.
    """
    remembered = {row.operation[0]: row for row in epoch.rows} if epoch else {}
    present = {row.operation[0] for row in table.all_rows()} if remembered else set()
    missing = [row for op_id, row in remembered.items() if op_id not in present]
    rolled_back = epoch is not None and table.sequence() < epoch.sequence
    doubtful = rolled_back or epoch is None
    for entry in table.open_entries():
        maybe_sent = doubtful or entry.op_id in remembered
        _replace(table, entry, [found_at_start(entry, now, maybe_sent=maybe_sent)], now)
    for entry in _entries(missing, table.identity):
        found = found_at_start(entry, now, maybe_sent=True)
        admit(table, found, now)
        table.add_events(None, found, now)
    return Settled(len(missing), rolled_back)


def admit(table: JournalTable, entry: JournalEntry, now: datetime) -> None:
    """Add an operation from elsewhere; of two open ones of a lead the younger stays open."""
    for lead in _open_leads(entry):
        for other in table.of_lead(lead.lead_id):
            if other.lead(lead.lead_id).state not in OPEN:
                continue
            if other.intent_at > entry.intent_at:
                entry = superseded(entry, now)[-1]
                break
            _replace(table, other, superseded(other, now), now)
    table.insert(entry)


def maybe_with_zoho(entries: Collection[JournalEntry], identity: Identity) -> tuple[Row, ...]:
    """What the epoch has to know of the open operations."""
    return tuple(to_row(entry, identity) for entry in entries if entry.state in MAYBE_SENT)


def _replace(
    table: JournalTable, entry: JournalEntry, steps: Sequence[JournalEntry], now: datetime
) -> None:
    for after in steps:
        if after != entry:
            table.update(after)
            table.add_events(entry, after, now)
        entry = after


def _entries(rows: Sequence[Row], identity: Identity) -> list[JournalEntry]:
    found = [from_row(row, identity) for row in rows]
    return sorted(found, key=lambda entry: entry.intent_at)


def _open_leads(entry: JournalEntry) -> list[LeadEntry]:
    return [lead for lead in entry.leads if lead.state in OPEN]
