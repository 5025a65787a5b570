"""What really came out of a conversion, beside what was expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.preview import Known, MergeReading, Preview
from app.domain.records import Module, Values


class Agreement(StrEnum):
    """Whether a field came out as expected; UNTOLD: one of the two sides isn't known."""

    AS_EXPECTED = "as_expected"
    DIFFERENT = "different"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field of a record after the conversion."""

    module: Module
    field: str
    label: str
    before: Known
    expected: Known
    actual: Known
    agreement: Agreement


def compare(preview: Preview, actual: Mapping[Module, Values]) -> tuple[Comparison, ...]:
    """A row a field of the preview; modules that weren't re-read have UNREAD actual values."""
    raise NotImplementedError


def reading_shown(preview: Preview, rows: tuple[Comparison, ...]) -> MergeReading | None:
    """The reading of a merge that these rows prove, None where they prove none."""
    raise NotImplementedError
