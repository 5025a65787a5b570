"""What every seeded organisation has: people, modules, pipelines, contact roles and tags."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from app.sandbox.clock import Clock, wire_time
from app.sandbox.new_records import make_tag
from app.sandbox.seeds.fields import seeded_id
from app.sandbox.seeds.modules import pipelines, record_modules
from app.sandbox.state import Org, Record

ORG_ID = "60021870525"
FOUNDED = datetime(2021, 3, 1, 8, 0, tzinfo=UTC)

ADMINISTRATOR = {"name": "Administrator", "id": seeded_id(26011)}
STANDARD_PROFILE = {"name": "Standard", "id": seeded_id(26014)}
CEO = {"name": "CEO", "id": seeded_id(26005)}
MANAGER = {"name": "Sales Manager", "id": seeded_id(26008)}
REP = {"name": "Sales Representative", "id": seeded_id(26010)}

HERRERA, MOREAU, OKAFOR, TANAKA, NOVAK, BERGSTROM = (seeded_id(333000 + n) for n in range(1, 7))
"""The six users: Tomás Herrera leads the firm and administers the org; Inès Moreau and Emil
Bergström report to him, Chidi Okafor, Yuki Tanaka and Petra Nováková to Inès Moreau."""


@dataclass(frozen=True, slots=True)
class Person:
    """One user; `superior` is whom they report to."""

    id: str
    first: str
    last: str
    mail: str
    role: dict[str, str]
    profile: dict[str, str]
    superior: str | None
    zone: str
    locale: str

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first} {self.last}"


_PEOPLE = {
    person.id: person
    for person in (
        Person(HERRERA, "Tomás", "Herrera", "tomas.herrera", CEO, ADMINISTRATOR, None,
               "Europe/Madrid", "es_ES"),
        Person(MOREAU, "Inès", "Moreau", "ines.moreau", MANAGER, STANDARD_PROFILE, HERRERA,
               "Europe/Paris", "fr_FR"),
        Person(OKAFOR, "Chidi", "Okafor", "chidi.okafor", REP, STANDARD_PROFILE, MOREAU,
               "Africa/Lagos", "en_GB"),
        Person(TANAKA, "Yuki", "Tanaka", "yuki.tanaka", REP, STANDARD_PROFILE, MOREAU,
               "Asia/Tokyo", "ja_JP"),
        Person(NOVAK, "Petra", "Nováková", "petra.novakova", REP, STANDARD_PROFILE, MOREAU,
               "Europe/Prague", "cs_CZ"),
        Person(BERGSTROM, "Emil", "Bergström", "emil.bergstrom", MANAGER, STANDARD_PROFILE,
               HERRERA, "Europe/Stockholm", "sv_SE"),
    )
}  # fmt: skip

ROLE_NAMES = (
    "Developer/Evaluator", "Decision Maker", "Economic Decision Maker", "Executive Sponsor",
    "Influencer", "Product Management", "Purchasing", "Technical Decision Maker",
)  # fmt: skip
DECISION_MAKER = seeded_id(6873)

TAG_COLOURS = ("#F17574", "#57B1FD", "#63C57E", "#E7A826", "#879BFC", "#969696")
TAG_NAMES = {
    "Leads": ("hot", "trade fair", "newsletter", "partner", "follow up", "VIP"),
    "Contacts": ("VIP", "newsletter"),
    "Accounts": ("key account", "partner"),
    "Deals": ("renewal", "partner"),
}
_FIRST_TAG = {"Leads": 361001, "Contacts": 362001, "Accounts": 363001, "Deals": 364001}


def new_org(name: str, *, seed: int, clock: Clock, user_id: str, custom: bool) -> Org:
    """An organisation without records; `custom` adds own fields and a second pipeline layout.

    `user_id` is whom the tokens belong to.
    """
    org = Org(org_id=ORG_ID, name=name, seed=seed, clock=clock, current_user_id=user_id)
    org.profiles = [ADMINISTRATOR, STANDARD_PROFILE]
    org.roles = [CEO, MANAGER, REP]
    org.users = [_user(person) for person in _PEOPLE.values()]
    org.pipelines = pipelines(custom=custom)
    org.modules = record_modules(custom=custom)
    org.contact_roles = [
        {"name": role, "id": seeded_id(6871 + 2 * place), "sequence_number": place + 1}
        for place, role in enumerate(ROLE_NAMES)
    ]
    author = reference(org, user_id)
    org.tags = {
        module: [
            make_tag(
                tag,
                seeded_id(_FIRST_TAG[module] + place),
                TAG_COLOURS[place],
                author,
                wire_time(FOUNDED),
            )
            for place, tag in enumerate(names)
        ]
        for module, names in TAG_NAMES.items()
    }
    return org


def reference(org: Org, user_id: str) -> Record:
    """`{"name", "id", "email"}` of a user who exists."""
    user = org.user(user_id)
    if user is None:
        raise LookupError(user_id)
    return org.user_reference(user)


def _user(person: Person) -> Record:
    """A user, wire-shaped as in `/users`."""
    superior = _PEOPLE[person.superior] if person.superior else None
    founder = {"name": _PEOPLE[HERRERA].name, "id": HERRERA}
    founded = wire_time(FOUNDED)
    return _BLANK_USER | {
        "id": person.id,
        "full_name": person.name,
        "first_name": person.first,
        "last_name": person.last,
        "email": f"{person.mail}@segue-demo.example",
        "role": person.role,
        "profile": person.profile,
        "Reporting_To": ({"name": superior.name, "id": superior.id} if superior else None),
        "status": "active",
        "confirm": True,
        "category": "regular_user",
        "type__s": "Regular User",
        "zuid": f"7{person.id[-8:]}",
        "time_zone": person.zone,
        "locale": person.locale,
        "language": person.locale,
        "country_locale": person.locale,
        "country": person.locale[-2:],
        "created_time": founded,
        "Modified_Time": founded,
        "created_by": founder,
        "Modified_By": founder,
    }


_BLANK_USER: Record = {
    "Isonline": False,
    "personal_account": False,
    "offset": 0,
    "alias": None,
    "phone": None,
    "mobile": None,
    "fax": None,
    "website": None,
    "street": None,
    "city": None,
    "state": None,
    "zip": None,
    "dob": None,
    "signature": None,
    "default_tab_group": "0",
    "sort_order_preference__s": "First Name,Last Name",
}
