"""What an org lacks, told as soon as its metadata was read: before it is met at a refusal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject

from app.domain.check import CheckRow, Grade, Topic
from app.domain.errors import CrmError
from app.domain.org_check import org_rows
from app.services.open_org import OpenOrg
from app.ui.dialogs import tell
from app.ui.main_window import MainWindow
from app.ui.settings.check_words import CheckLine, check_line

_TOLD: Final = frozenset({Topic.SCOPES, Topic.PERMISSIONS, Topic.ORG, Topic.MODULES, Topic.COMPANY})
"""A trial or a free edition is told by Check connection: nobody wants to read it each morning."""


class OrgNotes(QObject):
    """What stands in the way is told over the desk; what is merely less, in the status line, and
    again in the account's menu.
    """

    def __init__(self, window: MainWindow, org: OpenOrg) -> None:
        super().__init__(window)
        self._window = window
        self._org = org
        self._text = ""
        window.account.notes_requested.connect(self._show)

    async def run(self) -> None:
        """Once the metadata is there; where it can't be read the queue says why."""
        try:
            setup = await self._org.session.open()
        except CrmError:
            return
        rows = org_rows(setup, self._org.clock.now())
        self.show_rows([row for row in rows if row.topic in _TOLD])

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """Tell what isn't as it should be."""
        lines = [check_line(row) for row in rows]
        bad = [line for line in lines if line.grade is Grade.BAD]
        if bad:
            self._window.org_notice.say("\n".join(map(_sentence, bad)))
        warned = [line for line in lines if line.grade is Grade.WARN]
        self._text = "\n\n".join(map(_sentence, warned))
        self._window.account.show_notes(self._text)
        if warned and not self._window.status.has_notice:
            self._window.status.set_notice(self.tr("What this org does without"), self._show)

    def _show(self) -> None:
        tell(self._window, self.tr("What this org does without"), self._text)


def _sentence(line: CheckLine) -> str:
    return " ".join(filter(None, (line.says, line.todo)))
