"""Leads that have something in common: where one is converted, the others match what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.lead_row import LeadRow
from app.domain.likeness import digits, firm, phones_alike, plain


def kin(of: LeadRow, rows: Iterable[LeadRow]) -> Iterator[LeadRow]:
    """The other rows that share the company, but for its legal form, the e-mail address, the
    telephone or the name. Asked of thousands: what is quickly told apart is looked at no further.
    """
    name, mail = plain(of.name), of.email.strip().casefold()
    company, last = firm(of.company), digits(of.phone)[-2:]
    first = "".join(of.company.casefold().split()[:1])
    for row in rows:
        if row.id == of.id:
            continue
        if (
            (mail and row.email.strip().casefold() == mail)
            or (last and row.phone.endswith(last) and phones_alike(of.phone, row.phone))
            or (company and first in row.company.casefold() and firm(row.company) == company)
            or (name and row.name[:1] == of.name[:1] and plain(row.name) == name)
        ):
            yield row
