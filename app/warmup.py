"""What comes after the first paint, imported in steps small enough for a window that is shown.

What a step imports it finds nearly complete: the parts of the next ones come first. The client's
steps are its own room's (app/zoho/warmup.py); a name that is missing here costs a stall, no more.
"""

from __future__ import annotations

import gc
import importlib
from contextlib import suppress
from typing import Final

LOOP_STEPS: Final = (
    "concurrent.futures.thread",
    "socket",
    "subprocess",
    "ssl",
    "asyncio",
    "qasync",
    "app.ui.garbage",
    "app.ui.loop",
)
"""asyncio on Qt's loop, before there can be a coroutine."""

_DOMAIN: Final = (
    "app.domain.records",
    "app.domain.outcome",
    "app.domain.matching",
    "app.domain.metadata",
    "app.domain.deal_form",
    "app.domain.prescan",
    "app.domain.check",
    "app.domain.accounts",
    "app.domain.journal",
    "app.domain.merging",
    "app.domain.settling",
    "app.domain.course",
    "app.domain.joining",
    "app.domain.preview",
    "app.domain.hold",
    "app.domain.presets",
    "app.domain.finding",
    "app.domain.checks.situation",
    "app.domain.availability",
    "app.domain.preflight",
    "app.domain.near_misses",
)
_SERVICES: Final = (
    "app.store.journal_repair",
    "app.store.journal_opening",
    "app.store.journal",
    "app.journals",
    "app.services.operation",
    "app.services.aftermath",
    "app.services.journal_port",
    "app.services.dispatch",
    "app.services.hold",
    "app.domain.history",
    "app.services.history",
    "app.services.open_org",
    "app.services.presets",
    "app.services.asides",
    "app.services.own",
)
_DESK: Final = (
    "app.ui.dialogs",
    "app.ui.convert.choice_list",
    "app.ui.convert.state",
    "app.ui.convert.account_section",
    "app.ui.convert.editors",
    "app.ui.convert.date_editor",
    "app.ui.convert.ending",
    "app.ui.convert.happening",
    "app.ui.refusals.row",
    "app.ui.words",
    "app.ui.presets.row",
    "app.ui.convert.dialog",
    "app.ui.detail.header",
    "app.ui.detail.candidates",
    "app.ui.detail.body",
    "app.ui.detail.pane",
    "app.ui.detail.outcome",
    "app.ui.desk.conversions",
    "app.ui.presets.editor",
    "app.ui.desk.presets",
    "app.ui.history.story",
    "app.ui.history.window",
    "app.ui.desk.history",
    "app.ui.asides.dialogs",
    "app.ui.desk.asides",
    "app.ui.desk.desk",
    "app.domain.team_file",
    "app.own_files",
    "app.store.presets",
    "app.store.asides",
    "app.domain.history_document",
    "app.store.pictures",
    "app.doorway",
    "app.reception",
    "PySide6.QtNetwork",
)


async def import_slowly() -> None:
    """Import in steps, so that the window is served between them.

    Classes and functions stay for good: to look for garbage among them would take 20 ms, again and
    again, while somebody works. So they are left out from then on.
    """
    import asyncio

    from app.zoho.warmup import IMPORT_STEPS

    try:
        for name in (*_DOMAIN, *IMPORT_STEPS, *_SERVICES, *_DESK):
            # A packaged build leaves out what nothing names; its users import what they need.
            with suppress(ModuleNotFoundError):
                importlib.import_module(name)
            await asyncio.sleep(0)
    finally:
        gc.freeze()
