"""Who locked a record, since when and why.

Source: https://www.zoho.com/crm/developer/docs/api/v7/get-record-locking-info.html and
https://github.com/zoho/crm-oas, mds/examples/getRecordLockingInformationOfTheRecord.md. The older
OpenAPI file record_locking.json has the keys in small letters and ids as numbers.
"""

from __future__ import annotations

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.call import Call, Route
from app.sandbox.projection import asked_fields
from app.sandbox.reading import numbered_page
from app.sandbox.related import FIELDS_MISSING, related_id_invalid
from app.sandbox.state import Org, Record, display_name


async def get_locks(call: Call) -> Response:
    """`GET /crm/v8/{module}/{id}/Locking_Information__s?fields=`; 204 for an open record."""
    module, record_id = call.module(), call.record_id()
    wanted = {*asked_fields(call.query, FIELDS_MISSING), "id"}
    record = call.org.records[module].get(record_id)
    if record is None:
        raise Refusal(related_id_invalid())
    if not record.get("Locked__s"):
        return answers.no_content()
    lock = _lock(call.org, module, record)
    shown = {key: value for key, value in lock.items() if key in wanted or key.startswith("$")}
    return numbered_page(call.query, [shown])


def _lock(org: Org, module: str, record: Record) -> Record:
    """The lock, as far as a record knows it: by whom it was last changed, and since when.

    Every lock is one that somebody set by hand, so no rule has locked the record.
    """
    author = {key: record["Modified_By"].get(key) for key in ("name", "id")}
    of_record = {"name": display_name(record), "id": record["id"]}
    prefix = record["id"][:-6]
    return {
        "id": f"{prefix}9{record['id'][-5:]}",
        "Locked_By__s": author,
        "Locked_For__s": {
            "module": {"api_name": module, "id": org.modules[module].id},
            **of_record,
        },
        "Locked_Reason__s": record.get("$lock_reason") or "",
        "Locked_Time__s": record["Modified_Time"],
        "Lock_Source__s": "Manual",
        "Record_Locking_Configuration_Id__s": f"{org.modules[module].id[:-4]}9055",
        "Record_Locking_Rule_Id__s": None,
        "Feature_Type__s": "record_locking",
        "Owner": record["Owner"],
        "Parent_Id": of_record,
        "$field_states": None,
        "$editable": True,
        "$sharing_permission": "full_access",
        "$zia_visions": None,
    }


ROUTES = (
    Route(
        "GET",
        "/crm/v8/{module}/{id}/Locking_Information__s",
        get_locks,
        scopes=("ZohoCRM.modules.lockinginformation.READ",),
        and_scopes=("ZohoCRM.modules.{module}.READ",),
    ),
)
