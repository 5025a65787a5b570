"""Whether one key may decide on what the pane shows; its button says so by being on or off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.detail.pane import DetailPane
from app.ui.pace import LOOK_SECONDS, Early, Pace


class Readiness(QObject):
    """Follows the pane's painting. completed: what was still missing is there."""

    completed = Signal()

    def __init__(
        self, pane: DetailPane, monotonic: Callable[[], float], look: float = LOOK_SECONDS
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._pace = Pace(monotonic, look)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._allow)
        pane.painted.connect(self._note_painted)

    @property
    def look(self) -> float:
        """Seconds for which a decision has to be seen."""
        return self._pace.look

    @look.setter
    def look(self, seconds: float) -> None:
        self._pace.look = seconds

    def begin(self) -> None:
        """The pane shows something that may be decided upon."""
        self._pace.begin()
        self._timer.stop()
        self._pane.set_ready(ready=False)

    def await_rest(self) -> None:
        """Something that belongs to it isn't known yet."""
        self._pace.await_rest()

    def complete(self, *, anew: bool) -> None:
        """It is known, or won't be. anew: the pane shows something else because of it."""
        self._pace.complete(anew=anew)
        self._allow()
        self.completed.emit()

    def press(self) -> Early | None:
        """A key that decides was pressed: None where it may, else why not."""
        early = self._pace.press()
        if early is not None:
            self._allow()
        return early

    def _note_painted(self) -> None:
        self._pace.painted()
        self._allow()

    def _allow(self) -> None:
        left = self._pace.left()
        self._pane.set_ready(ready=left == 0)
        if left:
            self._timer.start(int(left * 1000) + 1)
        else:
            self._timer.stop()
