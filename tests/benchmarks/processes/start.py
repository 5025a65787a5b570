"""One start of a window, and its memory at rest: `bare`, `named` or `kept FOLDER`.

bare: a PySide6 window with a label. named: the same in a program that names what a window with a
table needs of Qt, as the trials' did. kept FOLDER: Segue's window with the leads kept in a home,
the way it starts for everybody.
"""

# Nothing is imported before it is needed: imports are part of what is measured.
from __future__ import annotations

import sys
import time

SETTLING_MS = 1500
KEPT_ORG = "bench"


def main() -> None:
    match sys.argv[1:]:
        case ["kept", folder]:
            kept(folder)
        case ["named"]:
            named()
            bare()
        case _:
            bare()


def bare() -> None:
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1360, 820)
    label = QLabel("Segue")
    window.setCentralWidget(label)
    loop = QEventLoop()

    class Watcher(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, loop.quit)
            return False

    watcher = Watcher()
    label.installEventFilter(watcher)
    window.show()
    loop.exec()
    _tell(painted=_now(), memory=_memory_after(app))


def named() -> None:
    """Qt's classes come into being when they are named: the enumerations of Qt alone take 15 ms."""
    from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt, QTimer
    from PySide6.QtWidgets import (
        QApplication,
        QHeaderView,
        QLabel,
        QLineEdit,
        QMainWindow,
        QTableView,
        QToolBar,
        QVBoxLayout,
        QWidget,
    )

    del QAbstractTableModel, QEvent, QModelIndex, QObject, Qt, QTimer
    del QApplication, QHeaderView, QLabel, QLineEdit, QMainWindow
    del QTableView, QToolBar, QVBoxLayout, QWidget


def kept(folder: str) -> None:
    import gc

    gc.disable()  # as app.main does
    from datetime import UTC, datetime
    from pathlib import Path

    from app.home import make_folders, open_home
    from app.instance import Instance
    from app.launch import stand
    from app.sources import DemoSource
    from app.store.folders import folders_below
    from app.ui.theme import Scheme, make_application

    class Source(DemoSource):
        """An org whose leads are kept, and that is never opened."""

        def begin(self) -> None:
            """A real org has nothing to begin; the demo's sandbox would be a process more."""

    folders = folders_below(Path(folder))
    make_folders(folders)
    instance = Instance(folders.data)
    instance.take_role()
    home = open_home(folders, instance, lambda: datetime.now(UTC))
    app = make_application()
    standing = stand(app, Source(KEPT_ORG), home, Scheme.LIGHT)
    painted = _now()
    assert standing.kept is not None
    standing.kept.show_rest()
    queue = standing.window.queue
    while queue.is_working:
        app.processEvents()
    _tell(painted=painted, memory=_memory_after(app), leads=queue.total_count())
    home.leave()


def _now() -> dict[str, float]:
    import os

    started = int(os.environ["SEGUE_BENCH_START"])
    return {"wall": (time.monotonic_ns() - started) / 1e6, "cpu": time.process_time() * 1000}


def _memory_after(app: object) -> float:
    """MiB in use (not shared with other processes) once the window has come to rest."""
    import gc
    from pathlib import Path

    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop(app)  # type: ignore[arg-type]
    QTimer.singleShot(SETTLING_MS, loop.quit)
    loop.exec()
    gc.collect()
    rollup = Path("/proc/self/smaps_rollup").read_text("ascii")
    private = [line.split()[1] for line in rollup.splitlines() if line.startswith("Rss:")]
    return int(private[0]) / 1024


def _tell(**values: object) -> None:
    import json

    print(json.dumps(values), flush=True)  # noqa: T201 - the parent reads it


main()
