"""Whatever is asked in whatever order: what is shown equals a naive filter and sort."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.matching import Lane, Suggestion
from app.domain.records import Hindrance, LeadRow, RecordId
from app.ui.leads.index import LeadIndex
from app.ui.leads.orders import Column
from app.ui.leads.table import LeadTable
from app.ui.leads.walk import DEFAULT_PACE, Pace
from tests.examples import examples
from tests.ui.leads.rows import NaiveQueue, PlainScreen, lead_row, many_rows, suggestion

TINY = Pace(first_page=2, walk=3, extend=2, take_in=2, few=3)
"""So small that a dozen leads go through every way that 100,000 would."""


class Queue:
    """The index and the naive queue, asked the same."""

    def __init__(self, pace: Pace = TINY) -> None:
        self.screen = PlainScreen()
        self.index = LeadIndex(LeadTable(), self.screen, {}, pace)
        self.naive = NaiveQueue()

    def append(self, rows: list[LeadRow]) -> None:
        self.index.append(rows)
        self.naive.append(rows)

    def remove(self, row: LeadRow) -> None:
        self.take_in()
        self.index.remove(row.id)
        self.naive.remove(row.id)

    def take_in(self) -> None:
        """Nobody can act on a lead that has not been taken in."""
        while self.index._arriving:
            self.index.work(lambda: not self.index._arriving)

    def update(self, row: LeadRow) -> None:
        self.take_in()
        # One that a sweep is about to take out may be there still, and goes all the same.
        if self.index.update(row) and row.id in self.naive.rows:
            self.naive.append([row])

    def replace_all(self, rows: list[LeadRow], *, settle: bool = True) -> None:
        self.index.rounds.begin()
        self.append(rows)
        self.index.rounds.end()
        kept = {row.id for row in rows}
        for lead_id in [lead_id for lead_id in self.naive.rows if lead_id not in kept]:
            self.naive.remove(lead_id)
        if settle:
            self.index.settle()

    def search(self, text: str) -> None:
        self.index.search(text)
        self.naive.text = text

    def filter_owner(self, owner: str | None) -> None:
        self.index.filter_owner(owner)
        self.naive.owner = owner

    def filter_lane(self, lane: Lane | None) -> None:
        self.index.filter_lane(lane)
        self.naive.lane = lane

    def pin(self, row: LeadRow | None) -> None:
        """A lead must be there to be looked at; who was looked at may be gone."""
        self.take_in()
        known = row is not None and self.index.table.slot(row.id) is not None
        self.index.pin(row.id if row is not None and known else None)
        self.naive.pinned = row.id if row is not None and known else ""

    def sort(self, column: Column, descending: bool) -> None:
        self.take_in()
        self.index.sort(column, descending=descending)
        self.naive.sort(column, descending)

    def suggest(self, row: LeadRow, lane: Lane | None, *, probable: bool = False) -> None:
        self.take_in()
        if self.index.table.slot(row.id) is None:
            return
        self.index.set_suggestion(row.id, suggestion(lane, probable=probable) if lane else None)
        if lane:
            self.naive.lanes[row.id] = lane
        else:
            self.naive.lanes.pop(row.id, None)

    def counts(self) -> dict[Lane, int]:
        return {lane: self.index.lanes.count(lane).all for lane in Lane}

    def hits(self) -> dict[Lane, int]:
        counted = self.index.hits.counts()
        if counted is None:  # all fit
            return self.counts()
        return {lane: count.all for lane, count in counted.items()}

    def work(self, steps: int) -> None:
        left = iter([False] * steps)
        self.index.work(lambda: next(left, True))
        self.shown()

    def shown(self) -> list[RecordId]:
        """The ids on the screen: each of them can be drawn, and none stands there twice."""
        ids = [self.index.table.row(slot).id for slot in self.screen.slots]
        assert len(ids) == len(set(ids))
        return ids


def rows() -> st.SearchStrategy[LeadRow]:
    words = st.sampled_from(["", "Pat", "pat b", "Zoë", "zoe", "Ümit", "ß", "ACME", "12", "健二"])
    return st.builds(
        lambda number, name, company, phone, source, owner, minute, held: lead_row(
            number,
            name=name,
            company=company,
            phone=phone,
            source=source,
            owner_id=owner,
            owner_name=owner.upper(),
            created_time=f"2026-11-22T09:{minute:02d}:00+01:00",
            hindrance=Hindrance.LOCKED if held else Hindrance.NONE,
        ),
        st.integers(0, 12),
        words,
        words,
        st.sampled_from(["", "12-34", "+1 (234) 5", "1234"]),
        words,
        st.sampled_from(["7", "8", ""]),
        st.integers(0, 3),
        st.booleans(),
    )


def acts() -> st.SearchStrategy[Callable[[Queue], None]]:
    queries = st.sampled_from(["", "pat", "zoe", "1-2", "12 34", "acme pat", "b", "健", "e@", " "])
    pages = st.lists(rows(), max_size=9)
    lanes = st.none() | st.sampled_from(list(Lane))
    return st.one_of(
        st.builds(lambda page: lambda queue: queue.append(page), pages),
        st.builds(lambda page: lambda queue: queue.replace_all(page), pages),
        st.builds(lambda row: lambda queue: queue.remove(row), rows()),
        st.builds(lambda row: lambda queue: queue.update(row), rows()),
        st.builds(lambda text: lambda queue: queue.search(text), queries),
        st.builds(
            lambda owner: lambda queue: queue.filter_owner(owner),
            st.sampled_from([None, "7", "8", "9"]),
        ),
        st.builds(
            lambda column, down: lambda queue: queue.sort(column, down),
            st.sampled_from(list(Column)),
            st.booleans(),
        ),
        st.builds(
            lambda row, lane, probable: lambda queue: queue.suggest(row, lane, probable=probable),
            rows(),
            lanes,
            st.booleans(),
        ),
        st.builds(lambda lane: lambda queue: queue.filter_lane(lane), lanes),
        st.builds(lambda row: lambda queue: queue.pin(row), st.none() | rows()),
        st.builds(lambda steps: lambda queue: queue.work(steps), st.integers(1, 12)),
    )


@settings(max_examples=examples(200))
@given(st.lists(acts(), max_size=25))
def test_shown_rows_equal_a_naive_filter_and_sort(doings: list[Callable[[Queue], None]]) -> None:
    queue = Queue()
    for do in doings:
        do(queue)
    queue.index.settle()
    assert queue.shown() == queue.naive.shown()
    assert not queue.index.unsettled
    everyone = [queue.naive.lane_of(row) for _, row in queue.naive.rows.values()]
    assert queue.counts() == {lane: everyone.count(lane) for lane in Lane}
    fitting = [queue.naive.lane_of(r) for _, r in queue.naive.rows.values() if queue.naive.fits(r)]
    assert queue.hits() == {lane: fitting.count(lane) for lane in Lane}
    for row, lead_id in enumerate(queue.shown()):
        assert queue.index.row_of(lead_id) == row


@settings(max_examples=examples(150))
@given(st.lists(acts(), max_size=12), st.lists(rows(), max_size=9), st.lists(acts(), max_size=12))
def test_a_sweep_that_is_interrupted_ends_right(
    before: list[Callable[[Queue], None]],
    page: list[LeadRow],
    after: list[Callable[[Queue], None]],
) -> None:
    queue = Queue()
    for do in before:
        do(queue)
    queue.take_in()
    queue.replace_all(page, settle=False)
    for do in after:
        queue.work(2)
        do(queue)
    queue.index.settle()
    # Whether one that came again was swept out before, and what was known of it, is nobody's care.
    known = queue.index.suggestions
    queue.naive.lanes = {lead_id: one.lane for lead_id, one in known.items()}
    queue.sort(queue.naive.column, queue.naive.descending)
    queue.index.settle()
    fitting = [queue.naive.lane_of(r) for _, r in queue.naive.rows.values() if queue.naive.fits(r)]
    assert queue.hits() == {lane: fitting.count(lane) for lane in Lane}
    # A lead may keep its old place among equals or get a new one: which, nobody can tell.
    rows = {row.id: row for _, row in queue.naive.rows.values()}
    assert sorted(queue.shown()) == sorted(queue.naive.shown())
    keys = [queue.naive.key(rows[lead_id]) for lead_id in queue.shown()]
    assert keys == sorted(keys, reverse=queue.naive.descending)


def test_whoever_sorts_while_many_are_swept_out_sees_none_that_is_gone() -> None:
    """Their rows stay drawable for as long as they are shown: also where an order isn't ready."""
    for steps in range(1, 10):
        queue = Queue()
        queue.index.rounds.begin()  # nothing is sorted in advance in a round
        queue.append([lead_row(number) for number in range(12)])
        while queue.index.unsettled:
            queue.work(1)
        queue.replace_all([lead_row(0)], settle=False)
        queue.work(steps)
        queue.sort(Column.COMPANY, True)
        while queue.index.has_work:
            queue.work(1)  # which looks at each row that is shown
        assert queue.shown() == queue.naive.shown() == ["1000"]


@settings(max_examples=examples(60))
@given(st.lists(acts(), min_size=5, max_size=25), st.sampled_from(list(Column)), st.booleans())
def test_an_interrupted_sort_ends_right(
    doings: list[Callable[[Queue], None]], column: Column, down: bool
) -> None:
    queue = Queue()
    for do in doings:
        queue.sort(column, down)
        queue.work(3)
        do(queue)
    queue.index.settle()
    assert queue.shown() == queue.naive.shown()


@pytest.mark.parametrize("column", Column)
def test_thousands_of_leads_are_sorted_by_every_column(column: Column) -> None:
    queue = Queue(DEFAULT_PACE)
    leads = many_rows(3000)
    queue.append(leads)
    queue.index.settle()
    for number, row in enumerate(leads[::7]):
        queue.suggest(row, list(Lane)[number % len(Lane)])
    for descending in (False, True):
        queue.sort(column, descending)
        queue.index.settle()
        assert queue.shown() == queue.naive.shown()


def test_a_search_shows_its_first_hits_before_it_has_seen_all() -> None:
    queue = Queue(DEFAULT_PACE)
    queue.append(many_rows(10_000))
    queue.index.settle()
    queue.search("acme")
    queue.index.work(lambda: False)  # ends as soon as there is something to paint
    first = queue.shown()
    assert len(first) >= DEFAULT_PACE.first_page
    assert queue.index.unsettled
    queue.index.settle()
    assert queue.shown()[: len(first)] == first
    assert queue.shown() == queue.naive.shown()


@pytest.mark.parametrize(
    "meddle",
    [
        lambda queue: queue.remove(lead_row(0)),
        lambda queue: queue.update(lead_row(0, created_time="2020-01-01T00:00:00Z")),
        lambda queue: queue.update(lead_row(29, created_time="2030-01-01T00:00:00Z")),
        lambda queue: queue.update(lead_row(29, name="Nobody", email="")),
    ],
)
@pytest.mark.parametrize("steps", range(1, 9))
@pytest.mark.parametrize("down", [False, True])
def test_a_lead_that_moves_during_a_search_is_neither_lost_nor_doubled(
    meddle: Callable[[Queue], None], steps: int, down: bool
) -> None:
    queue = Queue()
    queue.append([lead_row(number) for number in range(30)])
    queue.sort(Column.WAITING, down)
    queue.index.settle()
    queue.search("lead")
    queue.work(steps)
    meddle(queue)
    queue.index.settle()
    assert queue.shown() == queue.naive.shown()


def test_the_end_of_an_order_is_known_after_its_last_lead_has_changed() -> None:
    queue = Queue()
    queue.append([lead_row(1, created_time="2026-01-01T00:00:30Z")])
    queue.index.settle()
    queue.update(lead_row(1, created_time="2026-01-01T00:00:00Z"))
    queue.append([lead_row(2, created_time="2026-01-01T00:00:10Z")])
    queue.index.settle()
    assert queue.shown() == queue.naive.shown() == ["1002", "1001"]


def test_a_page_read_before_a_conversion_does_not_bring_its_lead_back() -> None:
    queue = Queue()
    first, second = lead_row(1), lead_row(2)
    queue.append([first, second])
    queue.index.rounds.begin()
    queue.remove(first)
    queue.index.append([first, second])
    queue.index.rounds.end()
    queue.index.settle()
    assert queue.shown() == [second.id]


def test_a_reading_that_failed_takes_no_lead_away() -> None:
    queue = Queue()
    queue.append([lead_row(1), lead_row(2)])
    queue.index.rounds.begin()
    queue.index.append([lead_row(2)])
    queue.index.rounds.give_up()
    queue.index.settle()
    assert set(queue.shown()) == {"1001", "1002"}


def test_owners_are_counted() -> None:
    queue = Queue()
    queue.append([lead_row(1), lead_row(2), lead_row(3, owner_id="8", owner_name="Mina")])
    queue.index.settle()
    queue.remove(lead_row(1))
    queue.update(lead_row(2, owner_id="8", owner_name="Mina"))
    assert queue.index.table.owner_counts == {("8", "Mina"): 2}


@pytest.mark.parametrize("lane", [None, Lane.UNREAD])
def test_a_lead_that_is_looked_at_all_the_while_holds_no_walk_up(lane: Lane | None) -> None:
    """The panel says with each slice who is looked at."""
    queue = Queue()
    queue.append([lead_row(number) for number in range(60)])
    queue.index.settle()
    queue.index.filter_lane(lane)
    queue.index.search("lead")
    for _ in range(300):
        queue.index.pin(RecordId("1003"))
        queue.work(1)
    assert not queue.index.has_work
    assert len(queue.shown()) == 60


def test_a_suggestion_set_before_its_lead_came_is_kept() -> None:
    queue = Queue()
    given_first: Suggestion = suggestion(Lane.READY)
    queue.index.set_suggestion(RecordId("1001"), given_first)
    queue.append([lead_row(0), lead_row(1)])
    queue.sort(Column.SUGGESTED, descending=False)
    queue.index.settle()
    assert queue.shown() == ["1001", "1000"]


def test_rows_stay_where_they_are_while_suggestions_come_until_sorted_again() -> None:
    queue = Queue()
    queue.append([lead_row(number) for number in range(5)])
    queue.sort(Column.SUGGESTED, descending=False)
    queue.index.settle()
    before = queue.shown()
    queue.suggest(lead_row(4), Lane.READY)
    queue.index.settle()
    assert queue.shown() == before
    queue.sort(Column.SUGGESTED, descending=False)
    queue.index.settle()
    assert queue.shown() == ["1004", "1000", "1001", "1002", "1003"]
