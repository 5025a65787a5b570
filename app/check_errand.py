"""Has the connection checked: by the settings as they are now, whatever the open org goes by."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from app.domain.errors import CrmError
from app.domain.network import Network
from app.services.check import CheckService, OnThisComputer
from app.services.session import Session
from app.ui.errors import error_words

if TYPE_CHECKING:
    from app.program import Program
    from app.services.ports import CrmGateway
    from app.ui.settings.check_table import CheckTable
    from app.ui.tasks import TaskScope


def connect_check(program: Program, table: CheckTable, tasks: TaskScope) -> None:
    """From now on the table's button has the open org's connection looked at."""
    table.show_ready()
    table.check_requested.connect(lambda: tasks.start_once("check", lambda: _run(program, table)))


async def _run(program: Program, table: CheckTable) -> None:
    org, doorway = program.org, program.doorway
    if org is None:
        return
    table.show_looking()
    home = program.home
    network = home.preferences.settings.network if home is not None else Network()
    keeping = doorway.look_at_keychain if _has_account(program) and doorway is not None else None
    try:
        async with _gateway(program) as gateway:
            here = OnThisComputer(network, keeping)
            rows = await CheckService(gateway, Session(gateway), org.clock, here).run()
        table.show_rows(rows)  # whoever has seen them may close the settings
    except (CrmError, ValueError) as failure:
        table.show_failure(error_words(failure).text)


def _has_account(program: Program) -> bool:
    return program.source is not None and program.source.account is not None


@asynccontextmanager
async def _gateway(program: Program) -> AsyncIterator[CrmGateway]:
    """An account's own for the check alone; the practice org's is the one that is open."""
    if program.org is None:
        raise ValueError("no org is open")
    if not _has_account(program) or program.source is None:
        yield program.org.gateway
        return
    gateway = await program.source.open_gateway()
    try:
        yield gateway
    finally:
        await asyncio.shield(gateway.aclose())
