"""The system's keychain by way of keyring, and only by backends that are known to be one.

keyring by itself takes whatever is installed or configured: one that writes plain text into a file,
one that loses everything, one that a file or a variable names (reliability.md M1). So the backends
are named here, and neither its configuration nor its environment is ever read. Everything in here
blocks, and importing keyring takes some 200 ms: for a thread.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from app.domain.accounts import KeepingTrouble
from app.store.secrets import KeychainFailed

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE: Final = "Segue"
_USER: Final = "segue"
_BACKENDS: Final = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
}


class SystemKeychain:
    """A keychain over one of keyring's backends. Each name has a service of its own: Windows keeps
    one user a service, and keyring's way around that moves entries about (WinVaultKeyring).
    """

    def __init__(self, backend: KeyringBackend) -> None:
        self._backend = backend

    def read(self, name: str) -> str | None:
        """What is kept under the name, None where there is nothing. Raises KeychainFailed."""
        try:
            found = self._backend.get_password(_service(name), _USER)
        except Exception as error:  # noqa: BLE001 - backends raise whatever they like (M1)
            raise _failed(error) from None
        return found if isinstance(found, str) else None

    def write(self, name: str, text: str) -> None:
        """Keep it, in the place of what was there. Raises KeychainFailed."""
        if sys.platform == "win32":
            # keyring would keep what was there under another name, where nobody deletes it.
            self.delete(name)
        try:
            self._backend.set_password(_service(name), _USER, text)
        except Exception as error:  # noqa: BLE001 - as above
            raise _failed(error) from None

    def delete(self, name: str) -> None:
        """Keep nothing under the name; also where nothing was. Raises KeychainFailed."""
        if self.read(name) is None:
            return
        try:
            self._backend.delete_password(_service(name), _USER)
        except Exception as error:  # noqa: BLE001 - as above
            raise _failed(error) from None


def system_keychain() -> SystemKeychain:
    """The best keychain of this system that can be used now.

    Raises:
        KeychainFailed: there is none.
    """
    found = sorted(_usable(), key=lambda one: one[0], reverse=True)
    if not found:
        raise KeychainFailed(KeepingTrouble.MISSING)
    return SystemKeychain(_own(found[0][1]))


def _usable() -> Iterator[tuple[float, type[KeyringBackend]]]:
    for module, name in _BACKENDS.get(sys.platform, ()):
        try:
            backend = getattr(importlib.import_module(module), name)
            yield float(backend.priority), backend
        except Exception:  # noqa: BLE001, S112 - what can't be used says so by any error
            continue


def _own(backend: type[KeyringBackend]) -> KeyringBackend:
    """The backend as it is by itself: variables of the environment would set its properties."""
    own: dict[str, Any] = {"set_properties_from_env": lambda _self: None}
    if sys.platform == "darwin":
        own["keychain"] = None
    if sys.platform == "win32":
        own["_persist"] = 2  # CRED_PERSIST_LOCAL_MACHINE: it doesn't roam to other computers
    made: KeyringBackend = type(f"Segue{backend.__name__}", (backend,), own)()
    return made


def _service(name: str) -> str:
    return f"{_SERVICE} {name}"


def _failed(error: Exception) -> KeychainFailed:
    """What an error means; nothing of its text is kept, which could hold what was to be kept."""
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return KeychainFailed(KeepingTrouble.LOCKED)
    if names & {"NoKeyringError", "InitError"}:
        return KeychainFailed(KeepingTrouble.MISSING)
    return KeychainFailed(KeepingTrouble.FAILING)
