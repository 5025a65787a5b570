"""Mass Convert: one choice for up to fifty leads, and how far Zoho is with the job.

Source: api-facts.md section 3. There are no merge targets and no notices in it, and its answer
never tells which of the leads were converted: only re-reading them does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.plan import DealDraft
from app.domain.records import Module, RecordId

MOST_LEADS: Final = 50
"""Of one job."""


class Activity(StrEnum):
    """The modules of activities, by their API names."""

    TASKS = "Tasks"
    EVENTS = "Events"
    CALLS = "Calls"


@dataclass(frozen=True, slots=True)
class MassPlan:
    """One job, complete: 1 to MOST_LEADS leads, each once.

    deal None: no deals; else the template of every lead's. assign_to and move_attachments_to None:
    Zoho's default. carry_over_tags: the modules that get all tags of each lead. related_modules:
    the activities that change owner with the lead. apply_assignment_threshold: whether the owners'
    limits of new records count.
    """

    lead_ids: tuple[RecordId, ...]
    deal: DealDraft | None = None
    assign_to: RecordId | None = None
    move_attachments_to: Module | None = None
    carry_over_tags: tuple[Module, ...] = ()
    related_modules: tuple[Activity, ...] = ()
    apply_assignment_threshold: bool = True


class JobState(StrEnum):
    """Where a job stands; OTHER is a word that no document has, which may mean anything."""

    SCHEDULED = "scheduled"
    RUNNING = "in progress"
    COMPLETED = "completed"
    FAILED = "failed"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class MassProgress:
    """What Zoho tells of a job: counts of leads, 0 where it doesn't tell. They needn't add up.

    remaining: not yet converted and not yet failed.
    """

    total: int
    converted: int
    remaining: int
    failed: int
    state: JobState

    @property
    def ended(self) -> bool:
        """Whether no more will happen: then the leads tell what did."""
        return self.state in {JobState.COMPLETED, JobState.FAILED}
