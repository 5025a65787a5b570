"""What is read as JSON, and what two readers could understand differently."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.zoho.strict_json import MAX_DEPTH, NotStrictJson, clean_text, parse


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"a":1}x',
        b'{"a":1,"a":1}',
        b'[{"b":{"a":1,"a":2}}]',
        b"NaN",
        b"[Infinity]",
        b"[-Infinity]",
        b"1e999",
        b"1" * 5000,
        b"1" * 21,
        b"[" * 100_000,
        b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1),
        b'{"a":' * 900 + b"1" + b"}" * 900,
        b'"\xff\xfe"',
        b'"\xed\xa0\x80"',
        b"\xef\xbb\xbf{}",
        b"<html></html>",
    ],
)
def test_not_strict(body):
    with pytest.raises(NotStrictJson):
        parse(body)


def test_ids_beyond_2_to_53_stay_exact():
    assert parse(b"[4876876000007421010, 9223372036854775809]") == [
        4876876000007421010,
        9223372036854775809,
    ]


def test_lone_surrogates_become_replacements_also_in_keys():
    assert parse(rb'{"\ud83d": ["a\udc00b", "\ud83d\ude00"]}') == {
        "\N{REPLACEMENT CHARACTER}": ["a\N{REPLACEMENT CHARACTER}b", "😀"]
    }


@given(st.text(st.characters(codec=None)))
def test_a_cleaned_text_can_be_written_anywhere(text):
    cleaned = clean_text(text)
    cleaned.encode("utf-8")
    assert clean_text(cleaned) == cleaned


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_else(body):
    try:
        parse(body)
    except NotStrictJson:
        return


@pytest.mark.parametrize("unit", ["[],", "1,", '"a,b",'])
def test_more_parts_than_any_answer_has_are_refused_before_they_cost_memory(unit):
    many = ("[" + unit * 200 + "1]").encode()
    parts = many.count(b"[") + many.count(b",")
    assert len(parse(many, parts)) == 201  # type: ignore[arg-type]
    with pytest.raises(NotStrictJson, match="too many parts"):
        parse(many, parts - 1)
