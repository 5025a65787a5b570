"""From a refusal of Zoho's to the user's words: what happened, what to do, and where.

The words themselves stand in app/ui/refusals. A code that isn't there is shown raw (reliability.md
fault 26): never hidden, never taken for success.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.finding import Option
from app.domain.metadata import OrgSetup
from app.domain.outcome import JsonValue, Problem
from app.domain.records import Module, RecordId, record_id
from app.ui.phrases import VALUE_LENGTH, filled, marked
from app.ui.plain import one_line
from app.ui.refusals import REFUSALS, Refusal
from app.ui.refusals.permissions import permission_name

_READ: Final = 500
"""Characters of a message or path that are searched; Zoho's are far shorter."""

_CONTEXT: Final = "Refusals"
_UNCHANGED: Final = marked("Refusals", "Nothing was changed.")

_MODULES: Final[Mapping[Module, str]] = {
    Module.LEADS: marked("Refusals", "Another lead"),
    Module.CONTACTS: marked("Refusals", "Another contact"),
    Module.ACCOUNTS: marked("Refusals", "Another account"),
    Module.DEALS: marked("Refusals", "Another deal"),
}

_TYPES: Final[Mapping[str, str]] = {
    "boolean": marked("Refusals", "yes or no"),
    "date": marked("Refusals", "a date"),
    "datetime": marked("Refusals", "a date with a time"),
    "double": marked("Refusals", "a number"),
    "integer": marked("Refusals", "a whole number"),
    "long": marked("Refusals", "a whole number"),
    "bigint": marked("Refusals", "a whole number"),
    "text": marked("Refusals", "a text"),
    "string": marked("Refusals", "a text"),
    "email": marked("Refusals", "an email address"),
    "jsonarray": marked("Refusals", "a list"),
    "jsonobject": marked("Refusals", "a record"),
}


@dataclass(frozen=True, slots=True)
class Words:
    """One trouble in words, translated; every text is for a plain-text label.

    option and field (an API name) say what to mend, where that can be said. record is an existing
    record that stands in the way. code is for support and said is the other side's own message;
    both "" where there are none.
    """

    title: str
    what_happened: str
    what_to_do: str
    option: Option | None = None
    field: str = ""
    code: str = ""
    said: str = ""
    record: tuple[Module, RecordId] | None = None

    @property
    def text(self) -> str:
        """What happened and what to do, as one paragraph."""
        return f"{self.what_happened} {self.what_to_do}"


def problem_words(problem: Problem, setup: OrgSetup | None = None) -> Words:
    """The words for a refusal; setup gives fields the labels that the user knows."""
    row = _row_for(problem)
    if row is None:
        return _unknown(problem)
    parts = _parts(problem, setup)
    happened = _filled(row.happened, parts)
    if row.unchanged:
        happened = f"{happened} {_translated(_UNCHANGED)}"
    return Words(
        title=_filled(row.title, parts),
        what_happened=happened,
        what_to_do=_filled(row.todo, parts),
        option=row.option,
        field=field_of(problem),
        code=one_line(problem.code, VALUE_LENGTH),
        said=one_line(problem.message),
        record=existing_record(problem),
    )


def field_of(problem: Problem) -> str:
    """The API name of the field to mend; "" where the refusal names none.

    A path ends in "id" where a record and not a field was refused: then its parent is meant.
    """
    path = problem.json_path[:_READ]
    names = [part for part in re.split(r"[.\[\]$]+", path) if not part.isdigit()]
    last = next((name for name in reversed(names) if name and name != "id"), "")
    return problem.api_name[:_READ] if problem.api_name not in {"", "id"} else last


def existing_record(problem: Problem) -> tuple[Module, RecordId] | None:
    """The record that a DUPLICATE_DATA names (its shape for leads is inferred, section 1)."""
    found = problem.details.get("duplicate_record")
    details = found if isinstance(found, dict) else problem.details
    module = _module_of(details.get("module")) or _module_of(problem.json_path)
    try:
        return (module, record_id(str(details.get("id", "")))) if module else None
    except ValueError:
        return None


def _row_for(problem: Problem) -> Refusal | None:
    place = f"{problem.json_path[:_READ]} {problem.api_name[:_READ]}"
    message = problem.message[:_READ].lower()
    known = {key for key, value in problem.details.items() if value not in (None, "", [], {})}
    known |= {"api_name"} if problem.api_name else set()
    known |= {"field"} if field_of(problem) else set()
    return next(
        (
            row
            for row in REFUSALS
            if row.code == problem.code
            and row.says in message
            and (not row.has or row.has in known)
            and (not row.about or re.search(row.about, place))
        ),
        None,
    )


def _unknown(problem: Problem) -> Words:
    code = one_line(problem.code, VALUE_LENGTH)
    said = one_line(problem.message)
    return Words(
        title=_translated(marked("Refusals", "Zoho refused, with a code new to Segue")),
        what_happened=" — ".join(part for part in (code, said) if part),
        what_to_do=_translated(
            marked("Refusals", "Re-check the lead before you try again, and tell support the code.")
        ),
        field=field_of(problem),
        code=code,
        said=said,
    )


def _parts(problem: Problem, setup: OrgSetup | None) -> Mapping[str, str]:
    """What stands for each brace of a row."""
    details = problem.details
    return {
        "field": _label(problem, setup),
        "record": _record_name(problem),
        "length": _text(details.get("maximum_length")),
        "type": _type_name(_text(details.get("expected_data_type"))),
        "limit": _text(details.get("limit")),
        "permission": _permissions(details.get("permissions")),
        "wait": _wait(_text(details.get("retry_after"))),
    }


def _permissions(value: JsonValue) -> str:
    names = value if isinstance(value, list) else [value]
    return ", ".join(permission_name(text) for text in map(_text, names[:5]) if text)


def _filled(text: str, parts: Mapping[str, str]) -> str:
    return filled(_translated(text), **parts)


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def _label(problem: Problem, setup: OrgSetup | None) -> str:
    name = field_of(problem)
    if setup is not None:
        first = _module_of(problem.json_path) or Module.DEALS
        for module in (first, *Module):
            if (field := setup.field(module, name)) is not None:
                return field.label
    return name.replace("_", " ") or _translated(marked("Refusals", "a field"))


def _record_name(problem: Problem) -> str:
    found = problem.details.get("duplicate_record")
    details = found if isinstance(found, dict) else problem.details
    for key in ("name", "Full_Name", "Account_Name", "Deal_Name"):
        if name := _text(details.get(key)):
            return f"“{one_line(name, VALUE_LENGTH - 2)}”"
    record = existing_record(problem)
    return _translated(_MODULES[record[0]] if record else marked("Refusals", "Another record"))


def _type_name(zoho_type: str) -> str:
    known = _TYPES.get(zoho_type.lower())
    return _translated(known) if known else zoho_type


def _wait(seconds: str) -> str:
    if not (seconds.isascii() and seconds.isdigit() and len(seconds) < 5):
        return _translated(marked("Refusals", "a minute"))
    count = int(seconds)
    if count == 1:
        return _translated(marked("Refusals", "1 second"))
    return _filled(marked("Refusals", "{n} seconds"), {"n": str(count)})


def _text(value: JsonValue) -> str:
    """A detail as text: lists are joined, nested records and absent values are nothing."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_text, value[:5])))
    if value is None or isinstance(value, bool | dict):
        return ""
    return str(value)


def _module_of(value: JsonValue) -> Module | None:
    """The module that a detail ({"api_name": ...} or text) or a path names."""
    text = _text(value.get("api_name")) if isinstance(value, dict) else _text(value)
    return next((m for m in Module if re.search(rf"\b{m.value}\b", text[:_READ])), None)
