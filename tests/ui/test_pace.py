"""When one key may decide: by a clock of the test's own, without a window."""

from __future__ import annotations

import pytest

from app.ui.pace import LOOK_SECONDS, Early, Pace


class Desk:
    """A pace whose time passes when the test says so."""

    def __init__(self, look: float = LOOK_SECONDS) -> None:
        self.now = 100.0
        self.pace = Pace(lambda: self.now, look)

    def after(self, seconds: float) -> Early | None:
        """Press a key so much later."""
        self.now += seconds
        return self.pace.press()


@pytest.fixture
def desk() -> Desk:
    """A lead has come up and is painted."""
    made = Desk()
    made.pace.begin()
    made.pace.painted()
    return made


def test_what_was_seen_for_long_enough_is_decided_by_one_press(desk: Desk) -> None:
    assert desk.after(LOOK_SECONDS) is None


def test_nothing_is_decided_that_isn_t_painted() -> None:
    desk = Desk()
    assert desk.after(10) is Early.UNSEEN
    desk.pace.begin()
    assert desk.after(10) is Early.UNSEEN
    assert desk.pace.left() is None


def test_a_double_press_decides_one(desk: Desk) -> None:
    assert desk.after(1) is None
    desk.pace.begin()  # the next lead
    desk.now += 0.05
    desk.pace.painted()
    assert desk.after(0.15) is Early.UNSEEN
    assert desk.after(0.5) is None, "and the next press, on what was seen by then, counts"


@pytest.mark.parametrize("every", [0.03, 0.1, 0.19])
def test_no_stream_of_presses_gets_through(desk: Desk, every: float) -> None:
    assert all(desk.after(every) is Early.UNSEEN for _ in range(200))
    assert desk.after(LOOK_SECONDS) is None


def test_what_is_painted_again_was_seen_already(desk: Desk) -> None:
    desk.now += 0.3
    desk.pace.painted()
    assert desk.after(0.11) is None


def test_what_is_still_looked_for_is_waited_for(desk: Desk) -> None:
    desk.pace.await_rest()
    assert desk.after(5) is Early.UNKNOWN
    assert desk.pace.left() is None
    desk.pace.complete(anew=False)
    assert desk.after(0.3) is None


def test_what_was_found_has_to_be_seen_itself(desk: Desk) -> None:
    desk.pace.await_rest()
    desk.now += 5
    desk.pace.complete(anew=True)
    assert desk.pace.left() is None
    desk.pace.painted()
    assert desk.pace.left() == pytest.approx(LOOK_SECONDS)
    assert desk.after(0.1) is Early.UNSEEN
    assert desk.after(LOOK_SECONDS) is None


def test_without_a_time_only_the_painting_counts() -> None:
    desk = Desk(look=0)
    assert desk.after(0) is Early.UNSEEN
    desk.pace.painted()
    assert desk.after(0) is None
