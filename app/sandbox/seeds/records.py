"""Puts whole, wire-shaped records into an organisation that is being seeded."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from app.sandbox.clock import wire_time
from app.sandbox.new_records import system_values, tag_value
from app.sandbox.seeds.base import reference
from app.sandbox.seeds.fields import seeded_id
from app.sandbox.state import Org, Record, display_name
from app.sandbox.values import full_name


class Planter:
    """Adds records to one organisation; ages count back from the clock's present moment."""

    def __init__(self, org: Org) -> None:
        self._org = org
        self._now = org.clock.now()

    @property
    def now(self) -> datetime:
        """The moment from which ages are counted."""
        return self._now

    def plant(
        self, module: str, record_id: str, values: Mapping[str, Any], *, owner: str, age: timedelta
    ) -> Record:
        """Add a record created `age` ago; `values` are its fields and may override the rest."""
        person = reference(self._org, owner)
        moment = wire_time(self._now - age)
        info = self._org.modules[module]
        layout = info.layouts[0]
        if isinstance(asked := values.get("Layout"), dict):
            layout = info.find_layout(asked["id"]) or layout
        record: Record = {
            "id": record_id,
            "Owner": person,
            **system_values(module, person, moment, layout),
            **values,
        }
        if module in ("Leads", "Contacts"):
            record["Full_Name"] = full_name(record)
        return self._org.add(module, record)

    def attach(self, module: str, record_id: str, names: tuple[str, ...]) -> None:
        """Give a record attachments, oldest first."""
        record = self._org.records[module][record_id]
        first = int(record_id[-9:]) * 100 + 11
        self._org.attachments[(module, record_id)] = [
            {
                "id": seeded_id(first + place),
                "File_Name": name,
                "Size": str(24_816 + 1_731 * len(name) * (place + 1)),
                "Owner": record["Owner"],
                "Created_By": record["Created_By"],
                "Modified_By": record["Modified_By"],
                "Created_Time": record["Created_Time"],
                "Modified_Time": record["Modified_Time"],
                "Parent_Id": {"name": display_name(record), "id": record_id},
                "$type": "File",
                "$file_id": f"{record_id[-6:]}{place:04d}",
                "$se_module": module,
                "$editable": True,
                "$state": "save",
                "$attachment_type": 0,
                "$link_url": None,
            }
            for place, name in enumerate(names)
        ]

    def note(self, module: str, record_id: str, title: str | None, content: str) -> None:
        """Write a note on a record."""
        record = self._org.records[module][record_id]
        notes = self._org.notes.setdefault((module, record_id), [])
        notes.append(
            {
                "id": seeded_id(int(record_id[-9:]) * 100 + 61 + len(notes)),
                "Note_Title": title,
                "Note_Content": content,
                "Owner": record["Owner"],
                "Created_By": record["Created_By"],
                "Modified_By": record["Modified_By"],
                "Created_Time": record["Created_Time"],
                "Modified_Time": record["Modified_Time"],
                "Parent_Id": {
                    "module": {"api_name": module, "id": self._org.modules[module].id},
                    "name": display_name(record),
                    "id": record_id,
                },
                "$editable": True,
                "$is_shared_to_client": False,
                "$size": None,
                "$state": "save",
            }
        )

    def tags(self, module: str, *names: str) -> list[Record]:
        """The record field `Tag` for tags which the module has."""
        known = {tag["name"]: tag for tag in self._org.tags[module]}
        return [tag_value(known[name]) for name in names]
