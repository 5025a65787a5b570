"""A journal's life with something of everything, and what is true of each operation in it."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from random import Random

from app.domain.journal import (
    MAYBE_SENT,
    Intent,
    JournalHealth,
    JournalUnavailable,
    OperationId,
    State,
)
from app.domain.records import RecordId
from app.store.journal_file import JournalFile
from tests.store.journals import OUTCOMES, answer, check, lead, mass, one, rule, send

S = State

# How an operation goes on after its intent.
COURSES: tuple[tuple[State, ...], ...] = (
    (),
    (S.SENDING,),
    (S.SENDING, S.SENDING),
    (S.SENDING, S.CONFIRMED),
    (S.SENDING, S.REJECTED),
    (S.SENDING, S.NOT_SENT),
    (S.SENDING, S.ACCEPTED),
    (S.SENDING, S.UNKNOWN),
    (S.SENDING, S.UNKNOWN, S.RECONCILING),
    (S.SENDING, S.UNKNOWN, S.RECONCILING, S.NEEDS_HUMAN),
    (S.SENDING, S.UNKNOWN, S.RECONCILING, S.APPLIED_BY_US),
    (S.SENDING, S.RECONCILING, S.APPLIED_OTHER),
    (S.SENDING, S.UNKNOWN, S.RECONCILING, S.NOT_APPLIED),
)
WITHOUT_EFFECT = {S.NOT_SENT, S.REJECTED, S.NOT_APPLIED}


@dataclass(slots=True)
class Truth:
    """kept: each operation's state as the last step that returned left it. coming: the state to
    which the step goes that hasn't returned.
    """

    kept: dict[OperationId, State] = field(default_factory=dict)
    coming: dict[OperationId, State] = field(default_factory=dict)
    intents: dict[OperationId, Intent] = field(default_factory=dict)

    def maybe_with_zoho(self) -> set[OperationId]:
        """What must never be lost in silence: sent, perhaps, and not over."""
        return {
            op_id
            for op_id, state in self.kept.items()
            if state in MAYBE_SENT and self.coming.get(op_id, state) in MAYBE_SENT
        }

    def after_start(self, op_id: OperationId) -> set[State]:
        """The states in which a start after a crash may find it, None's part being: not at all."""
        found = {self.kept[op_id]} if op_id in self.kept else set()
        found |= {self.coming[op_id]} if op_id in self.coming else set()
        # What was about to be sent counts as sent.
        started = {S.INTENT: S.NOT_SENT, S.SENDING: S.UNKNOWN}
        return {started.get(state, state) for state in found}


class Life:
    """Operations one after the other; leads of those without effect come again."""

    def __init__(self, journal: JournalFile, random: Random, name: str = "op") -> None:
        self.truth = Truth()
        self._name = name
        self._journal = journal
        self._random = random
        self._free: list[RecordId] = []
        self._leads = 0

    def snapshot(self) -> Truth:
        return deepcopy(self.truth)

    def go_on(self, journal: JournalFile) -> None:
        """In the next run, in which what the last one left has been settled."""
        self._journal = journal
        for op_id in self.truth.kept:
            (self.truth.kept[op_id],) = self.truth.after_start(op_id)

    def live(self, operations: int) -> None:
        """So many of them, by courses as different as possible."""
        for course in self._courses(operations):
            self._go(course)

    def try_to_live(self, operations: int) -> int:
        """The same on a disk that fails: how many times it wasn't available. A step that failed
        stays a coming one for ever, since nobody knows whether it was kept.
        """
        failures = 0
        for course in self._courses(operations):
            try:
                self._go(course)
            except JournalUnavailable:
                failures += 1
        return failures

    def _courses(self, operations: int) -> list[tuple[State, ...]]:
        courses: list[tuple[State, ...]] = []
        while len(courses) < operations:
            courses += self._random.sample(COURSES, k=len(COURSES))
        return courses[:operations]

    def _go(self, course: tuple[State, ...]) -> None:
        leads = self._some_leads()
        op_id = OperationId(f"{self._name}-{len(self.truth.intents)}")
        intent = one(leads[0]) if len(leads) == 1 else mass(*leads)
        self.truth.intents[op_id] = intent
        with _Step(self.truth, op_id, S.INTENT):
            self._journal.begin(op_id, intent)
        for state in course:
            if state is S.CONFIRMED and len(leads) > 1:
                break
            with _Step(self.truth, op_id, state) as before:
                self._take(op_id, before, state)
        if self.truth.kept[op_id] in WITHOUT_EFFECT:
            self._free += leads

    def _some_leads(self) -> list[RecordId]:
        if self._free and self._random.random() < 0.5:
            return [self._free.pop()]
        count = self._random.choice((1, 1, 1, 3))
        self._leads += count
        return [lead(self._leads - n) for n in range(count)]

    def _take(self, op_id: OperationId, before: State | None, state: State) -> None:
        if state is S.SENDING:
            send(self._journal, op_id)
        elif before is S.SENDING:
            answer(self._journal, op_id, OUTCOMES[state])
        elif state is S.RECONCILING:
            check(self._journal, op_id)
        else:
            rule(self._journal, op_id, *[state] * len(self._journal.entry(op_id).leads))


class _Step:
    """While it lasts, the operation may be found in either state."""

    def __init__(self, truth: Truth, op_id: OperationId, state: State) -> None:
        self._truth, self._op_id, self._state = truth, op_id, state

    def __enter__(self) -> State | None:
        self._truth.coming[self._op_id] = self._state
        return self._truth.kept.get(self._op_id)

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._truth.kept[self._op_id] = self._truth.coming.pop(self._op_id)


def lost_in_silence(truth: Truth, journal: JournalFile, health: JournalHealth) -> set[OperationId]:
    """Operations that may be with Zoho, of which nothing tells any more."""
    if health.may_be_unresolved or not health.certain:
        return set()
    return truth.maybe_with_zoho() - {entry.op_id for entry in journal.open_entries()}


def misstated(truth: Truth, journal: JournalFile) -> dict[OperationId, State]:
    """Operations that are said to have ended as they didn't; "unknown" is never wrong."""
    wrong = {}
    for op_id in truth.intents:
        try:
            state = journal.entry(op_id).state
        except LookupError:
            continue
        fair = truth.after_start(op_id) | MAYBE_SENT
        if fair & WITHOUT_EFFECT:
            fair |= {S.NOT_APPLIED}  # what a younger operation of the lead shows of it
        if state not in fair:
            wrong[op_id] = state
    return wrong
