"""The actions of the window with their words and first keys: design.md, Keys, as a table.

Who can do one of them provides it (registry.py); what nobody provides is shown nowhere. Keys are
written as Qt's portable text, where Ctrl is the Command key on a Mac.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from app.ui.phrases import filled, marked, translate


class Act(StrEnum):
    """The names of the actions; numbered ones come from candidate() and preset()."""

    NEXT = "queue.next"
    PREVIOUS = "queue.previous"
    SEARCH = "queue.search"
    NEXT_LANE = "lanes.next"
    PREVIOUS_LANE = "lanes.previous"
    NEXT_PANE = "panes.next"
    READY = "lanes.ready"
    NEW_LANE = "lanes.new"
    CHOOSE = "lanes.choose"
    BLOCKED = "lanes.blocked"
    ASIDE = "lanes.aside"
    ALL = "lanes.all"
    ACCEPT = "lead.accept"
    CONVERT = "lead.convert"
    CONVERT_NOW = "lead.convert_now"
    NEW = "lead.new"
    DEAL = "lead.deal"
    SKIP = "lead.skip"
    LATER = "lead.later"
    UNDO = "undo"
    OPEN = "lead.open"
    RECHECK = "lead.recheck"
    EDIT = "lead.edit"
    ALIGN = "lead.align"
    TICK = "tick.one"
    TICK_DOWN = "tick.down"
    TICK_UP = "tick.up"
    TICK_ALL = "tick.all"
    TICK_NONE = "tick.none"
    RELOAD = "queue.reload"
    PALETTE = "palette"
    HELP = "help"
    HISTORY = "history"
    PRESETS = "presets"
    SETTINGS = "settings"
    KEYS = "keys"
    SUPPORT = "support"
    ADD_ACCOUNT = "account.add"
    SIGN_OUT = "account.sign_out"
    LOOK_SYSTEM = "look.system"
    LOOK_LIGHT = "look.light"
    LOOK_DARK = "look.dark"


class Group(StrEnum):
    """The headings under which actions are listed."""

    MOVE = "move"
    DECIDE = "decide"
    LEAD = "lead"
    TICK = "tick"
    SEGUE = "segue"


class Where(StrEnum):
    """Where the keys of an action work.

    WINDOW: wherever the focus is. CONTENT: not on a control that has its own use for the key
    (Enter presses a button). Some keys work inside the widget only that their provider names.
    """

    WINDOW = "window"
    CONTENT = "content"


class Entry(NamedTuple):
    """An action in words. keys: the first one is the one that is shown.

    repeats: holding the key down does it again. number: of a numbered action, whose key is fixed;
    kind: what the numbered ones are called together.
    """

    id: str
    words: str
    group: Group
    keys: tuple[str, ...] = ()
    repeats: bool = False
    where: Where = Where.WINDOW
    number: int = 0
    kind: str = ""

    @property
    def text(self) -> str:
        """The words in the user's language."""
        return filled(translate("Actions", self.words), n=str(self.number))

    @property
    def fixed(self) -> bool:
        """Whether the key can't be changed."""
        return bool(self.number)


def candidate(number: int) -> str:
    """The action that chooses the candidate of that number, 1 to 9."""
    return f"candidate.{number}"


def preset(number: int) -> str:
    """The action that takes the preset of that number, 1 to 9."""
    return f"preset.{number}"


GROUPS: Final[Mapping[Group, str]] = {
    Group.DECIDE: marked("Actions", "Decide"),
    Group.MOVE: marked("Actions", "Move"),
    Group.LEAD: marked("Actions", "The lead"),
    Group.TICK: marked("Actions", "Tick for bulk"),
    Group.SEGUE: marked("Actions", "Segue"),
}

CANDIDATES: Final = marked("Actions", "Choose a candidate")
PRESETS: Final = marked("Actions", "Convert with a preset")


def _numbered() -> tuple[Entry, ...]:
    one = marked("Actions", "Choose candidate {n}")
    other = marked("Actions", "Convert with preset {n}")
    numbers = range(1, 10)
    decide = Group.DECIDE
    return (
        *(Entry(candidate(n), one, decide, (f"{n}",), number=n, kind=CANDIDATES) for n in numbers),
        *(Entry(preset(n), other, decide, (f"Ctrl+{n}",), number=n, kind=PRESETS) for n in numbers),
    )


ENTRIES: Final[tuple[Entry, ...]] = (
    Entry(Act.ACCEPT, marked("Actions", "Accept the suggestion if it is sure"), Group.DECIDE,
          ("Return", "Enter"), where=Where.CONTENT),
    Entry(Act.CONVERT, marked("Actions", "Open the conversion"), Group.DECIDE, ("C",)),
    Entry(Act.CONVERT_NOW, marked("Actions", "Convert as suggested"), Group.DECIDE,
          ("Ctrl+Return", "Ctrl+Enter")),
    Entry(Act.NEW, marked("Actions", "Create new records"), Group.DECIDE, ("N",)),
    Entry(Act.DEAL, marked("Actions", "Convert with a deal"), Group.DECIDE, ("D",)),
    *_numbered(),
    Entry(Act.SKIP, marked("Actions", "Skip with a reason"), Group.DECIDE, ("S",)),
    Entry(Act.LATER, marked("Actions", "Later"), Group.DECIDE, ("H",)),
    Entry(Act.UNDO, marked("Actions", "Take back"), Group.DECIDE, ("Ctrl+Z",)),
    Entry(Act.NEXT, marked("Actions", "Next lead"), Group.MOVE, ("J",), repeats=True),
    Entry(Act.PREVIOUS, marked("Actions", "Previous lead"), Group.MOVE, ("K",), repeats=True),
    Entry(Act.NEXT_LANE, marked("Actions", "Next lane"), Group.MOVE, ("Tab",), repeats=True),
    Entry(Act.PREVIOUS_LANE, marked("Actions", "Previous lane"), Group.MOVE, ("Shift+Tab",),
          repeats=True),
    Entry(Act.READY, marked("Actions", "Lane: Ready"), Group.MOVE),
    Entry(Act.NEW_LANE, marked("Actions", "Lane: New"), Group.MOVE),
    Entry(Act.CHOOSE, marked("Actions", "Lane: Choose"), Group.MOVE),
    Entry(Act.BLOCKED, marked("Actions", "Lane: Blocked"), Group.MOVE),
    Entry(Act.ASIDE, marked("Actions", "Lane: Aside"), Group.MOVE),
    Entry(Act.ALL, marked("Actions", "Lane: All"), Group.MOVE),
    Entry(Act.SEARCH, marked("Actions", "Search"), Group.MOVE, ("/",)),
    Entry(Act.NEXT_PANE, marked("Actions", "Next pane"), Group.MOVE, ("F6",)),
    Entry(Act.OPEN, marked("Actions", "Open in Zoho"), Group.LEAD, ("O",)),
    Entry(Act.RECHECK, marked("Actions", "Read the matches again"), Group.LEAD, ("R",)),
    Entry(Act.EDIT, marked("Actions", "Edit a field"), Group.LEAD, ("E",)),
    Entry(Act.ALIGN, marked("Actions", "Align with what looks similar"), Group.LEAD, ("A",)),
    Entry(Act.TICK, marked("Actions", "Tick"), Group.TICK, ("X",)),
    Entry(Act.TICK_DOWN, marked("Actions", "Tick and move down"), Group.TICK, ("Shift+J",),
          repeats=True),
    Entry(Act.TICK_UP, marked("Actions", "Tick and move up"), Group.TICK, ("Shift+K",),
          repeats=True),
    Entry(Act.TICK_ALL, marked("Actions", "Tick all of the lane"), Group.TICK, ("Ctrl+A",)),
    Entry(Act.TICK_NONE, marked("Actions", "Untick all"), Group.TICK),
    Entry(Act.PALETTE, marked("Actions", "All actions"), Group.SEGUE, ("Ctrl+K",)),
    Entry(Act.HELP, marked("Actions", "Keys and help"), Group.SEGUE, ("?", "F1")),
    Entry(Act.RELOAD, marked("Actions", "Read the queue again"), Group.SEGUE),
    Entry(Act.HISTORY, marked("Actions", "History"), Group.SEGUE, ("Ctrl+Shift+H",)),
    Entry(Act.PRESETS, marked("Actions", "Presets"), Group.SEGUE, ("Ctrl+Shift+P",)),
    Entry(Act.SETTINGS, marked("Actions", "Settings"), Group.SEGUE, ("Ctrl+,",)),
    Entry(Act.KEYS, marked("Actions", "Change keys"), Group.SEGUE),
    Entry(Act.SUPPORT, marked("Actions", "Save support bundle"), Group.SEGUE),
    Entry(Act.ADD_ACCOUNT, marked("Actions", "Add an account"), Group.SEGUE),
    Entry(Act.SIGN_OUT, marked("Actions", "Sign out"), Group.SEGUE),
    Entry(Act.LOOK_SYSTEM, marked("Actions", "Appearance: same as system"), Group.SEGUE),
    Entry(Act.LOOK_LIGHT, marked("Actions", "Appearance: light"), Group.SEGUE),
    Entry(Act.LOOK_DARK, marked("Actions", "Appearance: dark"), Group.SEGUE),
)  # fmt: skip

BY_ID: Final[Mapping[str, Entry]] = {entry.id: entry for entry in ENTRIES}
