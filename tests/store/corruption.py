"""Ways in which files go bad, each by chance: flipped bits, cuts, zeros, other contents, gone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Final

PAGE: Final = 4096

Corruption = Callable[[Path, Random], None]


def flip_bits(path: Path, random: Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(random.choice((1, 3, 40))):
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)
    path.write_bytes(content)


def cut(path: Path, random: Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: random.randrange(len(content))])


def empty(path: Path, random: Random) -> None:
    path.write_bytes(b"")


def delete(path: Path, random: Random) -> None:
    path.unlink()


def zero_some_bytes(path: Path, random: Random) -> None:
    """SQLite's own check doesn't see these (reliability.md, M10)."""
    content = bytearray(path.read_bytes())
    start = random.randrange(len(content))
    content[start : start + 300] = bytes(len(content[start : start + 300]))
    path.write_bytes(content)


def zero_a_page(path: Path, random: Random) -> None:
    content = bytearray(path.read_bytes())
    start = random.randrange(len(content)) // PAGE * PAGE
    content[start : start + PAGE] = bytes(len(content[start : start + PAGE]))
    path.write_bytes(content)


def swap_pages(path: Path, random: Random) -> None:
    content = path.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    random.shuffle(pages)
    path.write_bytes(b"".join(pages))


def garbage(path: Path, random: Random) -> None:
    path.write_bytes(random.randbytes(random.choice((1, 100, 20_000))))


def other_format(path: Path, random: Random) -> None:
    path.write_bytes(
        random.choice((b'{"settings": {}}', b"\x89PNG\r\n\x1a\n" + bytes(5000), b"hello\n" * 2000))
    )


def another_database(path: Path, random: Random) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE operations (a)")
        connection.execute("INSERT INTO operations VALUES (1)")
        connection.commit()


def newer_layout(path: Path, random: Random) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 7")


def lost_index(path: Path, random: Random) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP INDEX one_open_operation_a_lead")


OF_ANY_FILE: Final[tuple[Corruption, ...]] = (
    flip_bits, cut, empty, zero_some_bytes, zero_a_page, swap_pages, garbage, other_format,
)  # fmt: skip
OF_A_DATABASE: Final[tuple[Corruption, ...]] = (another_database, newer_layout, lost_index)
