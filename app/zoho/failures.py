"""What the transport can fail with, told apart by the one question that a conversion asks:
can the server have had the request? (reliability.md M5)

lasting: trying again at once doesn't mend it (a certificate, no token, we ourselves closed).
"""

from __future__ import annotations

from app.domain.errors import Unreachable
from app.domain.outcome import Trouble


class NeverSent(Unreachable):
    """No byte of the request left: no connection, no handshake, no token, no usable proxy."""

    def __init__(
        self, reason: str, *, lasting: bool = False, trouble: Trouble = Trouble.OTHER
    ) -> None:
        super().__init__(reason, trouble=trouble)
        self.lasting = lasting


class Interrupted(Unreachable):
    """The connection broke, or something on the way answered in the server's place; the server
    may have had the whole request.
    """

    def __init__(
        self, reason: str, *, lasting: bool = False, trouble: Trouble = Trouble.CUT
    ) -> None:
        super().__init__(reason, trouble=trouble)
        self.lasting = lasting
