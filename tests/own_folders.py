"""A user's folders for tests: nobody's files are in them, and a used home is never given again."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

VARIABLES = {
    "HOME": "home",
    "USERPROFILE": "home",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_STATE_HOME": "state",
    "APPDATA": "appdata",
    "LOCALAPPDATA": "localappdata",
    # platformdirs asks Windows itself, unless these are set.
    "WIN_PD_OVERRIDE_APPDATA": "appdata",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "localappdata",
}
FOLDERS = frozenset(VARIABLES.values())


class OwnFolders:
    """Homes below `place`; the variables that lead to the present one are this process's own."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._numbers = count()
        self._folders: list[Path] = []
        self._values: dict[str, str] = {}
        self._move()

    def untouched(self) -> Path:
        """The root of a home where nothing was ever written, with the variables set to it."""
        if self.touched():
            self._move()
        for name, value in self._values.items():
            if os.environ.get(name) != value:
                os.environ[name] = value
        return self._root

    def touched(self) -> bool:
        """Whether anything was ever put there: that changes the time of the folder that got it."""
        return any(os.stat(path).st_mtime for path in self._paths)  # noqa: PTH116 - twice a test

    def _move(self) -> None:
        self._root = self._place / str(next(self._numbers))
        self._folders = [self._root / folder for folder in FOLDERS]
        for folder in self._folders:
            folder.mkdir(mode=0o700, parents=True)  # Qt warns of a runtime folder open to others
        self._values = {name: str(self._root / folder) for name, folder in VARIABLES.items()}
        self._paths = [str(self._root), *map(str, self._folders)]
        for path in self._paths:
            os.utime(path, (0, 0))  # long ago: the clock of a file system may stand still for 4 ms
