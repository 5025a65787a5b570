"""From the wire to the domain: leads, candidates, states (metadata: metadata_mapping.py).

Records come as plain dicts, since their fields are the org's own. What can't be read as the
documentation has it becomes "unknown" (the key is left out), never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from app.domain.mass import JobState, MassProgress
from app.domain.matching import Candidate, LookedAt, Matches, MatchReason
from app.domain.metadata import Field
from app.domain.records import (
    TAGS,
    Attachment,
    FieldValue,
    Hindrance,
    Lead,
    LeadRow,
    LeadState,
    Module,
    Ref,
    Values,
    record_id,
)
from app.zoho.wire.common import Named, WireId, WireRecord
from app.zoho.wire.mass import WireJob
from app.zoho.wire.options import Compared, Options
from app.zoho.wire.records import WireAttachment

_NO_VALUE_FIELDS = frozenset({"id", "Locked__s", TAGS})
_NAME_FIELDS = frozenset({"Full_Name", "Last_Name"})
_KEPT_BITS = 63
_NUMBER = re.compile(r"[0-9]{1,18}", re.ASCII)


def lead_row(record: WireRecord) -> LeadRow:
    """One line of the queue.

    Raises:
        ValueError: where the record has no id.
    """
    owner = record.get("Owner")
    owner_ref = _ref(owner) if isinstance(owner, dict) else None
    return LeadRow(
        id=record_id(str(record.get("id"))),
        name=_text(record, "Full_Name") or _joined_name(record),
        company=_text(record, "Company"),
        email=_text(record, "Email"),
        phone=_text(record, "Phone"),
        source=_text(record, "Lead_Source"),
        owner_id=owner_ref.id if owner_ref else "",
        owner_name=owner_ref.name if owner_ref else "",
        created_time=_text(record, "Created_Time"),
        modified_time=_text(record, "Modified_Time"),
        hindrance=hindrance(record),
    )


def lead(record: WireRecord) -> Lead:
    """The whole lead.

    Raises:
        ValueError: where the record has no id.
    """
    held = values(record)
    return Lead(
        row=lead_row(record),
        values=held,
        owner=_held_ref(held, "Owner"),
        layout=_held_ref(held, "Layout"),
        tags=_tag_names(record.get(TAGS)),
    )


def lead_state(record: WireRecord) -> LeadState:
    """What a re-read says of a lead: the native fields first, the older derived ones else.

    Some orgs answer one form, some the other (reliability.md section 1, fact 3).
    """
    held = values(record)
    detail = record.get("$converted_detail")
    older: Mapping[str, Any] = detail if isinstance(detail, dict) else {}
    refs = {
        name: _held_ref(held, f"Converted_{name}") or _older_ref(older, name.lower())
        for name in ("Contact", "Account", "Deal")
    }
    return LeadState(
        found=True,
        converted=_is_converted(record),
        contact=refs["Contact"],
        account=refs["Account"],
        deal=refs["Deal"],
        converted_time=_text(record, "Converted_Date_Time") or _text(older, "convert_date"),
        values=held,
    )


def mass_progress(job: WireJob) -> MassProgress:
    """How far a job is; the case of its state varies by source (api-facts.md section 3)."""
    told = " ".join((job.status or "").lower().replace("_", " ").split())
    return MassProgress(
        total=_count(job.total),
        converted=_count(job.converted),
        remaining=_count(job.not_converted),
        failed=_count(job.failed),
        state=next((state for state in JobState if state.value == told), JobState.OTHER),
    )


def attachment(wire: WireAttachment) -> Attachment:
    """A file of a lead.

    Raises:
        ValueError: where it has no id.
    """
    return Attachment(record_id(str(wire.id)), wire.file_name or "", _number(wire.size))


def hindrance(record: Mapping[str, Any]) -> Hindrance:
    """Why a record can't take part in a conversion (api-facts.md section 4)."""
    if _is_converted(record):
        return Hindrance.CONVERTED
    state = str(record.get("$approval_state") or "approved")
    if record.get("$in_merge") is True or state.startswith("merge"):
        return Hindrance.BEING_MERGED
    if record.get("Locked__s") is True or record.get("$locked_for_me") is True:
        return Hindrance.LOCKED
    if state.startswith(("review_process", "zia_vision")) or _awaits_review(record):
        return Hindrance.UNDER_REVIEW
    return Hindrance.NONE if state in {"approved", "null"} else Hindrance.NOT_APPROVED


def values(record: Mapping[str, Any]) -> Values:
    """The fields of a record; system keys and shapes without a place in the domain are left out."""
    held: dict[str, FieldValue] = {}
    for name, raw in record.items():
        if name.startswith("$") or name in _NO_VALUE_FIELDS:
            continue
        known, item = _value(raw)
        if known:
            # The literal text "null" when unset, in the article's own sample.
            held[name] = None if name == "Data_Processing_Basis" and item == "null" else item
    return held


def tags(record: Mapping[str, Any], names: Collection[str]) -> Values:
    """The names of its tags, where they were asked for and told."""
    told = record.get(TAGS)
    return {TAGS: _tag_names(told)} if TAGS in names and isinstance(told, list) else {}


def marks(record: Mapping[str, Any], names: Collection[str]) -> Values:
    """Zoho's own yes-or-no marks among the names, such as `$editable`, where there are any."""
    wanted = (name for name in names if name.startswith("$"))
    return {name: held for name in wanted if isinstance(held := record.get(name), bool)}


def matches(options: Options, fields: Mapping[Module, Sequence[Field]]) -> Matches:
    """The candidates of a lead with the reason of each; fields give labels and unique marks.

    Raises:
        ValueError: where a candidate has no id.
    """
    compared = options.preference_field_matched_value
    looked = {
        Module.CONTACTS: (compared.contacts if compared else None) or [],
        Module.ACCOUNTS: (compared.accounts if compared else None) or [],
    }
    preferred = options.module_preference
    return Matches(
        contacts=_candidates(Module.CONTACTS, options.contacts, looked, fields),
        accounts=_candidates(Module.ACCOUNTS, options.accounts, looked, fields),
        preferred=_module(preferred.api_name) if preferred else None,
        looked_at=tuple(
            LookedAt(module, one.field.api_name, _compared(one.matched_lead_value))
            for module, entries in looked.items()
            for one in entries
        ),
        multiple_layouts=tuple(m.api_name for m in options.modules_with_multiple_layouts or ()),
    )


def ref_of(named: Named | None) -> Ref | None:
    """A reference as the domain has it.

    Raises:
        ValueError: where its id is none.
    """
    if named is None:
        return None
    return Ref(record_id(str(named.id)), named.name or "")


def _candidates(
    module: Module,
    records: Sequence[WireRecord] | None,
    looked: Mapping[Module, Sequence[Compared]],
    fields: Mapping[Module, Sequence[Field]],
) -> tuple[Candidate, ...]:
    known = {field.api_name: field for field in fields.get(module, ())}
    return tuple(_candidate(module, record, looked[module], known) for record in records or ())


def _candidate(
    module: Module, record: WireRecord, looked: Sequence[Compared], known: Mapping[str, Field]
) -> Candidate:
    held = values(record)
    account = record.get("Account_Name") if module is Module.CONTACTS else None
    found = (_reason(one, held, known) for one in looked)
    name = "Full_Name" if module is Module.CONTACTS else "Account_Name"
    return Candidate(
        module=module,
        id=record_id(str(record.get("id"))),
        name=_text(record, name) or _joined_name(record),
        reasons=tuple(reason for reason in found if reason is not None),
        values=held,
        hindrance=hindrance(record),
        editable=record.get("$editable") is not False,
        account=_ref(account) if isinstance(account, dict) else None,
        account_locked=isinstance(account, dict) and account.get("Locked__s") is True,
        layout=_held_ref(held, "Layout"),
    )


def _reason(compared: Compared, held: Values, known: Mapping[str, Field]) -> MatchReason | None:
    """Zoho names the fields it looked at, not which record had the value: that is compared here."""
    name = compared.field.api_name
    if name in _NAME_FIELDS and name not in held:
        name = "Full_Name"
    own, asked = _shown(held.get(name)), _compared(compared.matched_lead_value)
    if not own or own.strip().casefold() != asked.strip().casefold():
        return None
    field = known.get(name)
    label = compared.field.field_label or (field.label if field else "") or name
    unique = bool(compared.field.unique) or (field is not None and field.unique)
    return MatchReason(field=name, label=label, value=own, unique=unique)


def _module(api_name: str) -> Module | None:
    return next((module for module in Module if module.value == api_name), None)


def _is_converted(record: Mapping[str, Any]) -> bool:
    return record.get("Converted__s") is True or record.get("$converted") is True


def _awaits_review(record: Mapping[str, Any]) -> bool:
    review = record.get("$review_process")
    return isinstance(review, dict) and any(step is True for step in review.values())


def _value(raw: Any) -> tuple[bool, FieldValue]:
    """Whether the domain has a place for it, and the value there."""
    if isinstance(raw, dict):
        ref = _ref(raw)
        return ref is not None, ref
    if isinstance(raw, list):
        items = [_value(item) for item in raw]
        return all(known for known, _ in items), tuple(item for _, item in items)
    if isinstance(raw, int) and raw.bit_length() > _KEPT_BITS:
        return True, str(raw)  # no database column holds it as a number
    return True, raw


def _ref(raw: Mapping[str, Any]) -> Ref | None:
    try:
        return Ref(record_id(str(raw.get("id"))), _text(raw, "name"))
    except ValueError:
        return None


def _held_ref(held: Values, name: str) -> Ref | None:
    item = held.get(name)
    return item if isinstance(item, Ref) else None


def _count(raw: WireId | None) -> int:
    return _number(raw) or 0


def _number(raw: WireId | None) -> int | None:
    """A count or size; None for what is none."""
    text = str(raw)
    return int(text) if _NUMBER.fullmatch(text) else None


def _older_ref(detail: Mapping[str, Any], name: str) -> Ref | None:
    """$converted_detail gives {"id", "name"} or the bare id."""
    item = detail.get(name)
    return _ref(item if isinstance(item, dict) else {"id": item})


def _tag_names(raw: Any) -> tuple[str, ...]:
    tags = raw if isinstance(raw, list) else []
    return tuple(name for tag in tags if isinstance(tag, dict) and (name := _text(tag, "name")))


def _joined_name(record: Mapping[str, Any]) -> str:
    return f"{_text(record, 'First_Name')} {_text(record, 'Last_Name')}".strip()


def _text(record: Mapping[str, Any], name: str) -> str:
    raw = record.get(name)
    return raw if isinstance(raw, str) else ""


def _compared(raw: Any) -> str:
    """A value as text, to be compared and shown; "" for what has no place in the domain."""
    _, item = _value(raw)
    return _shown(item)


def _shown(item: FieldValue) -> str:
    if isinstance(item, Ref):
        return item.name
    return "" if item is None or isinstance(item, tuple) else str(item)
