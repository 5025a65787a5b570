"""The support bundle says what a helper needs and nothing about anybody."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from app.domain.journal import (
    Asked,
    By,
    JournalEntry,
    JournalUnavailable,
    Kind,
    LeadEntry,
    OperationId,
    State,
)
from app.domain.obstacle import Obstacle
from app.domain.outcome import Converted
from app.domain.records import RecordId, Ref
from app.services.clock import SystemClock
from app.services.support import Sources, SupportBundle, SupportService, operation_line
from tests import canaries
from tests.samples.hostile import HOSTILE

LEAD = RecordId("4876876000007420001")
AT = datetime(2026, 11, 22, 10, 0, 7, tzinfo=UTC)
ENTRY = JournalEntry(
    op_id=OperationId("7f0c0f4e-6a55-4f6e-8d0a-0d2f6f4e9b11"),
    kind=Kind.CONVERT,
    asked=Asked(contact=RecordId("4876876000007421001")),
    options_hash="ab" * 32,
    leads=(
        LeadEntry(
            LEAD,
            State.APPLIED_BY_US,
            converted=Converted(contact=Ref(RecordId("5"), canaries.NAME), account=None, deal=None),
        ),
    ),
    intent_at=AT,
    attempt=2,
    http_status=400,
    zoho_code="ID_ALREADY_CONVERTED",
    resolved_by=By.REREAD,
)


class Desk:
    """What there is to collect from; sources() hands it out."""

    about: Mapping[str, str] = {"Segue": "0.1.0"}
    settings: Mapping[str, str] = {"appearance": "dark"}
    lines: Sequence[str] = ()
    entries: Sequence[JournalEntry] = ()
    broken: Exception | None = None

    def sources(self) -> Sources:
        return Sources(
            lambda: self.about, lambda: self.settings, lambda count: self.lines[-count:], self._read
        )

    async def _read(self, count: int) -> Sequence[JournalEntry]:
        if self.broken is not None:
            raise self.broken
        return self.entries[:count]

    async def collect(self) -> SupportBundle:
        return await SupportService(self.sources(), SystemClock()).collect()


def part(bundle: SupportBundle, name: str) -> str:
    (found,) = [part.text for part in bundle.parts if part.name == name]
    return found


def test_an_operation_is_ids_states_and_codes() -> None:
    assert operation_line(ENTRY) == (
        f"2026-11-22 10:00:07Z {ENTRY.op_id} convert; lead {LEAD} applied_by_us; attempt 2; "
        "HTTP 400; ID_ALREADY_CONVERTED; by reread"
    )


async def test_what_a_helper_needs_is_there() -> None:
    desk = Desk()
    desk.entries = [ENTRY]
    desk.lines = ["2026-11-22 10:00:07.123Z WARNING segue.desk: Unreachable"]
    bundle = await desk.collect()
    assert part(bundle, "about.txt") == "Segue: 0.1.0\n"
    assert part(bundle, "settings.txt") == "appearance: dark\n"
    assert part(bundle, "operations.txt") == f"{operation_line(ENTRY)}\n"
    assert part(bundle, "log.txt") == f"{desk.lines[0]}\n"


async def test_nothing_about_anybody_is_there_whoever_wrote_it() -> None:
    """Even what should never have come into the log or the settings."""
    desk = Desk()
    leaks = [*canaries.SECRETS, canaries.EMAIL, canaries.PHONE]
    desk.settings = {f"key {number}": leak for number, leak in enumerate(leaks)}
    desk.lines = [f"x {leak} y" for leak in leaks] + ["/home/serinus/x", "C:\\Users\\serinus\\x"]
    desk.entries = [ENTRY]
    bundle = await desk.collect()
    for written in (bundle.text, *(part.text for part in bundle.parts)):
        assert not [leak for leak in leaks if leak in written]
        assert canaries.NAME not in written
        assert "serinus" not in written
    assert f"lead {LEAD}" in bundle.text


async def test_without_a_journal_or_a_log_it_says_so() -> None:
    desk = Desk()
    bundle = await desk.collect()
    assert part(bundle, "operations.txt") == "none\n"
    assert part(bundle, "log.txt") == "empty\n"
    for error in (JournalUnavailable(Obstacle.DAMAGED), RuntimeError(canaries.NAME)):
        desk.broken = error
        told = part(await desk.collect(), "operations.txt")
        assert told == f"the journal can't be read: {type(error).__name__}\n"


async def test_the_newest_lines_are_kept_and_the_whole_can_be_shown() -> None:
    desk = Desk()
    desk.lines = [f"line {number:06} {'x ' * 100}" for number in range(5000)]
    log = part(await desk.collect(), "log.txt").splitlines()
    assert log[-1].startswith("line 004999")
    assert 100 < len(log) <= 1000
    desk.lines = ["x" * 10_000_000]
    assert len((await desk.collect()).text) < 200_000


async def test_any_text_can_be_shown_and_saved() -> None:
    desk = Desk()
    desk.lines = [value[:300] for value in HOSTILE.values()]
    desk.settings = dict(HOSTILE)
    bundle = await desk.collect()
    assert all(letter.isprintable() for letter in bundle.text.replace("\n", ""))
    assert bundle.as_file(".txt").decode() == bundle.text


async def test_the_zip_holds_what_was_shown() -> None:
    desk = Desk()
    desk.entries = [ENTRY]
    bundle = await desk.collect()
    with zipfile.ZipFile(io.BytesIO(bundle.as_file(".ZIP"))) as packed:
        assert packed.testzip() is None
        parts = [(name, packed.read(name).decode()) for name in packed.namelist()]
    assert "\n".join(f"===== {name} =====\n{text}" for name, text in parts) == bundle.text


def test_its_name_tells_when() -> None:
    assert SupportBundle(AT, ()).file_name == "segue-support-20261122-1000"
