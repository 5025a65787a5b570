"""What tells candidates of the same name from each other."""

from __future__ import annotations

from app.domain.context import DecisionContext
from app.domain.matching import Candidate
from app.domain.merging import FieldOutcome
from app.domain.preview import candidate_rows
from app.domain.records import Module
from app.domain.values import UNREAD, is_empty, same_name

_MOST = 2


def telling_rows(context: DecisionContext, candidate: Candidate) -> tuple[FieldOutcome, ...]:
    """Fields of a candidate that have another value in one of its name, the first few; nothing
    where the name alone tells it.
    """
    matches = context.matches
    pool = matches.contacts if candidate.module is Module.CONTACTS else matches.accounts
    others = [c for c in pool if c.id != candidate.id and same_name(c.name, candidate.name)]
    theirs = [{row.field: row.existing for row in candidate_rows(context, c)} for c in others]
    if not theirs:
        return ()
    telling = (
        row
        for row in candidate_rows(context, candidate)
        if row.existing is not UNREAD
        and not is_empty(row.existing)
        and any(values.get(row.field) != row.existing for values in theirs)
    )
    return tuple(telling)[:_MOST]
