"""Who wants to hear of something: anybody may listen, the same one twice, and end it alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

Listener = TypeVar("Listener", bound=Callable[..., object])


class Listeners(Generic[Listener]):
    """Iterated over it gives those that listen now; who ends meanwhile, or begins, does no harm."""

    def __init__(self) -> None:
        self._of: dict[object, Listener] = {}

    def add(self, listener: Listener) -> Callable[[], None]:
        """From now on; what comes back ends that, and may be called again without harm."""
        ticket = object()
        self._of[ticket] = listener

        def end() -> None:
            self._of.pop(ticket, None)

        return end

    def __iter__(self) -> Iterator[Listener]:
        return iter(tuple(self._of.values()))
