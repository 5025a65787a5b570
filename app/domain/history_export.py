"""The history as a CSV file, and the reversal kit as text: cells that no spreadsheet computes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Final

from app.domain.csv_cells import csv_cell
from app.domain.history import Aftermath, Picture, Remembered, Reversal
from app.domain.history_document import plain
from app.domain.lead_changes import ChangeState, LeadChange
from app.domain.records import Module, Ref
from app.domain.values import UNREAD, Known

COLUMNS: Final = (
    "kind", "time", "operation", "lead_id", "lead", "company", "who", "state", "settled_by",
    "http_status", "zoho_code", "contact_id", "account_id", "deal_id", "module", "field",
    "before", "expected", "after", "agreement",
)  # fmt: skip

Told = tuple[Remembered, Picture | None, Aftermath] | LeadChange


def history_csv(told: Iterable[Told]) -> bytes:
    """A line a field that was compared, expected or changed, at least one a decision; UTF-8 with a
    mark.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in told:
        for cells in _of_change(one) if isinstance(one, LeadChange) else _of_decision(*one):
            writer.writerow([csv_cell(cell) for cell in cells])
    return text.getvalue().encode("utf-8-sig", "replace")


def kit_csv(kit: Reversal) -> bytes:
    """The reversal kit: what was created, then each changed field with its old value."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(("what", "module", "record_id", "record", "field", "before", "after"))
    for module, ref in kit.created:
        writer.writerow([csv_cell(c) for c in ("created", module, ref.id, ref.name, "", "", "")])
    for old in kit.changed:
        cells = ("changed", old.module, old.ref.id, old.ref.name, old.label)
        values = (_plain(old.before), _plain(old.after))
        writer.writerow([csv_cell(str(cell)) for cell in (*cells, *values)])
    if kit.lead is not None:
        for name, value in kit.lead.values.items():
            cells = ("lead was", Module.LEADS, kit.lead.ref.id, kit.lead.ref.name, name)
            writer.writerow([csv_cell(str(cell)) for cell in (*cells, plain(value), "")])
    return text.getvalue().encode("utf-8-sig", "replace")


def _of_decision(
    line: Remembered, kept: Picture | None, came: Aftermath
) -> Iterator[tuple[str, ...]]:
    head = _head(line)
    for cells in _fields(kept, came) or [("",) * 6]:
        yield (*head, *cells)


def _of_change(told: LeadChange) -> Iterator[tuple[str, ...]]:
    """after: what is there, as far as that is known."""
    known = {
        "kind": "change",
        "time": told.at.isoformat(timespec="seconds"),
        "lead_id": told.lead_id,
        "lead": told.name,
        "who": told.who,
        "state": told.state.value,
        "zoho_code": told.code,
        "module": Module.LEADS.value,
    }
    for one in told.changes:
        after = {ChangeState.WRITTEN: one.new, ChangeState.UNKNOWN: "?"}.get(told.state, one.old)
        field = {"field": one.label, "before": one.old, "expected": one.new, "after": after}
        yield tuple((known | field).get(column, "") for column in COLUMNS)


def _head(line: Remembered) -> tuple[str, ...]:
    entry, head, converted = line.entry, line.head, line.converted
    refs = (converted.contact, converted.account, converted.deal) if converted else (None,) * 3
    return (
        "decision",
        entry.intent_at.isoformat(timespec="seconds"),
        entry.op_id,
        line.lead_id,
        head.name if head else "",
        head.company if head else "",
        head.who if head else "",
        line.state.value,
        entry.resolved_by.value if entry.resolved_by else "",
        str(entry.http_status or ""),
        entry.zoho_code,
        *(_id(ref) for ref in refs),
    )


def _fields(kept: Picture | None, came: Aftermath) -> list[tuple[str, ...]]:
    if came.comparison:
        return [
            (
                c.module.value,
                c.label,
                _plain(c.before),
                _plain(c.expected),
                _plain(c.actual),
                c.agreement.value,
            )
            for c in came.comparison
        ]
    return list(_expected(kept))


def _expected(kept: Picture | None) -> Iterator[tuple[str, ...]]:
    for record in kept.expected if kept else ():
        for row in record.rows:
            before, after = _plain(row.existing), _plain(row.after)
            yield record.module.value, row.label, before, after, "", ""


def _id(ref: Ref | None) -> str:
    return ref.id if ref is not None else ""


def _plain(value: Known) -> str:
    return "?" if value is UNREAD else plain(value)
