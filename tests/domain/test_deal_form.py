"""The deal's form: which fields, in which order, and which values Zoho would refuse."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.deal_form import (
    DealForm,
    FieldKind,
    FieldProblem,
    FormField,
    ProblemKind,
    deal_form,
    defaults,
)
from app.domain.deal_values import problem
from app.domain.metadata import Choice, Field, Layout, OrgSetup, Pipeline, Stage
from app.domain.records import FieldValue, Module, Ref, record_id
from tests.samples import domain as sample

PARTNERS_LAYOUT = record_id("91")
PARTNERS = Pipeline(
    "2", "Partners", "Partners", default=False,
    stages=(Stage("First talk", "First talk", "Open"), Stage("Closed Won", "Closed Won")),
)  # fmt: skip
REGIONS = (Choice("North", "N"), Choice("South", "S"))


def with_layout(*fields: Field, pipelines: tuple[Pipeline, ...] = (sample.PIPELINE,)) -> OrgSetup:
    """The article's org, whose Deals layout has more fields."""
    org = sample.setup()
    layout = Layout(sample.DEALS_LAYOUT, "Standard", (*sample.DEAL_FIELDS, *fields))
    return dataclasses.replace(
        org,
        layouts={**org.layouts, Module.DEALS: (layout,)},
        pipelines={str(sample.DEALS_LAYOUT): pipelines} if pipelines else {},
    )


def names(form: DealForm) -> list[str]:
    return [field.api_name for field in form.fields]


def test_the_articles_form() -> None:
    form = deal_form(sample.setup(), sample.lead())
    assert names(form) == ["Deal_Name", "Closing_Date", "Pipeline", "Stage", "Amount"]
    assert [f.required for f in form.fields] == [True, True, True, True, False]
    assert form.contact_roles == sample.setup().contact_roles


def test_an_org_without_pipelines_has_no_pipeline_field() -> None:
    form = deal_form(with_layout(pipelines=()), sample.lead())
    assert "Pipeline" not in names(form)
    assert form.pipelines == ()


def test_custom_mandatory_fields_come_after_zohos_own_form() -> None:
    region = Field("Region", "Region", "picklist", mandatory=True, custom=True, choices=REGIONS)
    org = with_layout(
        region,
        Field("Hobby", "Hobby", "text", custom=True),
        Field("Account_Name", "Account Name", "lookup", mandatory=True),
        Field("Owner", "Deal Owner", "ownerlookup", mandatory=True),
        Field("Number", "Number", "autonumber", mandatory=True, read_only=True),
    )
    form = deal_form(org, sample.lead())
    assert names(form)[-1] == "Region"
    made = form.field("Region")
    assert made is not None
    assert (made.kind, made.required, made.custom) == (FieldKind.PICKLIST, True, True)
    assert made.choices == REGIONS


def test_the_leads_own_layout_names_the_deals_layout() -> None:
    org = sample.setup()
    partner_fields = (
        *sample.DEAL_FIELDS, Field("Partner_Code", "Partner code", "text", mandatory=True)
    )  # fmt: skip
    leads_layout = Layout(
        record_id("77"), "Partners", (),
        target_layouts={Module.DEALS: Ref(PARTNERS_LAYOUT, "Partners")},
        deal_fields=(("Stage", True), ("Closing_Date", False), ("Amount", True)),
    )  # fmt: skip
    org = dataclasses.replace(
        org,
        layouts={
            Module.LEADS: (*org.layouts[Module.LEADS], leads_layout),
            Module.DEALS: (
                *org.layouts[Module.DEALS],
                Layout(PARTNERS_LAYOUT, "Partners", partner_fields),
            ),
        },
        pipelines={**org.pipelines, str(PARTNERS_LAYOUT): (PARTNERS,)},
    )
    lead = dataclasses.replace(sample.lead(), layout=Ref(record_id("77"), "Partners"))
    form = deal_form(org, lead)
    assert names(form) == [
        "Deal_Name", "Closing_Date", "Pipeline", "Stage", "Amount", "Partner_Code",
    ]  # fmt: skip
    assert form.pipelines == (PARTNERS,)
    amount, closing = form.field("Amount"), form.field("Closing_Date")
    assert amount is not None
    assert amount.required
    # The layout says it may be empty, the API demands it (api-facts.md section 4, Layouts).
    assert closing is not None
    assert closing.required


def test_without_any_layout_the_four_fields_of_the_api_stay() -> None:
    org = dataclasses.replace(sample.setup(), layouts={}, pipelines={}, fields={})
    form = deal_form(org, sample.lead())
    assert names(form) == ["Deal_Name", "Closing_Date", "Stage"]
    assert form.layout is None


def test_stages_follow_the_pipeline() -> None:
    form = deal_form(with_layout(pipelines=(sample.PIPELINE, PARTNERS)), sample.lead())
    assert [c.actual for c in form.stages("Partners")] == ["First talk", "Closed Won"]
    assert form.stages("Standard (Standard)")[0] == Choice("Qualification", "Qualification")
    assert form.stages("Nowhere") == ()
    assert form.stages(None) == ()


def test_without_pipelines_the_stages_are_the_picklists() -> None:
    stages = (Choice("-None-", "-None-"), Choice("Qualification", "Qualification"))
    org = with_layout(dataclasses.replace(sample.DEAL_FIELDS[3], choices=stages), pipelines=())
    form = deal_form(org, sample.lead())
    assert form.stages(None) == stages
    assert defaults(form, sample.lead(), sample.TODAY)["Stage"] == "Qualification"


def test_a_user_field_offers_the_active_users() -> None:
    org = with_layout(Field("Engineer", "Engineer", "userlookup", mandatory=True))
    field = deal_form(org, sample.lead()).field("Engineer")
    assert field is not None
    assert field.fillable
    assert Choice("Kenji Watanabe", sample.OTHER_USER_ID) in field.choices


@pytest.mark.parametrize("data_type", ["fileupload", "subform", "lookup", "never heard of"])
def test_a_mandatory_field_that_cannot_be_entered_is_told(data_type: str) -> None:
    form = deal_form(with_layout(Field("X", "X", data_type, mandatory=True)), sample.lead())
    assert [f.api_name for f in form.unfillable] == ["X"]
    assert FieldProblem("X", ProblemKind.CANNOT_FILL) in form.problems({})


def test_defaults() -> None:
    org = with_layout(pipelines=(PARTNERS, sample.PIPELINE))
    form = deal_form(org, sample.lead())
    assert defaults(form, sample.lead(), date(2026, 12, 20)) == {
        "Deal_Name": "Zylker Biotech",
        "Closing_Date": "2027-01-19",
        "Pipeline": "Standard (Standard)",
        "Stage": "Qualification",
    }


def test_the_deals_name_without_a_company_and_cut_to_its_length() -> None:
    form = deal_form(sample.setup(), sample.lead())
    lead = sample.lead(sample.lead_row(company=""))
    assert defaults(form, lead, sample.TODAY)["Deal_Name"] == "Pat Boyle"
    lead = sample.lead(sample.lead_row(company="Z" * 200))
    assert defaults(form, lead, sample.TODAY)["Deal_Name"] == "Z" * 120


def test_what_the_mapping_carries_over_is_filled_in_where_it_fits() -> None:
    source = Field("Lead_Source", "Lead Source", "picklist", mandatory=True)
    org = with_layout(dataclasses.replace(source, choices=(Choice("Trade Show", "Trade Show"),)))
    lead = sample.lead()
    assert defaults(deal_form(org, lead), lead, sample.TODAY)["Lead_Source"] == "Trade Show"
    org = with_layout(dataclasses.replace(source, choices=(Choice("Partner", "Partner"),)))
    assert "Lead_Source" not in defaults(deal_form(org, lead), lead, sample.TODAY)


def test_defaults_are_free_of_problems() -> None:
    lead = sample.lead()
    form = deal_form(sample.setup(), lead)
    assert form.problems(defaults(form, lead, sample.TODAY)) == ()


def test_problems_come_in_the_forms_order_foreign_names_last() -> None:
    form = deal_form(sample.setup(), sample.lead())
    values: dict[str, FieldValue] = {"Old": 1, "Amount": "x", "Deal_Name": "D", "Stage": "Lost"}
    assert [(p.api_name, p.kind) for p in form.problems(values)] == [
        ("Closing_Date", ProblemKind.MISSING),
        ("Pipeline", ProblemKind.MISSING),
        ("Stage", ProblemKind.NOT_A_CHOICE),
        ("Amount", ProblemKind.WRONG_TYPE),
        ("Old", ProblemKind.NOT_IN_FORM),
    ]


MAX = 10**9 - 1
GOOD, BAD_DATE, WRONG = None, ProblemKind.BAD_DATE, ProblemKind.WRONG_TYPE
BAD_MOMENT = ProblemKind.BAD_MOMENT
CHOICE, RANGE, LONG = ProblemKind.NOT_A_CHOICE, ProblemKind.OUT_OF_RANGE, ProblemKind.TOO_LONG
USER = Ref(record_id("1"), "Pat")

VALUES: list[tuple[FieldKind, FieldValue, ProblemKind | None]] = [
    (FieldKind.TEXT, "abc", GOOD),
    (FieldKind.TEXT, "abcd", LONG),
    (FieldKind.TEXT, 5, WRONG),
    (FieldKind.MULTILINE, "a\nb", GOOD),
    (FieldKind.MULTILINE, "a\nbc", LONG),
    (FieldKind.PICKLIST, "N", GOOD),
    (FieldKind.PICKLIST, "North", CHOICE),
    (FieldKind.PICKLIST, ("N",), WRONG),
    (FieldKind.MULTIPICKLIST, ("N", "S"), GOOD),
    (FieldKind.MULTIPICKLIST, ("N", "W"), CHOICE),
    (FieldKind.MULTIPICKLIST, "N", WRONG),
    (FieldKind.DATE, "2028-02-29", GOOD),
    (FieldKind.DATE, "2027-02-29", BAD_DATE),
    (FieldKind.DATE, "20270228", BAD_DATE),
    (FieldKind.DATE, "2027-W01-1", BAD_DATE),
    (FieldKind.DATE, "28.02.2027", BAD_DATE),
    (FieldKind.DATE, 20270228, WRONG),
    (FieldKind.DATETIME, "2027-02-28T10:00:00+05:30", GOOD),
    (FieldKind.DATETIME, "2027-02-28T10:00:00", BAD_MOMENT),
    (FieldKind.DATETIME, "soon", BAD_MOMENT),
    (FieldKind.DATETIME, 0, WRONG),
    (FieldKind.INTEGER, MAX, GOOD),
    (FieldKind.INTEGER, -MAX, GOOD),
    (FieldKind.INTEGER, MAX + 1, RANGE),
    (FieldKind.INTEGER, -MAX - 1, RANGE),
    (FieldKind.INTEGER, 1.0, WRONG),
    (FieldKind.INTEGER, True, WRONG),
    (FieldKind.MONEY, 0, GOOD),
    (FieldKind.MONEY, 19.99, GOOD),
    (FieldKind.MONEY, "19.99", WRONG),
    (FieldKind.MONEY, float("nan"), WRONG),
    (FieldKind.MONEY, float("inf"), WRONG),
    (FieldKind.DECIMAL, 1e12, RANGE),
    (FieldKind.DECIMAL, False, WRONG),
    (FieldKind.BOOLEAN, False, GOOD),
    (FieldKind.BOOLEAN, "yes", WRONG),
    (FieldKind.LOOKUP, Ref(record_id("9"), "Who"), CHOICE),
    (FieldKind.LOOKUP, "1", WRONG),
    (FieldKind.UNSUPPORTED, "x", ProblemKind.CANNOT_FILL),
]


@pytest.mark.parametrize(("kind", "value", "expected"), VALUES)
def test_a_value(kind: FieldKind, value: FieldValue, expected: ProblemKind | None) -> None:
    texts = kind in (FieldKind.TEXT, FieldKind.MULTILINE)
    field = FormField(
        "F", "F", kind, required=True, choices=REGIONS, length=3 if texts else None,
        lowest=-MAX, highest=MAX,
    )  # fmt: skip
    found = problem(field, value)
    assert (found.kind if found else None) is expected
    if found is not None and expected in (LONG, RANGE):
        assert found.limit == (3 if texts else MAX)


@pytest.mark.parametrize("kind", [k for k in FieldKind if k is not FieldKind.UNSUPPORTED])
@pytest.mark.parametrize("value", [None, "", "  ", ()])
def test_nothing_entered(kind: FieldKind, value: FieldValue) -> None:
    needed = FormField("F", "F", kind, required=True, choices=REGIONS)
    assert problem(needed, value) == FieldProblem("F", ProblemKind.MISSING)
    assert problem(dataclasses.replace(needed, required=False), value) is None


@pytest.mark.parametrize(("value", "expected"), [(0, None), (100, None), (101, RANGE), (-1, RANGE)])
def test_probability_is_a_percentage(value: int, expected: ProblemKind | None) -> None:
    org = with_layout(Field("Probability", "Probability (%)", "integer", mandatory=True))
    field = deal_form(org, sample.lead()).field("Probability")
    assert field is not None
    found = problem(field, value)
    assert (found.kind if found else None) is expected


anything: st.SearchStrategy[FieldValue] = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12), st.just(USER),
    st.lists(st.sampled_from(("N", "S", "x")), max_size=3).map(tuple),
)  # fmt: skip


@given(st.sampled_from(FieldKind), st.booleans(), anything)
def test_any_value_gets_a_verdict(kind: FieldKind, required: bool, value: FieldValue) -> None:
    field = FormField("F", "F", kind, required, choices=REGIONS, length=5, lowest=-9, highest=9)
    found = problem(field, value)
    assert found is None or found.api_name == "F"


@given(st.integers(0, 4000))
def test_the_default_closing_date_is_one_zoho_takes(days: int) -> None:
    lead, today = sample.lead(), date.fromordinal(date(2024, 1, 1).toordinal() + days)
    form = deal_form(sample.setup(), lead)
    closing = defaults(form, lead, today)["Closing_Date"]
    assert isinstance(closing, str)
    assert date.fromisoformat(closing) > today
