"""Builds every request; pure, and the same for sending and for showing (api-facts.md 1 to 4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import msgspec

from app.domain.mass import MOST_LEADS, Activity, MassPlan
from app.domain.plan import DealDraft, Plan
from app.domain.records import FieldValue, Module, RecordId, Ref, record_id
from app.zoho import coql
from app.zoho.exchange import Pairs, Request
from app.zoho.strict_json import clean_text
from app.zoho.wire.convert import ByApiName, Conversion, ConvertBody, IdOnly
from app.zoho.wire.coql import CoqlBody
from app.zoho.wire.mass import MassBody

API: Final = "/crm/v8"
PAGE_SIZE: Final = 200
"""Zoho's most rows a page; also the most that an answer may hold."""
PAGED_ROWS: Final = 2_000
"""Rows that can be had by page number; page tokens reach beyond (api-facts.md section 4)."""
IDS_AT_ONCE: Final = 100
FIELDS_AT_ONCE: Final = 50

HINDRANCE_FIELDS: Final = (
    "Locked__s",
    "$locked_for_me",
    "$approval_state",
    "$review_process",
    "$in_merge",
)
LEAD_ROW_FIELDS: Final = (
    "Full_Name",
    "Company",
    "Email",
    "Phone",
    "Lead_Source",
    "Owner",
    "Created_Time",
    "Modified_Time",
    *HINDRANCE_FIELDS,
)
LEAD_STATE_FIELDS: Final = (
    "Full_Name",
    "Company",
    "Modified_Time",
    "Modified_By",
    "Converted__s",
    "Converted_Date_Time",
    "Converted_Account",
    "Converted_Contact",
    "Converted_Deal",
    "$converted",
    "$converted_detail",
)
_IDENTITY: Final = (("accept-encoding", "identity"),)
_JSON: Final = (("content-type", "application/json"), *_IDENTITY)


def org() -> Request:
    """The organisation signed in to."""
    return _get(f"{API}/org")


def current_user() -> Request:
    """The user whose token it is."""
    return _get(f"{API}/users", ("type", "CurrentUser"))


def active_users(page: int) -> Request:
    """A page of the users who may own records."""
    return _get(
        f"{API}/users", ("type", "ActiveUsers"), ("page", str(page)), ("per_page", str(PAGE_SIZE))
    )


def modules() -> Request:
    """The modules of the org."""
    return _get(f"{API}/settings/modules")


def fields(module: Module) -> Request:
    """The fields of a module, with unique marks and conversion mapping."""
    return _get(f"{API}/settings/fields", ("module", module.value))


def layouts(module: Module) -> Request:
    """The layouts of a module, with their own mandatory marks and picklist values."""
    return _get(f"{API}/settings/layouts", ("module", module.value))


def pipelines(layout_id: RecordId) -> Request:
    """The pipelines of a Deals layout."""
    return _get(f"{API}/settings/pipeline", ("layout_id", layout_id))


def contact_roles() -> Request:
    """The roles that a contact may play in a deal."""
    return _get(f"{API}/Contacts/roles")


def tags(module: Module) -> Request:
    """The tags of a module."""
    return _get(f"{API}/settings/tags", ("module", module.value))


def one_record(module: Module) -> Request:
    """Any one record of a module: whether they may be read at all."""
    return _get(f"{API}/{module.value}", ("fields", "id"), ("per_page", "1"))


def smallest_query() -> Request:
    """Any one lead by a query: whether queries may be asked."""
    query = {"select_query": "select id from Leads where id is not null limit 1"}
    return Request("POST", f"{API}/coql", headers=_JSON, body=msgspec.json.encode(query))


def pending_leads(page: int, page_token: str = "") -> Request:
    """A page of the unconverted leads, newest first.

    The other parameters must stay as they are from page to page: a page token is bound to them
    (TOKEN_BOUND_DATA_MISMATCH), and stands in the place of the page number.
    """
    place = ("page_token", page_token) if page_token else ("page", str(page))
    return _get(
        f"{API}/Leads",
        ("fields", ",".join(LEAD_ROW_FIELDS)),
        ("converted", "false"),
        ("sort_by", "Created_Time"),
        ("sort_order", "desc"),
        ("per_page", str(PAGE_SIZE)),
        place,
    )


def pending_among(lead_ids: Sequence[RecordId]) -> Request:
    """Those of up to IDS_AT_ONCE leads that are pending; the others are left out."""
    return _get(
        f"{API}/Leads",
        ("ids", ",".join(record_id(one) for one in lead_ids)),
        ("converted", "false"),
        ("fields", ",".join(LEAD_ROW_FIELDS)),
        ("per_page", str(PAGE_SIZE)),
    )


def lead(lead_id: RecordId) -> Request:
    """The whole lead; a converted one isn't found this way."""
    return _get(f"{API}/Leads/{record_id(lead_id)}")


def lead_state(lead_id: RecordId) -> Request:
    """What became of a lead, converted or not (reliability.md section 3, Reconcile)."""
    return _get(
        f"{API}/Leads/{record_id(lead_id)}",
        ("converted", "both"),
        ("fields", ",".join(LEAD_STATE_FIELDS)),
    )


def lead_states(lead_ids: Sequence[RecordId]) -> Request:
    """The same for up to IDS_AT_ONCE leads in one call; those that aren't there are left out."""
    return _get(
        f"{API}/Leads",
        ("ids", ",".join(record_id(one) for one in lead_ids)),
        ("converted", "both"),
        ("fields", ",".join(LEAD_STATE_FIELDS)),
        ("per_page", str(PAGE_SIZE)),
    )


def deleted_leads(page: int, since: datetime | None = None) -> Request:
    """A page of the deleted leads, those in the recycle bin and those gone for good.

    since (aware): only those deleted after that moment.
    """
    asked = _get(
        f"{API}/Leads/deleted",
        ("type", "all"),
        ("page", str(page)),
        ("per_page", str(PAGE_SIZE)),
    )
    if since is None:
        return asked
    return asked.with_header("if-modified-since", since.isoformat(timespec="seconds"))


def conversion_options(lead_id: RecordId) -> Request:
    """The records that match a lead."""
    return _get(f"{API}/Leads/{record_id(lead_id)}/__conversion_options")


def attachments(lead_id: RecordId, page: int) -> Request:
    """A page of the files of a lead."""
    return _get(
        f"{API}/Leads/{record_id(lead_id)}/Attachments",
        ("fields", "File_Name,Size"),
        ("page", str(page)),
        ("per_page", str(PAGE_SIZE)),
    )


def records(module: Module, ids: Sequence[RecordId], names: Sequence[str]) -> Request:
    """Records by id: at most IDS_AT_ONCE of them and FIELDS_AT_ONCE fields."""
    return _get(
        f"{API}/{module.value}",
        ("ids", ",".join(record_id(one) for one in ids)),
        ("fields", ",".join(names)),
        ("per_page", str(PAGE_SIZE)),
    )


def records_with(
    module: Module,
    names: Sequence[str],
    wanted: Mapping[str, Sequence[str]],
    offset: int = 0,
) -> Request:
    """A page of the records that have one of the wanted values (coql.py).

    Raises:
        ValueError: where that can't be asked for.
    """
    query = coql.records_with(module, names, wanted, offset=offset)
    return _post(f"{API}/coql", CoqlBody(query))


def convert(plan: Plan) -> Request:
    """The conversion of one lead. Options at Zoho's default are left out (api-facts.md 1).

    Raises:
        ValueError: where an id of the plan is none.
    """
    path = f"{API}/Leads/{record_id(plan.lead_id)}/actions/convert"
    return _post(path, ConvertBody(data=(_conversion(plan),)))


def mass_convert(plan: MassPlan) -> Request:
    """The conversion of up to MOST_LEADS leads as one job (api-facts.md 3).

    Raises:
        ValueError: where an id of the plan is none, or it has no lead, too many, or one twice.
    """
    ids = tuple(record_id(one) for one in plan.lead_ids)
    if not 1 <= len(set(ids)) == len(ids) <= MOST_LEADS:
        raise ValueError("no lead, too many of them, or one twice")
    target = plan.move_attachments_to
    body = MassBody(
        ids=ids,
        deals=None if plan.deal is None else _deal(plan.deal),
        assign_to=_chosen(plan.assign_to),
        carry_over_tags=_modules(plan.carry_over_tags),
        related_modules=_modules(plan.related_modules),
        move_attachments_to=None if target is None else ByApiName(target.value),
        apply_assignment_threshold=plan.apply_assignment_threshold,
    )
    return _post(f"{API}/Leads/actions/mass_convert", body)


def mass_status(job_id: str) -> Request:
    """How far a job is.

    Raises:
        ValueError: where the id is none.
    """
    return _get(f"{API}/Leads/actions/mass_convert", ("job_id", record_id(job_id)))


def as_text(request: Request, base_url: str) -> str:
    """Method and URL, an empty line, the body indented; without headers, so without the token."""
    head = f"{request.method} {base_url}{request.target}"
    if request.body is None:
        return head
    return f"{head}\n\n{msgspec.json.format(request.body, indent=2).decode()}"


def _get(path: str, *query: tuple[str, str]) -> Request:
    pairs: Pairs = query
    return Request("GET", path, pairs, headers=(("accept-encoding", "gzip"),))


def _post(path: str, body: msgspec.Struct) -> Request:
    return Request(
        "POST",
        path,
        headers=_JSON,
        body=msgspec.json.encode(body),
    )


def _conversion(plan: Plan) -> Conversion:
    target = plan.move_attachments_to
    return Conversion(
        overwrite=plan.overwrite,
        notify_lead_owner=plan.notify_lead_owner,
        notify_new_entity_owner=plan.notify_new_entity_owner,
        move_attachments_to=None if target is None else ByApiName(target.value),
        accounts=_chosen(plan.account),
        contacts=_chosen(plan.contact),
        assign_to=_chosen(plan.assign_to),
        deals=None if plan.deal is None else _deal(plan.deal),
        carry_over_tags=_tags(plan.carry_over_tags),
    )


def _modules(modules: Iterable[Module | Activity]) -> tuple[ByApiName, ...] | None:
    return tuple(ByApiName(one.value) for one in dict.fromkeys(modules)) or None


def _chosen(id_: RecordId | None) -> IdOnly | None:
    return None if id_ is None else IdOnly(record_id(id_))


def _deal(deal: DealDraft) -> dict[str, Any]:
    values = {clean_text(k): plain_value(v) for k, v in deal.values.items() if v is not None}
    if deal.contact_role is not None:
        values["Contact_Role"] = record_id(deal.contact_role.id)
    return values


def plain_value(value: FieldValue) -> Any:
    """A value as it is sent; of another record its id. Raises ValueError where that is none."""
    if isinstance(value, Ref):
        return {"id": record_id(value.id)}
    if isinstance(value, tuple):
        return [plain_value(item) for item in value]
    return clean_text(value) if isinstance(value, str) else value


def _tags(carried: Mapping[Module, Sequence[str]]) -> dict[str, list[str]] | None:
    """Tag names by module, which is what the single conversion takes (the mass one differs)."""
    kept = {m.value: [clean_text(name) for name in names] for m, names in carried.items() if names}
    return kept or None
