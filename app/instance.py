"""One Segue a user: the first to start holds a lock; a later one has it come forward, and ends.

The lock is the system's own and dies with its holder, so that a crash never blocks the next start.
A QLocalServer is no lock (reliability.md M11): it only carries the message. The message can say
"come forward" and name a lead, and nothing else; nothing is ever converted by it (fault 25).
"""

from __future__ import annotations

import os
import re
import sys
import threading
import time
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.store.database import Unavailable
from app.store.lease import Lease

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE: Final = 10.0
"""Seconds for the first one to answer: it may be starting, or ending."""

_PAUSE: Final = 0.1
_ANSWER_MS: Final = 2_000
_LONGEST: Final = 32
_MOST_CALLERS: Final = 8
_HEARD: Final = b"heard\n"
_MESSAGE: Final = re.compile(rb"raise(?: ([0-9]{1,20}))?\n")
_LINK: Final = re.compile(r"segue://lead/([0-9]{1,20})/?", re.ASCII)
_LONGEST_SOCKET_PATH: Final = 100


class Role(Enum):
    """FIRST: go on. SECOND: the first one has come forward. UNHEARD: it holds on but is silent."""

    FIRST = auto()
    SECOND = auto()
    UNHEARD = auto()


def lead_of_link(link: str) -> str:
    """The lead's id in segue://lead/<digits>.

    Raises:
        ValueError: it is no such link.
    """
    found = _LINK.fullmatch(link)
    if found is None:
        raise ValueError("not a link to a lead")
    return found[1]


def message_to_raise(lead_id: str = "") -> bytes:
    """What a later start sends; lead_id: digits, or "" for none."""
    return f"raise {lead_id}\n".encode() if lead_id else b"raise\n"


def lead_of_message(message: bytes) -> str | None:
    """The lead's id in a message, "" where it names none, None where it isn't one."""
    found = _MESSAGE.fullmatch(message)
    return None if found is None else (found[1] or b"").decode("ascii")


class Instance:
    """This program's standing among those with the same data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lease: Lease | None = None
        self._bell: Doorbell | None = None

    def take_role(self, lead_id: str = "", patience: float = PATIENCE) -> Role:
        """Become the first, or have the first come forward (and show a lead); blocks meanwhile."""
        end = time.monotonic() + patience
        while not self._take_lease():
            if _ring(address_of(self._folder), message_to_raise(lead_id)):
                return Role.SECOND
            if time.monotonic() > end:
                return Role.UNHEARD
            threading.Event().wait(_PAUSE)
        return Role.FIRST

    def listen(self) -> Doorbell | None:
        """Hear later starts from now on; None where none can be heard."""
        # Without the lock another program may be listening there, and would lose its socket.
        if self._lease is None:
            return None
        bell = Doorbell()
        if not bell.hang(address_of(self._folder)):
            return None
        self._bell = bell
        return bell

    def close(self) -> None:
        """Hear no more: a later start waits until this one has ended, and is the first then."""
        if self._bell is not None:
            self._bell.take_down()
            self._bell = None

    def end(self) -> None:
        """Let the next one be the first."""
        self.close()
        if self._lease is not None:
            self._lease.end()
            self._lease = None

    def _take_lease(self) -> bool:
        try:
            self._lease = Lease(self._folder / "segue.lock")
        except Unavailable:
            return False
        except OSError:
            # A folder that can't be locked or written must not keep Segue from starting; the
            # journal has a fence of its own, and sends nothing without it.
            self._lease = None
        return True


class Doorbell(QObject):
    """Hears later starts. rung: one wants this window to come forward; the id of a lead, or ""."""

    rung = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._callers = 0

    def hang(self, address: str) -> bool:
        """Listen there; whether it worked. Only for who holds the lock: what is there goes."""
        from PySide6.QtNetwork import QLocalServer  # 10 ms, not needed before the first paint

        server = QLocalServer(self)
        # With this option it also takes the place of the socket that a crash left behind.
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._let_in)
        if not server.listen(address):
            return False
        self._server = server
        return True

    def take_down(self) -> None:
        """Listen no more, and send away who is there."""
        from PySide6.QtNetwork import QLocalSocket

        if self._server is not None:
            self._server.close()
            for socket in self._server.findChildren(QLocalSocket):
                socket.abort()
            self._server = None

    def _let_in(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if self._callers >= _MOST_CALLERS:
                socket.abort()
                socket.deleteLater()
                continue
            self._callers += 1
            socket.setReadBufferSize(_LONGEST)
            socket.readyRead.connect(partial(self._hear, socket))
            socket.disconnected.connect(partial(self._see_off, socket))
            QTimer.singleShot(_ANSWER_MS, socket, socket.abort)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        """Wait for one whole line; whoever says more, or something else, is cut off."""
        told = bytes(socket.peek(_LONGEST).data())
        if b"\n" not in told and len(told) < _LONGEST:
            return
        lead_id = lead_of_message(told)
        if lead_id is None:
            socket.abort()
            return
        socket.readyRead.disconnect()
        socket.readAll()
        socket.write(_HEARD)
        socket.disconnectFromServer()
        self.rung.emit(lead_id)

    def _see_off(self, socket: QLocalSocket) -> None:
        self._callers -= 1
        socket.deleteLater()


def address_of(folder: Path) -> str:
    """Where the first one listens: a socket in its own folder, a name of its own on Windows."""
    path = folder / "segue.socket"
    if sys.platform != "win32" and len(os.fsencode(path)) <= _LONGEST_SOCKET_PATH:
        return str(path)
    from hashlib import sha256

    return f"segue-{sha256(os.fsencode(folder)).hexdigest()[:16]}"


def _ring(address: str, message: bytes) -> bool:
    """Send message to the first one; whether it has heard it."""
    from PySide6.QtNetwork import QLocalSocket

    _let_it_take_the_focus()
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_ANSWER_MS):
        return False
    socket.write(message)
    socket.flush()
    while not socket.canReadLine() and socket.waitForReadyRead(_ANSWER_MS):
        pass
    return bytes(socket.readLine().data()) == _HEARD


def _let_it_take_the_focus() -> None:
    """Windows lets a program come forward only if the one that has the focus allows it."""
    if sys.platform == "win32":
        import ctypes

        anybody = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anybody)
