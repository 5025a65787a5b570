"""When two values are the same to a reader, and when two names can be one person's."""

from __future__ import annotations

import pytest

from app.domain.records import FieldValue, Ref, record_id
from app.domain.values import UNREAD, as_text, is_empty, known, same, same_name, share_a_word

ONE, OTHER = Ref(record_id("1"), "Zylker"), Ref(record_id("2"), "Zylker")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Pat", "Pat ", True),
        ("Pat", "pat", False),
        ("é", "e\u0301", True),
        (5, 5.0, True),
        (1, True, False),
        (0, False, False),
        (5, "5", False),
        (ONE, Ref(ONE.id, "Zylker Ltd"), True),
        (ONE, OTHER, False),
        (("a", "b"), ("a", "b"), True),
        (None, None, True),
        (None, "", False),
    ],
)
def test_same(one: FieldValue, other: FieldValue, expected: bool) -> None:
    assert same(one, other) is expected
    assert same(other, one) is expected


@pytest.mark.parametrize(
    ("value", "empty"),
    [(None, True), ("", True), (" \n", True), ((), True), (0, False), (False, False), ("x", False)],
)
def test_empty(value: FieldValue, empty: bool) -> None:
    assert is_empty(value) is empty
    assert known({"F": value}, "F") == (None if empty else value)


def test_absent_is_unread_and_not_empty() -> None:
    assert known({}, "F") is UNREAD


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Zylker Biotech", "ZYLKER  biotech ", True),
        ("Straße", "STRASSE", True),
        ("\uff21\uff23\uff2d\uff25", "acme", True),
        ("Zylker", "Zylker Ltd", False),
        ("", "", True),
    ],
)
def test_same_name(one: str, other: str, expected: bool) -> None:
    assert same_name(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Pat Boyle", "Boyle", True),
        ("Pat Boyle", "Robert Gray", False),
        ("José Núñez", "Nunez, Jose", True),
        ("Dr. Pat Boyle", "Dr. Ann Gray", False),
        ("Ann-Marie Gray", "Marie Curie", True),
        ("Patricia", "Pat", False),
        ("", "Pat", True),
        ("田中 太郎", "田中", True),
    ],
)
def test_share_a_word(one: str, other: str, expected: bool) -> None:
    assert share_a_word(one, other) is expected
    assert share_a_word(other, one) is expected


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, ""), (ONE, "Zylker"), (("a", ONE), "a, Zylker"), (2.5, "2.5"), (True, "True")],
)
def test_as_text(value: FieldValue, text: str) -> None:
    assert as_text(value) == text
