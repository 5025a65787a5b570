"""What a check may find; ui/convert words each Rule, with its parameters."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Severity(StrEnum):
    """BLOCK: Zoho would refuse, or what was asked can't happen. WARN: harm. INFO: to know."""

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"


class Option(StrEnum):
    """The part of the convert dialog that a finding stands beside."""

    LEAD = "lead"
    CONTACT = "contact"
    ACCOUNT = "account"
    DEAL = "deal"
    OVERWRITE = "overwrite"
    ATTACHMENTS = "attachments"
    TAGS = "tags"
    ASSIGN_TO = "assign_to"
    NOTIFY = "notify"


class Rule(StrEnum):
    """Each rule that can speak; in brackets the params of its findings (all are texts).

    Lists of names are joined with ", ". hindrance is a Hindrance value, module a Module value.
    """

    # The lead
    LEAD_HINDERED = "lead_hindered"  # hindrance
    CONTACTS_REMOVED = "contacts_removed"
    UNMAPPED_LOST = "unmapped_lost"  # label, value; field = the lead's field
    LOST_WITHOUT_RECORD = "lost_without_record"  # label, value, module
    PICKLIST_VALUE_UNKNOWN = "picklist_value_unknown"  # label, value, module; field = target's
    TEXT_TOO_LONG = "text_too_long"  # label, length, limit, module; field = target's
    # The contact
    CONTACT_NOT_CANDIDATE = "contact_not_candidate"  # id
    CONTACT_HINDERED = "contact_hindered"  # name, hindrance
    CONTACT_ACCOUNT_LOCKED = "contact_account_locked"  # name, account
    CONTACT_READ_ONLY = "contact_read_only"  # name
    CONTACT_NAME_ONLY = "contact_name_only"  # name
    CONTACT_NAME_DIFFERS = "contact_name_differs"  # name, lead, label
    CONTACT_VALUE_TAKEN = "contact_value_taken"  # label, value, name, id; field
    CONTACT_FILL_TAKEN = "contact_fill_taken"  # label, value, name (holder), target; field
    CONTACT_OTHERS_LEFT = "contact_others_left"  # names
    CONTACT_NEW_DESPITE_MATCHES = "contact_new_despite_matches"  # names
    # The account
    ACCOUNTS_REMOVED = "accounts_removed"
    ACCOUNT_NOT_CANDIDATE = "account_not_candidate"  # id
    ACCOUNT_HINDERED = "account_hindered"  # name, hindrance
    ACCOUNT_READ_ONLY = "account_read_only"  # name
    ACCOUNT_SET_BY_CONTACT = "account_set_by_contact"  # contact, account
    ACCOUNT_NOT_OF_CONTACT = "account_not_of_contact"  # contact, account, contact_account or ""
    ACCOUNT_VALUE_TAKEN = "account_value_taken"  # label, value, name, id; field
    ACCOUNT_FILL_TAKEN = "account_fill_taken"  # label, value, name (holder), target; field
    ACCOUNT_OTHERS_LEFT = "account_others_left"  # names
    ACCOUNT_NEW_DESPITE_MATCHES = "account_new_despite_matches"  # names
    ACCOUNT_MADE_FROM_COMPANY = "account_made_from_company"  # company
    ACCOUNT_NOT_MADE = "account_not_made"  # no company, none chosen
    COMPANY_DIFFERS = "company_differs"  # company, account
    # What looks like the lead's, though Zoho doesn't match it
    CONTACT_SIMILAR = "contact_similar"  # names
    ACCOUNT_SIMILAR = "account_similar"  # names
    SIMILAR_AWAITED = "similar_awaited"
    SIMILAR_SPARED = "similar_spared"
    SIMILAR_NOT_READ = "similar_not_read"
    # Overwrite
    OVERWRITE_WITHOUT_COMPANY = "overwrite_without_company"
    OVERWRITE_SAME_NAME = "overwrite_same_name"  # account
    OVERWRITE_NOTHING_JOINED = "overwrite_nothing_joined"
    OVERWRITE_READ_ONLY = "overwrite_read_only"  # account
    OVERWRITE_RENAMES_ACCOUNT = "overwrite_renames_account"  # account, company
    OVERWRITE_NAME_TAKEN = "overwrite_name_taken"  # label, account, company
    # The deal; field is the deal field's API name, params have its label
    DEALS_REMOVED = "deals_removed"
    DEAL_MISSING = "deal_missing"  # label
    DEAL_WRONG_TYPE = "deal_wrong_type"  # label
    DEAL_TOO_LONG = "deal_too_long"  # label, limit (characters)
    DEAL_NOT_A_CHOICE = "deal_not_a_choice"  # label
    DEAL_STAGE_NOT_IN_PIPELINE = "deal_stage_not_in_pipeline"  # label, stage, pipeline
    DEAL_BAD_DATE = "deal_bad_date"  # label
    DEAL_BAD_MOMENT = "deal_bad_moment"  # label
    DEAL_OUT_OF_RANGE = "deal_out_of_range"  # label, limit (largest value)
    DEAL_CANNOT_FILL = "deal_cannot_fill"  # label
    DEAL_NOT_IN_FORM = "deal_not_in_form"  # label
    DEAL_CLOSING_PAST = "deal_closing_past"  # date
    DEAL_ROLE_UNKNOWN = "deal_role_unknown"  # name
    # What a preset wanted and couldn't have
    PRESET_NAME_CUT = "preset_name_cut"  # label, limit (characters)
    PRESET_PIPELINE_GONE = "preset_pipeline_gone"  # name
    PRESET_STAGE_GONE = "preset_stage_gone"  # name
    PRESET_FIELD_GONE = "preset_field_gone"  # names (API names of the lead's fields)
    PRESET_AMOUNT_LEFT = "preset_amount_left"
    PRESET_OWNER_GONE = "preset_owner_gone"
    # Attachments
    ATTACHMENTS_NONE = "attachments_none"
    ATTACHMENTS_WITHOUT_DEAL = "attachments_without_deal"
    ATTACHMENTS_WITHOUT_ACCOUNT = "attachments_without_account"
    ATTACHMENTS_BAD_TARGET = "attachments_bad_target"  # module
    # Tags
    TAGS_WITHOUT_RECORD = "tags_without_record"  # module
    TAGS_NOT_ON_LEAD = "tags_not_on_lead"  # names, module
    TAGS_LEFT_BEHIND = "tags_left_behind"  # names
    # People
    ASSIGN_TO_NOT_ACTIVE = "assign_to_not_active"  # id
    ASSIGN_TO_NOT_FOUND = "assign_to_not_found"  # name (as it is typed)
    NOTIFY_NOTHING_NEW = "notify_nothing_new"


@dataclasses.dataclass(frozen=True, slots=True)
class Finding:
    """What one rule has to say of one plan; field is an API name where it concerns a field."""

    rule: Rule
    severity: Severity
    option: Option
    field: str = ""
    params: Mapping[str, str] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
