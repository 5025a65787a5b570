"""What tells candidates of the same name from each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from app.domain.context import DecisionContext
from app.domain.likeness import plain
from app.domain.matching import Candidate
from app.domain.merging import FieldOutcome
from app.domain.preview import candidate_rows
from app.domain.records import Module, RecordId
from app.domain.values import UNREAD, Known, is_empty

_MOST: Final = 2

Rows = tuple[FieldOutcome, ...]


def telling_rows(context: DecisionContext, module: Module) -> Mapping[RecordId, Rows]:
    """Of each candidate of the module that shares its name the first few fields in which those of
    that name differ; none where the name alone tells it.
    """
    matches = context.matches
    pool = matches.contacts if module is Module.CONTACTS else matches.accounts
    named: defaultdict[str, list[Candidate]] = defaultdict(list)
    for candidate in pool:
        named[plain(candidate.name) or candidate.name].append(candidate)
    found: dict[RecordId, Rows] = {}
    for namesakes in named.values():
        if len(namesakes) > 1:
            rows = [candidate_rows(context, candidate) for candidate in namesakes]
            told = _in_which_they_differ(rows)
            for candidate, own in zip(namesakes, rows, strict=True):
                found[candidate.id] = tuple(_telling(own, told))[:_MOST]
    return MappingProxyType(found)


def _in_which_they_differ(rows: Sequence[Rows]) -> set[str]:
    values: defaultdict[str, set[Known]] = defaultdict(set)
    for own in rows:
        for row in own:
            values[row.field].add(row.existing)
    named_by_all = set.intersection(*({row.field for row in own} for own in rows))
    return {name for name, some in values.items() if len(some) > 1 or name not in named_by_all}


def _telling(own: Iterable[FieldOutcome], told: set[str]) -> Iterator[FieldOutcome]:
    for row in own:
        value = row.existing
        if row.field in told and value is not UNREAD and not is_empty(value):
            yield row
