"""The history as a CSV file, and the reversal kit as text: cells that no spreadsheet computes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Final

from app.domain.csv_cells import csv_cell
from app.domain.history import Aftermath, Picture, Remembered
from app.domain.history_document import plain
from app.domain.lead_changes import ChangeState, LeadChange
from app.domain.records import Module, Ref
from app.domain.reversal import Reversal
from app.domain.values import UNREAD, Known

COLUMNS: Final = (
    "kind", "time", "operation", "lead_id", "lead", "company", "who", "state", "settled_by",
    "http_status", "zoho_code", "contact_id", "contact", "account_id", "account", "deal_id", "deal",
    "module", "field", "before", "expected", "after", "agreement",
)  # fmt: skip

KIT_COLUMNS: Final = ("what", "module", "record_id", "record", "field", "before", "after")

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
    """The reversal kit, a line a thing to look after, then the lead as it was."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(KIT_COLUMNS)
    for cells in _kit_lines(kit):
        writer.writerow([csv_cell(cell) for cell in cells])
    return text.getvalue().encode("utf-8-sig", "replace")


def _kit_lines(kit: Reversal) -> Iterator[tuple[str, ...]]:
    for what, refs in (("created", kit.created), ("went to", kit.joined)):
        for module, ref in refs:
            yield what, *_record(module, ref), "", "", ""
    for old in kit.changed:
        what = "changed" if old.seen else "expected to change"
        values = (_plain(old.before), _plain(old.after))
        yield what, *_record(old.module, old.ref), old.label, *values
    for tag in kit.tags:
        before = "?" if tag.before is None else ", ".join(tag.before)
        yield "tags added", *_record(tag.module, tag.ref), "Tag", before, ", ".join(tag.names)
    yield from _lost(kit)


def _lost(kit: Reversal) -> Iterator[tuple[str, ...]]:
    """What the lead had, and what can't be taken back."""
    if (files := kit.files) is not None:
        for name in files.names if files.names is not None else ("?",):
            yield "file moved", *_record(files.module, files.ref), "", name, ""
    for mail, name in kit.mails:
        yield "e-mail asked for", "", "", name, mail.value, "", ""
    if kit.lead is not None:
        for field, value in kit.lead.values.items():
            yield "lead was", *_record(Module.LEADS, kit.lead.ref), field, plain(value), ""


def _record(module: Module, ref: Ref) -> tuple[str, str, str]:
    return module.value, ref.id, ref.name


def _of_decision(
    line: Remembered, kept: Picture | None, came: Aftermath
) -> Iterator[tuple[str, ...]]:
    head = _head(line, came)
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


def _head(line: Remembered, came: Aftermath) -> tuple[str, ...]:
    entry, head, converted = line.entry, line.head, came.converted or line.converted
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
        *(cell for ref in refs for cell in ((ref.id, ref.name) if ref is not None else ("", ""))),
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


def _plain(value: Known) -> str:
    return "?" if value is UNREAD else plain(value)
