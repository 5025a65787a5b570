"""How a conversion ended: values, not exceptions. Unknown is a value of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from app.domain.records import Module, Ref

JsonValue = str | int | float | bool | None | list["JsonValue"] | dict[str, "JsonValue"]


class Trouble(StrEnum):
    """What stood in the way, as a value; the words are the user interface's.

    OFFLINE: this computer has no way out. NAME: Zoho's name can't be looked up. NO_SERVER: nobody
    answers there. NO_PRACTICE: the practice org's program on this computer has ended. CERTIFICATE:
    the server's is not to be trusted, which is also how a network that wants a sign-in can look.
    CA_FILE: the file of the company's certificates can't be read. TLS: no encrypted connection came
    about otherwise. PORTAL: the network answered in Zoho's place and wants a sign-in. PROXY: the
    proxy, or its settings, are no good. SIGN_IN: Zoho wants a sign-in. THROTTLED: Zoho asks to slow
    down. CLOSED: Segue let go of it itself. TIMED_OUT: not in time. CUT: the connection broke.
    UNREADABLE: an answer that Zoho doesn't document. SERVER_FAILED: Zoho had a failure of its own.
    INVALID: there was no sending it. NOT_KEPT: it couldn't be written down first. STILL_OPEN: an
    earlier conversion of the lead isn't settled. OTHER: something else.
    """

    OFFLINE = "offline"
    NAME = "name"
    NO_SERVER = "no_server"
    NO_PRACTICE = "no_practice"
    CERTIFICATE = "certificate"
    CA_FILE = "ca_file"
    TLS = "tls"
    PORTAL = "portal"
    PROXY = "proxy"
    SIGN_IN = "sign_in"
    THROTTLED = "throttled"
    CLOSED = "closed"
    TIMED_OUT = "timed_out"
    CUT = "cut"
    UNREADABLE = "unreadable"
    SERVER_FAILED = "server_failed"
    INVALID = "invalid"
    NOT_KEPT = "not_kept"
    STILL_OPEN = "still_open"
    OTHER = "other"


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

    @property
    def credits_used_up(self) -> bool:
        """Whether the org's calls of the day are spent: nothing goes through before they are back.

        The same code stands for too many ids or fields in one request, and names them then.
        """
        named = self.api_name or self.json_path or {"limit_due_to", "limit"} & self.details.keys()
        return self.code == "LIMIT_EXCEEDED" and not named


@dataclass(frozen=True, slots=True)
class Converted:
    """It took place; each reference is None where Zoho named no such record."""

    contact: Ref | None
    account: Ref | None
    deal: Ref | None

    @property
    def refs(self) -> Mapping[Module, Ref]:
        """The records that are named, by module."""
        named = {
            Module.CONTACTS: self.contact,
            Module.ACCOUNTS: self.account,
            Module.DEALS: self.deal,
        }
        return {module: ref for module, ref in named.items() if ref is not None}


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
    """The request never left; kind is what stood in the way, reason technical and for details."""

    reason: str
    kind: Trouble = Trouble.OTHER


@dataclass(frozen=True, slots=True)
class Unknown:
    """The request may have reached Zoho and no valid answer came: only a re-read can tell.

    kind is what happened to the answer, reason technical and for details.
    """

    reason: str
    kind: Trouble = Trouble.OTHER


Outcome = Converted | Scheduled | Refused | NotSent | Unknown
