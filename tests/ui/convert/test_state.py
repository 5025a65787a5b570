"""The choices alone, without a window."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import app.ui.convert.state as module
from app.domain.finding import Option, Rule
from app.domain.matching import Candidate
from app.domain.records import Hindrance, Module, record_id
from app.domain.suggestion import suggest
from app.ui.convert.state import NEW, NO_RECORD, ConvertState
from tests.samples import domain
from tests.ui.convert import samples

OTHER_ACCOUNT = record_id("4876876000007421099")


def begun(
    contacts: tuple[Candidate, ...] | None = None,
    accounts: tuple[Candidate, ...] | None = None,
    chosen: Candidate | None = None,
    **row: object,
) -> ConvertState:
    """The state with which the dialog opens."""
    lead = domain.lead(domain.lead_row(**row))
    context = domain.context(lead, domain.matches(contacts, accounts), samples.org())
    return ConvertState(context, suggest(lead, context.matches, context.setup), chosen)


def test_it_knows_no_window() -> None:
    tree = ast.parse(Path(module.__file__).read_text("utf-8"))
    imported = {n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert not {name for name in imported if not name.startswith(("app.domain", "collections"))} - {
        "__future__",
        "dataclasses",
        "types",
        "typing",
    }


def test_a_sure_match_is_chosen_with_its_account() -> None:
    state = begun(contacts=(domain.contact(),))
    plan = state.plan()
    assert plan is not None
    assert (plan.contact, plan.account) == (domain.PAT_ID, domain.ZYLKER_ID)


def test_nothing_matches_so_all_is_new() -> None:
    state = begun((), ())
    assert (state.contact, state.account) == (NEW, NEW)
    plan = state.plan()
    assert plan is not None
    assert (plan.contact, plan.account, plan.deal) == (None, None, None)


def test_without_a_company_no_account_is_made() -> None:
    assert begun((), (), company="").account == NO_RECORD


def test_among_several_nothing_is_chosen_for_the_user() -> None:
    same = domain.contact(reasons=(domain.EMAIL,))
    state = begun((same, domain.other_contact()))
    assert state.undecided == (Option.CONTACT, Option.ACCOUNT)
    assert state.plan() is None
    assert state.preview() is None
    assert state.findings() == ()
    assert not state.ready()


def test_a_name_alone_chooses_nothing() -> None:
    state = begun((domain.contact(reasons=(domain.FULL_NAME,)),))
    assert state.contact is None


def test_what_the_user_chose_before_wins() -> None:
    assert begun(chosen=domain.other_contact()).contact == domain.BOYLE_ID


def test_the_contact_decides_the_account() -> None:
    state = begun(chosen=domain.contact())
    assert state.account == domain.ZYLKER_ID
    assert not state.choose_account(NEW)
    assert state.choose_contact(domain.BOYLE_ID)
    # Boyle has no account, and may not be put into one that isn't hers: the company makes one.
    assert state.account == NEW


def test_an_account_chosen_first_stays_where_it_may() -> None:
    # Both match by a field that doesn't have to be unique, so both and a new one may be had.
    one, two = domain.account(), domain.account(id=OTHER_ACCOUNT, name="Zylker Biotech Inc")
    state = begun((), (one, two), chosen=two)
    assert state.contact == NEW
    assert state.account == OTHER_ACCOUNT


def test_an_account_chosen_beside_a_sure_contact_leaves_that_contact() -> None:
    sure = domain.contact()
    state = begun((sure,), chosen=domain.account())
    assert (state.contact, state.account) == (domain.PAT_ID, domain.ZYLKER_ID)
    assert state.conflict is None


def test_where_they_conflict_the_account_counts_and_it_is_said_why() -> None:
    sure = domain.contact(reasons=(domain.EMAIL,))
    other = domain.account(id=OTHER_ACCOUNT, name="Zylker Inc")
    state = begun((sure,), (domain.account(), other), chosen=other)
    assert (state.contact, state.account) == (None, OTHER_ACCOUNT)
    assert state.conflict is not None
    assert state.conflict.rule is Rule.ACCOUNT_NOT_OF_CONTACT
    assert state.choose_contact(NEW)
    assert state.account == OTHER_ACCOUNT
    assert state.conflict is None


def test_who_wants_a_new_contact_that_can_t_be_had_gets_none_instead() -> None:
    state = begun((domain.contact(),))
    assert state.contact == domain.PAT_ID
    state.begin_new()
    assert state.contact is None
    assert not state.ready()
    assert state.choose_contact(domain.PAT_ID)
    assert state.account == domain.ZYLKER_ID


def test_what_zoho_would_refuse_cannot_be_chosen() -> None:
    locked = domain.contact(hindrance=Hindrance.LOCKED)
    state = begun((locked, domain.other_contact()), chosen=domain.other_contact())
    assert not state.choose_contact(domain.PAT_ID)
    assert state.contact == domain.BOYLE_ID
    assert not state.choose_contact("999")


def test_a_locked_lead_is_a_dead_end_with_its_reason() -> None:
    dead_end = begun(hindrance=Hindrance.LOCKED).dead_end
    assert dead_end is not None
    assert dead_end.rule is Rule.LEAD_HINDERED
    assert begun().dead_end is None


def test_another_pipeline_takes_a_foreign_stage_along() -> None:
    state = begun(chosen=domain.contact())
    state.set_field("Stage", "Negotiation/Review")
    state.set_field("Pipeline", "Partners")
    assert "Stage" not in state.deal_values
    state.set_field("Stage", "Contract")
    state.set_field("Pipeline", "Partners")
    assert state.deal_values["Stage"] == "Contract"


def test_the_deal_is_sent_only_while_it_is_wanted() -> None:
    state = begun(chosen=domain.contact())
    state.set_field("Amount", 5)
    assert state.plan().deal is None  # type: ignore[union-attr]
    state.with_deal = True
    plan = state.plan()
    assert plan is not None
    assert plan.deal is not None
    assert plan.deal.values["Amount"] == 5
    state.set_field("Amount", None)
    assert "Amount" not in state.plan().deal.values  # type: ignore[union-attr]
    assert plan.deal.values["Amount"] == 5, "a plan handed out doesn't change"


def test_what_needs_a_deal_is_left_out_without_one_and_comes_back_with_it() -> None:
    state = begun(chosen=domain.contact())
    state.attachments_to = Module.DEALS
    state.set_tag(Module.DEALS, "expo-24", on=True)
    state.set_tag(Module.CONTACTS, "expo-24", on=True)
    plan = state.plan()
    assert plan is not None
    assert plan.move_attachments_to is None
    assert dict(plan.carry_over_tags) == {Module.CONTACTS: ("expo-24",)}
    assert state.attachments_off(Module.DEALS) is not None
    assert state.tags_off(Module.DEALS) is not None
    state.with_deal = True
    plan = state.plan()
    assert plan is not None
    assert plan.move_attachments_to is Module.DEALS
    assert set(plan.carry_over_tags) == {Module.CONTACTS, Module.DEALS}


@pytest.mark.parametrize(
    ("company", "idle"),
    [
        ("Zylker Biotech", Rule.OVERWRITE_SAME_NAME),
        ("", Rule.OVERWRITE_WITHOUT_COMPANY),
        ("Zylker Robotics", None),
    ],
)
def test_overwrite_is_sent_only_where_it_does_something(company: str, idle: Rule | None) -> None:
    state = begun(chosen=domain.contact(), company=company)
    state.overwrite = True
    found = state.overwrite_idle()
    assert (found.rule if found else None) is idle
    plan = state.plan()
    assert plan is not None
    assert plan.overwrite is (idle is None)


def test_tags_keep_the_order_of_the_lead() -> None:
    lead = domain.lead(tags=("a", "b", "c"))
    context = domain.context(lead, org=samples.org())
    state = ConvertState(context, None, domain.contact())
    state.set_tag(Module.CONTACTS, "c", on=True)
    state.set_tag(Module.CONTACTS, "a", on=True)
    assert state.tags(Module.CONTACTS) == ("a", "c")
    state.set_tag(Module.CONTACTS, "a", on=False)
    assert state.tags(Module.CONTACTS) == ("c",)


def test_a_box_of_the_deal_is_an_answer_before_it_is_touched() -> None:
    context = domain.context(org=samples.org(*samples.EVERY_KIND))
    assert ConvertState(context, None, domain.contact()).deal_values["Signed__c"] is False
