"""Queries for what looks similar (https://www.zoho.com/crm/developer/docs/api/v8/COQL-Overview.html).

WHERE is mandatory, more than two criteria must be bracketed in pairs, 25 of them at most.
"""

from __future__ import annotations

from functools import reduce

import msgspec

from app.domain.quests import Like, Quest
from app.zoho.coql import MOST_CRITERIA, ROWS_A_QUERY
from app.zoho.exchange import Request
from app.zoho.requests import API
from app.zoho.wire.coql import CoqlBody


def similar(quest: Quest) -> Request:
    """The request for the records of a quest. Raises ValueError as like_query does."""
    return Request(
        "POST",
        f"{API}/coql",
        headers=(("content-type", "application/json"), ("accept-encoding", "gzip")),
        body=msgspec.json.encode(CoqlBody(like_query(quest))),
    )


def like_query(quest: Quest) -> str:
    """The records of a quest, ROWS_A_QUERY at most.

    Raises:
        ValueError: where it has nothing to ask for, or more than a query may.
    """
    criteria = sum(len(net) for net in quest.nets)
    if not 1 <= criteria <= MOST_CRITERIA:
        raise ValueError("a query has 1 to 25 criteria")
    nets = [_joined([_criterion(one) for one in net], "and") for net in quest.nets]
    columns = ", ".join(quest.fields)
    where = _joined(nets, "or")
    text = f"select {columns} from {quest.module.value} where {where}"  # noqa: S608 - all quoted
    return f"{text} limit {ROWS_A_QUERY}"


def _criterion(like: Like) -> str:
    return f"{like.field} like {_quoted(like.pattern)}"


def _quoted(text: str) -> str:
    """A quote is written twice inside quotes; quests leave them out anyway."""
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


def _joined(parts: list[str], word: str) -> str:
    return reduce(lambda one, other: f"({one} {word} {other})", parts)
