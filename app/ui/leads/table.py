"""Every lead of the queue, kept small: a number (its slot), one line of bytes, one haystack.

100,000 LeadRow objects would take twice the memory and make each full garbage collection longer;
a row is unpacked when it is drawn (some 30 at a time) or compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from app.domain.lead_row import Hindrance, LeadRow, RecordId
from app.ui.leads.query import haystack

_SEPARATOR: Final = "\x1f"
_SEPARATOR_BYTE: Final = b"\x1f"
_PACKED: Final = (0, 1, 2, 3, 4, 8, 9)  # id, name, company, e-mail, phone, created, modified
_GONE: Final = b""

_Kind = tuple[str, str, str, Hindrance]
"""Source, owner's id and name, hindrance: kept once for all the leads that share them."""

_NO_KIND: Final = ("", "", "", Hindrance.NONE)


class LeadTable:
    """Leads by slot. A slot is given once and never used again; a removed lead's stays empty."""

    def __init__(self) -> None:
        self.stacks: list[bytes] = []
        """The haystack of each slot."""
        self.owners: list[str] = []
        """The owner's id of each slot."""
        self.alive = bytearray()
        """1 for each slot that holds a lead."""
        self.lanes = bytearray()
        """The number of each slot's lane (lanes.py)."""
        self.ticked = bytearray()
        """1 for each slot whose lead the person has ticked."""
        self.ticked_count = 0
        self.owner_counts: Counter[tuple[str, str]] = Counter()
        """Leads by their owner's id and name."""
        self._lines: list[bytes | LeadRow] = []
        self._kinds: list[_Kind] = []
        self._slots: dict[str, int] = {}
        self._shared: dict[_Kind, _Kind] = {}

    def __len__(self) -> int:
        return len(self._slots)

    def __iter__(self) -> Iterator[int]:
        """The slots in use, in the order of arrival."""
        return iter(self._slots.values())

    @property
    def width(self) -> int:
        """How many slots were ever given."""
        return len(self._lines)

    def slot(self, lead_id: RecordId) -> int | None:
        """Where the lead is, None where it isn't in the queue."""
        return self._slots.get(lead_id)

    def add(self, row: LeadRow) -> int:
        """Take in a lead that is not there yet; its slot."""
        slot = len(self._lines)
        self._slots[row.id] = slot
        self._lines.append(_GONE)
        self.stacks.append(_GONE)
        self.owners.append("")
        self.alive.append(1)
        self.lanes.append(0)
        self.ticked.append(0)
        self._kinds.append(_NO_KIND)
        self._write(slot, row)
        return slot

    def put(self, slot: int, row: LeadRow) -> None:
        """Let row take the place of what slot holds of the same lead."""
        self._count_out(slot)
        self._write(slot, row)

    def tick(self, slots: Iterable[int], *, on: bool) -> None:
        """Tick leads, or take their ticks away."""
        for slot in slots:
            self.ticked[slot] = on
        self.ticked_count = self.ticked.count(1)

    def forget(self, slot: int) -> None:
        """The lead of slot isn't in the queue any more; its row can still be drawn."""
        self.ticked_count -= self.ticked[slot]
        self.ticked[slot] = 0
        del self._slots[self.id(slot)]
        self.alive[slot] = 0
        self._count_out(slot)

    def wipe(self, slot: int) -> None:
        """Give back the memory of a forgotten slot that nobody shows any more."""
        self._lines[slot] = self.stacks[slot] = _GONE

    def row(self, slot: int) -> LeadRow:
        """The lead of a slot in use."""
        line = self._lines[slot]
        if isinstance(line, LeadRow):
            return line
        id_, name, company, email, phone, created, modified = line.decode(
            "utf-8", "surrogatepass"
        ).split(_SEPARATOR)
        source, owner_id, owner_name, hindrance = self._kinds[slot]
        return LeadRow(
            RecordId(id_), name, company, email, phone, source, owner_id, owner_name,
            created, modified, hindrance,
        )  # fmt: skip

    # One field alone, for sorting: a tenth of the work of unpacking the row.

    def id(self, slot: int) -> RecordId:
        """The lead's id."""
        return RecordId(self._field(slot, 0))

    def name(self, slot: int) -> str:
        """The lead's name."""
        return self._field(slot, 1)

    def company(self, slot: int) -> str:
        """The company's name."""
        return self._field(slot, 2)

    def created_time(self, slot: int) -> str:
        """When the lead was made, as Zoho wrote it."""
        return self._field(slot, 5)

    def source(self, slot: int) -> str:
        """Where the lead came from."""
        return self._kinds[slot][0]

    def owner_name(self, slot: int) -> str:
        """Whose lead it is."""
        return self._kinds[slot][2]

    def hindrance(self, slot: int) -> Hindrance:
        """What the lead's row says against converting it."""
        return self._kinds[slot][3]

    def _field(self, slot: int, place: int) -> str:
        line = self._lines[slot]
        if isinstance(line, LeadRow):
            return str(line[_PACKED[place]])
        return line.split(_SEPARATOR_BYTE, place + 1)[place].decode("utf-8", "surrogatepass")

    def _write(self, slot: int, row: LeadRow) -> None:
        kind = (row.source, row.owner_id, row.owner_name, row.hindrance)
        self._kinds[slot] = kind = self._shared.setdefault(kind, kind)
        self.owners[slot] = kind[1]
        self.owner_counts[kind[1:3]] += 1
        self.stacks[slot] = haystack(row)
        self._lines[slot] = _packed(row)

    def _count_out(self, slot: int) -> None:
        owner = self._kinds[slot][1:3]
        self.owner_counts[owner] -= 1
        if not self.owner_counts[owner]:
            del self.owner_counts[owner]


def _packed(row: LeadRow) -> bytes | LeadRow:
    """The row as one line; the row itself where a hostile value holds the separator."""
    line = _SEPARATOR.join([row[field] for field in _PACKED])
    if line.count(_SEPARATOR) != len(_PACKED) - 1:
        return row
    return line.encode("utf-8", "surrogatepass")
