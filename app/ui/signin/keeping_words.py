"""Why a sign-in is kept for this run only, in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.accounts import Keeping, KeepingTrouble
from app.ui.phrases import marked, translate

_WORDS: Final[Mapping[KeepingTrouble, str]] = {
    KeepingTrouble.MISSING: marked(
        "Keeping",
        "This computer has no keychain that Segue could use. On Linux that is GNOME Keyring or "
        "KWallet; ask your administrator for one.",
    ),
    KeepingTrouble.LOCKED: marked(
        "Keeping", "The keychain is locked, or Segue was denied access. Unlock it or allow it."
    ),
    KeepingTrouble.SLOW: marked("Keeping", "The keychain didn't answer in time."),
    KeepingTrouble.LOSES: marked(
        "Keeping", "The keychain stored the sign-in but couldn't return it."
    ),
    KeepingTrouble.FAILING: marked("Keeping", "The sign-in could not be written down."),
}


def keeping_words(keeping: Keeping) -> str:
    """What it means, and why; "" where the sign-in lasts."""
    if keeping.trouble is None:
        return ""
    means = translate(
        "Keeping", "You'll be asked to sign in again next time: nothing is kept on the disk."
    )
    return f"{means} {translate('Keeping', _WORDS[keeping.trouble])}"
