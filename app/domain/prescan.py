"""What a look at contacts and accounts alone says of many leads at once (api-facts.md section 7).

Lead Conversion Options stay the authority: what is told here is probable at best, and marked so.
Fields are compared as Zoho's own matching does: unique fields that the lead mapping fills, e-mail,
the names; and a lead's field that feeds a unique field of one module is looked at in the other too.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.domain.matching import Candidate, Lane, Matches, MatchReason, Suggestion, unread
from app.domain.metadata import OrgSetup
from app.domain.records import FoundPage, Hindrance, Lead, LeadRow, Module, RecordId, Ref, Values
from app.domain.suggestion import suggest

MOST_VALUES: Final = 50
"""The most values of one field that a query may ask for; so many leads are looked at together."""

_TEXTS: Final = frozenset({"text", "email", "phone", "website"})
_ROW_FIELDS: Final = ("Full_Name", "Company", "Email", "Phone")
_NAMES: Final = {
    Module.CONTACTS: ("Full_Name", "Full_Name"),
    Module.ACCOUNTS: ("Account_Name", "Company"),
}
_ALSO: Final = {
    Module.CONTACTS: ("Full_Name", "Account_Name", "Locked__s"),
    Module.ACCOUNTS: ("Account_Name", "Website", "Locked__s"),
}
_DOUBTFUL: Final = frozenset({"Locked__s", "Website"})
_LONGEST: Final = 255


@dataclass(frozen=True, slots=True)
class Way:
    """A field of contacts or accounts that is compared with a field of the lead."""

    field: str
    label: str
    source: str
    unique: bool = False


@dataclass(frozen=True, slots=True)
class ScanPlan:
    """The ways of each module in their order of preference. unasked: lead fields that feed others.

    plain: Zoho has refused a query; from now on only what every document names is asked for.
    Where a unique field isn't text, nobody knows how to ask for it: nothing is claimed then of a
    lead that has a value for it.
    """

    ways: Mapping[Module, tuple[Way, ...]]
    unasked: tuple[str, ...] = ()
    plain: bool = False

    @property
    def lead_fields(self) -> tuple[str, ...]:
        """The lead's fields that a row of the queue doesn't have."""
        sources = [way.source for ways in self.ways.values() for way in ways]
        wanted = dict.fromkeys([*sources, *self.unasked, "Website"])
        return tuple(name for name in wanted if name not in _ROW_FIELDS)


def scan_plan(setup: OrgSetup) -> ScanPlan:
    """What is compared in this org."""
    ways: dict[Module, tuple[Way, ...]] = {}
    unasked: list[str] = []
    for module in (Module.CONTACTS, Module.ACCOUNTS):
        if module not in setup.modules or not _has_company(setup, module):
            continue
        found = {way.field: way for way in _ways(setup, module)}
        ways[module] = tuple(w for w in found.values() if _is_text(setup, module, w.field))
        unasked += [w.source for w in found.values() if w not in ways[module]]
    return ScanPlan(ways, tuple(dict.fromkeys(unasked)))


def plainer(plan: ScanPlan) -> ScanPlan | None:
    """The plan after a refused query, None where there is no plainer one."""
    if plan.plain:
        return None
    ways = {
        module: tuple(way for way in some if way.field != "Full_Name")
        for module, some in plan.ways.items()
    }
    return replace(plan, ways=ways, plain=True)


def columns(plan: ScanPlan, module: Module, setup: OrgSetup) -> tuple[str, ...]:
    """What is read of each record."""
    also = [name for name in _ALSO[module] if not plan.plain or name not in _DOUBTFUL]
    wanted = ["id", *also, *(way.field for way in plan.ways.get(module, ()))]
    known = {field.api_name for field in setup.fields.get(module, ())} | {"id"}
    return tuple(name for name in dict.fromkeys(wanted) if name in known)


def wanted_values(
    plan: ScanPlan, module: Module, leads: Sequence[Lead]
) -> Mapping[str, tuple[str, ...]]:
    """The values to ask for by field; the leads are MOST_VALUES at most."""
    return {
        way.field: tuple(values)
        for way in plan.ways.get(module, ())
        if (values := dict.fromkeys(v for lead in leads if (v := _value(lead, way.source))))
    }


def can_judge(plan: ScanPlan, lead: Lead) -> bool:
    """Whether all that is compared of the lead can be asked for."""
    sources = [way.source for ways in plan.ways.values() for way in ways]
    return all(can_ask(value) for source in sources if (value := _value(lead, source))) and not any(
        _value(lead, source) for source in plan.unasked
    )


def can_ask(value: str) -> bool:
    """Whether the value means itself inside a query: nobody documents what others would mean."""
    if not 0 < len(value) <= _LONGEST or "\\" in value or "${" in value:
        return False
    return not any(unicodedata.category(c).startswith(("C", "Zl", "Zp")) for c in value)


def as_lead(row: LeadRow, more: Values) -> Lead:
    """A lead as far as its row and the fields of ScanPlan.lead_fields tell."""
    told = {"Full_Name": row.name, "Company": row.company, "Email": row.email, "Phone": row.phone}
    return Lead(row, {**more, **told})


class Found:
    """The records that a scan has found, by what they have in the fields that are compared."""

    def __init__(self, plan: ScanPlan) -> None:
        self.is_cut = False
        """Whether there is more than was read: then nothing may be called new or ready."""
        self._plan = plan
        self._records: dict[Module, dict[RecordId, Values]] = {}
        self._by_value: dict[tuple[Module, str, str], dict[RecordId, None]] = {}

    def add(self, module: Module, page: FoundPage) -> None:
        """Take in what a query found."""
        for record_id, values in page.rows:
            self._records.setdefault(module, {})[record_id] = values
            for way in self._plan.ways.get(module, ()):
                if own := _text(values.get(way.field)):
                    key = (module, way.field, _folded(own))
                    self._by_value.setdefault(key, {})[record_id] = None

    def suggestion(self, lead: Lead, setup: OrgSetup) -> Suggestion:
        """What Segue would probably do with the lead."""
        if lead.row.hindrance is not Hindrance.NONE:
            return unread(lead.row)
        contacts = self._candidates(Module.CONTACTS, lead)
        accounts = self._candidates(Module.ACCOUNTS, lead)
        if any(r.unique for c in (*contacts, *accounts) for r in c.reasons):
            # Zoho compares names only where no unique field has found anything.
            contacts = tuple(c for c in contacts if any(r.field != "Full_Name" for r in c.reasons))
        found = suggest(lead, Matches(contacts, accounts), setup)
        if self.is_cut and found.lane in {Lane.READY, Lane.NEW}:
            return unread(lead.row)
        return replace(found, contact=None, account=None, probable=True)

    def completed(self, account: Candidate) -> Candidate:
        """An account of Zoho's own answer with what the scan has read of it."""
        read = self._records.get(Module.ACCOUNTS, {}).get(account.id, {})
        return replace(account, values={**read, **account.values})

    def _candidates(self, module: Module, lead: Lead) -> tuple[Candidate, ...]:
        reasons: dict[RecordId, list[MatchReason]] = {}
        for way in self._plan.ways.get(module, ()):
            value = _value(lead, way.source)
            for one in self._by_value.get((module, way.field, _folded(value)), ()) if value else ():
                reason = MatchReason(way.field, way.label, value, way.unique)
                reasons.setdefault(one, []).append(reason)
        return tuple(self._candidate(module, one, tuple(why)) for one, why in reasons.items())

    def _candidate(
        self, module: Module, one: RecordId, reasons: tuple[MatchReason, ...]
    ) -> Candidate:
        values = self._records[module][one]
        account = values.get("Account_Name") if module is Module.CONTACTS else None
        name = "Full_Name" if module is Module.CONTACTS else "Account_Name"
        return Candidate(
            module,
            one,
            _text(values.get(name)),
            reasons,
            values,
            hindrance=Hindrance.LOCKED if values.get("Locked__s") is True else Hindrance.NONE,
            account=account if isinstance(account, Ref) else None,
        )


def _ways(setup: OrgSetup, module: Module) -> Iterator[Way]:
    """In the order of preference: unique fields, e-mail, names, what is unique in the other."""
    sources = _sources(setup, module)
    for field in setup.fields.get(module, ()):
        if field.unique and field.api_name in sources:
            yield Way(field.api_name, field.label, sources[field.api_name], unique=True)
    if module is Module.CONTACTS and _knows(setup, module, "Email", "Email"):
        yield _ordinary(setup, module, "Email", "Email")
    target, source = _NAMES[module]
    if _knows(setup, module, target, source):
        yield _ordinary(setup, module, target, source)
    other = Module.ACCOUNTS if module is Module.CONTACTS else Module.CONTACTS
    trusted = {
        feeds
        for field in setup.fields.get(other, ())
        if field.unique and (feeds := _sources(setup, other).get(field.api_name))
    }
    for target, source in sources.items():
        if source in trusted and setup.field(module, target) is not None:
            yield _ordinary(setup, module, target, source)


def _ordinary(setup: OrgSetup, module: Module, target: str, source: str) -> Way:
    field = setup.field(module, target)
    unique = field is not None and field.unique
    return Way(target, field.label if field else target, source, unique)


def _sources(setup: OrgSetup, module: Module) -> Mapping[str, str]:
    """Target field to lead field, as the org maps them."""
    fields = setup.fields.get(Module.LEADS, ())
    return {f.maps_to[module]: f.api_name for f in fields if f.maps_to and module in f.maps_to}


def _knows(setup: OrgSetup, module: Module, target: str, source: str) -> bool:
    has_source = setup.field(Module.LEADS, source) is not None
    return has_source and setup.field(module, target) is not None


def _has_company(setup: OrgSetup, module: Module) -> bool:
    """Without the lead's field Company nothing is matched in Accounts (the article)."""
    return module is Module.CONTACTS or setup.field(Module.LEADS, "Company") is not None


def _is_text(setup: OrgSetup, module: Module, name: str) -> bool:
    field = setup.field(module, name)
    return field is not None and field.data_type in _TEXTS


def _value(lead: Lead, source: str) -> str:
    return _text(lead.values.get(source)).strip()


def _text(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)


def _folded(value: str) -> str:
    return value.strip().casefold()


def blocks(leads: Sequence[Lead]) -> Iterable[Sequence[Lead]]:
    """The leads that are looked at together."""
    return (leads[at : at + MOST_VALUES] for at in range(0, len(leads), MOST_VALUES))
