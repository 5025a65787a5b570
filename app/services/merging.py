"""How the org merges: by the article's reading until its own conversions show the other one."""

from __future__ import annotations

import asyncio
import errno
import logging
from typing import Protocol

from app.domain.merging import MergeReading

_log = logging.getLogger("segue.merging")


class KeptReading(Protocol):
    """Where an org's reading is kept between runs; the store's ReadingFile fits it."""

    def read(self) -> MergeReading:
        """The one in force; the article's (A) where none is kept. Never raises."""
        ...

    def keep(self, reading: MergeReading) -> None:
        """Keep another one.

        Raises:
            OSError: the disk doesn't take it.
        """
        ...


class OrgMerging:
    """The reading by which expectations are made (api-facts.md section 10).

    kept None: nothing outlives the run, as of an org that is made anew for each.
    """

    def __init__(self, kept: KeptReading | None = None) -> None:
        self._kept = kept
        self._reading = kept.read() if kept is not None else MergeReading.A

    @property
    def reading(self) -> MergeReading:
        """The one in force."""
        return self._reading

    async def learn(self, shown: MergeReading | None) -> bool:
        """Take over what a conversion has shown; whether it is news.

        It counts from now on, also where the disk doesn't take it.
        """
        if shown is None or shown is self._reading:
            return False
        self._reading = shown
        _log.info("the org's merges follow reading %s", shown.value)
        if self._kept is not None:
            try:
                await asyncio.to_thread(self._kept.keep, shown)
            except OSError as error:
                _log.warning("not kept: %s", errno.errorcode.get(error.errno or 0, "OSError"))
        return True
