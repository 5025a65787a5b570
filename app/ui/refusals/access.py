"""Refusals because of rights, limits, and of requests that should not have been made."""

from __future__ import annotations

from typing import Final

from app.domain.finding import Option
from app.ui.phrases import marked
from app.ui.refusals.row import ATTACHMENTS, Refusal

RIGHTS: Final = (
    Refusal(
        "AUTHORIZATION_FAILED",
        marked("Refusals", "You may not create these records"),
        marked(
            "Refusals", "Your profile in Zoho doesn't let you create what a conversion creates."
        ),
        marked(
            "Refusals", "Ask your CRM administrator for the right, or merge instead of creating."
        ),
    ),
    Refusal(
        "NO_PERMISSION",
        marked("Refusals", "You lack a permission"),
        marked("Refusals", "Your profile in Zoho doesn't have the permission “{permission}”."),
        marked("Refusals", "Ask your CRM administrator to switch it on for your profile."),
        has="permissions",
    ),
    Refusal(
        "NO_PERMISSION",
        marked("Refusals", "You lack a permission"),
        marked("Refusals", "Your profile in Zoho doesn't permit this."),
        marked("Refusals", "Ask your CRM administrator which permission your profile needs."),
    ),
    Refusal(
        "OAUTH_SCOPE_MISMATCH",
        marked("Refusals", "Segue was not given this right when you signed in"),
        marked("Refusals", "Zoho lets a program do only what was agreed to at sign-in."),
        marked("Refusals", "Sign out and in again, and agree to everything that is asked for."),
    ),
    Refusal(
        "AUTHENTICATION_FAILURE",
        marked("Refusals", "Zoho doesn't accept the sign-in"),
        marked("Refusals", "Your access was withdrawn, or belongs to another organisation."),
        marked("Refusals", "Sign in again."),
    ),
    Refusal(
        "INVALID_TOKEN",
        marked("Refusals", "The sign-in is no longer valid"),
        marked("Refusals", "Zoho doesn't accept Segue's access any more."),
        marked("Refusals", "Sign in again."),
    ),
)

LIMITS: Final = (
    Refusal(
        "LIMIT_EXCEEDED",
        marked("Refusals", "Too many leads at once"),
        marked("Refusals", "Zoho takes at most {limit} leads in one request."),
        marked("Refusals", "Choose fewer leads and start again."),
        says="mass convert",
    ),
    Refusal(
        "LIMIT_EXCEEDED",
        marked("Refusals", "A limit of Zoho's is reached"),
        marked("Refusals", "Zoho allows {limit} here, and this would be more."),
        marked("Refusals", "Ask for less at once, or try again later."),
        has="limit",
    ),
    Refusal(
        "LIMIT_EXCEEDED",
        marked("Refusals", "Your organisation's API credits are used up"),
        marked("Refusals", "Zoho counts them over 24 hours, and no request is left."),
        marked("Refusals", "Go on later, when credits have come back, or ask your administrator."),
    ),
    Refusal(
        "TOO_MANY_REQUESTS",
        marked("Refusals", "Zoho asks to slow down"),
        marked("Refusals", "Too many requests came from your organisation at once."),
        marked("Refusals", "Wait {wait} and try again."),
    ),
    Refusal(
        "RATE_LIMIT_EXCEEDED",
        marked("Refusals", "Zoho asks to slow down"),
        marked("Refusals", "Too many requests came from your organisation in a short time."),
        marked("Refusals", "Wait {wait} and try again."),
    ),
    Refusal(
        "RECORD_MODIFIED",
        marked("Refusals", "The record was changed meanwhile"),
        marked("Refusals", "Somebody changed it after Segue had read it."),
        marked("Refusals", "Re-check the lead and decide again on what it says now."),
        Option.LEAD,
    ),
)

MODULES: Final = (
    Refusal(
        "INVALID_MODULE",
        marked("Refusals", "Your organisation has no leads to convert"),
        marked(
            "Refusals", "Zoho doesn't know the module that was asked for; it may be switched off."
        ),
        marked("Refusals", "Ask your CRM administrator whether Leads and Contacts are in use."),
    ),
    Refusal(
        "AMBIGUITY_DURING_PROCESSING",
        marked("Refusals", "The attachments were sent to two places"),
        marked("Refusals", "The request named two different modules for the attachments."),
        marked("Refusals", "Choose one place for the attachments."),
        Option.ATTACHMENTS,
        about=ATTACHMENTS,
    ),
    Refusal(
        "AMBIGUITY_DURING_PROCESSING",
        marked("Refusals", "The request contradicts itself"),
        marked("Refusals", "It named two different things where Zoho takes one."),
        marked("Refusals", "Please tell support, with the code and the request."),
    ),
    Refusal(
        "EXPECTED_FIELD_MISSING",
        marked("Refusals", "Something that Zoho needs is missing"),
        marked("Refusals", "At least one field must be given where none was."),
        marked("Refusals", "Fill in the form and try again."),
        Option.DEAL,
    ),
)

_REQUEST_FAULT: Final = marked(
    "Refusals", "The request was not one that Zoho knows: Segue's fault."
)
_TELL_SUPPORT: Final = marked("Refusals", "Please tell support, with the code.")

SEGUES_FAULTS: Final = tuple(
    Refusal(code, marked("Refusals", "Zoho didn't understand the request"), _REQUEST_FAULT, todo)
    for code, todo in (
        ("REQUIRED_PARAM_MISSING", _TELL_SUPPORT),
        ("INVALID_REQUEST_METHOD", _TELL_SUPPORT),
        ("INVALID_URL_PATTERN", _TELL_SUPPORT),
        ("INVALID_QUERY", _TELL_SUPPORT),
        ("TOKEN_BOUND_DATA_MISMATCH", _TELL_SUPPORT),
        ("DISCRETE_PAGINATION_LIMIT_EXCEEDED", _TELL_SUPPORT),
    )
)

READING: Final = tuple(
    Refusal(
        code,
        marked("Refusals", "The list is too long to be read in one go"),
        marked("Refusals", "Zoho stops after a number of records, or the reading took too long."),
        marked("Refusals", "Reload the list, or narrow it by owner."),
    )
    for code in ("PAGINATION_LIMIT_EXCEEDED", "EXPIRED_VALUE", "LIMIT_REACHED")
)

ZOHOS_FAULTS: Final = tuple(
    Refusal(
        code,
        marked("Refusals", "Zoho reports an internal error"),
        marked("Refusals", "Zoho answered with an internal error, without saying more."),
        marked("Refusals", "Re-check the lead before you try again."),
        unchanged=False,
    )
    for code in ("INTERNAL_ERROR", "INTERNAL_SERVER_ERROR")
)
