"""The journal's troubles in words: each its own, and nothing technical in them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.journal import Backlog, JournalHealth
from app.domain.obstacle import Obstacle
from app.domain.pacing import Holdup, Pacing
from app.ui.desk.waiting_line import waiting_words
from app.ui.journal_words import (
    backlog_words,
    health_words,
    obstacle_words,
    refusal_words,
    unkept_words,
)


@pytest.mark.parametrize("words", [obstacle_words, refusal_words, unkept_words])
def test_each_obstacle_has_words_of_its_own(words) -> None:
    said = {obstacle: words(obstacle) for obstacle in Obstacle}
    assert len(set(said.values())) == len(Obstacle)
    assert not any("{" in text or "None" in text for text in said.values())


@pytest.mark.parametrize("obstacle", Obstacle)
def test_a_refusal_says_that_nothing_was_sent(obstacle: Obstacle) -> None:
    assert "nothing was sent" in refusal_words(obstacle)
    assert "failed" not in unkept_words(obstacle)


@pytest.mark.parametrize("obstacle", Obstacle)
def test_what_is_not_written_down_yet_is_told_with_its_why(obstacle: Obstacle) -> None:
    text = backlog_words(Backlog(2, obstacle))
    assert text.startswith("Not written down yet")
    assert "{" not in text
    assert backlog_words(Backlog()) == ""


HEALTHS = {
    "sound": (JournalHealth(), [], ["damaged", "lost"]),
    "repaired": (JournalHealth(quarantined=("a",), salvaged=3), ["damaged", "carried over"], []),
    "restored": (JournalHealth(restored=2), ["second file", "being looked up"], ["damaged"]),
    "rolled back": (JournalHealth(rolled_back=True), ["last entries were lost"], []),
    "unreadable": (
        JournalHealth(quarantined=("a",), may_be_unresolved=4),
        ["For 4 of the last conversions", "in Zoho before you convert them again"],
        [],
    ),
    "nobody can count": (
        JournalHealth(quarantined=("a",), may_be_unresolved=4, certain=False),
        ["can't tell how many", "in Zoho before you convert them again"],
        ["For 4"],
    ),
}


@pytest.mark.parametrize(("health", "said", "not_said"), HEALTHS.values(), ids=HEALTHS)
def test_what_opening_found_is_told(
    health: JournalHealth, said: list[str], not_said: list[str]
) -> None:
    words = health_words(health)
    assert bool(words) is not health.sound
    assert all(part in words for part in said)
    assert not any(part in words for part in not_said)


UNTIL = datetime(2026, 11, 22, 10, 42, 7, tzinfo=UTC)
LOCAL = f"{UNTIL.astimezone():%H:%M:%S}"


@pytest.mark.parametrize(
    ("pacing", "said"),
    [
        (Pacing(), ""),
        (Pacing(1, UNTIL, Holdup.RATE_LIMIT), f"Zoho asks to slow down: going on at {LOCAL}"),
        (Pacing(0, UNTIL, Holdup.RENEWAL_LIMIT), f"until {LOCAL}"),
        (Pacing(2, UNTIL, Holdup.TRYING_AGAIN), f"trying again at {LOCAL}"),
    ],
)
def test_waiting_is_told_with_its_end(pacing: Pacing, said: str) -> None:
    assert said in waiting_words(pacing)
    assert bool(said) is bool(waiting_words(pacing))
