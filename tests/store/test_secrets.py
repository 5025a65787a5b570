"""Where sign-ins are kept, by whatever keychain: every bad kind of one, and none on the disk."""

from __future__ import annotations

import asyncio
import dataclasses
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from app.domain.accounts import Credentials, Keeping, KeepingTrouble
from app.domain.areas import SCOPES
from app.store.keychain import SystemKeychain
from app.store.secrets import KeychainFailed, Vault, parse, serialize
from tests.canaries import TOKEN

KEY = "live-eu-1-2"
CREDENTIALS = Credentials(
    "1000.CLIENT", "s3cret", TOKEN, f"{TOKEN}a", datetime(2026, 11, 29, 19, 0, tzinfo=UTC), SCOPES
)


class NoKeyringError(RuntimeError):
    """By the name that keyring's own has."""


class KeyringLocked(Exception):
    """Likewise."""


class Backend:
    """One of keyring's backends, as it should be."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], Any] = {}

    def get_password(self, service: str, user: str) -> Any:
        return self.kept.get((service, user))

    def set_password(self, service: str, user: str, password: str) -> None:
        self.kept[service, user] = password

    def delete_password(self, service: str, user: str) -> None:
        del self.kept[service, user]


class Null(Backend):
    """Keeps nothing and says nothing (keyring.backends.null)."""

    def set_password(self, service: str, user: str, password: str) -> None:
        pass


class Cutting(Backend):
    """Keeps the first letters only."""

    def set_password(self, service: str, user: str, password: str) -> None:
        super().set_password(service, user, password[:20])


class Bytes(Backend):
    """Gives back something else than text."""

    def get_password(self, service: str, user: str) -> Any:
        return str(super().get_password(service, user)).encode()


def raising(error: BaseException, when: str = "set_password") -> type[Backend]:
    def fail(*_arguments: object) -> None:
        raise error

    return type("Raising", (Backend,), {when: fail})


BAD: dict[str, tuple[type[Backend], KeepingTrouble]] = {
    "none there": (raising(NoKeyringError(TOKEN)), KeepingTrouble.MISSING),
    "locked": (raising(KeyringLocked(TOKEN)), KeepingTrouble.LOCKED),
    "a system's own error": (raising(OSError(1783, TOKEN)), KeepingTrouble.FAILING),
    "any error": (raising(ValueError(TOKEN)), KeepingTrouble.FAILING),
    "an error that is none of Exception's": (raising(SystemExit(TOKEN)), KeepingTrouble.FAILING),
    "writes, and can't read": (raising(OSError(TOKEN), "get_password"), KeepingTrouble.FAILING),
    "null": (Null, KeepingTrouble.LOSES),
    "cutting": (Cutting, KeepingTrouble.LOSES),
    "bytes": (Bytes, KeepingTrouble.LOSES),
}


def vault_over(backend: Any, seconds: float = 5.0) -> Vault:
    return Vault(lambda: SystemKeychain(backend), seconds)


async def test_what_the_keychain_keeps_is_there_at_the_next_start():
    backend = Backend()
    vault = vault_over(backend)
    assert await vault.keep(KEY, CREDENTIALS) == Keeping()
    later = vault_over(backend)
    assert await later.credentials(KEY) == CREDENTIALS
    assert later.keeping(KEY).lasts
    assert await later.credentials("live-eu-1-3") is None
    await later.forget(KEY)
    await later.forget(KEY)
    assert await later.credentials(KEY) is None
    assert backend.kept == {}


@pytest.mark.parametrize("name", BAD)
async def test_a_bad_keychain_is_told_and_the_sign_in_is_good_until_the_end_of_the_run(name):
    kind, trouble = BAD[name]
    vault = vault_over(kind())
    assert await vault.keep(KEY, CREDENTIALS) == Keeping(trouble)
    assert vault.keeping(KEY) == Keeping(trouble)
    assert await vault.credentials(KEY) == CREDENTIALS
    await vault.forget(KEY)
    assert (await vault.look()).trouble is trouble
    assert await vault_over(kind()).credentials(KEY) is None


async def test_no_keychain_at_all():
    def fail() -> SystemKeychain:
        raise KeychainFailed(KeepingTrouble.MISSING)

    vault = Vault(fail)
    assert (await vault.look()).trouble is KeepingTrouble.MISSING
    assert await vault.credentials(KEY) is None
    assert await vault.keep(KEY, CREDENTIALS) == Keeping(KeepingTrouble.MISSING)


class Slow(Backend):
    """Asks its user for a password, and waits."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()

    def set_password(self, service: str, user: str, password: str) -> None:
        self.answered.wait()
        super().set_password(service, user, password)


async def test_a_keychain_that_waits_holds_nobody_up_and_its_calls_keep_their_order():
    backend = Slow()
    vault = vault_over(backend, seconds=0.05)
    ticks = asyncio.create_task(asyncio.sleep(0.01))
    assert await vault.keep(KEY, CREDENTIALS) == Keeping(KeepingTrouble.SLOW)
    assert ticks.done()
    await vault.forget(KEY)
    backend.answered.set()
    assert (await vault_patiently(vault).look()).lasts
    assert backend.kept == {}  # forgotten after it was written, however late that was


def vault_patiently(vault: Vault) -> Vault:
    vault._seconds = 5.0
    return vault


async def test_who_gives_up_the_wait_breaks_nothing():
    backend = Slow()
    vault = vault_over(backend)
    keeping = asyncio.create_task(vault.keep(KEY, CREDENTIALS))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    keeping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await keeping
    backend.answered.set()
    assert await vault.keep(KEY, CREDENTIALS) == Keeping()


def test_the_text_for_the_keychain_is_short_and_whole():
    long = dataclasses.replace(CREDENTIALS, client_id="1" * 200, client_secret="2" * 200)
    assert len(serialize(long)) < 1280
    for credentials in (CREDENTIALS, long, Credentials("a-client", "")):
        assert parse(serialize(credentials)) == credentials


SPOILS: dict[str, Callable[[str], str]] = {
    "empty": lambda _text: "",
    "cut": lambda text: text[:-5],
    "a list": lambda text: f"[{text}]",
    "another version": lambda text: text.replace('"v":1', '"v":2'),
    "no zone": lambda text: text.replace("+00:00", ""),
    "no moment": lambda text: text.replace("2026-", "20-"),
    "a number": lambda text: text.replace(f'"refresh":"{TOKEN}"', '"refresh":1'),
    "nothing": lambda _text: "null",
}


@pytest.mark.parametrize("name", SPOILS)
async def test_what_someone_else_wrote_there_counts_as_lost(name):
    backend = Backend()
    await vault_over(backend).keep(KEY, CREDENTIALS)
    ((place, text),) = backend.kept.items()
    backend.kept[place] = SPOILS[name](text)
    vault = vault_over(backend)
    assert await vault.credentials(KEY) is None
    assert vault.keeping(KEY).trouble is KeepingTrouble.LOSES


def test_nothing_of_them_is_shown():
    shown = repr((CREDENTIALS, KeychainFailed(KeepingTrouble.FAILING)))
    assert not any(text in shown for text in (TOKEN, "s3cret", "1000.CLIENT"))
