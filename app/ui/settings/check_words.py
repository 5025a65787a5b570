"""The one table from what a check of the connection found to the user's words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale

from app.domain.accounts import Keeping, KeepingTrouble
from app.domain.check import About, CheckRow, Finding, Grade, Topic
from app.domain.outcome import Trouble
from app.domain.records import Module
from app.ui.phrases import joined, marked, translate
from app.ui.refusals.permissions import permission_name
from app.ui.signin.keeping_words import keeping_words

_TOPICS: Final[Mapping[Topic, str]] = {
    Topic.NETWORK: marked("Check", "Zoho"),
    Topic.PROXY: marked("Check", "Proxy"),
    Topic.CLOCK: marked("Check", "Clock"),
    Topic.SIGN_IN: marked("Check", "Sign-in"),
    Topic.KEYCHAIN: marked("Check", "Keychain"),
    Topic.SCOPES: marked("Check", "Scopes"),
    Topic.PERMISSIONS: marked("Check", "Permissions"),
    Topic.ORG: marked("Check", "Organisation"),
    Topic.EDITION: marked("Check", "Edition"),
    Topic.CREDITS: marked("Check", "API credits"),
    Topic.MODULES: marked("Check", "Modules"),
    Topic.COMPANY: marked("Check", "Field Company"),
    Topic.PIPELINES: marked("Check", "Pipelines"),
    Topic.LAYOUTS: marked("Check", "Layouts"),
}

_GRADES: Final[Mapping[Grade, str]] = {
    Grade.OK: marked("Check", "In order"),
    Grade.WARN: marked("Check", "Works with limits"),
    Grade.BAD: marked("Check", "Blocking"),
    Grade.UNKNOWN: marked("Check", "Not known"),
}

_MODULES: Final[Mapping[str, str]] = {
    Module.LEADS: marked("Check", "Leads"),
    Module.CONTACTS: marked("Check", "Contacts"),
    Module.ACCOUNTS: marked("Check", "Accounts"),
    Module.DEALS: marked("Check", "Deals"),
}

_FOUND: Final[Mapping[Finding, tuple[str, str]]] = {
    Finding.REACHED: (marked("Check", "Zoho answers."), ""),
    Finding.NOT_REACHED: (
        marked("Check", "Zoho can't be reached."),
        marked(
            "Check",
            "Check the network, the proxy above, and whether a page in the browser opens. A "
            "network that asks you to sign in (hotel, train) needs that first.",
        ),
    ),
    Finding.PROXY_SYSTEM: (marked("Check", "As the system is set up."), ""),
    Finding.PROXY_MANUAL: (marked("Check", "Through {url}."), ""),
    Finding.PROXY_NONE: (marked("Check", "None: straight to Zoho."), ""),
    Finding.CLOCK_RIGHT: (marked("Check", "This computer's clock is right."), ""),
    Finding.CLOCK_WRONG: (
        marked("Check", "This computer's clock is off by {minutes} minutes."),
        marked(
            "Check", "Have the system set the time by itself: otherwise the ages shown are wrong."
        ),
    ),
    Finding.SIGNED_IN: (marked("Check", "Signed in as {name}."), ""),
    Finding.SIGN_IN_ENDED: (
        marked("Check", "The access to Zoho has ended."),
        marked("Check", "Sign in again."),
    ),
    Finding.KEPT: (marked("Check", "The sign-in is kept in the system's keychain."), ""),
    Finding.KEPT_FOR_NOW: (
        marked("Check", "The keychain can't be used; the sign-in is kept for this session only."),
        "",
    ),
    Finding.SCOPES_GRANTED: (marked("Check", "Everything that was asked for is granted."), ""),
    Finding.SCOPES_MISSING: (
        marked("Check", "Not granted at sign-in: {scopes}."),
        marked("Check", "Sign out and in again, and agree to everything that is asked for."),
    ),
    Finding.PERMITTED: (marked("Check", "Your profile permits what Segue reads."), ""),
    Finding.PERMISSIONS_MISSING: (
        marked("Check", "Your profile in Zoho doesn't permit: {permissions}."),
        marked("Check", "Ask your CRM administrator to switch it on for your profile."),
    ),
    Finding.API_NOT_ALLOWED: (
        marked("Check", "Your profile in Zoho doesn't permit programs to work for you."),
        marked("Check", "Ask your CRM administrator for the permission Zoho CRM API Access."),
    ),
    Finding.ORG_READ: (marked("Check", "{name}"), ""),
    Finding.ORG_UNREADABLE: (
        marked("Check", "The organisation's details can't be read."),
        marked("Check", "Segue works, but can't show edition and limits. Sign out and in again."),
    ),
    Finding.EDITION_KNOWN: (
        marked("Check", "{edition}: {concurrency} calls at once, {credits} API credits a day."),
        "",
    ),
    Finding.EDITION_FREE: (
        marked("Check", "Free: {concurrency} calls at once, {credits} API credits a day."),
        marked("Check", "Many leads a day need more credits than that: mind the row below."),
    ),
    Finding.TRIAL: (
        marked("Check", "{edition}, on trial for {days} more days."),
        marked("Check", "Afterwards fewer credits and modules may be left."),
    ),
    Finding.TRIAL_OVER: (
        marked("Check", "{edition}, whose trial is over."),
        marked("Check", "Ask your CRM administrator which edition you have now."),
    ),
    Finding.CREDITS_LEFT: (marked("Check", "{left} left today."), ""),
    Finding.CREDITS_LOW: (
        marked("Check", "Only {left} left today."),
        marked(
            "Check",
            "A conversion costs 5, a mass conversion perhaps 200. They come back within 24 hours.",
        ),
    ),
    Finding.CREDITS_USED_UP: (
        marked("Check", "None are left today."),
        marked("Check", "Go on later: Zoho counts over 24 hours. Or ask for more credits."),
    ),
    Finding.MODULES_PRESENT: (marked("Check", "Contacts, Accounts and Deals are there."), ""),
    Finding.NO_CONTACTS: (
        marked("Check", "The module Contacts is switched off."),
        marked("Check", "Zoho converts no lead without it. Have your administrator switch it on."),
    ),
    Finding.NO_ACCOUNTS: (
        marked("Check", "The module Accounts is switched off."),
        marked("Check", "Leads become contacts and deals only."),
    ),
    Finding.NO_DEALS: (
        marked("Check", "The module Deals is switched off."),
        marked("Check", "Leads become contacts and accounts only."),
    ),
    Finding.COMPANY_PRESENT: (marked("Check", "Leads have it."), ""),
    Finding.NO_COMPANY: (
        marked("Check", "Leads have no field Company."),
        marked("Check", "No account can be matched or created by it: leads become contacts."),
    ),
    Finding.PIPELINES_PRESENT: (marked("Check", "{count} for deals."), ""),
    Finding.NO_PIPELINES: (
        marked("Check", "Deals have no pipelines."),
        marked("Check", "Nothing to do: the stages come from the layout."),
    ),
    Finding.ONE_LAYOUT: (marked("Check", "One for each module."), ""),
    Finding.SEVERAL_LAYOUTS: (
        marked("Check", "{module} has several: {names}."),
        marked("Check", "New records get the layout that Zoho chooses for you."),
    ),
    Finding.NOT_LOOKED_AT: (
        marked("Check", "Not checked: something before it failed, or Zoho doesn't say."),
        "",
    ),
}


_NOT_REACHED: Final[Mapping[str, tuple[str, str]]] = {
    Trouble.PORTAL: (
        marked("Check", "This network answers in Zoho's place: it requires a sign-in of its own."),
        marked("Check", "Open any page in the browser, do what the network asks, then try again."),
    ),
    Trouble.CERTIFICATE: (
        marked("Check", "Something between here and Zoho shows a certificate of its own."),
        marked(
            "Check",
            "In a company network: choose its certificate above (Extra certificates). In a hotel "
            "or train: sign in to the network first.",
        ),
    ),
    Trouble.PROXY: (
        marked("Check", "The proxy doesn't let Segue through, or its address isn't valid."),
        marked("Check", "Check the proxy above; ask your administrator which one is right."),
    ),
    Trouble.CA_FILE: (
        marked("Check", "The file with the extra certificates can't be read, or holds none."),
        marked("Check", "Choose it again above: a text file that begins with BEGIN CERTIFICATE."),
    ),
    Trouble.SERVER_FAILED: (
        marked("Check", "Zoho answers, but reports an internal error."),
        marked("Check", "Try again in a few minutes."),
    ),
}


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A row of the table in words; todo is "" where nothing is to be changed."""

    topic: str
    grade: Grade
    state: str
    says: str
    todo: str

    @property
    def text(self) -> str:
        """The row as one line of plain text, to be sent to an administrator."""
        return f"[{self.state}] {self.topic}: {' '.join(filter(None, (self.says, self.todo)))}"


def check_line(row: CheckRow) -> CheckLine:
    """The words for a row."""
    (says, todo), parts = _words(row), _parts(row)
    return CheckLine(
        topic=translate("Check", _TOPICS[row.topic]),
        grade=row.grade,
        state=translate("Check", _GRADES[row.grade]),
        says=joined(says, **parts),
        todo=joined(todo, **parts),
    )


def _parts(row: CheckRow) -> dict[str, str]:
    parts = {key: _text(value) for key, value in row.about.items()}
    seconds = row.about.get("seconds")
    if isinstance(seconds, int):
        parts["minutes"] = str(max(1, round(abs(seconds) / 60)))
    if "module" in parts:
        module = parts["module"]
        parts["module"] = translate("Check", _MODULES.get(module, module))
    if row.finding is Finding.PERMISSIONS_MISSING and not parts.get("permissions"):
        parts["permissions"] = translate("Check", "a right that Zoho doesn't name")
    named = row.about.get("permissions")
    if isinstance(named, tuple) and named:
        parts["permissions"] = ", ".join(map(permission_name, named))
    if "edition" in parts:
        parts["edition"] = parts["edition"].title()
    return parts


def _words(row: CheckRow) -> tuple[str, str]:
    """What was found and what is to be changed, where it depends on the trouble."""
    says, todo = (translate("Check", text) if text else "" for text in _FOUND[row.finding])
    trouble = str(row.about.get("trouble", ""))
    if row.finding is Finding.KEPT_FOR_NOW and trouble in set(KeepingTrouble):
        return says, keeping_words(Keeping(KeepingTrouble(trouble)))
    if row.finding is Finding.TRIAL and row.about.get("days") == 1:
        says = translate("Check", "{edition}, on trial for one more day.")
    if row.finding is Finding.NOT_REACHED and trouble in _NOT_REACHED:
        says, todo = (translate("Check", text) for text in _NOT_REACHED[trouble])
    return says, todo


def _text(value: About) -> str:
    if isinstance(value, int):
        return QLocale().toString(value)
    return ", ".join(value) if isinstance(value, tuple) else value
