"""`POST /__sandbox/act`: what a colleague does while the client looks elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.sandbox import convert
from app.sandbox.state import RECORD_MODULES, Org, Record
from app.sandbox.told_values import check_told


class BadAct(ValueError):
    """An act that can't be done; the text says why."""


def act(org: Org, given: object) -> Record:
    """Do one or several acts and answer `{act: outcome}`; raises BadAct."""
    if not isinstance(given, dict) or not given:
        raise BadAct(f"send an object with {', '.join(_ACTS)}")
    unknown = given.keys() - _ACTS.keys()
    if unknown:
        raise BadAct(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(_ACTS)}")
    return {name: _ACTS[name](org, wanted) for name, wanted in given.items()}


def colleague(org: Org) -> str:
    """Id of somebody else than the user of the tokens, if there is anybody."""
    others = (user["id"] for user in org.users if user["id"] != org.current_user_id)
    return next(others, org.current_user_id)


def _convert(org: Org, wanted: Any) -> Record:
    _need_keys("convert", wanted, {"lead_id", "request"}, optional={"request"})
    request = wanted.get("request", {})
    if isinstance(request, dict) and isinstance(request.get("data"), list):
        request = request["data"][0] if request["data"] else None
    if not isinstance(request, dict):
        raise BadAct("convert.request: the body of Convert Lead, or the one element of its data")
    return convert.perform(org, str(wanted["lead_id"]), request, user_id=colleague(org))


def _delete(org: Org, wanted: Any) -> Record:
    _need_keys("delete", wanted, {"module", "id"})
    module, record_id = _record(org, "delete", wanted)
    org.remove(module, record_id, by=colleague(org))
    return {"id": record_id}


def _update(org: Org, wanted: Any) -> Record:
    _need_keys("update", wanted, {"module", "id", "fields"})
    module, record_id = _record(org, "update", wanted)
    fields = wanted["fields"]
    if not isinstance(fields, dict) or "id" in fields:
        raise BadAct("update.fields: an object of field values")
    check_told(org, module, org.records[module][record_id], fields)
    org.change(module, record_id, fields, by=colleague(org))
    return org.records[module][record_id]


def _record(org: Org, name: str, wanted: Record) -> tuple[str, str]:
    module, record_id = wanted["module"], str(wanted["id"])
    if module not in RECORD_MODULES:
        raise BadAct(f"{name}.module: one of {', '.join(RECORD_MODULES)}")
    if record_id not in org.records[module]:
        raise BadAct(f"{name}: {module} has no record {record_id}")
    return module, record_id


def _need_keys(
    name: str, wanted: Any, known: set[str], *, optional: frozenset[str] | set[str] = frozenset()
) -> None:
    if not isinstance(wanted, dict) or not known - optional <= wanted.keys() <= known:
        raise BadAct(f"{name}: an object with {', '.join(sorted(known))}")


_ACTS: dict[str, Callable[[Org, Any], Record]] = {
    "convert": _convert,
    "delete": _delete,
    "update": _update,
}
