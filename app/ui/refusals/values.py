"""Refusals because of what was chosen or typed."""

from __future__ import annotations

from typing import Final

from app.domain.finding import Option
from app.ui.phrases import marked
from app.ui.refusals.row import (
    ACCOUNT,
    ASSIGNEE,
    ATTACHMENTS,
    CONTACT,
    DEAL,
    LEAD_IDS,
    NOTIFY,
    OVERWRITE,
    PORTAL,
    TAGS,
    Refusal,
)

VALUES: Final = (
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "This user can't become the owner"),
        marked(
            "Refusals", "You may only assign records to yourself and to people who report to you."
        ),
        marked(
            "Refusals", "Choose another person under Assign to, or leave it to the lead's owner."
        ),
        Option.ASSIGN_TO,
        says="subordinate",
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "Zoho doesn't accept the chosen owner"),
        marked(
            "Refusals",
            "The person under Assign to isn't an active user, or may not own the records.",
        ),
        marked(
            "Refusals", "Choose another person under Assign to, or leave it to the lead's owner."
        ),
        Option.ASSIGN_TO,
        about=ASSIGNEE,
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "Zoho doesn't accept the place for the attachments"),
        marked("Refusals", "The lead's attachments can't go to the chosen kind of record."),
        marked("Refusals", "Choose another place for the attachments."),
        Option.ATTACHMENTS,
        about=ATTACHMENTS,
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "Zoho doesn't accept a tag"),
        marked(
            "Refusals", "One of the tags to carry over is not one of the lead's, or not allowed."
        ),
        marked("Refusals", "Take the tag out and convert again."),
        Option.TAGS,
        about=TAGS,
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "Zoho didn't understand “overwrite”"),
        marked("Refusals", "The choice whether to overwrite the account's name was not accepted."),
        marked("Refusals", "Switch it off and convert again; tell support if that doesn't help."),
        Option.OVERWRITE,
        about=OVERWRITE,
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "Zoho didn't understand the notifications"),
        marked("Refusals", "The choice who is notified by email was not accepted."),
        marked("Refusals", "Switch them off and convert again; tell support if that doesn't help."),
        Option.NOTIFY,
        about=NOTIFY,
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "Zoho doesn't accept the kind of portal user"),
        marked("Refusals", "The kind of portal user that was asked for doesn't exist."),
        marked("Refusals", "Leave it out and start the conversion again."),
        about=PORTAL,
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "“{field}” is too long"),
        marked("Refusals", "Zoho takes at most {length} characters in this field."),
        marked("Refusals", "Shorten it and convert again."),
        Option.DEAL,
        about=DEAL,
        has="maximum_length",
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "“{field}” has the wrong kind of value"),
        marked("Refusals", "Zoho expects another kind of value in this field of the deal: {type}."),
        marked("Refusals", "Correct it and convert again."),
        Option.DEAL,
        about=DEAL,
        has="expected_data_type",
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "Zoho doesn't accept “{field}” of the deal"),
        marked("Refusals", "The value is not one that this field takes."),
        marked("Refusals", "Choose or type another value and convert again."),
        Option.DEAL,
        about=DEAL,
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "The chosen contact doesn't fit"),
        marked(
            "Refusals",
            "The contact doesn't match this lead, or doesn't belong to the chosen account.",
        ),
        marked(
            "Refusals", "Re-check the matches, then choose a contact and account that go together."
        ),
        Option.CONTACT,
        about=CONTACT,
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "The chosen account doesn't fit"),
        marked(
            "Refusals",
            "The account doesn't match this lead, or the chosen contact belongs to another one.",
        ),
        marked(
            "Refusals", "Re-check the matches, then choose a contact and account that go together."
        ),
        Option.ACCOUNT,
        about=ACCOUNT,
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "A lead can't be found"),
        marked("Refusals", "One of the leads of this run was deleted, or you may not see it."),
        marked("Refusals", "Reload the list and start again with the leads that are there."),
        about=LEAD_IDS,
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "This conversion job is not known"),
        marked("Refusals", "Zoho doesn't know the job any more, so it can't say how far it is."),
        marked("Refusals", "Re-read the leads to see which of them were converted."),
        says="jobid",
        unchanged=False,
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "The deal's layout is not known"),
        marked(
            "Refusals", "Zoho has no such layout any more; an administrator may have changed it."
        ),
        marked("Refusals", "Restart Segue, so that it reads your organisation's settings again."),
        Option.DEAL,
        says="layoutid",
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "Zoho didn't understand the request"),
        marked("Refusals", "The request isn't in the form Zoho expects: Segue's fault."),
        marked("Refusals", "Please tell support, with the code and the request."),
        says="body",
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "This lead can't be found"),
        marked("Refusals", "It was deleted, or you may not see it."),
        marked("Refusals", "Reload the list; look for the lead in Zoho's recycle bin."),
        Option.LEAD,
        has="resource_path_index",
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "“{field}” is too long"),
        marked("Refusals", "Zoho takes at most {length} characters in this field."),
        marked("Refusals", "Shorten it and convert again."),
        has="maximum_length",
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "“{field}” has the wrong kind of value"),
        marked("Refusals", "Zoho expects another kind of value in this field: {type}."),
        marked("Refusals", "Correct it and convert again."),
        has="expected_data_type",
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "Zoho doesn't accept “{field}”"),
        marked("Refusals", "The value is not one that this field takes."),
        marked("Refusals", "Correct it and convert again."),
        has="api_name",
    ),
    Refusal(
        "INVALID_DATA",
        marked("Refusals", "Zoho doesn't accept this conversion as it is"),
        marked(
            "Refusals",
            "Mostly that means: a chosen contact or account no longer matches the lead, or the "
            "contact belongs to another account.",
        ),
        marked("Refusals", "Re-check the matches and choose again."),
        Option.CONTACT,
    ),
    Refusal(
        "MANDATORY_NOT_FOUND",
        marked("Refusals", "No account was named"),
        marked("Refusals", "Zoho was told to merge into an account, but not which one."),
        marked("Refusals", "Choose the account, or create a new one."),
        Option.ACCOUNT,
        about=ACCOUNT,
    ),
    Refusal(
        "MANDATORY_NOT_FOUND",
        marked("Refusals", "No contact was named"),
        marked("Refusals", "Zoho was told to merge into a contact, but not which one."),
        marked("Refusals", "Choose the contact, or create a new one."),
        Option.CONTACT,
        about=CONTACT,
    ),
    Refusal(
        "MANDATORY_NOT_FOUND",
        marked("Refusals", "No lead was named"),
        marked("Refusals", "The request for several leads named none."),
        marked("Refusals", "Choose the leads again."),
        about=LEAD_IDS,
    ),
    Refusal(
        "MANDATORY_NOT_FOUND",
        marked("Refusals", "“{field}” is missing"),
        marked("Refusals", "Your organisation makes this field of a deal mandatory."),
        marked("Refusals", "Fill it in, or convert without a deal."),
        Option.DEAL,
        about=DEAL,
    ),
    Refusal(
        "MANDATORY_NOT_FOUND",
        marked("Refusals", "“{field}” is missing"),
        marked("Refusals", "Your organisation makes this field mandatory in a new record."),
        marked(
            "Refusals", "Fill it in (if the form has it, else in the lead), then convert again."
        ),
        Option.DEAL,
    ),
    Refusal(
        "MAPPING_MISMATCH",
        marked("Refusals", "The stage doesn't belong to the pipeline"),
        marked("Refusals", "The chosen pipeline has no such stage."),
        marked("Refusals", "Choose one of the pipeline's own stages, or another pipeline."),
        Option.DEAL,
    ),
)
