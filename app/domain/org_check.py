"""What an org's metadata says about what Segue can do in it (zoho/api-facts.md sections 1, 4, 6).

Pure, so that it can be told at the start as well as when somebody has the connection checked.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from app.domain.areas import Area
from app.domain.check import (
    About,
    CheckRow,
    Finding,
    Grade,
    Topic,
    access_rows,
    not_looked_at,
)
from app.domain.licence import Edition, Licence
from app.domain.metadata import OrgSetup
from app.domain.records import Module

_COMPANY: Final = "Company"
_DAY: Final = 86_400.0


def org_rows(setup: OrgSetup, now: datetime) -> tuple[CheckRow, ...]:
    """All that the metadata tells; now: aware. What isn't OK is worth telling at once."""
    return (
        *access_rows(setup.refused),
        _org(setup),
        _edition(setup.org.licence, now),
        *_modules(setup),
        _company(setup),
        *_pipelines(setup),
        *_layouts(setup),
    )


def _org(setup: OrgSetup) -> CheckRow:
    if setup.org.id:
        return CheckRow(Topic.ORG, Grade.OK, Finding.ORG_READ, {"name": setup.org.name})
    refusal = setup.refused.get(Area.ORG)
    about = {"code": refusal.code if refusal is not None else ""}
    return CheckRow(Topic.ORG, Grade.WARN, Finding.ORG_UNREADABLE, about)


def _edition(licence: Licence, now: datetime) -> CheckRow:
    if licence.edition is Edition.UNKNOWN:
        return not_looked_at(Topic.EDITION)[0]
    if licence.trial_until is not None:
        return _trial(licence, licence.trial_until, now)
    about: dict[str, About] = {
        "edition": licence.edition.value,
        "concurrency": licence.concurrency,
        "credits": licence.daily_credits or 0,
    }
    if licence.edition is Edition.FREE:
        return CheckRow(Topic.EDITION, Grade.WARN, Finding.EDITION_FREE, about)
    return CheckRow(Topic.EDITION, Grade.OK, Finding.EDITION_KNOWN, about)


def _trial(licence: Licence, until: datetime, now: datetime) -> CheckRow:
    days = int((until - now).total_seconds() // _DAY)
    edition = licence.edition.value
    if days < 0:
        return CheckRow(Topic.EDITION, Grade.WARN, Finding.TRIAL_OVER, {"edition": edition})
    about: dict[str, About] = {"edition": edition, "days": days}
    return CheckRow(Topic.EDITION, Grade.WARN, Finding.TRIAL, about)


def _modules(setup: OrgSetup) -> tuple[CheckRow, ...]:
    """Without Contacts Zoho allows no conversion at all; without the others there is less of it."""
    found = [
        CheckRow(Topic.MODULES, grade, finding)
        for module, grade, finding in (
            (Module.CONTACTS, Grade.BAD, Finding.NO_CONTACTS),
            (Module.ACCOUNTS, Grade.WARN, Finding.NO_ACCOUNTS),
            (Module.DEALS, Grade.WARN, Finding.NO_DEALS),
        )
        if module not in setup.modules
    ]
    return tuple(found) or (CheckRow(Topic.MODULES, Grade.OK, Finding.MODULES_PRESENT),)


def _company(setup: OrgSetup) -> CheckRow:
    """An account is made of a lead's Company alone."""
    if setup.field(Module.LEADS, _COMPANY) is not None:
        return CheckRow(Topic.COMPANY, Grade.OK, Finding.COMPANY_PRESENT)
    return CheckRow(Topic.COMPANY, Grade.WARN, Finding.NO_COMPANY)


def _pipelines(setup: OrgSetup) -> tuple[CheckRow, ...]:
    """An org without pipelines is as it should be: its deals have none."""
    if Module.DEALS not in setup.modules:
        return ()
    if Area.PIPELINES in setup.refused:
        return not_looked_at(Topic.PIPELINES)
    count = sum(map(len, setup.pipelines.values()))
    if count == 0:
        return (CheckRow(Topic.PIPELINES, Grade.OK, Finding.NO_PIPELINES),)
    about = {"count": count}
    return (CheckRow(Topic.PIPELINES, Grade.OK, Finding.PIPELINES_PRESENT, about),)


def _layouts(setup: OrgSetup) -> tuple[CheckRow, ...]:
    """Several are nothing wrong: but Zoho uses one, and what only others ask for stays empty."""
    several = [
        CheckRow(
            Topic.LAYOUTS,
            Grade.OK,
            Finding.SEVERAL_LAYOUTS,
            {"module": module.value, "names": tuple(one.name for one in layouts)},
        )
        for module, layouts in setup.layouts.items()
        if module in setup.modules and len(layouts) > 1
    ]
    if several:
        return tuple(several)
    if Area.LAYOUTS in setup.refused:
        return not_looked_at(Topic.LAYOUTS)
    return (CheckRow(Topic.LAYOUTS, Grade.OK, Finding.ONE_LAYOUT),)
