"""A lock that the system holds for a running program and gives back when it dies, however."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Final

from app.domain.obstacle import Obstacle
from app.store.database import Unavailable

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD: Final = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})


class Lease:
    """The right to say that what another start left unfinished was left by a crash.

    The file stays when the lease ends: deleting it would let two programs lock different files
    of the same name.
    """

    def __init__(self, path: Path) -> None:
        """Take it.

        Raises:
            Unavailable: another program has it.
            OSError: the file can't be made or locked here.
        """
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._file)
        except OSError as error:
            os.close(self._file)
            if error.errno in _HELD:
                raise Unavailable(Obstacle.HELD) from error
            raise

    def end(self) -> None:
        """Give it back."""
        os.close(self._file)


def _lock(file: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
