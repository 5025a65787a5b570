"""What a screen reader says by itself, where words change while the focus stays."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class Voice:
    """Of one part of a window. What it has just said it doesn't say again: of a title and
    its text, where only the text is another, it says that.
    """

    def __init__(self, speaker: QWidget) -> None:
        self._speaker = speaker
        self._last: tuple[str, ...] = ()

    def say(self, *words: str, about: str = "") -> None:
        """Whole phrases, one after the other; none: there is nothing any more. about: what they are
        about, of which the same words are news.
        """
        said = (about, *filter(None, words))
        before = self._last if self._last[:1] == said[:1] else ()
        new = (word for word in said[1:] if word not in before[1:])
        if said != before and tell(self._speaker, *new):
            self._last = said


def tell(speaker: QWidget, *words: str) -> bool:
    """Say it, though it was said before; whether the speaker's window is there to be heard."""
    if not speaker.window().isVisible():
        return False
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    text = ". ".join(word.removesuffix(".") for word in words if word)
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, text))
    return True
