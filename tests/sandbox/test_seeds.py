"""The seeded organisations: the same each time, whole, and rich enough to show everything."""

from __future__ import annotations

import re
import time
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from app.sandbox.clock import Clock
from app.sandbox.conversion_options import options_of
from app.sandbox.convert import perform
from app.sandbox.declined import Declined
from app.sandbox.seeds import build
from app.sandbox.seeds.base import HERRERA
from app.sandbox.state import Org, Record

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def seeded(name: str, *, leads: int | None = None, seed: int = 1) -> Org:
    return build(name, leads=leads, seed=seed, clock=Clock(NOW, ticks=lambda: 0.0))


@pytest.fixture(scope="module")
def demo() -> Org:
    return seeded("demo")


def pending(org: Org) -> list[Record]:
    return [lead for lead in org.records["Leads"].values() if not lead["Converted__s"]]


@pytest.mark.parametrize("name", ["article", "demo", "empty", "large"])
def test_the_same_seed_gives_the_same_org(name: str) -> None:
    one, other = seeded(name, leads=300), seeded(name, leads=300)
    assert one.records == other.records
    assert (one.attachments, one.notes, one.tags) == (other.attachments, other.notes, other.tags)
    assert one.new_id() == other.new_id()


def test_another_seed_gives_another_large_org() -> None:
    assert seeded("large", leads=50).records != seeded("large", leads=50, seed=2).records


def test_there_is_no_other_org() -> None:
    with pytest.raises(ValueError, match="nowhere"):
        seeded("nowhere")


@pytest.mark.parametrize("name", ["article", "demo", "large"])
def test_ids_are_well_formed_and_used_once(name: str) -> None:
    org = seeded(name, leads=200)
    ids = [record["id"] for records in org.records.values() for record in records.values()]
    ids += [user["id"] for user in org.users]
    ids += [tag["id"] for tags in org.tags.values() for tag in tags]
    ids += [one["id"] for hung in (*org.attachments.values(), *org.notes.values()) for one in hung]
    ids += [field.id for module in org.modules.values() for field in module.fields]
    ids += [layout.id for module in org.modules.values() for layout in module.layouts]
    ids += [module.id for module in org.modules.values()]
    ids += [role["id"] for role in org.contact_roles]
    assert [one for one, count in Counter(ids).items() if count > 1] == []
    assert all(re.fullmatch(r"4876876[0-9]{12}", one) for one in ids)


@pytest.mark.parametrize("name", ["article", "demo", "large"])
def test_values_fit_their_fields_and_links_lead_somewhere(name: str) -> None:
    org = seeded(name, leads=200)
    for module, records in org.records.items():
        fields = {field.api_name: field for field in org.modules[module].fields}
        for record in records.values():
            for key, value in record.items():
                field = fields.get(key)
                if field is None:
                    continue
                if isinstance(value, str) and not field.read_only:
                    assert len(value) <= field.length, (key, value)
                if field.options and value is not None and key != "Tag":
                    assert value in {option.actual for option in field.options}, (key, value)
                if field.lookup in org.records and value is not None:
                    assert value["id"] in org.records[field.lookup], (key, value)


def test_the_team(demo: Org) -> None:
    assert len(demo.users) == 6
    assert len(pending(demo)) == 72
    assert {lead["Owner"]["id"] for lead in pending(demo)} == {user["id"] for user in demo.users}
    assert all(record["Owner"]["email"].endswith(".example") for record in pending(demo))


def test_mail_addresses_lead_nowhere(demo: Org) -> None:
    mails = [
        str(value)
        for module, records in demo.records.items()
        for record in records.values()
        for field in demo.modules[module].fields
        if field.data_type == "email" and (value := record.get(field.api_name))
    ]
    assert mails
    assert all(mail.lower().endswith(".example") for mail in mails)


def test_ages_go_from_minutes_to_weeks(demo: Org) -> None:
    ages = sorted(NOW - datetime.fromisoformat(lead["Created_Time"]) for lead in pending(demo))
    assert ages[0] < timedelta(minutes=5)
    assert sum(age < timedelta(days=1) for age in ages) >= 15
    assert ages[-1] > timedelta(weeks=2)


def test_names_in_many_scripts_and_hard_to_draw(demo: Org) -> None:
    text = " ".join(f"{lead['Full_Name']} {lead.get('Company') or ''}" for lead in pending(demo))
    scripts = {"Japanese": "佐藤", "Cyrillic": "Соколова", "Arabic": "حداد", "accent": "Lefèvre"}
    assert [name for name, sample in scripts.items() if sample not in text] == []
    assert "<b>Smith & Sons</b>" in text
    assert max(len(lead.get("Company") or "") for lead in pending(demo)) == 200


def test_the_queue_holds_everything_a_desk_meets(demo: Org) -> None:
    leads = pending(demo)
    files = Counter(len(demo.attachments.get(("Leads", lead["id"]), ())) for lead in leads)
    assert {1, 2, 3, 4} <= files.keys()
    companies = Counter((lead.get("Company") or "").casefold() for lead in leads)
    assert companies["marigold robotics"] == 3
    assert sum(not (lead.get("Company") or "").strip() for lead in leads) >= 4
    assert len({lead.get("Lead_Source") for lead in leads}) >= 8
    assert sum(lead["Layout"]["name"] == "Partner leads" for lead in leads) >= 4
    assert any(lead.get("Budget_Code") for lead in leads)
    assert sum(bool(lead["Tag"]) for lead in leads) >= 12


def test_every_kind_of_match_is_there(demo: Org) -> None:
    kinds: Counter[tuple[int, int]] = Counter()
    for lead in pending(demo):
        try:
            options = options_of(demo, lead["id"], demo.current_user_id)
        except Declined:
            continue
        assert options is not None
        found = (len(options["Contacts"] or ()), len(options["Accounts"] or ()))
        kinds[found] += 1
    wanted = {(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1)}
    assert wanted <= kinds.keys()
    assert kinds[(1, 1)] >= 15
    assert kinds[(0, 0)] >= 12


def first_code(body: Record) -> str:
    return str((body["data"][0] if "data" in body else body)["code"])


def suggested(org: Org, lead: Record) -> Record:
    """What somebody in a hurry asks for: the first contact, else the first account."""
    try:
        options = options_of(org, lead["id"], org.current_user_id) or {}
    except Declined:
        return {}
    for module in ("Contacts", "Accounts"):
        if options.get(module):
            return {module: {"id": options[module][0]["id"]}}
    return {}


def test_every_refusal_can_be_met() -> None:
    deal = {"Deal_Name": "D", "Closing_Date": "2026-12-31", "Stage": "Renewal Due"}
    asked: dict[str, Record] = {
        "nothing": {},
        "a deal of another pipeline": {"Deals": {**deal, "Pipeline": "Standard (Standard)"}},
        "a deal without its custom fields": {
            "Deals": {**deal, "Stage": "Partner Intake", "Pipeline": "Partner Sales"}
        },
        "an owner above": {"assign_to": {"id": HERRERA}},
        "the first suggestion": {},
    }
    met = set()
    for name, request in asked.items():
        org = seeded("demo")
        for lead in list(org.records["Leads"].values()):
            more = suggested(org, lead) if name == "the first suggestion" else request
            met.add(first_code(perform(org, lead["id"], more, user_id=org.current_user_id)))
    assert met == {
        "SUCCESS",
        "ID_ALREADY_CONVERTED",
        "RECORD_LOCKED",
        "NOT_APPROVED",
        "NOT_REVIEWED",
        "DUPLICATE_DATA",
        "INVALID_DATA",
        "MANDATORY_NOT_FOUND",
        "MAPPING_MISMATCH",
    }


def test_a_day_one_org_is_set_up_without_records() -> None:
    org = seeded("empty")
    assert not any(org.records.values())
    assert len(org.users) == 6
    assert org.contact_roles
    assert all(org.tags.values())
    assert all(org.pipelines.values())


def test_a_large_org_is_quick_and_a_part_of_it_matches() -> None:
    start = time.perf_counter()
    org = seeded("large", leads=20_000)
    assert time.perf_counter() - start < 5
    assert len(org.records["Leads"]) == 20_000
    known = {contact["Phone"] for contact in org.records["Contacts"].values()}
    matching = sum(lead["Phone"] in known for lead in org.records["Leads"].values())
    assert 0.2 < matching / 20_000 < 0.3
