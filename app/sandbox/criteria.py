r"""Search criteria and the criteria of custom views.

`((Company:equals:Zylker) and (Lead_Status:in:Hot,Warm))`; `\` escapes brackets, commas and itself.
Rules and error bodies: https://github.com/zoho/crm-oas, v8.0/module_search and v8.0/record_count.
"""

from __future__ import annotations

import re
from typing import Any

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.conditions import Condition, Expression, Group, Value, compiled, conditions_in
from app.sandbox.schema import FieldInfo
from app.sandbox.state import Org, Record
from app.sandbox.visibility import Test

MAX_CRITERIA = 10
MAX_IN = 100
DEEPEST = 50
"""Brackets within each other; more can't be needed by the criteria allowed."""

_TEXT = ("equals", "not_equal", "starts_with", "in")
_CHOICE = ("equals", "not_equal", "in")
_ORDERED = (
    "equals", "not_equal", "greater_equal", "greater_than", "less_equal", "less_than", "between",
    "in",
)  # fmt: skip
_ALLOWED: dict[str, tuple[str, ...]] = {
    "textarea": ("equals", "not_equal", "starts_with"),
    "boolean": ("equals", "not_equal"),
    "multiselectpicklist": _TEXT,
    **dict.fromkeys(("picklist", "autonumber", "lookup", "ownerlookup", "userlookup"), _CHOICE),
    **dict.fromkeys(
        ("date", "datetime", "integer", "bigint", "currency", "double", "decimal", "percent"),
        _ORDERED,
    ),
}
_LOOKUPS = ("lookup", "ownerlookup", "userlookup")
_EXACT = ("picklist", "boolean", "autonumber", *_LOOKUPS)

_COMPARED = {
    "greater_equal": ">=",
    "greater_than": ">",
    "less_equal": "<=",
    "less_than": "<",
    "between": "between",
    "starts_with": "starts with",
}


def search_test(org: Org, module: str, text: str) -> Test:
    """The test that search criteria mean; refuses what Zoho refuses."""
    expression = _Reader(org, module, text).read()
    if len(conditions_in(expression)) > MAX_CRITERIA:
        message = f"no of criterium that can be given exceed the limit {MAX_CRITERIA}"
        raise Refusal(answers.root_error("CRITERIA_LIMIT_EXCEEDED", message))
    return compiled(expression)


class _Reader:
    """Reads criteria from left to right."""

    _CONDITION = re.compile(r"(?P<field>\w+):(?P<operator>\w+):(?P<value>(?:\\.|[^\\()])*)\)")
    _JOIN = re.compile(r"\s*(and|or)\s*")

    def __init__(self, org: Org, module: str, text: str) -> None:
        self._org = org
        self._module = module
        self._text = text.strip()
        self._place = 0
        self._depth = 0

    def read(self) -> Expression:
        """The whole text as one expression."""
        expression = self._joined()
        if self._place != len(self._text):
            raise Refusal(not_criteria())
        return expression

    def _joined(self) -> Expression:
        """One or more bracketed parts; `and` and `or` are taken from left to right."""
        expression = self._bracketed()
        while (join := self._JOIN.match(self._text, self._place)) is not None:
            self._place = join.end()
            expression = Group(join.group(1), (expression, self._bracketed()))
        return expression

    def _bracketed(self) -> Expression:
        if not self._text.startswith("(", self._place):
            raise Refusal(not_criteria())
        self._place += 1
        if not self._text.startswith("(", self._place):
            return self._condition()
        if self._depth == DEEPEST:
            raise Refusal(not_criteria())
        self._depth += 1
        expression = self._joined()
        self._depth -= 1
        if not self._text.startswith(")", self._place):
            raise Refusal(not_criteria())
        self._place += 1
        return expression

    def _condition(self) -> Condition:
        match = self._CONDITION.match(self._text, self._place)
        if match is None:
            raise Refusal(not_criteria())
        self._place = match.end()
        name, operator = match["field"], match["operator"]
        field = self._org.modules[self._module].find_field(name)
        if field is None or not self._org.has_field(self._module, name):
            raise Refusal(field_not_searchable(name))
        if operator not in _ALLOWED.get(field.data_type, _TEXT):
            raise Refusal(operator_invalid(name, operator))
        return _condition(field, operator, _values(match["value"], operator))


def _values(text: str, operator: str) -> tuple[Value, ...]:
    pieces = re.split(r"(?<!\\),", text) if operator in ("in", "between") else [text]
    return tuple(re.sub(r"\\(.)", r"\1", piece).strip() for piece in pieces)


def _condition(field: FieldInfo, operator: str, values: tuple[Value, ...]) -> Condition:
    """The condition as the sandbox compares it: `equals` is *contains* for text, as documented."""
    name = field.api_name
    if operator == "in" and len(values) > MAX_IN:
        raise Refusal(too_many_values(name))
    if operator == "between" and len(values) != 2:
        raise Refusal(operator_invalid(name, operator))
    if operator in _COMPARED:
        return Condition(name, _COMPARED[operator], values)
    if field.data_type in _LOOKUPS:
        return Condition(name, "not names" if operator == "not_equal" else "names", values)
    exact = field.data_type in _EXACT or _ALLOWED.get(field.data_type) == _ORDERED
    words = {
        "equals": "=" if exact else "contains",
        "not_equal": "!=" if exact else "not contains",
        "in": "in" if exact else "contains",
    }
    return Condition(name, words[operator], values)


def view_test(org: Org, module: str, view_id: str, user_id: str) -> Test:
    """The test of a custom view; refuses an unknown one as INVALID_DATA cvid."""
    views = org.modules[module].custom_views
    view = next((one for one in views if one["id"] == view_id), None)
    if view is None:
        raise Refusal(answers.invalid_param("cvid"))
    criteria = view.get("criteria")
    if not criteria:
        return lambda _: True
    return compiled(_view_expression(criteria, user_id))


_VIEW_WORDS = {
    "equal": "names",
    "not_equal": "not names",
    "contains": "contains",
    "not_contains": "not contains",
    "starts_with": "starts with",
    "greater_than": ">",
    "greater_equal": ">=",
    "less_than": "<",
    "less_equal": "<=",
}


def _view_expression(criteria: Record, user_id: str) -> Expression:
    if "group" in criteria:
        parts = tuple(_view_expression(part, user_id) for part in criteria["group"])
        return Group(criteria["group_operator"].lower(), parts)
    value: Any = criteria["value"]
    if isinstance(value, dict):
        value = value.get("id")
    if value == "${CURRENTUSER}":
        value = user_id
    values = tuple(value) if isinstance(value, list) else (value,)
    return Condition(criteria["field"]["api_name"], _VIEW_WORDS[criteria["comparator"]], values)


def not_criteria() -> Response:
    """400: the text is no criteria."""
    return answers.root_error("INVALID_QUERY", "Invalid query formed", {"param_name": "criteria"})


def field_not_searchable(name: str) -> Response:
    """400: no such field to search."""
    reason = "the field is not available for search"
    return answers.root_error("INVALID_QUERY", reason, {"reason": reason, "api_name": name})


def operator_invalid(name: str, operator: str) -> Response:
    """400: the field's type doesn't know the operator."""
    details = {
        "operator": operator,
        "reason": "The operator is not valid for the field type",
        "api_name": name,
    }
    return answers.root_error("INVALID_QUERY", "invalid operator found", details)


def too_many_values(name: str) -> Response:
    """400: more than a hundred values in `in`."""
    message = f'Only {MAX_IN} values are allowed in "IN" criteria'
    return answers.root_error("INVALID_QUERY", message, {"api_name": name})
