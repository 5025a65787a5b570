"""Which of keyring's backends are ever used: the systems' own, whatever is installed or set up."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest

from app.domain.accounts import KeepingTrouble
from app.store import keychain
from app.store.secrets import KeychainFailed

ROOT = Path(__file__).parents[2]

FOREIGN = """
from keyring.backend import KeyringBackend
class Keyring(KeyringBackend):
    priority = 99
    def get_password(self, service, username): return "x"
    def set_password(self, service, username, password): open("leak", "w").write(password)
    def delete_password(self, service, username): pass
"""

PROGRAM = """
import sys
from app.store.keychain import system_keychain
from app.store.secrets import KeychainFailed
try:
    found = type(system_keychain()._backend).__mro__[1].__module__
except KeychainFailed as failure:
    found = failure.trouble.value
print(found, "evil" in sys.modules)
"""


def test_neither_a_file_nor_a_variable_nor_a_better_one_is_listened_to(tmp_path):
    (tmp_path / "evil.py").write_text(FOREIGN)
    config = tmp_path / "python_keyring"
    config.mkdir()
    text = f"[backend]\ndefault-keyring=evil.Keyring\nkeyring-path={tmp_path}\n"
    (config / "keyringrc.cfg").write_text(text)
    environment = {
        **os.environ,
        "PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "XDG_CONFIG_HOME": str(tmp_path),
        "KEYRING_PROPERTY_GET_PASSWORD": "x",
    }
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["missing", "False"]
    assert done.stderr == ""


class Usable:
    """What a backend of the list looks like where its system is there."""

    priority = 5.0

    def __init__(self) -> None:
        self.set_properties_from_env()

    def set_properties_from_env(self) -> None:
        self.__dict__["spoiled"] = True

    def get_password(self, service: str, user: str) -> str:
        return f"{service} {user}"


class Better(Usable):
    priority = 6.0


class Unusable:
    @property
    def priority(self) -> float:
        raise RuntimeError("not this system's")


def test_the_best_usable_one_of_the_list_is_taken_and_the_environment_leaves_it_alone(monkeypatch):
    listed = tuple((__name__, kind.__name__) for kind in (Usable, Better))
    broken = ((__name__, "NotThere"), ("no.such.module", "Keyring"))
    monkeypatch.setattr(keychain, "_BACKENDS", {sys.platform: broken + listed})
    found = keychain.system_keychain()
    assert isinstance(found._backend, Better)
    assert not hasattr(found._backend, "spoiled")
    assert found.read("live-eu-1-2") == "Segue live-eu-1-2 segue"


class WindowsLike:
    """Keeps entries as keyring's WinVaultKeyring does: a service's former one moves aside."""

    def __init__(self) -> None:
        self.entries: dict[str, tuple[str, str]] = {}

    def get_password(self, service: str, user: str) -> str | None:
        found = self.entries.get(service)
        if found is None or found[0] != user:
            found = self.entries.get(f"{user}@{service}")
        return found[1] if found else None

    def set_password(self, service: str, user: str, password: str) -> None:
        former = self.entries.get(service)
        if former is not None:
            self.entries[f"{former[0]}@{service}"] = former
        self.entries[service] = (user, password)

    def delete_password(self, service: str, user: str) -> None:
        for target in (service, f"{user}@{service}"):
            if self.entries.get(target, ("", ""))[0] == user:
                del self.entries[target]


def test_windows_keeps_nothing_of_what_was_there_before(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    backend = WindowsLike()
    kept = keychain.SystemKeychain(cast("Any", backend))
    for text in ("first", "second", "third"):
        kept.write("live-eu-1-2", text)
        assert kept.read("live-eu-1-2") == text
    assert [password for _, password in backend.entries.values()] == ["third"]
    kept.delete("live-eu-1-2")
    assert backend.entries == {}


@pytest.mark.parametrize("platform", ["linux", "haiku"])
def test_a_system_without_a_usable_one_has_none(monkeypatch, platform):
    monkeypatch.setattr(keychain, "_BACKENDS", {"linux": ((__name__, "Unusable"),)})
    monkeypatch.setattr(sys, "platform", platform)
    with pytest.raises(KeychainFailed) as caught:
        keychain.system_keychain()
    assert caught.value.trouble is KeepingTrouble.MISSING


def test_the_list_names_the_systems_own_and_nothing_else():
    names = {name for backends in keychain._BACKENDS.values() for name, _ in backends}
    assert names == {
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
    }
