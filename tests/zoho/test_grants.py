"""What Zoho's accounts server says, in every documented shape and some others."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.domain.accounts import ClientRegistration, DataCentre
from app.domain.errors import CrmError, ServerFailed, UnexpectedAnswer, Unreachable
from app.domain.sign_in import SignInFailed, SignInTrouble
from app.zoho import grants
from app.zoho.exchange import Answer
from tests.canaries import CODE, TOKEN, VERIFIER

US = frozenset({"https://www.zohoapis.com", "https://sandbox.zohoapis.com"})
ACCOUNTS = "https://accounts.zoho.com"
GOOD = {"access_token": "a", "refresh_token": "r", "expires_in": 3600}


def said(value: Any, status: int = 200) -> Answer:
    return Answer(status, {"content-type": "application/json"}, json.dumps(value).encode())


WORDS = [
    ("access_denied", SignInTrouble.DENIED),
    ("invalid_client", SignInTrouble.CLIENT_UNKNOWN),
    ("invalid_client_secret", SignInTrouble.SECRET_WRONG),
    ("invalid_redirect_uri", SignInTrouble.REDIRECT_MISMATCH),
    ("invalid_scope", SignInTrouble.BAD_SCOPE),
    ("invalid_code", SignInTrouble.CODE_EXPIRED),
    ("expired", SignInTrouble.TIMED_OUT),
    ("other_dc", SignInTrouble.OTHER_DATA_CENTRE),
    ("unsupported_grant_type", SignInTrouble.WRONG_CLIENT_TYPE),
    ("a_word_of_next_year", SignInTrouble.REFUSED),
    ("Access Denied", SignInTrouble.THROTTLED),
]


@pytest.mark.parametrize(("word", "kind"), WORDS)
@pytest.mark.parametrize("status", [200, 400])
def test_a_no_is_known_by_its_word_under_either_status(word, kind, status):
    with pytest.raises(SignInFailed) as caught:
        grants.first_token(said({"error": word}, status), US, secret_sent=True)
    assert caught.value.kind is kind
    assert caught.value.seconds == (600.0 if kind is SignInTrouble.THROTTLED else 0.0)


def test_without_a_secret_a_wrong_one_is_a_missing_one():
    with pytest.raises(SignInFailed) as caught:
        grants.first_token(said({"error": "invalid_client_secret"}), US, secret_sent=False)
    assert caught.value.kind is SignInTrouble.SECRET_NEEDED


@pytest.mark.parametrize("word", ["<img src=x>", "a" * 100, "two words", "ünknown", ""])
def test_strange_words_are_not_repeated(word):
    with pytest.raises(SignInFailed) as caught:
        grants.first_token(said({"error": word}), US, secret_sent=True)
    assert (caught.value.kind, caught.value.word) == (SignInTrouble.REFUSED, "refused")


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (said({"error": "server_error"}), UnexpectedAnswer),
        (said({}), UnexpectedAnswer),
        (said(GOOD, 400), UnexpectedAnswer),
        (said(GOOD | {"access_token": ""}), UnexpectedAnswer),
        (said(GOOD | {"access_token": "a\r\nX: y"}), UnexpectedAnswer),
        (said([GOOD]), UnexpectedAnswer),
        (Answer(503), ServerFailed),
        (Answer(200, {"content-type": "text/html"}, b"<html>sign in</html>"), Unreachable),
        (Answer(302, {"location": "https://evil.example/"}, origin=ACCOUNTS), Unreachable),
        (Answer(302, {"location": "/login"}, origin=ACCOUNTS), UnexpectedAnswer),
    ],
)
def test_what_is_no_answer_of_zohos_is_no_failed_sign_in(answer, kind):
    for read in (grants.first_token, grants.polled):
        with pytest.raises(kind) as caught:
            read(answer, US, secret_sent=True)
        assert not isinstance(caught.value, SignInFailed)


@pytest.mark.parametrize("refresh_token", [None, "", "r\n", "ü"])
def test_an_access_that_would_end_within_the_hour_is_none(refresh_token):
    answer = said(GOOD | {"refresh_token": refresh_token})
    with pytest.raises(SignInFailed) as caught:
        grants.first_token(answer, US, secret_sent=True)
    assert caught.value.kind is SignInTrouble.NO_REFRESH_TOKEN


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ({"error": "authorization_pending"}, grants.Pending()),
        ({"error": "slow_down"}, grants.Pending(slower=True)),
        ({"error": "other_dc", "user_location": "eu"}, grants.Pending(elsewhere=DataCentre.EU)),
        ({"error": "other_dc", "user_location": " CA "}, grants.Pending(elsewhere=DataCentre.CA)),
    ],
)
def test_a_poll_that_goes_on(value, found):
    assert grants.polled(said(value), US, secret_sent=True) == found


@pytest.mark.parametrize("location", [None, "mars", "https://evil.example"])
def test_a_user_of_an_unknown_place_cannot_be_followed(location):
    answer = said({"error": "other_dc", "user_location": location})
    with pytest.raises(SignInFailed) as caught:
        grants.polled(answer, US, secret_sent=True)
    assert caught.value.kind is SignInTrouble.OTHER_DATA_CENTRE


DEVICE = {
    "device_code": "d",
    "user_code": "ABCD-EFGH",
    "verification_url": f"{ACCOUNTS}/oauth/v3/device",
    "interval": 5000,
    "expires_in": 300_000,
}


@pytest.mark.parametrize(
    ("interval", "expires_in", "seconds"),
    [
        (5000, 300_000, (5.0, 300.0)),  # milliseconds, as seen live
        (30, 1200, (30.0, 1200.0)),  # seconds, as the standard has them
        (None, None, (5.0, 300.0)),
        (0, 0, (5.0, 300.0)),
        (1, 1, (1.0, 30.0)),
        (-5, -5, (1.0, 30.0)),
        (10**9, 10**12, (60.0, 1800.0)),
    ],
)
def test_a_devices_times_in_either_unit_and_within_reason(interval, expires_in, seconds):
    value = DEVICE | {"interval": interval, "expires_in": expires_in}
    shown = grants.device(said(value), ACCOUNTS).shown
    assert (shown.interval, shown.seconds) == seconds


@pytest.mark.parametrize(
    "url",
    [
        "https://accounts.zoho.com.evil.example/oauth/v3/device",
        "http://accounts.zoho.com/oauth/v3/device",
        "https://accounts.zoho.com@evil.example/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://accounts.zoho.com\\@evil.example/",
        "https://[",
    ],
)
def test_only_a_page_of_zohos_is_shown_for_a_device(url):
    with pytest.raises(SignInFailed) as caught:
        grants.device(said(DEVICE | {"verification_url": url}), ACCOUNTS)
    assert caught.value.kind is SignInTrouble.HOST_UNKNOWN
    whole = grants.device(said(DEVICE | {"verification_uri_complete": url}), ACCOUNTS).shown
    assert whole.whole_url == ""


@pytest.mark.parametrize("missing", ["device_code", "user_code", "verification_url"])
def test_a_device_answer_without_its_codes_is_none(missing):
    with pytest.raises(UnexpectedAnswer):
        grants.device(said({k: v for k, v in DEVICE.items() if k != missing}), ACCOUNTS)


@pytest.mark.parametrize(("word", "kind"), WORDS)
def test_a_device_request_that_is_refused(word, kind):
    with pytest.raises(SignInFailed) as caught:
        grants.device(said({"error": word}), ACCOUNTS)
    assert caught.value.kind is kind


def test_the_challenge_is_that_of_the_standard():
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"  # RFC 7636, appendix B
    assert grants.challenge_of(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_secrets_stand_in_bodies_and_nothing_shows_them():
    client = ClientRegistration("1000.CLIENT", "s3cret")
    device = grants.Device(grants.device(said(DEVICE), ACCOUNTS).shown, "d3vice")
    requests = [
        grants.exchange(client, CODE, "http://localhost:17853/segue", VERIFIER),
        grants.device_code(client),
        grants.device_poll(client, device),
        grants.revoke(TOKEN),
    ]
    for request in requests:
        assert request.method == "POST"
        assert request.query == ()
        shown = f"{request!r}{request.target}{client!r}{device!r}"
        for text in (CODE, VERIFIER, TOKEN, "s3cret", "d3vice", "1000.CLIENT", "ABCD-EFGH"):
            assert text not in shown
    assert b"client_secret" not in (requests[1].body or b"")
    assert issubclass(SignInFailed, CrmError)
