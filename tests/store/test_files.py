"""Two threads that mean the same file leave one of its contents, whole."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Thread

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
