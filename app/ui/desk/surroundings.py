"""What changes around Segue: the computer slept, or the network is back."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.domain.clockwatch import Clockwatch
from app.services.open_org import OpenOrg

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

LOOK_EVERY: Final = 5.0
"""Seconds between two looks at the clocks."""


class Surroundings(QObject):
    """resumed: what was read before is old, and what waited may go on."""

    resumed = Signal()

    def __init__(self, org: OpenOrg, parent: QObject, every: float = LOOK_EVERY) -> None:
        super().__init__(parent)
        self._org = org
        self._every = every
        self._online = True

    async def watch(self) -> None:
        """Notice sleeps from now on, and the network's return."""
        self._watch_network()
        clock = self._org.clock
        clocks = Clockwatch(clock.now, clock.monotonic, self._every)
        while True:
            await asyncio.sleep(self._every)
            if clocks.jumped():
                await self._org.resume()
                self.resumed.emit()

    def _watch_network(self) -> None:
        from PySide6.QtNetwork import QNetworkInformation  # 26 ms, not needed before the window

        if not QNetworkInformation.loadDefaultBackend():
            return
        network = QNetworkInformation.instance()
        if network is not None:
            network.reachabilityChanged.connect(self.hear)
            self.hear(network.reachability())

    def hear(self, reachability: QNetworkInformation.Reachability) -> None:
        """The system tells by what it knows itself: it is a hint to look, and nothing else."""
        before, self._online = self._online, reachability.name == "Online"
        if self._online and not before:
            self._org.recovery.look_now()
            self.resumed.emit()
