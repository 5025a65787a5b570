"""Signing in: what it tells while it is under way, what comes of it, and what it can fail of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import Final

from app.domain.accounts import Account, Credentials, DataCentre, Keeping
from app.domain.errors import CrmError
from app.domain.outcome import Problem, Trouble

BROWSER_SECONDS: Final = 300.0
"""How long the browser may take to come back."""


@dataclass(frozen=True, slots=True)
class BrowserOpened:
    """The browser was asked to show Zoho's page; url for who wants to open it by hand."""

    url: str = field(repr=False)
    seconds: float = BROWSER_SECONDS


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """A code to be typed on Zoho's page, on whatever device.

    url: where. whole_url: the same with the code in it (for a QR code), "" where Zoho names none.
    seconds: how long it is good. interval: seconds from one question to the next.
    """

    user_code: str = field(repr=False)
    url: str
    whole_url: str = field(repr=False)
    seconds: float
    interval: float


class Step(Enum):
    """EXCHANGING: Zoho's yes is exchanged for an access. READING_ORG: whose access it is.
    KEEPING: the keychain takes it.
    """

    EXCHANGING = auto()
    READING_ORG = auto()
    KEEPING = auto()


Progress = BrowserOpened | DeviceCode | Step
Tell = Callable[[Progress], object]
"""Hears, on the loop, how far a sign-in is."""


@dataclass(frozen=True, slots=True)
class Granted:
    """An access that Zoho gave, and the data centre it is for (None for the practice org)."""

    credentials: Credentials
    data_centre: DataCentre | None


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The account, which is in the book now, and where its sign-in is kept."""

    account: Account
    keeping: Keeping


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """What the browser shows when it comes back; plain text, in the user's language."""

    title: str = "Segue"
    done: str = "You are signed in. You can close this page and go back to Segue."
    failed: str = "The sign-in did not work. Segue tells you why; you can close this page."


@dataclass(frozen=True, slots=True)
class BrowserUse:
    """How the browser is opened (False where that can't be), and what it shows coming back."""

    open: Callable[[str], bool]
    page: AnswerPage = field(default_factory=AnswerPage)


class SignInTrouble(StrEnum):
    """What a sign-in failed of.

    DENIED: the user said no. STATE_MISMATCH: what came back belongs to no sign-in of ours.
    TIMED_OUT: nobody said yes in time. PORTS_TAKEN: other programs hold all the ports. NO_BROWSER:
    no browser could be opened. CLIENT_UNKNOWN: Zoho doesn't know the client id, or not in this
    data centre. SECRET_WRONG: the client's secret isn't right (each data centre may have its own).
    SECRET_NEEDED: Zoho wants the client's secret too. REDIRECT_MISMATCH: the redirect address isn't
    registered. BAD_SCOPE: Zoho doesn't grant what Segue needs. WRONG_CLIENT_TYPE: the client's type
    can't sign in this way. THROTTLED: too many sign-ins, wait. CODE_EXPIRED: the code is used up,
    too old or none. OTHER_DATA_CENTRE: the user's org is elsewhere. HOST_UNKNOWN: a server was
    named that isn't Zoho's. NO_REFRESH_TOKEN: the access would end within the hour. WRONG_KIND: the
    org is a live one where a sandbox was asked for, or the other way round. NO_CRM: the user has no
    Zoho CRM there. ORG_UNREADABLE: Zoho doesn't tell whose access it is. OTHER_ACCOUNT: another
    user signed in than was to. REFUSED: anything else that Zoho says.
    """

    DENIED = "denied"
    STATE_MISMATCH = "state_mismatch"
    TIMED_OUT = "timed_out"
    PORTS_TAKEN = "ports_taken"
    NO_BROWSER = "no_browser"
    CLIENT_UNKNOWN = "client_unknown"
    SECRET_WRONG = "secret_wrong"  # noqa: S105 - a name
    SECRET_NEEDED = "secret_needed"  # noqa: S105 - a name
    REDIRECT_MISMATCH = "redirect_mismatch"
    BAD_SCOPE = "bad_scope"
    WRONG_CLIENT_TYPE = "wrong_client_type"
    THROTTLED = "throttled"
    CODE_EXPIRED = "code_expired"
    OTHER_DATA_CENTRE = "other_data_centre"
    HOST_UNKNOWN = "host_unknown"
    NO_REFRESH_TOKEN = "no_refresh_token"  # noqa: S105 - a name
    WRONG_KIND = "wrong_kind"
    NO_CRM = "no_crm"
    ORG_UNREADABLE = "org_unreadable"
    OTHER_ACCOUNT = "other_account"
    REFUSED = "refused"


class SignInFailed(CrmError):
    """A sign-in that came to nothing; nothing was kept.

    seconds: how long to wait, where THROTTLED. ports: those that are taken. data_centre: where the
    user's org is, where Zoho tells. problem: the refusal, where it came in that shape. word: Zoho's
    own for it, letters and _ only, for support.
    """

    trouble = Trouble.SIGN_IN

    def __init__(
        self,
        kind: SignInTrouble,
        *,
        word: str = "",
        seconds: float = 0.0,
        ports: tuple[int, ...] = (),
        data_centre: DataCentre | None = None,
        problem: Problem | None = None,
    ) -> None:
        super().__init__(f"{kind.value} {word}".rstrip())
        self.kind = kind
        self.word = word
        self.seconds = seconds
        self.ports = ports
        self.data_centre = data_centre
        self.problem = problem
