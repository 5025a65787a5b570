"""What Zoho CRM says of leads and records, as domain types. To read again does no harm."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import count, islice
from typing import Final, TypeVar

from app.domain.errors import RecordMissing, RequestRefused, UnexpectedAnswer
from app.domain.mass import MassProgress
from app.domain.matching import Matches
from app.domain.metadata import Field
from app.domain.quests import Quest
from app.domain.records import (
    Attachment,
    FieldValue,
    FoundPage,
    Lead,
    LeadPage,
    LeadRow,
    LeadState,
    Module,
    RecordId,
    Values,
    record_id,
)
from app.zoho import like_query, mapping, requests
from app.zoho.calls import Calls
from app.zoho.exchange import Request
from app.zoho.limits import Limits
from app.zoho.setup_reader import SetupReader
from app.zoho.wire.common import WireRecord
from app.zoho.wire.mass import JobAnswer
from app.zoho.wire.options import OptionsAnswer
from app.zoho.wire.records import AttachmentsAnswer, RecordsAnswer

T = TypeVar("T")

_MOST_LEADS: Final = 100_000
"""Rows that page tokens reach (PAGINATION_LIMIT_EXCEEDED beyond)."""


class RecordReader:
    """The records of one organisation. Each method raises a CrmError where it can't be read."""

    def __init__(self, calls: Calls, limits: Limits, setup_reader: SetupReader) -> None:
        self._calls = calls
        self._limits = limits
        self._setup_reader = setup_reader
        self._match_fields: Mapping[Module, Sequence[Field]] | None = None

    async def pending_leads(self) -> AsyncIterator[LeadPage]:
        """The unconverted leads, newest first; a lead that moves to a later page comes once."""
        seen: set[RecordId] = set()
        token = ""
        for page in count(1):
            request = requests.pending_leads(page, token)
            answer = await self._calls.read(request, RecordsAnswer, (self._limits.heavy,))
            records = answer.data if answer else []
            with _well_formed():
                _check_size(records)
                rows = tuple(row for row in map(mapping.lead_row, records) if row.id not in seen)
            seen.update(row.id for row in rows)
            more = answer is not None and bool(answer.info.more_records)
            yield LeadPage(rows, more)
            read = page * requests.PAGE_SIZE
            if answer is None or not more or read >= _MOST_LEADS:
                return
            if read >= requests.PAGED_ROWS:
                token = answer.info.next_page_token or ""
                if not token:
                    raise UnexpectedAnswer("a list that goes on without a page token")

    async def pending_among(self, lead_ids: Sequence[RecordId]) -> tuple[LeadRow, ...]:
        """The rows of those that are pending, a hundred leads a call."""
        rows: list[LeadRow] = []
        for some_ids in _blocks(lead_ids, requests.IDS_AT_ONCE):
            answer = await self._calls.read(requests.pending_among(some_ids), RecordsAnswer)
            with _well_formed():
                rows += map(mapping.lead_row, answer.data if answer else ())
        return tuple(rows)

    async def lead(self, lead_id: RecordId) -> Lead:
        """The whole lead. Raises RecordMissing where it is gone or converted."""
        record = await self._one(requests.lead(lead_id))
        if record is None:
            raise RecordMissing("no such pending lead")
        with _well_formed():
            return mapping.lead(record)

    async def matches(self, lead_id: RecordId) -> Matches:
        """The records that match a lead; none where Zoho answers 204."""
        request = requests.conversion_options(lead_id)
        answer = await self._calls.read(request, OptionsAnswer)
        if answer is None:
            return Matches()
        if self._match_fields is None:
            self._match_fields = await self._setup_reader.match_fields()
        with _well_formed():
            return mapping.matches(answer.options, self._match_fields)

    async def attachments(self, lead_id: RecordId) -> tuple[Attachment, ...]:
        """The files attached to the lead."""
        found: list[Attachment] = []
        for page in range(1, requests.PAGED_ROWS // requests.PAGE_SIZE + 1):
            answer = await self._calls.read(requests.attachments(lead_id, page), AttachmentsAnswer)
            with _well_formed():
                found += [mapping.attachment(one) for one in (answer.data if answer else ())]
            if answer is None or not answer.info.more_records:
                break
        return tuple(found)

    async def records(
        self, module: Module, ids: Sequence[RecordId], fields: Sequence[str]
    ) -> Mapping[RecordId, Values]:
        """The named fields of records by id; a record that can't be read is missing."""
        found: dict[RecordId, dict[str, FieldValue]] = {}
        for some_ids in _blocks(ids, requests.IDS_AT_ONCE):
            for names in _blocks(fields, requests.FIELDS_AT_ONCE):
                answer = await self._readable(requests.records(module, some_ids, names))
                with _well_formed():
                    _check_size(answer)
                    for record in answer:
                        id_ = record_id(str(record.get("id")))
                        held = found.setdefault(id_, {})
                        held.update(mapping.values(record))
                        held.update(mapping.marks(record, names))
                        held.update(mapping.tags(record, names))
        return found

    async def records_with(
        self,
        module: Module,
        fields: Sequence[str],
        wanted: Mapping[str, Sequence[str]],
        offset: int = 0,
    ) -> FoundPage:
        """Up to 200 records with one of the wanted values, in one call. ValueError: can't be asked
        (domain.prescan.MOST_VALUES and can_ask).
        """
        request = requests.records_with(module, fields, wanted, offset)
        answer = await self._calls.read(request, RecordsAnswer, (self._limits.heavy,))
        if answer is None:
            return FoundPage((), more=False)
        with _well_formed():
            _check_size(answer.data)
            rows = tuple((record_id(str(one.get("id"))), _found(one)) for one in answer.data)
        return FoundPage(rows, more=bool(answer.info.more_records))

    async def similar(self, quest: Quest) -> Mapping[RecordId, Values]:
        """The records of a quest, 200 at most; none where the user may not read the module."""
        answer = await self._calls.read(
            like_query.similar(quest), RecordsAnswer, (self._limits.heavy,)
        )
        records = answer.data if answer else []
        with _well_formed():
            _check_size(records)
            return {record_id(str(one.get("id"))): mapping.values(one) for one in records}

    async def mass_status(self, job_id: str) -> MassProgress:
        """How far a job is; in counts only."""
        answer = await self._calls.read(requests.mass_status(job_id), JobAnswer)
        if answer is None:
            raise UnexpectedAnswer("no word of the job")
        return mapping.mass_progress(answer.data[0])

    async def lead_state(self, lead_id: RecordId) -> LeadState:
        """Re-read a lead, converted or not, to learn what a conversion did."""
        record = await self._one(requests.lead_state(lead_id))
        return LeadState(found=False) if record is None else mapping.lead_state(record)

    async def lead_states(self, lead_ids: Sequence[RecordId]) -> Mapping[RecordId, LeadState]:
        """The same for many leads, a hundred a call; found is False for those that aren't there."""
        states = dict.fromkeys(lead_ids, LeadState(found=False))
        for some_ids in _blocks(lead_ids, requests.IDS_AT_ONCE):
            answer = await self._calls.read(requests.lead_states(some_ids), RecordsAnswer)
            records = answer.data if answer else []
            with _well_formed():
                _check_size(records)
                found = {record_id(str(one.get("id"))): mapping.lead_state(one) for one in records}
            states |= {id_: found[id_] for id_ in some_ids if id_ in found}
        return states

    async def deleted_leads(self, since: datetime | None = None) -> frozenset[RecordId]:
        """The leads in the recycle bin and those gone for good, newest first and 2,000 at most;
        since (aware): only those deleted after that moment of Zoho's clock.
        """
        found: set[RecordId] = set()
        for page in range(1, requests.PAGED_ROWS // requests.PAGE_SIZE + 1):
            request = requests.deleted_leads(page, since)
            answer = await self._calls.read(request, RecordsAnswer)
            with _well_formed():
                found.update(
                    record_id(str(one.get("id"))) for one in (answer.data if answer else ())
                )
            if answer is None or not answer.info.more_records:
                break
        return frozenset(found)

    async def _one(self, request: Request) -> WireRecord | None:
        """The one record of a by-id read; None for 204 and for an id that Zoho doesn't know."""
        try:
            answer = await self._calls.read(request, RecordsAnswer)
        except RequestRefused as refusal:
            if refusal.problem.code == "INVALID_DATA":
                return None
            raise
        return answer.data[0] if answer and answer.data else None

    async def _readable(self, request: Request) -> list[WireRecord]:
        """Records by id; none where the user may not read the module."""
        try:
            answer = await self._calls.read(request, RecordsAnswer)
        except RequestRefused:
            return []
        return answer.data if answer else []


def _found(record: WireRecord) -> Values:
    """The fields of a record that was looked for, with its lock where Zoho tells it."""
    lock = {"Locked__s": True} if record.get("Locked__s") is True else {}
    return {**mapping.values(record), **lock}


def _blocks(items: Sequence[T], size: int) -> Iterator[tuple[T, ...]]:
    """The items without doubles, in blocks."""
    rest = iter(dict.fromkeys(items))
    while block := tuple(islice(rest, size)):
        yield block


def _check_size(records: Sequence[WireRecord]) -> None:
    if len(records) > requests.PAGE_SIZE:
        raise UnexpectedAnswer("more rows than a page has")


@contextmanager
def _well_formed() -> Iterator[None]:
    """Ids are the one thing that no record may lack."""
    try:
        yield
    except ValueError:
        raise UnexpectedAnswer("a record without an id") from None
