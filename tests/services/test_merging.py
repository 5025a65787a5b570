"""An org's own conversions decide how it merges; that is kept, and said."""

from __future__ import annotations

import dataclasses
import logging
from pathlib import Path

import pytest

from app.domain.preview import MergeReading
from app.services.convert import Ended
from app.store.reading import ReadingFile
from tests.samples.domain import PAT_ID
from tests.services.conftest import Hand, ManualClock, at_work
from tests.services.test_convert import MERGE

OVERWRITING = dataclasses.replace(MERGE, overwrite=True)


async def merged(hand: Hand, clock: ManualClock, kept: ReadingFile, reading: MergeReading) -> Ended:
    """One run of the program: the article's lead merged with overwrite, in an org of that way."""
    hand.post("reset", {"org": "article"})
    hand.post("org", {"merge_reading": reading.value})
    hand.colleague_updates("Contacts", PAT_ID, First_Name="Patricia")
    async with at_work(hand, clock, reading=kept) as org:
        context = await org.options.read(OVERWRITING.lead_id)
        operation = org.convert.start(context, OVERWRITING, org.session.reading)
        ended = await operation.ended()
        assert org.session.reading is reading
    return ended


async def test_what_contradicts_the_reading_changes_it_for_good(
    hand: Hand, clock: ManualClock, tmp_path: Path
) -> None:
    kept = ReadingFile(tmp_path / "reading.json")
    first = await merged(hand, clock, kept, MergeReading.B)
    assert (first.reading, first.learned) == (MergeReading.B, True)
    assert first.differences == 1
    again = await merged(hand, clock, ReadingFile(tmp_path / "reading.json"), MergeReading.B)
    assert (again.differences, again.learned) == (0, False)
    back = await merged(hand, clock, kept, MergeReading.A)
    assert (back.differences, back.learned) == (1, True)
    assert kept.read() is MergeReading.A


async def test_what_the_article_says_is_no_news(
    hand: Hand, clock: ManualClock, tmp_path: Path
) -> None:
    kept = ReadingFile(tmp_path / "reading.json")
    ended = await merged(hand, clock, kept, MergeReading.A)
    assert (ended.reading, ended.learned, ended.differences) == (MergeReading.A, False, 0)
    assert not (tmp_path / "reading.json").exists()


async def test_a_disk_that_is_full_takes_nothing_away(
    hand: Hand, clock: ManualClock, tmp_path: Path, logged_warnings: list[logging.LogRecord]
) -> None:
    """It counts for this run; the next conversion shows it again."""
    kept = ReadingFile(tmp_path / "gone" / "reading.json")
    assert (await merged(hand, clock, kept, MergeReading.B)).learned
    assert [record.name for record in logged_warnings] == ["segue.merging"]
    logged_warnings.clear()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"reading": "C"}', b'{"reading": 1}', b"[" * 4000]
)
def test_a_damaged_file_is_the_article_again(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "reading.json"
    path.write_bytes(content)
    kept = ReadingFile(path)
    assert kept.read() is MergeReading.A
    kept.keep(MergeReading.B)
    assert kept.read() is MergeReading.B
