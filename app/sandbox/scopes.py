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


_OPERATIONS = frozenset({"all", "read", "create", "update", "delete", "write"})

_MODULES = frozenset({
    "leads", "contacts", "accounts", "deals", "campaigns", "tasks", "events", "calls", "notes",
    "activities", "attachments", "products", "vendors", "pricebooks", "quotes", "salesorders",
    "purchaseorders", "invoices", "cases", "solutions", "visits", "custom",
})  # fmt: skip
_SETTINGS = frozenset({
    "modules", "fields", "layouts", "pipeline", "tags", "custom_views", "related_lists", "roles",
    "duplicate_check_preference", "profiles", "territories", "currencies", "macros", "variables",
    "custom_links", "custom_buttons", "tab_groups", "layout_rules", "unique_fields",
})  # fmt: skip
_PATHS = {
    "zohocrm.modules": _MODULES,
    "zohocrm.settings": _SETTINGS,
    "zohocrm.mass_convert": frozenset({"leads"}),
    "zohosearch": frozenset({"securesearch"}),
    "aaaserver": frozenset({"profile"}),
}
_WHOLE = frozenset(
    {
        "zohocrm.modules",
        "zohocrm.settings",
        "zohocrm.users",
        "zohocrm.org",
        "zohocrm.coql",
        "zohocrm.bulk",
        "zohocrm.notifications",
    }
)


def is_known(scope: str) -> bool:
    """Whether Zoho has such a scope; the pages that ask for others end with "invalid scope".

    The names are those of the scopes that this API's pages ask for, not all of Zoho's.
    """
    path, _, operation = scope.lower().rpartition(".")
    parent, _, name = path.rpartition(".")
    return operation in _OPERATIONS and (path in _WHOLE or name in _PATHS.get(parent, ()))


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
