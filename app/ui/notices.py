"""What the status line tells besides standing facts: until it is seen, or for a while. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Notice(NamedTuple):
    """show is called when the words are pressed. about: what it is about, for end() and quiet().

    passes: it is news that needs nobody, or an answer to a key, and goes by itself.
    """

    text: str
    show: Callable[[], object]
    about: str = ""
    passes: bool = False


class Notices:
    """One that stays until it is seen, and before it, for as long as it lasts, one that passes."""

    def __init__(self) -> None:
        self._kept: Notice | None = None
        self._passing: Notice | None = None

    @property
    def shown(self) -> Notice | None:
        """What is to be read now."""
        return self._passing or self._kept

    @property
    def waits(self) -> bool:
        """Whether something waits to be seen that must not be written over lightly."""
        return self._kept is not None

    def put(self, notice: Notice) -> None:
        """Tell it now."""
        if notice.passes:
            self._passing = notice
        else:
            self._kept, self._passing = notice, None

    def put_quietly(self, notice: Notice) -> None:
        """Of less weight: it takes the place of an older one about the same only."""
        if self._kept is None or self._kept.about == notice.about:
            self._kept = notice

    def take(self) -> Notice | None:
        """It was seen, and is told no more."""
        taken = self.shown
        if taken is self._passing:
            self._passing = None
        else:
            self._kept = None
        return taken

    def end(self, about: str) -> None:
        """What is told about that isn't so any more."""
        if self._passing is not None and self._passing.about == about:
            self._passing = None
        if self._kept is not None and self._kept.about == about:
            self._kept = None

    def pass_by(self) -> None:
        """What passes has been there for long enough, or something else happens now."""
        self._passing = None
