"""How a conversion stands or ended, as the words that dialog and pane show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from app.domain.finding import Option
from app.domain.records import Module, RecordId, Ref
from app.ui.convert.notes import Note
from app.ui.parts import Tone


class Place(StrEnum):
    """Where the words belong: over the form, which can be used again, or instead of it."""

    FORM = "form"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    """One ending. details is for support; records are what came of it, as links.

    differing: in words, what came out otherwise than expected. lines: of each module, what came
    out. ours: whether it went as asked, not by somebody else. to_look_at: an existing record that
    a refusal names, or the lead where that is what is to be looked at.
    """

    place: Place
    tone: Tone
    title: str
    text: str
    details: str = ""
    option: Option | None = None
    api_name: str = ""
    records: tuple[tuple[Module, Ref], ...] = ()
    differing: tuple[str, ...] = ()
    lines: Mapping[Module, tuple[Note, ...]] = field(default_factory=lambda: MappingProxyType({}))
    ours: bool = True
    to_look_at: tuple[Module, RecordId] | None = None

    def leading_to(self, lead: RecordId) -> OutcomeWords:
        """The same with the way to the lead, where it is the lead that has to be looked at: it was
        refused itself, or nothing else is known of what became of it.
        """
        unknown = self.place is Place.PAGE and not self.records
        if self.to_look_at is not None or not (unknown or self.option is Option.LEAD):
            return self
        return replace(self, to_look_at=(Module.LEADS, lead))
