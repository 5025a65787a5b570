"""How an update of a record ended; Refused, NotSent and Unknown are outcome.py's."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.outcome import NotSent, Refused, Unknown


@dataclass(frozen=True, slots=True)
class Written:
    """Zoho has taken the values."""


UpdateOutcome = Written | Refused | NotSent | Unknown
