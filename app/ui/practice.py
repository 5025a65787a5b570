"""What is said of an org that is made anew for each run: its leads, and all that was done there."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.main_window import MainWindow
from app.ui.phrases import translate
from app.ui.theme import Theme


def practice_words() -> str:
    """That nothing of what is shown is there at the next start."""
    return translate("Practice", "Demo: ends with this session")


def tell_ended(window: MainWindow, theme: Theme, start_again: Callable[[], object]) -> None:
    """Say over the desk that the org is gone, and offer a new one; what is shown stays there."""
    from app.ui.notice_bar import NoticeBar

    bar = NoticeBar(theme)
    bar.setObjectName("practice_ended")
    bar.acted.connect(start_again)
    window.add_strip(bar)
    text = translate(
        "Practice",
        "The demo org has ended: its program on this computer isn't running any more. What was "
        "done there is gone with it, and what waits isn't sent.",
    )
    bar.say(text, translate("Practice", "Start it again"))
