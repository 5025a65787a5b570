"""What the sandbox remembers: one organisation with its records, switches, jobs and effects.

Seeds make an `Org`; a reset replaces it. Everything runs on one event loop, so nothing here locks.
Records are kept in the shape in which Zoho sends them. Change them through `Org.add`, `Org.change`
and `Org.remove` only: these keep the order in which lists are paged (`RecordIndex`).
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.sandbox.clock import Clock, wire_time

if TYPE_CHECKING:
    from app.sandbox.schema import ModuleInfo

Record = dict[str, Any]
"""`{"id": "487...", "Last_Name": ..., "Owner": {"id", "name", "email"}, ...}`"""

SortKey = tuple[str, int]
"""A record's place in a list: the sorted value, then its id as a number."""

RECORD_MODULES = ("Leads", "Contacts", "Accounts", "Deals")
FIRST_NEW_NUMBER = 800_000_000_000
"""Seeded ids end in smaller numbers, so a new id never meets a seeded one."""


@dataclass(slots=True)
class Switches:
    """What `POST /__sandbox/org` can change; seeds set the first values.

    `modules` and `fields` name what was switched (`{"Accounts": False}`, `{"Leads.Company":
    False}`); what isn't named is there. `unique_fields` is the one truth on uniqueness and keeps
    the order that matching follows. `read_only` is `{"user": id, "records": [ids]}`: what that
    user may not edit. `permissions` names profile permissions; what isn't named is granted. `trial`
    is the moment in which a trial of the edition ends, as Zoho writes it; None is a paid edition.
    `daily_credits` are those of the edition unless told, `used_up` the code once they are spent.
    """

    unique_fields: dict[str, list[str]] = field(default_factory=dict)
    modules: dict[str, bool] = field(default_factory=dict)
    fields: dict[str, bool] = field(default_factory=dict)
    pipelines: bool = True
    edition: str = "Enterprise"
    merge_reading: str = "A"
    multiple_layouts: list[str] = field(default_factory=list)
    records: dict[str, Record] = field(default_factory=dict)
    permissions: dict[str, bool] = field(default_factory=dict)
    read_only: Record = field(default_factory=dict)
    environment: str = "Sandbox"
    trial: str | None = None
    daily_credits: int | None = None
    used_up: str = "LIMIT_EXCEEDED"


@dataclass(slots=True)
class Effects:
    """What really took place since the last reset, in order (`GET /__sandbox/effects`).

    turned_away: by method and path, the requests that were told so unread (INVALID_TOKEN,
    TOO_MANY_REQUESTS): whoever sent them may send them again.
    """

    conversions: list[Record] = field(default_factory=list)
    requests: Counter[str] = field(default_factory=Counter)
    turned_away: Counter[str] = field(default_factory=Counter)
    credits: int = 0
    emails: list[Record] = field(default_factory=list)
    moved_attachments: list[Record] = field(default_factory=list)
    tags: list[Record] = field(default_factory=list)
    max_parallel: dict[str, int] = field(default_factory=dict)
    refreshes: int = 0


@dataclass(frozen=True, slots=True)
class JobTrouble:
    """What the faults `job_fails` and `job_slow` do to a mass conversion."""

    failing: frozenset[str] = frozenset()
    extra_seconds: float = 0.0


@dataclass(slots=True)
class Job:
    """A mass conversion under way; times are the sandbox's."""

    id: str
    lead_ids: tuple[str, ...]
    request: Record
    user_id: str
    created: datetime
    trouble: JobTrouble = field(default_factory=JobTrouble)
    status: str = "scheduled"
    converted: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


class RecordIndex:
    """The ids of a module's records in sorted order, kept sorted while records come and go.

    Zoho pages by id, Created_Time or Modified_Time (api-facts.md section 4). Sorting 100,000
    records for each page would make the sandbox the slow part of every measurement.
    """

    def __init__(self, records: dict[str, Record]) -> None:
        self._records = records
        self._orders: dict[str, list[SortKey]] = {}

    def order(self, sort_by: str) -> list[SortKey]:
        """All records' keys, ascending; sorted at the first call, then kept so. Don't change it."""
        if sort_by not in self._orders:
            self._orders[sort_by] = sorted(
                self.key(record, sort_by) for record in self._records.values()
            )
        return self._orders[sort_by]

    @staticmethod
    def key(record: Record, sort_by: str) -> SortKey:
        """The record's place; sorted by id, the number alone decides."""
        value = "" if sort_by == "id" else str(record.get(sort_by) or "")
        return value, int(record["id"])

    def insert(self, record: Record) -> None:
        """Take a new record into the orders that were asked for before."""
        for sort_by, order in self._orders.items():
            insort(order, self.key(record, sort_by))

    def discard(self, record: Record) -> None:
        """Take a record out; call it before its sorted values change."""
        for sort_by, order in self._orders.items():
            key = self.key(record, sort_by)
            place = bisect_left(order, key)
            if place < len(order) and order[place] == key:
                del order[place]


class Org:
    """All data of the sandbox's one organisation."""

    def __init__(
        self,
        *,
        org_id: str,
        name: str,
        seed: int,
        clock: Clock,
        current_user_id: str,
        id_prefix: str = "4876876",
    ) -> None:
        self.org_id = org_id
        self.name = name
        self.seed = seed
        self.clock = clock
        self.current_user_id = current_user_id
        self.users: list[Record] = []
        self.profiles: list[Record] = []
        self.roles: list[Record] = []
        self.modules: Mapping[str, ModuleInfo] = {}
        self.records: dict[str, dict[str, Record]] = {module: {} for module in RECORD_MODULES}
        self.deleted: dict[str, list[Record]] = {module: [] for module in RECORD_MODULES}
        self.attachments: dict[tuple[str, str], list[Record]] = {}
        self.notes: dict[tuple[str, str], list[Record]] = {}
        self.tags: dict[str, list[Record]] = {}
        self.pipelines: dict[str, list[Record]] = {}
        self.contact_roles: list[Record] = []
        self.duplicate_check_preference: Record | None = None
        self.jobs: dict[str, Job] = {}
        self.switches = Switches()
        self.effects = Effects()
        self._id_prefix = id_prefix
        self._next_number = FIRST_NEW_NUMBER
        self._indexes: dict[str, RecordIndex] = {}
        self._due: list[tuple[datetime, int, Callable[[], None]]] = []

    @property
    def edition(self) -> str:
        """`Free`, `Standard`, `Professional`, `Enterprise` or `Ultimate`."""
        return self.switches.edition

    def new_id(self) -> str:
        """An id of 19 digits that nothing else has; the same sequence after each reset."""
        self._next_number += 1
        return f"{self._id_prefix}{self._next_number:012d}"

    def has_module(self, module: str) -> bool:
        """Whether the module exists and was not removed from *Organize modules*."""
        return module in self.modules and self.switches.modules.get(module, True)

    def has_field(self, module: str, api_name: str) -> bool:
        """Whether the module's field exists and was not removed."""
        info = self.modules.get(module)
        known = info is not None and info.find_field(api_name) is not None
        return known and not self.is_removed(module, api_name)

    def is_removed(self, module: str, api_name: str) -> bool:
        """Whether the field was switched off."""
        return self.switches.fields.get(f"{module}.{api_name}") is False

    def unique_fields(self, module: str) -> list[str]:
        """API names of the module's unique fields, the first one first."""
        return self.switches.unique_fields.get(module, [])

    def may(self, permission: str) -> bool:
        """Whether the profile grants it (`Crm_Implied_Convert_Lead` and the like)."""
        return self.switches.permissions.get(permission, True)

    def may_edit(self, user_id: str, record_id: str) -> bool:
        """False for records that this user may only read."""
        read_only = self.switches.read_only
        return user_id != read_only.get("user") or record_id not in read_only["records"]

    def user(self, user_id: str) -> Record | None:
        """The user of that id, or None."""
        return next((one for one in self.users if one["id"] == user_id), None)

    def find(self, record_id: str) -> tuple[str, Record] | None:
        """Module and record of an id, looked up in all modules."""
        for module, records in self.records.items():
            if record_id in records:
                return module, records[record_id]
        return None

    def add(self, module: str, record: Record) -> Record:
        """Keep a whole wire-shaped record (its id included) and answer it."""
        self.records[module][record["id"]] = record
        if module in self._indexes:
            self._indexes[module].insert(record)
        return record

    def change(self, module: str, record_id: str, values: Record, *, by: str | None = None) -> None:
        """Write `values` over a record's; sets Modified_Time, and Modified_By if `by` is a user."""
        record = self.records[module][record_id]
        index = self.index(module)
        index.discard(record)
        record.update(values)
        if "Modified_Time" not in values:
            record["Modified_Time"] = wire_time(self.clock.now())
        if by is not None and (user := self.user(by)) is not None:
            record["Modified_By"] = self.user_reference(user)
        index.insert(record)

    def remove(self, module: str, record_id: str, *, by: str | None = None) -> None:
        """Delete a record; it goes into `deleted` in the shape of Get Deleted Records."""
        record = self.records[module][record_id]
        self.index(module).discard(record)
        del self.records[module][record_id]
        user = self.user(by or self.current_user_id)
        self.deleted[module].append(
            {
                "deleted_by": self.user_reference(user) if user else None,
                "id": record_id,
                "display_name": display_name(record),
                "type": "recycle",
                "created_by": record.get("Created_By"),
                "deleted_time": wire_time(self.clock.now()),
            }
        )

    def index(self, module: str) -> RecordIndex:
        """The sorted orders of a module's records."""
        if module not in self._indexes:
            self._indexes[module] = RecordIndex(self.records[module])
        return self._indexes[module]

    @staticmethod
    def user_reference(user: Record) -> Record:
        """`{"name", "id", "email"}`, as in Owner, Created_By and Modified_By."""
        return {"name": user.get("full_name"), "id": user["id"], "email": user.get("email")}

    def later(self, moment: datetime, action: Callable[[], None]) -> None:
        """Do `action` as soon as anybody looks at the sandbox at or after `moment`."""
        insort(self._due, (moment, len(self._due), action), key=lambda due: due[0])

    def run_due(self) -> None:
        """Do what is due by now, in order of time; each request and control call begins with it."""
        for action in self._take_due():
            action()

    def _take_due(self) -> Iterator[Callable[[], None]]:
        while self._due and self._due[0][0] <= self.clock.now():
            yield self._due.pop(0)[2]


def display_name(record: Record) -> str:
    """What Zoho shows for a record: its full name, account name or deal name."""
    for key in ("Full_Name", "Account_Name", "Deal_Name"):
        if isinstance(value := record.get(key), str):
            return value
    return " ".join(filter(None, (record.get("First_Name"), record.get("Last_Name"))))
