"""One Segue a user: a later start raises the first window; nothing stale ever blocks a start."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.instance import (
    Doorbell,
    Instance,
    Role,
    address_of,
    lead_of_link,
    lead_of_message,
    message_to_raise,
)
from app.store.database import Unavailable
from app.store.lease import Lease
from tests.examples import examples

ROOT = Path(__file__).parent.parent
LEAD = "4876876000007420001"
PATIENCE_MS = 10_000

# A whole program as far as this is about: it says what it has become, and each ring it hears.
FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.instance import Instance
app = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
print(instance.take_role().name, flush=True)
bell = instance.listen()
bell.rung.connect(lambda lead: print("rung", lead, flush=True))
print("listening", flush=True)
app.exec()
"""
LATER = """
import sys
from pathlib import Path
from app.instance import Instance
print(Instance(Path(sys.argv[1])).take_role(sys.argv[2], patience=float(sys.argv[3])).name)
"""

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="a socket in a folder, SIGKILL")


@contextlib.contextmanager
def first(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """The first program in that folder, listening."""
    command = [sys.executable, "-c", FIRST, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert heard(program) == ["FIRST"]
            assert heard(program) == ["listening"]
            yield program
        finally:
            program.kill()


def heard(program: subprocess.Popen[str]) -> list[str]:
    """The words of the next line that it says."""
    assert program.stdout is not None
    return program.stdout.readline().split()


def later(folder: Path, lead_id: str = "", patience: float = 10) -> str:
    """What a later start becomes."""
    done = subprocess.run(
        [sys.executable, "-c", LATER, str(folder), lead_id, str(patience)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert not done.stderr
    return done.stdout.strip()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_a_later_start_raises_the_first(folder: Path) -> None:
    with first(folder) as program:
        assert later(folder) == "SECOND"
        assert heard(program) == ["rung"]
        assert later(folder, LEAD) == "SECOND"
        assert heard(program) == ["rung", LEAD]


@posix_only
def test_a_killed_first_blocks_nobody(folder: Path) -> None:
    with first(folder) as program:
        program.send_signal(signal.SIGKILL)
        program.wait()
    assert Path(address_of(folder)).exists()  # its socket stayed behind
    began = time.monotonic()
    instance = Instance(folder)
    assert instance.take_role() is Role.FIRST
    assert time.monotonic() - began < 1.0
    instance.end()
    with first(folder) as program:
        assert later(folder) == "SECOND"
        assert heard(program) == ["rung"]


@pytest.mark.parametrize("content", [b"", b"garbage", b"\0" * 500])
def test_whatever_is_in_the_lock_file_blocks_nobody(folder: Path, content: bytes) -> None:
    (folder / "segue.lock").write_bytes(content)
    instance = Instance(folder)
    assert instance.take_role() is Role.FIRST
    instance.end()


def test_the_next_is_first_after_the_first_has_ended(folder: Path) -> None:
    one, other = Instance(folder), Instance(folder)
    assert one.take_role() is Role.FIRST
    assert other.take_role(patience=0) is Role.UNHEARD  # one doesn't listen yet
    one.end()
    assert other.take_role(patience=0) is Role.FIRST
    other.end()


@posix_only
def test_a_first_that_hangs_is_told_of(folder: Path) -> None:
    with first(folder) as program:
        program.send_signal(signal.SIGSTOP)
        assert later(folder, patience=0) == "UNHEARD"
        program.send_signal(signal.SIGCONT)


def test_where_nothing_can_be_locked_segue_starts(folder: Path) -> None:
    instance = Instance(folder / "absent")
    assert instance.take_role() is Role.FIRST
    assert instance.listen() is None
    instance.end()


def test_folders_do_not_meet(folder: Path) -> None:
    """Another user, or the self-test."""
    with first(folder):
        (folder / "other").mkdir()
        other = Instance(folder / "other")
        assert other.take_role() is Role.FIRST
        other.end()


def test_a_deep_folder_has_a_short_address(folder: Path) -> None:
    deep = folder.joinpath(*["very-long-name-of-a-folder"] * 6)
    deep.mkdir(parents=True)
    assert len(os.fsencode(address_of(deep))) <= 100
    with first(deep) as program:
        assert later(deep) == "SECOND"
        assert heard(program) == ["rung"]


# --- what can be said at the door ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("message", "lead_id"),
    [
        (b"raise\n", ""),
        (b"raise 4876876000007420001\n", LEAD),
        (b"raise 7\n", "7"),
        (b"", None),
        (b"raise", None),
        (b"raise \n", None),
        (b"raise  7\n", None),
        (b"raise 7", None),
        (b"raise 7\n\n", None),
        (b"raise 7\nraise 8\n", None),
        (b"raise 123456789012345678901\n", None),
        (b"raise -7\n", None),
        (b"raise 7.0\n", None),
        ("raise １２\n".encode(), None),  # noqa: RUF001 - digits that str.isdigit takes
        (b"raise \xb2\n", None),
        (b"RAISE\n", None),
        (b" raise\n", None),
        (b"convert 7\n", None),
        (b"raise 7;convert\n", None),
        (b"raise\0\n", None),
    ],
)
def test_messages(message: bytes, lead_id: str | None) -> None:
    assert lead_of_message(message) == lead_id


@given(st.binary(max_size=40) | st.from_regex(rb"\Araise [0-9a-f ]{0,22}\n?\Z"))
@example(message_to_raise(LEAD))
def test_a_message_holds_nothing_but_digits(message: bytes) -> None:
    lead_id = lead_of_message(message)
    if lead_id is None:
        return
    assert lead_id == "" or (lead_id.isascii() and lead_id.isdigit() and len(lead_id) <= 20)
    assert message == message_to_raise(lead_id)


@pytest.mark.parametrize(
    "link",
    [
        "", "segue:", "segue://lead/", "segue://lead/x", "segue://lead/7/convert", "--demo",
        "segue://lead/7?x=1", "segue://lead/7\n", "SEGUE://lead/7", "segue://convert/7",
        "segue://lead/123456789012345678901", "segue://lead/１２", "//evil/share",  # noqa: RUF001
    ],
)  # fmt: skip
def test_other_links_are_refused(link: str) -> None:
    with pytest.raises(ValueError, match="link"):
        lead_of_link(link)


def test_links() -> None:
    assert lead_of_link(f"segue://lead/{LEAD}") == LEAD
    assert lead_of_link("segue://lead/7/") == "7"


class Door:
    """A bell, what it heard, and strangers who talk to it."""

    def __init__(self, folder: Path) -> None:
        self.address = address_of(folder)
        self.bell = Doorbell()
        assert self.bell.hang(self.address)
        self.heard: list[str] = []
        self.bell.rung.connect(self.heard.append)

    def stranger(self) -> socket.socket:
        found = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            found.connect(self.address)
        except OSError:
            found.close()
            raise
        found.setblocking(False)
        return found

    def answer(self, stranger: socket.socket) -> bytes:
        """All that it is told until the door is shut."""
        told = b""
        end = time.monotonic() + 10
        while time.monotonic() < end:
            QTest.qWait(1)
            with contextlib.suppress(BlockingIOError, ConnectionResetError):
                piece = stranger.recv(100)
                told += piece
                if not piece:
                    stranger.close()
                    return told
                continue
        raise AssertionError("the door stays open")

    def says(self, words: bytes) -> bytes:
        stranger = self.stranger()
        with contextlib.suppress(BlockingIOError, BrokenPipeError):
            stranger.sendall(words)
        with contextlib.suppress(OSError):
            stranger.shutdown(socket.SHUT_WR)
        return self.answer(stranger)


@pytest.fixture(scope="module")
def door(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    made = Door(tmp_path_factory.mktemp("door"))
    yield made
    made.bell.take_down()


@posix_only
@settings(max_examples=examples(150))
@given(st.binary(max_size=200) | st.from_regex(rb"\Araise [0-9 ]{0,30}\n?\Z"))
@example(b"x" * 1_000_000)
@example(b"\n" * 1_000_000)
@example(b"raise\n")
@example(message_to_raise(LEAD))
def test_nothing_but_raise_and_digits_comes_in(door: Door, words: bytes) -> None:
    door.heard.clear()
    answer = door.says(words)
    lead_id = lead_of_message(words)
    assert door.heard == ([] if lead_id is None else [lead_id])
    assert answer == (b"" if lead_id is None else b"heard\n")


@posix_only
def test_a_message_may_come_in_pieces(door: Door) -> None:
    door.heard.clear()
    stranger = door.stranger()
    for byte in message_to_raise(LEAD):
        stranger.send(bytes([byte]))
        QTest.qWait(1)
    assert door.answer(stranger) == b"heard\n"
    assert door.heard == [LEAD]


@posix_only
def test_who_says_nothing_is_sent_away_and_many_of_them_do_no_harm(door: Door) -> None:
    door.heard.clear()
    silent = [door.stranger() for _ in range(30)]
    for stranger in silent:
        door.answer(stranger)
    assert door.says(b"raise\n") == b"heard\n"
    assert door.heard == [""]


@posix_only
def test_the_door_is_shut_in_the_face_of_who_stands_in_it(qapp: QApplication, folder: Path) -> None:
    door = Door(folder)
    stranger = door.stranger()
    stranger.send(b"rai")
    QTest.qWait(5)
    began = time.monotonic()
    door.bell.take_down()
    assert door.answer(stranger) == b""
    assert time.monotonic() - began < 1.0  # not when its patience ends
    with pytest.raises(OSError, match=r"refused|No such file"):
        door.stranger()
    door.bell.deleteLater()
    QTest.qWait(1)


# --- the program itself --------------------------------------------------------------------------


def segue(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "app", *arguments]


def wait_until_locked(folder: Path) -> None:
    end = time.monotonic() + 20
    while True:
        assert time.monotonic() < end
        with contextlib.suppress(FileNotFoundError):
            try:
                Lease(folder / "segue.lock").end()
            except Unavailable:
                return


@posix_only
def test_a_second_start_ends_well_and_a_kill_blocks_no_third(user_folders: Path) -> None:
    starts = ((), ("--demo",), (f"segue://lead/{LEAD}",))
    for _ in range(2):  # the second round comes after a kill
        with subprocess.Popen(segue(), cwd=ROOT, stderr=subprocess.PIPE, text=True) as one:
            wait_until_locked(user_folders / "data" / "Segue")
            for arguments in starts:
                other = subprocess.run(
                    segue(*arguments),
                    cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
                )  # fmt: skip
                assert (other.returncode, other.stdout, other.stderr) == (0, "", "")
            assert one.poll() is None
            one.kill()
            assert one.stderr is not None
            told = one.stderr.read().splitlines()
            # A platform without windows says each time that it can't bring one forward.
            assert len(told) == len(starts)
            assert all(line.endswith("This plugin does not support raise()") for line in told)


ALONE = """
from PySide6.QtCore import QTimer
from app import launch
from app.ui import dialogs
shown = dialogs.tell
def tell(*words):
    box = shown(*words)
    QTimer.singleShot(50, lambda: (print(box.isVisible(), box.informativeText()), box.accept()))
    return box
dialogs.tell = tell
launch.say_alone("Segue", "It <b>doesn't</b> answer")
print("over")
"""


def test_a_message_without_a_window_stays_until_it_is_read() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALONE],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["True It <b>doesn't</b> answer", "over"]


@pytest.mark.parametrize("argument", ["segue://convert/7", "segue://lead/x", "nonsense"])
def test_other_arguments_do_not_even_open_it(argument: str) -> None:
    done = subprocess.run(
        segue(argument), cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert "LINK" in done.stderr
