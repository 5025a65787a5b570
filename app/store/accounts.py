"""The book of accounts that were signed in on this computer: one JSON file, and no secret in it.

A damaged book is put aside and begun anew: what opens the accounts is in the keychain, and signing
in once more writes them down again. Names in it are Zoho's, as they were at the last sign-in.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app.domain.accounts import (
    Account,
    ClientRegistration,
    Colour,
    DataCentre,
    OrgKind,
    account_key,
)
from app.store.files import write_whole
from app.store.quarantine import put_aside

BOOK_NAME: Final = "accounts.json"

_VERSION: Final = 1
_MOST_BYTES: Final = 1 << 20
_MOST_ACCOUNTS: Final = 100
_LONGEST_NAME: Final = 200

_log = logging.getLogger("segue.accounts")

Entry = tuple[Account, ClientRegistration]


class AccountBook:
    """Read when it is first asked; every change is on the disk when its call returns.

    now: aware. Calls come from one loop and take turns; the file is touched in a thread.
    """

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now
        self._entries: tuple[Entry, ...] | None = None
        self._turn = asyncio.Lock()
        self.out_of_reach = False
        """Whether the file could not be read: it may be whole, and must not be overwritten."""

    async def accounts(self) -> tuple[Account, ...]:
        """All accounts, the one used last first."""
        return tuple(account for account, _ in await self._known())

    async def registration(self, key: str) -> ClientRegistration | None:
        """What the account was signed in with, without the client's secret."""
        return next((client for account, client in await self._known() if account.key == key), None)

    async def put(self, account: Account, registration: ClientRegistration) -> None:
        """Write the account down as the one used last.

        Raises:
            OSError: the disk doesn't take it; the book is as it was.
        """
        others = [entry for entry in await self._known() if entry[0].key != account.key]
        await self._change(((account, registration), *others[: _MOST_ACCOUNTS - 1]))

    async def remove(self, key: str) -> None:
        """Strike the account out.

        Raises:
            OSError: the disk doesn't take it; the book is as it was.
        """
        await self._change(tuple(one for one in await self._known() if one[0].key != key))

    async def _known(self) -> tuple[Entry, ...]:
        async with self._turn:
            if self._entries is None:
                self._entries = await asyncio.to_thread(self._read)
            return self._entries

    async def _change(self, entries: tuple[Entry, ...]) -> None:
        async with self._turn:
            if self.out_of_reach:
                raise PermissionError("the book could not be read")
            await asyncio.to_thread(write_whole, self._path, serialize(entries))
            self._entries = entries

    def _read(self) -> tuple[Entry, ...]:
        try:
            with self._path.open("rb") as file:
                content = file.read(_MOST_BYTES + 1)
        except FileNotFoundError:
            return ()
        except OSError as error:
            _log.warning("the accounts can't be read: %s", type(error).__name__)
            self.out_of_reach = True
            return ()
        try:
            return parse(content)
        except ValueError:
            self._put_aside()
            return ()

    def _put_aside(self) -> None:
        try:
            aside = put_aside(self._path, self._now())
        except OSError as error:
            _log.warning("the damaged accounts can't be put aside: %s", type(error).__name__)
            self.out_of_reach = True
        else:
            _log.warning("the accounts were damaged and put aside: %s", aside)


def parse(content: bytes) -> tuple[Entry, ...]:
    """The entries in a book's bytes.

    Raises:
        ValueError: they aren't what `serialize` writes.
    """
    if len(content) > _MOST_BYTES:
        raise ValueError("too large")
    try:
        told = json.loads(content)
        if told["version"] != _VERSION:
            raise ValueError("another version")
        entries = tuple(map(_entry, told["accounts"]))
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not a book of accounts") from error
    if len({account.key for account, _ in entries}) != len(entries):
        raise ValueError("an account stands twice in it")
    return entries


def serialize(entries: tuple[Entry, ...]) -> bytes:
    """The bytes of the file."""
    told = {"version": _VERSION, "accounts": [_told(*entry) for entry in entries]}
    return (json.dumps(told, indent=1, sort_keys=True) + "\n").encode("ascii")


def _told(account: Account, registration: ClientRegistration) -> dict[str, Any]:
    centre, known = account.data_centre, registration.data_centre
    return {
        "key": account.key,
        "kind": account.kind.value,
        "data_centre": centre.value if centre is not None else None,
        "org": account.org_id,
        "user": account.user_id,
        "colour": account.colour.value,
        "org_name": account.org_name[:_LONGEST_NAME],
        "user_name": account.user_name[:_LONGEST_NAME],
        "user_email": account.user_email[:_LONGEST_NAME],
        "address": account.address,
        "client": {
            "client_id": registration.client_id,
            "data_centre": known.value if known is not None else None,
            "ports": list(registration.ports),
        },
    }


def _entry(told: Mapping[str, Any]) -> Entry:
    kind, centre = OrgKind(told["kind"]), _centre(told["data_centre"])
    if (centre is None) != (kind is OrgKind.PRACTICE):
        raise ValueError("a data centre is missing, or one too many")
    org, user, address = _text(told["org"]), _text(told["user"]), _text(told["address"])
    colour, key = Colour(told["colour"]), account_key(kind, centre, org, user)
    if told["key"] != key:
        raise ValueError("the parts of an account don't belong together")
    if (colour is Colour.AMBER) != (kind is OrgKind.PRACTICE):
        raise ValueError("a colour of the other kind")
    account = Account(
        key=key,
        org_id=org,
        user_id=user,
        kind=kind,
        data_centre=centre,
        colour=colour,
        org_name=_text(told["org_name"]),
        user_name=_text(told["user_name"]),
        user_email=_text(told["user_email"]),
        address=address,
    )
    client = told["client"]
    registration = ClientRegistration(
        client_id=_text(client["client_id"]),
        data_centre=_centre(client["data_centre"]),
        kind=kind,
        ports=tuple(map(_port, client["ports"])),
        address=address,
    )
    return account, registration


def _centre(told: object) -> DataCentre | None:
    return None if told is None else DataCentre(_text(told))


def _text(told: object) -> str:
    if not isinstance(told, str) or len(told) > _LONGEST_NAME:
        raise ValueError("not a text")
    return told


def _port(told: object) -> int:
    if type(told) is not int:
        raise ValueError("not a port")
    return told
