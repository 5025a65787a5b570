"""Builds COQL queries; pure. Sources: api-facts.md sections 4 and 7, Kaizen #171 on COQL.

A value stands in single quotes, and a quote in it is written twice. Nobody documents what a
backslash or a control character means in there: domain.prescan.can_ask leaves such values out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Final

from app.domain.prescan import MOST_VALUES, can_ask
from app.domain.records import Module

MOST_CRITERIA: Final = 25
MOST_COLUMNS: Final = 50
MOST_OFFSET: Final = 100_000
ROWS_A_QUERY: Final = 200
"""The most rows that cost a single credit, and the one limit that all documents agree on."""

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,99}", re.ASCII)


def records_with(
    module: Module,
    columns: Sequence[str],
    wanted: Mapping[str, Sequence[str]],
    *,
    offset: int = 0,
) -> str:
    """The records that have one of the wanted values in one of the fields, by their ids.

    Raises:
        ValueError: a field's name is none, a value can't be asked for, nothing is asked for, or
            more than Zoho takes.
    """
    criteria = [_criterion(field, values) for field, values in wanted.items() if values]
    fits = 1 <= len(criteria) <= MOST_CRITERIA and 1 <= len(columns) <= MOST_COLUMNS
    if not fits or not 0 <= offset <= MOST_OFFSET - ROWS_A_QUERY:
        raise ValueError("nothing to ask for, or more than a query takes")
    # More than two criteria have to be bracketed in pairs.
    where = reduce(lambda joined, one: f"({joined} or {one})", criteria)
    clauses = (
        ("select", ", ".join(map(_name, columns))),
        ("from", module.value),
        ("where", where),
        ("limit", str(ROWS_A_QUERY)),
        ("offset", str(offset)),
    )
    return " ".join(f"{word} {what}" for word, what in clauses)


def _criterion(field: str, values: Sequence[str]) -> str:
    if len(values) > MOST_VALUES:
        raise ValueError("too many values for one field")
    return f"{_name(field)} in ({', '.join(map(_quoted, values))})"


def _name(field: str) -> str:
    if _NAME.fullmatch(field) is None:
        raise ValueError("not a field's name")
    return field


def _quoted(value: str) -> str:
    if not can_ask(value):
        raise ValueError("a value that can't be asked for")
    doubled = value.replace("'", "''")
    return f"'{doubled}'"
