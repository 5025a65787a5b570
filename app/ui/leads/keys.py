"""By what each column sorts the leads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from app.domain.lead_row import LeadRow
from app.ui.leads.lanes import LaneRanks
from app.ui.leads.orders import Column, Key, Order, text_key, waiting_key
from app.ui.leads.table import LeadTable

SORTED_FIELDS: Final[Mapping[Column, int]] = {
    Column.LEAD: LeadRow._fields.index("name"),
    Column.COMPANY: LeadRow._fields.index("company"),
    Column.SOURCE: LeadRow._fields.index("source"),
    Column.OWNER: LeadRow._fields.index("owner_name"),
    Column.WAITING: LeadRow._fields.index("created_time"),
}
"""The row's fields that decide; the lanes' ranks don't change with a row."""


def sort_keys(table: LeadTable, ranks: LaneRanks) -> dict[Column, Callable[[int], Key]]:
    """A slot's key in each column. The order is that in which they are sorted in advance."""
    return {
        Column.WAITING: lambda slot: waiting_key(table.created_time(slot)),
        Column.LEAD: lambda slot: text_key(table.name(slot)),
        Column.COMPANY: lambda slot: text_key(table.company(slot)),
        Column.SOURCE: lambda slot: text_key(table.source(slot)),
        Column.OWNER: lambda slot: text_key(table.owner_name(slot)),
        Column.SUGGESTED: ranks.__getitem__,
    }


def renew_ranks(order: Order, ranks: LaneRanks, few: int) -> None:
    """Put leads whose lanes have changed into their new places; more than few: sort all anew."""
    sorts_anew = len(ranks.late) > few
    for slot in ranks.take_late():
        covered = not sorts_anew and slot < order.covered
        if covered:
            order.remove(slot)
        ranks.renew(slot)
        if covered:
            order.insert(slot)
    if sorts_anew:
        order.reset()
