"""COQL, as far as matching needs it: `POST /crm/v8/coql` (api-facts.md sections 4 and 7).

Sources: as in coql_parser.py. Inferred: the details of LIMIT_EXCEEDED; text is compared without
regard to case; converted leads are left out, as `Converted__s` can't be asked for.
"""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.call import Call, Route
from app.sandbox.conditions import comparable, compiled, conditions_in
from app.sandbox.coql_parser import DEFAULT_LIMIT, Query, parse
from app.sandbox.schema import FieldInfo
from app.sandbox.state import RECORD_MODULES, Org, Record
from app.sandbox.visibility import is_converted

MAX_COLUMNS = 50
MAX_CRITERIA = 25
MAX_IN = 50
MAX_ORDER_BY = 10
MAX_LIMIT = 2_000
MAX_ROWS = 100_000

_LOOKUPS = ("lookup", "ownerlookup", "userlookup")
_ORDERED = ("<", "<=", ">", ">=", "between", "not between")
_ORDERABLE = (
    "integer", "bigint", "double", "currency", "percent", "decimal", "autonumber", "date",
    "datetime",
)  # fmt: skip
_REFUSED_COLUMNS = ("Converted__s",)


async def query(call: Call) -> Response:
    """Rows of `{"data": [...], "info": {"count", "more_records"}}`; 204 where there are none."""
    asked = parse(_select_query(call))
    if asked.module not in RECORD_MODULES or not call.org.has_module(asked.module):
        raise Refusal(unsupported_module())
    call.require_scope(f"ZohoCRM.modules.{asked.module.lower()}.READ")
    call.require_permission(f"Crm_Implied_View_{asked.module}")
    _check_limits(asked)
    columns = _Columns(call.org, asked.module)
    columns.check(asked)
    rows = _rows(call.org, asked, columns)
    shown = rows[asked.offset : asked.offset + asked.limit]
    if not shown:
        return answers.no_content()
    more = len(rows) > asked.offset + asked.limit
    return answers.answer(
        {
            "data": [columns.show(record, asked.columns) for record in shown],
            "info": {"count": len(shown), "more_records": more},
        }
    )


def _select_query(call: Call) -> str:
    body = call.json_object()
    if "select_query" not in body:
        details = {"api_name": "select_query"}
        raise Refusal(answers.root_error("MANDATORY_NOT_FOUND", "mandatory key not found", details))
    text = body["select_query"]
    if not isinstance(text, str):
        details = {
            "expected_data_type": "text",
            "api_name": "select_query",
            "json_path": "$.select_query",
        }
        raise Refusal(answers.root_error("INVALID_DATA", "invalid data", details))
    return text


def _check_limits(asked: Query) -> None:
    criteria = conditions_in(asked.where)
    for clause, number, most in (
        ("select", len(asked.columns), MAX_COLUMNS),
        ("where", len(criteria), MAX_CRITERIA),
        ("order by", len(asked.order_by), MAX_ORDER_BY),
        ("limit", asked.limit, MAX_LIMIT),
        ("offset", asked.offset + asked.limit, MAX_ROWS),
    ):
        if number > most:
            raise Refusal(limit_exceeded(clause, most))
    for condition in criteria:
        if condition.operator in ("in", "not in") and len(condition.values) > MAX_IN:
            raise Refusal(limit_exceeded("where", MAX_IN, operator=condition.operator))
    if asked.limit == 0:
        raise Refusal(answers.root_error("INVALID_DATA", "limit should be greater than 0"))


class _Columns:
    """The columns that a query on a module may name, also across lookups."""

    def __init__(self, org: Org, module: str) -> None:
        self._org = org
        self._module = module

    def check(self, asked: Query) -> None:
        """Refuse columns that aren't there and operators that don't suit a column's type."""
        for name in asked.columns:
            self._field(name)
        for condition in conditions_in(asked.where):
            field = self._field(condition.field)
            if field is not None and field.data_type == "textarea":
                raise Refusal(unsupported_column(condition.field, "unsupported column in criteria"))
            if field is not None and not _suits(field, condition.operator):
                raise Refusal(invalid_operator(condition.field, condition.operator))
        sorted_by = [name for name, _ in asked.order_by]
        for name in sorted_by:
            self._field(name)
            if sorted_by.count(name) > 1:
                raise Refusal(duplicate_column(name))

    def show(self, record: Record, names: tuple[str, ...]) -> Record:
        """A row: the named columns and the id."""
        return {**{name: self.look(record, name) for name in names}, "id": record["id"]}

    def look(self, record: Record, name: str) -> Any:
        """A column's value; `Account_Name.Website` looks into the record of the lookup."""
        if "." not in name:
            return record.get(name)
        head, _, rest = name.partition(".")
        value = record.get(head)
        if not isinstance(value, dict):
            return None
        return self.look(self._behind(value), rest)

    def _behind(self, reference: Record) -> Record:
        found = self._org.find(str(reference.get("id")))
        user = self._org.user(str(reference.get("id")))
        return found[1] if found else user or reference

    def _field(self, name: str) -> FieldInfo | None:
        """The field of a column; None for `id` and what lies in a user's record."""
        if name in _REFUSED_COLUMNS:
            raise Refusal(unsupported_column(name))
        module: str | None = self._module
        field: FieldInfo | None = None
        for part in name.split("."):
            if part == "id" or module is None:
                return None
            field = self._org.modules[module].find_field(part)
            if field is None or not self._org.has_field(module, part):
                raise Refusal(unknown_column(name))
            module = field.lookup if field.lookup in RECORD_MODULES else None
        return field


def _suits(field: FieldInfo, operator: str) -> bool:
    return operator not in _ORDERED or field.data_type in _ORDERABLE


def _rows(org: Org, asked: Query, columns: _Columns) -> list[Record]:
    fits = compiled(asked.where, columns.look)
    records = [
        record
        for record in org.records[asked.module].values()
        if fits(record) and not is_converted(record)
    ]
    records.sort(key=lambda record: int(record["id"]))
    for name, descending in reversed(asked.order_by):
        records.sort(key=lambda record: _place(columns, record, name), reverse=descending)
    return records


def _place(columns: _Columns, record: Record, name: str) -> tuple[int, float, str]:
    """Nulls first, then numbers by size, then texts."""
    value = comparable(columns.look(record, name))
    if value is None:
        return 0, 0.0, ""
    if isinstance(value, bool | float):
        return 1, float(value), ""
    return 2, 0.0, value


def _cost(call: Call) -> int:
    """1, 2 or 3 credits for up to 200, 1,000 or 2,000 rows asked for."""
    try:
        limit = parse(_select_query(call)).limit
    except Refusal:
        limit = DEFAULT_LIMIT
    if limit <= 200:
        return 1
    return 2 if limit <= 1_000 else 3


def unsupported_module() -> Response:
    """400: FROM names no module."""
    message = "the given module is not supported in api"
    return answers.root_error("INVALID_MODULE", message)


def limit_exceeded(clause: str, limit: int, **more: str) -> Response:
    """400: too much of something in a clause."""
    details = {"clause": clause, "limit": limit, **more}
    return answers.root_error("LIMIT_EXCEEDED", "limit exceeded", details)


def unknown_column(name: str) -> Response:
    """400: the module has no such field."""
    message = "column given seems to be invalid"
    return answers.root_error("INVALID_QUERY", message, {"column_name": name})


def unsupported_column(name: str, message: str = "unsupported column") -> Response:
    """400: the field can't be asked for."""
    return answers.root_error("INVALID_QUERY", message, {"column_name": name})


def invalid_operator(name: str, operator: str) -> Response:
    """400: the column's type doesn't know the operator."""
    details = {"reason": "invalid operator found", "column_name": name, "operator": operator}
    return answers.root_error("INVALID_QUERY", "Invalid query formed", details)


def duplicate_column(name: str) -> Response:
    """400: a column twice in ORDER BY."""
    details = {"column_name": name}
    return answers.root_error("DUPLICATE_DATA", "duplicate order by column", details)


ROUTES = (Route("POST", "/crm/v8/coql", query, ("ZohoCRM.coql.READ",), credits=_cost, pool="sub"),)
