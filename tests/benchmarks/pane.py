"""The chosen lead from the disk to the last painted pixel of the pane, without a network."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import thread_time

from PySide6.QtWidgets import QApplication

from app.domain.records import RecordId
from app.domain.suggestion import suggest
from app.store.contexts import ContextStore
from app.ui.detail.freshness import Told
from app.ui.detail.pane import DetailPane
from app.ui.theme import Scheme, Theme
from tests.benchmarks.application import the_application
from tests.benchmarks.goals import Measured, percentile, spread
from tests.samples.domain import context, lead, lead_row, setup

LEADS = 40
ROUNDS = 3
GOAL = "kept match pane, from the disk to painted"


def measure() -> list[Measured]:
    """CPU time of the window's thread, since the machine is shared; the 95th of a hundred."""
    with TemporaryDirectory() as folder:
        store = ContextStore(Path(folder) / "contexts.sqlite3", lambda: datetime.now(UTC))
        ids = [RecordId(str(5_000_000 + number)) for number in range(LEADS)]
        for lead_id in ids:
            store.keep(context(lead(lead_row(id=lead_id, name=f"Pat {lead_id}"))))
        times = _times(store, ids)
        store.close()
    worst = percentile(times, 95)
    told = f"{median(times):.1f} ms, 95 %: {worst:.1f} ms"
    return [Measured(GOAL, "< 100 ms", "", told, spread(times, " ms"), worst < 100)]


def _times(store: ContextStore, ids: Sequence[RecordId]) -> list[float]:
    theme, metadata = Theme(the_application(), Scheme.LIGHT), setup()
    pane = DetailPane(theme)
    pane.resize(820, 720)
    pane.show()
    QApplication.processEvents()
    times = []
    for lead_id in [*ids] * ROUNDS:
        begin = thread_time()
        kept = store.context(lead_id, metadata)
        if kept is None:
            raise LookupError("a kept lead isn't there")
        found = kept.context
        suggestion = suggest(found.lead, found.matches, found.setup)
        pane.show_context(found, suggestion, kept.read_at, told=Told.OFFLINE)
        QApplication.processEvents()
        pane.repaint()
        times.append((thread_time() - begin) * 1000)
    pane.close()
    return times[LEADS:]
