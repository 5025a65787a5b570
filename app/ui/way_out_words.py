"""Why there is no way to Zoho, in one sentence each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.outcome import Trouble
from app.ui.phrases import marked, translate

_WORDS: Final[Mapping[Trouble, str]] = {
    Trouble.OFFLINE: marked("Open", "This computer has no connection to the internet."),
    Trouble.NAME: marked("Open", "Zoho's address can't be found: is there a connection?"),
    Trouble.NO_PRACTICE: marked(
        "Open", "The demo org has ended: its program on this computer isn't running any more."
    ),
    Trouble.CERTIFICATE: marked(
        "Open",
        "What answers in Zoho's place can't be trusted. A network that asks you to sign in first "
        "can look like this; open a page in your browser to see.",
    ),
    Trouble.CA_FILE: marked(
        "Open",
        "The file with your company's certificates can't be read. Choose it again, or remove it, "
        "in the settings under Connection.",
    ),
    Trouble.TLS: marked("Open", "No encrypted connection to Zoho could be made."),
    Trouble.PORTAL: marked(
        "Open", "This network asks you to sign in first; do that in your browser."
    ),
    Trouble.PROXY: marked("Open", "This network's proxy, or its settings, don't work."),
    Trouble.SIGN_IN: marked("Open", "Segue's access to Zoho has ended. Sign in again."),
    Trouble.THROTTLED: marked("Open", "Zoho asks to slow down. Wait for a few minutes."),
    Trouble.CLOSED: marked("Open", "Segue was being closed."),
    Trouble.INVALID: marked("Open", "Segue could not put the request together."),
}
_NO_WAY: Final = marked("Open", "Zoho can't be reached just now.")


def way_out_words(trouble: Trouble) -> str:
    """What stands in the way."""
    return translate("Open", _WORDS.get(trouble, _NO_WAY))


def is_explained(trouble: Trouble) -> bool:
    """Whether there is more to say of it than that there is no way."""
    return trouble in _WORDS
