"""What conversion carries from the lead into each record, by the org's own mapping.

The mapping is the metadata's (Field.maps_to, api-facts.md sections 4 and 10).
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.context import DecisionContext
from app.domain.metadata import Field
from app.domain.records import FieldValue, Module
from app.domain.values import UNREAD, Known, known

# Set by the conversion itself, not by copying a value.
_BY_CONVERSION = {
    Module.CONTACTS: frozenset({"Account_Name", "Owner"}),
    Module.ACCOUNTS: frozenset({"Owner"}),
    Module.DEALS: frozenset({"Account_Name", "Contact_Name", "Owner"}),
}

# The lead's own book-keeping: nobody expects it on the new records.
_BOOK_KEEPING = frozenset(
    {
        "id", "Owner", "Created_By", "Created_Time", "Modified_By", "Modified_Time", "Layout",
        "Full_Name", "Lead_Status", "Last_Activity_Time", "Tag", "Record_Image",
        "Unsubscribed_Mode", "Unsubscribed_Time", "Converted_Date_Time", "Lead_Conversion_Time",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Carry:
    """One lead field and the field of a module that it fills; field None: not described."""

    source: Field
    module: Module
    target: str
    field: Field | None
    value: Known

    @property
    def label(self) -> str:
        """The target's label."""
        return self.field.label if self.field else self.source.label

    @property
    def too_long(self) -> bool:
        """Whether the text is longer than the target takes (what Zoho does then is not told)."""
        limit = self.field.length if self.field else None
        return isinstance(self.value, str) and limit is not None and len(self.value) > limit

    @property
    def not_a_choice(self) -> bool:
        """Whether the target's picklist lacks the value (api-facts.md section 9, 4)."""
        if self.field is None or not self.field.data_type.endswith("picklist"):
            return False
        if self.value is UNREAD or self.value is None or not self.field.choices:
            return False
        chosen = self.value if isinstance(self.value, tuple) else (self.value,)
        allowed = {name for c in self.field.choices for name in (c.actual, c.display)}
        return not allowed.issuperset(chosen)

    @property
    def fits(self) -> bool:
        """Whether the target can hold the value as it is."""
        return not self.too_long and not self.not_a_choice


def carries(context: DecisionContext, module: Module) -> tuple[Carry, ...]:
    """Every lead field that fills a field of the module, empty ones included."""
    found = []
    for source in context.setup.fields.get(Module.LEADS, ()):
        target = (source.maps_to or {}).get(module, "")
        if target and target not in _BY_CONVERSION.get(module, ()):
            field = context.setup.field(module, target)
            value = known(context.lead.values, source.api_name)
            found.append(Carry(source, module, target, field, value))
    return tuple(found)


def unmapped(context: DecisionContext) -> tuple[tuple[Field, FieldValue], ...]:
    """The lead's own values that the mapping takes nowhere."""
    return tuple(
        (field, value)
        for field, value in _owned(context)
        if not any(target for target in (field.maps_to or {}).values())
    )


def without_record(
    context: DecisionContext, made: frozenset[Module]
) -> tuple[tuple[Field, FieldValue, Module], ...]:
    """Values mapped only to modules in which nothing is made or joined, with the first of these."""
    lost = []
    for field, value in _owned(context):
        targets = [module for module, target in (field.maps_to or {}).items() if target]
        if targets and made.isdisjoint(targets):
            lost.append((field, value, targets[0]))
    return tuple(lost)


def _owned(context: DecisionContext) -> tuple[tuple[Field, FieldValue], ...]:
    found = []
    for field in context.setup.fields.get(Module.LEADS, ()):
        value = known(context.lead.values, field.api_name)
        # An unticked box tells nothing that could be lost.
        if value is UNREAD or value is None or value is False:
            continue
        if not _is_book_keeping(field):
            found.append((field, value))
    return tuple(found)


def _is_book_keeping(field: Field) -> bool:
    name = field.api_name
    return field.read_only or name in _BOOK_KEEPING or name.startswith("$") or name.endswith("__s")
