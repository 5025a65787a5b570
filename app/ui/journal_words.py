"""The journal in the user's words: why it can't keep something, and what was found in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.journal import Backlog, JournalHealth
from app.domain.obstacle import Obstacle
from app.ui.phrases import filled, joined, marked, translate

_WHY: Final[Mapping[Obstacle, str]] = {
    Obstacle.FULL: marked("Journal", "the disk is full"),
    Obstacle.READ_ONLY: marked("Journal", "its folder can't be written to"),
    Obstacle.BUSY: marked("Journal", "another program keeps the file busy"),
    Obstacle.FAILING: marked("Journal", "the disk doesn't work as it should"),
    Obstacle.DAMAGED: marked("Journal", "the file is damaged"),
    Obstacle.HELD: marked("Journal", "another Segue on this computer is using it"),
    Obstacle.CLOSED: marked("Journal", "it isn't open yet"),
}

_TODO: Final[Mapping[Obstacle, str]] = {
    Obstacle.FULL: marked("Journal", "Make some room on the disk; Segue goes on by itself."),
    Obstacle.READ_ONLY: marked(
        "Journal", "Make sure that you can write to Segue's folder; Segue goes on by itself."
    ),
    Obstacle.BUSY: marked(
        "Journal", "A backup or a virus scanner may be using it; try again in a moment."
    ),
    Obstacle.FAILING: marked("Journal", "Save your work and have the disk checked."),
    Obstacle.DAMAGED: marked("Journal", "Start Segue again: it repairs the file at the start."),
    Obstacle.HELD: marked("Journal", "Convert there, or close it."),
    Obstacle.CLOSED: marked("Journal", "Try again in a moment."),
}


def why(obstacle: Obstacle) -> str:
    """What stands in the way, to be put into a sentence."""
    return translate("Journal", _WHY[obstacle])


def todo(obstacle: Obstacle) -> str:
    """What to do about it."""
    return translate("Journal", _TODO[obstacle])


def refusal_words(obstacle: Obstacle) -> str:
    """Why nothing was sent."""
    sentence = translate(
        "Journal",
        "Segue writes each conversion down before it is sent, and can't now: {why}. So nothing "
        "was sent, and nothing was changed.",
    )
    return f"{joined(sentence, why=why(obstacle))} {todo(obstacle)}"


def obstacle_words(obstacle: Obstacle) -> str:
    """Why nothing can be converted, for as long as it lasts."""
    sentence = translate(
        "Journal", "Nothing can be converted now, since Segue can't open its journal: {why}."
    )
    return f"{joined(sentence, why=why(obstacle))} {todo(obstacle)}"


def unkept_words(obstacle: Obstacle) -> str:
    """Why what is shown isn't kept."""
    sentence = translate(
        "Journal",
        "Segue couldn't write this down ({why}) and keeps trying. If it is closed before, it looks "
        "the lead up in Zoho at its next start.",
    )
    return joined(sentence, why=why(obstacle))


def backlog_words(backlog: Backlog) -> str:
    """What is shown and not kept, in one line; "" where all is kept."""
    if backlog.obstacle is None or not backlog.waiting:
        return ""
    words = translate("Journal", "Not written down yet: {why}. Segue keeps trying.")
    return joined(words, why=why(backlog.obstacle))


def health_words(health: JournalHealth) -> str:
    """What opening the journal found, "" where there is nothing to tell."""
    parts = []
    if health.quarantined:
        parts.append(
            translate(
                "Journal",
                "Segue's journal of conversions was damaged. The damaged files were put aside, and "
                "what could be read of them was carried over.",
            )
        )
    if health.rolled_back or health.restored:
        parts.append(
            translate(
                "Journal",
                "Some of the journal's last entries were lost. Conversions that were still open "
                "are known from a second file and are being looked up in Zoho.",
            )
        )
    parts.append(_unresolved(health))
    return " ".join(filter(None, parts))


def _unresolved(health: JournalHealth) -> str:
    if not health.certain:
        return translate(
            "Journal",
            "Some conversions may have been sent whose outcome Segue doesn't know, and it can't "
            "tell how many. Look at the leads that you converted last in Zoho before you convert "
            "them again.",
        )
    if not health.may_be_unresolved:
        return ""
    sentence = translate(
        "Journal",
        "For {count} of the last conversions Segue doesn't know the outcome, nor the lead. Look at "
        "the leads that you converted last in Zoho before you convert them again.",
    )
    return filled(sentence, count=str(health.may_be_unresolved))
