"""When one key may decide: not before a person can have seen, whole, what it decides on. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Final

LOOK_SECONDS: Final = 0.4
"""What is pressed sooner was no answer to what came up: a person needs some 0.2 s to react to
anything at all, and twice that to take in a name and a verdict and press a key because of them.
Whoever reads never meets this limit; a double press, a key typed ahead and a held one do.
"""


class Early(Enum):
    """Why a key decides nothing yet. UNSEEN: it has only just come up, or isn't painted. UNKNOWN:
    something that belongs to the decision is still being looked for.
    """

    UNSEEN = auto()
    UNKNOWN = auto()


class Pace:
    """For one place in which decisions come up, one after the other.

    look: seconds for which a decision has to be seen. A press that comes too soon has to be
    followed by half of that without any, so that no stream of presses ever gets through.
    """

    def __init__(self, monotonic: Callable[[], float], look: float = LOOK_SECONDS) -> None:
        self._now = monotonic
        self.look = look
        self._painted_at: float | None = None
        self._is_whole = True
        self._free_at = 0.0

    def begin(self) -> None:
        """Another decision comes up, or the same one with other facts: nobody has seen it yet."""
        self._painted_at = None
        self._is_whole = True

    def await_rest(self) -> None:
        """A part of what has to be seen is still to come."""
        self._is_whole = False

    def complete(self, *, anew: bool) -> None:
        """The rest is there. anew: it changes what there is to be seen, which isn't painted yet."""
        self._is_whole = True
        if anew:
            self._painted_at = None

    def painted(self) -> None:
        """What came up stands on the screen."""
        if self._painted_at is None:
            self._painted_at = self._now()

    def left(self) -> float | None:
        """Seconds until a key may decide; None while that depends on something else than time."""
        if self._painted_at is None or not self._is_whole:
            return None
        return max(0.0, self._painted_at + self.look - self._now(), self._free_at - self._now())

    def press(self) -> Early | None:
        """A key that decides was pressed: None where it may, else why not."""
        if self.left() == 0:
            return None
        self._free_at = self._now() + self.look / 2
        return Early.UNSEEN if self._is_whole else Early.UNKNOWN
