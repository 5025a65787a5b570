"""How a conversion ended: values, not exceptions. Unknown is a value of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.records import Ref

JsonValue = str | int | float | bool | None | list["JsonValue"] | dict[str, "JsonValue"]


@dataclass(frozen=True, slots=True)
class Problem:
    """A refusal as Zoho worded it; code is kept for support, message is never shown as markup.

    api_name and json_path name the input to mend where Zoho names it. http_status 0: unknown.
    """

    code: str
    message: str
    http_status: int = 0
    api_name: str = ""
    json_path: str = ""
    details: Mapping[str, JsonValue] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Converted:
    """It took place; each reference is None where Zoho named no such record."""

    contact: Ref | None
    account: Ref | None
    deal: Ref | None


@dataclass(frozen=True, slots=True)
class Scheduled:
    """Zoho took it as a job and will do it later (202, SCHEDULED): not done yet."""

    job_id: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Zoho said no; nothing was changed."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class NotSent:
    """The request never left (no connection); reason is technical and for the details only."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The request may have reached Zoho and no valid answer came: only a re-read can tell."""

    reason: str


Outcome = Converted | Scheduled | Refused | NotSent | Unknown
