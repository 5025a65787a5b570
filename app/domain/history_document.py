"""Pictures and aftermaths as JSON texts and back; a text that is none of ours is a ValueError."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from app.domain.comparison import Agreement, Comparison
from app.domain.course import Action
from app.domain.history import (
    NOTHING_BESIDES,
    Aftermath,
    Besides,
    ExpectedRecord,
    Picture,
    Snapshot,
)
from app.domain.merging import Doubt, Effect, FieldOutcome
from app.domain.outcome import Converted
from app.domain.preview import Mail
from app.domain.records import FieldValue, Module, Ref, record_id
from app.domain.values import UNREAD, Known


def picture_text(kept: Picture) -> str:
    """ASCII JSON: half a surrogate pair stays what it is."""
    return json.dumps(
        {
            "lead_id": kept.lead_id,
            "hash": kept.options_hash,
            "name": kept.name,
            "company": kept.company,
            "who": kept.who,
            "request": kept.request,
            "records": [
                {
                    "module": one.module.value,
                    "ref": _ref_told(one.ref),
                    "values": {name: _told(value) for name, value in one.values.items()},
                }
                for one in kept.records
            ],
            "expected": [
                {
                    "module": one.module.value,
                    "action": one.action.value,
                    "target": _ref_told(one.target),
                    "rows": [_row_told(row) for row in one.rows],
                }
                for one in kept.expected
            ],
            "besides": _besides_told(kept.besides),
        },
        separators=(",", ":"),
    )


def picture_of(text: str) -> Picture:
    """The picture. Raises ValueError where it is none."""
    try:
        told = json.loads(text)
        return Picture(
            record_id(told["lead_id"]),
            str(told["hash"]),
            str(told["name"]),
            str(told["company"]),
            str(told["who"]),
            str(told["request"]),
            tuple(_snapshot(one) for one in told["records"]),
            tuple(_expected(one) for one in told["expected"]),
            _besides(told.get("besides")),
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no picture") from error


def aftermath_text(came: Aftermath) -> str:
    """The same of what came of it."""
    converted = came.converted
    refs = None
    if converted is not None:
        refs = [_ref_told(r) for r in (converted.contact, converted.account, converted.deal)]
    return json.dumps(
        {
            "answer": came.answer,
            "converted": refs,
            "comparison": [
                [
                    c.module.value,
                    c.field,
                    c.label,
                    _told(c.before),
                    _told(c.expected),
                    _told(c.actual),
                    c.agreement.value,
                ]
                for c in came.comparison
            ],
        },
        separators=(",", ":"),
    )


def aftermath_of(text: str) -> Aftermath:
    """What came of it. Raises ValueError where it is none."""
    try:
        told = json.loads(text)
        refs = told["converted"]
        converted = None if refs is None else Converted(*(_ref(one) for one in refs))
        comparison = tuple(_comparison(one) for one in told["comparison"])
        return Aftermath(str(told["answer"]), converted, comparison)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no aftermath") from error


def _snapshot(told: Mapping[str, Any]) -> Snapshot:
    ref = _ref(told["ref"])
    if ref is None:
        raise ValueError("a record without an id")
    values: dict[str, FieldValue] = {}
    for name, value_told in told["values"].items():
        value = _value(value_told)
        if value is not UNREAD:
            values[str(name)] = value
    return Snapshot(Module(told["module"]), ref, values)


def _expected(told: Mapping[str, Any]) -> ExpectedRecord:
    rows = tuple(_row(one) for one in told["rows"])
    return ExpectedRecord(
        Module(told["module"]), Action(told["action"]), _ref(told["target"]), rows
    )


def _besides_told(besides: Besides) -> dict[str, Any]:
    return {
        "tags": {module.value: names for module, names in besides.tags.items()},
        "files": besides.files,
        "files_to": besides.files_to,
        "mails": [[mail.value, name] for mail, name in besides.mails],
    }


def _besides(told: Any) -> Besides:
    if told is None:  # kept by an earlier Segue
        return NOTHING_BESIDES
    files, goal = told["files"], told["files_to"]
    tags = {Module(name): tuple(map(str, tags)) for name, tags in told["tags"].items()}
    return Besides(
        MappingProxyType(tags),
        None if files is None else tuple(map(str, files)),
        None if goal is None else Module(goal),
        tuple((Mail(mail), str(name)) for mail, name in told["mails"]),
    )


def _row_told(row: FieldOutcome) -> list[Any]:
    doubt = row.doubt.value if row.doubt is not None else None
    values = [_told(row.lead), _told(row.existing), _told(row.after)]
    return [row.module.value, row.field, row.label, *values, row.effect.value, doubt]


def _row(told: list[Any]) -> FieldOutcome:
    module, field, label, lead, existing, after, effect, doubt = told
    return FieldOutcome(
        Module(module),
        str(field),
        str(label),
        _value(lead),
        _value(existing),
        _value(after),
        Effect(effect),
        None if doubt is None else Doubt(doubt),
    )


def _comparison(told: list[Any]) -> Comparison:
    module, field, label, before, expected, actual, agreement = told
    return Comparison(
        Module(module),
        str(field),
        str(label),
        _value(before),
        _value(expected),
        _value(actual),
        Agreement(agreement),
    )


def _told(value: Known) -> Any:
    """A value as JSON: a reference and what isn't known are objects, several values a list."""
    if value is UNREAD:
        return {"unread": True}
    if isinstance(value, Ref):
        return {"id": value.id, "name": value.name}
    if isinstance(value, tuple):
        return [_told(part) for part in value]
    return value


def _value(told: Any) -> Known:
    if isinstance(told, dict):
        return UNREAD if told.get("unread") else _ref(told)
    if isinstance(told, list):
        parts = (_value(part) for part in told)
        return tuple(part for part in parts if part is not UNREAD)
    if told is None or isinstance(told, str | int | float):
        return told
    raise ValueError("no value")


def _ref_told(ref: Ref | None) -> dict[str, str] | None:
    return None if ref is None else {"id": ref.id, "name": ref.name}


def _ref(told: Any) -> Ref | None:
    return None if told is None else Ref(record_id(told["id"]), str(told["name"]))


def plain(value: FieldValue) -> str:
    """A value for a file that people and programs read: no locale's own writing."""
    if isinstance(value, Ref):
        return value.name or value.id
    if isinstance(value, tuple):
        return ", ".join(plain(part) for part in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
