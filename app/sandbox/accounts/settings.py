"""How the accounts server behaves: what `POST /__sandbox/accounts` changes and tells.

What is not documented, or documented in two ways, can be had in either.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.sandbox.clients import Registration, first_registrations
from app.sandbox.data_centres import HOME


@dataclass(slots=True)
class Settings:
    """The state of the accounts server's switches.

    `signed_in` is the user at the browser. `location`, `accounts_server` and `api_domain` are told
    in place of the true ones where they are set. `throttle_status` is the HTTP status of Access
    Denied. `device_interval` is what a device is told, `device_gap` what it must keep to; both are
    in seconds.
    """

    signed_in: str
    data_centre: str = HOME
    location: str | None = None
    accounts_server: str | None = None
    api_domain: str | None = None
    throttle_status: int = 400
    device_interval: float = 5
    device_gap: float = 30
    clients: dict[str, Registration] = field(default_factory=first_registrations)
