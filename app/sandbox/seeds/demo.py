"""The demo organisation: a trading firm's sales team with a full desk.

Ages count back from the moment in which it is made, so that it always looks like today.
"""

from __future__ import annotations

from datetime import timedelta

from app.sandbox.clock import Clock, wire_time
from app.sandbox.seeds import empty
from app.sandbox.seeds.base import MOREAU, NOVAK, OKAFOR, TANAKA
from app.sandbox.seeds.demo_firms import FIRMS, firm_id
from app.sandbox.seeds.demo_leads import PROSPECTS, Prospect, lead_id
from app.sandbox.seeds.demo_people import ACQUAINTANCES, MAY_ONLY_READ, Acquaintance, contact_id
from app.sandbox.seeds.fields import seeded_id
from app.sandbox.seeds.modules import SECOND_LAYOUTS
from app.sandbox.seeds.records import Planter
from app.sandbox.state import Org

_DEALS = (
    # (name, firm, contact, pipeline, stage, amount, days until closing, owner)
    ("Hull sensors 2026", 3, 1, "Standard (Standard)", "Proposal/Price Quote", 48_000, 30, OKAFOR),
    ("Fleet tracking, phase two", 2, 2, "Standard (Standard)", "Negotiation/Review", 125_000, 14,
     NOVAK),
    ("Cold chain renewal", 2, 35, "Renewals", "Renewal Offered", 36_500, 45, NOVAK),
    ("精密部品の年間契約", 10, 6, "Renewals", "Renewal Due", 72_000, 60, TANAKA),
    ("Solar park monitoring", 24, 4, "Standard (Standard)", "Id. Decision Makers", 210_000, 90,
     OKAFOR),
    ("Mill retrofit", 13, 12, "Standard (Standard)", "Qualification", 18_900, 120, NOVAK),
    ("Archive scanning", 26, None, "Standard (Standard)", "Closed Won", 9_400, -12, MOREAU),
    ("Pilot Galway", 15, 22, "Standard (Standard)", "Closed Lost", 22_000, -40, MOREAU),
)  # fmt: skip

_CONVERTED = (
    # (first, last, company, firm, contact, deal, days since)
    ("Julia", "Hoffmann", "Zylker Logistics GmbH", 2, 35, 3, 6),
    ("Zofia", "Wójcik", "Łódzkie Młyny Sp. z o.o.", 13, 12, 6, 9),
    ("Wei", "Zhang", "Kestrel Freight Lines", 7, 31, None, 15),
    ("Chloe", "Bennett", "Larkspur Dental Group", 14, 38, None, 21),
    ("Ravi", "Menon", None, None, 14, None, 33),
    ("Fiona", "Gallagher", "Quayside Capital Partners", 15, 22, 8, 48),
)


def build(*, seed: int, clock: Clock) -> Org:
    """72 pending leads, 6 converted ones, 42 contacts, 33 accounts, 8 deals."""
    org = empty.build(seed=seed, clock=clock)
    org.switches.read_only = {"user": MOREAU, "records": list(MAY_ONLY_READ)}
    planter = Planter(org)
    for firm in FIRMS:
        age = timedelta(days=firm.days)
        planter.plant("Accounts", firm_id(firm.number), firm.values(), owner=firm.owner, age=age)
    for one in ACQUAINTANCES:
        _plant_contact(planter, one)
    for number in range(1, len(_DEALS) + 1):
        _plant_deal(planter, number)
    for prospect in PROSPECTS:
        _plant_lead(planter, prospect)
    for number in range(1, len(_CONVERTED) + 1):
        _plant_converted(planter, number)
    return org


def _plant_contact(planter: Planter, one: Acquaintance) -> None:
    values = one.values() | {"Account_Name": _firm_link(one.firm)}
    age = timedelta(days=one.days)
    planter.plant("Contacts", contact_id(one.number), values, owner=one.owner, age=age)


def _plant_deal(planter: Planter, number: int) -> None:
    name, firm, contact, pipeline, stage, amount, days, owner = _DEALS[number - 1]
    values = {
        "Deal_Name": name,
        "Account_Name": _firm_link(firm),
        "Contact_Name": _contact_link(contact),
        "Pipeline": pipeline,
        "Stage": stage,
        "Amount": float(amount),
        "Closing_Date": (planter.now + timedelta(days=days)).date().isoformat(),
    }
    planter.plant("Deals", _deal_id(number), values, owner=owner, age=timedelta(days=60))


def _plant_lead(planter: Planter, prospect: Prospect) -> None:
    values = prospect.values() | {"Tag": planter.tags("Leads", *prospect.tags)}
    if prospect.partner:
        name, number = SECOND_LAYOUTS["Leads"]
        values["Layout"] = {"display_label": name, "name": name, "id": number}
    number_id = lead_id(prospect.number)
    age = timedelta(minutes=prospect.minutes)
    planter.plant("Leads", number_id, values, owner=prospect.owner, age=age)
    if prospect.files:
        planter.attach("Leads", number_id, prospect.files)
    if prospect.note is not None:
        planter.note("Leads", number_id, None, prospect.note)


def _plant_converted(planter: Planter, number: int) -> None:
    first, last, company, firm, contact, deal, days = _CONVERTED[number - 1]
    moment = wire_time(planter.now - timedelta(days=days))
    deal_link = {"name": _DEALS[deal - 1][0], "id": _deal_id(deal)} if deal else None
    links = {"account": _firm_link(firm), "contact": _contact_link(contact), "deal": deal_link}
    ids = {key: link["id"] for key, link in links.items() if link}
    values = {
        "First_Name": first,
        "Last_Name": last,
        "Company": company,
        "Lead_Source": "Web Research",
        "Lead_Status": "Contacted",
        "Modified_Time": moment,
        "Converted__s": True,
        "Converted_Date_Time": moment,
        "Lead_Conversion_Time": 4,
        "Converted_Account": links["account"],
        "Converted_Contact": links["contact"],
        "Converted_Deal": links["deal"],
        "$converted": True,
        "$converted_detail": {**ids, "convert_date": moment[:10], "converted_by": MOREAU},
    }
    planter.plant(
        "Leads", lead_id(900 + number), values, owner=MOREAU, age=timedelta(days=days + 4)
    )


def _deal_id(number: int) -> str:
    return seeded_id(7_500_000 + number)


def _firm_link(number: int | None) -> dict[str, str] | None:
    if number is None:
        return None
    return {"name": FIRMS[number - 1].name, "id": firm_id(number)}


def _contact_link(number: int | None) -> dict[str, str] | None:
    if number is None:
        return None
    one = ACQUAINTANCES[number - 1]
    name = " ".join(filter(None, (one.first, one.last)))
    return {"name": name, "id": contact_id(number)}
