"""The end of a conversion: what came out of it is read back, and told beside what was expected."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace

from app.domain.attribution import Verdict
from app.domain.comparison import compare, reading_shown
from app.domain.errors import CrmError
from app.domain.outcome import Converted
from app.domain.plan import Plan
from app.domain.preview import Preview
from app.domain.records import Module, Ref, Values
from app.services.merging import OrgMerging
from app.services.operation import Comparing, Ended, Operation
from app.services.ports import CrmGateway


class Aftermath:
    """Reads records, and learns from them how the org merges; it never sends anything."""

    def __init__(self, gateway: CrmGateway, merging: OrgMerging | None = None) -> None:
        self._gateway = gateway
        self._merging = merging or OrgMerging()

    async def end(self, operation: Operation, ended: Ended) -> None:
        """Bring an operation to its end, with a comparison where there is something to compare."""
        made, plan, expected = _as_asked(ended), operation.plan, operation.expected
        if made is None or plan is None or expected is None:
            operation.step(ended)
            return
        operation.step(Comparing(ended.outcome, ended.resolution))
        operation.step(await self._compared(plan, expected, ended, made))

    async def _compared(
        self, plan: Plan, expected: Preview, ended: Ended, made: Converted
    ) -> Ended:
        wanted = list(_wanted(expected, made))
        answers = await asyncio.gather(*(self._read(*one) for one in wanted))
        # The previewed fields as they are now; unreadable ones are missing.
        actual = {module: values for (module, _, _), values in zip(wanted, answers, strict=True)}
        reading = reading_shown(plan, expected, actual)
        return replace(
            ended,
            comparison=compare(expected, actual),
            reading=reading,
            learned=await self._merging.learn(reading),
        )

    async def _read(self, module: Module, ref: Ref, fields: tuple[str, ...]) -> Values:
        try:
            found = await self._gateway.records(module, (ref.id,), fields)
        except CrmError:
            return {}
        return found.get(ref.id, {})


def _as_asked(ended: Ended) -> Converted | None:
    """The records to compare with what was expected; somebody else's are not."""
    if isinstance(ended.outcome, Converted):
        return ended.outcome
    if ended.resolution is not None and ended.resolution.verdict is Verdict.DONE_AS_ASKED:
        return ended.resolution.converted
    return None


def _wanted(
    expected: Preview, converted: Converted
) -> Iterator[tuple[Module, Ref, tuple[str, ...]]]:
    for record in expected.records:
        ref = converted.refs.get(record.module)
        fields = tuple(dict.fromkeys(row.field for row in record.rows))
        if ref is not None and fields:
            yield record.module, ref, fields
