"""The team's file: ask which one, read or write it, and say what went wrong."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.domain.accounts import ClientRegistration
from app.domain.team_file import TEAM_FILE_NAME, BadTeamFile, TeamFileFault
from app.ui.dialogs import finished
from app.ui.phrases import marked, translate
from app.ui.words import Words

Read = Callable[[Path], ClientRegistration]
"""Reads a team's file; blocks. Raises BadTeamFile."""
Write = Callable[[Path, ClientRegistration], None]
"""Writes one; blocks. Raises OSError."""

_FAULTS: Final[Mapping[TeamFileFault, tuple[str, str, str]]] = {
    TeamFileFault.UNREADABLE: (
        marked("TeamFile", "The file can't be read"),
        marked("TeamFile", "The system doesn't let Segue read it."),
        marked("TeamFile", "Copy it to your own folder, then open it there."),
    ),
    TeamFileFault.NOT_A_TEAM_FILE: (
        marked("TeamFile", "This isn't a team file"),
        marked("TeamFile", "It is damaged, or something else."),
        marked("TeamFile", "Ask your administrator for segue-team.json again."),
    ),
    TeamFileFault.NEWER: (
        marked("TeamFile", "The file was made by a newer Segue"),
        marked("TeamFile", "This version doesn't know what it means."),
        marked("TeamFile", "Install the newest Segue, then open the file again."),
    ),
    TeamFileFault.MISSING: (
        marked("TeamFile", "Something is missing in the file"),
        marked("TeamFile", "It was changed by hand, or cut off; the missing part is named below."),
        marked("TeamFile", "Ask your administrator for segue-team.json again."),
    ),
    TeamFileFault.WRONG: (
        marked("TeamFile", "Something in the file can't be right"),
        marked("TeamFile", "It was changed by hand; the part that is wrong is named below."),
        marked("TeamFile", "Ask your administrator for segue-team.json again."),
    ),
}
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})


async def ask_to_open(parent: QWidget) -> Path | None:
    """The file to open, None where the user thinks better of it."""
    return await _ask(parent, QFileDialog.AcceptMode.AcceptOpen)


async def ask_to_save(parent: QWidget) -> Path | None:
    """Where to write it, None where the user thinks better of it."""
    return await _ask(parent, QFileDialog.AcceptMode.AcceptSave)


async def read(path: Path, reader: Read) -> ClientRegistration | Words:
    """What is in the file, or why nothing can be made of it."""
    try:
        return await asyncio.get_running_loop().run_in_executor(None, reader, path)
    except BadTeamFile as bad:
        title, happened, todo = (translate("TeamFile", text) for text in _FAULTS[bad.fault])
        return Words(title, happened, todo, code=bad.key)


async def write(path: Path, registration: ClientRegistration, writer: Write) -> str:
    """Write it; "" where it is written, else why it isn't."""
    try:
        await asyncio.get_running_loop().run_in_executor(None, writer, path, registration)
    except OSError as error:
        if error.errno in _FULL:
            return translate("TeamFile", "It could not be saved: the disk is full.")
        return translate("TeamFile", "It could not be saved there. Choose another folder.")
    return ""


async def _ask(parent: QWidget, mode: QFileDialog.AcceptMode) -> Path | None:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    filters = translate("TeamFile", "Team file (*.json)")
    dialog = QFileDialog(parent, translate("TeamFile", "Team file"), folder, filters)
    dialog.setObjectName("team_file_dialog")
    dialog.setAcceptMode(mode)
    if mode is QFileDialog.AcceptMode.AcceptSave:
        dialog.setDefaultSuffix("json")
        dialog.selectFile(TEAM_FILE_NAME)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    try:
        accepted = await finished(dialog) == QDialog.DialogCode.Accepted
        chosen = dialog.selectedFiles()
    finally:
        dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None
