"""A proxy's address is taken where a client can use it, and refused with the reason elsewhere."""

from __future__ import annotations

import pytest

from app.domain.network import Network, ProxyProblem, ProxyUse, proxy_problem


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("http://proxy.example:8080", None),
        ("https://proxy.example", None),
        ("http://[::1]:3128/", None),
        ("http://10.0.0.1:3128", None),
        ("", ProxyProblem.MISSING),
        ("proxy.example:8080", ProxyProblem.SCHEME),
        ("socks5://proxy.example:1080", ProxyProblem.SCHEME),
        ("ftp://proxy.example", ProxyProblem.SCHEME),
        ("http:proxy.example", ProxyProblem.MALFORMED),
        ("http://me:secret@proxy.example:8080", ProxyProblem.USER),
        ("http://me@proxy.example", ProxyProblem.USER),
        ("http://", ProxyProblem.MALFORMED),
        ("http://:8080", ProxyProblem.MALFORMED),
        ("http://proxy.example:99999", ProxyProblem.MALFORMED),
        ("http://proxy.example:0", ProxyProblem.MALFORMED),
        ("http://proxy.example:port", ProxyProblem.MALFORMED),
        ("http://[::1", ProxyProblem.MALFORMED),
        ("http://proxy.example/path", ProxyProblem.MALFORMED),
        ("http://proxy.example/?a=b", ProxyProblem.MALFORMED),
        ("http://pro xy.example", ProxyProblem.MALFORMED),
        ("http://proxý.example", ProxyProblem.MALFORMED),
        ("http://proxy.example\n", ProxyProblem.MALFORMED),
        ("http://" + "a" * 2000, ProxyProblem.MALFORMED),
    ],
)
def test_addresses_of_proxies(url: str, problem: ProxyProblem | None) -> None:
    assert proxy_problem(url) is problem


@pytest.mark.parametrize("use", ProxyUse)
def test_a_kept_address_counts_only_where_it_is_chosen(use: ProxyUse) -> None:
    kept = Network(use, "http://proxy.example")
    assert kept.manual_proxy == ("http://proxy.example" if use is ProxyUse.MANUAL else "")
