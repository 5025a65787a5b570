"""From the wire to the domain: the article's sample, hindrances, odd values."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from app.domain.matching import LookedAt, Matches
from app.domain.metadata import Field
from app.domain.records import Hindrance, Module, RecordId, Ref
from app.zoho import mapping, metadata_mapping
from app.zoho.wire.metadata import LayoutsAnswer, PipelinesAnswer
from app.zoho.wire.options import OptionsAnswer
from app.zoho.wire.records import WireAttachment
from tests.zoho.article import sample

ZYLKER = Ref(RecordId("4876876000007421010"), "Zylker Biotech")
FIELDS = {
    Module.CONTACTS: (
        Field("Phone", "Phone number", "phone", unique=True),
        Field("Email", "Email", "email"),
    ),
    Module.ACCOUNTS: (Field("Account_Name", "Account", "text"),),
}


def matches(options: dict[str, Any], fields=FIELDS) -> Matches:
    answer = msgspec.convert({"__conversion_options": options}, OptionsAnswer)
    return mapping.matches(answer.options, fields)


@pytest.fixture
def article() -> Matches:
    return matches(sample("conversion_options")["__conversion_options"])


def test_the_articles_candidates_and_why_they_match(article):
    boyle, pat = article.contacts
    (zylker,) = article.accounts
    shown = [(r.field, r.label, r.value, r.unique) for c in (boyle, pat, zylker) for r in c.reasons]
    assert shown == [
        ("Email", "Email", "pat.boyle@zylker.com", False),
        ("Phone", "Phone number", "9844444444", True),
        ("Account_Name", "Account", "Zylker Biotech", False),
    ]
    assert (boyle.name, boyle.account) == ("Boyle", None)
    assert (pat.name, pat.account, pat.account_locked) == ("Pat Boyle", ZYLKER, False)
    assert zylker.layout == Ref(RecordId("4876876000000091029"), "Standard")
    assert all(c.usable and c.editable for c in (boyle, pat, zylker))


def test_the_articles_fields_looked_at(article):
    assert article.preferred is Module.CONTACTS
    assert article.multiple_layouts == ("Accounts",)
    assert article.looked_at == (
        LookedAt(Module.CONTACTS, "Phone", "9844444444"),
        LookedAt(Module.CONTACTS, "Email", "pat.boyle@zylker.com"),
        LookedAt(Module.ACCOUNTS, "Account_Name", "Zylker Biotech"),
        LookedAt(Module.ACCOUNTS, "Phone", "9844444444"),
    )


def test_the_text_null_is_no_value(article):
    assert article.contacts[0].values["Data_Processing_Basis"] is None
    assert mapping.values({"Last_Name": "null"}) == {"Last_Name": "null"}


def compared(field: str, value: Any, **more: Any) -> dict[str, Any]:
    entry = {"field": {"api_name": field, "id": "1"} | more, "matched_lead_value": value}
    return {"Contacts": [entry]}


@pytest.mark.parametrize(
    ("record", "looked", "reasons"),
    [
        (
            {"Full_Name": "Pat Boyle"},
            compared("Full_Name", "Pat Boyle"),
            [("Full_Name", "Pat Boyle")],
        ),
        ({"Full_Name": "Boyle"}, compared("Last_Name", "Boyle"), [("Full_Name", "Boyle")]),
        ({"Full_Name": "Other"}, compared("Full_Name", "Pat Boyle"), []),
        ({"Email": " Pat@X.org"}, compared("Email", "pat@x.ORG "), [("Email", " Pat@X.org")]),
        ({"Email": None}, compared("Email", None), []),
        ({"Email": ""}, compared("Email", ""), []),
        ({}, compared("Email", "a@b.c"), []),
        ({"Tax_Id": 4711}, compared("Tax_Id", "4711"), [("Tax_Id", "4711")]),
        (
            {"Source": {"id": "5", "name": "Fair"}},
            compared("Source", {"id": "6", "name": "fair"}),
            [("Source", "Fair")],
        ),
        ({"Email": "a@b.c"}, compared("Email", {"odd": 1}), []),
        ({"Email": "a@b.c"}, None, []),
        ({"Email": "a@b.c"}, {"Contacts": None}, []),
    ],
)
def test_a_reason_is_a_looked_at_field_with_the_leads_value(record, looked, reasons):
    found = matches(
        {"Contacts": [{"id": "1"} | record], "preference_field_matched_value": looked}, {}
    )
    assert [(r.field, r.value) for r in found.contacts[0].reasons] == reasons


@pytest.mark.parametrize(
    ("unique", "known", "expected"),
    [
        ({"casesensitive": "false"}, False, True),
        (True, False, True),
        (None, True, True),
        ({}, False, False),
        (None, False, False),
    ],
)
def test_a_field_is_unique_by_the_answer_or_by_the_metadata(unique, known, expected):
    fields = {Module.CONTACTS: (Field("Phone", "P", "phone", unique=known),)}
    looked = compared("Phone", "1", unique=unique, field_label="Telephone")
    found = matches(
        {"Contacts": [{"id": "1", "Phone": "1"}], "preference_field_matched_value": looked}, fields
    )
    (reason,) = found.contacts[0].reasons
    assert (reason.unique, reason.label) == (expected, "Telephone")


def test_options_without_matches():
    layouts = [{"api_name": "Deals", "id": "1"}]
    empty = matches({"Contacts": None, "modules_with_multiple_layouts": layouts})
    assert empty == Matches(multiple_layouts=("Deals",))


def test_special_states_of_candidates():
    found = matches(
        {
            "Contacts": [
                {
                    "id": 11111,
                    "Full_Name": "zoho",
                    "$approval_state": "approval_process_pending",
                    "Account_Name": {"id": "2", "name": "z", "Locked__s": True},
                },
                {"id": "3", "Full_Name": "r", "$editable": False},
            ]
        }
    )
    first, second = found.contacts
    assert (first.id, first.hindrance) == ("11111", Hindrance.NOT_APPROVED)
    assert first.account_locked
    assert not first.usable
    assert second.usable
    assert not second.editable


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({}, Hindrance.NONE),
        ({"$approval_state": "approved", "Locked__s": False}, Hindrance.NONE),
        ({"$approval_state": None, "$review_process": None}, Hindrance.NONE),
        ({"$review_process": {"approve": False, "reject": False}}, Hindrance.NONE),
        ({"Converted__s": True, "Locked__s": True}, Hindrance.CONVERTED),
        ({"$converted": True}, Hindrance.CONVERTED),
        ({"Locked__s": True}, Hindrance.LOCKED),
        ({"$locked_for_me": True}, Hindrance.LOCKED),
        ({"$approval_state": "approval_process_pending"}, Hindrance.NOT_APPROVED),
        ({"$approval_state": "approval_process_rejected"}, Hindrance.NOT_APPROVED),
        ({"$approval_state": "webform_unapproved"}, Hindrance.NOT_APPROVED),
        ({"$approval_state": "a_state_of_2031"}, Hindrance.NOT_APPROVED),
        ({"$approval_state": "review_process_pending"}, Hindrance.UNDER_REVIEW),
        ({"$approval_state": "zia_vision_pending"}, Hindrance.UNDER_REVIEW),
        ({"$review_process": {"approve": True, "reject": False}}, Hindrance.UNDER_REVIEW),
        ({"$approval_state": "merge_pending"}, Hindrance.BEING_MERGED),
        ({"$in_merge": True, "Locked__s": True}, Hindrance.BEING_MERGED),
    ],
)
def test_what_stands_in_the_way(record, expected):
    assert mapping.hindrance(record) is expected


def test_a_row_of_the_queue():
    row = mapping.lead_row(
        {
            "id": 4876876000007420001,
            "First_Name": "Pat",
            "Last_Name": "Boyle",
            "Company": None,
            "Email": "pat@x.org",
            "Phone": 9844444444,
            "Owner": {"name": "Tomás", "id": "33", "email": "t@x.org"},
            "Created_Time": "2026-11-20T09:20:48+00:00",
        }
    )
    assert row == (
        "4876876000007420001",
        "Pat Boyle",
        "",
        "pat@x.org",
        "",
        "",
        "33",
        "Tomás",
        "2026-11-20T09:20:48+00:00",
        "",
        Hindrance.NONE,
    )


@pytest.mark.parametrize("id_", [None, "", "x", -1, True, 1.0, {"id": "1"}])
def test_a_record_without_an_id_is_none(id_):
    with pytest.raises(ValueError, match="record id"):
        mapping.lead_row({"id": id_})


def test_a_whole_lead():
    lead = mapping.lead(
        {
            "id": "1",
            "Full_Name": "Pat Boyle",
            "Company": "Zylker",
            "Owner": {"name": "T", "id": "33", "email": "t@x.org"},
            "Layout": {"name": "Standard", "id": "55", "display_label": "Standard"},
            "Tag": [{"name": "hot", "id": "7", "color_code": None}, {"name": "VIP"}, 5],
            "$approval_state": "approved",
            "Interests": ["a", "b"],
            "Annual_Revenue": 1.5,
            "Employees": 10,
            "Email_Opt_Out": False,
            "Big": 2**70,
            "Odd": {"street": "x"},
            "Lines": [{"id": "9", "name": "n"}],
            "Odd_Lines": [{"street": "x"}],
        }
    )
    assert (lead.id, lead.company, lead.tags) == ("1", "Zylker", ("hot", "VIP"))
    assert (lead.owner, lead.layout) == (Ref(RecordId("33"), "T"), Ref(RecordId("55"), "Standard"))
    kept = {k: v for k, v in lead.values.items() if k not in {"Owner", "Layout", "Full_Name"}}
    assert kept == {
        "Company": "Zylker",
        "Interests": ("a", "b"),
        "Annual_Revenue": 1.5,
        "Employees": 10,
        "Email_Opt_Out": False,
        "Big": str(2**70),
        "Lines": (Ref(RecordId("9"), "n"),),
    }


CONTACT = Ref(RecordId("11"), "Pat Boyle")


@pytest.mark.parametrize(
    ("record", "converted", "contact", "deal"),
    [
        (
            {"Converted__s": True, "Converted_Contact": {"id": "11", "name": "Pat Boyle"}},
            True,
            CONTACT,
            None,
        ),
        (
            {
                "$converted": True,
                "$converted_detail": {
                    "contact": {"id": "11", "name": "Pat Boyle"},
                    "deal": "12",
                    "account": None,
                    "convert_date": "2026-11-20T09:20:48+00:00",
                },
            },
            True,
            CONTACT,
            Ref(RecordId("12"), ""),
        ),
        (
            {
                "Converted__s": True,
                "Converted_Contact": {"id": "11", "name": "Pat Boyle"},
                "$converted_detail": {"contact": "99"},
            },
            True,
            CONTACT,
            None,
        ),
        ({"Converted__s": False, "$converted_detail": {}}, False, None, None),
    ],
)
def test_a_re_read_prefers_the_native_fields(record, converted, contact, deal):
    state = mapping.lead_state({"id": "1"} | record)
    assert state.found
    assert (state.converted, state.contact, state.deal) == (converted, contact, deal)


@pytest.mark.parametrize(
    ("size", "expected"), [("1024", 1024), (7, 7), (None, None), ("1 KB", None), ("-1", None)]
)
def test_attachments(size, expected):
    assert mapping.attachment(WireAttachment("5", "a.pdf", size)).size == expected


def test_metadata_may_lack_the_ids_that_the_documents_let_it_lack():
    """In layouts.json and pipeline.json these are nullable: no reason not to open the org."""
    told = {"Contacts": {"id": None, "name": None}, "Deals": {"id": "5", "name": "Standard"}}
    layouts = msgspec.convert({"layouts": [{"id": "1", "convert_mapping": told}]}, LayoutsAnswer)
    (layout,) = metadata_mapping.active_layouts(layouts.layouts)
    assert layout.target_layouts == {Module.DEALS: Ref(RecordId("5"), "Standard")}
    pipelines = msgspec.convert({"pipeline": [{"id": None, "display_value": "A"}]}, PipelinesAnswer)
    assert metadata_mapping.pipeline(pipelines.pipeline[0]).actual == "A"
