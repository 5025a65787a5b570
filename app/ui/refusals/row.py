"""What a row of the table of refusals holds, and where in a request a refusal may point to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.finding import Option

# Searched in "json_path api_name" of the refusal.
CONTACT: Final = r"\bContacts\b"
ACCOUNT: Final = r"\bAccounts\b"
DEAL: Final = (
    r"\b(Deals|Deal_Name|Closing_Date|Stage|Pipeline|Amount|Contact_Role|Next_Step|Probability"
    r"|Campaign_Source)\b"
)
ASSIGNEE: Final = r"\b(assign_to|assignee|Owner)\b"
ATTACHMENTS: Final = r"\bmove_attachments_to\b"
TAGS: Final = r"\bcarry_over_tags\b"
OVERWRITE: Final = r"\boverwrite\b"
NOTIFY: Final = r"\bnotify_(lead|new_entity)_owner\b"
LEAD_IDS: Final = r"\bids\b"
PORTAL: Final = r"\bportal_user_type\b"


@dataclass(frozen=True, slots=True)
class Refusal:
    """One meaning of a code, and its words (marked for translation in the context "Refusals").

    The words may hold {field} the field's label, {record} the existing record, {length}, {type},
    {limit}, {permission}, {wait}; app/ui/words.py fills them in.
    about: regular expression on where the refusal points; says: part of Zoho's message, in lower
    case; has: a key of the details that must be there ("field": Zoho names a field). Empty ones fit
    everything.
    unchanged: whether it is certain that this request changed nothing.
    """

    code: str
    title: str
    happened: str
    todo: str
    option: Option | None = None
    about: str = ""
    says: str = ""
    has: str = ""
    unchanged: bool = True
