"""The way out as the user set it up: system, manual or no proxy, a company's certificates."""

from __future__ import annotations

import pytest

from app.domain.errors import Unreachable
from app.domain.network import Network, ProxyUse
from app.domain.outcome import Trouble
from app.domain.records import RecordId
from app.zoho.connection import Access, network_client, open_gateway
from app.zoho.exchange import Request
from app.zoho.failures import NeverSent
from app.zoho.transport import Transport
from tests.faults.server import Connection, FaultServer
from tests.zoho.opening import AT_ONCE, SHORT

LEAD = RecordId("3477061000000000017")
EU = Access("https://www.zohoapis.eu", "https://accounts.zoho.eu", "i", "s", "r", "token")


def refusing_proxy(connection: Connection) -> None:
    """Lets nothing through, so that nothing leaves this computer."""
    connection.read_request()
    connection.send(b"HTTP/1.1 407 Password\r\ncontent-length: 0\r\n\r\n")


async def trouble_through(network: Network) -> Trouble:
    transport = Transport(network_client(network), connect_seconds=2.0)
    try:
        with pytest.raises(NeverSent) as caught:
            await transport.send("https://localhost:9", Request("GET", "/x"), seconds=5.0)
        return caught.value.trouble
    finally:
        await transport.aclose()


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
async def test_the_systems_proxy_counts_where_it_is_chosen_and_else_does_not(monkeypatch, variable):
    with FaultServer(refusing_proxy) as proxy:
        monkeypatch.setenv(variable, proxy.url)
        assert await trouble_through(Network()) is Trouble.PROXY
        asked = len(proxy.received)
        assert await trouble_through(Network(ProxyUse.NONE)) is Trouble.NO_SERVER
        assert len(proxy.received) == asked == 1


async def test_a_manual_proxy_takes_the_place_of_the_systems(monkeypatch):
    with FaultServer(refusing_proxy) as proxy, FaultServer(refusing_proxy) as other:
        monkeypatch.setenv("HTTPS_PROXY", other.url)
        monkeypatch.setenv("NO_PROXY", "localhost")
        network = Network(ProxyUse.MANUAL, proxy.url)
        assert await trouble_through(network) is Trouble.PROXY
        (asked,) = proxy.received
        assert (asked.method, asked.target) == ("CONNECT", "localhost:9")
        assert other.received == []


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1", "http://x.invalid:1", "socks5://127.0.0.1:1", "http://[::1", "x"]
)
async def test_a_manual_proxy_that_is_no_good_is_told_and_nothing_breaks(url):
    trouble = await trouble_through(Network(ProxyUse.MANUAL, url))
    assert trouble in {Trouble.PROXY, Trouble.NO_SERVER, Trouble.NAME}


BROKEN = {
    "SOCKS without its package": ("ALL_PROXY", "socks5://127.0.0.1:1"),
    "a scheme that is none": ("HTTPS_PROXY", "socks4://127.0.0.1:1"),
    "an address that is none": ("HTTPS_PROXY", "http://[::1"),
    "exceptions that are none": ("NO_PROXY", "[::1"),
    "a file of certificates that is gone": ("SSL_CERT_FILE", "/no/such/file"),
    "a folder of certificates that is gone": ("SSL_CERT_DIR", "/no/such/folder"),
}


@pytest.mark.parametrize("name", BROKEN)
async def test_a_broken_environment_never_stops_the_opening_and_is_told_when_calling(
    name, monkeypatch
):
    with FaultServer(refusing_proxy) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)  # nothing leaves this computer
        monkeypatch.setenv(*BROKEN[name])
        gateway = open_gateway(EU, deadlines=SHORT, pace=AT_ONCE)
        with pytest.raises(Unreachable) as caught:
            await gateway.lead(LEAD)
        await gateway.aclose()
    assert caught.value.trouble is Trouble.PROXY


@pytest.mark.parametrize("content", [None, "", "no certificate"])
async def test_a_companys_certificates_that_are_none_are_told_when_calling(tmp_path, content):
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)
    assert await trouble_through(Network(ProxyUse.NONE, ca_file=str(file))) is Trouble.CA_FILE
