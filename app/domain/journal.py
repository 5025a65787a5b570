"""The write-ahead journal's words: states, what may follow what, and what is kept of each step.

A conversion can't be undone and has no idempotency key, so each step is kept before it is taken
(reliability.md section 3). Nothing here holds a name, an address or a deal's values: ids, switches
and codes are enough to tell whose work a converted lead is, and to show it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NewType

from app.domain.obstacle import Obstacle
from app.domain.outcome import Converted
from app.domain.records import Module, RecordId

OperationId = NewType("OperationId", str)
"""A uuid in its usual text form."""


class State(StrEnum):
    """Where a lead stands in an operation.

    INTENT: decided, not sent. SENDING: may have been sent. ACCEPTED: Zoho took it as a job.
    UNKNOWN: only a re-read can tell. RECONCILING: being re-read, or refused as converted already.
    NEEDS_HUMAN: re-reading can't tell. APPLIED_OTHER: converted, perhaps by somebody else.
    NOT_APPLIED: two late re-reads found it unconverted. The others are as the answer said.
    """

    INTENT = "intent"
    SENDING = "sending"
    ACCEPTED = "accepted"
    UNKNOWN = "unknown"
    RECONCILING = "reconciling"
    NEEDS_HUMAN = "needs_human"
    NOT_SENT = "not_sent"
    REJECTED = "rejected"
    NOT_APPLIED = "not_applied"
    APPLIED_OTHER = "applied_other"
    APPLIED_BY_US = "applied_by_us"
    CONFIRMED = "confirmed"


S = State
TRANSITIONS: Final[Mapping[State, frozenset[State]]] = MappingProxyType(
    {
        # UNKNOWN straight from INTENT: after a crash, where the disk lost what followed.
        S.INTENT: frozenset({S.SENDING, S.NOT_SENT, S.UNKNOWN}),
        # SENDING again: Zoho turned it away unread (401, 429), the same operation goes once more.
        S.SENDING: frozenset(
            {
                S.SENDING,
                S.CONFIRMED,
                S.ACCEPTED,
                S.REJECTED,
                S.NOT_SENT,
                S.UNKNOWN,
                S.RECONCILING,
            }
        ),
        S.ACCEPTED: frozenset({S.RECONCILING}),
        S.UNKNOWN: frozenset({S.RECONCILING}),
        # REJECTED: the effect found is that of an earlier operation of ours.
        S.RECONCILING: frozenset(
            {
                S.UNKNOWN,
                S.ACCEPTED,
                S.APPLIED_BY_US,
                S.APPLIED_OTHER,
                S.NOT_APPLIED,
                S.NEEDS_HUMAN,
                S.REJECTED,
            }
        ),
        S.NEEDS_HUMAN: frozenset({S.RECONCILING, S.APPLIED_BY_US, S.APPLIED_OTHER, S.NOT_APPLIED}),
        # A server slower than every wait: a later refusal proves that it was done after all.
        S.NOT_APPLIED: frozenset({S.APPLIED_BY_US}),
        S.NOT_SENT: frozenset(),
        S.REJECTED: frozenset(),
        S.APPLIED_OTHER: frozenset(),
        S.APPLIED_BY_US: frozenset(),
        S.CONFIRMED: frozenset(),
    }
)
"""What may follow each state; nothing else ever does."""

MAYBE_SENT: Final = frozenset({S.SENDING, S.ACCEPTED, S.UNKNOWN, S.RECONCILING, S.NEEDS_HUMAN})
"""Open, and Zoho may have it: what must never be lost."""

OPEN: Final = MAYBE_SENT | {S.INTENT}
"""The lead is locked: it has one such operation at most."""

OURS: Final = frozenset({S.CONFIRMED, S.APPLIED_BY_US})
"""The lead was converted by this operation."""


class Kind(StrEnum):
    """One lead by Convert Lead, or up to fifty by Mass Convert."""

    CONVERT = "convert"
    MASS = "mass"


class Environment(StrEnum):
    """Real data, or Zoho's and our own sandboxes: never in one file."""

    LIVE = "live"
    SANDBOX = "sandbox"


class By(StrEnum):
    """What ended an operation: Zoho's answer, a re-read, the next start, or a person."""

    ANSWER = "answer"
    REREAD = "reread"
    START = "start"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is kept of a plan: enough to attribute and to show, and no value of a record.

    contact and account: the records to merge into. known: the records that existed before, one of
    which can't be what "create" made. tagged: the modules that tags are carried to.
    """

    contact: RecordId | None = None
    account: RecordId | None = None
    with_deal: bool = False
    overwrite: bool = False
    notify_lead_owner: bool = False
    notify_new_entity_owner: bool = False
    attachments_to: Module | None = None
    assign_to: RecordId | None = None
    tagged: tuple[Module, ...] = ()
    known: tuple[RecordId, ...] = ()


@dataclass(frozen=True, slots=True)
class Intent:
    """What is about to be sent. leads: each with its Modified_Time as read, "" where not known.

    options_hash: of all that was chosen (journal_steps.fingerprint).
    """

    kind: Kind
    leads: tuple[tuple[RecordId, str], ...]
    asked: Asked
    options_hash: str


@dataclass(frozen=True, slots=True)
class LeadEntry:
    """One lead of an operation. converted: ids alone, the names are empty."""

    lead_id: RecordId
    state: State
    modified_time: str = ""
    converted: Converted | None = None


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One operation as it stands. Times are aware, in UTC, whole milliseconds.

    last_byte_at: no byte of the request left after that moment; waits count from it. attempt
    counts from 0, the number of times it was about to be sent. skew_ms: the server's clock minus
    ours. http_status 0 and texts "": not known. effect_of: the earlier operation of ours that the
    lead's conversion is due to.
    """

    op_id: OperationId
    kind: Kind
    asked: Asked
    options_hash: str
    leads: tuple[LeadEntry, ...]
    intent_at: datetime
    sent_at: datetime | None = None
    last_byte_at: datetime | None = None
    attempt: int = 0
    skew_ms: int | None = None
    http_status: int = 0
    zoho_code: str = ""
    job_id: str = ""
    resolved_by: By | None = None
    effect_of: OperationId | None = None

    @property
    def state(self) -> State:
        """The whole operation's: its only lead's, of several the one least settled."""
        return min((lead.state for lead in self.leads), key=_LEAST_SETTLED.index)

    @property
    def is_open(self) -> bool:
        """Whether any of its leads is locked."""
        return self.state in OPEN

    def lead(self, lead_id: RecordId) -> LeadEntry:
        """The part of that lead.

        Raises:
            LookupError: it has no part in this operation.
        """
        for lead in self.leads:
            if lead.lead_id == lead_id:
                return lead
        raise LookupError("the lead has no part in this operation")


_LEAST_SETTLED: Final = tuple(State)


@dataclass(frozen=True, slots=True)
class JournalEvent:
    """A lead came from one state (None: none) to another; events are only ever added."""

    number: int
    op_id: OperationId
    lead_id: RecordId
    at: datetime
    before: State | None
    after: State
    code: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an answer's head told: http_status 0 and skew_ms None where there was none."""

    http_status: int = 0
    skew_ms: int | None = None


NO_RECEIPT: Final = Receipt()


@dataclass(frozen=True, slots=True)
class Ruling:
    """What re-reading, or a person, tells of one lead.

    state UNKNOWN: nothing to build on. effect_of, with REJECTED: the lead was converted by that
    earlier operation of ours, to which converted is credited.
    """

    state: State
    converted: Converted | None = None
    by: By = By.REREAD
    effect_of: OperationId | None = None


@dataclass(frozen=True, slots=True)
class JournalHealth:
    """What opening the journal found.

    quarantined: names of damaged files, put aside. salvaged: operations carried over from one.
    restored: open operations that only the epoch file still knew; they are re-read like others.
    may_be_unresolved: operations that nothing readable vouches for; certain False: there may be
    more of them, nobody can count. rolled_back: steps kept before are missing from the history.
    """

    quarantined: tuple[str, ...] = ()
    salvaged: int = 0
    restored: int = 0
    may_be_unresolved: int = 0
    certain: bool = True
    rolled_back: bool = False

    @property
    def sound(self) -> bool:
        """Whether there is nothing to tell."""
        return self == JournalHealth()


@dataclass(frozen=True, slots=True)
class Backlog:
    """What happened and isn't kept yet, and why; waiting 0 and None: all is kept."""

    waiting: int = 0
    obstacle: Obstacle | None = None


class JournalUnavailable(Exception):
    """It could not be kept. A conversion that isn't kept must not be sent."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.value)
        self.obstacle = obstacle


class LeadBusy(Exception):
    """One of the leads has an open operation; nothing was kept, nothing may be sent."""


class IllegalStep(Exception):
    """A step that may not follow where the operation stands: a programming error."""
