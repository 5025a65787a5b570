"""Settings outlive every fault of their file: none stops the start, none is lost in silence."""

from __future__ import annotations

import json
import os
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.credit_limits import MOST_CREDITS
from app.domain.hold_time import LONGEST
from app.domain.keeping import MOST_DAYS
from app.domain.network import Network, ProxyUse
from app.store.folders import folders_below, user_folders
from app.store.settings import (
    APPEARANCES,
    LANGUAGES,
    MIGRATIONS,
    Reading,
    Settings,
    SettingsFile,
    Trouble,
    migrated,
    parse,
    serialize,
)

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
NETWORK = Network(ProxyUse.MANUAL, "http://proxy.example:8080", "/etc/company.pem")
SET = Settings(
    "dark", b"\x01\xd9window", b"\x00splitter", NETWORK, {"undo_seconds": 10},
    confirm=True, keys={"lead.recheck": ("Ctrl+G",), "queue.search": ()},
    columns=("owner", "suggested"), widths={"owner": 120}, compact=True, notify=True, credits=250,
    order="-lead",
    places={"history_window": (b"\x01\xd9", b"\xff"), "preset_editor": (b"\x01", b"")},
)  # fmt: skip
VERSION = len(MIGRATIONS) + 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def opened(path: Path) -> SettingsFile:
    return SettingsFile(path, lambda: NOW)


def test_without_a_file_there_are_defaults(path: Path) -> None:
    assert opened(path).read() == Reading(Settings())
    assert not list(path.parent.iterdir())


def test_what_was_written_comes_back(path: Path) -> None:
    opened(path).write(SET)
    assert opened(path).read() == Reading(SET)
    assert [found.name for found in path.parent.iterdir()] == [path.name]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
).filter(lambda value: "inf" not in repr(value))
_KNOWN = {
    *("version", "appearance", "window", "splitter", "proxy", "proxy_url", "ca_file"),
    *("hold_seconds", "history_days", "confirm", "keys", "language", "columns", "column_widths"),
    *("compact", "notify", "background_credits", "order", "places"),
}
_NETWORKS = st.builds(
    Network,
    st.sampled_from(ProxyUse),
    st.sampled_from(["http://proxy.example:8080", "https://[::1]:3128/"]),
    st.text(max_size=40),
)


@given(
    st.builds(
        Settings,
        st.sampled_from(APPEARANCES),
        st.binary(max_size=400),
        st.binary(max_size=400),
        _NETWORKS,
        st.dictionaries(st.text().filter(lambda key: key not in _KNOWN), _JSON, max_size=4),
        st.integers(0, LONGEST),
        st.integers(0, MOST_DAYS),
        language=st.sampled_from(LANGUAGES),
        columns=st.lists(st.text(max_size=9), max_size=5).map(tuple),
        widths=st.dictionaries(st.text(max_size=9), st.integers(0, 4_000), max_size=5),
        compact=st.booleans(),
        credits=st.none() | st.integers(0, MOST_CREDITS),
        order=st.text(max_size=9),
        places=st.dictionaries(
            st.text(max_size=9), st.tuples(st.binary(), st.binary()), max_size=4
        ),
    )
)
def test_any_settings_come_back_with_what_others_keep(settings: Settings) -> None:
    assert parse(serialize(settings)) == settings


def test_keys_of_another_version_outlive_a_change(path: Path) -> None:
    path.write_text(json.dumps({"version": VERSION, "later": {"deep": [1]}}), "utf-8")
    file = opened(path)
    settings = file.read().settings
    file.write(Settings("light", more=settings.more))
    assert json.loads(path.read_bytes())["later"] == {"deep": [1]}


FOREIGN = {
    "nothing": b"",
    "zeroes": bytes(200),
    "garbage": b"\xff\xfe\x00garbage",
    "cut": serialize(SET)[:40],
    "cut by one": serialize(SET).rstrip()[:-1],
    "a list": b"[1]",
    "null": b"null",
    "no version": b"{}",
    "a newer version": json.dumps({"version": VERSION + 1}).encode(),
    "version 0": b'{"version": 0}',
    "version true": b'{"version": true}',
    "version as text": b'{"version": "1"}',
    "another look": b'{"version": 1, "appearance": "sepia"}',
    "another language": b'{"version": 1, "language": "tlh"}',
    "look of a list": b'{"version": 1, "appearance": ["dark"]}',
    "columns of a text": b'{"version": 1, "columns": "owner"}',
    "a width without end": b'{"version": 1, "column_widths": {"owner": 99999}}',
    "places of a list": b'{"version": 1, "places": ["left"]}',
    "a place that is none": b'{"version": 1, "places": {"history_window": ["AdnQyw=="]}}',
    "an order of a list": b'{"version": 1, "order": ["lead"]}',
    "credits below none": b'{"version": 1, "background_credits": -1}',
    "geometry of a number": b'{"version": 1, "window": 7}',
    "geometry no base64": b'{"version": 1, "window": "%%"}',
    "geometry not ASCII": '{"version": 1, "window": "é"}'.encode(),
    "huge geometry": b'{"version": 1, "window": "' + b"A" * 100_000 + b'"}',
    "a proxy of a list": b'{"version": 1, "proxy": []}',
    "an unknown use of a proxy": b'{"version": 1, "proxy": "tor"}',
    "a proxy without an address": b'{"version": 1, "proxy": "manual"}',
    "a proxy with a password": b'{"version": 1, "proxy_url": "http://a:b@proxy.example"}',
    "certificates of a number": b'{"version": 1, "ca_file": 7}',
    "infinite": b'{"version": 1, "x": 1e999}',
    "no number": b'{"version": 1, "x": NaN}',
    "too deep": b'{"version": 1, "x": ' + b"[" * 100_000,
    "a number without end": b'{"version": 1, "x": ' + b"9" * 5000 + b"}",
    "too large": b'{"version": 1, "x": "' + b"x" * (1 << 20) + b'"}',
    "html": b"<!DOCTYPE html><html></html>",
    "sqlite": b"SQLite format 3\x00" + bytes(100),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_that_is_not_ours_is_put_aside(path: Path, name: str) -> None:
    path.write_bytes(FOREIGN[name])
    reading = opened(path).read()
    assert reading == Reading(
        Settings(), Trouble.PUT_ASIDE, "settings.json.corrupt-20261122T100000Z"
    )
    assert (path.parent / reading.aside).read_bytes() == FOREIGN[name]
    assert not path.exists()
    assert opened(path).read() == Reading(Settings())


def test_a_second_damage_does_not_overwrite_the_first(path: Path) -> None:
    asides = set()
    for content in (b"one", b"two"):
        path.write_bytes(content)
        asides.add(opened(path).read().aside)
    assert {(path.parent / aside).read_bytes() for aside in asides} == {b"one", b"two"}


def test_500_random_corruptions_are_survived(path: Path) -> None:
    random, whole = Random(20), serialize(SET)
    for _ in range(500):
        spoiled = bytearray(whole)
        for _ in range(random.choice((1, 1, 3, 30))):
            spoiled[random.randrange(len(spoiled))] = random.randrange(256)
        if random.random() < 0.3:
            del spoiled[random.randrange(len(spoiled)) :]
        path.write_bytes(bytes(spoiled))
        reading = opened(path).read()
        assert reading.settings.appearance in APPEARANCES
        # Either it still says something that can be meant, or it is kept under another name.
        assert path.exists() == (reading.trouble is None)
        if reading.aside:
            (path.parent / reading.aside).unlink()


def test_a_folder_in_its_place_is_left_alone(path: Path) -> None:
    path.mkdir()
    assert opened(path).read() == Reading(Settings(), Trouble.OUT_OF_REACH)
    assert path.is_dir()


def test_a_disk_that_refuses_leaves_the_former_settings(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = opened(path)
    file.write(SET)

    def refuse(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", refuse)
        with pytest.raises(OSError, match="space"):
            file.write(Settings("light"))
    assert file.read() == Reading(SET)
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_each_version_is_brought_up_step_by_step() -> None:
    steps = (
        lambda document: document | {"version": 2, "look": document["color"]},
        lambda document: document | {"version": 3, "look": document["look"].upper()},
    )
    assert migrated({"version": 1, "color": "dark"}, steps)["look"] == "DARK"
    assert migrated({"version": 2, "look": "dark"}, steps)["look"] == "DARK"
    assert migrated({"version": 3, "look": "dark"}, steps)["look"] == "dark"
    with pytest.raises(ValueError, match="version"):
        migrated({"version": 4}, steps)


def test_the_folders_are_the_users_own(user_folders_of_test: Path) -> None:
    folders = user_folders()
    folders.make()
    for folder in (folders.data, folders.config, folders.cache, folders.log):
        assert folder.is_dir()
        assert folder.is_relative_to(user_folders_of_test)


@pytest.fixture
def user_folders_of_test(request: pytest.FixtureRequest) -> Path:
    """The fixture of the same name as what is tested."""
    root = request.getfixturevalue("user_folders")
    assert isinstance(root, Path)
    return root


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other means")
def test_folders_are_closed_to_others_even_if_they_were_open(tmp_path: Path) -> None:
    folders = folders_below(tmp_path)
    folders.data.mkdir(mode=0o777)
    folders.make()
    for folder in (folders.data, folders.log):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
