"""Where the stores under test lie."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")  # noqa: S108 - looked for, not counted on


@pytest.fixture(scope="session")
def folders() -> Iterator[Path]:
    """In memory where the system has such a place: it is not the disk's speed that is tested."""
    place = MEMORY if MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="segue-store-", dir=place) as name:
        yield Path(name)


@pytest.fixture
def folder(folders: Path) -> Path:
    """A new, empty one."""
    return Path(tempfile.mkdtemp(dir=folders))
