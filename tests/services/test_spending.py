"""The day's budget for background reads: never passed, whatever happens in between."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from app.domain.credit_budget import KEPT_FOR_PEOPLE, daily_limit
from app.domain.licence import Edition, Licence
from app.services.ports import CrmGateway
from app.services.spending import DailySpending
from app.store.spending import SpendingFile
from tests.services.conftest import Hand, ManualClock, at_work

LIMIT = 100
DAY = 86_400.0


class Told:
    """As much of a gateway as is asked here: what Zoho last told of the org's credits."""

    def __init__(self) -> None:
        self.left: int | None = None

    def credits_left(self) -> int | None:
        return self.left


class Runs:
    """One run of the program after the other, on the same file."""

    def __init__(self, folder: Path, clock: ManualClock) -> None:
        self.zoho = Told()
        self.file = folder / "spending.json"
        self._clock = clock

    def start(self) -> DailySpending:
        gateway = cast("CrmGateway", self.zoho)
        return DailySpending(gateway, self._clock, SpendingFile(self.file), lambda: LIMIT)


@pytest.fixture
def runs(tmp_path: Path, clock: ManualClock) -> Runs:
    return Runs(tmp_path, clock)


async def taken(spending: DailySpending, cost: int = 1, tries: int = 1000) -> int:
    """How many credits are had, asking for so many until there is a no."""
    spent = 0
    for _ in range(tries):
        if not await spending.take(cost):
            break
        spent += cost
    return spent


async def test_a_days_limit_is_had_in_one_run_and_not_again_in_the_next(runs):
    assert await taken(runs.start()) == LIMIT
    assert await taken(runs.start()) == 0


@pytest.mark.parametrize("seed", range(20))
async def test_runs_that_end_anywhere_never_pass_it(runs, seed):
    rng = random.Random(seed)
    spent = 0
    for _ in range(12):
        spent += await taken(runs.start(), rng.choice((1, 2, 7)), rng.randrange(40))
    assert spent <= LIMIT
    # Little is lost either: each run leaves at most what it had written down ahead.
    assert spent >= LIMIT * 0.2


async def test_the_next_day_has_a_budget_of_its_own_and_a_clock_set_back_none(runs, clock):
    spending = runs.start()
    await taken(spending)
    clock.advance(DAY)
    assert await taken(spending) == LIMIT
    clock.advance(-DAY / 2)
    assert await taken(runs.start()) == 0
    runs.file.write_text('{"day": "2099-01-01", "spent": 100}')
    assert await taken(runs.start()) == LIMIT  # a day that can't have been


@pytest.mark.parametrize(
    "content", ["", "{}", "[1]", '{"day": "x", "spent": 1}', '{"day": "2026-11-29", "spent": "1"}']
)
async def test_nothing_is_spent_on_a_guess(runs, clock, content, logged_warnings):
    runs.file.write_text(content)
    spending = runs.start()
    assert await taken(spending) == 0
    assert [record.name for record in logged_warnings] == ["segue.spending"]
    logged_warnings.clear()
    clock.advance(DAY)
    runs.file.unlink()
    assert await taken(spending) == LIMIT


async def test_nothing_is_spent_that_cannot_be_written_down(tmp_path, clock, logged_warnings):
    runs = Runs(tmp_path / "not there", clock)
    assert await taken(runs.start()) == 0
    logged_warnings.clear()


async def test_what_the_org_has_left_for_people_is_left_to_them(runs):
    runs.zoho.left = KEPT_FOR_PEOPLE + 5
    assert not await runs.start().take(6)
    assert await runs.start().take(5)


def test_small_editions_have_a_smaller_budget():
    assert daily_limit(Licence()) == daily_limit(Licence(Edition.FREE)) == 1_000
    assert daily_limit(Licence(Edition.STANDARD)) == 2_000


def test_what_was_kept_is_read(tmp_path):
    file = SpendingFile(tmp_path / "s.json")
    assert file.read() is None
    file.keep(date(2026, 11, 29), 7)
    assert file.read() == (date(2026, 11, 29), 7)


async def test_reading_ahead_is_counted_and_ends_with_the_budget(
    hand: Hand, clock: ManualClock, runs
):
    hand.post("reset", {"org": "demo"})
    async with at_work(hand, clock) as org:
        rows = [row for page in [p async for p in org.leads.pages()] for row in page.rows]
        org.options._spending = runs.start()
        before = hand.effects()["credits"]
        for row in rows[:22]:
            org.options.prefetch([row.id])
            for reader in list(org.options._readers_ahead):
                await reader
        spent = hand.effects()["credits"] - before
    assert LIMIT / 2 <= spent <= LIMIT


@pytest.mark.parametrize(("before", "after", "more"), [(10, 25, 15), (10, 4, 0), (10, 0, 0)])
async def test_another_limit_counts_at_once(
    tmp_path: Path, clock: ManualClock, before: int, after: int, more: int
) -> None:
    allowed = [before]
    gateway = cast("CrmGateway", Told())
    file = SpendingFile(tmp_path / "spending.json")
    spending = DailySpending(gateway, clock, file, lambda: allowed[0])
    assert await taken(spending) == before
    allowed[0] = after
    assert await taken(spending) == more
