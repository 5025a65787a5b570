"""Keys: first ones, what a user makes of them, what was kept of it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QKeySequence

from app.ui.actions.catalogue import ENTRIES, Act, candidate, preset
from app.ui.actions.key_names import shown_key
from app.ui.actions.keys import KeyMap, portable

DESIGN = {
    Act.NEXT: "J", Act.PREVIOUS: "K", Act.ACCEPT: "Return", Act.CONVERT: "C", Act.NEW: "N",
    Act.DEAL: "D", Act.CONVERT_NOW: "Ctrl+Return", Act.TICK: "X", Act.TICK_DOWN: "Shift+J",
    Act.TICK_UP: "Shift+K", Act.TICK_ALL: "Ctrl+A", Act.SKIP: "S", Act.LATER: "H",
    Act.SEARCH: "/", Act.NEXT_LANE: "Tab", Act.PALETTE: "Ctrl+K", Act.OPEN: "O",
    Act.RECHECK: "R", Act.EDIT: "E", Act.UNDO: "Ctrl+Z", Act.NEXT_PANE: "F6", Act.HELP: "?",
    **{candidate(n): f"{n}" for n in range(1, 10)},
    **{preset(n): f"Ctrl+{n}" for n in range(1, 10)},
}  # fmt: skip
"""design.md, Keys."""


def test_the_first_keys_are_the_design_s() -> None:
    keys = KeyMap()
    assert {act: keys.keys(act)[0] for act in DESIGN} == DESIGN


def test_no_key_does_two_things_and_each_is_one_key() -> None:
    every = [key for entry in ENTRIES for key in entry.keys]
    assert len(every) == len(set(every))
    assert [portable(key) for key in every] == every
    assert len({entry.id for entry in ENTRIES}) == len(ENTRIES)


def test_a_key_that_is_given_away_is_gone_where_it_was() -> None:
    keys = KeyMap()
    keys.give(Act.RECHECK, "J")
    assert keys.keys(Act.RECHECK) == ("J",)
    assert keys.keys(Act.NEXT) == ()
    assert keys.shown(Act.NEXT) == ""
    assert keys.owner("J") == Act.RECHECK
    assert keys.owner("R") == ""


def test_one_of_two_keys_given_away_leaves_the_other() -> None:
    keys = KeyMap()
    keys.give(Act.RECHECK, "F1")
    assert keys.keys(Act.HELP) == ("?",)


def test_reset_brings_the_first_keys_back_but_takes_none_from_another() -> None:
    keys = KeyMap()
    keys.give(Act.RECHECK, "J")
    keys.reset(Act.NEXT)
    assert keys.keys(Act.NEXT) == ()
    keys.reset(Act.RECHECK)
    assert keys.keys(Act.RECHECK) == ("R",)
    keys.reset()
    assert keys.keys(Act.NEXT) == ("J",)
    assert not keys.own()


def test_what_was_kept_comes_back() -> None:
    before, after = KeyMap(), KeyMap()
    before.give(Act.RECHECK, "Ctrl+Shift+R")
    before.give(Act.SEARCH, "")
    after.take_own(before.own())
    assert after.keys(Act.RECHECK) == ("Ctrl+Shift+R",)
    assert after.keys(Act.SEARCH) == ()
    assert after.keys(Act.NEXT) == ("J",)


@pytest.mark.parametrize(
    "own",
    [
        {"no.such.action": ("J",)},
        {candidate(1): ("J",)},
        {Act.RECHECK: ("Ctrl+K, Ctrl+C",)},
        {Act.RECHECK: ("", "\x00", "a word")},
        {Act.SKIP: ("Return",)},  # a button's, when it has the focus
    ],
)
def test_what_makes_no_sense_is_left_out(own: dict[str, tuple[str, ...]]) -> None:
    keys = KeyMap()
    keys.take_own(own)
    assert not keys.own()


def test_kept_doubles_are_one_action_s_alone() -> None:
    keys = KeyMap()
    keys.take_own({Act.RECHECK: ("J",), Act.OPEN: ("J",)})
    assert keys.owner("J") == Act.RECHECK
    assert keys.keys(Act.NEXT) == ()
    every = [key for entry in ENTRIES for key in keys.keys(entry.id)]
    assert len(every) == len(set(every))


@pytest.mark.skipif(sys.platform == "darwin", reason="signs instead of names there")
@pytest.mark.parametrize(
    ("key", "shown"),
    [("Return", "⏎"), ("J", "J"), ("Ctrl+Return", "Ctrl+⏎"), ("?", "?"), ("Tab", "Tab"),
     ("Shift+J", "Shift+J"), ("Ctrl+Shift+R", "Ctrl+Shift+R"), ("F6", "F6"), ("Ctrl++", "Ctrl++")],
)  # fmt: skip
def test_keys_as_they_are_printed(key: str, shown: str) -> None:
    assert shown_key(key) == shown
    assert QKeySequence(key).count() == 1
