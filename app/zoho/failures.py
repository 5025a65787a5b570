"""What the transport can fail with, told apart by the one question that a conversion asks:
can the server have had the request? (reliability.md M5)

lasting: trying again at once doesn't mend it (a certificate, no token, we ourselves closed).
"""

from __future__ import annotations

from app.domain.errors import Unreachable


class NeverSent(Unreachable):
    """No byte of the request left: no connection, no handshake, no token, no usable proxy."""

    def __init__(self, reason: str, *, lasting: bool = False) -> None:
        super().__init__(reason)
        self.lasting = lasting


class Interrupted(Unreachable):
    """The connection broke; the server may have had the whole request."""

    def __init__(self, reason: str, *, lasting: bool = False) -> None:
        super().__init__(reason)
        self.lasting = lasting
