"""The parts of Zoho's API that Segue reads, and the scope that each needs (api-facts.md 5)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Final


class Area(StrEnum):
    """A part of Zoho's API that Segue reads, each with a scope of its own."""

    ORG = "org"
    ME = "me"
    USERS = "users"
    MODULES = "modules"
    FIELDS = "fields"
    LAYOUTS = "layouts"
    PIPELINES = "pipelines"
    ROLES = "roles"
    TAGS = "tags"
    LEADS = "leads"
    CONTACTS = "contacts"
    ACCOUNTS = "accounts"
    DEALS = "deals"
    QUERIES = "queries"
    MASS = "mass"


SCOPE_OF: Final[Mapping[Area, str]] = {
    Area.ORG: "ZohoCRM.org.READ",
    Area.ME: "ZohoCRM.users.READ",
    Area.USERS: "ZohoCRM.users.READ",
    Area.MODULES: "ZohoCRM.settings.modules.READ",
    Area.FIELDS: "ZohoCRM.settings.fields.READ",
    Area.LAYOUTS: "ZohoCRM.settings.layouts.READ",
    Area.PIPELINES: "ZohoCRM.settings.pipeline.READ",
    Area.ROLES: "ZohoCRM.modules.ALL",
    Area.TAGS: "ZohoCRM.settings.tags.READ",
    Area.LEADS: "ZohoCRM.modules.ALL",
    Area.CONTACTS: "ZohoCRM.modules.ALL",
    Area.ACCOUNTS: "ZohoCRM.modules.ALL",
    Area.DEALS: "ZohoCRM.modules.ALL",
    Area.QUERIES: "ZohoCRM.coql.READ",
    Area.MASS: "ZohoCRM.mass_convert.leads.READ",
}
SCOPES: Final = (
    "ZohoCRM.modules.ALL",
    "ZohoCRM.mass_convert.leads.CREATE",
    "ZohoCRM.mass_convert.leads.READ",
    "ZohoCRM.settings.fields.READ",
    "ZohoCRM.settings.layouts.READ",
    "ZohoCRM.settings.modules.READ",
    "ZohoCRM.settings.pipeline.READ",
    "ZohoCRM.settings.tags.READ",
    "ZohoCRM.users.READ",
    "ZohoCRM.org.READ",
    "ZohoCRM.coql.READ",
)
"""What Segue asks for at a sign-in; the admin's guide shows them to be copied."""

INDISPENSABLE: Final = frozenset({Area.ORG, Area.ME, Area.FIELDS, Area.LEADS})
"""Without these there is no work with Segue at all; without others something is missing."""


def missing_scopes(granted: Collection[str]) -> tuple[str, ...]:
    """What Segue asks for and was not granted; () where nobody knows what was."""
    if not granted:
        return ()
    known = {one.strip().lower() for one in granted}
    return tuple(scope for scope in SCOPES if not _covering(scope) & known)


def _covering(scope: str) -> set[str]:
    """The scopes that allow what this one names: itself, and those that allow all around it."""
    parts = scope.lower().split(".")
    wholes = {".".join([*parts[:count], "all"]) for count in range(2, len(parts))}
    return {scope.lower(), *wholes}
