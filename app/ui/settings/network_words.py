"""What is wrong with a proxy's address, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.network import ProxyProblem
from app.ui.phrases import marked, translate

_WORDS: Final[Mapping[ProxyProblem, str]] = {
    ProxyProblem.MISSING: marked(
        "Network", "Give the proxy's address, for instance http://proxy.example.com:8080."
    ),
    ProxyProblem.SCHEME: marked(
        "Network", "The address must begin with http:// or https://. SOCKS proxies can't be used."
    ),
    ProxyProblem.USER: marked(
        "Network",
        "Leave out the user and the password: they would be stored in plain text in the "
        "settings. A proxy that asks for them works if the system knows them (choose Like the "
        "system).",
    ),
    ProxyProblem.MALFORMED: marked(
        "Network",
        "This isn't a proxy address. One looks like http://proxy.example.com:8080, with nothing "
        "after the number.",
    ),
}


def proxy_words(problem: ProxyProblem) -> str:
    """The problem, and how the address should look."""
    return translate("Network", _WORDS[problem])
