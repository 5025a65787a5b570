"""What opens the accounts: kept in the system's keychain, or else in memory for this run.

Nothing here ever writes a file. The thin part that knows keyring is keychain.py.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any, Final, Protocol

from app.domain.accounts import Credentials, Keeping, KeepingTrouble
from app.store.own_thread import OwnThread

SECONDS: Final = 3.0
"""How long the keychain may take; one that asks its user something may take for ever."""

_MOST_SCOPES: Final = 500
"""Characters: what Segue asks for has 330."""
_PROBE: Final = "check"
_PROBE_LENGTH: Final = 600
"""Characters, as many as credentials have: some keep only the first ones."""

_log = logging.getLogger("segue.vault")


class KeychainFailed(Exception):
    """The keychain didn't do it; str() never holds what it said."""

    def __init__(self, trouble: KeepingTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class Keychain(Protocol):
    """A keychain that is trusted. Blocking; everything raises KeychainFailed."""

    def read(self, name: str) -> str | None:
        """What is kept under the name, None where there is nothing."""
        ...

    def write(self, name: str, text: str) -> None:
        """Keep it, in the place of what was there."""
        ...

    def delete(self, name: str) -> None:
        """Keep nothing under the name; also where nothing was."""
        ...


class Vault:
    """Keeps credentials by account (services/sign_in_ports.py).

    open_keychain is called in a thread, once, when something is first asked: looking for the
    system's keychain takes up to 300 ms. What the keychain doesn't take stays in memory.
    """

    def __init__(self, open_keychain: Callable[[], Keychain], seconds: float = SECONDS) -> None:
        self._open_keychain = open_keychain
        self._seconds = seconds
        self._keychain: Keychain | None = None
        self._memory: dict[str, Credentials] = {}
        self._troubles: dict[str, KeepingTrouble | None] = {}
        self._turn = asyncio.Lock()
        self._thread = OwnThread("keychain")

    async def keep(self, key: str, credentials: Credentials) -> Keeping:
        """Keep them under the key; where they are kept."""
        text = serialize(credentials)
        async with self._turn:
            self._memory[key] = credentials
            self._troubles[key] = await self._try(lambda chain: _write(chain, key, text))
        return self.keeping(key)

    async def credentials(self, key: str) -> Credentials | None:
        """What is kept under the key."""
        async with self._turn:
            if key not in self._memory:
                await self._fetch(key)
            return self._memory.get(key)

    async def forget(self, key: str) -> None:
        """Keep nothing under the key any more."""
        async with self._turn:
            self._memory.pop(key, None)
            self._troubles.pop(key, None)
            await self._try(lambda chain: chain.delete(key))

    def keeping(self, key: str) -> Keeping:
        """Where what is kept under the key is."""
        return Keeping(self._troubles.get(key))

    async def look(self) -> Keeping:
        """Whether the keychain can be used at all: something is written, read back and deleted."""
        async with self._turn:
            return Keeping(await self._try(_probe))

    async def _fetch(self, key: str) -> None:
        found: list[str | None] = []
        trouble = await self._try(lambda chain: found.append(chain.read(key)))
        self._troubles[key] = trouble
        text = found[0] if found else None
        if text is not None:
            try:
                self._memory[key] = parse(text)
            except ValueError:
                self._troubles[key] = KeepingTrouble.LOSES

    async def _try(self, use: Callable[[Keychain], object]) -> KeepingTrouble | None:
        """Use the keychain in a thread that may hang; what it failed of."""

        def work() -> None:
            if self._keychain is None:
                self._keychain = self._open_keychain()
            use(self._keychain)

        try:
            await self._thread.run(work, self._seconds)
        except KeychainFailed as failure:
            trouble = failure.trouble
        except TimeoutError:
            trouble = KeepingTrouble.SLOW
        except Exception as error:  # noqa: BLE001 - backends raise whatever they like (M1)
            _log.info("the keychain failed with %s", type(error).__name__)
            trouble = KeepingTrouble.FAILING
        else:
            return None
        _log.info("the keychain can't be used: %s", trouble.value)
        return trouble


def serialize(credentials: Credentials) -> str:
    """One text for the keychain; short, since Windows takes 1,280 characters at most."""
    told = {
        "v": 1,
        "client": [credentials.client_id, credentials.client_secret],
        "refresh": credentials.refresh_token,
        "access": credentials.access_token,
        "expires": credentials.expires.isoformat() if credentials.expires is not None else None,
        "scopes": " ".join(credentials.scopes)[:_MOST_SCOPES],
    }
    return json.dumps(told, separators=(",", ":"))


def parse(text: str) -> Credentials:
    """The credentials in a text.

    Raises:
        ValueError: it isn't what `serialize` made.
    """
    try:
        told: Any = json.loads(text)
        client_id, client_secret = told["client"]
        texts = (client_id, client_secret, told["refresh"], told["access"])
        expires, scopes = told["expires"], told["scopes"].split()
        if told["v"] != 1 or not all(isinstance(one, str) for one in texts):
            raise ValueError("not credentials")
        moment = None if expires is None else datetime.fromisoformat(expires)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not credentials") from error
    if moment is not None and moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return Credentials(*texts, moment, tuple(scopes))


def _write(chain: Keychain, name: str, text: str) -> None:
    """Write and read back: some backends lose everything without a word (M1)."""
    chain.write(name, text)
    if chain.read(name) != text:
        with suppress(KeychainFailed):
            chain.delete(name)  # half of it is of no use, and still half a secret
        raise KeychainFailed(KeepingTrouble.LOSES)


def _probe(chain: Keychain) -> None:
    _write(chain, _PROBE, "x" * _PROBE_LENGTH)
    chain.delete(_PROBE)
