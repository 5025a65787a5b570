"""How an alignment ended, in words: each says what is in the lead now."""

from __future__ import annotations

import pytest

from app.domain.near_misses import Change
from app.domain.outcome import NotSent, Problem, Refused, Trouble, Unknown
from app.services.lead_writing import Aligned, Aligning
from app.ui.desk.align_words import aligned_words, changes_words
from tests.samples import domain as d

REFUSED = Refused(Problem("RECORD_LOCKED", "the record is locked", 400))


@pytest.mark.parametrize(
    ("ended", "title", "part"),
    [
        (Aligned(Aligning.DONE), "the lead was changed", ""),
        (Aligned(Aligning.CHANGED), "Nothing was changed", "Somebody has changed the lead"),
        (Aligned(Aligning.GONE), "Nothing was changed", "converted or deleted"),
        (Aligned(Aligning.REFUSED, REFUSED), "Zoho didn't change the lead", "RECORD_LOCKED"),
        (
            Aligned(Aligning.NOT_SENT, NotSent("x", Trouble.OFFLINE)),
            "Nothing was changed",
            "could not be reached",
        ),
        (Aligned(Aligning.UNKNOWN, Unknown("x")), "It isn't known", "does no harm"),
        (Aligned(Aligning.NOT_SHOWN, Unknown("x")), "It isn't known", "may come yet"),
    ],
    ids=lambda value: value.how if isinstance(value, Aligned) else None,
)
def test_every_end_has_words(ended: Aligned, title: str, part: str) -> None:
    told, text = aligned_words(ended, d.setup())
    assert told.startswith(title)
    assert part in text
    assert bool(text) is bool(part)


def test_the_old_value_is_told_after_the_change() -> None:
    changes = (Change("Phone", "Phone", "", "059"), Change("Email", "Email", "a@b", "c@d"))
    assert changes_words(changes) == "Phone: it was —, it is 059\nEmail: it was a@b, it is c@d"
