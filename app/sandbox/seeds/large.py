"""An organisation with as many leads as wanted, to measure with.

Everything follows from the seed and the lead's number. One lead in four matches a contact by phone,
one in ten another by email, one in twenty shares only a name, one in fifteen has no company.
"""

from __future__ import annotations

import random
from datetime import timedelta
from typing import Any

from app.sandbox.clock import Clock, wire_time
from app.sandbox.new_records import system_values
from app.sandbox.seeds import empty
from app.sandbox.seeds.base import BERGSTROM, MOREAU, NOVAK, OKAFOR, TANAKA, reference
from app.sandbox.seeds.fields import LEAD_SOURCES, LEAD_STATUSES, seeded_id
from app.sandbox.state import Org, Record

DEFAULT_LEADS = 10_000
MOST_CONTACTS = 5_000
OWNERS = (MOREAU, OKAFOR, TANAKA, NOVAK, BERGSTROM)

_FIRST = (
    "Ada", "Bruno", "Chiara", "Dmitri", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jamal", "Kaja",
    "Liam", "Mona", "Nils", "Oya", "Pia", "Quentin", "Rania", "Sven", "Tove", "Umar", "Vera",
    "Wanda", "Xenia", "Yara", "Zeno",
)  # fmt: skip
_LAST = (
    "Abbott", "Bauer", "Castro", "Dahl", "Ekström", "Faure", "Grant", "Haas", "Ivanova", "Jensen",
    "Kowalski", "Laurent", "Meyer", "Novak", "Okoye", "Perez", "Quist", "Rossi", "Sato", "Tanaka",
    "Ueda", "Varga", "Weber", "Xu", "Yilmaz", "Zimmer",
)  # fmt: skip
_TRADES = ("Freight", "Foods", "Optics", "Marine", "Textiles", "Robotics", "Timber", "Energy")
_PLACES = ("Northgate", "Elmwood", "Harbour", "Riverside", "Summit", "Lakeland", "Crossways")


def build(*, leads: int | None, seed: int, clock: Clock) -> Org:
    """`leads` pending leads (10,000 when not said), with a contact and an account for a part."""
    org = empty.build(seed=seed, clock=clock)
    count = DEFAULT_LEADS if leads is None else max(0, leads)
    maker = _Maker(org, seed)
    for number in range(min(MOST_CONTACTS, max(10, count // 4))):
        maker.account_and_contact(number)
    for number in range(count):
        maker.lead(number)
    return org


class _Maker:
    """Derives records from their numbers."""

    def __init__(self, org: Org, seed: int) -> None:
        self._org = org
        self._random = random.Random(seed)
        self._owners = [reference(org, owner) for owner in OWNERS]
        self._now = org.clock.now()
        self._old = wire_time(self._now - timedelta(days=400))
        self._contacts: list[Record] = []

    def account_and_contact(self, number: int) -> None:
        """One account with one contact in it."""
        owner = self._owners[number % len(self._owners)]
        account_id = seeded_id(100_000_000 + number)
        company = f"{_PLACES[number % 7]} {_TRADES[number % 8]} {number}"
        account = self._record("Accounts", account_id, owner, self._old)
        account |= {"Account_Name": company, "Customer_Number": f"K-{number:06d}"}
        self._org.add("Accounts", account)
        contact = self._record("Contacts", seeded_id(200_000_000 + number), owner, self._old)
        first, last = self._name()
        contact |= {
            "First_Name": first,
            "Last_Name": last,
            "Full_Name": f"{first} {last}",
            "Email": f"{first}.{last}.{number}@known.example".lower(),
            "Phone": f"+44 20 6{number:06d}",
            "Account_Name": {"name": company, "id": account_id},
        }
        self._contacts.append(self._org.add("Contacts", contact))

    def lead(self, number: int) -> None:
        """One lead; what it matches follows from the dice."""
        owner = self._owners[number % len(self._owners)]
        minutes = 3 + number * 11 % (90 * 24 * 60)
        moment = wire_time(self._now - timedelta(minutes=minutes))
        lead = self._record("Leads", seeded_id(300_000_000 + number), owner, moment)
        lead |= self._person(number)
        lead["Full_Name"] = f"{lead['First_Name']} {lead['Last_Name']}"
        lead["Lead_Source"] = LEAD_SOURCES[number % len(LEAD_SOURCES)]
        lead["Lead_Status"] = LEAD_STATUSES[number % 5]
        self._org.add("Leads", lead)

    def _person(self, number: int) -> dict[str, Any]:
        first, last = self._name()
        values: dict[str, Any] = {
            "First_Name": first,
            "Last_Name": last,
            "Company": f"{_PLACES[number % 7]} {last} {_TRADES[number % 8]} {number}",
            "Email": f"{first}.{last}.{number}@new.example".lower(),
            "Phone": f"+44 30 7{number:06d}",
        }
        dice = self._random.random()
        known = self._contacts[number % len(self._contacts)]
        if dice < 0.25:
            values |= {"Phone": known["Phone"], "Company": known["Account_Name"]["name"]}
        elif dice < 0.35:
            values |= {"Email": known["Email"], "Company": known["Account_Name"]["name"]}
        elif dice < 0.40:
            values |= {"First_Name": known["First_Name"], "Last_Name": known["Last_Name"]}
        elif dice < 0.47:
            values["Company"] = None
        return values

    def _name(self) -> tuple[str, str]:
        return self._random.choice(_FIRST), self._random.choice(_LAST)

    def _record(self, module: str, record_id: str, owner: Record, moment: str) -> Record:
        layout = self._org.modules[module].layouts[0]
        return {"id": record_id, "Owner": owner, **system_values(module, owner, moment, layout)}
