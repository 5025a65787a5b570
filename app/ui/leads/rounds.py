"""Which leads came again when all of them were read anew, so that the others can be let go."""

from __future__ import annotations

from app.domain.lead_row import RecordId


class Rounds:
    """A round lasts from begin to end. Rows arrive in batches, before, in and after a round."""

    def __init__(self) -> None:
        self.batch = 0
        """The number that rows appended now belong to."""
        self.has_ended = False
        """Whether a round is over, and what was not seen in it is still to be swept out."""
        self._first = -1  # none has begun
        self._seen: bytearray | None = None
        self._removed: set[RecordId] = set()

    @property
    def is_open(self) -> bool:
        """Whether a round has begun, and was neither given up nor swept."""
        return self._seen is not None

    def begin(self) -> None:
        """From now on all leads are read anew."""
        self.batch += 1
        self._first = self.batch
        self._seen, self.has_ended = bytearray(), False
        self._removed.clear()

    def end(self) -> None:
        """All leads were read; rows that are appended from now on came by another way."""
        self.batch += 1
        self.has_ended = self.is_open

    def give_up(self) -> None:
        """The reading failed: what did not come again may well be there still."""
        self._seen, self.has_ended = None, False

    def note_removed(self, lead_id: RecordId) -> None:
        """The lead has left the queue while the round goes on."""
        self._removed.add(lead_id)

    def has_left(self, batch: int, lead_id: RecordId) -> bool:
        """Whether the lead left meanwhile: a page read before a conversion may still name it."""
        return batch == self._first and lead_id in self._removed

    def note_seen(self, batch: int, slot: int, width: int) -> None:
        """The lead of slot came; width: how many slots there are."""
        if self._seen is not None and batch >= self._first:
            self._seen.extend(bytes(width - len(self._seen)))
            self._seen[slot] = 1

    def take_seen(self, width: int) -> bytearray:
        """A flag for each slot that came, and no round any more."""
        seen = self._seen or bytearray()
        seen.extend(bytes(width - len(seen)))
        self.give_up()
        return seen
