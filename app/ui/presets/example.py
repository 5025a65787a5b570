"""What a preset would do with a lead, in a few lines."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.metadata import OrgSetup
from app.domain.preset_use import Applied
from app.domain.presets import Preset
from app.domain.records import FieldValue, Module
from app.ui.formats import shown_value
from app.ui.phrases import filled, translate

_SHOWN = ("Stage", "Pipeline", "Closing_Date", "Amount")


def example_lines(preset: Preset, use: Applied, setup: OrgSetup) -> Iterator[str]:
    """The deal, then the rest, a sentence each."""
    if use.deal is None:
        yield translate("PresetExample", "Creates no deal.")
    else:
        name = str(use.deal.get("Deal_Name") or "")
        yield filled(translate("PresetExample", "Creates the deal “{name}”."), name=name)
        parts = [_shown(setup, field, use.deal.get(field)) for field in _SHOWN]
        yield "  ·  ".join(part for part in parts if part)
    if use.assign_to is not None:
        named = (user.name for user in setup.users if user.id == use.assign_to)
        words = translate("PresetExample", "Gives the new records to {name}.")
        yield filled(words, name=next(named, ""))
    mails = (
        (preset.notify_lead_owner, translate("PresetExample", "Emails the lead's owner.")),
        (preset.notify_new_owner, translate("PresetExample", "Emails the new records' owner.")),
    )
    yield from (words for on, words in mails if on)


def _shown(setup: OrgSetup, name: str, value: FieldValue) -> str:
    if value is None:
        return ""
    field = setup.field(Module.DEALS, name)
    label = field.label if field else name.replace("_", " ")
    return f"{label}: {shown_value(value, field, currency=setup.org.currency)}"
