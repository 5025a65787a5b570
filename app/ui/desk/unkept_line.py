"""What happened and can't be written down, told in the status line for as long as that lasts."""

from __future__ import annotations

from app.domain.journal import Backlog
from app.services.open_org import OpenOrg
from app.ui.journal_words import backlog_words
from app.ui.status_line import StatusLine


class UnkeptLine:
    """Follows the journal's backlog from its making to `end`."""

    def __init__(self, status: StatusLine, org: OpenOrg) -> None:
        self._status = status
        self._leave = org.journal.watch_backlog(self._tell)

    def end(self) -> None:
        """Tell nothing more."""
        self._leave()
        self._status.set_unkept("")

    def _tell(self, backlog: Backlog) -> None:
        self._status.set_unkept(backlog_words(backlog))
