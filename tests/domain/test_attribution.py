"""What a re-read means, by table; what was merged into is the only proof."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from typing import NamedTuple

import pytest

from app.domain.attribution import Circumstances, Verdict, attribute
from app.domain.outcome import Converted
from app.domain.plan import DealDraft, Plan
from app.domain.records import FieldValue, LeadState, Module, Ref, record_id
from tests.samples import domain as sample

LEAD = sample.LEAD_ID
PAT, ZYLKER = Ref(sample.PAT_ID, "Pat Boyle"), sample.ZYLKER
BOYLE = Ref(sample.BOYLE_ID, "Boyle")
MADE, MADE_ACCOUNT = Ref(record_id("801"), "Pat Boyle"), Ref(record_id("802"), "Zylker Biotech")
DEAL = Ref(record_id("803"), "Zylker Deal")
KNOWN = frozenset({PAT.id, BOYLE.id, ZYLKER.id})

DRAFT = DealDraft({"Deal_Name": "Zylker Deal"})
MERGE = Plan(LEAD, contact=PAT.id, account=ZYLKER.id, deal=DRAFT)
BRING = Plan(LEAD, contact=PAT.id)
CREATE = Plan(LEAD)
JOIN = Plan(LEAD, account=ZYLKER.id)


def done(contact: Ref | None, account: Ref | None, deal: Ref | None = None) -> LeadState:
    return LeadState(found=True, converted=True, contact=contact, account=account, deal=deal)


class Case(NamedTuple):
    plan: Plan
    state: LeadState
    verdict: Verdict
    differing: tuple[Module, ...] = ()
    executed: bool = True


AS_ASKED, OTHERWISE, UNNAMED = Verdict.DONE_AS_ASKED, Verdict.DONE_OTHERWISE, Verdict.DONE_UNNAMED
BY_OTHERS = Verdict.DONE_BY_OTHERS
CONTACTS, ACCOUNTS, DEALS = Module.CONTACTS, Module.ACCOUNTS, Module.DEALS

CASES = {
    "no answer": Case(MERGE, LeadState(found=False), Verdict.GONE_OR_UNREADABLE),
    "not converted": Case(MERGE, LeadState(found=True), Verdict.NOT_YET),
    "merged as asked": Case(MERGE, done(PAT, ZYLKER, DEAL), AS_ASKED),
    "another contact": Case(MERGE, done(BOYLE, ZYLKER, DEAL), OTHERWISE, (CONTACTS,)),
    "another account": Case(MERGE, done(PAT, MADE_ACCOUNT, DEAL), OTHERWISE, (ACCOUNTS,)),
    "no deal": Case(MERGE, done(PAT, ZYLKER), OTHERWISE, (DEALS,)),
    "nothing named": Case(MERGE, done(None, None), UNNAMED),
    "only the deal named": Case(MERGE, done(None, None, DEAL), UNNAMED),
    "the account not named": Case(MERGE, done(PAT, None, DEAL), UNNAMED),
    "all different": Case(MERGE, done(MADE, MADE_ACCOUNT), OTHERWISE, (CONTACTS, ACCOUNTS, DEALS)),
    "brought along": Case(BRING, done(PAT, ZYLKER), AS_ASKED),
    "a deal nobody asked for": Case(BRING, done(PAT, ZYLKER, DEAL), OTHERWISE, (DEALS,)),
    "created as asked": Case(CREATE, done(MADE, MADE_ACCOUNT), AS_ASKED),
    "created without an account": Case(CREATE, done(MADE, None), AS_ASKED),
    "create, but an old contact": Case(
        CREATE, done(PAT, MADE_ACCOUNT), OTHERWISE, (CONTACTS,)
    ),
    "create, but an old account": Case(CREATE, done(MADE, ZYLKER), OTHERWISE, (ACCOUNTS,)),
    "create, nothing named": Case(CREATE, done(None, None), UNNAMED),
    "joined as asked": Case(JOIN, done(MADE, ZYLKER), AS_ASKED),
    "refused as converted, yet the same records": Case(
        BRING, done(PAT, ZYLKER), BY_OTHERS, executed=False
    ),
    "refused as converted: the deal is not ours": Case(
        MERGE, done(PAT, ZYLKER, DEAL), OTHERWISE, (DEALS,), executed=False
    ),
    "refused as converted: the new contact is not ours": Case(
        CREATE, done(MADE, MADE_ACCOUNT), OTHERWISE, (CONTACTS, ACCOUNTS), executed=False
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_verdict(case: Case) -> None:
    found = attribute(case.plan, case.state, KNOWN, executed=case.executed)
    assert (found.verdict, found.differing) == (case.verdict, case.differing)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_records_are_told_wherever_it_is_converted(case: Case) -> None:
    found = attribute(case.plan, case.state, KNOWN, executed=case.executed)
    state = case.state
    expected = Converted(state.contact, state.account, state.deal) if state.converted else None
    assert found.converted == expected
    assert found.done is state.converted


def test_without_knowing_what_there_was_a_created_contact_passes() -> None:
    assert attribute(CREATE, done(PAT, ZYLKER)).verdict is AS_ASKED


SENT = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
ME, COLLEAGUE = Ref(record_id("900"), "Patricia"), Ref(record_id("901"), "Dan")
OURS = Circumstances(earliest=SENT, me=ME.id)


@pytest.mark.parametrize(
    ("time", "person", "circumstances", "verdict"),
    [
        ("2026-11-22T23:30:00+00:00", ME, OURS, AS_ASKED),
        ("2026-11-23T05:00:00+05:30", ME, OURS, AS_ASKED),
        ("2026-11-22T23:29:59+00:00", ME, OURS, BY_OTHERS),
        ("2026-11-23T04:59:59+05:30", ME, OURS, BY_OTHERS),
        ("2026-11-22T23:30:00+00:00", COLLEAGUE, OURS, BY_OTHERS),
        # One of the two is told, or known, and agrees.
        ("", ME, OURS, AS_ASKED),
        ("2026-11-22T23:31:00+00:00", None, OURS, AS_ASKED),
        ("2026-11-22T23:31:00+00:00", COLLEAGUE, Circumstances(earliest=SENT), AS_ASKED),
        ("2026-11-22T23:29:00+00:00", ME, Circumstances(me=ME.id), AS_ASKED),
        # Neither is: then it may be anybody's.
        ("", None, OURS, BY_OTHERS),
        ("in spring", "Patricia", OURS, BY_OTHERS),
        ("2026-11-22T23:31:00+00:00", None, Circumstances(me=ME.id), BY_OTHERS),
        ("", ME, Circumstances(earliest=SENT), BY_OTHERS),
        # The derived form is a day, in whatever time zone; a time without zone likewise.
        ("2026-11-22", ME, OURS, AS_ASKED),
        ("2026-11-21", ME, OURS, BY_OTHERS),
        ("2026-11-22T11:30:00", ME, OURS, AS_ASKED),
        ("2026-11-22T11:29:59", ME, OURS, BY_OTHERS),
    ],
)
def test_time_and_person_tell_whose_it_was(
    time: str, person: FieldValue, circumstances: Circumstances, verdict: Verdict
) -> None:
    state = dataclasses.replace(
        done(PAT, ZYLKER), converted_time=time, values={"Modified_By": person}
    )
    found = attribute(BRING, state, KNOWN, circumstances=circumstances)
    assert found.verdict is verdict
    assert found.converted == Converted(PAT, ZYLKER, None)


def test_other_records_are_not_ours_whoever_and_whenever() -> None:
    state = dataclasses.replace(
        done(BOYLE, ZYLKER),
        converted_time="2026-11-22T23:31:00+00:00",
        values={"Modified_By": ME},
    )
    assert attribute(BRING, state, KNOWN, circumstances=OURS).verdict is OTHERWISE
