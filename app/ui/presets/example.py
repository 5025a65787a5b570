"""What a preset would do with a lead, in a few lines."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.context import DecisionContext
from app.domain.preset_use import Applied
from app.domain.presets import Preset
from app.domain.records import FieldValue, Module
from app.ui.formats import shown_value
from app.ui.phrases import filled, translate

_SHOWN = ("Stage", "Pipeline", "Closing_Date", "Amount")


def example_lines(preset: Preset, use: Applied, context: DecisionContext) -> Iterator[str]:
    """For whom, then the deal, then the rest."""
    yield filled(translate("PresetExample", "{name}:"), name=context.lead.row.name)
    if use.deal is None:
        yield translate("PresetExample", "no deal")
    else:
        name = str(use.deal.get("Deal_Name") or "")
        yield filled(translate("PresetExample", "deal “{name}”"), name=name)
        parts = [_shown(context, field, use.deal.get(field)) for field in _SHOWN]
        yield "  ·  ".join(part for part in parts if part)
    if use.assign_to is not None:
        named = (u.name for u in context.setup.users if u.id == use.assign_to)
        yield filled(translate("PresetExample", "owner: {name}"), name=next(named, ""))
    mails = (
        (preset.notify_lead_owner, translate("PresetExample", "an email to the lead's owner")),
        (preset.notify_new_owner, translate("PresetExample", "an email to the new owner")),
    )
    yield from (words for on, words in mails if on)


def _shown(context: DecisionContext, name: str, value: FieldValue) -> str:
    if value is None:
        return ""
    field = context.setup.field(Module.DEALS, name)
    label = field.label if field else name.replace("_", " ")
    return f"{label}: {shown_value(value, field, currency=context.setup.org.currency)}"
