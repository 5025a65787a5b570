"""The demo team's accounts. All names are invented; addresses and mail domains lead nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.sandbox.seeds.base import BERGSTROM, MOREAU, NOVAK, OKAFOR, TANAKA
from app.sandbox.seeds.fields import seeded_id
from app.sandbox.seeds.modules import SECOND_LAYOUTS


def firm_id(number: int) -> str:
    """The id of the account of that number."""
    return seeded_id(7_100_000 + number)


@dataclass(frozen=True, slots=True)
class Firm:
    """An account; `days` is its age."""

    number: int
    name: str
    industry: str
    city: str
    country: str
    phone: str | None
    owner: str
    days: int
    key_account: bool = False
    locked: bool = False
    kind: str = "Customer"

    @property
    def customer_number(self) -> str:
        """The firm's number in the books, unique in Accounts."""
        return f"K-{10_000 + self.number}"

    def values(self) -> dict[str, Any]:
        """Field values of the account."""
        values: dict[str, Any] = {
            "Account_Name": self.name,
            "Industry": self.industry,
            "Account_Type": self.kind,
            "Billing_City": self.city,
            "Billing_Country": self.country,
            "Phone": self.phone,
            "Customer_Number": self.customer_number,
        }
        if self.key_account:
            name, number = SECOND_LAYOUTS["Accounts"]
            values["Layout"] = {"display_label": name, "name": name, "id": number}
        if self.locked:
            values |= {
                "Locked__s": True,
                "$locked_for_me": True,
                "$lock_reason": "Credit check under way",
            }
        return values


ZYLKER_BIOTECH, ZYLKER_LOGISTICS, BRIGHTWATER, COBALT, HOLLIS, NORDLYS = range(1, 7)
KESTREL, ESPIGA, MOULIN, SAKURA, VOLGA, NAKHEEL = range(7, 13)
MLYNY, LARKSPUR, QUAYSIDE, IRONBRIDGE, FJORDVIK, MEADOWLARK = range(13, 19)
TAMARIND, SILVERBIRCH, ORBITAL, GREYWACKE, HUMMINGBIRD, BAOBAB = range(19, 25)
CASTELLAN, PEMBERTON, VANTABLANC, OSPREY, ZYLKER_RETAIL, AURORA, HUMMINGBIRD_2 = range(25, 32)
FERRI, UMOYA = range(32, 34)

FIRMS = (
    Firm(1, "Zylker Biotech", "Biotechnology", "Cambridge", "United Kingdom", None, MOREAU, 410),
    Firm(2, "Zylker Logistics GmbH", "Logistics", "Hamburg", "Germany", "+49 40 5550 1200",
         NOVAK, 620, key_account=True),
    Firm(3, "Brightwater Marine Ltd", "Manufacturing", "Southampton", "United Kingdom",
         "+44 23 5550 1300", OKAFOR, 530),
    Firm(4, "Cobalt & Crane Engineering", "Manufacturing", "Sheffield", "United Kingdom",
         "+44 114 555 0140", OKAFOR, 480),
    Firm(5, "Hollis Orchard Foods", "Retail", "Hereford", "United Kingdom", None, OKAFOR, 300),
    Firm(6, "Nordlys Energi AS", "Energy", "Tromsø", "Norway", "+47 77 55 50 16", BERGSTROM, 365,
         key_account=True),
    Firm(7, "Kestrel Freight Lines", "Logistics", "Rotterdam", "Netherlands", "+31 10 555 0170",
         NOVAK, 240),
    Firm(8, "Panadería La Espiga", "Retail", "Zaragoza", "Spain", "+34 976 55 50 18", MOREAU, 150),
    Firm(9, "Moulin Blanc SARL", "Manufacturing", "Lyon", "France", "+33 4 55 50 19 00", MOREAU,
         700),
    Firm(10, "株式会社さくら精密", "Manufacturing", "大阪市", "日本", "+81 6 5550 2000", TANAKA,
         520),
    Firm(11, "Волга Логистика", "Logistics", "Караганда", "Казахстан", "+7 700 555 21 00", NOVAK,
         330),
    Firm(12, "شركة النخيل للتجارة", "Retail", "دبي", "الإمارات", "+971 4 555 2200", OKAFOR, 275),
    Firm(13, "Łódzkie Młyny Sp. z o.o.", "Manufacturing", "Łódź", "Polska", "+48 42 555 23 00",
         NOVAK, 190),
    Firm(14, "Larkspur Dental Group", "Medical", "Bath", "United Kingdom", None, OKAFOR, 95),
    Firm(15, "Quayside Capital Partners", "Financial Services", "Dublin", "Ireland",
         "+353 1 555 2500", MOREAU, 810, key_account=True),
    Firm(16, "Ironbridge Tools", "Manufacturing", "Telford", "United Kingdom", None, OKAFOR, 77),
    Firm(17, "Fjordvik Seafood", "Retail", "Ålesund", "Norway", "+47 70 55 52 70", BERGSTROM, 205),
    Firm(18, "Meadowlark Schools Trust", "Education", "Norwich", "United Kingdom", None, OKAFOR,
         60),
    Firm(19, "Tamarind Textiles", "Manufacturing", "Coimbatore", "India", "+91 422 555 2900",
         TANAKA, 440),
    Firm(20, "Silverbirch Housing", "Real Estate", "Leeds", "United Kingdom", "+44 113 555 0200",
         OKAFOR, 350),
    Firm(21, "Orbital Ceramics", "Manufacturing", "Limoges", "France", "+33 5 55 50 21 00", MOREAU,
         260, locked=True),
    Firm(22, "Greywacke Mining", "Energy", "Perth", "Australia", "+61 8 5550 2200", TANAKA, 390),
    Firm(23, "Hummingbird Couriers", "Logistics", "Bristol", "United Kingdom", None, OKAFOR, 120),
    Firm(24, "Baobab Solar", "Energy", "Nairobi", "Kenya", "+254 20 555 2400", OKAFOR, 215),
    Firm(25, "Castellan Security", "Technology", "Prague", "Czechia", "+420 255 502 500", NOVAK,
         580),
    Firm(26, "Pemberton Press", "Communications", "Oxford", "United Kingdom", None, MOREAU, 145),
    Firm(27, "Vantablanc Studios", "Communications", "Montréal", "Canada", "+1 514 555 0127",
         MOREAU, 88),
    Firm(28, "Osprey Rail Components", "Manufacturing", "Derby", "United Kingdom", None, OKAFOR,
         505),
    Firm(29, "Zylker Retail", "Retail", "Chennai", "India", None, TANAKA, 25, kind="Prospect"),
    Firm(30, "Aurora Cold Storage", "Logistics", "Tallinn", "Estonia", "+372 555 3000", BERGSTROM,
         170),
    Firm(31, "Hummingbird Couriers", "Logistics", "Cardiff", "United Kingdom", None, NOVAK, 40),
    # Nearly the companies of leads 32 and 33: nothing matches them.
    Firm(32, "Ferri Ceramiche", "Manufacturing", "Modena", "Italy", None, MOREAU, 130),
    Firm(33, "Umoya Wind Energy", "Energy", "Cape Town", "South Africa", None, OKAFOR, 66),
)  # fmt: skip
