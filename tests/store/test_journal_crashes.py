"""Kills and power cuts at every point of every step: what was kept is there, and nothing else.

The files are copied at each crash point, which is what a kill leaves there, and opened.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from app.domain.crash_points import CrashPoint
from app.domain.journal import State
from tests.store.corruption import newer_layout
from tests.store.journals import MADE, Bench, answer, lead, one
from tests.store.lives import Life, Truth, lost_in_silence, misstated

P = CrashPoint


class Camera:
    """Takes a copy of all files, and of the truth, whenever a crash point is reached."""

    def __init__(self, bench: Bench, to: Path) -> None:
        self.pictures: list[tuple[CrashPoint, Bench, Truth]] = []
        self.life: Life | None = None
        self._bench = bench
        self._to = to
        bench.reached = self._take

    def _take(self, point: CrashPoint) -> None:
        truth = self.life.snapshot() if self.life else Truth()
        folder = self._to / f"{len(self.pictures)}"
        self.pictures.append((point, self._bench.copy(folder), truth))


def pictures(folder: Path, seed: int, operations: int) -> Camera:
    bench = Bench(folder / "data")
    camera = Camera(bench, folder / "pictures")
    with bench.opened() as journal:
        camera.life = Life(journal, Random(seed))
        camera.life.live(operations)
    return camera


def assert_true_after_a_kill(bench: Bench, truth: Truth) -> None:
    with bench.opened() as journal:
        assert journal.open().sound
        entries = {entry.op_id: entry for entry in journal.history(1000, None)}
        assert set(truth.kept) <= set(entries) <= set(truth.intents)
        for op_id, entry in entries.items():
            assert entry.state in truth.after_start(op_id)
            assert entry.asked == truth.intents[op_id].asked
            assert [e.after for e in journal.events(op_id)][-1] is entry.leads[-1].state
        assert truth.maybe_with_zoho() <= {e.op_id for e in journal.open_entries()} | {
            op_id for op_id in truth.coming if op_id in entries
        }


@pytest.mark.parametrize(
    ("seed", "operations"), [(1, 5), *[pytest.param(s, 26, marks=pytest.mark.slow) for s in (2, 3)]]
)
def test_a_kill_at_every_point(folder: Path, seed: int, operations: int) -> None:
    camera = pictures(folder, seed, operations)
    passed = {point for point, _, _ in camera.pictures}
    assert passed >= {
        P.BEFORE_INTENT_COMMIT, P.AFTER_INTENT_COMMIT, P.BEFORE_SENDING_COMMIT,
        P.AFTER_SENDING_COMMIT, P.BEFORE_OUTCOME_COMMIT, P.AFTER_OUTCOME_COMMIT,
        P.BEFORE_EPOCH_WRITE, P.AFTER_EPOCH_WRITE, P.AFTER_EPOCH_REPLACE,
        P.BEFORE_START_COMMIT, P.AFTER_START_COMMIT,
    }  # fmt: skip
    for _, bench, truth in camera.pictures:
        assert_true_after_a_kill(bench, truth)


@pytest.mark.parametrize(
    ("seed", "operations"), [(4, 8), *[pytest.param(s, 39, marks=pytest.mark.slow) for s in (5, 6)]]
)
def test_a_power_cut_in_the_midst_of_a_commit(folder: Path, seed: int, operations: int) -> None:
    """Of what a commit writes any part may be on the disk, in any order; the former is whole."""
    camera = pictures(folder, seed, operations)
    random = Random(seed)
    cuts = 0
    for (point, before, truth), (_, after, _) in zip(
        camera.pictures, camera.pictures[1:], strict=False
    ):
        if not point.endswith(" commit") or not point.startswith("before"):
            continue
        log = before.folder / (before.place.database.name + "-wal")
        written = after.folder.joinpath(log.name).read_bytes()
        former = log.stat().st_size if log.exists() else 0
        torn = bytearray(written)
        for sector in range(former, len(written), 512):
            if random.random() < 0.5:
                torn[sector : sector + 512] = bytes(len(torn[sector : sector + 512]))
        log.write_bytes(torn[: random.randint(former, len(torn))])
        assert_true_after_a_kill(before, truth)
        cuts += 1
    assert cuts > operations


def test_a_crash_before_the_commit_of_sending_counts_as_sent_where_the_epoch_says_so(
    folder: Path,
) -> None:
    bench = Bench(folder / "data")
    camera = Camera(bench, folder / "pictures")
    with bench.opened() as journal:
        bench.sent(journal, one(lead(1)))
    after = {point: picture for point, picture, _ in camera.pictures[-12:]}
    found = {}
    for point in (P.AFTER_INTENT_COMMIT, P.AFTER_EPOCH_WRITE, P.BEFORE_SENDING_COMMIT):
        with after[point].opened() as journal:
            found[point] = [entry.state for entry in journal.history(9, None)]
    assert found == {
        P.AFTER_INTENT_COMMIT: [State.NOT_SENT],
        P.AFTER_EPOCH_WRITE: [State.NOT_SENT],
        P.BEFORE_SENDING_COMMIT: [State.UNKNOWN],
    }


DAMAGES = {
    "garbage": lambda path: path.write_bytes(b"\x89PNG" * 3000),
    "nothing": lambda path: path.write_bytes(b""),
    "gone": lambda path: path.unlink(),
    "newer layout": lambda path: newer_layout(path, Random(0)),
    "zeroed": lambda path: path.write_bytes(path.read_bytes()[:4096] + bytes(8192)),
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("epoch_too", [False, True])
def test_a_kill_at_every_point_of_a_repair(folder: Path, damage: str, epoch_too: bool) -> None:
    bench = Bench(folder / "data")
    with bench.opened() as journal:
        life = Life(journal, Random(7))
        life.live(9)
        ended = bench.sent(journal, one(lead(900)))
        answer(journal, ended, MADE)
    DAMAGES[damage](bench.place.database)
    if epoch_too:
        bench.place.epoch.write_bytes(b"spoilt")
    camera = Camera(bench, folder / "pictures")
    with bench.opened() as journal:
        assert not journal.open().sound
    passed = [point for point, _, _ in camera.pictures]
    assert {P.AFTER_REBUILD, P.AFTER_QUARANTINE, P.AFTER_SWAP} <= set(passed)
    for _, picture, _ in camera.pictures:
        with picture.opened() as journal:
            health = journal.open()
            assert lost_in_silence(life.truth, journal, health) == set()
            assert misstated(life.truth, journal) == {}
            if damage == "newer layout":
                kept = {entry.op_id for entry in journal.history(999, None)}
                assert kept == {*life.truth.kept, ended}
            # A doubt lasts until somebody was told of it.
            assert health.certain is not epoch_too


def test_a_doubt_is_repeated_until_it_was_told(folder: Path) -> None:
    bench = Bench(folder)
    with bench.opened() as journal:
        bench.sent(journal, one(lead(1)))
    bench.place.epoch.write_bytes(b"spoilt")
    for number in (2, 3):
        with bench.opened() as journal:
            assert not journal.open().certain
            bench.sent(journal, one(lead(number)))
    with bench.opened() as journal:
        journal.told()
        assert journal.open().sound
        bench.sent(journal, one(lead(9)))
    with bench.opened() as journal:
        assert journal.open().sound


def test_the_leases_file_alone_is_a_first_start(folder: Path) -> None:
    bench = Bench(folder)
    bench.place.lease.touch()
    with bench.opened() as journal:
        assert journal.open().sound
        assert journal.history(1, None) == ()
