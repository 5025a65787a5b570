"""What Segue keeps for its user on this computer: opened at the start, put away at the end."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from datetime import datetime
from typing import Final, NamedTuple

from app.instance import Instance
from app.logs import Logs
from app.preferences import Preferences
from app.store.folders import Folders
from app.store.settings import SettingsFile
from app.version import VERSION

SETTINGS_NAME: Final = "settings.json"

_log = logging.getLogger("segue")


class Home(NamedTuple):
    """Opened only by the program that is the first of its folders (`Instance.take_role`)."""

    folders: Folders
    instance: Instance
    logs: Logs
    preferences: Preferences

    def leave(self) -> None:
        """Let the next start come; the last thing that a run does."""
        _log.info("Segue ends")
        self.instance.end()
        self.logs.end()


def make_folders(folders: Folders) -> None:
    """Make the user's folders. Where that can't be done Segue starts nevertheless: it can read."""
    try:
        folders.make()
    except OSError as error:
        _log.warning("a folder can't be made: %s", type(error).__name__)


def open_home(folders: Folders, instance: Instance, now: Callable[[], datetime]) -> Home:
    """Begin the log and read the settings; a disk that refuses is borne. now: aware."""
    logs = Logs(folders.log)
    logs.begin()
    _log.info("Segue %s starts on %s", VERSION, sys.platform)
    preferences = Preferences(SettingsFile(folders.config / SETTINGS_NAME, now))
    return Home(folders, instance, logs, preferences)
