"""The article's organisation (seed-article.txt): Pat Boyle, and what already matches her.

Phone is unique in Contacts, and Accounts have several layouts. Every id that the article shows is
the article's; the lead's own id is not in the article and is ours.
"""

from __future__ import annotations

from datetime import timedelta

from app.sandbox.clock import Clock
from app.sandbox.seeds.base import HERRERA, new_org
from app.sandbox.seeds.fields import seeded_id
from app.sandbox.seeds.records import Planter
from app.sandbox.state import Org

PAT_BOYLE = seeded_id(7_420_001)
ZYLKER_BIOTECH = seeded_id(7_421_010)
PAT_BOYLE_CONTACT = seeded_id(7_421_001)
BOYLE_CONTACT = seeded_id(7_437_017)


_RECORDS = (
    ("Accounts", ZYLKER_BIOTECH, 90, {"Account_Name": "Zylker Biotech"}),
    (
        "Contacts",
        PAT_BOYLE_CONTACT,
        90,
        {
            "First_Name": "Pat",
            "Last_Name": "Boyle",
            "Phone": "9844444444",
            "Account_Name": {"name": "Zylker Biotech", "id": ZYLKER_BIOTECH},
        },
    ),
    ("Contacts", BOYLE_CONTACT, 30, {"Last_Name": "Boyle", "Email": "pat.boyle@zylker.com"}),
    (
        "Leads",
        PAT_BOYLE,
        2,
        {
            "First_Name": "Pat",
            "Last_Name": "Boyle",
            "Company": "Zylker Biotech",
            "Email": "pat.boyle@zylker.com",
            "Phone": "9844444444",
            "Lead_Source": "Advertisement",
            "Lead_Status": "Contacted",
        },
    ),
)
"""Module, id, age in days, and field values."""


def build(*, seed: int, clock: Clock) -> Org:
    """One lead, two contacts and one account."""
    org = new_org("Zylker", seed=seed, clock=clock, user_id=HERRERA, custom=False)
    org.switches.unique_fields = {"Contacts": ["Phone"], "Accounts": []}
    org.switches.multiple_layouts = ["Accounts"]
    planter = Planter(org)
    for module, record_id, days, values in _RECORDS:
        planter.plant(module, record_id, values, owner=HERRERA, age=timedelta(days=days))
    return org
