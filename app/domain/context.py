"""All that is known when a lead is decided upon, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.matching import Candidate, Matches
from app.domain.metadata import OrgSetup
from app.domain.records import Attachment, Lead, Module, RecordId, Ref, Values

EDITABLE: Final = "$editable"
"""Zoho's own mark on a record: false where the user may only read it (api-facts.md section 4)."""


@dataclass(frozen=True, slots=True)
class DecisionContext:
    """A lead, its matches and the org's metadata, read at about the same moment.

    attachments None: they could not be read, so nothing may be said of them. today is the user's
    local date. linked_accounts holds values of contacts' accounts that are no candidates
    themselves, as far as they could be read; EDITABLE among them, where Zoho told it.
    """

    lead: Lead
    matches: Matches
    setup: OrgSetup
    attachments: tuple[Attachment, ...] | None
    today: date
    linked_accounts: Mapping[RecordId, Values] = field(default_factory=lambda: MappingProxyType({}))

    def has(self, module: Module) -> bool:
        """Whether the org has that module (Organize modules may have removed it)."""
        return module in self.setup.modules

    def contact(self, id_: RecordId | None) -> Candidate | None:
        """The matching contact of that id."""
        return None if id_ is None else self.matches.candidate(Module.CONTACTS, id_)

    def account(self, id_: RecordId | None) -> Candidate | None:
        """The matching account of that id."""
        return None if id_ is None else self.matches.candidate(Module.ACCOUNTS, id_)

    def may_edit(self, account: Ref) -> bool:
        """False where the user may only read that account: nothing in it is updated then."""
        candidate = self.account(account.id)
        if candidate is not None:
            return candidate.editable
        return self.linked_accounts.get(account.id, {}).get(EDITABLE) is not False

    def account_values(self, account: Ref) -> Values:
        """What is known of an account, its name at least."""
        candidate = self.account(account.id)
        known = candidate.values if candidate else self.linked_accounts.get(account.id, {})
        return MappingProxyType({"Account_Name": account.name, **known})
