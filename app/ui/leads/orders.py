"""Sort orders of the queue: one stored permutation a column, built without ever stopping the UI."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Final

from app.ui.leads.query import fold

Key = str | float
Mark = tuple[Key, int]
"""Where a lead stands in an order: its key, then its slot, so that no two stand together."""

_LAST: Final = "\U0010ffff"
_KEY_LENGTH: Final = 100
_SAMPLE: Final = 512
_BUCKETS: Final = 128
_CHUNK: Final = 200
_KEEP_CHUNK: Final = 5000


class Column(IntEnum):
    """The columns of the queue, in their order on the screen."""

    LEAD = 0
    SOURCE = 1
    SUGGESTED = 2
    WAITING = 3
    OWNER = 4
    COMPANY = 5  # an order only: the first column shows name and company


def text_key(value: str) -> str:
    """Sorts as a person would look it up; what is empty comes last."""
    return fold(value[:_KEY_LENGTH].strip()) or _LAST


def waiting_key(created: str) -> float:
    """Sorts by how long a lead waits, shortest first; an unreadable time comes last."""
    moment = parsed_time(created)
    return float("inf") if moment is None else -moment.timestamp()


def parsed_time(text: str) -> datetime | None:
    """An ISO 8601 time as Zoho sends it, None where it is none; without offset it is UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def place(slots: Sequence[int], mark: Mark, mark_of: Callable[[int], Mark], *, down: bool) -> int:
    """The index in slots, sorted by mark (backwards where down), at which mark is or would be."""
    low, high = 0, len(slots)
    while low < high:
        middle = (low + high) // 2
        here = mark_of(slots[middle])
        if (here > mark) if down else (here < mark):
            low = middle + 1
        else:
            high = middle
    return low


class Order:
    """The slots from 0 to covered, sorted by key. What came later is not in it yet."""

    def __init__(self, key: Callable[[int], Key]) -> None:
        self.key = key
        self.slots = array("i")
        self.covered = 0
        self._last: Mark | None = None  # where the last lead stands, None: to be looked up
        self._changes = 0

    def mark(self, slot: int) -> Mark:
        """Where the lead of slot stands."""
        return self.key(slot), slot

    def append(self, slot: int) -> bool:
        """Put the next slot at the end, where it belongs there; whether it did."""
        mark = self.mark(slot)
        if self._last is None and self.slots:
            self._last = self.mark(self.slots[-1])
        if self._last is not None and mark < self._last:
            return False
        self.slots.append(slot)
        self._changes += 1
        self._last = mark
        self.covered = slot + 1
        return True

    def insert(self, slot: int) -> None:
        """Put slot where it belongs."""
        self.slots.insert(place(self.slots, self.mark(slot), self.mark, down=False), slot)
        self.covered = max(self.covered, slot + 1)
        self._note_change()

    def remove(self, slot: int) -> None:
        """Take slot out, if it is in; its key must still be the one that it was put in with."""
        at = place(self.slots, self.mark(slot), self.mark, down=False)
        if at < len(self.slots) and self.slots[at] == slot:
            del self.slots[at]
            self._note_change()

    def reset(self) -> None:
        """Begin from nothing: too many keys have changed."""
        self.slots, self.covered = array("i"), 0
        self._note_change()

    def keep(self, alive: bytearray) -> Iterator[None]:
        """Take out all slots whose flag is 0, a little at each step, all of them with the last."""
        kept, start, seen = array("i"), 0, self._changes
        while start < len(self.slots):
            part = self.slots[start : start + _KEEP_CHUNK]
            kept.extend([slot for slot in part if alive[slot]])
            start += _KEEP_CHUNK
            yield
            if seen != self._changes:  # a lead moved meanwhile: begin again
                kept, start, seen = array("i"), 0, self._changes
        self.slots = kept
        self._note_change()

    def build(self, slots: Sequence[int], covered: int) -> Iterator[None]:
        """Sort slots anew, a little at each step; the order changes with the last one only.

        A sample sort: keys of a sample cut the rows into buckets small enough to be sorted in
        one step. Rows whose key is a cut itself share a bucket that needs no sorting, so that
        a column of few values is no worse.
        """
        sample = sorted(map(self.key, slots[:: len(slots) // _SAMPLE + 1]))
        cuts = sorted(set(sample[:: len(sample) // _BUCKETS + 1]))
        yield
        buckets = [array("i") for _ in range(2 * len(cuts) + 1)]
        for start in range(0, len(slots), _CHUNK):
            for slot in slots[start : start + _CHUNK]:
                key = self.key(slot)
                cut = bisect_left(cuts, key)
                buckets[2 * cut + (cut < len(cuts) and cuts[cut] == key)].append(slot)
            yield
        done = array("i")
        for number, bucket in enumerate(buckets):
            done.extend(bucket if number % 2 else sorted(bucket, key=self.key))
            if len(bucket) >= _CHUNK:
                yield
        self.slots, self.covered = done, covered
        self._note_change()

    def _note_change(self) -> None:
        self._changes += 1
        self._last = None
