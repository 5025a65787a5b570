"""Presets: names from hostile values, closing dates, and what an org has not any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.deal_form import deal_form
from app.domain.finding import Rule
from app.domain.preset_document import BadPreset, from_document, to_document
from app.domain.preset_use import applied
from app.domain.presets import (
    MOST_DAYS,
    Closing,
    ClosingKind,
    DealTemplate,
    Preset,
    closing_date,
    deal_name,
)
from app.domain.records import Module, record_id
from tests.samples.domain import OTHER_USER_ID, context, lead
from tests.samples.hostile import HOSTILE

DAYS, WORKING, MONTH = ClosingKind.DAYS, ClosingKind.WORKING_DAYS, ClosingKind.END_OF_MONTH
TEMPLATE = DealTemplate("{Company} - new", "Standard (Standard)", "Negotiation/Review", Closing())
FULL = Preset(
    "All of it",
    replace(TEMPLATE, amount=20000.0),
    OTHER_USER_ID,
    notify_lead_owner=True,
    notify_new_owner=True,
    tags_to=(Module.CONTACTS, Module.DEALS),
    attachments_to=Module.DEALS,
)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{Company}", "Zylker Biotech"),
        ("{Company} - {Last_Name}", "Zylker Biotech - Boyle"),
        ("{Nothing} - {Company}", "Zylker Biotech"),
        ("{Company} - {Nothing}", "Zylker Biotech"),
        ("{Company", "{Company"),
        ("{}", "{}"),
        ("", "Zylker Biotech"),
        ("{Nothing}", "Zylker Biotech"),
    ],
)
def test_a_name_from_a_pattern(pattern: str, name: str) -> None:
    assert deal_name(pattern, lead(), 120).text == name


def test_a_value_is_no_pattern() -> None:
    """What a stranger types into a web form isn't read as a field."""
    tricky = replace(lead(), values={"Company": "{Email} {Last_Name}"})
    assert deal_name("{Company}", tricky, None).text == "{Email} {Last_Name}"


def test_hostile_values_make_one_short_line() -> None:
    for name, value in HOSTILE.items():
        named = deal_name("{Company}", replace(lead(), values={"Company": value}), 120)
        assert 0 < len(named.text) <= 120, name
        assert named.text.isprintable(), name
        named.text.encode()


def test_what_is_cut_is_told() -> None:
    named = deal_name("{Company}", replace(lead(), values={"Company": "x" * 121}), 120)
    assert (named.text, named.cut) == ("x" * 120, True)
    assert not deal_name("{Company}", replace(lead(), values={"Company": "x" * 120}), 120).cut


def test_a_letter_is_not_parted_from_its_marks() -> None:
    value = "a" * 119 + "e\u0301"
    assert deal_name("{C}", replace(lead(), values={"C": value}), 120).text == "a" * 119


@pytest.mark.parametrize(
    ("kind", "count", "today", "closes"),
    [
        (DAYS, 0, date(2026, 11, 29), date(2026, 11, 29)),
        (DAYS, 30, date(2026, 11, 29), date(2026, 12, 29)),
        (WORKING, 0, date(2026, 11, 28), date(2026, 11, 30)),  # a Saturday
        (WORKING, 1, date(2026, 11, 27), date(2026, 11, 30)),  # a Friday
        (WORKING, 1, date(2026, 11, 29), date(2026, 11, 30)),  # a Sunday
        (WORKING, 5, date(2026, 11, 28), date(2026, 12, 4)),
        (WORKING, 5, date(2026, 11, 30), date(2026, 12, 7)),
        (WORKING, 3, date(2026, 12, 3), date(2026, 12, 8)),
        (MONTH, 0, date(2026, 2, 10), date(2026, 2, 28)),
        (MONTH, 0, date(2028, 2, 10), date(2028, 2, 29)),
        (MONTH, 1, date(2026, 12, 31), date(2027, 1, 31)),
        (MONTH, 14, date(2026, 12, 1), date(2028, 2, 29)),
        (DAYS, 3650, date(9999, 12, 1), date.max),
    ],
)
def test_closing_dates(kind: ClosingKind, count: int, today: date, closes: date) -> None:
    assert closing_date(Closing(kind, count), today) == closes


@given(st.integers(0, MOST_DAYS), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_working_days_are_counted_one_by_one(count: int, today: date) -> None:
    found = closing_date(Closing(WORKING, count), today)
    assert found.weekday() < 5
    if count:
        before = closing_date(Closing(WORKING, count - 1), today)
        gap = (found - before).days
        started_on_weekend = count == 1 and today.weekday() >= 5
        assert gap in ((0,) if started_on_weekend else (1, 3))


def rules(preset: Preset) -> list[Rule]:
    it = context()
    return [f.rule for f in applied(preset, it, deal_form(it.setup, it.lead)).findings]


def test_all_of_a_preset_is_taken() -> None:
    it = context()
    use = applied(FULL, it, deal_form(it.setup, it.lead))
    assert use.deal is not None
    assert use.deal["Deal_Name"] == "Zylker Biotech - new"
    assert use.deal["Stage"] == "Negotiation/Review"
    assert use.deal["Closing_Date"] == "2026-12-22"
    assert use.deal["Amount"] == 20000
    assert (use.assign_to, use.findings) == (OTHER_USER_ID, ())


@pytest.mark.parametrize(
    ("preset", "rule"),
    [
        (replace(FULL, assign_to=record_id("1")), Rule.PRESET_OWNER_GONE),
        (replace(FULL, deal=replace(TEMPLATE, stage="Won over")), Rule.PRESET_STAGE_GONE),
        (replace(FULL, deal=replace(TEMPLATE, pipeline="Old")), Rule.PRESET_PIPELINE_GONE),
        (replace(FULL, deal=replace(TEMPLATE, pattern="{Gone}")), Rule.PRESET_FIELD_GONE),
        (replace(FULL, deal=replace(TEMPLATE, pattern="x" * 200)), Rule.PRESET_NAME_CUT),
    ],
)
def test_what_is_gone_is_told_and_left_out(preset: Preset, rule: Rule) -> None:
    assert rules(preset) == [rule]
    it = context()
    form = deal_form(it.setup, it.lead)
    use = applied(preset, it, form)
    assert use.deal is not None
    assert form.problems(use.deal) == ()
    assert use.assign_to in (None, OTHER_USER_ID)


def test_a_preset_survives_its_file() -> None:
    assert from_document(to_document([FULL, Preset("Plain")])) == (FULL, Preset("Plain"))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("name", ""),
        ("name", 3),
        ("name", "x" * 81),
        ("assign_to", "\uff11\uff12"),
        ("assign_to", 12),
        ("notify_lead_owner", 1),
        ("tags_to", ["Leads"]),
        ("tags_to", [{}]),
        ("attachments_to", "Users"),
        ("attachments_to", []),
        ("deal", []),
        ("deal", {"name_pattern": None}),
        ("deal", {"name_pattern": "", "closing": {"kind": "never"}}),
        ("deal", {"name_pattern": "", "closing": {"kind": []}}),
        ("deal", {"name_pattern": "", "closing": {"kind": "days", "count": True}}),
        ("deal", {"name_pattern": "", "closing": {"kind": "days", "count": 3651}}),
        ("deal", {"name_pattern": "", "amount": "1"}),
        ("deal", {"name_pattern": "", "amount": -1}),
        ("deal", {"name_pattern": "", "amount": float("inf")}),
    ],
)
def test_a_bad_preset_is_none(key: str, value: object) -> None:
    (told,) = to_document([FULL])
    with pytest.raises(BadPreset):
        from_document([{**told, key: value}])
