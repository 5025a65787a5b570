"""Insert Records and Update Records (api-facts.md section 4).

One element of `data` is one answer in `data`: all added 201, all updated 200, some refused 207, all
refused 400. Unknown and read-only fields are passed over, as Zoho does.
Error bodies: https://github.com/zoho/crm-oas, v8.0/record/mds/examples.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from starlette.responses import Response

from app.sandbox import answers, declined
from app.sandbox.answers import Body, Refusal, error
from app.sandbox.call import Call, Route, as_id
from app.sandbox.clock import wire_time
from app.sandbox.field_checks import check_value
from app.sandbox.lookups import resolved
from app.sandbox.new_records import system_values
from app.sandbox.schema import LayoutInfo
from app.sandbox.state import Org, Record
from app.sandbox.unclear import Unclear, at, unclear_from
from app.sandbox.values import full_name, is_blank, same_value
from app.sandbox.visibility import is_converted

MAX_RECORDS = 100
"""Rows a call."""


async def insert(call: Call) -> Response:
    """`POST /crm/v8/{module}`."""
    module = call.module()
    call.require_permission(f"Crm_Implied_Create_{module}", "Permission denied to create")
    writer = _Writer(call, module)
    return _answer(call, writer.insert, success=201)


async def update(call: Call) -> Response:
    """`PUT /crm/v8/{module}`, the id in each element."""
    module = call.module()
    call.require_permission(f"Crm_Implied_Edit_{module}", "Permission denied to edit")
    writer = _Writer(call, module)
    return _answer(call, writer.update, success=200)


async def update_one(call: Call) -> Response:
    """`PUT /crm/v8/{module}/{id}`, with one element."""
    module, record_id = call.module(), call.record_id()
    call.require_permission(f"Crm_Implied_Edit_{module}", "Permission denied to edit")
    writer = _Writer(call, module)
    return _answer(
        call, lambda given, path: writer.update({**given, "id": record_id}, path), success=200
    )


Step = Callable[[Record, str], Body]


def _answer(call: Call, step: Step, *, success: int) -> Response:
    results = [_done(step, given, f"$.data[{place}]") for place, given in enumerate(_data(call))]
    failed = sum(result["status"] == "error" for result in results)
    status = success if not failed else 400 if failed == len(results) else 207
    return answers.answer({"data": results}, status)


def _done(step: Step, given: Any, path: str) -> Body:
    try:
        if not isinstance(given, dict):
            raise at("data", path, expected_data_type="jsonobject")
        return step(given, path)
    except Unclear as problem:
        return problem.body


def _data(call: Call) -> list[Any]:
    body = call.json_object()
    details: Body = {"api_name": "data", "json_path": "$.data"}
    if "data" not in body:
        refusal = answers.root_error("MANDATORY_NOT_FOUND", "required field not found", details)
        raise Refusal(refusal)
    data = body["data"]
    if not isinstance(data, list) or not data:
        details["expected_data_type"] = "jsonarray"
        raise Refusal(answers.root_error("INVALID_DATA", "invalid data", details))
    if len(data) > MAX_RECORDS:
        refused = declined.too_many_elements(MAX_RECORDS)
        raise Refusal(answers.answer(refused.body, refused.status))
    return data


class _Writer:
    """Writes records of one module for one user."""

    def __init__(self, call: Call, module: str) -> None:
        self._org: Org = call.org
        self._module = module
        self._user = call.user

    def insert(self, given: Record, path: str) -> Body:
        """Add one record."""
        self._check_values(given, path)
        layout = self._layout(given, path)
        self._check_mandatory(given, path, changed_only=False)
        self._check_unique(given, path, own_id=None)
        author = self._org.user_reference(self._user)
        now = wire_time(self._org.clock.now())
        record: Record = {
            "id": self._org.new_id(),
            "Owner": author,
            **system_values(self._module, author, now, layout),
            **self._written(given, path),
        }
        self._name(record)
        self._org.add(self._module, record)
        return self._success(record, "record added")

    def update(self, given: Record, path: str) -> Body:
        """Change one record."""
        record = self._target(given, path)
        self._check_values(given, path)
        self._check_mandatory(given, path, changed_only=True)
        self._check_unique(given, path, own_id=record["id"])
        values = self._written(given, path)
        self._name(values, {**record, **values})
        self._org.change(self._module, record["id"], values, by=self._user["id"])
        return self._success(record, "record updated")

    def _layout(self, given: Record, path: str) -> LayoutInfo:
        """The layout that a new record names by id, or the standard one."""
        info = self._org.modules[self._module]
        asked = given.get("Layout")
        if asked is None:
            return info.layouts[0]
        if not isinstance(asked, dict):
            raise at("Layout", f"{path}.Layout", expected_data_type="jsonobject")
        layout = info.find_layout(as_id(asked.get("id")) or "")
        if layout is None:
            raise at("id", f"{path}.Layout.id")
        return layout

    def _target(self, given: Record, path: str) -> Record:
        """The record to change, if it is there and may be changed."""
        record_id = as_id(given.get("id"))
        if "id" not in given:
            raise at("id", f"{path}.id", "MANDATORY_NOT_FOUND", "required field not found")
        record = self._org.records[self._module].get(record_id or "")
        if record is None:
            raise at("id", f"{path}.id", message="the id given seems to be invalid")
        if record.get("Locked__s"):
            message = "Sorry, you cannot perform this operation as the record is locked."
            raise at("id", f"{path}.id", "RECORD_LOCKED", message, action="record_locking")
        if is_converted(record):
            raise at("id", f"{path}.id", "ID_ALREADY_CONVERTED", "id already converted")
        if not self._org.may_edit(self._user["id"], record["id"]):
            details = {"permissions": [f"Crm_Implied_Edit_{self._module}"]}
            raise Unclear(error("NO_PERMISSION", "permission denied", details))
        return record

    def _writable(self, given: Record) -> Iterator[tuple[str, Any]]:
        for field in self._org.modules[self._module].fields:
            name = field.api_name
            if name in given and not field.read_only and self._org.has_field(self._module, name):
                yield name, given[name]

    def _check_values(self, given: Record, path: str) -> None:
        info = self._org.modules[self._module]
        for name, value in self._writable(given):
            field = info.find_field(name)
            if field is None or (field.lookup == "Accounts" and _is_named(value)):
                continue
            with unclear_from():
                check_value(field, value, f"{path}.{name}")

    def _check_mandatory(self, given: Record, path: str, *, changed_only: bool) -> None:
        for field in self._org.modules[self._module].fields:
            name = field.api_name
            needed = field.system_mandatory and self._org.has_field(self._module, name)
            if name == "Pipeline" and not self._org.switches.pipelines:
                needed = False
            asked = name in given or not changed_only
            if needed and asked and is_blank(given.get(name)):
                raise at(name, f"{path}.{name}", "MANDATORY_NOT_FOUND", "required field not found")

    def _check_unique(self, given: Record, path: str, *, own_id: str | None) -> None:
        for name in self._org.unique_fields(self._module):
            if is_blank(given.get(name)):
                continue
            others = [
                record
                for record in self._org.records[self._module].values()
                if record["id"] != own_id and same_value(record.get(name), given[name])
            ]
            if others:
                raise Unclear(self._duplicate(name, f"{path}.{name}", others))

    def _duplicate(self, name: str, path: str, others: list[Record]) -> Body:
        first = others[0]
        module = {"api_name": self._module, "id": self._org.modules[self._module].id}
        details = {
            "api_name": name,
            "duplicate_record": {"Owner": first["Owner"], "module": module, "id": first["id"]},
            "json_path": path,
            "id": first["id"],
            "more_records": len(others) > 1,
        }
        return error("DUPLICATE_DATA", "duplicate data", details)

    def _written(self, given: Record, path: str) -> Record:
        info = self._org.modules[self._module]
        written: Record = {}
        for name, value in self._writable(given):
            field = info.find_field(name)
            if field is not None:
                where = f"{path}.{name}"
                written[name] = resolved(self._org, self._module, field, value, where)
        return written

    def _name(self, record: Record, whole: Record | None = None) -> None:
        if self._module in ("Leads", "Contacts"):
            record["Full_Name"] = full_name(whole or record)

    @staticmethod
    def _success(record: Record, message: str) -> Body:
        details = {
            "Modified_Time": record["Modified_Time"],
            "Modified_By": record["Modified_By"],
            "Created_Time": record["Created_Time"],
            "id": record["id"],
            "Created_By": record["Created_By"],
            "$approval_state": record.get("$approval_state", "approved"),
        }
        return {"code": "SUCCESS", "details": details, "message": message, "status": "success"}


def _is_named(value: Any) -> bool:
    """`{"name": ...}` without an id: Zoho finds or makes the account."""
    if not isinstance(value, dict) or "id" in value:
        return False
    return isinstance(value.get("name"), str) and not is_blank(value["name"])


def _cost(call: Call) -> int:
    """One credit for every ten records."""
    data = call.body.get("data") if isinstance(call.body, dict) else None
    return max(1, -(-len(data) // 10)) if isinstance(data, list) else 1


ROUTES = (
    Route("POST", "/crm/v8/{module}", insert, ("ZohoCRM.modules.{module}.CREATE",), credits=_cost),
    Route("PUT", "/crm/v8/{module}", update, ("ZohoCRM.modules.{module}.UPDATE",), credits=_cost),
    Route("PUT", "/crm/v8/{module}/{id}", update_one, ("ZohoCRM.modules.{module}.UPDATE",)),
)
