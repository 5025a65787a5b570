"""What the user decided of leads that aren't converted yet: nothing chosen is chosen twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.context import DecisionContext
from app.domain.hold import Change, changes
from app.domain.matching import Ground, Lane, Suggestion
from app.domain.plan import Plan
from app.domain.records import RecordId
from app.services.operation import Ended


@dataclass(frozen=True, slots=True)
class _Draft:
    plan: Plan
    decided_on: DecisionContext | None = None
    refusal: Ended | None = None


class Drafts:
    """A plan a lead, for this run. One that came back has what it was decided upon too, one that
    wasn't taken has how it ended, which the form says where it is opened again.
    """

    def __init__(self) -> None:
        self._drafts: dict[RecordId, _Draft] = {}

    def keep(self, plan: Plan) -> None:
        """It was just decided."""
        self._drafts[plan.lead_id] = _Draft(plan)

    def came_back(self, before: DecisionContext) -> None:
        """It wasn't sent: the lead or its matches aren't what they were."""
        draft = self._drafts.get(before.lead.id)
        if draft is not None:
            self._drafts[before.lead.id] = replace(draft, decided_on=before)

    def refused(self, lead_id: RecordId, ended: Ended) -> None:
        """It was sent, or was to be, and the lead isn't converted."""
        draft = self._drafts.get(lead_id)
        if draft is not None:
            self._drafts[lead_id] = replace(draft, refusal=ended)

    def refusal(self, lead_id: RecordId) -> Ended | None:
        """How the decision ended that was made last; None where it isn't known to have failed."""
        draft = self._drafts.get(lead_id)
        return draft.refusal if draft is not None else None

    def drop(self, lead_id: RecordId) -> None:
        """The lead is converted, or gone."""
        self._drafts.pop(lead_id, None)

    def plan(self, lead_id: RecordId) -> Plan | None:
        """What was chosen last."""
        draft = self._drafts.get(lead_id)
        return draft.plan if draft is not None else None

    def changes(self, context: DecisionContext) -> tuple[Change, ...] | None:
        """What is different since the decision that came back; None where none did."""
        draft = self._drafts.get(context.lead.id)
        if draft is None or draft.decided_on is None:
            return None
        return changes(draft.decided_on, context)

    def came_back_of(self, lead_ids: Iterable[RecordId]) -> bool:
        """Whether a decision of one of these came back."""
        drafts = (self._drafts.get(lead_id) for lead_id in lead_ids)
        return any(draft is not None and draft.decided_on is not None for draft in drafts)

    def judged(self, lead_id: RecordId, suggestion: Suggestion) -> Suggestion:
        """The suggestion, but for a lead whose decision came back: there the user chooses."""
        if not self.came_back_of((lead_id,)) or suggestion.lane is Lane.BLOCKED:
            return suggestion
        return Suggestion(Lane.CHOOSE, Ground.CHANGED_MEANWHILE)
