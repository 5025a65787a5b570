"""Pictures of the dialog in many states: `python -m tests.ui.convert.gallery FOLDER [dark]`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.context import DecisionContext
from app.domain.matching import Candidate, Suggestion
from app.domain.records import Module
from app.domain.suggestion import suggest
from app.ui.convert.dialog import ConvertDialog
from app.ui.theme import Scheme, Theme
from tests.samples import domain
from tests.ui.convert import samples


def make(theme: Theme, context: DecisionContext, chosen: Candidate | None = None) -> ConvertDialog:
    """The dialog for a context, with Segue's own suggestion."""
    suggestion: Suggestion = suggest(context.lead, context.matches, context.setup)
    return ConvertDialog(
        context,
        suggestion,
        theme,
        request_text=samples.request_text,
        record_url=lambda module, id_: f"https://crm.zoho.com/crm/tab/{module}/{id_}",
        chosen=chosen,
    )


def article(theme: Theme) -> ConvertDialog:
    """Pat Boyle with everything chosen, as in the design."""
    context = domain.context(org=samples.org(), attachments=samples.files(2))
    dialog = make(theme, context, domain.contact())
    state = dialog.state
    state.with_deal = True
    state.set_field("Amount", 20_000_000)
    state.set_field("Stage", "Negotiation/Review")
    state.contact_role = samples.ROLES[0]
    state.notify_lead_owner = state.notify_new_entity_owner = True
    state.set_tag(Module.CONTACTS, "expo-24", on=True)
    state.set_tag(Module.DEALS, "expo-24", on=True)
    dialog.refresh()
    return dialog


def undecided(theme: Theme) -> ConvertDialog:
    """Several matches: nothing is chosen."""
    return make(theme, domain.context(org=samples.org()))


STATES: dict[str, Callable[[Theme], ConvertDialog]] = {
    "article": article,
    "undecided": undecided,
}


def shoot(dialog: ConvertDialog, path: Path, size: QSize) -> None:
    """Lay the dialog out and save its picture."""
    dialog.resize(size)
    dialog.show()
    QTest.qWait(60)
    dialog.grab().save(str(path))


def main() -> None:
    """Save a picture of each state."""
    app = QApplication(sys.argv[:1])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    dark = "dark" in sys.argv
    theme = Theme(app, Scheme.DARK if dark else Scheme.LIGHT)
    wanted = [a for a in sys.argv[2:] if a in STATES] or list(STATES)
    sizes = [a for a in sys.argv[2:] if "x" in a and a[0].isdigit()] or ["1000x800"]
    for name in wanted:
        for size in sizes:
            width, _, height = size.partition("x")
            dialog = STATES[name](theme)
            suffix = "-dark" if dark else ""
            shoot(dialog, folder / f"{name}{suffix}-{size}.png", QSize(int(width), int(height)))
            dialog.close()


if __name__ == "__main__":
    main()
