"""The one table from a failed sign-in to the user's words, and to the way out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from app.domain.sign_in import SignInFailed
from app.domain.sign_in import SignInTrouble as Trouble
from app.ui.errors import error_words
from app.ui.phrases import filled, marked, translate
from app.ui.signin.places import place_words
from app.ui.words import Words, problem_words


class WayOut(Enum):
    """Where the failure is mended: the same again, a field of the form, the guide for the
    administrator, or another way to sign in.
    """

    AGAIN = auto()
    DATA_CENTRE = auto()
    KIND = auto()
    CLIENT_ID = auto()
    CLIENT_SECRET = auto()
    GUIDE = auto()
    DEVICE = auto()


@dataclass(frozen=True, slots=True)
class _Row:
    title: str
    happened: str
    todo: str
    way_out: WayOut = WayOut.AGAIN


_TABLE: Final[Mapping[Trouble, _Row]] = {
    Trouble.DENIED: _Row(
        marked("SignIn", "You declined on Zoho's page"),
        marked("SignIn", "Zoho was told not to let Segue in, so nothing was changed."),
        marked("SignIn", "If that was a slip, sign in again and press Accept there."),
    ),
    Trouble.STATE_MISMATCH: _Row(
        marked("SignIn", "The answer belongs to no sign-in of Segue's"),
        marked(
            "SignIn",
            "The browser brought back something that Segue had not asked for: an old page, or "
            "somebody else's attempt. It was thrown away.",
        ),
        marked("SignIn", "Close old sign-in pages in the browser, then sign in again."),
    ),
    Trouble.TIMED_OUT: _Row(
        marked("SignIn", "Nobody accepted in time"),
        marked("SignIn", "Segue waited for Zoho's page, and no answer came back."),
        marked(
            "SignIn",
            "Sign in again. If you accepted in the browser but nothing happened here, use a code "
            "on another device instead.",
        ),
        WayOut.DEVICE,
    ),
    Trouble.PORTS_TAKEN: _Row(
        marked("SignIn", "The ports for the way back from the browser are in use"),
        marked("SignIn", "Other programs on this computer use them: {ports}."),
        marked(
            "SignIn",
            "Close a second Segue or the program that uses them (restarting the computer helps "
            "too), or use a code on another device, which needs no port.",
        ),
        WayOut.DEVICE,
    ),
    Trouble.NO_BROWSER: _Row(
        marked("SignIn", "No browser could be opened"),
        marked("SignIn", "The system has no browser that Segue may open."),
        marked("SignIn", "Use a code on another device instead, for instance on your phone."),
        WayOut.DEVICE,
    ),
    Trouble.CLIENT_UNKNOWN: _Row(
        marked("SignIn", "Zoho doesn't know this client ID"),
        marked("SignIn", "It has a typing error, or was registered in another data centre."),
        marked(
            "SignIn",
            "Compare it with Zoho's API console letter by letter, and the data centre with the "
            "address that your browser shows in Zoho CRM.",
        ),
        WayOut.CLIENT_ID,
    ),
    Trouble.SECRET_WRONG: _Row(
        marked("SignIn", "The client secret isn't right"),
        marked(
            "SignIn",
            "Zoho knows the client ID, but not with this secret. Each data centre may have a "
            "secret of its own.",
        ),
        marked("SignIn", "Copy the secret again from Zoho's API console."),
        WayOut.CLIENT_SECRET,
    ),
    Trouble.SECRET_NEEDED: _Row(
        marked("SignIn", "Zoho needs the client secret too"),
        marked("SignIn", "This client was registered as a type that has a secret."),
        marked("SignIn", "Open your team file, or copy the secret from Zoho's console."),
        WayOut.CLIENT_SECRET,
    ),
    Trouble.REDIRECT_MISMATCH: _Row(
        marked("SignIn", "The redirect address isn't registered"),
        marked("SignIn", "Zoho sends the browser back only to addresses that it knows."),
        marked(
            "SignIn",
            "Ask your administrator to add Segue's redirect addresses, letter by letter, to the "
            "client in Zoho's API console.",
        ),
        WayOut.GUIDE,
    ),
    Trouble.BAD_SCOPE: _Row(
        marked("SignIn", "Zoho doesn't grant what Segue needs"),
        marked(
            "SignIn",
            "Your edition, your profile or the client doesn't allow one of the rights that were "
            "asked for.",
        ),
        marked("SignIn", "Show your administrator the list of scopes in the guide."),
        WayOut.GUIDE,
    ),
    Trouble.WRONG_CLIENT_TYPE: _Row(
        marked("SignIn", "This kind of client can't sign in this way"),
        marked("SignIn", "The client was registered as another type than this way needs."),
        marked("SignIn", "Ask your administrator to register it as the guide says."),
        WayOut.GUIDE,
    ),
    Trouble.THROTTLED: _Row(
        marked("SignIn", "Zoho asks you to wait"),
        marked("SignIn", "There were too many sign-ins in a short time."),
        marked("SignIn", "Wait {wait}, then sign in again."),
    ),
    Trouble.CODE_EXPIRED: _Row(
        marked("SignIn", "The code is no longer valid"),
        marked("SignIn", "It was used already, is too old, or isn't complete."),
        marked("SignIn", "Start again; you get a new code."),
    ),
    Trouble.OTHER_DATA_CENTRE: _Row(
        marked("SignIn", "Your organisation is in another data centre"),
        marked("SignIn", "Zoho keeps it elsewhere: {place}."),
        marked("SignIn", "Choose that data centre, then sign in again."),
        WayOut.DATA_CENTRE,
    ),
    Trouble.HOST_UNKNOWN: _Row(
        marked("SignIn", "A server was named that isn't Zoho's"),
        marked("SignIn", "Segue gives nothing to servers that it doesn't know, and stopped."),
        marked(
            "SignIn",
            "Try another network. If it happens again, tell support: this should never happen.",
        ),
    ),
    Trouble.NO_REFRESH_TOKEN: _Row(
        marked("SignIn", "The access would end within the hour"),
        marked("SignIn", "Zoho granted access that can't be renewed, which is of no use to Segue."),
        marked(
            "SignIn", "Sign in again, and press Accept on Zoho's page even if you did so before."
        ),
    ),
    Trouble.WRONG_KIND: _Row(
        marked("SignIn", "This is the other kind of org"),
        marked(
            "SignIn",
            "You asked for a Zoho sandbox and signed in to a live org, or the other way round.",
        ),
        marked("SignIn", "Choose the kind that you want, then sign in again."),
        WayOut.KIND,
    ),
    Trouble.NO_CRM: _Row(
        marked("SignIn", "You have no Zoho CRM there"),
        marked("SignIn", "The user who signed in belongs to no CRM organisation."),
        marked(
            "SignIn",
            "Sign in as another user, or ask your administrator to add you to Zoho CRM. The "
            "browser may be signed in with a private account.",
        ),
    ),
    Trouble.ORG_UNREADABLE: _Row(
        marked("SignIn", "Zoho doesn't say whose access this is"),
        marked("SignIn", "Segue could not read the organisation and the user."),
        marked("SignIn", "Try again; otherwise show your administrator the list of scopes."),
        WayOut.GUIDE,
    ),
    Trouble.OTHER_ACCOUNT: _Row(
        marked("SignIn", "That was another user"),
        marked(
            "SignIn",
            "You signed in as somebody else than before. Nothing was changed, so that no decision "
            "ends up in another org.",
        ),
        marked("SignIn", "Sign out of Zoho in the browser, then sign in as the same user."),
    ),
    Trouble.REFUSED: _Row(
        marked("SignIn", "Zoho refused the sign-in"),
        marked("SignIn", "Zoho said so without a reason that Segue knows."),
        marked("SignIn", "Try again; if it happens again, tell support the code."),
    ),
}


def trouble_words(failure: Exception) -> tuple[Words, WayOut]:
    """The words for a sign-in that came to nothing, and where it is mended."""
    if not isinstance(failure, SignInFailed):
        return error_words(failure), WayOut.AGAIN
    row = _TABLE[failure.kind]
    if failure.problem is not None and failure.kind in {Trouble.ORG_UNREADABLE, Trouble.REFUSED}:
        return problem_words(failure.problem), row.way_out
    parts = {
        "ports": ", ".join(map(str, failure.ports)) or "?",
        "place": _place(failure),
        "wait": _wait(failure.seconds),
    }
    title, happened, todo = (
        filled(translate("SignIn", text), **parts) for text in (row.title, row.happened, row.todo)
    )
    return Words(title, happened, todo, code=failure.word), row.way_out


def _place(failure: SignInFailed) -> str:
    if failure.data_centre is None:
        return translate("SignIn", "which one, Zoho doesn't say")
    return place_words(failure.data_centre)


def _wait(seconds: float) -> str:
    minutes = max(1, round(seconds / 60))
    if minutes == 1:
        return translate("SignIn", "a minute")
    return filled(translate("SignIn", "{minutes} minutes"), minutes=str(minutes))
