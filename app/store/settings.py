"""The user's settings: one small JSON file, written whole or not at all.

A file that isn't what was written is put aside, never overwritten, and Segue starts with its
defaults (reliability.md faults 16, 17 and 27). Keys that this version doesn't know are kept: an
older version may be started once in between.
"""

from __future__ import annotations

import json
import math
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from app.domain.credit_limits import MOST_CREDITS
from app.domain.hold_time import LONGEST, USUAL_SECONDS
from app.domain.keeping import MOST_DAYS, USUAL_DAYS
from app.domain.network import MOST_LETTERS, Network, ProxyUse, proxy_problem
from app.store.files import write_whole
from app.store.quarantine import put_aside

Document = dict[str, Any]
Migration = Callable[[Document], Document]

MIGRATIONS: Final[tuple[Migration, ...]] = ()
"""One a version: the first turns a document of version 1 into one of version 2, and so on."""

APPEARANCES: Final = ("system", "light", "dark")
LANGUAGES: Final = ("system", "en", "de", "es", "ja")

USUAL_COLUMNS: Final = ("source", "suggested", "waiting", "owner")

_MOST_COLUMNS: Final = 20
_MOST_PIXELS: Final = 4_000
_MOST_BYTES: Final = 1 << 20
_MOST_GEOMETRY: Final = 1 << 14
_MOST_KEYS: Final = 200
_MOST_PLACES: Final = 20
_KNOWN: Final = frozenset(
    {"version", "appearance", "window", "splitter", "proxy", "proxy_url", "ca_file"}
    | {"hold_seconds", "history_days", "confirm", "keys", "language"}
    | {"columns", "column_widths", "compact", "notify", "background_credits", "order"}
    | {"places"}
)


class Trouble(Enum):
    """PUT_ASIDE: the file was damaged or a newer version's. OUT_OF_REACH: it can't be read now."""

    PUT_ASIDE = auto()
    OUT_OF_REACH = auto()


class Settings(NamedTuple):
    """window and splitter: as Qt's saveGeometry and saveState give them, b"" where not yet known.

    hold: seconds in which a decision can be taken back. history_days: for so long the history
    keeps what records looked like. confirm: the safe default too is shown before it is decided.
    keys: by action, where they aren't the first ones. columns: those of the queue after the
    lead's, in their order, with a minus in front where they aren't shown; widths: where the
    user has given any. order: the column by which the queue is sorted, with a minus in front
    where it is backwards, "" for the usual one. places: where other windows stand, by their
    names: as window and splitter. compact: rows stand close. notify: the system tells what
    ended while Segue isn't in front. credits: what looking ahead may cost a day, None for what
    Segue suggests. more: what another version keeps.
    """

    appearance: str = "system"
    window: bytes = b""
    splitter: bytes = b""
    network: Network = Network()
    more: Mapping[str, Any] = MappingProxyType({})
    hold: int = USUAL_SECONDS
    history_days: int = USUAL_DAYS
    confirm: bool = False
    keys: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    language: str = "system"
    columns: tuple[str, ...] = USUAL_COLUMNS
    widths: Mapping[str, int] = MappingProxyType({})
    compact: bool = False
    notify: bool = False
    credits: int | None = None
    order: str = ""
    places: Mapping[str, tuple[bytes, bytes]] = MappingProxyType({})


class Reading(NamedTuple):
    """What a start finds. aside: the name under which a damaged file is kept, "" where it isn't."""

    settings: Settings
    trouble: Trouble | None = None
    aside: str = ""


class SettingsFile:
    """Read once, at the start; written when something changes. now: aware."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now

    def read(self) -> Reading:
        """The settings, or the defaults; never raises, since a program without them still works."""
        try:
            with self._path.open("rb") as file:
                content = file.read(_MOST_BYTES + 1)
        except FileNotFoundError:
            return Reading(Settings())
        except OSError:
            return Reading(Settings(), Trouble.OUT_OF_REACH)
        try:
            return Reading(parse(content))
        except ValueError:
            return self._begin_anew()

    def write(self, settings: Settings) -> None:
        """Keep them; returns when they are on the disk.

        Raises:
            OSError: the disk doesn't take them; the former ones are still there.
        """
        write_whole(self._path, serialize(settings))

    def _begin_anew(self) -> Reading:
        try:
            aside = put_aside(self._path, self._now()) or ""
        except OSError:
            return Reading(Settings(), Trouble.OUT_OF_REACH)
        return Reading(Settings(), Trouble.PUT_ASIDE, aside)


def parse(content: bytes) -> Settings:
    """The settings in a file's bytes.

    Raises:
        ValueError: they aren't settings of this version or an older one.
    """
    if len(content) > _MOST_BYTES:
        raise ValueError("too large")
    try:
        document = json.loads(content, parse_constant=_finite, parse_float=_finite)
    except RecursionError as error:
        raise ValueError("too deep") from error
    document = migrated(document if isinstance(document, dict) else {})
    return Settings(
        _one_of(APPEARANCES, document.get("appearance", "system")),
        _bytes(document.get("window", "")),
        _bytes(document.get("splitter", "")),
        _network(document),
        MappingProxyType({key: kept for key, kept in document.items() if key not in _KNOWN}),
        hold=_whole(document.get("hold_seconds", USUAL_SECONDS), LONGEST),
        history_days=_whole(document.get("history_days", USUAL_DAYS), MOST_DAYS),
        confirm=_flag(document.get("confirm", False)),
        keys=_keys(document.get("keys", {})),
        language=_one_of(LANGUAGES, document.get("language", "system")),
        columns=_columns(document.get("columns", list(USUAL_COLUMNS))),
        widths=_widths(document.get("column_widths", {})),
        compact=_flag(document.get("compact", False)),
        notify=_flag(document.get("notify", False)),
        credits=_credits(document.get("background_credits")),
        order=_text(document.get("order", "")),
        places=_places(document.get("places", {})),
    )


def serialize(settings: Settings) -> bytes:
    """The bytes of the file."""
    document = {
        **settings.more,
        "version": len(MIGRATIONS) + 1,
        "appearance": settings.appearance,
        "window": b64encode(settings.window).decode("ascii"),
        "splitter": b64encode(settings.splitter).decode("ascii"),
        "proxy": settings.network.proxy.value,
        "proxy_url": settings.network.proxy_url,
        "ca_file": settings.network.ca_file,
        "hold_seconds": settings.hold,
        "history_days": settings.history_days,
        "confirm": settings.confirm,
        "keys": {action: list(keys) for action, keys in settings.keys.items()},
        "language": settings.language,
        "columns": list(settings.columns),
        "column_widths": dict(settings.widths),
        "compact": settings.compact,
        "notify": settings.notify,
        "background_credits": settings.credits,
        "order": settings.order,
        "places": {
            name: [b64encode(part).decode("ascii") for part in place]
            for name, place in settings.places.items()
        },
    }
    return (json.dumps(document, indent=1, sort_keys=True) + "\n").encode("ascii")


def migrated(document: Document, migrations: Sequence[Migration] = MIGRATIONS) -> Document:
    """The document as the newest version has it.

    Raises:
        ValueError: it has no version, or one that is newer still.
    """
    version = document.get("version")
    # bool is an int in Python, and true is no version.
    if type(version) is not int or not 1 <= version <= len(migrations) + 1:
        raise ValueError("no version that is known")
    for migrate in migrations[version - 1 :]:
        document = migrate(document)
    return document


def _network(document: Document) -> Network:
    url = _text(document.get("proxy_url", ""))
    network = Network(
        ProxyUse(document.get("proxy", ProxyUse.SYSTEM)), url, _text(document.get("ca_file", ""))
    )
    if (url or network.proxy is ProxyUse.MANUAL) and proxy_problem(url) is not None:
        raise ValueError("not a proxy")
    return network


def _one_of(known: Sequence[str], value: object) -> str:
    if not isinstance(value, str) or value not in known:
        raise ValueError("not a choice")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > MOST_LETTERS:
        raise ValueError("not a text")
    return value


def _bytes(text: object) -> bytes:
    if not isinstance(text, str) or len(text) > _MOST_GEOMETRY:
        raise ValueError("not a geometry")
    return b64decode(text, validate=True)


def _places(value: object) -> Mapping[str, tuple[bytes, bytes]]:
    if not isinstance(value, dict) or len(value) > _MOST_PLACES:
        raise ValueError("not places")
    if not all(isinstance(place, list) and len(place) == 2 for place in value.values()):
        raise ValueError("not places")
    found = {name: (_bytes(place[0]), _bytes(place[1])) for name, place in value.items()}
    return MappingProxyType(found)


def _whole(number: object, most: int) -> int:
    # bool is an int in Python, and true is no number of seconds.
    if type(number) is not int or not 0 <= number <= most:
        raise ValueError("out of range")
    return number


def _flag(value: object) -> bool:
    if value is not True and value is not False:
        raise ValueError("neither yes nor no")
    return value


def _keys(value: object) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(value, dict) or len(value) > _MOST_KEYS:
        raise ValueError("not keys")
    if not all(isinstance(keys, list) and len(keys) <= _MOST_KEYS for keys in value.values()):
        raise ValueError("not keys")
    return MappingProxyType({name: tuple(map(_text, keys)) for name, keys in value.items()})


def _columns(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > _MOST_COLUMNS:
        raise ValueError("not columns")
    return tuple(map(_text, value))


def _widths(value: object) -> Mapping[str, int]:
    if not isinstance(value, dict) or len(value) > _MOST_COLUMNS:
        raise ValueError("not widths")
    return MappingProxyType({name: _whole(width, _MOST_PIXELS) for name, width in value.items()})


def _credits(value: object) -> int | None:
    return None if value is None else _whole(value, MOST_CREDITS)


def _finite(text: str) -> float:
    """A number that can be written again: Infinity and 1e999 can't."""
    if not math.isfinite(number := float(text)):
        raise ValueError("not a number")
    return number
