"""pyproject.toml, the version and the resources agree with each other."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from dev_environment import DEV_PINS, RUNTIME_PINS
from dev_pins import entries

from app.version import VERSION
from resources import ICONS

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def names(requirements: list[str]) -> set[str]:
    """The packages' names as the pin files write them."""
    return {re.split(r"[<>=;\[ ]", one)[0].lower().replace("_", "-") for one in requirements}


def test_version_stands_in_one_place() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", VERSION)
    assert "version" in PROJECT["dynamic"]
    assert f"## [{VERSION}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_everything_required_is_pinned() -> None:
    runtime = set(entries(RUNTIME_PINS.read_text("utf-8")))
    dev = set(entries(DEV_PINS.read_text("utf-8")))
    assert names(PROJECT["dependencies"]) <= runtime
    assert names(PROJECT["optional-dependencies"]["dev"]) <= dev


def test_licences_are_there() -> None:
    for file in PROJECT["license-files"]:
        assert "Permission" in (ROOT / file).read_text("utf-8")


@pytest.mark.parametrize("icon", sorted(ICONS.glob("*.svg")), ids=lambda path: path.name)
def test_icons_are_inert(icon: Path) -> None:
    text = icon.read_text("utf-8")
    assert not re.search(r"<script|href|url\(|<image|<foreignObject", text)
    # A vendored icon keeps its notice, and takes its colour from the theme.
    assert ("lucide" in text) == ("@license lucide-static" in text) == ("currentColor" in text)
