"""The log: ids and kinds of errors in files that stay small; no value, and no error's own text.

Everything that Python, its threads, asyncio and Qt have to say ends here. An error's text could
quote a lead's values or a token, so only its kind and places are kept; what other libraries say is
kept without what they fill in. All of it passes through `redact` (reliability.md M7, fault 20).
"""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.domain.redaction import redact
from app.log_file import LogFile, last_lines

if TYPE_CHECKING:
    import asyncio

_OURS: Final = ("app", "segue")
_LONGEST: Final = 8_000
_MOST_ERRORS: Final = 8
_MOST_PLACES: Final = 30
_MOST_CRASH_BYTES: Final = 1 << 16
_QUOTED: Final = re.compile(r"\"[^\"]*\"|'[^']*'")
_QT_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = logging.getLogger("segue")
_qt_log = logging.getLogger("segue.qt")


class Logs:
    """The log of one run, from begin to end. tell: hears too of each mistake that cut short what
    the window was doing, since the user waits for that in vain.
    """

    def __init__(self, folder: Path) -> None:
        self.tell: Callable[[Exception], object] | None = None
        self.path = folder / "segue.log"
        self.crash_path = folder / "crash.txt"
        self._handlers: list[logging.Handler] = []
        self._crashes: IO[str] | None = None

    def begin(self) -> None:
        """Take over what Python, its threads and Qt say; asyncio's loop has `log_loop_error`."""
        self._handlers = [LogFile(self.path)]
        if sys.stderr is not None:  # a windowed program has none on Windows
            shown = logging.StreamHandler(sys.stderr)
            shown.setLevel(logging.WARNING)
            self._handlers.append(shown)
        for handler in self._handlers:
            handler.setFormatter(SafeFormatter())
            logging.getLogger().addHandler(handler)
        for name in _OURS:
            logging.getLogger(name).setLevel(logging.INFO)
        sys.excepthook = self._note_uncaught
        threading.excepthook = _log_in_thread
        sys.unraisablehook = _log_unraisable
        qInstallMessageHandler(_log_qt)
        self._watch_for_crashes()

    def end(self) -> None:
        """Give everything back."""
        qInstallMessageHandler(None)
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        for handler in self._handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()
        self._handlers = []
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()
            self._crashes = None

    def last_lines(self, count: int) -> list[str]:
        """The newest lines, oldest first; before them, some of the last crash if there was one."""
        return [*last_lines(self.crash_path, count // 10), *last_lines(self.path, count)]

    def _note_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        log_error(error.with_traceback(trace))
        if self.tell is not None:
            self.tell(error)

    def _watch_for_crashes(self) -> None:
        """Keep where the program is when Qt crashes under it; more can't be known then."""
        try:
            self._crashes = self.crash_path.open("a", encoding="utf-8")
            if self._crashes.tell() > _MOST_CRASH_BYTES:
                self._crashes.truncate(0)
        except OSError:
            return
        faulthandler.enable(self._crashes)


class SafeFormatter(logging.Formatter):
    """A record as one line, further lines indented below it; times are in UTC."""

    def format(self, record: logging.LogRecord) -> str:
        seconds, millis = divmod(int(record.created * 1000), 1000)
        moment = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(seconds))
        words = redact(_words(record)[:_LONGEST])
        # Never record.exc_text: another handler may have left the error's own text there.
        error = record.exc_info[1] if record.exc_info else None
        lines = [*words.splitlines(), *(places(error) if error is not None else ())]
        head = f"{moment}.{millis:03}Z {record.levelname} {record.name}: "
        return head + "\n    ".join(lines)


def log_error(error: BaseException) -> None:
    """An error that nobody expected: its kind and its places."""
    _log.error("unexpected %s", "\n".join(places(error)))


def log_loop_error(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """The event loop's exception handler."""
    error = context.get("exception")
    if isinstance(error, BaseException):
        log_error(error)
    else:
        # What follows a bracket shows objects and their values.
        _log.error("event loop: %s", str(context.get("message", "")).partition("<")[0])


def places(error: BaseException) -> Iterator[str]:
    """The kind of an error, of those behind it and inside it, each with where it came through."""
    ahead, seen = [error], 0
    while ahead and seen < _MOST_ERRORS:
        current = ahead.pop(0)
        seen += 1
        yield type(current).__qualname__
        frames = list(traceback.walk_tb(current.__traceback__))[-_MOST_PLACES:]
        for frame, line in frames:
            yield f"  {frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_qualname}"
        if isinstance(current, BaseExceptionGroup):
            ahead += current.exceptions
        behind = current.__cause__ or current.__context__
        if behind is not None and behind is not error:
            ahead.append(behind)


def _words(record: logging.LogRecord) -> str:
    """What a record says; the fixed words alone where they are another library's."""
    if record.name.partition(".")[0] not in _OURS:
        return str(record.msg)
    try:
        return record.getMessage()
    except Exception:  # noqa: BLE001 - a mistake in a log line must not become the program's
        return f"{record.msg} (its values don't fit)"


def _log_in_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
        log_error(told.exc_value)


def _log_unraisable(told: sys.UnraisableHookArgs) -> None:
    if told.exc_value is not None:
        log_error(told.exc_value)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Qt quotes what it speaks of, which may be a value."""
    words = _QUOTED.sub('"…"', message or "")
    _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, words)
