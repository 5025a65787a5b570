"""What looks like a secret or a person never gets past the second fence; ids and dates do."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.redaction import redact
from app.sandbox.tokens import Credentials
from tests.samples.hostile import HOSTILE

CREDENTIALS = Credentials.from_seed(7)
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"  # RFC 7636's own example
SECRETS = (
    CREDENTIALS.access_token,
    CREDENTIALS.refresh_token,
    CREDENTIALS.client_secret,
    VERIFIER,
    "pat.boyle@zylker.example",
    "pat.boyle%40zylker.example",
    "9844444444",
    "+49 (0)30 1234-567",
    "(984) 444 4444",
    "984.444.4444",
)
AROUND = ("{}", "GET {} failed", "({})", "lead:{},", "'{}'", '{{"a": "{}"}}', "a\n{}\nb", "x={}&y")


@pytest.mark.parametrize("secret", SECRETS)
def test_secrets_and_people_are_cut_out(secret: str) -> None:
    for around in AROUND:
        shown = redact(around.format(secret))
        assert secret not in shown
        assert not any(piece in shown for piece in (secret[:8], secret[-8:]) if len(secret) > 20)


@pytest.mark.parametrize(
    "text",
    [
        "POST https://accounts.zoho.com/oauth/v2/token?refresh_token=short&client_id=c",
        "Authorization: Zoho-oauthtoken short",
        "Bearer  short",
        '{"client_secret": "short", "grant_type": "refresh_token"}',
        "password=short",
        "callback?code=short",
        "/home/short/.local/share/segue/x",
        r"C:\Users\short\AppData\Local",
        "/Users/short/Library",
    ],
)
def test_a_secret_is_known_by_its_place(text: str) -> None:
    assert "short" not in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "lead 4876876000007420001 was converted",
        "2026-11-22 10:00:07.123 INFO app.services.convert: sending",
        "2026-11-22T10:00:07+01:00",
        "op 55008400-e29b-41d4-a716-446655440000 unknown",
        "zoho_code=RECORD_LOCKED http_status=400",
        "Windows-10-10.0.19045-SP0, Python 3.11.9, Qt 6.11.3",
        "Linux-6.1.0-18-amd64-x86_64-with-glibc2.36",
        "app/ui/detail/candidate_card.py:213 in _show_the_whole_of_it_and_then_more",
        "127.0.0.1:54321",
        "screen 1: 1920 x 1080 at 150 %",
    ],
)
def test_what_a_log_is_read_by_stays(text: str) -> None:
    assert redact(text) == text


@given(st.text(max_size=200) | st.lists(st.sampled_from(SECRETS + AROUND)).map(" ".join))
def test_nothing_more_is_found_a_second_time(text: str) -> None:
    once = redact(text)
    assert redact(once) == once


SLOW = ("W", "1", "a-", "1 ", "http://", "a@", "token", "1000.", "%40", "aA1", "(1", "0.", "/home/")


@pytest.mark.parametrize("piece", SLOW)
def test_long_texts_take_no_longer_than_their_length(piece: str) -> None:
    begin = time.thread_time()
    redact(piece * (100_000 // len(piece)))
    assert time.thread_time() - begin < 1.0


def test_every_value_can_be_redacted() -> None:
    for value in HOSTILE.values():
        shown = redact(f"{value} pat@example.com 1000.{'ab' * 16}")
        assert "example.com" not in shown
        assert "abab" not in shown
