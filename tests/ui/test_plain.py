"""CRM values are shown as plain, visible, bounded text (reliability.md fault 21, M2, M3)."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.ui.plain import SHOWN_LENGTH, one_line, several_lines
from tests.samples.hostile import HOSTILE

texts = st.text(st.characters(codec=None), max_size=600) | st.sampled_from(sorted(HOSTILE.values()))
limits = st.integers(min_value=2, max_value=500)

_BIDI_CONTROLS = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _hidden(text: str) -> set[str]:
    """What a label would swallow or obey instead of showing it."""
    return {
        c
        for c in text
        if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} or c in _BIDI_CONTROLS
    } - {"\n", "\t"}


def test_the_corpus_is_large() -> None:
    assert len(HOSTILE) >= 100


@given(texts, limits)
@example("\r\n" * 300, 400)
@example("\u202e" * 500, 400)
def test_nothing_is_hidden_and_the_length_is_bounded(text: str, limit: int) -> None:
    for shown in (one_line(text, limit), several_lines(text, limit)):
        assert not _hidden(shown)
        assert len(shown) <= limit


@given(texts, limits)
def test_one_line_has_no_line_breaks(text: str, limit: int) -> None:
    assert not set(one_line(text, limit)) & {"\n", "\t", "\r"}


@given(texts, limits)
def test_what_was_shown_can_be_shown_again(text: str, limit: int) -> None:
    """A value passes through more than one function on its way; it must not change again."""
    once = one_line(text, limit)
    assert one_line(once, limit) == once


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=SHOWN_LENGTH))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    ordinary = "".join(c for c in text if c not in "\ufffc\ufeff")
    assert one_line(ordinary) == ordinary
    assert several_lines(ordinary) == ordinary


@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=600), limits)
def test_a_cut_is_marked(text: str, limit: int) -> None:
    shown = several_lines(text, limit)
    assert shown == text if len(text) <= limit else shown.endswith("…")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Pat\x00Boyle", "Pat␀Boyle"),
        ("\x1b[31mred", "␛[31mred"),
        ("Pat\x7f", "Pat␡"),
        ("Pat\x85Boyle", "Pat\ufffdBoyle"),
        ("Pat\ud800Boyle", "Pat\ufffdBoyle"),
        ("invoice\u202egnp.exe", "invoice⟨RLO⟩gnp.exe"),
        ("P\u200bat", "P⟨ZWSP⟩at"),
        ("\ufeffPat", "⟨BOM⟩Pat"),
        ("one\u2028two", "one two"),
        ("one\r\ntwo\rthree\tfour", "one two three four"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("AT&amp;T", "AT&amp;T"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # noqa: RUF001 - joiners belong to the spelling
        ("👩\u200d👩", "👩\u200d👩"),
        ("P" + "\u0301" * 50 + "at", "P" + "\u0301" * 4 + "at"),
        ("   ", ""),
        ("", ""),
    ],
)
def test_known_values(value: str, shown: str) -> None:
    assert one_line(value) == shown


def test_line_breaks_stay_where_there_is_room_for_them() -> None:
    assert several_lines("one\r\ntwo\rthree\nfour") == "one\ntwo\nthree\nfour"


def test_a_value_of_megabytes_costs_no_more_than_a_short_one() -> None:
    huge = "x" * 20_000_000
    begin = time.perf_counter()
    for _ in range(1000):
        one_line(huge)
    assert time.perf_counter() - begin < 1.0


@pytest.mark.parametrize("value", ["P" + "\u0301" * 1000 + "at", "\r\n" * 300 + "Pat"])
def test_a_cut_is_marked_also_where_what_is_left_became_shorter(value: str) -> None:
    assert several_lines(value).endswith("…")
