"""Why something can't be kept on disk now."""

from __future__ import annotations

from enum import StrEnum


class Obstacle(StrEnum):
    """What stands in the way of a write; the value is technical, ui/errors.py has the words.

    DAMAGED: what is there can't be read, and the next start repairs it. HELD: another running
    Segue has it. CLOSED: not opened yet, or closed already.
    """

    FULL = "disk full"
    READ_ONLY = "not writable"
    BUSY = "busy"
    FAILING = "disk failing"
    DAMAGED = "damaged"
    HELD = "held by another program"
    CLOSED = "closed"
