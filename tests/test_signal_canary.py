"""Signals must not eat references to True and None.

PySide6 6.12.0 on Python 3.11 lost one at each emit and aborted the process after some 570 of them;
hence the pin below 6.12. From Python 3.12 on both are immortal: their counts may drift (new code
skips them, the older stable ABI in Qt's binding doesn't) and mean nothing; nothing aborts there.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal

EMITS = 2_000
COUNTS_MEAN_SOMETHING = sys.version_info < (3, 12)
SLACK = 50
"""The rest of the process may hold a few references more or less meanwhile."""


class Bell(QObject):
    flagged = Signal(bool)
    given = Signal(object)


@pytest.mark.parametrize(
    ("signal_name", "value"), [("flagged", True), ("given", True), ("given", None)]
)
def test_emitting_keeps_references(qapp: object, signal_name: str, value: bool | None) -> None:
    bell = Bell()
    heard: list[int] = []

    def listen(_: object) -> None:
        heard.append(1)  # returns None, which the binding has to release rightly too

    signal = getattr(bell, signal_name)
    signal.connect(listen)
    before = {kept: sys.getrefcount(kept) for kept in (True, None)}
    for _ in range(EMITS):
        signal.emit(value)
    lost = {kept: count - sys.getrefcount(kept) for kept, count in before.items()}
    assert len(heard) == EMITS
    assert not COUNTS_MEAN_SOMETHING or all(count < SLACK for count in lost.values()), lost
