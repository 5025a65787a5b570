"""For clients of the sandbox: it speaks plain HTTP, and to load the certificates takes 20 ms."""

from __future__ import annotations

import ssl
from typing import Final

NO_TLS: Final = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Trusts nobody."""
