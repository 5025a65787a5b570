"""Any sequence of steps, restarts, kills and lost databases, beside a model of a few lines."""

from __future__ import annotations

import shutil
import tempfile
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.domain.journal import (
    MAYBE_SENT,
    OPEN,
    TRANSITIONS,
    IllegalStep,
    LeadBusy,
    OperationId,
    Ruling,
    State,
)
from app.domain.journal_steps import checking, ruled, sending, unsent
from app.domain.records import RecordId
from app.store.journal_file import CHECK, OUTCOME, RULING, SENDING, JournalFile
from tests.domain.test_journal import AFTER_CHECKING, AFTER_SENDING, AFTER_UNSENT, RULINGS
from tests.store.conftest import MEMORY
from tests.store.journals import OUTCOMES, Bench, answer, lead, mass, one

S = State
LEADS = [lead(number) for number in range(4)]
Leads = dict[RecordId, State]


def whole(leads: Leads) -> State:
    """The least settled: the first in the order of a conversion's course."""
    return min(leads.values(), key=list(State).index)


class JournalMachine(RuleBasedStateMachine):
    """model: each operation's leads. jobs: the operations that Zoho took as a job."""

    def __init__(self) -> None:
        super().__init__()
        place = MEMORY if MEMORY.is_dir() else None
        self.root = Path(tempfile.mkdtemp(prefix="segue-machine-", dir=place))
        self.bench = Bench(self.root / "0")
        self.runs = 0
        self.model: dict[OperationId, Leads] = {}
        self.jobs: set[OperationId] = set()
        self.journal = JournalFile(self.bench.setting())
        self.journal.open()

    def teardown(self) -> None:
        self.journal.close()
        shutil.rmtree(self.root)

    @rule(leads=st.lists(st.sampled_from(LEADS), min_size=1, max_size=3, unique=True))
    def begin(self, leads: list[RecordId]) -> None:
        intent = one(leads[0]) if len(leads) == 1 else mass(*leads)
        taken = {lead for op in self.model.values() for lead, state in op.items() if state in OPEN}
        op_id = OperationId(self.bench.new_id())
        if taken & set(leads):
            with pytest.raises(LeadBusy):
                self.journal.begin(op_id, intent)
        else:
            self.journal.begin(op_id, intent)
            self.model[op_id] = dict.fromkeys(leads, S.INTENT)

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def send(self, data: st.DataObject) -> None:
        self._step(data, sending, SENDING, AFTER_SENDING)

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def give_up(self, data: st.DataObject) -> None:
        self._step(data, unsent, OUTCOME, AFTER_UNSENT)

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def check(self, data: st.DataObject) -> None:
        self._step(data, checking, CHECK, AFTER_CHECKING)

    @precondition(lambda self: self.model)
    @rule(data=st.data(), state=st.sampled_from(sorted(OUTCOMES)))
    def answer(self, data: st.DataObject, state: State) -> None:
        op_id = self._some(data)
        leads = self.model[op_id]
        given_up = state is S.NOT_SENT and whole(leads) is S.INTENT
        sent = whole(leads) is S.SENDING and not (state is S.CONFIRMED and len(leads) > 1)
        if sent or given_up:
            answer(self.journal, op_id, OUTCOMES[state])
            self.model[op_id] = dict.fromkeys(leads, state)
            self.jobs |= {op_id} if state is S.ACCEPTED else set()
        else:
            with pytest.raises(IllegalStep):
                answer(self.journal, op_id, OUTCOMES[state])

    @precondition(lambda self: self.model)
    @rule(data=st.data(), state=st.sampled_from(sorted(State)))
    def decide(self, data: st.DataObject, state: State) -> None:
        op_id = self._some(data)
        leads = self.model[op_id]
        lead_id = data.draw(st.sampled_from(sorted(leads)))
        step = ruled({lead_id: Ruling(state)})
        after = S.ACCEPTED if op_id in self.jobs and state is S.UNKNOWN else state
        if after in RULINGS.get(leads[lead_id], ()):
            self.journal.apply([(op_id, step)], RULING)
            leads[lead_id] = after
        else:
            with pytest.raises(IllegalStep):
                self.journal.apply([(op_id, step)], RULING)

    @rule()
    def close_and_open(self) -> None:
        self.journal.close()
        self._start()

    @rule()
    def kill(self) -> None:
        self._copy_of_now()
        self._start()

    @precondition(lambda self: self.ever_sent)
    @rule(emptied=st.booleans())
    def lose_the_database(self, emptied: bool) -> None:
        """What may be with Zoho comes back from the epoch file; that the rest is gone is said."""
        self._copy_of_now()
        if emptied:
            self.bench.place.database.write_bytes(b"")
        else:
            self.bench.place.database.unlink()
        self.model = {op: m for op, m in self.model.items() if whole(m) in MAYBE_SENT}
        self._start(sound=False)

    @invariant()
    def as_the_model(self) -> None:
        entries = {entry.op_id: entry for entry in self.journal.history(1000, None)}
        told = {op: {e.lead_id: e.state for e in entry.leads} for op, entry in entries.items()}
        assert told == self.model
        still_open = {op for op, leads in self.model.items() if whole(leads) in OPEN}
        assert {entry.op_id for entry in self.journal.open_entries()} == still_open

    @invariant()
    def events_lead_there(self) -> None:
        for op_id, leads in self.model.items():
            for lead_id, state in leads.items():
                way = [e for e in self.journal.events(op_id) if e.lead_id == lead_id]
                assert way[-1].after is state
                for event in way:
                    assert event.before is None or event.after in TRANSITIONS[event.before]
                for former, event in pairwise(way):
                    assert event.before is former.after

    @property
    def ever_sent(self) -> bool:
        """Before, the epoch file knows of nothing, and there is nothing to lose."""
        return any(whole(leads) not in {S.INTENT, S.NOT_SENT} for leads in self.model.values())

    def _some(self, data: st.DataObject) -> OperationId:
        return data.draw(st.sampled_from(list(self.model)))

    def _step(self, data, step, moment, table) -> None:
        op_id = self._some(data)
        leads = self.model[op_id]
        if whole(leads) in table:
            self.journal.apply([(op_id, step)], moment)
            for lead_id, state in leads.items():
                leads[lead_id] = table.get(state, state)
        else:
            with pytest.raises(IllegalStep):
                self.journal.apply([(op_id, step)], moment)

    def _copy_of_now(self) -> None:
        self.runs += 1
        former = self.journal
        self.bench = self.bench.copy(self.root / f"{self.runs}")
        former.close()

    def _start(self, *, sound: bool = True) -> None:
        settled = {S.INTENT: S.NOT_SENT, S.SENDING: S.UNKNOWN}
        self.model = {
            op: {lead_id: settled.get(state, state) for lead_id, state in leads.items()}
            for op, leads in self.model.items()
        }
        self.journal = JournalFile(self.bench.setting())
        health = self.journal.open()
        assert health.certain
        assert health.sound is sound or not sound


def run(examples: int, steps: int) -> None:
    JournalMachine.TestCase.settings = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    case = JournalMachine.TestCase("runTest")
    case.runTest()


def test_any_sequence_of_steps() -> None:
    run(10, 30)


@pytest.mark.slow
def test_any_sequence_of_very_many_steps() -> None:
    run(500, 80)
