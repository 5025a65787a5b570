"""A client converts every pending lead of a sandbox: `KIND URL AT_ONCE`.

stack: a plan through our gateway, on the program's event loop. services: a decision through the
services as well, with journal, picture and what is read back. plain: httpx and sniffio on asyncio,
which send the same request and look whether it worked.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.processes.leads import DEAL, converted, lead_ids, signed
from tests.benchmarks.processes.loop import on_our_loop

Told = dict[str, float]


async def plain(url: str, at_once: int) -> Told:
    import httpx

    async with httpx.AsyncClient(base_url=url, headers=signed(url), trust_env=False) as client:

        async def convert(lead_id: str) -> None:
            asked = {"data": [{"Deals": DEAL}]}
            answer = await client.post(f"/crm/v8/Leads/{lead_id}/actions/convert", json=asked)
            assert answer.json()["data"][0]["code"] == "SUCCESS"

        return await converted(convert, lead_ids(url), at_once)


async def stack(url: str, at_once: int) -> Told:
    from app.domain.outcome import Converted
    from app.domain.plan import DealDraft, Plan
    from app.domain.records import RecordId
    from app.zoho.connection import open_gateway, sandbox_access

    gateway = open_gateway(await sandbox_access(url))
    gateway._limits.conversions.fit(at_once)

    async def convert(lead_id: str) -> None:
        outcome = await gateway.convert(Plan(RecordId(lead_id), deal=DealDraft(DEAL)))
        assert isinstance(outcome, Converted)

    try:
        return await converted(convert, lead_ids(url), at_once)
    finally:
        await gateway.aclose()


async def services(url: str, at_once: int) -> Told:
    from app.domain.merging import MergeReading
    from app.domain.plan import DealDraft, Plan
    from app.domain.records import RecordId
    from app.journals import Journals
    from app.own_files import OwnFiles
    from app.sources import SandboxSource, open_source

    with TemporaryDirectory() as folder:
        root = Path(folder)
        org = await open_source(SandboxSource(url), Journals(root), own=OwnFiles(root, "bench"))
        await org.begin()
        await org.session.open()
        await org.history.open(90)
        ids = [RecordId(one) for one in lead_ids(url)]
        known = {one: await org.options.read(one) for one in ids}

        async def convert(lead_id: str) -> None:
            decided = known[RecordId(lead_id)]
            plan = Plan(decided.lead.id, deal=DealDraft(DEAL))
            operation = org.convert.start(decided, plan, MergeReading.A)
            assert (await operation.ended()).converted is not None

        try:
            return await converted(convert, ids, at_once)
        finally:
            await org.aclose()


def main() -> None:
    kind, url, at_once = sys.argv[1], sys.argv[2], int(sys.argv[3])
    match kind:
        case "plain":
            told = asyncio.run(plain(url, at_once))
        case "stack":
            told = on_our_loop(lambda: stack(url, at_once))
        case _:
            told = on_our_loop(lambda: services(url, at_once))
    print(json.dumps(told))  # noqa: T201 - the parent reads it


main()
