"""Presets as plain JSON values and back, strictly: the same in the user's file and the team's."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any, Final

from app.domain.presets import (
    MOST_NAME,
    MOST_PATTERN,
    MOST_PRESETS,
    Closing,
    ClosingKind,
    DealTemplate,
    Preset,
)
from app.domain.records import Module, RecordId, record_id

_MOST_TEXT: Final = 200
_TARGETS: Final = (Module.CONTACTS, Module.ACCOUNTS, Module.DEALS)


class BadPreset(ValueError):
    """It is none; key is what is missing or wrong, number counts from 1 (0: the whole list)."""

    def __init__(self, key: str, number: int = 0) -> None:
        super().__init__(f"preset {number}: {key}" if number else key)
        self.key = key
        self.number = number


class TeamPresetsUnusable(ValueError):
    """A team's file gives no presets, or takes none. why: unreadable, not_a_team_file, newer,
    missing (no presets in it) or wrong (key says what).
    """

    def __init__(self, why: str, key: str = "") -> None:
        super().__init__(f"{why} {key}".rstrip())
        self.why = why
        self.key = key


def to_document(presets: Iterable[Preset]) -> list[dict[str, Any]]:
    """JSON values."""
    return [_told(preset) for preset in presets]


def from_document(told: object) -> tuple[Preset, ...]:
    """The presets.

    Raises:
        BadPreset: something is missing or can't be right.
    """
    if not isinstance(told, list) or len(told) > MOST_PRESETS:
        raise BadPreset("presets")
    found = []
    for number, each in enumerate(told, start=1):
        try:
            found.append(_preset(each))
        except BadPreset as bad:
            raise BadPreset(bad.key, number) from None
    return tuple(found)


def _told(preset: Preset) -> dict[str, Any]:
    told: dict[str, Any] = {
        "name": preset.name,
        "assign_to": preset.assign_to,
        "notify_lead_owner": preset.notify_lead_owner,
        "notify_new_owner": preset.notify_new_owner,
        "tags_to": [module.value for module in preset.tags_to],
        "attachments_to": preset.attachments_to.value if preset.attachments_to else None,
        "deal": None,
    }
    if preset.deal is not None:
        deal = preset.deal
        told["deal"] = {
            "name_pattern": deal.pattern,
            "pipeline": deal.pipeline,
            "stage": deal.stage,
            "closing": {"kind": deal.closing.kind.value, "count": deal.closing.count},
            "amount": deal.amount,
        }
    return told


def _preset(told: object) -> Preset:
    if not isinstance(told, dict):
        raise BadPreset("preset")
    name = _text(told, "name", MOST_NAME)
    if not name.strip():
        raise BadPreset("name")
    deal = told.get("deal")
    return Preset(
        name,
        deal=None if deal is None else _deal(deal),
        assign_to=_user(told.get("assign_to")),
        notify_lead_owner=_switch(told, "notify_lead_owner"),
        notify_new_owner=_switch(told, "notify_new_owner"),
        tags_to=_modules(told.get("tags_to", [])),
        attachments_to=_module(told.get("attachments_to"), "attachments_to"),
    )


def _deal(told: object) -> DealTemplate:
    if not isinstance(told, dict):
        raise BadPreset("deal")
    return DealTemplate(
        pattern=_text(told, "name_pattern", MOST_PATTERN),
        pipeline=_text(told, "pipeline", _MOST_TEXT, ""),
        stage=_text(told, "stage", _MOST_TEXT, ""),
        closing=_closing(told.get("closing")),
        amount=_amount(told.get("amount")),
    )


def _closing(told: object) -> Closing:
    if told is None:
        return Closing()
    kind = told.get("kind") if isinstance(told, dict) else None
    # A list or an object is in no set, and asking for it is an error of another kind.
    if not isinstance(told, dict) or not isinstance(kind, str) or kind not in set(ClosingKind):
        raise BadPreset("closing")
    closing = Closing(ClosingKind(kind), told.get("count", 0))
    if type(closing.count) is not int or not 0 <= closing.count <= closing.most:
        raise BadPreset("closing")
    return closing


def _amount(told: object) -> float | None:
    if told is None:
        return None
    if type(told) not in (int, float) or not isinstance(told, int | float):
        raise BadPreset("amount")
    if not math.isfinite(told) or not 0 <= told < 1e16:
        raise BadPreset("amount")
    return told


def _user(told: object) -> RecordId | None:
    if told is None:
        return None
    try:
        return record_id(told if isinstance(told, str) else "")
    except ValueError:
        raise BadPreset("assign_to") from None


def _switch(told: Mapping[str, Any], key: str) -> bool:
    value = told.get(key, False)
    if not isinstance(value, bool):
        raise BadPreset(key)
    return value


def _modules(told: object) -> tuple[Module, ...]:
    if not isinstance(told, list) or len(told) > len(_TARGETS):
        raise BadPreset("tags_to")
    found = {_module(each, "tags_to") for each in told}
    return tuple(module for module in _TARGETS if module in found)


def _module(told: object, key: str) -> Module | None:
    if told is None:
        return None
    if not isinstance(told, str) or told not in {module.value for module in _TARGETS}:
        raise BadPreset(key)
    return Module(told)


def _text(told: Mapping[str, Any], key: str, most: int, default: str | None = None) -> str:
    text = told.get(key, default)
    if not isinstance(text, str) or len(text) > most:
        raise BadPreset(key)
    return text
