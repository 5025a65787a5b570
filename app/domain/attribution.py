"""What a re-read of the lead says of a conversion whose own answer is missing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from app.domain.outcome import Converted
from app.domain.plan import Plan
from app.domain.records import LeadState, Module, RecordId


class Verdict(StrEnum):
    """What is known now.

    DONE_AS_ASKED: converted, into the records asked for. DONE_OTHERWISE: converted, but with
    other records, so perhaps by somebody else. DONE_UNNAMED: converted, but Zoho doesn't name the
    records asked for. NOT_YET: not converted as of now, which proves nothing about later.
    GONE_OR_UNREADABLE: no answer to build on.
    """

    DONE_AS_ASKED = "done_as_asked"
    DONE_OTHERWISE = "done_otherwise"
    DONE_UNNAMED = "done_unnamed"
    NOT_YET = "not_yet"
    GONE_OR_UNREADABLE = "gone_or_unreadable"


@dataclass(frozen=True, slots=True)
class Resolution:
    """converted: for the DONE verdicts. differing: the modules that came out otherwise."""

    verdict: Verdict
    converted: Converted | None = None
    differing: tuple[Module, ...] = ()

    @property
    def done(self) -> bool:
        """Whether the lead is converted, by whomever."""
        return self.converted is not None


def attribute(plan: Plan, state: LeadState, known: Collection[RecordId] = ()) -> Resolution:
    """Compare what was asked with what a re-read found.

    known: records that existed before; one of them can't be what "create" made.
    """
    raise NotImplementedError
