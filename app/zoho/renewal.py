"""Renews the access of one account, and tells whoever keeps it on the disk and on the screen."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import timedelta
from typing import Final

from app.domain.accounts import Credentials
from app.zoho import oauth
from app.zoho.oauth import AccessToken, Grant
from app.zoho.timing import Time
from app.zoho.transport import Transport

LIFETIME: Final = 3600.0
"""Seconds that Zoho's tokens live: one that is said to live longer comes from a clock set back."""

Keep = Callable[[Credentials], object]

_log = logging.getLogger("segue.sign_in")


def keep_nowhere(_credentials: Credentials) -> None:
    """For an account that ends with this run."""


class Renewal:
    """Asks the accounts server for another access token; keep hears the credentials after each."""

    def __init__(
        self,
        transport: Transport,
        accounts_url: str,
        apis: Collection[str],
        credentials: Credentials,
        keep: Keep,
    ) -> None:
        self._transport = transport
        self._accounts_url = accounts_url
        self._apis = apis
        self._credentials = credentials
        self._keep = keep

    @property
    def scopes(self) -> tuple[str, ...]:
        """What Zoho said that the access allows."""
        return self._credentials.scopes

    def use(self, credentials: Credentials) -> None:
        """Renew by these from now on: the user has signed in again."""
        self._credentials = credentials

    async def renew(self, seconds: float, time: Time) -> AccessToken:
        """Another token, within so many seconds.

        Raises:
            CrmError: as oauth.token words it.
        """
        known = self._credentials
        grant = Grant(known.client_id, known.client_secret, known.refresh_token)
        answer = await self._transport.send(
            self._accounts_url, oauth.refresh(grant), seconds=seconds
        )
        token = oauth.token(answer, self._apis)
        _log.info("the access was renewed")
        if known is self._credentials:
            expires = time.wall() + timedelta(seconds=token.lifetime)
            scopes = token.scopes or known.scopes
            self._credentials = replace(
                known, access_token=token.text, expires=expires, scopes=scopes
            )
            self._keep(self._credentials)
        return token


def seconds_left(credentials: Credentials, time: Time) -> float | None:
    """How long the kept access token is good; None where nobody knows, so that only Zoho can tell.

    It was written down by this computer's clock, which may have been set since.
    """
    if credentials.expires is None:
        return None
    left = (credentials.expires - time.wall()).total_seconds()
    return None if left > LIFETIME else left
