"""Where Segue's files are: the folders that each system sets apart for them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, NamedTuple

_NAME: Final = "Segue"


class Folders(NamedTuple):
    """data: what must not be lost. config: settings. cache: what can be read again. log: the log.

    Some systems have one folder for several of them.
    """

    data: Path
    config: Path
    cache: Path
    log: Path

    def make(self) -> None:
        """Make those that aren't there, for this user alone.

        Raises:
            OSError: one can't be made.
        """
        for folder in self:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name == "posix":  # an older one may be open to others
                folder.chmod(0o700)


def user_folders() -> Folders:
    """This user's folders, whether they are there or not."""
    from platformdirs import PlatformDirs  # 3 to 10 ms, and not needed where paths are given

    found = PlatformDirs(_NAME, appauthor=False)
    return Folders(
        found.user_data_path, found.user_config_path, found.user_cache_path, found.user_log_path
    )


def folders_below(root: Path) -> Folders:
    """Folders for one run alone, such as the self-test's."""
    return Folders(root / "data", root / "config", root / "cache", root / "log")
