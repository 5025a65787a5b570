"""Zoho's inner names of permissions as its profile page has them (api-facts.md section 1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from app.ui.phrases import filled, marked, translate

_PREFIX: Final = "Crm_Implied_"
_NAMES: Final[Mapping[str, str]] = {
    "Convert_Lead": marked("Permissions", "Convert Leads"),
    "Mass_Convert_Leads": marked("Permissions", "Mass Convert Leads"),
    "Api_Access": marked("Permissions", "Zoho CRM API Access"),
}
_ON_MODULE: Final = re.compile(r"(View|Create|Edit|Delete)_([A-Za-z]+)", re.ASCII)
_VERBS: Final[Mapping[str, str]] = {
    "View": marked("Permissions", "View {module}"),
    "Create": marked("Permissions", "Create {module}"),
    "Edit": marked("Permissions", "Edit {module}"),
    "Delete": marked("Permissions", "Delete {module}"),
}


def permission_name(inner: str) -> str:
    """The name by which an administrator finds it; one that isn't known is shown as it is."""
    name = inner.removeprefix(_PREFIX)
    if name in _NAMES:
        return translate("Permissions", _NAMES[name])
    found = _ON_MODULE.fullmatch(name) if name != inner else None
    if found is None:
        return inner
    return filled(translate("Permissions", _VERBS[found[1]]), module=found[2])
