"""Each Ground and each Hindrance has a verdict in words, with its reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest

from app.domain.context import DecisionContext
from app.domain.matching import Ground, Lane, MatchReason, Suggestion
from app.domain.records import Hindrance, Ref, record_id
from app.domain.suggestion import suggest
from app.ui.detail.hindrances import lead_hindrance, marks, target_hindrance
from app.ui.detail.reasons import verdict
from app.ui.parts import Tone
from tests.samples import domain as d
from tests.samples.hostile import HOSTILE
from tests.ui.detail import scenes

LANES = {
    Ground.UNIQUE_FIELD: Lane.READY,
    Ground.EMAIL: Lane.READY,
    Ground.NOTHING_MATCHES: Lane.NEW,
    Ground.LEAD_HINDERED: Lane.BLOCKED,
    Ground.TARGET_HINDERED: Lane.BLOCKED,
    Ground.TARGET_READ_ONLY: Lane.BLOCKED,
    Ground.CONVERSION_IMPOSSIBLE: Lane.BLOCKED,
    Ground.DEAL_IMPOSSIBLE: Lane.BLOCKED,
    Ground.NOT_READ: Lane.UNREAD,
}


def test_every_ground_has_whole_words_on_any_lead() -> None:
    """Also where the suggestion carries nothing: a pane must never fail on a verdict."""
    for (name, make), ground in product(scenes.CONTEXTS.items(), Ground):
        said = verdict(make(), Suggestion(LANES.get(ground, Lane.CHOOSE), ground))
        where = f"{ground} on {name}: {said}"
        assert said.title, where
        assert said.text.endswith((".", "…")), where
        assert ".." not in said.text, where
        assert "{" not in said.title + said.text, where
        assert said.icon, where


def test_a_name_that_ends_in_a_full_stop_gets_no_second_one() -> None:
    for make in (scenes.article, scenes.conflict, scenes.account_only):
        context = scenes.renamed(make(), "Młyny Sp. z o.o.")
        suggestion = suggest(context.lead, context.matches, context.setup)
        said = verdict(context, suggestion)
        assert "z o.o. " in said.text + " "
        assert ".." not in said.text


def test_a_company_of_blanks_makes_no_account() -> None:
    context = d.context(d.lead(d.lead_row(company="   ")), d.matches((), ()))
    said = verdict(context, Suggestion(Lane.NEW, Ground.NOTHING_MATCHES))
    assert said.text == "The contact Pat Boyle would be new, without an account."


def test_every_ground_has_a_title_of_its_own() -> None:
    context = scenes.article()
    titles = {
        ground: verdict(context, Suggestion(LANES.get(ground, Lane.CHOOSE), ground)).title
        for ground in Ground
        if ground not in {Ground.UNIQUE_FIELD, Ground.EMAIL}  # these name the record instead
    }
    assert len(set(titles.values())) == len(titles)


@pytest.mark.parametrize(
    ("make", "title", "text"),
    [
        (
            scenes.article,
            "Merge into Pat Boyle at Zylker Biotech",
            (
                "Phone 9844444444 is unique and matches Pat Boyle. This contact belongs to Zylker "
                "Biotech."
            ),
        ),
        (
            scenes.no_match,
            "Create a new contact",
            "The contact Pat Boyle and the account Zylker Biotech would be new.",
        ),
        (
            scenes.no_match_untold,
            "Create a new contact",
            "The contact Pat Boyle would be new, without an account.",
        ),
        (
            scenes.conflict,
            "The matches don't agree",
            (
                "Pat Boyle belongs to Halcyon Foods, while the company matches Zylker Biotech. "
                "Compare them and choose."
            ),
        ),
        (
            scenes.target_locked,
            "The match can't take this lead now",
            "Pat Boyle is locked in Zoho and can't take a lead until it's unlocked.",
        ),
        (
            scenes.blocked,
            "This lead isn't approved",
            "Zoho converts approved leads only. Have it approved in Zoho first.",
        ),
        (
            scenes.account_only,
            "New contact Pat Boyle at the account Zylker Biotech",
            "An account has the company's name, Zylker Biotech. No contact matches.",
        ),
    ],
)
def test_verdicts_say_who_and_why(
    make: Callable[[], DecisionContext], title: str, text: str
) -> None:
    context = make()
    said = verdict(context, suggest(context.lead, context.matches, context.setup))
    assert (said.title, said.text) == (title, text)


def test_only_sure_and_new_leads_offer_one_key() -> None:
    for make in scenes.CONTEXTS.values():
        context = make()
        suggestion = suggest(context.lead, context.matches, context.setup)
        usable = verdict(context, suggestion).usable
        assert usable == (suggestion.lane in {Lane.READY, Lane.NEW})


def test_a_contact_without_account_tells_of_the_account_to_come() -> None:
    context = d.context(found=d.matches((d.contact(account=None),), ()))
    suggestion = Suggestion(
        Lane.READY, Ground.UNIQUE_FIELD, contact=context.matches.contacts[0], reason=d.PHONE
    )
    said = verdict(context, suggestion)
    assert said.title == "Merge into Pat Boyle"
    assert said.text.endswith(
        "matches Pat Boyle. This contact belongs to no account. The account Zylker Biotech would "
        "be created."
    )


@pytest.mark.parametrize("hindrance", Hindrance)
def test_every_hindrance_has_words_for_a_lead(hindrance: Hindrance) -> None:
    title, text = lead_hindrance(hindrance)
    assert title
    assert text.endswith(".")


@pytest.mark.parametrize("hindrance", [h for h in Hindrance if h])
def test_every_hindrance_has_a_mark_and_words_for_a_target(hindrance: Hindrance) -> None:
    candidate = d.contact(hindrance=hindrance)
    assert [tone for _, tone in marks(candidate)] == [Tone.BAD]
    assert "Pat Boyle" in target_hindrance(candidate)


def test_a_usable_candidate_has_no_mark() -> None:
    assert marks(d.contact()) == ()
    assert target_hindrance(d.contact()) == ""


def test_a_locked_account_and_a_read_only_record_are_marked() -> None:
    locked = d.contact(account_locked=True)
    assert [text for text, _ in marks(locked)] == ["account locked"]
    assert target_hindrance(locked) == (
        "Pat Boyle belongs to Zylker Biotech, which is locked in Zoho."
    )
    assert marks(d.contact(editable=False)) == (("read-only for you", Tone.WARN),)


@pytest.mark.parametrize("ground", Ground)
def test_hostile_names_can_neither_break_nor_fill_a_verdict(ground: Ground) -> None:
    for name, value in HOSTILE.items():
        reason = replace(d.PHONE, label=value, value=value)
        contact = d.contact(
            name=value, reasons=(reason,), account=Ref(record_id("12"), value), account_locked=True
        )
        lead = d.lead(d.lead_row(name=value, company=value))
        context = d.context(lead, d.matches((contact,)))
        for lane in Lane:
            said = verdict(context, Suggestion(lane, ground, contact=contact, reason=reason))
            assert len(said.title) < 400, name
            assert len(said.text) < 400, name


K_19 = MatchReason("Customer_Number", "Customer Number", "K-10019", unique=True)


def test_a_conflict_names_the_value_that_points_elsewhere() -> None:
    """The company isn't said to match an account that only a number found."""
    elsewhere = d.account(id=record_id("19"), name="Tamarind Textiles", reasons=(K_19,))
    context = d.context(found=d.matches((d.contact(),), (elsewhere, d.account())))
    said = verdict(context, suggest(context.lead, context.matches, context.setup))
    assert said.text == (
        "Pat Boyle belongs to Zylker Biotech, while Customer Number K-10019 matches Tamarind "
        "Textiles. Compare them and choose."
    )
    context = d.context(found=d.matches((d.contact(account=None),), (elsewhere,)))
    said = verdict(context, suggest(context.lead, context.matches, context.setup))
    assert said.text.startswith(
        "Pat Boyle belongs to no account, though Customer Number K-10019 matches Tamarind Textiles."
    )


def test_a_conflict_of_websites_says_so() -> None:
    """There is one account, so no value points to a different record."""
    values = {**d.account().values, "Website": "https://zylker.example"}
    found = d.matches((), (d.account(values=values),))
    lead = d.lead()
    lead = replace(lead, values={**lead.values, "Website": "https://other.example"})
    context = d.context(lead, found)
    suggestion = suggest(context.lead, context.matches, context.setup)
    assert suggestion.ground is Ground.CONFLICT
    assert verdict(context, suggestion).text == (
        "Zylker Biotech has the company's name, but another website: https://zylker.example. "
        "Compare them and choose."
    )
