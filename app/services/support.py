"""The support bundle: what a helper needs to know, with nothing in it about anybody.

Its text is made once; what is shown before saving is what is saved, letter by letter.
"""

from __future__ import annotations

import asyncio
import io
import zipfile
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from app.domain.journal import JournalEntry
from app.domain.redaction import redact
from app.services.clock import Clock

MOST_OPERATIONS: Final = 200
MOST_LOG_LINES: Final = 1_000
_MOST_LOG_CHARACTERS: Final = 120_000
_LONGEST_LINE: Final = 1_000


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the bundle."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class SupportBundle:
    """made_at: aware. The parts' texts end with a line break."""

    made_at: datetime
    parts: tuple[Part, ...]

    @property
    def file_name(self) -> str:
        """A name for the file, without its ending."""
        return f"segue-support-{self.made_at.astimezone(UTC):%Y%m%d-%H%M}"

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(f"===== {part.name} =====\n{part.text}" for part in self.parts)

    def as_file(self, ending: str) -> bytes:
        """The file's bytes: a zip with a file a part for ".zip", else the text."""
        return self._zipped() if ending.casefold() == ".zip" else self.text.encode()

    def _zipped(self) -> bytes:
        file = io.BytesIO()
        moment = self.made_at.astimezone(UTC).timetuple()[:6]
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            for part in self.parts:
                packed.writestr(zipfile.ZipInfo(part.name, moment), part.text)
        return file.getvalue()


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the parts come from. log_lines may block; it gets the number of lines asked for.

    operations: the journal's, newest first; it gets the greatest number of them, and may raise.
    """

    about: Callable[[], Mapping[str, str]]
    settings: Callable[[], Mapping[str, str]]
    log_lines: Callable[[int], Sequence[str]]
    operations: Callable[[int], Awaitable[Sequence[JournalEntry]]]


class SupportService:
    """Collects; it sends nothing to anybody."""

    def __init__(self, sources: Sources, clock: Clock) -> None:
        self._sources = sources
        self._clock = clock

    async def collect(self) -> SupportBundle:
        """Everything, redacted. What can't be had says so in its place."""
        loop = asyncio.get_running_loop()
        lines = await loop.run_in_executor(None, self._sources.log_lines, MOST_LOG_LINES)
        texts = {
            "about.txt": _table(self._sources.about()),
            "settings.txt": _table(self._sources.settings()),
            "operations.txt": await self._operations(),
            "log.txt": _newest(lines, _MOST_LOG_CHARACTERS),
        }
        # In a thread: some texts take a tenth of a second.
        clean = await loop.run_in_executor(None, lambda: [*map(_clean, texts.values())])
        parts = tuple(Part(name, text) for name, text in zip(texts, clean, strict=True))
        return SupportBundle(self._clock.now(), parts)

    async def _operations(self) -> Sequence[str]:
        try:
            entries = await self._sources.operations(MOST_OPERATIONS)
        except Exception as error:  # noqa: BLE001 - a broken journal is what support is asked about
            return [f"the journal can't be read: {type(error).__name__}"]
        return [operation_line(entry) for entry in entries] or ["none"]


def operation_line(entry: JournalEntry) -> str:
    """An operation as ids, states and codes."""
    facts = (
        f"{entry.intent_at.astimezone(UTC):%Y-%m-%d %H:%M:%SZ} {entry.op_id} {entry.kind}",
        *(f"lead {lead.lead_id} {lead.state}" for lead in entry.leads),
        f"attempt {entry.attempt}",
        f"HTTP {entry.http_status}",
        entry.zoho_code or "no code",
        f"by {entry.resolved_by or 'nobody yet'}",
        *([f"effect of {entry.effect_of}"] if entry.effect_of else ()),
    )
    return "; ".join(facts)


def _table(values: Mapping[str, str]) -> list[str]:
    return [f"{name}: {value}" for name, value in values.items()]


def _newest(lines: Sequence[str], most_characters: int) -> list[str]:
    """As many of the last lines as there is room for."""
    kept: list[str] = []
    for line in reversed(lines):
        most_characters -= len(line[:_LONGEST_LINE]) + 1
        if most_characters < 0:
            break
        kept.append(line)
    return kept[::-1] or ["empty"]


def _clean(lines: Iterable[str]) -> str:
    return "".join(f"{_visible(redact(line[:_LONGEST_LINE]))}\n" for line in lines)


def _visible(line: str) -> str:
    """line with a mark for each character that isn't seen: shown and saved it must be the same."""
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in line
    )
