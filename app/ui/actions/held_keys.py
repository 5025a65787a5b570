"""Keys that are held down: a repeat of theirs is told from a new press, whoever makes the repeats.

Most systems mark the repeats of a held key. An X server whose client reads slowly, and a remote
desktop that sends presses of its own, don't: Qt hands them on as new ones (xcb looks for the next
press of the same moment, which may not have arrived), and a held Enter would decide lead by lead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_QUICKEST: Final = 30
"""Milliseconds between letting a key go and pressing it anew; a finger needs longer."""

_LOST: Final = 1500
"""Milliseconds without any press of a key that is down: its release went to another program.
Longer than any system waits before it repeats.
"""


@dataclass(slots=True)
class _Key:
    pressed: int
    released: int | None = None
    spent: bool = False
    walks: bool = False


class HeldKeys:
    """A held key does one thing. Its repeats do more of it only where that is what repeats are
    for: walking in a list, typing. Times are the window system's, in milliseconds.
    """

    def __init__(self) -> None:
        self._keys: dict[int, _Key] = {}
        self._last: _Key | None = None

    def press(self, key: int, at: int, *, marked: bool, walks: bool = False) -> bool:
        """A press of key arrived; whether it is to be passed over, the key being spent.

        marked: the system says that it is a repeat. walks: the key moves the focus by itself (Tab,
        an arrow), so that it isn't spent by that. Keys such as Shift, which leave the repeats of
        another as they are, don't belong here.
        """
        known = self._keys.get(key)
        another = known is not self._last  # only the key pressed last repeats
        if known is None or (not marked and (another or _is_anew(known, at))):
            known = self._keys[key] = _Key(at, walks=walks)
        known.pressed, known.released = at, None
        self._last = known
        return known.spent

    def release(self, key: int, at: int) -> None:
        """A release of key arrived, be it the one between two repeats."""
        if (known := self._keys.get(key)) is not None:
            known.released = at

    def did(self, *, repeats: bool) -> None:
        """The key pressed last did something. repeats: and may do it again while it is held."""
        if self._last is not None:
            self._last.walks = repeats
            self._last.spent = not repeats

    def moved(self) -> None:
        """The keyboard went to another control or window: what is down was meant for the old."""
        for key in self._keys.values():
            key.spent = key.spent or not key.walks


def _is_anew(key: _Key, at: int) -> bool:
    """Whether a press that isn't marked is a new one."""
    if key.released is None:
        return at - key.pressed > _LOST
    return at - key.released > _QUICKEST
