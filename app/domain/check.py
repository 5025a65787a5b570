"""What a look at the connection finds: rows of what was looked at, how it is, and what to change.

The values only; ui has the words for each Finding, and what the admin must change.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from app.domain.areas import INDISPENSABLE, SCOPE_OF, Area, missing_scopes
from app.domain.errors import CrmError
from app.domain.outcome import Problem


class Topic(StrEnum):
    """What is looked at, in the order in which it is shown."""

    NETWORK = "network"
    PROXY = "proxy"
    CLOCK = "clock"
    SIGN_IN = "sign_in"
    KEYCHAIN = "keychain"
    SCOPES = "scopes"
    PERMISSIONS = "permissions"
    ORG = "org"
    EDITION = "edition"
    CREDITS = "credits"
    MODULES = "modules"
    COMPANY = "company"
    PIPELINES = "pipelines"
    LAYOUTS = "layouts"


class Grade(StrEnum):
    """OK: as it should be. WARN: Segue works, with less. BAD: it doesn't. UNKNOWN: nobody knows."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    UNKNOWN = "unknown"


class Finding(StrEnum):
    """What was found; in brackets what `about` tells.

    REACHED. NOT_REACHED (trouble: one of outcome.Trouble). PROXY_SYSTEM, PROXY_MANUAL (url),
    PROXY_NONE. CLOCK_RIGHT. CLOCK_WRONG (seconds by which Zoho's clock is ahead, or behind below
    zero). SIGNED_IN (name). SIGN_IN_ENDED. KEPT. KEPT_FOR_NOW (trouble: one of KeepingTrouble).
    SCOPES_GRANTED. SCOPES_MISSING (scopes; areas). PERMITTED. PERMISSIONS_MISSING (permissions, by
    Zoho's names, () where it names none; areas). API_NOT_ALLOWED. ORG_READ (name). ORG_UNREADABLE
    (code). EDITION_KNOWN (edition, concurrency, credits). EDITION_FREE (the same). TRIAL (edition,
    days left). TRIAL_OVER (edition). CREDITS_LEFT (left). CREDITS_LOW (left). CREDITS_USED_UP.
    MODULES_PRESENT. NO_CONTACTS, NO_ACCOUNTS, NO_DEALS. COMPANY_PRESENT. NO_COMPANY.
    PIPELINES_PRESENT (count). NO_PIPELINES. ONE_LAYOUT. SEVERAL_LAYOUTS (module: a list of names).
    NOT_LOOKED_AT: something before it failed, or Zoho doesn't tell.
    """

    REACHED = "reached"
    NOT_REACHED = "not_reached"
    PROXY_SYSTEM = "proxy_system"
    PROXY_MANUAL = "proxy_manual"
    PROXY_NONE = "proxy_none"
    CLOCK_RIGHT = "clock_right"
    CLOCK_WRONG = "clock_wrong"
    SIGNED_IN = "signed_in"
    SIGN_IN_ENDED = "sign_in_ended"
    KEPT = "kept"
    KEPT_FOR_NOW = "kept_for_now"
    SCOPES_GRANTED = "scopes_granted"
    SCOPES_MISSING = "scopes_missing"
    PERMITTED = "permitted"
    PERMISSIONS_MISSING = "permissions_missing"
    API_NOT_ALLOWED = "api_not_allowed"
    ORG_READ = "org_read"
    ORG_UNREADABLE = "org_unreadable"
    EDITION_KNOWN = "edition_known"
    EDITION_FREE = "edition_free"
    TRIAL = "trial"
    TRIAL_OVER = "trial_over"
    CREDITS_LEFT = "credits_left"
    CREDITS_LOW = "credits_low"
    CREDITS_USED_UP = "credits_used_up"
    MODULES_PRESENT = "modules_present"
    NO_CONTACTS = "no_contacts"
    NO_ACCOUNTS = "no_accounts"
    NO_DEALS = "no_deals"
    COMPANY_PRESENT = "company_present"
    NO_COMPANY = "no_company"
    PIPELINES_PRESENT = "pipelines_present"
    NO_PIPELINES = "no_pipelines"
    ONE_LAYOUT = "one_layout"
    SEVERAL_LAYOUTS = "several_layouts"
    NOT_LOOKED_AT = "not_looked_at"


About = str | int | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One row of the table; about holds what the words need, names of an org among it."""

    topic: Topic
    grade: Grade
    finding: Finding
    about: Mapping[str, About] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Probe:
    """What came of one read: nothing but the area where it went well, else what it failed of."""

    area: Area
    failure: CrmError | None = None


def not_looked_at(*topics: Topic) -> tuple[CheckRow, ...]:
    """Rows of topics about which nobody knows."""
    return tuple(CheckRow(topic, Grade.UNKNOWN, Finding.NOT_LOOKED_AT) for topic in topics)


def access_rows(
    refused: Mapping[Area, Problem], granted: Collection[str] = ()
) -> tuple[CheckRow, CheckRow]:
    """Which scopes and which permissions are missing, by what was refused, and by what Zoho said
    that was granted, where it did.
    """
    by_scope = {a: p for a, p in refused.items() if p.code == "OAUTH_SCOPE_MISMATCH"}
    if Area.LEADS in by_scope:
        by_scope.pop(Area.QUERIES, None)  # a query needs the scope of its records too
    by_right = {a: p for a, p in refused.items() if p.code == "NO_PERMISSION"}
    return _scopes(by_scope, missing_scopes(granted)), _permissions(by_right)


def _scopes(refused: Mapping[Area, Problem], missing: Collection[str]) -> CheckRow:
    if not refused and not missing:
        return CheckRow(Topic.SCOPES, Grade.OK, Finding.SCOPES_GRANTED)
    scopes = tuple(dict.fromkeys([*(SCOPE_OF[area] for area in refused), *missing]))
    about = {"scopes": scopes, "areas": _names(refused)}
    return CheckRow(Topic.SCOPES, _gravity(refused), Finding.SCOPES_MISSING, about)


def _permissions(refused: Mapping[Area, Problem]) -> CheckRow:
    if not refused:
        return CheckRow(Topic.PERMISSIONS, Grade.OK, Finding.PERMITTED)
    named = tuple(dict.fromkeys(name for one in refused.values() for name in permissions_of(one)))
    if _API in named:
        return CheckRow(Topic.PERMISSIONS, Grade.BAD, Finding.API_NOT_ALLOWED)
    about = {"permissions": named, "areas": _names(refused)}
    return CheckRow(Topic.PERMISSIONS, _gravity(refused), Finding.PERMISSIONS_MISSING, about)


_API: Final = "Crm_Implied_Api_Access"


def permissions_of(problem: Problem) -> tuple[str, ...]:
    """The permissions that a refusal names, by Zoho's own names."""
    named = problem.details.get("permissions")
    return tuple(str(one) for one in named) if isinstance(named, list) else ()


def _names(refused: Mapping[Area, Problem]) -> tuple[str, ...]:
    return tuple(area.value for area in refused)


def _gravity(refused: Mapping[Area, Problem]) -> Grade:
    return Grade.BAD if INDISPENSABLE & refused.keys() else Grade.WARN
