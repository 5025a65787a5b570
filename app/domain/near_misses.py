"""Records that look like the lead's, though Zoho doesn't match them: never targets.

Zoho refuses to merge into what it doesn't match (INVALID_DATA). So each near miss tells what would
have to stand in the lead for Zoho itself to match it, where that can be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.context import DecisionContext
from app.domain.course import Action, Course
from app.domain.likeness import (
    Ratio,
    firms_alike,
    host,
    mailboxes_alike,
    own_domain,
    people_alike,
    phones_alike,
)
from app.domain.metadata import Field
from app.domain.quests import ACCOUNT_OF_CONTACT, LEAD_PHONES
from app.domain.records import Module, RecordId, Ref, Values
from app.domain.values import as_text, same_name

MOST: Final = 5
"""Near misses that are worth a look; more would hide them."""


class Likeness(StrEnum):
    """In what a record is like the lead; the order is that of their weight."""

    EMAIL = "email"
    PHONE = "phone"
    COMPANY = "company"
    NAME = "name"
    WEBSITE = "website"
    DOMAIN = "domain"
    COLLEAGUES = "colleagues"  # contacts of the account have the domain of the lead's e-mail


_WEIGHTS: Final[Mapping[Likeness, float]] = {
    Likeness.EMAIL: 5,
    Likeness.PHONE: 4,
    Likeness.COMPANY: 3,
    Likeness.NAME: 3,
    Likeness.WEBSITE: 3,
    Likeness.DOMAIN: 2,
    Likeness.COLLEAGUES: 2,
}
_ENOUGH: Final[Mapping[Likeness, float]] = {
    Likeness.EMAIL: 0.85,
    Likeness.COMPANY: 0.86,
    Likeness.NAME: 0.86,
}
_SURE_NAME: Final = 0.95
"""A name so alike may stand alone; a less alike one needs a company or a domain beside it."""


@dataclass(frozen=True, slots=True)
class Alike:
    """One likeness: what stands in the lead and what in the record."""

    kind: Likeness
    lead: str
    theirs: str
    degree: float = 1.0


@dataclass(frozen=True, slots=True)
class Change:
    """A field of the lead that would have to be changed for Zoho to match the record."""

    field: str
    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A record like the lead's. changes: none where nothing in the lead would make Zoho match."""

    module: Module
    id: RecordId
    name: str
    alike: tuple[Alike, ...]
    account: Ref | None = None
    changes: tuple[Change, ...] = ()

    @property
    def weight(self) -> float:
        """How likely it is the lead's own."""
        return sum(_WEIGHTS[one.kind] * one.degree for one in self.alike)


class Looked(StrEnum):
    """DONE: all that is like it was found. UNDER_WAY: it is being looked for. SPARED: few credits
    are left. FAILED: not readable.
    """

    DONE = "done"
    UNDER_WAY = "under_way"
    SPARED = "spared"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Similar:
    """What a look for near misses came to."""

    looked: Looked
    misses: tuple[NearMiss, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether everything was looked at."""
        return self.looked is Looked.DONE

    @property
    def is_clear(self) -> bool:
        """Whether everything was looked at, and nothing is similar."""
        return self.is_whole and not self.misses


def of_what_is_new(similar: Similar, way: Course) -> Similar:
    """Without those of a module in which a record is joined anyway: only new ones can be double."""
    kept = tuple(m for m in similar.misses if way.action(m.module) is Action.CREATED)
    return Similar(similar.looked, kept)


Found = Mapping[Module, Mapping[RecordId, Values]]
"""What the quests brought, by module and id."""


def near_misses(context: DecisionContext, found: Found, ratio: Ratio) -> tuple[NearMiss, ...]:
    """The records that look like the lead's, the likeliest first; Zoho's own matches left out."""
    known = _known(context)
    misses = [
        *_contacts(context, found.get(Module.CONTACTS, {}), ratio),
        *_accounts(context, found, ratio),
    ]
    unknown = (miss for miss in misses if miss.id not in known)
    return tuple(sorted(unknown, key=lambda miss: -miss.weight)[:MOST])


def _known(context: DecisionContext) -> frozenset[RecordId]:
    """The candidates, and the accounts that they bring along."""
    matches = context.matches
    linked = {c.account.id for c in matches.contacts if c.account is not None}
    return frozenset({c.id for c in (*matches.contacts, *matches.accounts)} | linked)


def _contacts(
    context: DecisionContext, found: Mapping[RecordId, Values], ratio: Ratio
) -> Iterator[NearMiss]:
    for id_, values in found.items():
        alike = tuple(_contact_likenesses(context, values, ratio))
        if not _is_person(alike):
            continue
        yield NearMiss(
            Module.CONTACTS,
            id_,
            _person(values),
            alike,
            _account_of(values),
            _contact_changes(context, values, alike),
        )


def _contact_likenesses(context: DecisionContext, values: Values, ratio: Ratio) -> Iterator[Alike]:
    row = context.lead.row
    email, theirs = row.email, as_text(values.get("Email"))
    yield from _graded(Likeness.EMAIL, email, theirs, mailboxes_alike(email, theirs, ratio))
    yield from _phones(context, values, ("Phone", "Mobile"))
    name = _person(values)
    yield from _graded(Likeness.NAME, row.name, name, people_alike(row.name, name, ratio))
    account = as_text(_account_of(values))
    degree = firms_alike(context.lead.company, account, ratio)
    yield from _graded(Likeness.COMPANY, context.lead.company, account, degree)
    if (domain := own_domain(email)) and domain == own_domain(theirs):
        yield Alike(Likeness.DOMAIN, domain, domain)


def _is_person(alike: tuple[Alike, ...]) -> bool:
    kinds = {one.kind: one.degree for one in alike}
    if Likeness.PHONE in kinds or Likeness.EMAIL in kinds:
        return True
    beside = kinds.keys() & {Likeness.COMPANY, Likeness.DOMAIN}
    return Likeness.NAME in kinds and (bool(beside) or kinds[Likeness.NAME] >= _SURE_NAME)


def _accounts(context: DecisionContext, found: Found, ratio: Ratio) -> Iterator[NearMiss]:
    """The accounts themselves, and those of contacts at the lead's own mail domain."""
    colleagues = _colleagues(context, found.get(Module.CONTACTS, {}))
    for id_, values in found.get(Module.ACCOUNTS, {}).items():
        name = as_text(values.get("Account_Name"))
        alike = [*_account_likenesses(context, values, ratio)]
        if id_ in colleagues:
            alike.append(colleagues.pop(id_)[1])
        if alike:
            changes = _account_changes(context, name)
            yield NearMiss(Module.ACCOUNTS, id_, name, tuple(alike), changes=changes)
    for id_, (name, shared) in colleagues.items():
        degree = firms_alike(context.lead.company, name, ratio)
        alike = [*_graded(Likeness.COMPANY, context.lead.company, name, degree), shared]
        changes = _account_changes(context, name)
        yield NearMiss(Module.ACCOUNTS, id_, name, tuple(alike), changes=changes)


def _account_likenesses(context: DecisionContext, values: Values, ratio: Ratio) -> Iterator[Alike]:
    company, name = context.lead.company, as_text(values.get("Account_Name"))
    yield from _graded(Likeness.COMPANY, company, name, firms_alike(company, name, ratio))
    theirs = host(as_text(values.get("Website")))
    website = host(as_text(context.lead.values.get("Website")))
    if theirs and theirs == website:
        yield Alike(Likeness.WEBSITE, website, theirs)
    elif theirs and theirs == own_domain(context.lead.row.email):
        yield Alike(Likeness.DOMAIN, theirs, theirs)
    yield from _phones(context, values, ("Phone",))


def _colleagues(
    context: DecisionContext, contacts: Mapping[RecordId, Values]
) -> dict[RecordId, tuple[str, Alike]]:
    domain = own_domain(context.lead.row.email)
    found: dict[RecordId, tuple[str, Alike]] = {}
    for values in contacts.values():
        account, theirs = _account_of(values), own_domain(as_text(values.get("Email")))
        if domain and account is not None and theirs == domain:
            alike = Alike(Likeness.COLLEAGUES, domain, _person(values))
            found[account.id] = (account.name, alike)
    return found


def _graded(kind: Likeness, lead: str, theirs: str, degree: float) -> Iterator[Alike]:
    if degree >= _ENOUGH[kind]:
        yield Alike(kind, lead, theirs, degree)


def _phones(context: DecisionContext, values: Values, fields: tuple[str, ...]) -> Iterator[Alike]:
    for ours in (as_text(context.lead.values.get(name)) for name in LEAD_PHONES):
        for theirs in (as_text(values.get(name)) for name in fields):
            if phones_alike(ours, theirs):
                yield Alike(Likeness.PHONE, ours, theirs)
                return


def _account_of(values: Values) -> Ref | None:
    """A contact's account; COQL may name a lookup by its id alone."""
    account = values.get("Account_Name")
    if not isinstance(account, Ref):
        return None
    return Ref(account.id, account.name or as_text(values.get(ACCOUNT_OF_CONTACT)))


def _person(values: Values) -> str:
    names = (as_text(values.get(name)) for name in ("First_Name", "Last_Name"))
    return " ".join(name for name in names if name)


def _account_changes(context: DecisionContext, name: str) -> tuple[Change, ...]:
    """Zoho compares the lead's company with the accounts' names (the article)."""
    if same_name(context.lead.company, name):
        return ()
    return tuple(_change(context, "Company", name))


def _contact_changes(
    context: DecisionContext, values: Values, alike: tuple[Alike, ...]
) -> tuple[Change, ...]:
    """A unique field by which Zoho would match, else the e-mail address, else the name."""
    kinds = {one.kind for one in alike}
    ways: list[Callable[[], Iterator[Change]]] = []
    if Likeness.PHONE in kinds:
        ways.append(lambda: _unique_phone(context, values))
    if Likeness.EMAIL in kinds:
        ways.append(lambda: _change(context, "Email", as_text(values.get("Email"))))
    if Likeness.NAME in kinds:
        ways.append(lambda: _names(context, values))
    return next((changes for way in ways if (changes := tuple(way()))), ())


def _unique_phone(context: DecisionContext, values: Values) -> Iterator[Change]:
    for field in context.setup.fields.get(Module.CONTACTS, ()):
        theirs = as_text(values.get(field.api_name))
        source = _source(context, field) if field.unique and theirs else None
        if source is None:
            continue
        if phones_alike(as_text(context.lead.values.get(source.api_name)), theirs):
            yield from _change(context, source.api_name, theirs)
            return


def _source(context: DecisionContext, target: Field) -> Field | None:
    """The lead's field that the org's mapping compares with this contact's field."""
    return next(
        (
            field
            for field in context.setup.fields.get(Module.LEADS, ())
            if (field.maps_to or {}).get(Module.CONTACTS) == target.api_name
        ),
        None,
    )


def _names(context: DecisionContext, values: Values) -> Iterator[Change]:
    if same_name(context.lead.row.name, _person(values)):
        return  # not what keeps Zoho from matching it
    for name in ("First_Name", "Last_Name"):
        yield from _change(context, name, as_text(values.get(name)))


def _change(context: DecisionContext, name: str, new: str) -> Iterator[Change]:
    """The change, where the lead has such a field that takes the value and hasn't got it yet."""
    field = context.setup.field(Module.LEADS, name)
    old = as_text(context.lead.values.get(name))
    if field is None or field.read_only or not new.strip() or old == new:
        return
    if field.length is None or len(new) <= field.length:
        yield Change(name, field.label, old, new)
