"""Where Segue's files are: the folders that each system sets apart for them."""

from __future__ import annotations

from pathlib import Path


def cache_folder() -> Path:
    """The folder for what can be read again; made if it isn't there, for this user alone.

    Raises:
        OSError: it can't be made.
    """
    from platformdirs import user_cache_path  # 10 ms, and not needed where a path is given

    folder = user_cache_path("Segue", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
