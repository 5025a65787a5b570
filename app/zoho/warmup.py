"""What the client costs to import, in steps small enough for a window that is already shown.

Measured one by one on the machine of performance.md: no step takes much more than 10 ms, where
`import app.zoho.connection` alone holds the window for some 130 ms. The order matters: each step
finds the heavy parts of the next one already there.
"""

from __future__ import annotations

from typing import Final

IMPORT_STEPS: Final = (
    "email.utils",
    "http.client",
    "urllib.request",
    "http.cookiejar",
    "mimetypes",
    "idna.core",
    "h11._events",
    "h11._connection",
    "certifi",
    "anyio._core._tasks",
    "anyio._core._synchronization",
    "anyio.from_thread",
    "anyio._core._sockets",
    "anyio._backends._asyncio",  # or else at the first request, when anyio looks for its loop
    "httpcore._models",
    "httpcore._sync.connection",
    "httpcore._async",
    "httpcore",
    "app.zoho.bare_httpx",
    "msgspec",
    "truststore",
    "app.zoho.strict_json",
    "app.zoho.wire.convert",
    "app.zoho.wire.metadata",
    "app.zoho.retry",
    "app.zoho.responses",
    "app.zoho.mapping",
    "app.zoho.verdicts",
    "app.zoho.oauth",
    "app.zoho.transport",
    "app.zoho.requests",
    "app.zoho.throttle",
    "app.zoho.calls",
    "app.zoho.setup_reader",
    "app.zoho.renewal",
    "app.zoho.prober",
    "app.zoho.gateway",
    "app.zoho.grants",
    "app.zoho.places",
    "app.zoho.identity",
    "app.zoho.connection",
)
"""Module names to import one by one, letting the event loop run in between."""
