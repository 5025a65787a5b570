"""Which OAuth scope covers which (api-facts.md sections 1 to 5)."""

from __future__ import annotations

from collections.abc import Iterable

DEFAULT_SCOPES = (
    "ZohoCRM.modules.ALL",
    "ZohoCRM.mass_convert.leads.CREATE",
    "ZohoCRM.mass_convert.leads.READ",
    "ZohoCRM.settings.ALL",
    "ZohoCRM.users.READ",
    "ZohoCRM.org.READ",
    "ZohoCRM.coql.READ",
    "ZohoSearch.securesearch.READ",
)
"""What the access and refresh token of the JSON line may do: everything the sandbox plays."""


def covers(granted: Iterable[str], needed: str) -> bool:
    """Whether one of the granted scopes allows what `needed` names.

    `ZohoCRM.modules.ALL` covers `ZohoCRM.modules.leads.READ`: a shorter path covers the longer
    ones below it, and the operation ALL covers each operation.
    """
    *path, operation = needed.lower().split(".")
    return any(_covers(one.lower().split("."), path, operation) for one in granted)


def _covers(granted: list[str], path: list[str], operation: str) -> bool:
    *granted_path, granted_operation = granted
    return granted_operation in ("all", operation) and path[: len(granted_path)] == granted_path
