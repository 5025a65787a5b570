"""Presets at the desk: their keys, their editor, a team's file in and out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.context import DecisionContext
from app.domain.deal_form import deal_form
from app.domain.preset_document import TeamPresetsUnusable
from app.domain.presets import Preset
from app.domain.records import NO_VALUES, Hindrance, Lead, LeadRow, RecordId
from app.domain.team_file import TEAM_FILE_NAME
from app.services.open_org import OpenOrg
from app.services.presets import PresetService
from app.ui.actions.catalogue import Act
from app.ui.actions.catalogue import preset as preset_action
from app.ui.dialogs import chosen
from app.ui.main_window import MainWindow
from app.ui.phrases import joined, translate
from app.ui.placement import remember
from app.ui.plain import one_line
from app.ui.presets.editor import PresetEditor
from app.ui.tasks import TaskScope
from app.ui.theme import Theme

_log = logging.getLogger("segue.presets")

_WITH_KEYS: Final = 9
_NO_LEAD: Final = Lead(
    LeadRow(RecordId("0"), "", "", "", "", "", "", "", "", "", Hindrance.NONE), NO_VALUES
)

_KEEP: Final = "keep_theirs"
_REMOVE: Final = "remove_theirs"
_NAMED: Final = 10
_FILTER: Final = f"{TEAM_FILE_NAME} (*.json)"


class PresetDesk(QObject):
    """used carries the Preset whose key was pressed over the queue."""

    used = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        org: OpenOrg,
        presets: PresetService,
        tasks: TaskScope,
        shown: Callable[[], DecisionContext | None],
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._org = window, theme, org
        self._presets, self._tasks, self._shown = presets, tasks, shown
        self._editor: PresetEditor | None = None
        presets.watch(self._offer)
        window.registry.provide(Act.PRESETS, self.edit, lambda: org.session.known_setup is not None)

    async def open(self) -> None:
        """Read them; a damaged file is put aside and told."""
        aside = await self._presets.open()
        if aside:
            _log.warning("the presets' file was damaged: put aside")
            words = self.tr("The presets' file was damaged; it is kept as %1").replace("%1", aside)
            self._window.status.set_notice(words, lambda: None)

    def edit(self) -> None:
        """Open the editor."""
        setup, context = self._org.session.known_setup, self._shown()
        if self._editor is not None or setup is None:
            return
        form = deal_form(setup, context.lead if context is not None else _NO_LEAD)
        editor = PresetEditor(self._presets, setup, form, self._theme, context, self._window)
        remember(editor, self._window.places)
        self._editor = editor
        editor.changed.connect(self._keep)
        editor.import_requested.connect(partial(self._ask_for_file, editor, self._import))
        editor.export_requested.connect(partial(self._ask_for_file, editor, self._export))
        editor.finished.connect(self._closed)
        editor.open()

    def _offer(self) -> None:
        """The first nine have keys, over the queue and in the convert dialog. A key without a
        preset stands in the help too, and pressed it says that there is none.
        """
        for number in range(1, _WITH_KEYS + 1):
            preset, words = self._presets.get(number), ""
            if preset is not None:
                words = self.tr("Preset: %1").replace("%1", one_line(preset.name, 60))
            press, can = partial(self._press, number), partial(self._can_press, number)
            self._window.registry.provide(preset_action(number), press, can, words=words)

    def _can_press(self, number: int) -> bool:
        return self._presets.get(number) is not None and self._window.is_desk_shown()

    def _press(self, number: int) -> None:
        if (preset := self._presets.get(number)) is not None:
            self.used.emit(preset)

    def _keep(self) -> None:
        self._tasks.restart("keep presets", self._kept())

    async def _kept(self) -> None:
        try:
            await self._presets.keep()
        except OSError as error:
            _log.warning("the presets are not kept: %s", type(error).__name__)
            self._tell(self.tr("The presets could not be saved; they last until Segue ends."))

    def _ask_for_file(self, parent: QWidget, then: Callable[[Path], object], *_: object) -> None:
        dialog = QFileDialog(parent, self.tr("The team file"), "", _FILTER)
        if then == self._export:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
            dialog.selectFile(TEAM_FILE_NAME)
        dialog.setObjectName("preset_file_dialog")
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _import(self, path: Path) -> None:
        self._tasks.restart("import presets", self._imported(path))

    def _export(self, path: Path) -> None:
        self._tasks.restart("export presets", self._exported(path))

    async def _imported(self, path: Path) -> None:
        try:
            taken = await self._presets.import_from(path)
        except TeamPresetsUnusable as error:
            self._tell(unusable_words(error))
            return
        if self._editor is not None:
            self._editor.refresh()
        told = [self.tr("Presets imported: %1").replace("%1", str(taken.new))] if taken.new else []
        if taken.left_out:
            full = self.tr("There is no room for %1 more: delete some, and import again.")
            told.append(full.replace("%1", str(taken.left_out)))
        self._tell("\n".join(told) or self.tr("Nothing new in it."))
        await self._kept()

    async def _exported(self, path: Path) -> None:
        others = await self._presets.others_in(path)
        if others:
            answer = await self._ask_about(others)
            if not answer:
                return
            others = others if answer == _KEEP else ()
        try:
            await self._presets.export_to(path, others)
        except TeamPresetsUnusable as error:
            self._tell(unusable_words(error))
        except OSError:
            self._tell(self.tr("The file could not be written there."))
        else:
            self._tell(self.tr("The presets are in the file; what else was in it is as before."))

    async def _ask_about(self, others: Sequence[Preset]) -> str:
        """What is to become of the team's presets that aren't the user's: _KEEP, _REMOVE or ""."""
        names = ", ".join(one_line(preset.name, 40) for preset in others[:_NAMED])
        text = self.tr("The team file has presets that you don't have: {names}.")
        return await chosen(
            self._editor or self._window,
            self.tr("Presets of your team"),
            joined(text, names=names if len(others) <= _NAMED else f"{names}…"),
            {_KEEP: self.tr("Keep them in the file"), _REMOVE: self.tr("Remove them")},
        )

    def _tell(self, text: str) -> None:
        if self._editor is not None:
            self._editor.tell(text)
        else:
            self._window.status.set_notice(text, lambda: None)

    def _closed(self) -> None:
        if self._editor is not None:
            self._editor.deleteLater()
            self._editor = None


def unusable_words(error: TeamPresetsUnusable) -> str:
    """Why a team's file can't be used."""
    words = {
        "unreadable": translate("PresetDesk", "The file can't be read."),
        "not_a_team_file": translate("PresetDesk", "That isn't a segue-team.json, or is damaged."),
        "newer": translate("PresetDesk", "A newer Segue wrote that file: update this one."),
        "missing": translate("PresetDesk", "There are no presets in that file."),
    }.get(error.why, translate("PresetDesk", "Something in that file can't be right: %1"))
    return words.replace("%1", one_line(error.key, 60))
