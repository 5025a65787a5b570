"""Decides what a conversion will do, or declines it; nothing is changed here.

The order of the checks: permission, the lead itself, the shapes of the request, owner, targets,
duplicates, deal. The rules are the article's "Points to Note" and "Important Points"
(seed-article.txt) and api-facts.md section 1.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.sandbox import convert_request, deal_values, declined, matching
from app.sandbox.call import as_id
from app.sandbox.convert_mapping import mapped_values
from app.sandbox.convert_request import Wish
from app.sandbox.declined import FIRST
from app.sandbox.schema import LayoutInfo
from app.sandbox.state import Org, Record
from app.sandbox.values import is_blank, same_value

CONVERT = "Crm_Implied_Convert_Lead"
_LOCKED = "You cannot perform this operation as the record is locked."
_UNAPPROVED = "cannot convert record that is not approved yet"


@dataclass(frozen=True, slots=True)
class NewDeal:
    """A deal that will be made."""

    values: Record
    layout: LayoutInfo
    role: Record | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done: existing targets are given as records, new ones are made.

    `rename_account` is the company name which the existing account gets.
    """

    lead: Record
    wish: Wish
    owner: Record
    contact: Record | None
    account: Record | None
    new_account: bool
    rename_account: str | None
    deal: NewDeal | None
    attachments_to: str


def make_plan(org: Org, lead_id: object, element: Record, *, user_id: str, mass: bool) -> Plan:
    """Check everything that an element of `data` asks; raises Declined with the whole answer.

    `mass`: the conversion is part of a mass conversion, which leaves out the custom mandatory
    fields of other deals layouts than the standard one (api-facts.md section 3).
    """
    if not org.may(CONVERT):
        details = {"permissions": [CONVERT]}
        raise declined.root("NO_PERMISSION", "Permission denied to create", details, status=403)
    lead = _convertible_lead(org, lead_id)
    wish = convert_request.read(
        element, {name: org.modules[name].id for name in convert_request.TARGETS}
    )
    owner = _owner(org, lead, wish, user_id)
    contact = _chosen_contact(org, lead, wish)
    account = _chosen_account(org, lead, wish, contact)
    company = _company(org, lead)
    new_account = account is None and org.has_module("Accounts") and not is_blank(company)
    if contact is None:
        _allow_new(org, lead, "Contacts")
    if new_account:
        _allow_new(org, lead, "Accounts")
    rename = _rename(org, wish, account, company)
    deal = _deal(org, lead, wish, mass=mass)
    return Plan(
        lead=lead,
        wish=wish,
        owner=owner,
        contact=contact,
        account=account,
        new_account=new_account,
        rename_account=rename,
        deal=deal,
        attachments_to=_attachments(wish, account is not None or new_account, mass=mass),
    )


def _convertible_lead(org: Org, lead_id: object) -> Record:
    lead = org.records["Leads"].get(as_id(lead_id) or "") if org.has_module("Leads") else None
    if lead is None:
        raise declined.lead_refused("INVALID_DATA", "invalid data")
    if not org.has_module("Contacts"):
        # Only the code is documented (article: "lead conversion is not allowed").
        raise declined.lead_refused("CANNOT_PERFORM_ACTION", "lead conversion is not allowed")
    if lead.get("Converted__s") or lead.get("$converted"):
        raise declined.lead_refused("ID_ALREADY_CONVERTED", "id already converted")
    if is_locked(lead):
        raise declined.lead_refused("RECORD_LOCKED", _LOCKED)
    state = lead.get("$approval_state") or "approved"
    if lead.get("$in_merge") or state.startswith(("merge", "zia_vision")):
        raise declined.lead_refused("RECORD_LOCKED", _UNAPPROVED)
    if under_review(lead):
        raise declined.lead_refused(
            "NOT_REVIEWED", "cannot convert record that is not reviewed yet"
        )
    if state != "approved":
        raise declined.lead_refused("NOT_APPROVED", _UNAPPROVED)
    return lead


def is_locked(record: Record) -> bool:
    """Whether record locking stands in the way."""
    return bool(record.get("Locked__s") or record.get("$locked_for_me"))


def under_review(lead: Record) -> bool:
    """Whether a review process waits for a decision on the lead."""
    state = str(lead.get("$approval_state") or "")
    review = lead.get("$review_process") or {}
    return state.startswith("review_process") or bool(review.get("approve"))


def _owner(org: Org, lead: Record, wish: Wish, user_id: str) -> Record:
    """Who gets the new records; declines unknown, inactive and non-subordinate users."""
    present: Record = lead["Owner"]
    if wish.owner_id is None or wish.owner_id == present["id"]:
        return present
    user = org.user(wish.owner_id)
    path = f"{FIRST}.Owner"
    if user is None or user.get("status") != "active":
        raise declined.at("Owner", path)
    if not may_assign(org, user_id, wish.owner_id):
        raise declined.at("Owner", path, message="Non Subordinate User Found")
    return org.user_reference(user)


def may_assign(org: Org, user_id: str, owner_id: str) -> bool:
    """Administrators assign to anybody, others to themselves and those who report to them."""
    user = org.user(user_id)
    if user is None or user["profile"]["name"] == "Administrator":
        return True
    below: str | None = owner_id
    while below is not None and below != user_id:
        superior = (org.user(below) or {}).get("Reporting_To")
        below = superior["id"] if superior else None
    return below == user_id


def _chosen_contact(org: Org, lead: Record, wish: Wish) -> Record | None:
    if wish.contact_id is None:
        return None
    path = f"{FIRST}.Contacts.id"
    contact = _usable_target(org, "Contacts", wish.contact_id, path)
    if not matching.fits(org, lead, "Contacts", contact):
        raise declined.at("id", path)
    return contact


def _chosen_account(org: Org, lead: Record, wish: Wish, contact: Record | None) -> Record | None:
    """The account which the lead joins: the contact's own, else the given one.

    A given account must be the contact's when a contact is given. Else it must match the lead; a
    lead without Company has nothing that could contradict it (the article lets such a lead take
    an account that is "specified in the JSON input").
    """
    own = _account_of(org, contact) if contact else None
    if wish.account_id is None:
        if own is not None and is_locked(own):
            raise declined.locked_target(f"{FIRST}.Contacts.id")
        return own
    path = f"{FIRST}.Accounts.id"
    if not org.has_module("Accounts"):
        raise declined.at("id", path)
    account = _usable_target(org, "Accounts", wish.account_id, path)
    if contact is not None:
        if own is not account:
            raise declined.at("id", path)
    elif not is_blank(_company(org, lead)) and not matching.fits(org, lead, "Accounts", account):
        raise declined.at("id", path)
    return account


def _company(org: Org, lead: Record) -> str | None:
    """The lead's Company, unless the field was removed."""
    return lead.get("Company") if org.has_field("Leads", "Company") else None


def _usable_target(org: Org, module: str, record_id: str, path: str) -> Record:
    record = org.records[module].get(record_id)
    if record is None:
        raise declined.at("id", path)
    if is_locked(record):
        raise declined.locked_target(path)
    return record


def _account_of(org: Org, contact: Record) -> Record | None:
    reference = contact.get("Account_Name")
    if not org.has_module("Accounts") or not reference:
        return None
    return org.records["Accounts"].get(reference["id"])


def _allow_new(org: Org, lead: Record, module: str) -> None:
    """A new record needs the permission, and no record may have one of its unique values."""
    if not org.may(f"Crm_Implied_Create_{module}"):
        message = "User does not have sufficient privilege to create records"
        raise declined.root("AUTHORIZATION_FAILED", message)
    for way in matching.unique_ways(org, lead, module):
        existing = way.hits(org.records[module].values())
        _decline_duplicates(org, module, way.field.api_name, existing)


def _decline_duplicates(org: Org, module: str, name: str, existing: list[Record]) -> None:
    """The shape is that of a sister API; for leads it is inferred (api-facts.md section 1)."""
    if not existing:
        return
    first = existing[0]
    raise declined.at(
        name,
        f"{FIRST}.{module}.{name}",
        "DUPLICATE_DATA",
        "duplicate data",
        more_records=len(existing) > 1,
        duplicate_record={
            "id": first["id"],
            "module": {"api_name": module, "id": org.modules[module].id},
            "Owner": first["Owner"],
        },
    )


def _rename(org: Org, wish: Wish, account: Record | None, company: str | None) -> str | None:
    """`overwrite` gives the joined account the lead's company as its name, where they differ.

    Zoho's notes: "account name replaced by company name, other account data unchanged"; without a
    Company the key is ignored.
    """
    if not wish.overwrite or account is None or is_blank(company):
        return None
    if same_value(account.get("Account_Name"), company):
        return None
    if "Account_Name" in org.unique_fields("Accounts"):
        others = [
            one
            for one in org.records["Accounts"].values()
            if one is not account and same_value(one.get("Account_Name"), company)
        ]
        _decline_duplicates(org, "Accounts", "Account_Name", others)
    return company


def _deal(org: Org, lead: Record, wish: Wish, *, mass: bool) -> NewDeal | None:
    if wish.deal is None:
        return None
    if not org.has_module("Deals"):
        raise declined.at("Deals", deal_values.PATH)
    if not org.may("Crm_Implied_Create_Deals"):
        message = "User does not have sufficient privilege to create records"
        raise declined.root("AUTHORIZATION_FAILED", message)
    default = deal_values.layout_of_lead(org, lead, "Deals")
    layout = deal_values.read_layout(org, wish.deal, default)
    standard = layout is org.modules["Deals"].layouts[0]
    mapped = mapped_values(org, lead, "Deals")
    values = deal_values.read_deal(org, wish.deal, mapped, layout, custom=standard or not mass)
    return NewDeal(values, layout, deal_values.read_contact_role(org, wish.deal))


def _attachments(wish: Wish, has_account: bool, *, mass: bool) -> str:
    """Where attachments go: Contacts unless asked otherwise; there must be such a record.

    One mass conversion names a module for all its leads; those that get no such record keep to
    the default.
    """
    to_deal = wish.deal is not None and deal_values.wants_attachments(wish.deal)
    if wish.attachments_to is None:
        return "Deals" if to_deal else "Contacts"
    there = {"Contacts": True, "Accounts": has_account, "Deals": wish.deal is not None}
    if there[wish.attachments_to]:
        return wish.attachments_to
    if mass:
        return "Contacts"
    raise declined.at("move_attachments_to", f"{FIRST}.move_attachments_to")
