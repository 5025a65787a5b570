"""Refusals because of a unique field."""

from __future__ import annotations

from typing import Final

from app.domain.finding import Option
from app.ui.phrases import marked
from app.ui.refusals.row import ACCOUNT, CONTACT, DEAL, Refusal

DUPLICATES: Final = (
    Refusal(
        "DUPLICATE_DATA",
        marked("Refusals", "{record} already has this {field}"),
        marked(
            "Refusals",
            "“{field}” must be unique, so Zoho won't create a second contact with the value.",
        ),
        marked("Refusals", "Merge into the existing contact, or correct the value in the lead."),
        Option.CONTACT,
        about=CONTACT,
    ),
    Refusal(
        "DUPLICATE_DATA",
        marked("Refusals", "{record} already has this {field}"),
        marked(
            "Refusals",
            "“{field}” must be unique, so Zoho won't create a second account with the value.",
        ),
        marked("Refusals", "Merge into the existing account, or correct the value in the lead."),
        Option.ACCOUNT,
        about=ACCOUNT,
    ),
    Refusal(
        "DUPLICATE_DATA",
        marked("Refusals", "{record} already has this {field}"),
        marked("Refusals", "“{field}” must be unique among the deals."),
        marked("Refusals", "Give the deal another value."),
        Option.DEAL,
        about=DEAL,
    ),
    Refusal(
        "DUPLICATE_DATA",
        marked("Refusals", "{record} already has this {field}"),
        marked("Refusals", "“{field}” must be unique, so Zoho won't create a second such record."),
        marked("Refusals", "Merge into the existing record, or correct the value in the lead."),
        Option.CONTACT,
        has="field",
    ),
    Refusal(
        "DUPLICATE_DATA",
        marked("Refusals", "{record} already has such a value"),
        marked(
            "Refusals",
            "Some value must be unique; Zoho doesn't say which. It won't create a second such "
            "record.",
        ),
        marked("Refusals", "Merge into the existing record, or correct the value in the lead."),
        Option.CONTACT,
    ),
)
