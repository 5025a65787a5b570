"""Which servers a token may meet."""

from __future__ import annotations

import dataclasses

import pytest

from app.domain.accounts import DataCentre
from app.zoho.connection import Access, open_gateway
from app.zoho.datacenters import DATA_CENTERS, Servers, accounts_center, center_of, is_loopback
from tests.zoho.opening import access_to

US = Access("https://www.zohoapis.com", "https://accounts.zoho.com", "i", "s", "r")


@pytest.mark.parametrize("center", DATA_CENTERS, ids=lambda center: center.centre)
def test_every_center_is_known_by_its_api_and_its_sandbox(center: Servers):
    assert center_of(center.api) is center
    assert center_of(center.sandbox_api) is center
    assert center.sandbox_api != center.api


@pytest.mark.parametrize(
    "url",
    [
        "http://www.zohoapis.com",
        "https://www.zohoapis.com.evil.example",
        "https://evil.example/https://www.zohoapis.com",
        "https://www.zohoapis.com@evil.example",
        "https://WWW.ZOHOAPIS.COM.",
        "https://127.0.0.1",
        "",
    ],
)
def test_nobody_else_is(url):
    assert center_of(url) is None


def test_every_centre_has_its_servers_and_people_know_it_by_its_own_address():
    assert {servers.centre for servers in DATA_CENTERS} == set(DataCentre)
    for servers in DATA_CENTERS:
        assert servers.web == f"https://{servers.centre.address}"
        assert accounts_center(f"{servers.accounts}/") is servers
    assert len({servers.centre.place for servers in DATA_CENTERS}) == len(DATA_CENTERS)


@pytest.mark.parametrize("url", ["http://127.0.0.1:80", "http://localhost:1", "http://[::1]:1/"])
def test_loopback(url):
    assert is_loopback(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1",
        "http://127.0.0.1.evil.example",
        "http://localhost@evil.example",
        "http://evil@localhost",
        "http://0.0.0.0",
        "http://10.0.0.1",
        "http://localhost/path",
        "http://[::1",
        "file:///etc",
        "",
    ],
)
def test_not_loopback(url):
    assert not is_loopback(url)


@pytest.mark.parametrize(
    "access",
    [
        dataclasses.replace(US, base_url="https://evil.example"),
        dataclasses.replace(US, accounts_url="https://evil.example"),
        dataclasses.replace(US, base_url="http://127.0.0.1:1"),
        dataclasses.replace(access_to("http://127.0.0.1:1"), sandbox=False),
        dataclasses.replace(US, sandbox=True),
        dataclasses.replace(access_to("http://127.0.0.1:1"), base_url="http://10.0.0.1:1"),
    ],
)
def test_no_gateway_to_anywhere_else(access):
    with pytest.raises(ValueError, match="not a server"):
        open_gateway(access)


def test_an_access_shows_no_secret():
    assert "secret" not in repr(access_to("http://127.0.0.1:1"))
    assert "refresh" not in repr(access_to("http://127.0.0.1:1"))
