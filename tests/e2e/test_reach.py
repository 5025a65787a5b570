"""Every control can be found by its name and reached without a mouse, wherever it stands."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from app.ui.actions.catalogue import ENTRIES, Act
from app.ui.actions.editor import KeysDialog
from app.ui.actions.help import KeysHelp
from app.ui.actions.palette import Palette
from app.ui.detail.field_editor import FieldEditor
from app.ui.main_window import MainWindow
from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand
from tests.e2e.test_keys import ready
from tests.waiting import until

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
)
LONGEST_WALK = 60
DIALOGS: dict[Act, type[QWidget]] = {
    Act.HELP: KeysHelp,
    Act.PALETTE: Palette,
    Act.KEYS: KeysDialog,
    Act.EDIT: FieldEditor,
}


def is_inside(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> bool:
    """Whether it is a part of another control (the line of a combo box, a header of a list)."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, kinds):
            return True
        above = above.parentWidget()
    return False


def controls(parent: QWidget) -> list[QWidget]:
    """What a person can see and use, without the parts of others."""
    return [
        one
        for one in parent.findChildren(QWidget)
        if isinstance(one, CONTROLS)
        and one.isVisible()
        and not is_inside(one, CONTROLS)
        and not isinstance(one, QScrollBar)
        and one.window() is parent.window()
    ]


def named(widget: QWidget) -> str:
    """What a screen reader says of it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, widget
    return interface.text(QAccessible.Text.Name)


def nameless(parent: QWidget) -> list[str]:
    return [
        f"{type(w).__name__} {w.objectName()}" for w in controls(parent) if not named(w).strip()
    ]


def without_a_role(parent: QWidget) -> list[str]:
    found = []
    for widget in controls(parent):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface.role() in {
            QAccessible.Role.NoRole,
            QAccessible.Role.Client,
        }:
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def reached_by_tab(window: QWidget, panes: int = 1) -> set[QWidget]:
    """Where the Tab key stops, forwards and backwards, from each pane that F6 leads to."""
    reached: set[QWidget] = set()
    for _ in range(panes):
        start = focused(window)
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            start.setFocus()
            for _ in range(LONGEST_WALK):
                reached.add(focused(window))
                if focused(window).objectName() == "lead_list":  # Tab walks the lanes in there
                    break
                QTest.keyClick(focused(window), key)
                if focused(window) is start:
                    break
        if panes > 1:
            start.setFocus()
            QTest.keyClick(start, Qt.Key.Key_F6)
    return reached


def focused(window: QWidget) -> QWidget:
    focus: QWidget | None = QApplication.focusWidget()
    return window if focus is None else focus


def missed_in(window: QWidget, reached: set[QWidget]) -> list[str]:
    """The stops that the Tab key has not come to, themselves or by who stands in for them."""
    stops = [one for one in controls(window) if is_stop(one)]
    missed = [one for one in stops if not {one, one.focusProxy()} & reached]
    return [f"{type(one).__name__} {one.objectName()}" for one in missed]


def is_stop(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


async def test_every_control_of_the_window_has_a_name_and_a_role(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await ready(person, demo_lead(17))
        assert len(controls(person.window)) > 12
        assert nameless(person.window) == []
        assert without_a_role(person.window) == []
        dialog = await person.opens_dialog()
        assert len(controls(dialog)) > 8
        assert nameless(dialog) == []
        assert without_a_role(dialog) == []
        dialog.reject()


async def test_every_control_of_the_small_dialogs_too(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await ready(person, demo_lead(28))
        for act in DIALOGS:
            await is_within_reach(person, act)


async def is_within_reach(person: Person, act: Act) -> None:
    """Open the dialog, walk through it by Tab, and leave it by Esc."""
    assert person.window.registry.run(act)
    await until(lambda: opened(person, act) is not None, act)
    dialog = opened(person, act)
    assert dialog is not None
    assert controls(dialog), act
    assert nameless(dialog) == [], act
    assert without_a_role(dialog) == [], act
    await until(dialog.isActiveWindow, "the dialog has the keyboard")
    assert missed_in(dialog, reached_by_tab(dialog)) == [], act
    QTest.keyClick(focused(dialog), Qt.Key.Key_Escape)
    await until(lambda: opened(person, act) is None, "Esc closes it")


def opened(person: Person, act: Act) -> QWidget | None:
    found = person.window.findChild(DIALOGS[act])
    return found if found is not None and found.isVisible() else None


async def test_no_control_of_the_window_needs_a_mouse(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """F6 leads to queue, lead and bar; Tab stops at all the rest."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await ready(person, demo_lead(17))
        await asyncio.sleep(0)
        reached = reached_by_tab(person.window, panes=3)
        assert missed_in(person.window, reached) == []
        usable = [one for one in controls(person.window) if one.isEnabled()]
        unreachable = [one for one in usable if not is_stop(one)]
        assert [f"{type(one).__name__} {one.objectName()}" for one in unreachable] == []


async def test_every_action_of_the_window_is_in_the_palette(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await ready(person, demo_lead(17))
        window: MainWindow = person.window
        provided = {one.entry.id for one in window.registry.all()}
        numbered = {one.entry.id for one in window.registry.all() if one.entry.number}
        provided -= {action for action in numbered if not window.registry.can(action)}
        palette = Palette(window.registry, window)
        assert set(palette.shown()) == provided
        palette.deleteLater()
        design = {entry.id for entry in ENTRIES if entry.keys and not entry.number}
        assert design - provided <= {Act.SKIP, Act.LATER}  # of another piece
