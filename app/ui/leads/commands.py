"""What can be done in the queue by keys and from the palette, wherever the focus is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from app.domain.lane import Lane
from app.ui.actions.catalogue import Act
from app.ui.actions.registry import Actions

if TYPE_CHECKING:
    from app.ui.leads.panel import LeadsPanel

_LANES: Final = (
    (Act.READY, Lane.READY),
    (Act.NEW_LANE, Lane.NEW),
    (Act.CHOOSE, Lane.CHOOSE),
    (Act.BLOCKED, Lane.BLOCKED),
    (Act.ASIDE, Lane.ASIDE),
    (Act.ALL, None),
)


def offer(panel: LeadsPanel, actions: Actions) -> None:
    """Provide the queue's actions. They are off while the queue isn't on the screen."""
    rows = panel.findChild(QWidget, "lead_list")
    if rows is not None:
        QWidget.setTabOrder(panel.lane_bar.stops(), rows)
    for act, run in (
        (Act.NEXT, partial(panel.step, 1)),
        (Act.PREVIOUS, partial(panel.step, -1)),
        (Act.SEARCH, panel.go_to_search),
        (Act.RELOAD, panel.reload_requested.emit),
        (Act.ACCEPT, panel.activate),
    ):
        actions.provide(act, run, panel.isVisible)
    pages = panel.findChild(QWidget, "lead_pages")  # an empty lane has no rows to be left from
    for act, by in ((Act.NEXT_LANE, 1), (Act.PREVIOUS_LANE, -1)):
        step = partial(panel.lane_bar.step, by)
        actions.provide(act, step, panel.isVisible, inside=pages)
    ticking = panel.ticking
    for act, run in (
        (Act.TICK, ticking.toggle),
        (Act.TICK_DOWN, partial(ticking.extend, 1)),
        (Act.TICK_UP, partial(ticking.extend, -1)),
        (Act.TICK_ALL, ticking.tick_shown),
    ):
        actions.provide(act, run, panel.isVisible)
    actions.provide(Act.TICK_NONE, ticking.clear, lambda: panel.isVisible() and ticking.count > 0)
    for act, lane in _LANES:
        actions.provide(act, partial(panel.lane_bar.choose, lane), panel.isVisible)
