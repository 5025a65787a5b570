"""The dialog without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMessageBox,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.presets import Preset
from app.domain.records import Hindrance, record_id
from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.theme import Theme
from tests.samples import domain
from tests.ui.convert import samples, scenes
from tests.ui.convert.conftest import Show
from tests.ui.convert.driver import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAT, BOYLE = f"contact_option_{domain.PAT_ID}", f"contact_option_{domain.BOYLE_ID}"


@pytest.fixture
def person(theme: Theme, show: Show) -> Person:
    """Before two matches, with nothing chosen; the first is Pat, the second Boyle."""
    return Person(show(scenes.undecided(theme)))


def test_digits_choose_a_contact(person: Person) -> None:
    person.press(Qt.Key.Key_2)
    assert person.checked(BOYLE)
    assert person.focused() == BOYLE
    person.press(Qt.Key.Key_1)
    assert person.checked(PAT)
    person.press(Qt.Key.Key_9)
    assert person.checked(PAT), "there is no ninth"


def test_n_creates_a_contact_and_d_turns_the_deal_on_and_off(person: Person) -> None:
    person.press(Qt.Key.Key_N)
    assert person.checked("contact_option_new")
    person.press(Qt.Key.Key_D)
    assert person.dialog.state.with_deal
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_D)
    assert not person.dialog.state.with_deal


def test_d_leads_to_what_the_deal_needs_and_escape_back(person: Person) -> None:
    """What is typed then is the deal's, and chooses nothing."""
    person.press(Qt.Key.Key_1)
    person.press(Qt.Key.Key_D)
    assert person.focused() == "deal_field_Deal_Name"
    assert "Esc leads back to the choices" in person.words()
    QTest.keyClicks(person.find(QLineEdit, "deal_field_Deal_Name"), "n 2 d")
    assert person.dialog.state.deal_values["Deal_Name"] == "n 2 d", "in the place of the default"
    assert person.checked(PAT)
    person.press(Qt.Key.Key_Escape)
    assert person.focused() == PAT
    assert "Esc leads back" not in person.words()
    person.press(Qt.Key.Key_2)
    assert person.checked(BOYLE)
    person.press(Qt.Key.Key_D)
    person.dialog.state.set_field("Closing_Date", None)
    person.press(Qt.Key.Key_D)
    assert person.focused() == "deal_field_Closing_Date", "the first that is empty"


def test_the_pane_key_leads_round_the_form(person: Person) -> None:
    def round_trip() -> list[str]:
        walked: list[str] = []
        while not walked or not person.focused().startswith("contact_option"):
            person.press(Qt.Key.Key_F6)
            walked.append(person.focused())
            assert len(walked) < 10
        return walked

    assert round_trip() == ["deal_check", "assign_to", "show_problem_button", PAT]
    person.press(Qt.Key.Key_1)
    person.press(Qt.Key.Key_D)
    account = f"account_option_{domain.ZYLKER_ID}"
    assert person.focused() == "deal_field_Deal_Name"
    walked = round_trip()
    assert walked == ["assign_to", "show_request_button", "convert_button", PAT]
    assert round_trip()[:2] == [account, "deal_field_Deal_Name"]


def test_keys_that_the_user_has_changed_do_the_same(theme: Theme, show: Show) -> None:
    try:
        key_map().give(Act.NEW, "G")
        key_map().give(Act.DEAL, "B")
        person = Person(show(scenes.undecided(theme)))
        person.press(Qt.Key.Key_N)
        assert not person.checked("contact_option_new")
        person.press(Qt.Key.Key_G)
        assert person.checked("contact_option_new")
        person.press(Qt.Key.Key_B)
        assert person.dialog.state.with_deal
        person.press(Qt.Key.Key_Escape)
        assert {"G", "B"} <= set(person.words().splitlines())
    finally:
        key_map().reset()


@pytest.mark.parametrize(
    ("given", "key", "held", "text"),
    [
        ("Ctrl+G", Qt.Key.Key_G, CONTROL, "\x07"),
        ("Shift+G", Qt.Key.Key_G, SHIFT, "G"),
        ("!", Qt.Key.Key_Exclam, SHIFT, "!"),
        ("€", 0x20AC, Qt.KeyboardModifier.GroupSwitchModifier, "€"),
    ],
)
def test_a_new_key_that_needs_another_held_down_does_it_too(
    theme: Theme, show: Show, given: str, key: int, held: Qt.KeyboardModifier, text: str
) -> None:
    """The form printed such a key beside the choice, and didn't obey it."""
    try:
        key_map().give(Act.NEW, given)
        person = Person(show(scenes.undecided(theme)))
        focus = person.dialog.focusWidget()
        assert focus is not None
        QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, key, held, text))
        assert person.checked("contact_option_new")
    finally:
        key_map().reset()


def test_keys_that_the_user_gave_to_something_else_choose_nothing(theme: Theme, show: Show) -> None:
    """Also those that have no other key in their place: digits and the presets' can be taken."""
    try:
        for act, key in {Act.SKIP: "2", Act.LATER: "Ctrl+1", Act.OPEN: "Ctrl+Return"}.items():
            key_map().give(act, key)
        person = Person(show(scenes.undecided(theme)))
        person.dialog.offer_presets([Preset("First", notify_lead_owner=True)])
        person.press(Qt.Key.Key_2)
        assert not person.checked(BOYLE)
        assert "2" not in person.words().splitlines()
        person.press(Qt.Key.Key_1)
        assert person.checked(PAT)
        person.press(Qt.Key.Key_1, CONTROL)
        assert not person.checked("notify_lead_owner_check")
        person.press(Qt.Key.Key_Return, CONTROL)
        assert person.plans == []
        person.press(Qt.Key.Key_Enter, CONTROL)
        assert len(person.plans) == 1
    finally:
        key_map().reset()


def test_the_preset_that_was_taken_bears_a_tick(person: Person) -> None:
    """Nothing showed which of them it was, whether its key was pressed here or over the queue."""
    first, other = Preset("First", notify_lead_owner=True), Preset("Other")
    person.dialog.offer_presets([first, other])
    person.dialog.apply(first)
    shown = [person.find(QAbstractButton, f"preset_{n}") for n in (1, 2)]
    assert [one.text() for one in shown] == ["✓ First  Ctrl+1", "Other  Ctrl+2"]
    person.press(Qt.Key.Key_2, CONTROL)
    assert [one.text() for one in shown] == ["First  Ctrl+1", "✓ Other  Ctrl+2"]
    assert [one.isChecked() for one in shown] == [False, True]
    shown[1].click()
    assert shown[1].isChecked()


def test_the_keys_are_shown_beside_what_they_do(person: Person) -> None:
    shown = person.words().splitlines()
    assert {"1", "2", "N", "D"} <= set(shown)


def test_single_keys_are_off_while_typing(person: Person) -> None:
    person.press(Qt.Key.Key_1)
    person.press(Qt.Key.Key_D)
    person.type("deal_field_Deal_Name", "2 new deals")
    assert person.checked(PAT)
    assert person.dialog.state.with_deal
    assert person.dialog.state.deal_values["Deal_Name"] == "2 new deals"
    person.type("deal_field_Amount", "2")
    assert person.checked(PAT)


def test_a_choice_that_is_off_has_no_key(theme: Theme, show: Show) -> None:
    contacts = (
        domain.contact(id=record_id("11"), hindrance=Hindrance.LOCKED),
        domain.other_contact(),
    )
    context = domain.context(found=domain.matches(contacts), org=samples.org())
    person = Person(show(scenes.make(theme, context, contacts[1])))
    person.press(Qt.Key.Key_2)
    assert not person.checked("contact_option_11")
    assert "2" not in person.words().splitlines()
    person.press(Qt.Key.Key_1)
    assert person.checked(BOYLE), "the first that can be chosen"


def test_ctrl_return_converts_from_anywhere_once(person: Person) -> None:
    person.press(Qt.Key.Key_1)
    person.press(Qt.Key.Key_D)
    person.find(QWidget, "deal_field_Deal_Name").setFocus()
    person.press(Qt.Key.Key_Return, CONTROL)
    person.press(Qt.Key.Key_Return, CONTROL)
    person.click("convert_button")
    assert len(person.plans) == 1
    assert person.plans[0].contact == domain.PAT_ID
    assert person.plans[0].deal is not None


def test_ctrl_return_with_something_open_leads_there(person: Person) -> None:
    person.press(Qt.Key.Key_Return, CONTROL)
    assert person.plans == []
    assert person.focused() == PAT
    person.press(Qt.Key.Key_1)
    person.press(Qt.Key.Key_D)
    person.type("deal_field_Closing_Date", "")
    person.press(Qt.Key.Key_Return, CONTROL)
    assert person.plans == []
    assert person.focused() == "deal_field_Closing_Date"


def test_ctrl_return_meant_for_the_window_below_converts_nothing(
    theme: Theme, qtbot: QtBot
) -> None:
    """The form has only just come up: what stands in the way is led to, and the rest is told."""
    dialog = scenes.undecided(theme, look=60)
    qtbot.addWidget(dialog)
    person = Person(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    person.press(Qt.Key.Key_Return, CONTROL)
    assert person.focused() == PAT
    person.press(Qt.Key.Key_1)
    person.press(Qt.Key.Key_Return, CONTROL)
    assert person.plans == []
    assert not person.enabled("convert_button")
    assert "Nothing was sent: this has only just appeared." in person.words()


def test_return_in_a_field_presses_no_button(person: Person) -> None:
    person.press(Qt.Key.Key_1)
    person.press(Qt.Key.Key_D)
    person.find(QWidget, "deal_field_Deal_Name").setFocus()
    person.press(Qt.Key.Key_Return)
    assert person.plans == []
    assert person.dialog.isVisible()


def test_escape_closes_and_says_so(person: Person) -> None:
    closed: list[bool] = []
    person.dialog.closed.connect(lambda: closed.append(True))
    person.press(Qt.Key.Key_Escape)
    assert not person.dialog.isVisible()
    assert closed == [True]
    assert person.plans == []


@pytest.mark.parametrize("way", ["escape", "cancel"])
def test_what_was_typed_for_the_deal_isn_t_thrown_away_unasked(person: Person, way: str) -> None:
    person.press(Qt.Key.Key_1)
    person.press(Qt.Key.Key_D)
    person.type("deal_field_Deal_Name", "Twelve lathes")
    if way == "escape":  # the first time it leaves the fields
        person.press(Qt.Key.Key_Escape)
    for answer, stays in (("keep", True), ("accept", False)):
        if way == "escape":
            person.press(Qt.Key.Key_Escape)
        else:
            person.click("cancel_button")
        assert person.dialog.isVisible()
        box = person.dialog.findChildren(QMessageBox)[-1]
        next(b for b in box.buttons() if b.objectName() == answer).click()
        assert person.dialog.isVisible() == stays


def test_escape_leaves_no_conversion_under_way_by_accident(person: Person) -> None:
    person.press(Qt.Key.Key_1)
    person.press(Qt.Key.Key_Return, CONTROL)
    person.press(Qt.Key.Key_Escape)
    assert person.dialog.isVisible()
    person.click("cancel_button")
    assert not person.dialog.isVisible()


def test_the_windows_own_cross_closes_at_any_time(person: Person) -> None:
    closed: list[bool] = []
    person.dialog.closed.connect(lambda: closed.append(True))
    person.press(Qt.Key.Key_1)
    person.press(Qt.Key.Key_Return, CONTROL)
    person.dialog.close()
    assert not person.dialog.isVisible()
    assert closed == [True]


def test_single_keys_are_off_while_sending(person: Person) -> None:
    person.press(Qt.Key.Key_1)
    person.press(Qt.Key.Key_Return, CONTROL)
    person.press(Qt.Key.Key_2)
    assert person.checked(PAT)


def test_tab_walks_every_control_in_the_order_it_is_read(theme: Theme, show: Show) -> None:
    person = Person(show(scenes.article(theme)))
    QTest.qWait(1)
    first = person.focused()
    walked: list[str] = []
    while not walked or person.focused() != first:
        walked.append(person.focused())
        person.press(Qt.Key.Key_Tab)
        assert len(walked) < 60
    left = [name for name in walked if _column(person, name) == "left"]
    assert left == sorted(left, key=lambda name: _place(person, name))
    columns = [_column(person, name) for name in walked]
    assert columns == sorted(columns, key=["left", "right", "footer"].index)
    assert {"assign_to", "overwrite_check", "cancel_button", "convert_button"} - set(walked) == {
        "overwrite_check"  # off here
    }
    choosable = {
        b.objectName()
        for b in person.dialog.findChildren(QAbstractButton)
        if b.objectName() and b.isEnabled() and b.isVisible() and not isinstance(b, QRadioButton)
    }
    assert choosable <= set(walked)


def _column(person: Person, name: str) -> str:
    if name in {"cancel_button", "convert_button", "show_problem_button"}:
        return "footer"
    return "right" if name in {"show_request_button", "request_view"} else "left"


def _place(person: Person, name: str) -> tuple[int, int]:
    widget = person.find(QWidget, name)
    spot = widget.mapTo(person.dialog, QPoint(0, widget.height() // 2))
    return spot.y() // 12, spot.x()


def test_what_is_asked_stands_beside_the_choice_and_at_the_foot(theme: Theme, show: Show) -> None:
    lines = Person(show(scenes.undecided(theme))).words().splitlines()
    assert lines.count("Choose a contact to merge into, or create a new one.") == 2
    assert "This is shown once contact and account are chosen." in lines
    lines = Person(show(scenes.locked(theme))).words().splitlines()
    assert "Nothing: this lead can't be converted now." in lines
