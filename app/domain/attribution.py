"""What a re-read of the lead says of a conversion whose own answer is missing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.outcome import Converted
from app.domain.plan import Plan
from app.domain.records import LeadState, Module, RecordId, Ref


class Verdict(StrEnum):
    """What is known now.

    DONE_AS_ASKED: converted, into the records asked for. DONE_OTHERWISE: converted, but with
    other records, so perhaps by somebody else. DONE_BY_OTHERS: the records are those asked for, but
    the time or the person is not ours. DONE_UNNAMED: converted, but Zoho doesn't name the records
    asked for. NOT_YET: not converted as of now, which proves nothing about later. DELETED: Zoho
    lists it among the deleted leads. GONE_OR_UNREADABLE: no answer to build on.
    """

    DONE_AS_ASKED = "done_as_asked"
    DONE_OTHERWISE = "done_otherwise"
    DONE_BY_OTHERS = "done_by_others"
    DONE_UNNAMED = "done_unnamed"
    NOT_YET = "not_yet"
    DELETED = "deleted"
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


@dataclass(frozen=True, slots=True)
class Circumstances:
    """How a conversion of ours would show: not before earliest (aware, by Zoho's clock), by me.

    None: not known.
    """

    earliest: datetime | None = None
    me: RecordId | None = None


NOTHING_KNOWN: Final = Circumstances()

_FARTHEST_ZONE: Final = timedelta(hours=12)
_WHOLE_DAY: Final = len("2026-11-22")


class _Fit(StrEnum):
    """How one module's record, as found, goes with what was asked."""

    ASKED = "asked"
    OTHER = "other"
    UNNAMED = "unnamed"


def attribute(
    plan: Plan,
    state: LeadState,
    known: Collection[RecordId] = (),
    *,
    executed: bool = True,
    circumstances: Circumstances = NOTHING_KNOWN,
) -> Resolution:
    """Compare what was asked with what a re-read found (reliability.md section 3, Reconcile 3).

    known: records that existed before; one of them can't be what "create" made. executed False:
    this request itself was refused since the lead was converted already, so that it was another's
    conversion, and nothing can have been created by this one.
    """
    if not state.found:
        return Resolution(Verdict.GONE_OR_UNREADABLE)
    if not state.converted:
        return Resolution(Verdict.NOT_YET)
    fits = {
        Module.CONTACTS: _contact_fit(plan, state, known, executed=executed),
        Module.ACCOUNTS: _account_fit(plan, state, known, executed=executed),
        Module.DEALS: _deal_fit(plan, state, executed=executed),
    }
    differing = tuple(m for m, fit in fits.items() if fit is _Fit.OTHER)
    converted = Converted(state.contact, state.account, state.deal)
    if differing:
        return Resolution(Verdict.DONE_OTHERWISE, converted, differing)
    if _Fit.UNNAMED in fits.values():
        return Resolution(Verdict.DONE_UNNAMED, converted)
    ours = executed and _may_be_ours(state, circumstances)
    return Resolution(Verdict.DONE_AS_ASKED if ours else Verdict.DONE_BY_OTHERS, converted)


def _may_be_ours(state: LeadState, circumstances: Circumstances) -> bool:
    """Whether time and person agree; what Zoho doesn't tell isn't held against us, unless it tells
    neither of two that we could compare.
    """
    witnesses: list[bool] = []
    person, latest = state.values.get("Modified_By"), _latest(state.converted_time)
    if circumstances.me is not None and isinstance(person, Ref):
        witnesses.append(person.id == circumstances.me)
    if circumstances.earliest is not None and latest is not None:
        witnesses.append(latest >= circumstances.earliest)
    return all(witnesses) if witnesses else circumstances == NOTHING_KNOWN


def _latest(told: str) -> datetime | None:
    """The latest moment that a time of Zoho's can mean: the derived form is a day without zone."""
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        return None
    if moment.tzinfo is not None:
        return moment
    whole_day = timedelta(days=1) if len(told) <= _WHOLE_DAY else timedelta()
    return moment.replace(tzinfo=UTC) + whole_day + _FARTHEST_ZONE


def _contact_fit(
    plan: Plan, state: LeadState, known: Collection[RecordId], *, executed: bool
) -> _Fit:
    # A conversion always has a contact: none named means that Zoho doesn't tell.
    if plan.contact is not None or state.contact is None:
        return _merged_fit(plan.contact, state.contact)
    return _created_fit(state.contact, known, executed=executed)


def _account_fit(
    plan: Plan, state: LeadState, known: Collection[RecordId], *, executed: bool
) -> _Fit:
    if plan.account is not None:
        return _merged_fit(plan.account, state.account)
    # The account of a merged contact comes along, and without a company there is none.
    if state.account is None or plan.contact is not None:
        return _Fit.ASKED
    return _created_fit(state.account, known, executed=executed)


def _deal_fit(plan: Plan, state: LeadState, *, executed: bool) -> _Fit:
    if plan.deal is None:
        return _Fit.ASKED if state.deal is None else _Fit.OTHER
    if state.deal is not None:
        return _Fit.ASKED if executed else _Fit.OTHER
    # Where Zoho names the contact it would name the deal too.
    return _Fit.UNNAMED if state.contact is None else _Fit.OTHER


def _merged_fit(asked: RecordId | None, found: Ref | None) -> _Fit:
    if found is None:
        return _Fit.UNNAMED
    return _Fit.ASKED if found.id == asked else _Fit.OTHER


def _created_fit(found: Ref, known: Collection[RecordId], *, executed: bool) -> _Fit:
    return _Fit.ASKED if executed and found.id not in known else _Fit.OTHER
