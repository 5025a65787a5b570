"""Signing in meets every misbehaviour: it ends in time, with an error of the family."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import pytest

from app.domain.accounts import ClientRegistration, OrgKind
from app.domain.errors import CrmError
from app.domain.outcome import Trouble
from app.domain.sign_in import SignInFailed
from app.zoho.calls import Patience
from app.zoho.connection import TIME
from app.zoho.identity import ZohoIdentity
from app.zoho.timing import Deadlines
from app.zoho.transport import Transport, client_factory
from tests.faults.behaviours import CUT, FAILED, PORTAL, SLOW, WRONG, always, json_answer
from tests.faults.server import Behaviour, Connection, FaultServer
from tests.zoho.opening import AT_ONCE, PATIENT

QUICK = Deadlines(refresh=0.25, connect=0.25)
"""For servers that never answer in time."""
FAULTS: Mapping[str, Behaviour] = {**CUT, **SLOW, **WRONG, **PORTAL, **FAILED}
TOKENS = {"access_token": "a", "refresh_token": "r", "expires_in": 3600}
GRANTED = json_answer(TOKENS, connection="close")


async def sign_in_at(server: FaultServer, deadlines: Deadlines) -> None:
    registration = ClientRegistration("a-client", kind=OrgKind.PRACTICE, address=server.url)
    transport = Transport(client_factory(trust_env=False), connect_seconds=deadlines.connect)
    identity = ZohoIdentity(transport, Patience(deadlines, AT_ONCE, TIME))
    try:
        granted = await identity.by_grant(registration, "a-code-of-the-console")
        await identity.account(registration, granted)
    finally:
        await identity.aclose()


async def failure_at(behaviour: Behaviour, deadlines: Deadlines = PATIENT) -> CrmError:
    with FaultServer(behaviour) as server:
        async with asyncio.timeout(deadlines.refresh + 4):
            with pytest.raises(CrmError) as caught:
                await sign_in_at(server, deadlines)
    return caught.value


@pytest.mark.parametrize("name", FAULTS)
async def test_the_exchange_of_a_code(name):
    failure = await failure_at(FAULTS[name], QUICK if name in SLOW else PATIENT)
    # Nothing here was Zoho's word: the user isn't told that Zoho said no.
    assert not isinstance(failure, SignInFailed)
    assert (failure.trouble is Trouble.PORTAL) == (name in PORTAL)


@pytest.mark.parametrize("name", [*CUT, *WRONG, *PORTAL, *FAILED])
async def test_the_question_whose_access_it_is(name):
    fault = FAULTS[name]

    served: list[str] = []

    def behave(connection: Connection) -> None:
        if served:
            served.append("fault")
            fault(connection)
        else:
            served.append("token")
            always(GRANTED)(connection)

    failure = await failure_at(behave)
    assert served[:2] == ["token", "fault"]
    assert not isinstance(failure, SignInFailed)
