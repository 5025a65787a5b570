"""Members that many families share. Source: api-facts.md sections 1, 4 and 6."""

from __future__ import annotations

from typing import Any

import msgspec

WireId = str | int
"""An id as it comes: a string by the documentation, a number from some servers."""

WireRecord = dict[str, Any]


class Failure(msgspec.Struct, frozen=True):
    """A Zoho error object, in whichever envelope it came."""

    code: str
    status: str
    message: str | None = None
    details: Any = None


class Named(msgspec.Struct, frozen=True):
    """A reference to a record, layout, user or role."""

    id: WireId
    name: str | None = None


class NamedModule(msgspec.Struct, frozen=True):
    """A reference to a module."""

    api_name: str
    id: WireId | None = None


class Info(msgspec.Struct, frozen=True):
    """The paging part of a list answer."""

    more_records: bool | None = None
    next_page_token: str | None = None
