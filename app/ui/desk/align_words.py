"""How an alignment ended, in words: what is in the lead now, and what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from app.domain.metadata import OrgSetup
from app.domain.near_misses import Change
from app.domain.outcome import Refused
from app.services.lead_writing import Aligned, Aligning
from app.ui.formats import EMPTY
from app.ui.phrases import filled, marked, translate
from app.ui.words import problem_words

_WORDS: Final[Mapping[Aligning, tuple[str, str]]] = {
    Aligning.DONE: (
        marked("Aligning", "the lead was changed; its matches are being read again"),
        "",
    ),
    Aligning.CHANGED: (
        marked("Aligning", "Nothing was changed"),
        marked(
            "Aligning",
            "Somebody has changed the lead meanwhile. It is being read again: look at it as it "
            "is now.",
        ),
    ),
    Aligning.GONE: (
        marked("Aligning", "Nothing was changed"),
        marked("Aligning", "The lead isn't pending any more: it was converted or deleted."),
    ),
    Aligning.REFUSED: (marked("Aligning", "Zoho didn't change the lead"), ""),
    Aligning.NOT_SENT: (
        marked("Aligning", "Nothing was changed"),
        marked("Aligning", "Zoho could not be reached for it. Try again."),
    ),
    Aligning.UNKNOWN: (
        marked("Aligning", "It isn't known whether the lead was changed"),
        marked(
            "Aligning",
            "No answer came, and the lead can't be read now. Re-check it: writing it again does "
            "no harm.",
        ),
    ),
    Aligning.NOT_SHOWN: (
        marked("Aligning", "It isn't known whether the lead was changed"),
        marked(
            "Aligning",
            "No answer came, and the lead doesn't show the change. It may come yet: re-check the "
            "lead in some minutes. Writing it again does no harm.",
        ),
    ),
}


def changes_words(changes: Sequence[Change]) -> str:
    """What was written, with the old values, one a line."""
    words = translate("Aligning", "{field}: it was {old}, it is {new}")
    return "\n".join(
        filled(words, field=one.label, old=one.old or EMPTY, new=one.new or EMPTY)
        for one in changes
    )


def aligned_words(ended: Aligned, setup: OrgSetup | None) -> tuple[str, str]:
    """Title and text; the text is "" where all went well."""
    title, text = (translate("Aligning", words) if words else "" for words in _WORDS[ended.how])
    if isinstance(ended.outcome, Refused):
        words = problem_words(ended.outcome.problem, setup)
        text = "\n".join(filter(None, (words.title, words.text, words.code)))
    return title, text
