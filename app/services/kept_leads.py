"""What the desk needs of the cache of the queue; app/store/cache.py fits it."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import Protocol

from app.domain.lead_row import LeadRow


class KeptLeads(Protocol):
    """The lead rows of one org as they were last read. Never raises: what fails is not kept."""

    def first_page(self) -> tuple[LeadRow, ...]:
        """The first rows; () where nothing is kept."""
        ...

    def rest(self) -> Iterator[tuple[LeadRow, ...]]:
        """The rows after the first page, some at each step."""
        ...

    def store(self, rows: Sequence[LeadRow]) -> Generator[None, None, None]:
        """Put rows in the place of all others, some at each step."""
        ...

    def remove(self, lead_id: str) -> None:
        """Forget one lead."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...
