"""After the request: finding out what happened, and reading back what came out."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence

from app.domain.attribution import Resolution, Verdict, attribute
from app.domain.errors import CrmError
from app.domain.outcome import Converted, Outcome, Refused, Scheduled, Unknown
from app.domain.preview import Preview
from app.domain.records import Module, Ref, Values
from app.services.clock import Clock
from app.services.operation import Cause, Checking, Operation
from app.services.ports import CrmGateway

ALREADY_CONVERTED = "ID_ALREADY_CONVERTED"

# Seconds between re-reads (reliability.md, section 3): the first at once, the last two late enough
# to prove that a slow server didn't do it after all.
_WAITS: Mapping[Cause, Sequence[float]] = {
    Cause.NO_ANSWER: (0, 2, 5, 10, 20, 40, 80, 160, 60),
    Cause.SCHEDULED: (0, 2, 5, 10, 20, 40, 80, 160),
    Cause.ALREADY_CONVERTED: (0, 2, 5, 10),
}
# An answer may be lost at once, while the server still has the whole deadline of a conversion.
_DEADLINE = 60.0
_LATE = _DEADLINE + 120.0
_APART = 30.0


def cause_of(outcome: Outcome) -> Cause | None:
    """Why the outcome needs a re-read, None where it says all."""
    if isinstance(outcome, Unknown):
        return Cause.NO_ANSWER
    if isinstance(outcome, Scheduled):
        return Cause.SCHEDULED
    refused_as_done = isinstance(outcome, Refused) and outcome.problem.code == ALREADY_CONVERTED
    return Cause.ALREADY_CONVERTED if refused_as_done else None


class Aftermath:
    """Re-reads leads and records; it never sends anything."""

    def __init__(self, gateway: CrmGateway, clock: Clock) -> None:
        self._gateway = gateway
        self._clock = clock

    async def resolve(self, operation: Operation, cause: Cause) -> Resolution:
        """Re-read the lead, ever less often, until it is converted or the waits are used up."""
        resolution = Resolution(Verdict.GONE_OR_UNREADABLE)
        for probe, wait in enumerate(_WAITS[cause], start=1):
            operation.step(Checking(cause, probe, wait))
            await self._clock.sleep(wait)
            resolution = await self.look(operation, cause)
            if resolution.done:
                break
        return resolution

    async def look(self, operation: Operation, cause: Cause) -> Resolution:
        """Re-read the lead once."""
        try:
            state = await self._gateway.lead_state(operation.lead_id)
        except CrmError:
            return Resolution(Verdict.GONE_OR_UNREADABLE)
        plan, executed = operation.plan, True
        if cause is Cause.ALREADY_CONVERTED:
            plan, executed = operation.earlier or plan, operation.earlier is not None
        resolution = attribute(plan, state, operation.known, executed=executed)
        if resolution.verdict is Verdict.NOT_YET:
            operation.unconverted_reads.append(self._clock.monotonic())
        return resolution

    async def read_back(self, expected: Preview, converted: Converted) -> Mapping[Module, Values]:
        """The previewed fields of the records, as they are now; unreadable ones are missing."""
        wanted = list(_wanted(expected, converted))
        answers = await asyncio.gather(*(self._read(*one) for one in wanted))
        return {module: values for (module, _, _), values in zip(wanted, answers, strict=True)}

    async def _read(self, module: Module, ref: Ref, fields: tuple[str, ...]) -> Values:
        try:
            found = await self._gateway.records(module, (ref.id,), fields)
        except CrmError:
            return {}
        return found.get(ref.id, {})


def proven_without_effect(operation: Operation) -> bool:
    """Whether two re-reads, late and apart, found the lead unconverted (reliability.md, 3.4)."""
    late = [t for t in operation.unconverted_reads if t - operation.answered_at >= _LATE]
    return bool(late) and late[-1] - late[0] >= _APART


def _wanted(
    expected: Preview, converted: Converted
) -> Iterator[tuple[Module, Ref, tuple[str, ...]]]:
    refs = {
        Module.CONTACTS: converted.contact,
        Module.ACCOUNTS: converted.account,
        Module.DEALS: converted.deal,
    }
    for record in expected.records:
        ref = refs[record.module]
        fields = tuple(dict.fromkeys(row.field for row in record.rows))
        if ref is not None and fields:
            yield record.module, ref, fields
