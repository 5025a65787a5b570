"""Tries what the metadata doesn't tell: whether records, queries and jobs may be read at all.

Only reads that change nothing and cost a credit each. That a conversion is allowed can't be tried.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Final

from app.domain.areas import Area
from app.domain.check import Probe
from app.domain.errors import CrmError, RequestRefused
from app.domain.records import Module
from app.zoho import requests
from app.zoho.calls import Calls
from app.zoho.exchange import Request
from app.zoho.limits import Limits
from app.zoho.wire.mass import JobAnswer
from app.zoho.wire.records import RecordsAnswer

_DENIED: Final = frozenset({"OAUTH_SCOPE_MISMATCH", "NO_PERMISSION"})
_NO_JOB: Final = "1"


def _tries() -> Mapping[Area, tuple[Request, type]]:
    return {
        Area.LEADS: (requests.one_record(Module.LEADS), RecordsAnswer),
        Area.CONTACTS: (requests.one_record(Module.CONTACTS), RecordsAnswer),
        Area.ACCOUNTS: (requests.one_record(Module.ACCOUNTS), RecordsAnswer),
        Area.DEALS: (requests.one_record(Module.DEALS), RecordsAnswer),
        Area.QUERIES: (requests.smallest_query(), RecordsAnswer),
        Area.MASS: (requests.mass_status(_NO_JOB), JobAnswer),
    }


async def probe(calls: Calls, limits: Limits) -> tuple[Probe, ...]:
    """One probe for each area, in their order; never raises a CrmError."""

    async def one(area: Area, request: Request, shape: type) -> Probe:
        try:
            gates = (limits.metadata, limits.heavy) if area is Area.QUERIES else (limits.metadata,)
            await calls.read(request, shape, gates)
        except RequestRefused as refused:
            problem = refused.problem
            # Any other code means that the request was looked at: a module that was removed.
            denied = problem.code in _DENIED or problem.credits_used_up
            return Probe(area, refused if denied else None)
        except CrmError as failure:
            return Probe(area, failure)
        return Probe(area)

    return tuple(await asyncio.gather(*(one(area, *what) for area, what in _tries().items())))
