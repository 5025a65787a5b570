"""The moments at which a crash would matter, named, so that tests can crash at each of them."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class CrashPoint(StrEnum):
    """In the order in which a conversion passes them; the last ones belong to a repair."""

    BEFORE_INTENT_COMMIT = "before intent commit"
    AFTER_INTENT_COMMIT = "after intent commit"
    BEFORE_SENDING_COMMIT = "before sending commit"
    AFTER_SENDING_COMMIT = "after sending commit"
    AFTER_SEND = "after send"
    AFTER_ANSWER = "after answer"
    BEFORE_OUTCOME_COMMIT = "before outcome commit"
    AFTER_OUTCOME_COMMIT = "after outcome commit"
    BEFORE_CHECK_COMMIT = "before check commit"
    AFTER_CHECK_COMMIT = "after check commit"
    BEFORE_RULING_COMMIT = "before ruling commit"
    AFTER_RULING_COMMIT = "after ruling commit"
    BEFORE_EPOCH_WRITE = "before epoch write"
    AFTER_EPOCH_WRITE = "after epoch write"
    AFTER_EPOCH_REPLACE = "after epoch replace"
    BEFORE_START_COMMIT = "before start commit"
    AFTER_START_COMMIT = "after start commit"
    AFTER_REBUILD = "after rebuild"
    AFTER_QUARANTINE = "after quarantine"
    AFTER_SWAP = "after swap"


CrashPoints = Callable[[CrashPoint], None]
"""Told each point as it is reached, on whatever thread; may raise what a failing disk would."""


def pass_by(point: CrashPoint) -> None:
    """Nothing happens: how the program itself runs."""
