"""Queries that mean what they say, whatever stands in the values: read back by the sandbox."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.prescan import MOST_VALUES, can_ask
from app.domain.records import Module
from app.sandbox.conditions import conditions_in
from app.sandbox.coql_parser import parse
from app.zoho.coql import records_with
from tests.samples.hostile import HOSTILE

TRICKY = [
    "O'Brien",
    "'",
    "''",
    "Anna' or id is not null or Email = 'x",
    'Say "hi"',
    "50 % off; select id from Leads",
    "(brackets)",
    "株式会社さくら精密",
    "a,b",
]


def asked(values: list[str]) -> list[tuple[str, list[object]]]:
    """Field and values of each criterion, as the sandbox reads the query."""
    query = parse(records_with(Module.CONTACTS, ["id", "Email"], {"Email": values}))
    assert query.module == "Contacts"
    assert query.columns == ("id", "Email")
    return [(one.field, list(one.values)) for one in conditions_in(query.where)]


@given(st.lists(st.text(min_size=1) | st.sampled_from(TRICKY), min_size=1, max_size=MOST_VALUES))
def test_every_value_arrives_as_it_is(values: list[str]) -> None:
    askable = [value for value in values if can_ask(value)]
    if askable:
        assert asked(askable) == [("Email", askable)]


@pytest.mark.parametrize("value", TRICKY)
def test_quotes_and_brackets_are_no_reason_not_to_ask(value: str) -> None:
    assert can_ask(value)
    assert asked([value]) == [("Email", [value])]


@pytest.mark.parametrize("value", ["a\\", "a\nb", "\x00", "x" * 256, "\u202eabc", "${id}", ""])
def test_what_nobody_documents_is_not_asked(value: str) -> None:
    assert not can_ask(value)
    with pytest.raises(ValueError, match="can't be asked"):
        records_with(Module.CONTACTS, ["id"], {"Email": [value]})


def test_hostile_values_are_asked_as_they_are_or_not_at_all() -> None:
    kept = {name: value for name, value in HOSTILE.items() if can_ask(value)}
    assert 10 < len(kept) < len(HOSTILE)
    for name, value in HOSTILE.items():
        if name in kept:
            assert asked([value]) == [("Email", [value])], name
        else:
            with pytest.raises(ValueError, match="can't be asked"):
                asked([value])


def test_several_criteria_are_bracketed_in_pairs() -> None:
    wanted = {"Phone": ["1"], "Email": ["a", "b"], "Full_Name": [], "Mobile": ["2"]}
    text = records_with(Module.CONTACTS, ["id"], wanted, offset=200)
    assert text == (
        "select id from Contacts where ((Phone in ('1') or Email in ('a', 'b')) or "
        "Mobile in ('2')) limit 200 offset 200"
    )
    assert [one.field for one in conditions_in(parse(text).where)] == ["Phone", "Email", "Mobile"]
    assert parse(text).offset == 200


@pytest.mark.parametrize(
    ("columns", "wanted", "offset"),
    [
        (["id"], {}, 0),
        (["id"], {"Email": []}, 0),
        ([], {"Email": ["a"]}, 0),
        (["id from Leads"], {"Email": ["a"]}, 0),
        (["id"], {"Email) or (id": ["a"]}, 0),
        (["id"], {"Email": ["a"] * 51}, 0),
        (["id"], {f"F{n}": ["a"] for n in range(26)}, 0),
        (["id"], {"Email": ["a"]}, 100_000),
        (["id"], {"Email": ["a"]}, -1),
    ],
)
def test_what_a_query_does_not_take_is_never_built(
    columns: list[str], wanted: dict[str, list[str]], offset: int
) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        records_with(Module.CONTACTS, columns, wanted, offset=offset)
