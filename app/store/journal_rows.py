"""Journal entries as rows with a checksum, and back.

SQLite's own checks don't see a page whose bytes were zeroed (reliability.md, M10): each operation
carries the SHA-256 of its columns and its leads', each event that of its own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from app.domain.journal import (
    Asked,
    By,
    Environment,
    JournalEntry,
    JournalEvent,
    Kind,
    LeadEntry,
    OperationId,
    State,
)
from app.domain.outcome import Converted
from app.domain.records import Module, RecordId, Ref, record_id
from app.store.database import Damaged

Cell = str | int | None

OPERATION_COLUMNS: Final = (
    "op_id", "org_id", "env", "kind", "request_json", "options_hash", "state", "attempt",
    "t_intent", "t_sent", "t_last_byte", "server_date_skew", "http_status", "zoho_code", "job_id",
    "resolved_by", "effect_of", "checksum",
)  # fmt: skip
LEAD_COLUMNS: Final = (
    "op_id", "position", "org_id", "lead_id", "lead_modified_time", "state", "result_ids_json",
)  # fmt: skip
EVENT_COLUMNS: Final = ("number", "op_id", "lead_id", "t", "before", "after", "code", "checksum")

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


class RowDamaged(Damaged):
    """The row isn't what was written."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Whose journal it is; every row says so too."""

    env: Environment
    org_id: str


@dataclass(frozen=True, slots=True)
class Row:
    """An operation as stored: OPERATION_COLUMNS, and LEAD_COLUMNS a lead, by position."""

    operation: tuple[Cell, ...]
    leads: tuple[tuple[Cell, ...], ...]


def to_row(entry: JournalEntry, identity: Identity) -> Row:
    """The entry with its checksum."""
    leads = tuple(
        (
            entry.op_id,
            position,
            identity.org_id,
            lead.lead_id,
            lead.modified_time,
            lead.state,
            _result_json(lead.converted),
        )
        for position, lead in enumerate(entry.leads)
    )
    operation = (
        entry.op_id,
        identity.org_id,
        identity.env,
        entry.kind,
        _json(asdict(entry.asked)),
        entry.options_hash,
        entry.state,
        entry.attempt,
        _stamp(entry.intent_at),
        _stamp_or_none(entry.sent_at),
        _stamp_or_none(entry.last_byte_at),
        entry.skew_ms,
        entry.http_status,
        entry.zoho_code,
        entry.job_id,
        entry.resolved_by,
        entry.effect_of,
    )
    return Row((*operation, _checksum([operation, leads])), leads)


def check(row: Row, identity: Identity) -> None:
    """Whether the row is as it was written, for this journal.

    Raises:
        RowDamaged: it isn't.
    """
    *operation, checksum = row.operation
    if checksum != _checksum([operation, row.leads]):
        raise RowDamaged("checksum")
    if tuple(operation[1:3]) != (identity.org_id, identity.env):
        raise RowDamaged("another journal's")


def from_row(row: Row, identity: Identity) -> JournalEntry:
    """The entry that was written.

    Raises:
        RowDamaged: the row isn't what was written, or says what no entry can.
    """
    check(row, identity)
    found: dict[str, Any] = dict(zip(OPERATION_COLUMNS, row.operation, strict=True))
    try:
        return JournalEntry(
            op_id=OperationId(found["op_id"]),
            kind=Kind(found["kind"]),
            asked=_asked(json.loads(found["request_json"])),
            options_hash=found["options_hash"],
            leads=tuple(_lead(lead) for lead in row.leads),
            intent_at=_moment(found["t_intent"]),
            sent_at=_moment_or_none(found["t_sent"]),
            last_byte_at=_moment_or_none(found["t_last_byte"]),
            attempt=found["attempt"],
            skew_ms=found["server_date_skew"],
            http_status=found["http_status"],
            zoho_code=found["zoho_code"],
            job_id=found["job_id"],
            resolved_by=None if found["resolved_by"] is None else By(found["resolved_by"]),
            effect_of=found["effect_of"],
        )
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise RowDamaged("content") from error


def event_row(event: JournalEvent) -> tuple[Cell, ...]:
    """The event with its checksum."""
    cells = (
        event.number,
        event.op_id,
        event.lead_id,
        _stamp(event.at),
        event.before,
        event.after,
        event.code,
    )
    return (*cells, _checksum(cells))


def event_from_row(row: Sequence[Cell]) -> JournalEvent:
    """The event that was written.

    Raises:
        RowDamaged: the row isn't what was written.
    """
    *cells, checksum = row
    if checksum != _checksum(cells):
        raise RowDamaged("checksum")
    number, op_id, lead_id, t, before, after, code = cells
    return JournalEvent(
        number=int(number or 0),
        op_id=OperationId(str(op_id)),
        lead_id=RecordId(str(lead_id)),
        at=_moment(t),
        before=None if before is None else State(str(before)),
        after=State(str(after)),
        code=str(code),
    )


def _checksum(cells: Sequence[object]) -> str:
    # Damage may have made anything of a cell; whatever it is, it isn't what was written.
    text = json.dumps(cells, separators=(",", ":"), default=repr)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def _stamp(moment: datetime) -> int:
    return (moment - _EPOCH) // _MILLISECOND


def _stamp_or_none(moment: datetime | None) -> int | None:
    return None if moment is None else _stamp(moment)


def _moment(stamp: Any) -> datetime:
    return _EPOCH + timedelta(milliseconds=stamp)


def _moment_or_none(stamp: Any) -> datetime | None:
    return None if stamp is None else _moment(stamp)


def _asked(told: Mapping[str, Any]) -> Asked:
    told = dict(told)
    target = told.pop("attachments_to")
    return Asked(
        **{
            **told,
            "attachments_to": None if target is None else Module(target),
            "tagged": tuple(Module(module) for module in told["tagged"]),
            "known": tuple(record_id(each) for each in told["known"]),
        }
    )


def _lead(cells: tuple[Cell, ...]) -> LeadEntry:
    _, _, _, lead_id, modified_time, state, result = cells
    return LeadEntry(
        lead_id=record_id(str(lead_id)),
        state=State(str(state)),
        modified_time=str(modified_time),
        converted=None if result is None else _result(json.loads(str(result))),
    )


def _result_json(converted: Converted | None) -> str | None:
    if converted is None:
        return None
    refs = (converted.contact, converted.account, converted.deal)
    return _json([None if ref is None else ref.id for ref in refs])


def _result(told: Sequence[str | None]) -> Converted:
    contact, account, deal = (None if each is None else Ref(record_id(each), "") for each in told)
    return Converted(contact, account, deal)
