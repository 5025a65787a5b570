"""What a screen reader tells of the controls of each screen: true, whole, and without markup."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.accounts import ClientPart
from app.domain.network import Network, ProxyUse
from app.ui.actions.palette import Palette
from app.ui.actions.registry import Actions
from app.ui.detail.pane import DetailPane
from app.ui.leads.commands import offer
from app.ui.leads.panel import LeadsPanel
from app.ui.settings.connection_page import ConnectionPage
from app.ui.signin.fields import RegistrationFields
from app.ui.signin.state import SignInForm
from app.ui.text import set_tip
from app.ui.theme import Scheme, Theme
from tests.hearing import listening
from tests.samples import domain
from tests.ui.convert.scenes import SCENES as CONVERSIONS
from tests.ui.detail.gallery import SCENES

Text = QAccessible.Text
Role = QAccessible.Role


@pytest.fixture
def heard() -> Iterator[list[str]]:
    with listening() as heard:
        yield heard


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


def told(widget: QWidget, what: Text = Text.Description) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(what)


def role(widget: QWidget) -> Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def found(parent: QWidget, name: str) -> list[QWidget]:
    return [one for one in parent.findChildren(QWidget, name) if one.isVisible()]


def test_a_tip_is_told_as_it_is_where_nothing_else_describes_it(qtbot: QtBot) -> None:
    """Qt falls back to the tooltip, and read "less than span greater than" aloud."""
    button = QPushButton("Convert")
    qtbot.addWidget(button)
    set_tip(button, "R & D <b>locked</b>")
    assert told(button) == "R & D <b>locked</b>"
    set_tip(button, "free")
    assert told(button) == "free"
    button.setAccessibleDescription("said by hand")
    set_tip(button, "another")
    assert told(button) == "said by hand"
    button.setAccessibleDescription("")
    set_tip(button, "again")
    set_tip(button, "")
    assert told(button) == ""


@pytest.mark.parametrize("scene", ["article", "undecided", "new", "no_company"])
def test_no_description_in_the_form_has_markup(qtbot: QtBot, theme: Theme, scene: str) -> None:
    dialog = CONVERSIONS[scene](theme)
    qtbot.addWidget(dialog)
    dialog.show()
    spans = [w.objectName() for w in dialog.findChildren(QWidget) if "<span>" in told(w)]
    assert spans == []


def test_the_request_is_shown_by_a_button_and_no_box(qtbot: QtBot, theme: Theme) -> None:
    """It was told as "Hide request, ticked"."""
    dialog = CONVERSIONS["request"](theme)
    qtbot.addWidget(dialog)
    dialog.show()
    (button,) = found(dialog, "show_request_button")
    assert (role(button), told(button, Text.Name)) == (Role.Button, "Hide request")
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert told(button, Text.Name) == "Show request"


def test_each_field_of_the_form_is_told_apart_the_time_too(qtbot: QtBot, theme: Theme) -> None:
    dialog = CONVERSIONS["findings"](theme)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Kick-off: Time" in [w.accessibleName() for w in dialog.findChildren(QWidget)]


def test_namesakes_are_told_apart_and_their_fields_can_be_heard(
    qtbot: QtBot, theme: Theme, heard: list[str]
) -> None:
    pane = DetailPane(theme, now=lambda: domain.NOW)
    qtbot.addWidget(pane)
    pane.show()
    SCENES["article"](pane)
    first, second, _ = found(pane, "choose_button")
    assert told(first) == "Phone = 9844444444, unique, Suggested, at Zylker Biotech"
    assert told(second).startswith("Email = pat.boyle@zylker.com, Belongs to no account, Merging")
    fields = found(pane, "fields_button")[1]
    assert isinstance(fields, QPushButton)
    heard.clear()
    fields.click()
    (said,) = heard
    assert "Email: Lead pat.boyle@zylker.com, Existing record pat.boyle@zylker.com, " in said
    (use,) = found(pane, "use_suggestion")
    assert told(use).startswith("Merge into Pat Boyle at Zylker Biotech. Phone 9844444444")
    SCENES["no_match"](pane)
    assert told(use).startswith("Create a new contact. ")


def test_what_is_wrong_is_told_with_its_field(qtbot: QtBot, theme: Theme, heard: list[str]) -> None:
    fields = RegistrationFields(SignInForm(), "form")
    qtbot.addWidget(fields)
    fields.show()
    fields.show_problem(ClientPart.CLIENT_ID)
    edit = fields.findChild(QLineEdit, "form_client_id")
    assert isinstance(edit, QLineEdit)
    assert told(edit).startswith("Copy the client ID")
    fields.show_problem(None)
    assert told(edit) == "1000.ABCDEFGH…"
    page = ConnectionPage(theme, Network(ProxyUse.MANUAL, "", ""))
    qtbot.addWidget(page)
    page.show()
    line = page.findChild(QLineEdit, "proxy_url")
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClicks(line, "socks5://a")
    assert told(line).startswith("The address must begin with http")
    assert heard[-1].startswith("The address must begin with http")


def test_the_palette_says_where_its_keys_lead(qtbot: QtBot, theme: Theme, heard: list[str]) -> None:
    """The focus stays in the text above the list."""
    panel = LeadsPanel(theme, now=lambda: domain.NOW)
    qtbot.addWidget(panel)
    actions = Actions(panel)
    offer(panel, actions)
    palette = Palette(actions, panel)
    palette.show()
    edit = palette.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert [said.partition(",")[0] for said in heard] == [
        "Next lead",
        "Accept the suggestion if it is sure",
    ]
