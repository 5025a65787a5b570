"""The user's presets of the open org: in order, changed one step at a time, kept after each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, Protocol

from app.domain.preset_document import TeamPresetsUnusable
from app.domain.presets import MOST_PRESETS, Preset, is_same, told_apart
from app.services.disk_turns import DiskTurns


class FoundPresets(Protocol):
    """aside: the name under which a damaged file is kept."""

    @property
    def content(self) -> tuple[Preset, ...]:
        """The presets."""
        ...

    @property
    def aside(self) -> str:
        """ "" where nothing was damaged."""
        ...


class PresetFile(Protocol):
    """Where they are kept; both block, a little."""

    def read(self) -> FoundPresets:
        """What was written last. Never raises."""
        ...

    def write(self, content: tuple[Preset, ...]) -> None:
        """Keep them. Raises OSError."""
        ...


class TeamFile(Protocol):
    """Presets in a team's file; both block and raise TeamPresetsUnusable."""

    def read(self, path: Path) -> tuple[Preset, ...]:
        """The presets in it."""
        ...

    def write(self, path: Path, presets: Sequence[Preset]) -> None:
        """Put them in, beside what else is there. Raises OSError too."""
        ...


class TakenIn(NamedTuple):
    """How many of a team's presets were new and are here now; left_out: there was no room."""

    new: int
    left_out: int


class PresetService:
    """changed is told after each step. All steps work at once; `keep` puts them on the disk."""

    def __init__(self, file: PresetFile, team: TeamFile) -> None:
        self._file = file
        self._team = team
        self._presets: tuple[Preset, ...] = ()
        self._deleted: tuple[int, Preset] | None = None
        self._changed: list[Callable[[], object]] = []
        self._disk = DiskTurns("presets")

    async def open(self) -> str:
        """Read them; the name under which a damaged file was put aside, "" for none."""
        found = await self._disk.run(self._file.read)
        self._presets = found.content
        self._tell()
        return found.aside

    async def keep(self) -> None:
        """Put them on the disk as they are now. Raises OSError."""
        await self._disk.run(self._file.write, self._presets)

    def watch(self, listener: Callable[[], object]) -> Callable[[], None]:
        """Tell the listener each change; the result ends that."""
        self._changed.append(listener)
        return lambda: self._changed.remove(listener)

    def all(self) -> tuple[Preset, ...]:
        """In order; the first nine have keys."""
        return self._presets

    def get(self, number: int) -> Preset | None:
        """The one of that number, counted from 1."""
        return self._presets[number - 1] if 0 < number <= len(self._presets) else None

    @property
    def is_full(self) -> bool:
        """Whether no more can be added."""
        return len(self._presets) >= MOST_PRESETS

    def add(self, preset: Preset, at: int | None = None) -> int:
        """Put one in, at the end by default; its place, counted from 0. -1: there are too many."""
        if self.is_full:
            return -1
        place = len(self._presets) if at is None else at
        names = tuple(p.name for p in self._presets)
        named = replace(preset, name=told_apart(preset.name, names))
        self._set((*self._presets[:place], named, *self._presets[place:]))
        return place

    def change(self, place: int, preset: Preset) -> None:
        """Put another in its place."""
        self._set((*self._presets[:place], preset, *self._presets[place + 1 :]))

    def copy(self, place: int) -> int:
        """The same once more, below it; its place."""
        return self.add(self._presets[place], place + 1)

    def move(self, place: int, by: int) -> int:
        """Up (-1) or down (1); its new place."""
        to = min(max(0, place + by), len(self._presets) - 1)
        rest = [p for i, p in enumerate(self._presets) if i != place]
        rest.insert(to, self._presets[place])
        self._set(tuple(rest))
        return to

    def delete(self, place: int) -> Preset:
        """Take it out; `restore` puts it back."""
        gone = self._presets[place]
        self._deleted = (place, gone)
        self._set((*self._presets[:place], *self._presets[place + 1 :]))
        return gone

    def restore(self) -> int:
        """Put the one deleted last back where it was; its place, -1: none, or no room."""
        if self._deleted is None or self.is_full:
            return -1
        (place, preset), self._deleted = self._deleted, None
        return self.add(preset, min(place, len(self._presets)))

    def take_in(self, presets: Iterable[Preset]) -> TakenIn:
        """Add a team's presets to the end, but for those that are here already."""
        new = left_out = 0
        for preset in presets:
            if self._has(preset):
                continue
            if self.add(preset) >= 0:
                new += 1
            else:
                left_out += 1
        return TakenIn(new, left_out)

    def _has(self, preset: Preset) -> bool:
        """Also under the name that it was given because another has its own."""
        is_taken = any(kept.name == preset.name for kept in self._presets)
        return is_taken and any(is_same(kept, preset) for kept in self._presets)

    async def import_from(self, path: Path) -> TakenIn:
        """Take in a team's presets. Raises TeamPresetsUnusable."""
        return self.take_in(await asyncio.to_thread(self._team.read, path))

    async def others_in(self, path: Path) -> tuple[Preset, ...]:
        """A team's presets of names that none has here: an export alone would take them away."""
        try:
            there = await asyncio.to_thread(self._team.read, path)
        except TeamPresetsUnusable:  # there are none, or the export will say what is wrong
            return ()
        own = {kept.name for kept in self._presets}
        return tuple(preset for preset in there if preset.name not in own)

    async def export_to(self, path: Path, others: Sequence[Preset] = ()) -> None:
        """Put them all into a team's file, and others behind them. Raises TeamPresetsUnusable,
        OSError.
        """
        await asyncio.to_thread(self._team.write, path, (*self._presets, *others))

    def _set(self, presets: tuple[Preset, ...]) -> None:
        self._presets = presets
        self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._changed):
            listener()
