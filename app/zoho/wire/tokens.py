"""The accounts server and the sandbox's credentials. Source: api-facts.md section 5, sandbox.md."""

from __future__ import annotations

import msgspec


class TokenAnswer(msgspec.Struct, frozen=True):
    """A token, or an error in its place: both come with HTTP 200.

    user_location: with the error other_dc, where the user's org is.
    """

    access_token: str | None = None
    refresh_token: str | None = None
    scope: str | None = None
    api_domain: str | None = None
    expires_in: int | None = None
    error: str | None = None
    error_description: str | None = None
    user_location: str | None = None


class DeviceAnswer(msgspec.Struct, frozen=True):
    """What a device code request answers; times are in milliseconds."""

    device_code: str | None = None
    user_code: str | None = None
    verification_url: str | None = None
    verification_uri_complete: str | None = None
    interval: int | None = None
    expires_in: int | None = None
    error: str | None = None


class SandboxCredentials(msgspec.Struct, frozen=True):
    """What `GET /__sandbox/credentials` answers."""

    url: str
    org_id: str
    client_id: str
    client_secret: str
    refresh_token: str
    access_token: str
    user_id: str
