"""What a screen reader is told to say, as Qt hands it on to the system."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytest import MonkeyPatch  # noqa: PT013 - a type alone


@contextmanager
def listening() -> Iterator[list[str]]:
    """A reader is there; what it says, one after the other."""
    heard: list[str] = []

    def take(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    was_active = QAccessible.isActive()
    with MonkeyPatch.context() as patch:
        patch.setattr(QAccessible, "updateAccessibility", take)
        QAccessible.setActive(True)
        try:
            yield heard
        finally:
            QAccessible.setActive(was_active)
