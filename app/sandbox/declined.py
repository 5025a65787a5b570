"""How a conversion is declined: Zoho's words for each case, in the envelope where they belong.

A conversion is worked out as a body before it becomes an HTTP answer, because mass conversion and
the control calls ask for the same bodies. Source of the words: api-facts.md sections 1 to 3.
"""

from __future__ import annotations

from typing import Any

from app.sandbox.answers import Body, error

FIRST = "$.data[0]"
"""The one element of `data` that Convert Lead uses, as Zoho's json_path begins."""


class Declined(Exception):
    """Ends a conversion before anything changed; carries the whole answer."""

    def __init__(self, body: Body, status: int = 400) -> None:
        super().__init__(status)
        self.body = body
        self.status = status


def root(code: str, message: str, details: Body | None = None, *, status: int = 400) -> Declined:
    """An error in the root envelope."""
    return Declined(error(code, message, details), status)


def lead_refused(code: str, message: str) -> Declined:
    """The lead itself can't be converted: root envelope, pointing at the id in the URL."""
    return root(code, message, {"resource_path_index": 1})


def at(
    api_name: str, path: str, code: str = "INVALID_DATA", message: str = "invalid data", **more: Any
) -> Declined:
    """An error about one value of the request: data envelope, `{api_name, json_path, ...}`."""
    details = {**more, "api_name": api_name, "json_path": path}
    return Declined({"data": [error(code, message, details)]})


def missing(api_name: str, path: str) -> Declined:
    """A mandatory value is absent."""
    return at(api_name, path, "MANDATORY_NOT_FOUND", "required field not found")


def wrong_type(api_name: str, path: str, expected: str) -> Declined:
    """A value of another type; `expected` in Zoho's words (jsonobject, boolean, date, ...)."""
    return at(api_name, path, expected_data_type=expected)


def too_long(api_name: str, path: str, maximum: int) -> Declined:
    """A text with more characters than the field holds."""
    return at(api_name, path, maximum_length=maximum)


def too_many_elements(maximum: int) -> Declined:
    """More elements in `data` than a call may have."""
    message = "count of records in your request exceeds the limit"
    details = {"maximum_length": maximum, "api_name": "data"}
    return Declined({"data": [error("LIMIT_EXCEEDED", message, details)]})


def locked_target(path: str) -> Declined:
    """The contact or account is locked (article: such targets can't be used; shape inferred)."""
    message = "You cannot perform this operation as the record is locked."
    return at("id", path, "RECORD_LOCKED", message)


def two_modules(path: str) -> Body:
    """The error for an `id` and an `api_name` that name different modules."""
    clash = [{"api_name": key, "json_path": f"{path}.{key}"} for key in ("id", "api_name")]
    details = {"ambiguity_due_to": clash}
    return error("AMBIGUITY_DURING_PROCESSING", "two modules are different", details)
