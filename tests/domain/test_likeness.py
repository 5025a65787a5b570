"""Firms, mailboxes, telephones and people that are the same to a person, and those that aren't."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.likeness import (
    digits,
    firm,
    firms_alike,
    host,
    mailboxes_alike,
    own_domain,
    people_alike,
    phones_alike,
)
from app.services.ratio import fuzzy_ratio

RATIO = fuzzy_ratio()
ENOUGH = 0.86


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Zylker Biotech", "ZYLKER BIOTECH Ltd.", True),
        ("Łódzkie Młyny Sp. z o.o.", "Lodzkie Mlyny", False),  # ł is no l with an accent
        ("Ferri Ceramiche S.r.l.", "Ferri Ceramiche", True),
        ("Castellan Security", "Castellan Security Group a.s.", True),
        ("Müller & Söhne GmbH", "Muller und Sohne", True),
        ("株式会社さくら精密", "さくら精密", True),
        ("The Hollis Orchard Foods Company", "Hollis Orchard Foods", True),
        ("Brightwater Marine", "Brihgtwater Marine Ltd", True),
        ("Zylker Biotech", "Zylker Logistics", False),
        ("Ltd", "Ltd", False),
        ("", "", False),
        ("Zylker", "", False),
    ],
)
def test_firms(one: str, other: str, alike: bool) -> None:
    assert (firms_alike(one, other, RATIO) >= ENOUGH) is alike
    assert (firms_alike(other, one, RATIO) >= ENOUGH) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Owen Griffiths", "Owen Griffith", True),
        ("Peter Lang", "P. Lang", True),
        ("Hélène Lefèvre", "Helene Lefevre", True),
        ("Lang, Peter", "Peter Lang", True),
        ("Peter Lang", "Petra Langhans", False),
        ("Lang", "Lang", False),  # a last name alone is the name of many
        ("Bo", "", False),
    ],
)
def test_people(one: str, other: str, alike: bool) -> None:
    assert (people_alike(one, other, RATIO) >= ENOUGH) is alike
    assert (people_alike(other, one, RATIO) >= ENOUGH) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("+44 23 5550 1311", "023 5550 1311", True),
        ("+44 (0)23 5550-1311", "+44 23 5550 1311", True),
        ("0044 23 5550 1311", "+442355501311", True),
        ("+39 059 555 032", "059 555032", True),
        ("\uff19\uff18\uff14\uff14444444", "9844444444", True),  # full-width digits
        ("+44 23 5550 1311", "+44 23 5550 1312", False),
        ("1311", "1311", False),  # an extension is nobody's number
        ("", "", False),
        ("call me", "call me", False),
    ],
)
def test_phones(one: str, other: str, alike: bool) -> None:
    assert phones_alike(one, other) is alike
    assert phones_alike(other, one) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("jon.smith@acme.example", "john.smith@acme.example", True),
        ("john@acme.example", "john@acmee.example", True),
        ("john@acme.example", "JOHN@acme.example", False),  # the same: Zoho matches it itself
        ("info@acme.example", "info@acmee.example", False),
        ("john@acme.example", "mary@acme.example", False),
        ("john", "john", False),
    ],
)
def test_mailboxes(one: str, other: str, alike: bool) -> None:
    assert (mailboxes_alike(one, other, RATIO) >= 0.85) is alike


def test_domains_and_hosts() -> None:
    assert own_domain("Pat@Zylker.com") == "zylker.com"
    assert own_domain("pat@gmail.com") == ""
    assert own_domain("no address") == ""
    assert host("https://www.Zylker.com/about?x") == "zylker.com"
    assert host("zylker.com") == "zylker.com"
    assert host("http://[bad") == ""
    assert host("javascript:alert(1)") == ""


@given(one=st.text(max_size=400), other=st.text(max_size=400))
def test_any_text_can_be_compared(one: str, other: str) -> None:
    for alike in (firms_alike, people_alike, mailboxes_alike):
        assert 0 <= alike(one, other, RATIO) <= 1
    phones_alike(one, other)
    assert digits(one).isascii()
    host(one)
    assert len(firm(one)) <= 5 * 200
