"""Queries for near misses: what Zoho reads is what was meant, whatever stands in the lead."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.matching import Matches
from app.domain.quests import Like, Quest, quests
from app.domain.records import Module
from app.sandbox.conditions import conditions_in
from app.sandbox.coql import MAX_CRITERIA
from app.sandbox.coql_parser import parse
from app.zoho.like_query import like_query
from tests.examples import examples
from tests.samples import domain as d


def asked(**values: str) -> dict[Module, Quest]:
    row = d.lead_row(
        company=values.get("Company", ""), email=values.get("Email", ""), name="Pat Boyle"
    )
    lead = dataclasses.replace(d.lead(row, values), row=row)
    return {one.module: one for one in quests(d.context(lead, Matches()))}


def test_what_is_asked_for() -> None:
    found = asked(
        First_Name="Pat", Last_Name="Boyle", Company="The Zylker Biotech Ltd",
        Email="pat.boyle@zylker.com", Phone="+91 98444-44444", Website="https://www.zylker.com",
    )  # fmt: skip
    contacts = found[Module.CONTACTS].nets
    assert (Like("Email", "%@zylker.com"),) in contacts
    assert (Like("Email", "pat.boyle@%"),) in contacts
    assert (Like("Last_Name", "Boyl%"), Like("First_Name", "P%")) in contacts
    assert (Like("Phone", "%4444"),) in contacts
    accounts = found[Module.ACCOUNTS].nets
    assert (Like("Account_Name", "%Zylker%"),) in accounts
    assert (Like("Website", "%zylker.com%"),) in accounts


def test_a_lead_that_tells_nothing_is_asked_for_nowhere() -> None:
    assert asked() == {}
    assert asked(Email="somebody@gmail.com").keys() == {Module.CONTACTS}
    assert asked(Company="Ltd.") == {}


@pytest.mark.parametrize(
    ("last", "pattern"),
    [("Müller", "M%"), ("O'Leary", "Leary%"), ("佐藤", "佐藤%"), ("Özil", "Öz%")],
)
def test_a_name_is_looked_for_as_far_as_it_is_sure(last: str, pattern: str) -> None:
    nets = asked(First_Name="Anna", Last_Name=last)[Module.CONTACTS].nets
    assert Like("Last_Name", pattern) in nets[0]


@settings(max_examples=examples(60))
@given(
    st.fixed_dictionaries(
        {
            name: st.text(max_size=30) | st.sampled_from(["' or id != '", "\\", "50% _'\"", "x' y"])
            for name in ("First_Name", "Last_Name", "Company", "Email", "Phone", "Website")
        }
    )
)
def test_no_value_can_change_the_query(values: dict[str, str]) -> None:
    """The server's own reader finds exactly the criteria that were meant."""
    for quest in asked(**values).values():
        query = parse(like_query(quest))
        told = [(one.field, one.operator, one.values[0]) for one in conditions_in(query.where)]
        meant = [(like.field, "like", like.pattern) for net in quest.nets for like in net]
        assert told == meant
        assert len(told) <= MAX_CRITERIA
        assert query.module == quest.module.value
        assert query.limit == 200


def test_a_quote_stays_inside_its_quotes() -> None:
    quest = Quest(Module.CONTACTS, ("Email",), ((Like("Email", "a'b"),),))
    assert [one.values for one in conditions_in(parse(like_query(quest)).where)] == [("a'b",)]


def test_nothing_and_too_much_are_no_query() -> None:
    net = (Like("Email", "x"),)
    for nets in ((), (net,) * 26):
        with pytest.raises(ValueError, match="1 to 25"):
            like_query(Quest(Module.CONTACTS, ("Email",), nets))
