"""What Zoho itself writes on a record or a tag that is being made."""

from __future__ import annotations

from typing import Any

from app.sandbox.schema import LayoutInfo
from app.sandbox.state import Record

_NO_APPROVAL = {"delegate": False, "approve": False, "reject": False, "resubmit": False}
_NO_REVIEW = {"approve": False, "reject": False, "resubmit": False}


def system_values(module: str, author: Record, moment: str, layout: LayoutInfo) -> Record:
    """Authors, times, layout and states of a new record (api-facts.md section 4).

    `author` is `{"name", "id", "email"}`, `moment` an ISO time.
    """
    values: Record = {
        "Created_By": author,
        "Modified_By": author,
        "Created_Time": moment,
        "Modified_Time": moment,
        "Last_Activity_Time": moment,
        "Layout": {"display_label": layout.name, "name": layout.name, "id": layout.id},
        "Tag": [],
        "Locked__s": False,
        "Record_Status__s": "Available",
        "$locked_for_me": False,
        "$approved": True,
        "$approval": _NO_APPROVAL,
        "$approval_state": "approved",
        "$review_process": _NO_REVIEW,
        "$review": None,
        "$in_merge": False,
        "$editable": True,
        "$process_flow": False,
        "$state": "save",
    }
    return values | _OF_MODULE.get(module, {})


_OF_MODULE: dict[str, dict[str, Any]] = {
    "Leads": {
        "Converted__s": False,
        "Converted_Date_Time": None,
        "Lead_Conversion_Time": None,
        "Converted_Account": None,
        "Converted_Contact": None,
        "Converted_Deal": None,
        "$converted": False,
        "$converted_detail": {},
    },
    "Contacts": {"Data_Processing_Basis": None},
}


def make_tag(name: str, tag_id: str, colour: str | None, author: Record, moment: str) -> Record:
    """A tag of a module, wire-shaped as in `/settings/tags`."""
    return {
        "name": name,
        "id": tag_id,
        "color_code": colour,
        "created_time": moment,
        "modified_time": moment,
        "created_by": author,
        "modified_by": author,
    }


def tag_value(tag: Record) -> Record:
    """A tag as a record carries it."""
    return {"name": tag["name"], "id": tag["id"], "color_code": tag["color_code"]}
