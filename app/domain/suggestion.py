"""Which lane a lead belongs to, and what Segue would do with it (design.md, Lanes).

READY lets one key convert, so it takes *one sure match* and nothing that speaks against it:

- Zoho ranks unique fields over e-mail over names (the article, "order of preference"). A contact
  that alone holds a unique value is the only one Zoho can take: to create another is refused, to
  fill the value into a third is a duplicate. It decides even beside weaker matches, unless one
  with the lead's e-mail belongs to another account: then phone and e-mail name two people, and
  which of them is meant is for the user. Without a unique value the only contact with the lead's
  e-mail decides. A name alone never decides.
- Shared mailboxes and switchboard numbers make false matches, so a contact whose name has no word
  of the lead's is left to the user.
- A contact's account comes with it. It has to be the account that Zoho matched, or, where Zoho
  matched none, the one called like the company. A contact without an account can't be merged
  together with an account that matches (INVALID_DATA), and alone it would have a second account
  of that name made: the user chooses.
- An account without any contact: by a unique field it is sure. By its very name it is taken too,
  unless its website says otherwise. The harm of a mistake is small there: the contact is new and
  can be moved, while a second account of the same name is the commonest duplicate there is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import IntEnum
from urllib.parse import urlsplit

from app.domain.deal_form import deal_form
from app.domain.matching import (
    Candidate,
    Ground,
    Lane,
    Matches,
    MatchReason,
    Suggestion,
    unread,
)
from app.domain.metadata import OrgSetup
from app.domain.plan import Plan
from app.domain.records import Hindrance, Lead, Module
from app.domain.values import same_name, share_a_word


class Strength(IntEnum):
    """How much a match proves."""

    NAME = 0
    EMAIL = 1
    UNIQUE = 2


def strength(candidate: Candidate) -> Strength:
    """The strength of a candidate's best reason."""
    return max((_strength_of(r) for r in candidate.reasons), default=Strength.NAME)


def best_reason(candidate: Candidate) -> MatchReason | None:
    """The reason that proves most, the first of equals; None where Zoho named none."""
    return max(candidate.reasons, key=_strength_of, default=None)


def rival(contact: Candidate, others: Iterable[Candidate]) -> Candidate | None:
    """Another contact for whom more than a name speaks, and who belongs to another account."""
    own = contact.account.id if contact.account else None
    strong = (other for other in others if strength(other) is not Strength.NAME)
    return next((o for o in strong if o.account is not None and o.account.id != own), None)


def suggest(
    lead: Lead, matches: Matches, setup: OrgSetup, *, deal_wanted: bool = False
) -> Suggestion:
    """The safe default for a lead.

    deal_wanted: a deal is to be made (a preset says so), so that a mandatory deal field that
    can't be filled here blocks the lead; without a deal it hinders nothing.
    """
    blocked = _hindered_lead(lead, setup, deal_wanted=deal_wanted)
    if blocked is not None:
        return blocked
    if Module.ACCOUNTS not in setup.modules:
        matches = replace(matches, accounts=())  # removed since, so that none can be joined
    if matches.contacts:
        return _by_contacts(lead, matches)
    if matches.accounts:
        return _by_accounts(lead, matches.accounts)
    return Suggestion(Lane.NEW, Ground.NOTHING_MATCHES)


def default_plan(lead: Lead, suggestion: Suggestion) -> Plan:
    """The plan of one key: merge where the suggestion is sure, else create; no deal."""
    return Plan(
        lead_id=lead.id,
        contact=suggestion.contact.id if suggestion.contact else None,
        account=suggestion.account.id if suggestion.account else None,
    )


def _hindered_lead(lead: Lead, setup: OrgSetup, *, deal_wanted: bool) -> Suggestion | None:
    if lead.row.hindrance is not Hindrance.NONE:
        return unread(lead.row)
    if Module.CONTACTS not in setup.modules:
        return Suggestion(Lane.BLOCKED, Ground.CONVERSION_IMPOSSIBLE)
    if deal_wanted and deal_form(setup, lead).unfillable:
        return Suggestion(Lane.BLOCKED, Ground.DEAL_IMPOSSIBLE)
    return None


def _strength_of(reason: MatchReason) -> Strength:
    if reason.unique:
        return Strength.UNIQUE
    return Strength.EMAIL if reason.field == "Email" else Strength.NAME


def _choose(ground: Ground, candidate: Candidate) -> Suggestion:
    return Suggestion(Lane.CHOOSE, ground, reason=best_reason(candidate))


def _strongest(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    best = max(strength(c) for c in candidates)
    return tuple(c for c in candidates if strength(c) is best)


def _by_contacts(lead: Lead, matches: Matches) -> Suggestion:
    strongest = _strongest(matches.contacts)
    contact = strongest[0]
    if strength(contact) is Strength.NAME:
        return _choose(Ground.NAME_ONLY, contact)
    others = tuple(c for c in matches.contacts if c is not contact)
    if len(strongest) > 1 or (not contact.usable and any(_sure_and_usable(c) for c in others)):
        return _several(Ground.SEVERAL_CONTACTS, strongest, others)
    obstacle = _obstacle(contact)
    if obstacle is not None:
        return obstacle
    if not share_a_word(lead.row.name, contact.name):
        return _choose(Ground.NAME_DIFFERS, contact)
    return _with_its_account(lead, matches, contact)


def _sure_and_usable(candidate: Candidate) -> bool:
    return candidate.usable and strength(candidate) is not Strength.NAME


def _several(
    ground: Ground, strongest: tuple[Candidate, ...], others: tuple[Candidate, ...]
) -> Suggestion:
    if not any(c.usable for c in strongest + others):
        return _hindered(strongest[0])
    return _choose(ground, strongest[0])


def _obstacle(candidate: Candidate) -> Suggestion | None:
    if not candidate.usable:
        return _hindered(candidate)
    if not candidate.editable:
        return Suggestion(Lane.BLOCKED, Ground.TARGET_READ_ONLY, reason=best_reason(candidate))
    return None


def _hindered(candidate: Candidate) -> Suggestion:
    # A usable contact of a locked account is as good as locked itself.
    hindrance = candidate.hindrance or Hindrance.LOCKED
    return Suggestion(
        Lane.BLOCKED, Ground.TARGET_HINDERED, reason=best_reason(candidate), hindrance=hindrance
    )


def _with_its_account(lead: Lead, matches: Matches, contact: Candidate) -> Suggestion:
    others = (c for c in matches.contacts if c is not contact)
    if rival(contact, others) is not None or not _accounts_agree(lead, matches, contact):
        return _choose(Ground.CONFLICT, contact)
    account = matches.candidate(Module.ACCOUNTS, contact.account.id) if contact.account else None
    obstacle = _obstacle(account) if account else None
    return obstacle or _ready(contact=contact, account=account)


def _accounts_agree(lead: Lead, matches: Matches, contact: Candidate) -> bool:
    if contact.account is None:
        return not matches.accounts
    if not matches.accounts:
        return not lead.company or same_name(lead.company, contact.account.name)
    return contact.account.id in {a.id for a in _strongest(matches.accounts)}


def _by_accounts(lead: Lead, accounts: tuple[Candidate, ...]) -> Suggestion:
    strongest = _strongest(accounts)
    account = strongest[0]
    if len(strongest) > 1:
        others = tuple(a for a in accounts if a not in strongest)
        return _several(Ground.SEVERAL_ACCOUNTS, strongest, others)
    obstacle = _obstacle(account)
    if obstacle is not None:
        return obstacle
    objection = _objection(lead, account, alone=len(accounts) == 1)
    return _choose(objection, account) if objection else _ready(account=account)


def _objection(lead: Lead, account: Candidate, *, alone: bool) -> Ground | None:
    """What speaks against the one account that matches best."""
    named_alike = same_name(lead.company, account.name)
    if strength(account) is Strength.UNIQUE:
        # An account of the company's name beside it says something else than the unique value.
        return None if named_alike or alone else Ground.CONFLICT
    if not named_alike:
        return Ground.ACCOUNT_ONLY
    return Ground.CONFLICT if _websites_differ(lead, account) else None


def _ready(*, contact: Candidate | None = None, account: Candidate | None = None) -> Suggestion:
    decisive = contact or account
    reason = best_reason(decisive) if decisive else None
    return Suggestion(
        Lane.READY, _ground(contact, reason), contact=contact, account=account, reason=reason
    )


def _ground(contact: Candidate | None, reason: MatchReason | None) -> Ground:
    if reason is not None and reason.unique:
        return Ground.UNIQUE_FIELD
    return Ground.EMAIL if contact is not None else Ground.ACCOUNT_ONLY


def _websites_differ(lead: Lead, account: Candidate) -> bool:
    ours, theirs = _host(lead.values.get("Website")), _host(account.values.get("Website"))
    return bool(ours and theirs) and ours != theirs


def _host(website: object) -> str:
    if not isinstance(website, str) or not website.strip():
        return ""
    address = website.strip()
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname
    except ValueError:  # brackets of a broken IPv6 address: it tells nothing
        return ""
    return (host or "").removeprefix("www.")
