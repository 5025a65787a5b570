"""The states of an operation and its steps: what may follow what, and what is kept of each."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.attribution import Resolution, Verdict
from app.domain.journal import (
    MAYBE_SENT,
    NO_RECEIPT,
    OPEN,
    TRANSITIONS,
    Asked,
    By,
    IllegalStep,
    Intent,
    JournalEntry,
    JournalHealth,
    JournalUnavailable,
    Kind,
    LeadEntry,
    OperationId,
    Receipt,
    Ruling,
    State,
)
from app.domain.journal_steps import (
    answered,
    begun,
    checking,
    credited,
    fingerprint,
    found_at_start,
    intent,
    mass_intent,
    plan_of,
    refused_as_done,
    ruled,
    ruling_of,
    sending,
    superseded,
    unsent,
)
from app.domain.mass import MassPlan
from app.domain.obstacle import Obstacle
from app.domain.outcome import Converted, NotSent, Outcome, Problem, Refused, Scheduled, Unknown
from app.domain.plan import DealDraft, Plan
from app.domain.records import FieldValue, Module, RecordId, Ref

S = State
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
LATER = datetime(2026, 11, 22, 11, tzinfo=UTC)
LEAD, OTHER = RecordId("101"), RecordId("102")
OP, EARLIER = OperationId("op"), OperationId("earlier")
NAMED = Converted(Ref(RecordId("201"), "Pat Boyle"), None, Ref(RecordId("501"), "Pat's deal"))
BARE = Converted(Ref(RecordId("201"), ""), None, Ref(RecordId("501"), ""))


def entry(*states: State, **more: object) -> JournalEntry:
    """An operation whose leads stand in these states."""
    kind = Kind.CONVERT if len(states) == 1 else Kind.MASS
    leads = tuple(LeadEntry(RecordId(str(101 + n)), state) for n, state in enumerate(states))
    made = JournalEntry(OP, kind, Asked(), "hash", leads, NOW)
    return replace(made, **more)  # type: ignore[arg-type]


def refused(code: str) -> Refused:
    return Refused(Problem(code, "Pat Boyle", 400))


# What each step leads to from each state from which it may be taken, written out by hand.
AFTER_SENDING = {S.INTENT: S.SENDING, S.SENDING: S.SENDING}
AFTER_UNSENT = {S.INTENT: S.NOT_SENT, S.SENDING: S.NOT_SENT, S.NOT_SENT: S.NOT_SENT}
AFTER_CHECKING = {
    S.ACCEPTED: S.RECONCILING,
    S.UNKNOWN: S.RECONCILING,
    S.NEEDS_HUMAN: S.RECONCILING,
    S.RECONCILING: S.RECONCILING,
    # The closed leads of a mass convert stay as they are while the others are re-read.
    S.NOT_SENT: S.NOT_SENT,
    S.REJECTED: S.REJECTED,
    S.NOT_APPLIED: S.NOT_APPLIED,
    S.APPLIED_OTHER: S.APPLIED_OTHER,
    S.APPLIED_BY_US: S.APPLIED_BY_US,
    S.CONFIRMED: S.CONFIRMED,
}
RULINGS = {
    S.RECONCILING: {
        S.UNKNOWN, S.ACCEPTED, S.NEEDS_HUMAN, S.REJECTED,
        S.NOT_APPLIED, S.APPLIED_OTHER, S.APPLIED_BY_US,
    },
    S.NEEDS_HUMAN: {S.RECONCILING, S.NOT_APPLIED, S.APPLIED_OTHER, S.APPLIED_BY_US},
    S.NOT_APPLIED: {S.APPLIED_BY_US},
}  # fmt: skip
ANSWERS: list[tuple[Outcome, State]] = [
    (NAMED, S.CONFIRMED),
    (Scheduled("42"), S.ACCEPTED),
    (refused("INVALID_DATA"), S.REJECTED),
    (refused("ID_ALREADY_CONVERTED"), S.RECONCILING),
    (NotSent("refused"), S.NOT_SENT),
    (Unknown("ReadTimeout"), S.UNKNOWN),
]


def after(step: Callable[[JournalEntry, datetime], JournalEntry]) -> dict[State, State]:
    """Where the step leads from each state from which it may be taken."""
    led = {}
    for state in State:
        with suppress(IllegalStep):
            led[state] = step(entry(state), LATER).state
    return led


def test_a_step_is_taken_only_where_it_may_follow() -> None:
    assert after(sending) == AFTER_SENDING
    assert after(unsent) == AFTER_UNSENT
    assert after(checking) == AFTER_CHECKING


@pytest.mark.parametrize(("outcome", "leads_to"), ANSWERS)
def test_an_answer_comes_only_to_what_was_sent(outcome: Outcome, leads_to: State) -> None:
    given_up_before = {S.INTENT: leads_to} if leads_to is S.NOT_SENT else {}
    assert after(answered(outcome, NO_RECEIPT)) == {S.SENDING: leads_to, **given_up_before}


@pytest.mark.parametrize("ruling", State)
def test_a_ruling_comes_only_to_what_was_looked_at(ruling: State) -> None:
    looked_at = {state: ruling for state, rulings in RULINGS.items() if ruling in rulings}
    assert after(ruled({LEAD: Ruling(ruling)})) == looked_at


@pytest.mark.parametrize(("outcome", "leads_to"), ANSWERS)
def test_only_one_refusal_says_that_the_lead_was_done_before(
    outcome: Outcome, leads_to: State
) -> None:
    after = answered(outcome, NO_RECEIPT)(entry(S.SENDING), LATER)
    assert refused_as_done(after) == (outcome == refused("ID_ALREADY_CONVERTED"))


def test_what_is_closed_stays_closed_but_for_a_late_proof() -> None:
    assert set(TRANSITIONS) == set(State)
    closed = set(State) - OPEN
    assert closed == {
        S.NOT_SENT, S.REJECTED, S.NOT_APPLIED, S.APPLIED_OTHER, S.APPLIED_BY_US, S.CONFIRMED,
    }  # fmt: skip
    assert {s: set(TRANSITIONS[s]) for s in closed if TRANSITIONS[s]} == {
        S.NOT_APPLIED: {S.APPLIED_BY_US}
    }
    assert OPEN - {S.INTENT} == MAYBE_SENT


def test_every_open_state_has_a_way_to_the_end() -> None:
    ended = set(State) - OPEN
    reached = set(ended)
    while True:
        more = {s for s in State if TRANSITIONS[s] & reached} - reached
        if not more:
            break
        reached |= more
    assert reached == set(State)


def test_an_intent_keeps_ids_and_switches_and_no_value() -> None:
    plan = Plan(
        LEAD,
        contact=RecordId("201"),
        account=RecordId("301"),
        deal=DealDraft({"Deal_Name": "Canary"}, contact_role=Ref(RecordId("9"), "Canary role")),
        overwrite=True,
        notify_lead_owner=True,
        notify_new_entity_owner=True,
        move_attachments_to=Module.DEALS,
        assign_to=RecordId("401"),
        carry_over_tags={Module.DEALS: ("Canary",), Module.CONTACTS: ("x",), Module.ACCOUNTS: ()},
    )
    known = {RecordId("201"), RecordId("200")}
    kept = intent(plan, modified_time="2026-11-22T10:00:00+01:00", known=known)
    assert kept.leads == ((LEAD, "2026-11-22T10:00:00+01:00"),)
    assert kept.asked == Asked(
        contact=RecordId("201"),
        account=RecordId("301"),
        with_deal=True,
        overwrite=True,
        notify_lead_owner=True,
        notify_new_entity_owner=True,
        attachments_to=Module.DEALS,
        assign_to=RecordId("401"),
        tagged=(Module.CONTACTS, Module.DEALS),
        known=(RecordId("200"), RecordId("201")),
    )
    assert "Canary" not in repr(kept)
    again = plan_of(kept.asked, LEAD)
    assert again == replace(plan, deal=DealDraft({}), carry_over_tags={})
    assert plan_of(intent(Plan(LEAD)).asked, LEAD) == Plan(LEAD)


def test_an_intent_of_a_mass_convert() -> None:
    plan = MassPlan(
        (LEAD, OTHER),
        deal=DealDraft({"Deal_Name": "Canary"}),
        assign_to=RecordId("401"),
        move_attachments_to=Module.ACCOUNTS,
        carry_over_tags=(Module.CONTACTS,),
    )
    kept = mass_intent(plan)
    assert kept.kind is Kind.MASS
    assert kept.leads == ((LEAD, ""), (OTHER, ""))
    assert kept.asked == Asked(
        with_deal=True,
        attachments_to=Module.ACCOUNTS,
        assign_to=RecordId("401"),
        tagged=(Module.CONTACTS,),
    )
    assert "Canary" not in repr(kept)
    assert kept.options_hash != mass_intent(replace(plan, deal=None)).options_hash


@pytest.mark.parametrize("time", ["2026-11-22T10:00:00 <b>", "x" * 50, "1\n2", "\uff11"])
def test_a_time_that_is_none_is_not_kept(time: str) -> None:
    assert intent(Plan(LEAD), modified_time=time).leads == ((LEAD, ""),)


def test_the_fingerprint_tells_every_choice_apart() -> None:
    deal = DealDraft({"Deal_Name": "a", "Owner": Ref(RecordId("1"), "x"), "Many": ("p", "q")})
    plans = [
        Plan(LEAD),
        Plan(OTHER),
        Plan(LEAD, contact=RecordId("201")),
        Plan(LEAD, account=RecordId("201")),
        Plan(LEAD, deal=DealDraft({})),
        Plan(LEAD, deal=deal),
        Plan(LEAD, deal=replace(deal, contact_role=Ref(RecordId("1"), ""))),
        Plan(LEAD, deal=replace(deal, values={**deal.values, "Many": ("q", "p")})),
        Plan(LEAD, deal=replace(deal, values={**deal.values, "Deal_Name": "\udc80"})),
        Plan(LEAD, overwrite=True),
        Plan(LEAD, notify_lead_owner=True),
        Plan(LEAD, notify_new_entity_owner=True),
        Plan(LEAD, move_attachments_to=Module.DEALS),
        Plan(LEAD, assign_to=RecordId("201")),
        Plan(LEAD, carry_over_tags={Module.DEALS: ("a",)}),
    ]
    assert len({fingerprint(plan) for plan in plans}) == len(plans)


def test_the_fingerprint_knows_the_same_plan_again() -> None:
    values: dict[str, FieldValue] = {"A": 1, "B": Ref(RecordId("1"), "name")}
    same: dict[str, FieldValue] = {"B": Ref(RecordId("1"), "renamed"), "A": 1}
    tags = {Module.DEALS: ("x", "y")}
    one = Plan(LEAD, deal=DealDraft(values), carry_over_tags=tags)
    two = Plan(LEAD, deal=DealDraft(same), carry_over_tags=tags)
    assert fingerprint(one) == fingerprint(two)


@pytest.mark.parametrize(
    ("kind", "leads", "allowed"),
    [
        (Kind.CONVERT, [], False),
        (Kind.CONVERT, [LEAD], True),
        (Kind.CONVERT, [LEAD, OTHER], False),
        (Kind.MASS, [LEAD, LEAD], False),
        (Kind.MASS, [RecordId(str(n)) for n in range(50)], True),
        (Kind.MASS, [RecordId(str(n)) for n in range(51)], False),
    ],
)
def test_how_many_leads_an_operation_has(kind: Kind, leads: list[RecordId], allowed: bool) -> None:
    planned = Intent(kind, tuple((lead, "") for lead in leads), Asked(), "")
    if allowed:
        made = begun(OP, planned, NOW)
        assert [lead.state for lead in made.leads] == [S.INTENT] * len(leads)
        assert (made.intent_at, made.attempt, made.sent_at) == (NOW, 0, None)
    else:
        with pytest.raises(IllegalStep):
            begun(OP, planned, NOW)


def test_each_try_counts_and_forgets_when_the_last_one_ended() -> None:
    first = sending(entry(S.INTENT), NOW)
    assert (first.attempt, first.sent_at, first.last_byte_at) == (1, NOW, None)
    second = sending(replace(first, last_byte_at=NOW), LATER)
    assert (second.attempt, second.sent_at, second.last_byte_at) == (2, LATER, None)


def test_an_answer_is_kept_without_names() -> None:
    kept = answered(NAMED, Receipt(200, -1500))(entry(S.SENDING), LATER)
    assert kept.lead(LEAD).converted == BARE
    assert (kept.http_status, kept.skew_ms, kept.last_byte_at) == (200, -1500, LATER)
    assert kept.resolved_by is By.ANSWER
    assert not kept.is_open


def test_a_refusal_is_kept_by_its_code_alone() -> None:
    kept = answered(refused("INVALID_DATA"), NO_RECEIPT)(entry(S.SENDING), LATER)
    assert (kept.zoho_code, kept.http_status) == ("INVALID_DATA", 400)
    assert "Pat" not in repr(kept)
    odd = answered(refused("<b>Pat"), NO_RECEIPT)(entry(S.SENDING), LATER)
    assert odd.zoho_code == ""
    assert odd.state is S.REJECTED


@pytest.mark.parametrize(
    ("told", "kept"), [("4876", "4876"), ("", ""), ("a b", ""), ("9" * 65, "")]
)
def test_a_job_is_kept_where_its_id_is_one(told: str, kept: str) -> None:
    accepted = answered(Scheduled(told), NO_RECEIPT)(entry(S.SENDING), LATER)
    assert accepted.job_id == kept
    assert accepted.resolved_by is None


def test_a_mass_convert_is_never_answered_with_records() -> None:
    with pytest.raises(IllegalStep):
        answered(NAMED, NO_RECEIPT)(entry(S.SENDING, S.SENDING), LATER)
    assert answered(Unknown(""), NO_RECEIPT)(entry(S.SENDING, S.SENDING), LATER).is_open


def test_a_job_that_nothing_is_known_of_goes_on() -> None:
    step = ruled({LEAD: Ruling(S.UNKNOWN)})
    assert step(entry(S.RECONCILING, job_id="42"), LATER).state is S.ACCEPTED
    assert step(entry(S.RECONCILING), LATER).state is S.UNKNOWN


def test_leads_of_a_mass_convert_end_one_by_one() -> None:
    three = entry(S.RECONCILING, S.RECONCILING, S.RECONCILING)
    first = ruled({LEAD: Ruling(S.APPLIED_BY_US, NAMED)})(three, LATER)
    assert first.state is S.RECONCILING
    assert first.is_open
    assert first.lead(LEAD).converted == BARE
    rest = {OTHER: Ruling(S.APPLIED_OTHER), RecordId("103"): Ruling(S.NEEDS_HUMAN)}
    second = ruled(rest)(first, LATER)
    assert (second.state, second.is_open) == (S.NEEDS_HUMAN, True)
    assert second.lead(LEAD).converted == BARE
    person = ruled({RecordId("103"): Ruling(S.NOT_APPLIED, by=By.PERSON)})(second, LATER)
    assert (person.state, person.resolved_by) == (S.NOT_APPLIED, By.PERSON)
    assert not person.is_open


def test_a_lead_of_an_operation() -> None:
    two = entry(S.CONFIRMED, S.UNKNOWN)
    assert two.lead(OTHER).state is S.UNKNOWN
    with pytest.raises(LookupError):
        two.lead(RecordId("999"))
    assert str(JournalUnavailable(Obstacle.FULL)) == "disk full"


def test_a_late_proof_is_credited_to_the_earlier_operation() -> None:
    refused_now = ruled({LEAD: Ruling(S.REJECTED, NAMED, effect_of=EARLIER)})(
        entry(S.RECONCILING), LATER
    )
    assert (refused_now.state, refused_now.effect_of) == (S.REJECTED, EARLIER)
    earlier = credited(LEAD, NAMED)(entry(S.NOT_APPLIED), LATER)
    assert earlier.state is S.APPLIED_BY_US
    assert earlier.lead(LEAD).converted == BARE


@pytest.mark.parametrize("state", [S.CONFIRMED, S.APPLIED_BY_US])
def test_what_is_known_as_ours_stays_as_it_is(state: State) -> None:
    known = entry(state)
    assert credited(LEAD, NAMED)(known, LATER) == known


def test_only_what_was_given_up_can_be_credited() -> None:
    with pytest.raises(IllegalStep):
        credited(LEAD, NAMED)(entry(S.NOT_SENT), LATER)


@pytest.mark.parametrize(
    ("state", "maybe_sent", "after"),
    [
        (S.INTENT, False, S.NOT_SENT),
        (S.INTENT, True, S.UNKNOWN),
        (S.SENDING, False, S.UNKNOWN),
        (S.SENDING, True, S.UNKNOWN),
        *[
            (s, maybe, s)
            for s in State
            if s not in {S.INTENT, S.SENDING}
            for maybe in (False, True)
        ],
    ],
)
def test_what_a_crash_left(state: State, maybe_sent: bool, after: State) -> None:
    found = found_at_start(entry(state), LATER, maybe_sent=maybe_sent)
    assert found.state is after
    assert found.last_byte_at == (LATER if after is not state and after is S.UNKNOWN else None)
    assert found.resolved_by == (By.START if after is not state and after is S.NOT_SENT else None)


@pytest.mark.parametrize(
    ("state", "after"),
    [
        (S.INTENT, S.NOT_SENT),
        (S.SENDING, S.NOT_APPLIED),
        (S.UNKNOWN, S.NOT_APPLIED),
        (S.ACCEPTED, S.NOT_APPLIED),
        (S.NEEDS_HUMAN, S.NOT_APPLIED),
        (S.CONFIRMED, S.CONFIRMED),
    ],
)
def test_an_older_operation_gives_way(state: State, after: State) -> None:
    steps = superseded(entry(state), LATER)
    assert steps[-1].state is after
    assert steps[-1].resolved_by is (By.START if after is not state else None)


@pytest.mark.parametrize(
    ("resolution", "more", "ruling"),
    [
        (Resolution(Verdict.DONE_AS_ASKED, NAMED), {}, Ruling(S.APPLIED_BY_US, BARE)),
        (Resolution(Verdict.DONE_OTHERWISE, NAMED), {}, Ruling(S.APPLIED_OTHER, BARE)),
        (Resolution(Verdict.DONE_UNNAMED, NAMED), {}, Ruling(S.APPLIED_OTHER, BARE)),
        (Resolution(Verdict.NOT_YET), {}, Ruling(S.UNKNOWN)),
        (Resolution(Verdict.NOT_YET), {"without_effect": True}, Ruling(S.NOT_APPLIED)),
        (Resolution(Verdict.GONE_OR_UNREADABLE), {"without_effect": True}, Ruling(S.UNKNOWN)),
        # Merged into the very contact asked for, but our own request came too late.
        (
            Resolution(Verdict.DONE_AS_ASKED, NAMED),
            {"refused_as_done": True},
            Ruling(S.APPLIED_OTHER, BARE),
        ),
        (
            Resolution(Verdict.DONE_AS_ASKED, NAMED),
            {"refused_as_done": True, "effect_of": EARLIER},
            Ruling(S.REJECTED, BARE, effect_of=EARLIER),
        ),
        (
            Resolution(Verdict.DONE_OTHERWISE, NAMED),
            {"refused_as_done": True, "effect_of": EARLIER},
            Ruling(S.APPLIED_OTHER, BARE),
        ),
    ],
)
def test_what_a_re_read_means(resolution: Resolution, more: dict[str, object], ruling: Ruling):
    assert ruling_of(resolution, **more) == ruling  # type: ignore[arg-type]


def test_health_is_sound_only_where_there_is_nothing_to_tell() -> None:
    assert JournalHealth().sound
    for trouble in (
        JournalHealth(quarantined=("x",)),
        JournalHealth(restored=1),
        JournalHealth(certain=False),
        JournalHealth(rolled_back=True),
    ):
        assert not trouble.sound
