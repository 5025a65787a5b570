"""A journal in the tests' hands: its own folder, time, ids and crash points."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.crash_points import CrashPoint
from app.domain.journal import (
    NO_RECEIPT,
    Environment,
    Intent,
    JournalEntry,
    Kind,
    OperationId,
    Ruling,
    State,
)
from app.domain.journal_steps import answered, checking, intent, ruled, sending
from app.domain.outcome import Converted, NotSent, Outcome, Problem, Refused, Scheduled, Unknown
from app.domain.plan import DealDraft, Plan
from app.domain.records import Module, RecordId, Ref
from app.store.journal_file import CHECK, OUTCOME, RULING, SENDING, JournalFile
from app.store.journal_place import Place, place_of
from app.store.journal_rows import Identity
from app.store.journal_setting import Setting

IDENTITY = Identity(Environment.SANDBOX, "4876876000000000001")
BEGINNING = datetime(2026, 11, 22, 10, tzinfo=UTC)

PLAN = Plan(
    RecordId("101"),
    contact=RecordId("201"),
    account=RecordId("301"),
    deal=DealDraft({"Deal_Name": "Canary deal of Pat Boyle", "Amount": 12.5}),
    overwrite=True,
    move_attachments_to=Module.DEALS,
    assign_to=RecordId("401"),
    carry_over_tags={Module.CONTACTS: ("Canary tag",), Module.DEALS: ()},
)
MADE = Converted(
    Ref(RecordId("201"), "Pat Boyle"), Ref(RecordId("301"), "Zylker"), Ref(RecordId("501"), "Deal")
)
MADE_IDS = Converted(Ref(RecordId("201"), ""), Ref(RecordId("301"), ""), Ref(RecordId("501"), ""))
ALREADY = Refused(Problem("ID_ALREADY_CONVERTED", "id already converted", 400))
INVALID = Refused(Problem("INVALID_DATA", "Pat Boyle is no name", 400))

OUTCOMES: dict[State, Outcome] = {
    State.CONFIRMED: MADE,
    State.ACCEPTED: Scheduled("42"),
    State.REJECTED: INVALID,
    State.RECONCILING: ALREADY,
    State.NOT_SENT: NotSent("no connection"),
    State.UNKNOWN: Unknown("ReadTimeout"),
}
"""An outcome for each state that an answer leads to."""


def lead(number: int) -> RecordId:
    return RecordId(str(1000 + number))


def one(lead_id: RecordId) -> Intent:
    return intent(Plan(lead_id, contact=RecordId("201")))


def mass(*lead_ids: RecordId) -> Intent:
    single = one(lead_ids[0])
    leads = tuple((lead_id, "") for lead_id in lead_ids)
    return Intent(Kind.MASS, leads, single.asked, single.options_hash)


class Bench:
    """Journals over one folder; time moves by a second at each look."""

    def __init__(self, folder: Path, busy_seconds: float = 5.0) -> None:
        self.folder = folder
        self.busy_seconds = busy_seconds
        self.reached: Callable[[CrashPoint], None] = lambda _point: None
        self._time = BEGINNING
        self._ids = 0

    @property
    def place(self) -> Place:
        return place_of(self.folder, IDENTITY)

    def setting(self) -> Setting:
        return Setting(
            IDENTITY,
            self.place,
            self.now,
            self.new_id,
            self._reach,
            self.busy_seconds,
        )

    def _reach(self, point: CrashPoint) -> None:
        self.reached(point)

    def now(self) -> datetime:
        self._time += timedelta(seconds=1)
        return self._time

    def new_id(self) -> str:
        self._ids += 1
        return f"00000000-0000-4000-8000-{self._ids:012}"

    @contextmanager
    def opened(self) -> Iterator[JournalFile]:
        """A journal, opened and closed."""
        journal = JournalFile(self.setting())
        try:
            journal.open()
            yield journal
        finally:
            journal.close()

    def begun(self, journal: JournalFile, planned: Intent) -> OperationId:
        op_id = OperationId(self.new_id())
        journal.begin(op_id, planned)
        return op_id

    def sent(self, journal: JournalFile, planned: Intent) -> OperationId:
        op_id = self.begun(journal, planned)
        send(journal, op_id)
        return op_id

    def copy(self, to: Path) -> Bench:
        """The files as they are now: what a kill would leave."""
        to.mkdir(parents=True)
        for path in self.folder.iterdir():
            # SQLite makes the index in shared memory anew where nobody else has it open.
            if path.suffix not in {".lock", ".db-shm"}:
                shutil.copyfile(path, to / path.name)
        other = Bench(to, self.busy_seconds)
        other._time, other._ids = self._time, self._ids + 1_000_000
        return other


def send(journal: JournalFile, op_id: OperationId) -> None:
    journal.apply([(op_id, sending)], SENDING)


def answer(journal: JournalFile, op_id: OperationId, outcome: Outcome) -> None:
    journal.apply([(op_id, answered(outcome, NO_RECEIPT))], OUTCOME)


def check(journal: JournalFile, op_id: OperationId) -> None:
    journal.apply([(op_id, checking)], CHECK)


def rule(journal: JournalFile, op_id: OperationId, *states: State) -> None:
    """Rule about its leads, in order."""
    leads = journal.entry(op_id).leads
    rulings = {lead.lead_id: Ruling(state) for lead, state in zip(leads, states, strict=True)}
    journal.apply([(op_id, ruled(rulings))], RULING)


def in_each_state(bench: Bench, journal: JournalFile) -> dict[State, OperationId]:
    """One operation for each state, each of a lead of its own."""
    ids: dict[State, OperationId] = {}
    for number, state in enumerate(State):
        if state is State.INTENT:
            ids[state] = bench.begun(journal, one(lead(number)))
            continue
        op_id = ids[state] = bench.sent(journal, one(lead(number)))
        if state in OUTCOMES:
            answer(journal, op_id, OUTCOMES[state])
        elif state is not State.SENDING:
            answer(journal, op_id, Unknown("ReadTimeout"))
            check(journal, op_id)
            rule(journal, op_id, state)
    return ids


def states(entries: tuple[JournalEntry, ...]) -> dict[OperationId, State]:
    return {entry.op_id: entry.state for entry in entries}
