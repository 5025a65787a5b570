"""The pages of the sign-in by keys alone: each control has a name and is reached by Tab."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.accounts import ClientPart, DataCentre, Keeping, KeepingTrouble, OrgKind
from app.domain.sign_in import (
    BrowserOpened,
    DeviceCode,
    SignedIn,
    SignInFailed,
    SignInTrouble,
    Step,
)
from app.ui.signin.dialog import SignInDialog
from app.ui.signin.qr_code import QrCode
from app.ui.signin.state import SignInForm
from app.ui.signin.trouble_words import trouble_words
from app.ui.start_page import StartPage
from app.ui.theme import Scheme, Theme
from tests.samples.hostile import HOSTILE
from tests.ui.controls import out_of_reach, unnamed
from tests.ui.signin.samples import ACCOUNT, FACTS, REGISTRATION, TRIAL

CODE = DeviceCode("ABCD-WXYZ", "https://a.example/d", "https://a.example/d?c=ABCD-WXYZ", 300, 5)
OPENED = BrowserOpened("https://accounts.zoho.eu/oauth/v2/auth", 300)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, Scheme.LIGHT)
    yield theme
    theme.deleteLater()


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> SignInDialog:
    dialog = SignInDialog(theme, FACTS)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def fill(dialog: SignInDialog) -> None:
    dialog.form.client_id = REGISTRATION.client_id


def press(dialog: SignInDialog, name: str) -> None:
    buttons = dialog.findChildren(QAbstractButton, name)
    next(button for button in buttons if button.isVisible()).click()


def waits(dialog: SignInDialog) -> None:
    fill(dialog)
    press(dialog, "sign_in_button")
    dialog.show_progress(OPENED)


def shows_code(dialog: SignInDialog) -> None:
    fill(dialog)
    dialog._form_page.other_ways.device_requested.emit()
    dialog.show_progress(CODE)


STATES: dict[str, Callable[[SignInDialog], object]] = {
    "form": lambda dialog: dialog.show_cancelled(),
    "team": lambda dialog: dialog.show_team(REGISTRATION),
    "again": lambda dialog: dialog.show_again(ACCOUNT, REGISTRATION),
    "browser": waits,
    "device": shows_code,
    "guide": lambda dialog: press(dialog, "guide_button"),
    "paste": lambda dialog: dialog._form_page.other_ways.paste_requested.emit(),
    "done": lambda dialog: dialog.show_done(SignedIn(ACCOUNT, Keeping(KeepingTrouble.MISSING))),
}


@pytest.mark.parametrize("state", STATES)
def test_every_control_has_a_name_and_is_reached_by_tab(dialog: SignInDialog, state: str) -> None:
    STATES[state](dialog)
    assert unnamed(dialog) == []
    assert out_of_reach(dialog) == []


def test_the_start_page_is_used_by_keys(theme: Theme, qtbot: QtBot) -> None:
    page = StartPage(theme)
    qtbot.addWidget(page)
    page.show()
    page.show_accounts((ACCOUNT, TRIAL))
    page.demo_button.setFocus()
    assert unnamed(page) == []
    assert out_of_reach(page) == []


@pytest.mark.parametrize("state", ["browser", "device"])
def test_escape_gives_up_what_is_under_way_and_no_more(dialog: SignInDialog, state: str) -> None:
    given_up: list[bool] = []
    dialog.given_up.connect(lambda: given_up.append(True))
    STATES[state](dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert given_up == [True]
    assert dialog.isVisible()
    dialog.show_cancelled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("state", ["guide", "paste"])
def test_escape_leads_back_to_the_form(dialog: SignInDialog, state: str) -> None:
    STATES[state](dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog._form_page.isVisible()


def test_a_failure_leads_to_the_field_where_it_is_mended(dialog: SignInDialog) -> None:
    dialog.show_team(REGISTRATION)
    press(dialog, "ready_sign_in_button")
    dialog.show_progress(Step.EXCHANGING)
    dialog.show_failure(*trouble_words(SignInFailed(SignInTrouble.SECRET_NEEDED)))
    focused = dialog.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.objectName() == "form_client_secret"
    assert dialog.form.client_id == REGISTRATION.client_id
    assert dialog.form.data_centre is DataCentre.EU


def test_what_the_administrator_must_mend_leads_to_the_guide(dialog: SignInDialog) -> None:
    dialog.show_team(REGISTRATION)
    dialog.show_failure(*trouble_words(SignInFailed(SignInTrouble.REDIRECT_MISMATCH)))
    press(dialog, "failure_guide_button")
    assert dialog.guide_page.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog._ready_page.isVisible()
    shown = [button for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    assert not [button for button in shown if button.objectName().startswith("failure_")]


def test_the_right_data_centre_stands_in_the_form_already(dialog: SignInDialog) -> None:
    dialog.show_team(REGISTRATION)
    dialog.suggest_data_centre(DataCentre.IN)
    dialog.show_failure(*trouble_words(SignInFailed(SignInTrouble.OTHER_DATA_CENTRE)))
    heard: list[object] = []
    dialog.browser_requested.connect(heard.append)
    press(dialog, "sign_in_button")
    (registration,) = heard
    assert getattr(registration, "data_centre", None) is DataCentre.IN


@pytest.mark.parametrize("detour", ["", "paste", "team"])
def test_enter_signs_in_from_a_field(dialog: SignInDialog, detour: str) -> None:
    if detour:
        STATES[detour](dialog)
        press(dialog, "other_details_button" if detour == "team" else "paste_back_button")
    edit = dialog.findChild(QLineEdit, "form_client_id")
    assert isinstance(edit, QLineEdit)
    heard: list[object] = []
    dialog.browser_requested.connect(heard.append)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "1000.TYPED")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert [getattr(one, "client_id", "") for one in heard] == ["1000.TYPED"]


def test_a_zoho_sandbox_is_chosen_by_keys(dialog: SignInDialog) -> None:
    fill(dialog)
    radio = dialog._form_page.fields._kinds[OrgKind.PRODUCTION]
    radio.setFocus()
    QTest.keyClick(radio, Qt.Key.Key_Right)
    assert dialog.form.kind is OrgKind.ZOHO_SANDBOX


@pytest.mark.parametrize("name", ["bold", "image of a device", "nested tables"])
def test_names_of_zoho_stay_text(dialog: SignInDialog, name: str) -> None:
    hostile = replace(ACCOUNT, org_name=HOSTILE[name], user_name=HOSTILE[name])
    dialog.show_again(hostile, REGISTRATION)
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any(HOSTILE[name][:12] in text for text in shown)


def test_the_qr_code_is_a_square_and_too_much_is_refused(theme: Theme, qtbot: QtBot) -> None:
    code = QrCode()
    qtbot.addWidget(code)
    code.show_address(CODE.whole_url)
    assert {len(line) for line in code.rows} == {len(code.rows)}
    assert code.rows[0][:7] == b"\x01" * 7  # the upper edge of the mark in the corner
    with pytest.raises(ValueError, match="too large"):
        code.show_address("https://a.example/" + "x" * 5000)


@pytest.mark.parametrize(
    ("form", "part"),
    [
        (SignInForm(), ClientPart.CLIENT_ID),
        (SignInForm(client_id="1000.AB CD"), ClientPart.CLIENT_ID),
        (SignInForm(client_id="  1000.ABCD \n"), None),
        (SignInForm(client_id="1000.ABCD", client_secret="a b"), ClientPart.CLIENT_SECRET),
        (SignInForm(client_id="1000.ABCD", client_secret=" s3cret "), None),
    ],
)
def test_what_can_not_be_right_is_found_before_anything_is_sent(
    form: SignInForm, part: ClientPart | None
) -> None:
    assert form.problem() is part


def test_what_a_team_file_says_outlives_a_look_at_the_form() -> None:
    known = replace(
        REGISTRATION, client_secret="s3cret", kind=OrgKind.ZOHO_SANDBOX, ports=(20000, 20001)
    )
    form = SignInForm()
    form.take(known)
    assert form.registration() == known
