"""What the background has spent of an org's API credits on its last day: one small file an org."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Final

from app.store.files import write_whole

_MOST_BYTES: Final = 4096


class SpendingFile:
    """Blocking; a file that can't be read is told, since nothing may be spent on a guess."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[date, int] | None:
        """The last day with what was spent on it; None where there is no file.

        Raises:
            ValueError: it can't be known.
        """
        try:
            with self._path.open("rb") as file:
                told = json.loads(file.read(_MOST_BYTES))
            day, spent = date.fromisoformat(told["day"]), told["spent"]
        except FileNotFoundError:
            return None
        except (OSError, KeyError, TypeError, RecursionError) as error:
            raise ValueError("unreadable") from error
        if type(spent) is not int or spent < 0:
            raise ValueError("not a number of credits")
        return day, spent

    def keep(self, day: date, spent: int) -> None:
        """Keep it, and return when it is on the disk.

        Raises:
            OSError: the disk doesn't take it.
        """
        told = {"version": 1, "day": day.isoformat(), "spent": spent}
        write_whole(self._path, json.dumps(told).encode("ascii"))
