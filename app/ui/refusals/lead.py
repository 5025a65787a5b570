"""Refusals because of the state of the lead or of a chosen record."""

from __future__ import annotations

from typing import Final

from app.domain.finding import Option
from app.ui.phrases import marked
from app.ui.refusals.row import ACCOUNT, CONTACT, Refusal

LEAD_STATE: Final = (
    Refusal(
        "ID_ALREADY_CONVERTED",
        marked("Refusals", "This lead is already converted"),
        marked("Refusals", "A colleague, an automation or an earlier try has converted it."),
        marked("Refusals", "Open it in Zoho to see the contact, account and deal that came of it."),
        Option.LEAD,
    ),
    Refusal(
        "RECORD_LOCKED",
        marked("Refusals", "The contact is locked"),
        marked(
            "Refusals", "The chosen contact is locked in Zoho, and a locked one can't take a lead."
        ),
        marked("Refusals", "Choose another contact, or have this one unlocked in Zoho."),
        Option.CONTACT,
        about=CONTACT,
    ),
    Refusal(
        "RECORD_LOCKED",
        marked("Refusals", "The account is locked"),
        marked(
            "Refusals", "The chosen account is locked in Zoho, and a locked one can't take a lead."
        ),
        marked("Refusals", "Choose another account, or have this one unlocked in Zoho."),
        Option.ACCOUNT,
        about=ACCOUNT,
    ),
    Refusal(
        "RECORD_LOCKED",
        marked("Refusals", "The lead is still being checked by Zoho"),
        marked("Refusals", "Zoho is validating an image of this lead, or is merging it."),
        marked("Refusals", "Wait until that has ended, or end it in Zoho; then convert again."),
        Option.LEAD,
        says="not approved",
    ),
    Refusal(
        "RECORD_LOCKED",
        marked("Refusals", "The lead is being merged"),
        marked("Refusals", "Zoho is merging this lead with another record and has locked it."),
        marked("Refusals", "Wait until the merge has ended, then re-check the lead."),
        Option.LEAD,
        says="under merge",
    ),
    Refusal(
        "RECORD_LOCKED",
        marked("Refusals", "The lead is locked"),
        marked("Refusals", "A locked lead can't be converted."),
        marked("Refusals", "Have it unlocked in Zoho, then convert again."),
        Option.LEAD,
    ),
    Refusal(
        "NOT_APPROVED",
        marked("Refusals", "The lead is not approved yet"),
        marked(
            "Refusals", "It waits for an approval in Zoho, and only approved leads are converted."
        ),
        marked("Refusals", "Have it approved in Zoho, then convert again."),
        Option.LEAD,
    ),
    Refusal(
        "NOT_REVIEWED",
        marked("Refusals", "The lead is still under review"),
        marked("Refusals", "It waits for a review in Zoho, and only reviewed leads are converted."),
        marked("Refusals", "Have the review finished in Zoho, then convert again."),
        Option.LEAD,
    ),
    Refusal(
        "CANNOT_PERFORM_ACTION",
        marked("Refusals", "Zoho doesn't allow this for the lead now"),
        marked("Refusals", "Something in Zoho (a process, an approval, a rule) holds the lead."),
        marked("Refusals", "Open the lead in Zoho to see what it waits for."),
        Option.LEAD,
    ),
    Refusal(
        "NOT_ALLOWED",
        marked("Refusals", "Zoho doesn't allow this conversion"),
        marked("Refusals", "The lead or your organisation's settings don't permit it."),
        marked("Refusals", "Open the lead in Zoho, or ask your CRM administrator."),
        Option.LEAD,
    ),
)
