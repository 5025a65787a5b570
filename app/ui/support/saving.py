"""From the menu to the file: show what was collected, ask where it should go, write it there."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.services.support import SupportBundle
from app.ui.dialogs import finished
from app.ui.phrases import translate
from app.ui.support.dialog import SupportDialog
from app.ui.tasks import OnError, TaskScope

Write = Callable[[Path, bytes], None]
"""Puts a file in place; blocks. Raises OSError."""

_ZIP: Final = ".zip"
_TEXT: Final = ".txt"
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


async def show_and_save(
    parent: QWidget, bundle: SupportBundle, write: Write, on_error: OnError
) -> None:
    """Show the bundle until its dialog is closed, and save it whenever the user wants that."""
    dialog = SupportDialog(bundle.text, parent)
    tasks = TaskScope(dialog, on_error)
    dialog.save_requested.connect(
        lambda: tasks.start_once("save", lambda: _save(dialog, bundle, write))
    )
    try:
        await finished(dialog)
    finally:
        await tasks.settle()
        dialog.deleteLater()


async def _save(dialog: SupportDialog, bundle: SupportBundle, write: Write) -> None:
    path = await _ask_where(dialog, bundle.file_name)
    if path is None:
        return
    content = bundle.as_file(path.suffix)
    try:
        await asyncio.get_running_loop().run_in_executor(None, write, path, content)
    except OSError as error:
        dialog.show_failure(_reason(error))
    else:
        dialog.show_saved(path.name)


async def _ask_where(parent: QWidget, name: str) -> Path | None:
    """The file to save to, None where the user thinks better of it."""
    filters = {
        translate("support", "Zip archive (*.zip)"): _ZIP,
        translate("support", "Text file (*.txt)"): _TEXT,
    }
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(
        parent, translate("support", "Save support bundle"), folder, ";;".join(filters)
    )
    dialog.setObjectName("support_file_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(_ZIP)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters.get(chosen, _ZIP)))
    dialog.selectFile(f"{name}{_ZIP}")
    try:
        accepted = await finished(dialog) == QDialog.DialogCode.Accepted
        chosen = dialog.selectedFiles()
    finally:
        dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None


def _reason(error: OSError) -> str:
    """Why it could not be written, in words of ours: the system's would name the whole path."""
    if error.errno in _FULL:
        return translate("support", "It could not be saved: the disk is full.")
    if error.errno in _FORBIDDEN:
        return translate("support", "Segue may not write there. Choose another folder.")
    return translate("support", "It could not be saved there. Choose another folder.")
