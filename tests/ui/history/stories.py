"""A decision with all that a story can tell of it."""

from __future__ import annotations

from datetime import timedelta

from app.domain.comparison import Agreement, Comparison
from app.domain.course import Action
from app.domain.history import Aftermath, Besides, ExpectedRecord, Picture, Remembered, Snapshot
from app.domain.journal import JournalEvent, State
from app.domain.merging import Effect, FieldOutcome
from app.domain.outcome import Converted
from app.domain.preview import Mail
from app.domain.records import Module, Ref, Values
from app.services.history import Story
from tests.samples import domain as d

PAT, DEAL = Ref(d.PAT_ID, "Pat Boyle"), Ref(d.BOYLE_ID, "Zylker Biotech, first order")
WORDS = "Met at the fair.\nWants an offer by the end of the month, and a call before it."
_LEAD: Values = {
    "Company": "Zylker Biotech",
    "Email": "pat.boyle@zylker.com",
    "Record_Status__s": "Available",
}
_CHANGED = (
    ("Title", "Title", None, "Director of Procurement"),
    ("Email", "Email", "patricia.margaret.boyle@research.zylker.example", "pat.boyle@zylker.com"),
    ("Description", "Description", WORDS, "Fair"),
)


def story_of(line: Remembered) -> Story:
    """Merged into a contact, with a deal that is new."""
    rows = tuple(
        FieldOutcome(Module.CONTACTS, field, label, new, old, new, Effect.REPLACED)
        for field, label, old, new in _CHANGED
    )
    came = tuple(
        Comparison(Module.CONTACTS, field, label, old, new, new, Agreement.AS_EXPECTED)
        for field, label, old, new in _CHANGED[:2]
    )
    picture = Picture(
        line.lead_id, "h", "Pat Boyle", "Zylker Biotech", "Ann", "POST /convert\n\n{}",
        (Snapshot(Module.LEADS, Ref(line.lead_id, "Pat Boyle"), _LEAD),),
        (
            ExpectedRecord(Module.CONTACTS, Action.MERGED, PAT, rows),
            ExpectedRecord(Module.DEALS, Action.CREATED, None, ()),
        ),
        Besides({Module.CONTACTS: ("hot",)}, ("offer.pdf",), Module.DEALS,
                ((Mail.LEAD_OWNER, "Ann"),)),
    )  # fmt: skip
    at = line.entry.intent_at
    events = tuple(
        JournalEvent(n, line.op_id, line.lead_id, at + timedelta(seconds=n), before, after)
        for n, (before, after) in enumerate(
            ((None, State.INTENT), (State.INTENT, State.SENDING), (State.SENDING, line.state))
        )
    )
    aftermath = Aftermath("HTTP 200 SUCCESS", Converted(PAT, d.ZYLKER, DEAL), came)
    return Story(line, events, picture, aftermath)
