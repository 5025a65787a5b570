"""E: a field of the chosen lead is changed, after the user has seen the old and the new value."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.context import DecisionContext
from app.domain.records import RecordId
from app.ui.actions.catalogue import Act
from app.ui.desk.near_misses import NearMissDesk
from app.ui.main_window import MainWindow
from app.ui.tasks import TaskScope

if TYPE_CHECKING:  # the queue needs none of it at the start
    from app.domain.near_misses import Change


class LeadEditing(QObject):
    """decidable gives the lead that is shown, where something can be decided on it.

    What Zoho didn't take stands in the editor when it is opened for that lead again.
    """

    def __init__(
        self,
        window: MainWindow,
        tasks: TaskScope,
        writer: NearMissDesk,
        decidable: Callable[[], DecisionContext | None],
        is_locked: Callable[[RecordId], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._writer = writer
        self._decidable = decidable
        self._is_locked = is_locked
        self._tried: dict[RecordId, Change] = {}
        window.registry.provide(Act.EDIT, self._edit, self._can)

    def _can(self) -> bool:
        context = self._decidable()
        return context is not None and not self._is_locked(context.lead.id)

    def _edit(self) -> None:
        if (context := self._decidable()) is not None:
            self._tasks.start_once("edit", lambda: self._ask(context))

    async def _ask(self, context: DecisionContext) -> None:
        from app.ui.detail.field_editor import FieldEditor
        from app.ui.dialogs import finished

        tried = self._tried.pop(context.lead.id, None)
        dialog = FieldEditor(context, self._window, tried=tried)
        try:
            agreed = bool(await finished(dialog))
            change = dialog.change
        finally:
            dialog.deleteLater()
        if agreed and change is not None and not self._is_locked(context.lead.id):
            self._tried[context.lead.id] = change
            if await self._writer.write(context.lead, [change]):
                del self._tried[context.lead.id]
