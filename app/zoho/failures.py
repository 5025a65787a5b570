"""What the transport can fail with, told apart by the one question that a conversion asks:
can the server have had the request? (reliability.md M5)
"""

from __future__ import annotations

from app.domain.errors import Unreachable


class NeverSent(Unreachable):
    """No byte of the request left: no connection, no handshake, no usable address or proxy.

    certificate: TLS failed, which trying again doesn't mend.
    """

    def __init__(self, reason: str, *, certificate: bool = False) -> None:
        super().__init__(reason)
        self.certificate = certificate


class NoAccess(NeverSent):
    """There is no token to send it with; trying again at once doesn't mend that."""


class Interrupted(Unreachable):
    """The connection broke; the server may have had the whole request."""
