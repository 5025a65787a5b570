"""How far the reading of the leads is, and what the queue says of it in the place of rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from app.domain.lane import Lane
from app.ui.formats import number
from app.ui.phrases import filled, marked, translate


class Notice(NamedTuple):
    """A state in words. picture: an icon's name; action: the button's words, "" for no button."""

    picture: str
    title: str
    text: str
    action: str = ""


_EMPTY_LANES: Final[Mapping[Lane, str]] = {
    Lane.READY: marked("QueueStates", "No lead that fits has one sure match so far."),
    Lane.NEW: marked("QueueStates", "No lead that fits was found without a match so far."),
    Lane.CHOOSE: marked("QueueStates", "No lead that fits has doubtful matches so far."),
    Lane.BLOCKED: marked("QueueStates", "No lead that fits is known to be blocked."),
    Lane.ASIDE: marked("QueueStates", "No lead that fits is skipped or kept for later."),
    Lane.UNREAD: "",
}

NOTHING: Final = Notice("", "", "")


class Reading:
    """loading: leads are being read. failure: why the last reading ended too soon."""

    def __init__(self) -> None:
        self.loading = False
        self.failure: Notice | None = None
        self._known = False  # whether anybody has said anything of the leads

    def begin(self) -> None:
        """The leads are being read."""
        self.loading, self.failure, self._known = True, None, True

    def note_rows(self) -> None:
        """Rows came, by a reading or from what was kept."""
        self._known = True

    def end(self) -> None:
        """All leads were read."""
        self.loading, self.failure, self._known = False, None, True

    def fail(self, notice: Notice) -> None:
        """The reading came to nothing."""
        self.loading, self.failure, self._known = False, notice, True

    @property
    def is_whole(self) -> bool:
        """Whether the last reading has told of all leads there are."""
        return self._known and not self.loading and self.failure is None

    def without_leads(self, *, settled: bool) -> Notice:
        """What to say where the queue has no leads. settled: nothing is left to be taken in."""
        if self.failure is not None:
            return self.failure
        if self.loading or not settled:
            return Notice("inbox", translate("QueueStates", "Reading the leads…"), "")
        if not self._known:
            return NOTHING
        return Notice(
            "inbox",
            translate("QueueStates", "No pending leads"),
            translate("QueueStates", "Nothing is waiting to be converted."),
            translate("QueueStates", "Look again"),
        )


def failed(title: str, text: str) -> Notice:
    """The leads could not be read."""
    return Notice("triangle-alert", title, text, translate("QueueStates", "Try again"))


def offline(text: str) -> Notice:
    """There is no connection."""
    title = translate("QueueStates", "You are offline")
    return Notice("wifi-off", title, text, translate("QueueStates", "Try again"))


def without_hits(lane: Lane | None, elsewhere: int, *, searched: bool) -> Notice:
    """What to say where no lead of a lane (None: of the queue) fits. elsewhere: how many of other
    lanes fit the search and the owner. searched: whether either is asked for; where nothing fits
    in any lane, the lane isn't why.
    """
    if elsewhere:
        many = translate("QueueStates", "{n} leads in other lanes fit what you look for.")
        one = translate("QueueStates", "1 lead in another lane fits what you look for.")
        return Notice(
            "search",
            translate("QueueStates", "Not in this lane"),
            one if elsewhere == 1 else filled(many, n=number(elsewhere)),
            translate("QueueStates", "Show in all lanes"),
        )
    if lane is not None and not searched:
        return Notice(
            "inbox",
            translate("QueueStates", "No lead in this lane"),
            translate("QueueStates", _EMPTY_LANES[lane]),
            translate("QueueStates", "Show all leads"),
        )
    return Notice(
        "search",
        translate("QueueStates", "No lead found"),
        translate("QueueStates", "No pending lead fits what you look for."),
        translate("QueueStates", "Show all leads"),
    )
