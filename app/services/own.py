"""What a user keeps for one org, as the desk works with it."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.asides import AsideService
from app.services.presets import PresetService


@dataclass(frozen=True, slots=True)
class OwnServices:
    """presets: with keys. asides: the leads that are skipped or kept for later."""

    presets: PresetService
    asides: AsideService
