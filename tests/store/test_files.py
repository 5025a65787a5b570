"""A small file is whole, whoever else means it or has it open for a moment."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Thread

import pytest

from app.store import files
from app.store.files import write_whole


def test_a_file_is_written_by_one_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    begun, go_on = Event(), Event()

    def hold() -> None:
        begun.set()
        go_on.wait(10)

    first = Thread(target=write_whole, args=(path, b"first, and longer", hold))
    second = Thread(target=write_whole, args=(path, b"second"))
    first.start()
    assert begun.wait(10)
    second.start()
    second.join(0.05)
    assert second.is_alive()
    assert not path.exists()
    go_on.set()
    first.join()
    second.join()
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("held", "kept"), [(2, b"new"), (9, b"old")])
def test_who_has_it_open_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: int, kept: bytes
) -> None:
    """On Windows nobody renames over what a virus scanner, an indexer or a backup is reading."""
    path = tmp_path / "journal.epoch"
    path.write_bytes(b"old")
    replace, tries = Path.replace, iter(range(held))

    def refuse(file: Path, to: Path) -> Path:
        if next(tries, None) is not None:
            raise PermissionError(13, "used by another process")
        return replace(file, to)

    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr(files, "_MOMENTS", (0.0, 0.0, 0.0))
    if kept == b"new":
        write_whole(path, b"new")
    else:
        with pytest.raises(PermissionError):
            write_whole(path, b"new")
    assert path.read_bytes() == kept
    assert list(tmp_path.iterdir()) == [path]
