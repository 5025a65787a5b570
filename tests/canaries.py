"""Secrets and people that must turn up nowhere: in no log, no file, no argument, no environment.

The sandbox's credentials, every token of its making, and the people and firms of its orgs are
canaries by themselves; the made-up ones here are for tests that plant their own. tests/conftest.py
looks for all of them after every test (reliability.md fault 20, goal G6).
"""

from __future__ import annotations

import io
import logging
import os
import re
import sys
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

TOKEN: Final = "1000.ca4a41e5ca4a41e5ca4a41e5ca4a41e5.b12db12db12db12db12db12db12db12d"
CODE: Final = "1000.c0dec0dec0dec0dec0dec0dec0dec0de.c0dec0dec0dec0dec0dec0dec0dec0de"
VERIFIER: Final = "CanaryVerifier-2b7Qm9ZrXw41TtyLkPaVhGfDs8uNc0Eo"
EMAIL: Final = "canary.bird@mine.example"
NAME: Final = "Serinus Canariabird"
PHONE: Final = "9855512345678"

SECRETS: Final = (TOKEN, CODE, VERIFIER)
PEOPLE: Final = (EMAIL, NAME, PHONE)

_TOKEN_SHAPE: Final = re.compile(rb"100[0-9]\.[0-9a-f]{16,}\.[0-9a-f]{16,}")
_FIRST_SEEDS: Final = range(1, 6)
_SHORTEST_NAME: Final = 6
_MOST_ERRORS: Final = 5
_NAME_KEYS: Final = ("Full_Name", "Company", "Account_Name", "Email", "Secondary_Email", "Phone")

# pytest names the test there, and tests may be named after a person.
_TOLD_BY_PYTEST: Final = "PYTEST_CURRENT_TEST"


@dataclass(frozen=True, slots=True)
class Cage:
    """The texts to look for, as bytes; secrets may be nowhere, people in the queue's cache."""

    secrets: tuple[bytes, ...]
    people: tuple[bytes, ...]

    def found_in(self, content: bytes, *, people_allowed: bool = False) -> list[str]:
        """Those that are in there."""
        hits = [secret for secret in self.secrets if secret in content]
        hits += _TOKEN_SHAPE.findall(content)
        if not people_allowed:
            hits += [person for person in self.people if person in content]
        return sorted({hit.decode("utf-8", "replace") for hit in hits})


@cache
def cage() -> Cage:
    """All canaries there are."""
    from app.sandbox.tokens import Credentials
    from app.sandbox.world import Start, World

    secrets, people = set(SECRETS), set(PEOPLE)
    for seed in _FIRST_SEEDS:
        credentials = Credentials.from_seed(seed)
        secrets |= {credentials.refresh_token, credentials.access_token}
        for client in credentials.clients:
            secrets |= {client.client_secret, client.other_secret}
    for org in ("article", "demo"):
        world = World(Start(org), Credentials.from_seed(1))
        for records in world.org.records.values():
            for record in records.values():
                people |= set(_people_of(record))
    return Cage(tuple(map(str.encode, secrets)), tuple(person.encode() for person in people))


def _people_of(record: Mapping[str, Any]) -> Iterator[str]:
    texts = [record.get(key) for key in _NAME_KEYS]
    texts.append(" ".join(str(record.get(key) or "") for key in ("First_Name", "Last_Name")))
    for text in texts:
        if isinstance(text, str) and len(text.strip()) >= _SHORTEST_NAME:
            yield text.strip()


class Watch:
    """What a test let out while it was watched."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._told: list[str] = []

    def tell(self, where: str, text: str) -> None:
        """Something that others can read."""
        self._told.append(f"{where}: {text}")

    def found(self, *, files: bool = True) -> list[str]:
        """Each canary that got out, and where to; files: whether there are any to look into."""
        hits = []
        if self._told and cage().found_in(_bytes("\n".join(self._told))):
            hits = [
                f"{hit!r} in {line[:300]!r}"
                for line in self._told
                for hit in cage().found_in(_bytes(line))
            ]
        for path in self._files() if files else ():
            allowed = may_hold_people(path)
            hits += [
                f"{hit!r} in the file {path.relative_to(self._folder)}"
                for content in contents(path)
                for hit in cage().found_in(content, people_allowed=allowed)
            ]
        return hits

    def _files(self) -> Iterator[Path]:
        for folder, _, names in os.walk(self._folder):
            for name in names:
                path = Path(folder, name)
                if path.is_file():
                    yield path


def may_hold_people(path: Path) -> bool:
    """The queue's cache (app/store/cache.py), whose rows are people, what was last read of them
    (app/store/contexts.py), and what the history keeps of records (app/store/pictures.py).
    """
    from app.store.folders import user_folders

    cache = re.compile(r"(leads|contexts)-[0-9a-f]{16}\.sqlite3(-wal|-shm|-journal|\.corrupt)?")
    pictures = re.compile(r"pictures-[0-9a-f]{16}\.sqlite3(-wal|-shm|-journal|\.corrupt-.*)?")
    if path.parent == user_folders().cache and cache.fullmatch(path.name):
        return True
    return path.parent == user_folders().data and pictures.fullmatch(path.name) is not None


def contents(path: Path) -> Iterator[bytes]:
    """The bytes of a file, and those that are packed in it."""
    content = path.read_bytes()
    yield content
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            for name in packed.namelist():
                yield packed.read(name)


class _Ear(logging.Handler):
    """Hears every record, with what its error says."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(logging.NOTSET)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        try:
            text = record.getMessage()
        except Exception:  # noqa: BLE001 - a test may log what can't be formatted
            text = f"{record.msg} {record.args}"
        error = record.exc_info[1] if record.exc_info else None
        for _ in range(_MOST_ERRORS):
            if error is not None:
                text, error = f"{text}\n{error!r} {error}", error.__cause__ or error.__context__
        self._watch.tell(f"the log of {record.name}", text)


_watches: list[Watch] = []


def _on_audit(event: str, args: tuple[Any, ...]) -> None:
    if event == "subprocess.Popen" and _watches:
        _, arguments, _, environment = args
        words = [arguments] if isinstance(arguments, str | bytes) else list(arguments)
        _watches[-1].tell("the arguments of a child", " ".join(map(_text, words)))
        variables = dict(os.environ if environment is None else environment)
        for name, value in variables.items():
            if _text(name) != _TOLD_BY_PYTEST:
                _watches[-1].tell("the environment of a child", f"{_text(name)}={_text(value)}")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _text(word: object) -> str:
    return os.fsdecode(word) if isinstance(word, bytes | str | os.PathLike) else str(word)


def _install_audit_hook() -> None:
    """Once a process: Python can't take one away again."""
    if not getattr(sys, "_segue_canaries", False):
        sys._segue_canaries = True  # type: ignore[attr-defined]
        sys.addaudithook(_on_audit)


@contextmanager
def watched(folder: Path) -> Iterator[Watch]:
    """Watch files below folder, log records of all levels, and programs that are started."""
    _install_audit_hook()
    watch = Watch(folder)
    ear, root = _Ear(watch), logging.getLogger()
    level = root.level
    root.addHandler(ear)
    root.setLevel(logging.NOTSET)
    _watches.append(watch)
    try:
        yield watch
    finally:
        _watches.remove(watch)
        root.setLevel(level)
        root.removeHandler(ear)
