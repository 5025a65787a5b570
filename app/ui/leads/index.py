"""Which leads are shown, in which order: searched, sorted and merged in slices.

No Qt here: whoever shows the rows is a Screen. Nothing takes longer than a slice; what a person
waits for is done first, and orders that nobody looks at yet come last.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from app.domain.lane import Lane
from app.domain.lead_row import LeadRow, RecordId
from app.ui.leads.hits import Hits
from app.ui.leads.keys import SORTED_FIELDS, renew_ranks, sort_keys
from app.ui.leads.lanes import EVERY_LANE, LaneRanks, Lanes, lane_mask
from app.ui.leads.orders import Column
from app.ui.leads.places import Places
from app.ui.leads.query import Query
from app.ui.leads.rounds import Rounds
from app.ui.leads.sorting import Sorting
from app.ui.leads.table import LeadTable
from app.ui.leads.walk import DEFAULT_PACE, Ask, Pace, Screen, Walk

if TYPE_CHECKING:
    from app.domain.matching import Suggestion  # nothing is known of matches at the start


class LeadIndex:
    """The rows, what was asked of them, and the work that is left to show it."""

    def __init__(
        self,
        table: LeadTable,
        screen: Screen,
        suggestions: dict[RecordId, Suggestion],
        pace: Pace = DEFAULT_PACE,
    ) -> None:
        self.table = table
        self.suggestions = suggestions
        self.ask = Ask()
        self.rounds = Rounds()
        self.expects_more = False  # rows come soon: orders that nobody looks at yet wait for them
        self._screen = screen
        self._pace = pace
        self.lanes = Lanes(table, suggestions)
        self.hits = Hits(table, pace.walk)
        self._ranks = LaneRanks(table)
        self._sorting = Sorting(table, sort_keys(table, self._ranks), pace.few)
        self._places = Places(screen, self._sorting.orders, self.ask)
        self._walk: Walk | None = None
        self._arriving: deque[tuple[int, Sequence[LeadRow]]] = deque()
        self._arrived = 0  # rows of the first of them
        self._tail: list[int] = []  # in the order in force already, on the screen soon
        self._sweep: Iterator[None] | None = None

    # --- what is asked -----------------------------------------------------------------------
    def search(self, text: str) -> None:
        """Show the leads that text finds."""
        self._ask(self.ask._replace(query=Query.of(text)))

    def filter_owner(self, owner_id: str | None) -> None:
        """Show the leads of one owner, None: of all."""
        self._ask(self.ask._replace(owner=owner_id))

    def filter_lane(self, lane: Lane | None) -> None:
        """Show the leads of one lane, None: of all."""
        self._ask(self.ask._replace(lanes=lane_mask(lane)))

    def pin(self, lead_id: RecordId | None) -> None:
        """Somebody looks at this lead: it stays in sight though its lane is left; None: at none."""
        slot = None if lead_id is None else self.table.slot(lead_id)
        now = -1 if slot is None else slot
        if now == self.ask.pinned:
            return  # else a walk would begin again with each slice, and never end
        rows = {one: self.row_at(one) for one in (self.ask.pinned, now) if one >= 0}
        self.ask = self.ask._replace(pinned=now)
        for one, row in rows.items():
            if self.table.alive[one]:
                self._place_anew(one, row)

    def sort(self, column: Column, *, descending: bool) -> None:
        """Show the leads by column; descending is the exact reverse. Lanes are looked up now."""
        if column is Column.SUGGESTED and self._ranks.late:
            self._renew_ranks()
        self._ask(self.ask._replace(column=column, descending=descending))

    # --- what comes in -----------------------------------------------------------------------

    def append(self, rows: Sequence[LeadRow]) -> None:
        """Take rows in; one that is there already is brought up to date."""
        if rows:
            self._arriving.append((self.rounds.batch, rows))

    def remove(self, lead_id: RecordId) -> bool:
        """Take a lead out; whether it was there."""
        slot = self.table.slot(lead_id)
        if slot is not None:
            self._take_out(slot)
            self.rounds.note_removed(lead_id)
        return slot is not None

    def update(self, row: LeadRow) -> bool:
        """Bring a lead up to date; whether it was there."""
        slot = self.table.slot(row.id)
        if slot is not None:
            self._renew(slot, row)
        return slot is not None

    def set_suggestion(self, lead_id: RecordId, suggestion: Suggestion | None) -> None:
        """Keep what Segue would do with a lead; None: its matches were not read."""
        if suggestion is None:
            self.suggestions.pop(lead_id, None)
        else:
            self.suggestions[lead_id] = suggestion
        if (slot := self.table.slot(lead_id)) is None:
            return
        if (row := self._places.row(slot)) is not None:
            self._screen.touch(row)
        self._note(slot)
        self._place_anew(slot, row)

    def set_suggestions(self, found: Mapping[RecordId, Suggestion | None]) -> None:
        """The same for several leads."""
        for lead_id, suggestion in found.items():
            self.set_suggestion(lead_id, suggestion)

    # --- what is known -----------------------------------------------------------------------

    @property
    def unsettled(self) -> bool:
        """Whether what is shown may not yet be all that was asked for."""
        waiting = self._arriving or self._walk or self._sweep or self.hits.is_behind
        return bool(waiting) or self._sorting.is_behind(self.ask.column)

    @property
    def has_work(self) -> bool:
        """Whether anything is left to do."""
        return self._next_step() is not None

    def asks_for(self, lead_id: RecordId) -> bool:
        """Whether the lead is in the queue and fits what is asked for."""
        slot = self.table.slot(lead_id)
        return slot is not None and self.ask.takes(self.table, slot)

    def row_of(self, lead_id: RecordId) -> int | None:
        """Where on the screen the lead is, None where it isn't shown."""
        slot = self.table.slot(lead_id)
        return None if slot is None else self.row_at(slot)

    def row_at(self, slot: int) -> int | None:
        """Where on the screen the slot is, None where it isn't shown (any more)."""
        return self._places.row(slot) if self.table.alive[slot] else None

    # --- the work ----------------------------------------------------------------------------

    def work(self, time_is_up: Callable[[], bool]) -> bool:
        """Work until time is up; whether anything is left. A screen to be painted ends it too."""
        while (step := self._next_step()) is not None:
            if step() or time_is_up():
                return True
        return False

    def settle(self) -> None:
        """Do all the work that is left, at once."""
        while self.work(lambda: False):
            pass

    def _next_step(self) -> Callable[[], bool] | None:
        sorting = self._sorting
        behind = sorting.is_behind(self.ask.column)
        is_idle = not self.rounds.is_open and not self.expects_more
        for is_due, step in (
            (sorting.under_way is self.ask.column, self._sort_on),
            (self._walk is not None and not (behind and self._walk.complete), self._walk_on),
            (self.hits.is_behind, self.hits.step),
            (self._sweep is not None and not (behind and self._walk is not None), self._sweep_on),
            (bool(self._arriving), self._take_in),
            (behind, self._catch_up),
            (self.rounds.has_ended, self._begin_sweep),
            (sorting.under_way is not None, self._sort_on),
            (is_idle and sorting.any_behind(), self._catch_up_spare),
        ):
            if is_due:
                return step
        return None

    def _walk_on(self) -> bool:
        if (walk := self._walk) is None:
            return False
        order = self._sorting[self.ask.column]
        if is_new := walk.step(self.ask, self.table, order.slots, self._screen):
            self._places.shown_by, self._places.disordered = self.ask, False
        if walk.ended:
            self._walk = None
        return is_new

    def _take_in(self) -> bool:
        """Put some of the arriving rows into the table, and what belongs at the end there."""
        batch, rows = self._arriving[0]
        for row in rows[self._arrived : self._arrived + self._pace.take_in]:
            self._arrived += 1
            if not self.rounds.has_left(batch, row.id) and self._taken(batch, row):
                break  # to put one lead elsewhere is as much work as to take in many
        if self._arrived >= len(rows):
            self._arriving.popleft()
            self._arrived = 0
        many = len(self._tail) >= self._pace.extend
        few_shown = len(self._screen.slots) < self._pace.first_page
        if many or few_shown or not self._arriving:
            self._show_tail()
        return False

    def _taken(self, batch: int, row: LeadRow) -> bool:
        """Take in one row; whether it was there already and has changed."""
        slot = self.table.slot(row.id)
        is_new = slot is None
        if slot is None:
            slot = self._added(row)
            order = self._sorting[self.ask.column]
            if not self.ask.descending and order.covered == slot and order.append(slot):
                self._tail.append(slot)
        self.rounds.note_seen(batch, slot, self.table.width)
        return not is_new and self._renew(slot, row)

    def _added(self, row: LeadRow) -> int:
        slot = self.table.add(row)
        self.lanes.add(slot)
        self._ranks.add(slot)
        return slot

    def _catch_up(self) -> bool:
        """Put the lead that came next into the order in force; all of them where many came."""
        if (slot := self._sorting.catch_up(self.ask.column)) is not None:
            self._show(slot)
        return False

    def _catch_up_spare(self) -> bool:
        self._sorting.catch_up_any()
        return False

    def _sort_on(self) -> bool:
        if self._sorting.go_on() is self.ask.column and self._walk is None:
            self._walk = Walk(self._pace, early=False)
        return False

    def _begin_sweep(self) -> bool:
        self._sweep = self._swept(self.rounds.take_seen(self.table.width))
        return False

    def _sweep_on(self) -> bool:
        if self._sweep is not None and next(self._sweep, self) is self:
            self._sweep = None
        return False

    def _swept(self, seen: bytearray) -> Iterator[None]:
        """Take out the leads that were not seen in a round."""
        gone: list[int] = []
        for start in range(0, len(seen), self._pace.walk):
            part = range(start, min(start + self._pace.walk, len(seen)))
            gone += [slot for slot in part if self.table.alive[slot] and not seen[slot]]
            yield
        if len(gone) > self._pace.few:
            yield from self._swept_at_once(gone)
            return
        for slot in gone:
            if self.table.alive[slot]:
                self._take_out(slot)
            yield

    def _swept_at_once(self, gone: Sequence[int]) -> Iterator[None]:
        """Take many leads out. Their rows stay drawable until the screen has let them go."""
        swept = [slot for slot in gone if self.table.alive[slot]]
        for start in range(0, len(swept), self._pace.take_in):
            for slot in swept[start : start + self._pace.take_in]:
                if self.table.alive[slot]:
                    self.suggestions.pop(self.table.id(slot), None)
                    self._forget(slot)
            yield
        yield from self._sorting.keep_alive()
        self._walk = Walk(
            self._pace, early=False, complete=self._walk is not None and self._walk.complete
        )
        yield
        for start in range(0, len(swept), self._pace.walk):
            for slot in swept[start : start + self._pace.walk]:
                self.table.wipe(slot)
            yield

    # --- one lead ----------------------------------------------------------------------------

    def _renew(self, slot: int, new: LeadRow) -> bool:
        """Change a lead, and put it where it then belongs; whether it has changed."""
        old = self.table.row(slot)
        if old == new:
            return False
        self._show_tail()
        row = self._places.row(slot)
        columns = [column for column, field in SORTED_FIELDS.items() if old[field] != new[field]]
        orders = self._sorting.take_out(slot, columns)
        self.table.put(slot, new)
        self._note(slot)
        for order in orders:
            order.insert(slot)
        self._interrupt(columns)
        if row is not None and self.ask.takes(self.table, slot) and self._places.fits(row):
            self._screen.touch(row)
        else:
            if row is not None:
                self._screen.delete(row)
            self._show(slot)
        return True

    def _renew_ranks(self) -> None:
        """Put leads whose lanes have changed into their new places, or sort anew if it is much."""
        renew_ranks(self._sorting[Column.SUGGESTED], self._ranks, self._pace.few)
        self._places.disordered = self._places.shown_by.column is Column.SUGGESTED
        self._interrupt()
        self._walk = Walk(self._pace, early=True, complete=True)

    def _take_out(self, slot: int) -> None:
        self._show_tail()
        row, lead_id = self._places.row(slot), self.table.id(slot)
        self._sorting.take_out(slot)
        self._interrupt()
        self._forget(slot)
        self.suggestions.pop(lead_id, None)
        if row is not None:
            self._screen.delete(row)
        self.table.wipe(slot)

    def _note(self, slot: int) -> None:
        """The lead may be in another lane now, or a hit no more."""
        self.lanes.note(slot)
        self.hits.note(slot)
        self._ranks.note(slot)

    def _forget(self, slot: int) -> None:
        self.lanes.drop(slot)
        self.hits.drop(slot)
        self.table.forget(slot)

    def _interrupt(self, columns: Collection[Column] = tuple(Column)) -> None:
        """A lead changed under what is under way: begin that again."""
        self._sorting.interrupt(columns)
        if self._walk is not None:
            self._walk = self._walk.again()

    def _ask(self, ask: Ask) -> None:
        if ask == self.ask:
            return
        # Hits may be shown from an incomplete order, but not another order from its beginnings.
        sorts_anew = (ask.column, ask.descending) != (self.ask.column, self.ask.descending)
        waits = self._walk is not None and self._walk.complete
        self._show_tail()
        self.ask = ask
        self.hits.ask(ask)
        self._walk = Walk(self._pace, early=True, complete=sorts_anew or waits)

    def _place_anew(self, slot: int, row: int | None) -> None:
        """A lead may have come into what is asked for, or left it. row: where it is shown."""
        if self.ask.lanes is EVERY_LANE:
            return
        takes = self.ask.takes(self.table, slot)
        if row is not None and not takes:
            self._screen.delete(row)
        if self._walk is not None:
            self._walk = self._walk.again()  # it may have passed the lead already
        elif row is None and takes:
            self._show_tail()  # which it may be in
            if self._places.row(slot) is None:
                self._show(slot)

    def _show(self, slot: int) -> None:
        """Show one lead more, if it is asked for; a walk under way comes by it anyway."""
        covered = slot < self._sorting[self.ask.column].covered
        if self._walk is None and covered and self.ask.takes(self.table, slot):
            self._screen.insert(self._places.of(slot), slot)

    def _show_tail(self) -> None:
        """Show the leads that were put at the end; a walk under way comes by them anyway."""
        tail, self._tail = self._tail, []
        if self._walk is None and (hits := self.ask.hits(self.table, tail)):
            self._screen.extend(hits)
