"""One mistake that somebody could make, and the tests that are to notice it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Mutant:
    """old stands exactly once in file, and becomes new. tests: the files that are to notice."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]

    def fits(self, tree: Path) -> bool:
        """Whether the mistake can be made there."""
        return (tree / self.file).read_text("utf-8").count(self.old) == 1

    @contextmanager
    def made_in(self, tree: Path) -> Iterator[None]:
        """While it lasts, the tree has the mistake."""
        path = tree / self.file
        sound = path.read_text("utf-8")
        path.write_text(sound.replace(self.old, self.new), "utf-8")
        try:
            yield
        finally:
            path.write_text(sound, "utf-8")
