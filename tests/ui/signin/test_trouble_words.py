"""Every way in which a sign-in fails is told in plain words, with a way out."""

from __future__ import annotations

import re

import pytest

from app.domain.accounts import DataCentre, KeepingTrouble, OrgKind
from app.domain.accounts import Keeping as Kept
from app.domain.errors import CrmError, ServerFailed, TimedOut, TooManyRequests, Unreachable
from app.domain.outcome import JsonValue, Problem
from app.domain.sign_in import SignInFailed, SignInTrouble
from app.ui.signin.keeping_words import keeping_words
from app.ui.signin.places import kind_words, place_words
from app.ui.signin.trouble_words import WayOut, trouble_words


@pytest.mark.parametrize("kind", SignInTrouble)
def test_every_trouble_is_told_whole(kind: SignInTrouble) -> None:
    words, _ = trouble_words(
        SignInFailed(kind, word="some_word", seconds=600, ports=(1, 2), data_centre=DataCentre.EU)
    )
    for text in (words.title, words.what_happened, words.what_to_do):
        assert text
        assert not re.search(r"[{}]", text)
    assert words.code == "some_word"


@pytest.mark.parametrize(
    ("kind", "way_out"),
    [
        (SignInTrouble.CLIENT_UNKNOWN, WayOut.CLIENT_ID),
        (SignInTrouble.SECRET_WRONG, WayOut.CLIENT_SECRET),
        (SignInTrouble.SECRET_NEEDED, WayOut.CLIENT_SECRET),
        (SignInTrouble.OTHER_DATA_CENTRE, WayOut.DATA_CENTRE),
        (SignInTrouble.WRONG_KIND, WayOut.KIND),
        (SignInTrouble.REDIRECT_MISMATCH, WayOut.GUIDE),
        (SignInTrouble.PORTS_TAKEN, WayOut.DEVICE),
        (SignInTrouble.DENIED, WayOut.AGAIN),
    ],
)
def test_the_way_out_is_where_it_can_be_mended(kind: SignInTrouble, way_out: WayOut) -> None:
    assert trouble_words(SignInFailed(kind))[1] is way_out


def test_what_zoho_told_stands_in_the_words() -> None:
    elsewhere = SignInFailed(SignInTrouble.OTHER_DATA_CENTRE, data_centre=DataCentre.EU)
    assert "Europe (crm.zoho.eu)" in trouble_words(elsewhere)[0].what_happened
    taken = SignInFailed(SignInTrouble.PORTS_TAKEN, ports=(17853, 18853))
    assert "17853, 18853" in trouble_words(taken)[0].what_happened
    wait = SignInFailed(SignInTrouble.THROTTLED, seconds=600)
    assert "Wait 10 minutes" in trouble_words(wait)[0].what_to_do


def test_a_refusal_of_the_org_names_what_is_missing() -> None:
    named: list[JsonValue] = ["Crm_Implied_Api_Access"]
    problem = Problem("NO_PERMISSION", "", 403, details={"permissions": named})
    words, _ = trouble_words(SignInFailed(SignInTrouble.ORG_UNREADABLE, problem=problem))
    assert "Zoho CRM API Access" in words.what_happened


@pytest.mark.parametrize(
    "failure", [Unreachable(), TimedOut(), ServerFailed(503), TooManyRequests(30), CrmError()]
)
def test_what_is_no_matter_of_the_sign_in_is_told_as_elsewhere(failure: CrmError) -> None:
    assert trouble_words(failure)[0].title


@pytest.mark.parametrize("trouble", KeepingTrouble)
def test_why_nothing_is_kept(trouble: KeepingTrouble) -> None:
    assert keeping_words(Kept(trouble)).startswith("You'll be asked to sign in again")
    assert keeping_words(Kept()) == ""


def test_places_and_kinds_have_names() -> None:
    assert len({place_words(place) for place in DataCentre}) == len(DataCentre)
    assert len({kind_words(kind) for kind in OrgKind}) == len(OrgKind)
