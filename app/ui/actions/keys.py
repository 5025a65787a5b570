"""Which key does what: the first keys of the catalogue, and what the user has made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.ui.actions.catalogue import BY_ID, ENTRIES, Entry
from app.ui.actions.key_names import shown_key, spoken_key
from app.ui.actions.key_rules import is_of_controls, pressed_keys
from app.ui.phrases import joined, translate

Keys = tuple[str, ...]

_MOST_CHANGED: Final = 200


class KeyMap(QObject):
    """Keys by action, as Qt's portable text. changed follows every change."""

    changed = Signal()

    def __init__(self, entries: Iterable[Entry] = ENTRIES) -> None:
        super().__init__()
        self._first = {entry.id: entry.keys for entry in entries}
        self._own: dict[str, Keys] = {}

    def keys(self, action: str) -> Keys:
        """The keys of an action; none where it has none."""
        return self._own.get(action, self._first.get(action, ()))

    def shown(self, action: str) -> str:
        """The key to print on a button, "" where the action has none."""
        keys = self.keys(action)
        return shown_key(keys[0]) if keys else ""

    def named(self, action: str) -> str:
        """What does the action, for a sentence: its key, or where it has none its own words."""
        if keys := self.keys(action):
            return spoken_key(keys[0])
        entry = BY_ID.get(action)
        return joined(translate("Keys", "“{action}”"), action=entry.text) if entry else ""

    def owner(self, key: str) -> str:
        """The action that a key does, "" where it does none."""
        known = {*self._first, *self._own}
        return next((action for action in known if key in self.keys(action)), "")

    def is_pressed(self, action: str, event: QKeyEvent) -> bool:
        """Whether the event is a press of the action's key, for windows that bind no shortcuts."""
        return any(key in self.keys(action) for key in pressed_keys(event))

    def may_have(self, action: str, key: str) -> bool:
        """Whether the key can do the action: what controls live by only as a first key."""
        return key in self._first.get(action, ()) or not is_of_controls(key)

    # --- what the user changes -----------------------------------------------------------------

    def give(self, action: str, key: str) -> None:
        """Let key alone do the action ("": no key); whoever had it has it no more."""
        before = self.owner(key) if key else ""
        if before and before != action:
            self._put(before, tuple(one for one in self.keys(before) if one != key))
        self._put(action, (key,) if key else ())
        self.changed.emit()

    def reset(self, action: str = "") -> None:
        """Back to the first keys, of one action or of all. A key that has another owner is his."""
        for one in [action] if action else list(self._own):
            self._own.pop(one, None)
        if action:
            taken = {key for other in self._own for key in self._own[other]}
            free = tuple(key for key in self._first.get(action, ()) if key not in taken)
            self._put(action, free)
        self.changed.emit()

    def own(self) -> Mapping[str, Keys]:
        """What differs from the first keys, to be kept."""
        return dict(self._own)

    def take_own(self, own: Mapping[str, Keys]) -> None:
        """What was kept; unknown actions, fixed ones, doubles and what is no key are left out."""
        self._own = {}
        taken: set[str] = set()
        for action, keys in list(own.items())[:_MOST_CHANGED]:
            entry = BY_ID.get(action)
            if entry is None or entry.fixed:
                continue
            good = tuple(
                key
                for key in dict.fromkeys(map(portable, keys))
                if key and key not in taken and self.may_have(action, key)
            )
            if keys and not good:
                continue
            taken.update(good)
            self._put(action, good)
        for action in self._first:
            if action not in own and taken & set(self.keys(action)):
                self._put(action, tuple(k for k in self.keys(action) if k not in taken))
        self.changed.emit()

    def _put(self, action: str, keys: Keys) -> None:
        if keys == self._first.get(action, ()):
            self._own.pop(action, None)
        else:
            self._own[action] = keys


_PORTABLE: Final = QKeySequence.SequenceFormat.PortableText


def portable(text: str) -> str:
    """text as a key in the one way of writing it, "" where it is no single key."""
    keys = QKeySequence.fromString(text[:40], _PORTABLE)
    return keys.toString(_PORTABLE) if keys.count() == 1 else ""


def own_key(key: str, numbers: str) -> str:
    """A dialog's own key for one of the choices that it numbers, "" where the user has given that
    key to something else: no key shall mean two things. numbers: the action of the catalogue that
    takes the same number elsewhere, and has that key at first.
    """
    return key if key_map().owner(key) in {"", numbers} else ""


_the_map: list[KeyMap] = []


def key_map() -> KeyMap:
    """The keys of this program; made when first asked for."""
    if not _the_map:
        _the_map.append(KeyMap())
    return _the_map[0]
