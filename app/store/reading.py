"""How an org merges, as its own conversions have shown: one small file an org."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Final

from app.domain.merging import MergeReading
from app.store.files import write_whole

_MOST_BYTES: Final = 4096

_log = logging.getLogger("segue.reading")


class ReadingFile:
    """What isn't there, or can't be read, is the article's reading: the next merge corrects it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> MergeReading:
        """The reading in force. Never raises."""
        try:
            with self._path.open("rb") as file:
                told = json.loads(file.read(_MOST_BYTES))
            return MergeReading(told["reading"])
        except FileNotFoundError:
            return MergeReading.A
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            _log.info("not read: %s", type(error).__name__)
            return MergeReading.A

    def keep(self, reading: MergeReading) -> None:
        """Keep another one, and return when it is on the disk.

        Raises:
            OSError: the disk doesn't take it.
        """
        content = json.dumps({"version": 1, "reading": reading.value})
        write_whole(self._path, content.encode("ascii"))
