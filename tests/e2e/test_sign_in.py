"""From the first-run screen to a converted lead of an org that was signed in to, and out again."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMessageBox, QToolButton

from app.domain.accounts import DEFAULT_PORTS, DataCentre, OrgKind
from app.domain.areas import SCOPES
from app.domain.network import ProxyUse
from app.home import Home, make_folders
from app.instance import Instance
from app.logs import Logs
from app.preferences import Preferences
from app.sandbox.server import RunningSandbox
from app.store.folders import user_folders
from app.store.settings import SettingsFile
from app.ui.actions.catalogue import Act
from app.ui.signin.qr_code import QrCode
from app.ui.theme import Scheme
from app.zoho.datacenters import servers_in
from tests.e2e.driver import SandboxHand, child, usable, words
from tests.e2e.signing_in import Computer
from tests.e2e.test_article import BOYLE, LEAD
from tests.waiting import until
from tests.zoho.played_zoho import PlayedZoho

OTHER_USER: Final = "4876876000000333002"
DEMO_LEADS: Final = 72
DENIED: Final = {"Crm_Implied_View_Deals": False}


@pytest.fixture
def computer(
    qapp: QApplication, sandbox: SandboxHand, sandbox_server: RunningSandbox, tmp_path: Path
) -> Iterator[Computer]:
    """Before the first start; Zoho's hosts are played by the sandbox, in the United States."""
    us = servers_in(DataCentre.US)
    sandbox.post("accounts", {"accounts_server": us.accounts, "api_domain": us.api})
    sandbox.post("org", {"environment": "Production"})
    folders = user_folders()
    make_folders(folders)
    instance = Instance(folders.data)
    instance.take_role()
    file = SettingsFile(folders.config / "settings.json", lambda: datetime.now(UTC))
    home = Home(folders, instance, Logs(folders.log), Preferences(file))
    yield Computer(qapp, home, PlayedZoho.by(sandbox_server), sandbox, tmp_path)
    instance.end()


async def test_from_the_first_start_to_a_converted_lead(computer: Computer) -> None:
    async with computer.segue() as visitor:
        assert usable(visitor.window, "demo_button")
        await visitor.signs_in_with(computer.team_file())
        assert "You are signed in" in computer.browser.answers[-1].text
        person = visitor.person
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{BOYLE}")
        await person.converts(dialog)
        dialog.done(0)
        (account,) = await computer.accounts()
        assert account.kind is OrgKind.PRODUCTION
        assert visitor.account_shown() == account.org_name
    assert [one["contact_id"] for one in computer.hand.conversions()] == [BOYLE]
    assert computer.files("journal-live-*.db") == [f"journal-live-{account.key}.db"]

    async with computer.segue() as visitor:  # the next start: one click, and no browser
        await visitor.person.clicks(visitor.window, f"account_{account.key}")
        await visitor.is_at_desk(leads=0)
    assert len(computer.browser.opened) == 1


async def test_an_administrator_registers_and_saves_what_the_team_needs(
    computer: Computer,
) -> None:
    client = computer.zoho.clients["mobile"]
    async with computer.segue() as visitor:
        dialog, person = await visitor.begins(), visitor.person
        await person.clicks(dialog, "sign_in_button")  # nothing is filled in yet
        assert "Copy the client ID" in words(dialog)
        await person.clicks(dialog, "guide_button")
        person.types(dialog, "guide_client_id", client["client_id"])
        person.types(dialog, "guide_client_secret", client["client_secret"])
        QTest.keyClick(child(dialog, QComboBox, "guide_data_centre"), Qt.Key.Key_Down)
        path = computer.desktop / "segue-team.json"
        await visitor.in_file_dialog(dialog, "team_save_button", path)
        await until(lambda: "Saved as segue-team.json" in words(dialog), "the saved file")
        assert "It holds the client secret" in words(dialog)
        told = json.loads(path.read_bytes())
        assert (told["data_centre"], told["ports"]) == ("us", list(DEFAULT_PORTS))
        await person.clicks(dialog, "guide_back_button")
        assert child(dialog, QLineEdit, "form_client_id").text() == client["client_id"]
        await person.clicks(dialog, "sign_in_button")
        await visitor.is_at_desk()


async def test_who_says_no_is_asked_again_and_may_say_yes(computer: Computer) -> None:
    computer.browser.press = "deny"
    async with computer.segue() as visitor:
        dialog = await visitor.opens_team_file(computer.team_file())
        await visitor.person.clicks(dialog, "ready_sign_in_button")
        said = await visitor.fails(dialog, "You declined on Zoho's page")
        assert "nothing was changed" in said
        computer.browser.press = "approve"
        await visitor.person.clicks(dialog, "ready_sign_in_button")
        await visitor.is_at_desk()


async def test_a_browser_that_is_left_alone_can_be_asked_again_or_given_up(
    computer: Computer,
) -> None:
    computer.browser.press = "nothing"
    async with computer.segue() as visitor:
        dialog, person = await visitor.opens_team_file(computer.team_file()), visitor.person
        await person.clicks(dialog, "ready_sign_in_button")
        await until(lambda: usable(dialog, "browse_again_button"), "the waiting")
        assert "left" in child(dialog, QLabel, "waiting_time_left").text()
        await person.clicks(dialog, "copy_link_button")
        assert QApplication.clipboard().text() == computer.browser.opened[0]
        await person.clicks(dialog, "browse_again_button")
        assert computer.browser.opened[0] == computer.browser.opened[1]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await until(lambda: usable(dialog, "ready_sign_in_button"), "the way back")
        assert visitor.said(dialog) == ""
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await until(lambda: not visitor.dialogs(), "the start page")
        assert usable(visitor.window, "start_sign_in_button")
    assert await computer.accounts() == ()


async def test_a_wrong_data_centre_is_put_right_by_zoho(computer: Computer) -> None:
    eu = servers_in(DataCentre.EU)
    told = {"data_centre": "eu", "accounts_server": eu.accounts, "api_domain": eu.api}
    computer.hand.post("accounts", told)
    async with computer.segue() as visitor:
        await visitor.signs_in_with(computer.team_file(data_centre="us"))
        (account,) = await computer.accounts()
        assert account.data_centre is DataCentre.EU
        assert computer.browser.opened[0].startswith(servers_in(DataCentre.US).accounts)


async def test_ports_that_are_taken_are_named_and_a_code_needs_none(computer: Computer) -> None:
    computer.hand.post("accounts", {"device_interval": 1, "device_gap": 1})
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with computer.segue() as visitor:
            path = computer.team_file("device", ports=[port])
            dialog, person = await visitor.opens_team_file(path), visitor.person
            await person.clicks(dialog, "ready_sign_in_button")
            assert str(port) in await visitor.fails(dialog, "The ports for the way back")
            await person.clicks(dialog, "failure_device_button")
            await until(lambda: usable(dialog, "device_code"), "the code")
            code = child(dialog, QLabel, "device_code").text()
            url = child(dialog, QLabel, "device_address").text()
            assert len(child(dialog, QrCode, "").rows) >= 21
            await computer.browser.approve_device(url, code)
            await visitor.is_at_desk()


async def test_a_code_of_the_api_console(computer: Computer) -> None:
    client = computer.zoho.clients["self"]
    code = computer.hand.post("grant", {"scopes": list(SCOPES)})["code"]
    async with computer.segue() as visitor:
        dialog, person = await visitor.begins(), visitor.person
        visitor.chooses_another_way(dialog, "paste_action")
        person.types(dialog, "paste_client_id", client["client_id"])
        person.types(dialog, "paste_client_secret", client["client_secret"])
        QTest.keyClick(child(dialog, QComboBox, "paste_data_centre"), Qt.Key.Key_Down)
        await person.clicks(dialog, "paste_sign_in_button")  # the code is missing
        assert child(dialog, QLineEdit, "grant_code").property("invalid")
        person.types(dialog, "grant_code", code)
        await person.clicks(dialog, "paste_sign_in_button")
        await visitor.is_at_desk()


async def test_without_a_keychain_it_is_said_and_the_next_start_asks(computer: Computer) -> None:
    computer.keychain = None
    async with computer.segue() as visitor:
        dialog = await visitor.opens_team_file(computer.team_file())
        await visitor.person.clicks(dialog, "ready_sign_in_button")
        await until(lambda: usable(dialog, "open_org_button"), "what is to be known")
        assert "You'll be asked to sign in again next time" in words(dialog)
        await visitor.person.clicks(dialog, "open_org_button")
        await visitor.is_at_desk()
        await until(lambda: "not_kept" in visitor.account_menu(), "the word of it in the menu")
    async with computer.segue() as visitor:
        (account,) = await computer.accounts()
        await visitor.person.clicks(visitor.window, f"account_{account.key}")
        dialog = await visitor.sign_in_dialog()
        assert "Please sign in again" in words(dialog)
        assert account.user_name in words(dialog)
        await visitor.person.clicks(dialog, "ready_sign_in_button")
        await until(lambda: usable(dialog, "open_org_button"), "the second sign-in")
        await visitor.person.clicks(dialog, "open_org_button")
        await visitor.is_at_desk()


async def test_signing_out_revokes_and_keeps_the_journal(computer: Computer) -> None:
    async with computer.segue() as visitor:
        await visitor.signs_in_with(computer.team_file())
        await until(lambda: bool(computer.files("journal-live-*.db")), "the journal")
        (account,) = await computer.accounts()
        await visitor.chooses_in_menu("sign_out_action")
        await visitor.person.clicks(visitor.window, "sign_out")
        await until(lambda: visitor.at_start("signed out of"), "the start page")
        assert usable(visitor.window, f"account_{account.key}")
    assert computer.hand.post("withdraw", {"client": "mobile"})["refresh_tokens"] == 0
    assert computer.keychain is not None
    assert '"refresh":""' in computer.keychain.kept[account.key]
    assert computer.files("journal-live-*.db")
    assert not list(computer.home.folders.cache.glob("leads-*"))


async def test_a_withdrawn_access_asks_once_and_what_was_decided_is_there_after(
    computer: Computer, logged_warnings: list[logging.LogRecord]
) -> None:
    async with computer.segue() as visitor:
        await visitor.signs_in_with(computer.team_file())
        person = visitor.person
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{BOYLE}")
        await person.clicks(dialog, "deal_check")
        person.types(dialog, "deal_field_Deal_Name", "Zylker Deal")
        person.chooses(dialog, "deal_field_Stage", "Negotiation/Review")
        computer.hand.post("withdraw", {"client": "mobile"})
        await person.clicks(dialog, "convert_button")
        asked = await visitor.sign_in_dialog()
        assert "you have decided" in words(asked)
        await visitor.person.clicks(asked, "ready_sign_in_button")
        await until(lambda: not visitor.dialogs(), "the end of the sign-in")
        # What looked at the lead once more may have waited for the sign-in: then all is done.
        await until(
            lambda: usable(dialog, "convert_button") or "is converted" in person.outcome(dialog),
            "the form as it was, or the outcome",
        )
        if usable(dialog, "convert_button"):
            assert child(dialog, QLineEdit, "deal_field_Deal_Name").text() == "Zylker Deal"
            await person.clicks(dialog, "convert_button")
        # Not any outcome: the form may still say why nothing was sent the first time.
        await until(lambda: "is converted" in person.outcome(dialog), "the conversion")
        dialog.done(0)
    (done,) = computer.hand.conversions()
    assert (done["contact_id"], bool(done["deal_id"])) == (BOYLE, True)
    assert len(computer.browser.opened) == 2
    logged_warnings.clear()


async def test_another_user_is_not_let_in_for_the_one_who_is_asked(computer: Computer) -> None:
    async with computer.segue() as visitor:
        await visitor.signs_in_with(computer.team_file())
        (account,) = await computer.accounts()
        assert visitor.window.registry.run(Act.SIGN_OUT)
        await visitor.person.clicks(visitor.window, "sign_out")
        await until(lambda: visitor.at_start("signed out of"), "the start page")
        computer.hand.post("accounts", {"signed_in": OTHER_USER})
        await visitor.person.clicks(visitor.window, f"account_{account.key}")
        dialog = await visitor.sign_in_dialog()
        await visitor.person.clicks(dialog, "ready_sign_in_button")
        await visitor.fails(dialog, "That was another user")


async def test_two_users_side_by_side_have_each_a_colour_and_a_journal(
    computer: Computer,
) -> None:
    path = computer.team_file()
    async with computer.segue() as visitor:
        await visitor.signs_in_with(path)
        (first,) = await computer.accounts()
        computer.hand.post("accounts", {"signed_in": OTHER_USER})
        await visitor.chooses_in_menu("add_account_action")
        await visitor.opens_file_in(await visitor.sign_in_dialog(), path)
        await until(lambda: f"switch_{first.key}" in visitor.menu_or_nothing(), "the other window")
        await visitor.is_at_desk()
        second, known = await computer.accounts()
        assert known.key == first.key
        assert second.colour is not first.colour
        button = child(visitor.window, QToolButton, "account_button")
        assert second.user_name in button.accessibleName()
    assert len(computer.files("journal-live-*.db")) == 2


async def test_a_zoho_sandbox_is_marked_and_never_taken_for_a_live_org(computer: Computer) -> None:
    async with computer.segue() as visitor:
        dialog = await visitor.opens_team_file(computer.team_file(org_kind="zoho-sandbox"))
        await visitor.person.clicks(dialog, "ready_sign_in_button")
        await visitor.fails(dialog, "This is the other kind of org")
        assert await computer.accounts() == ()
        computer.hand.post("org", {"environment": "Sandbox"})
        await visitor.person.clicks(dialog, "sign_in_button")
        await visitor.is_at_desk()
        assert child(visitor.window, QLabel, "org_kind").text() == "Zoho sandbox"
        assert usable(visitor.window, "colour_strip")
    assert computer.files("journal-live-*.db") == []
    assert len(computer.files("journal-sandbox-trial-*.db")) == 1


async def test_who_does_not_sign_in_again_can_do_so_later(
    computer: Computer, logged_warnings: list[logging.LogRecord]
) -> None:
    async with computer.segue() as visitor:
        await visitor.signs_in_with(computer.team_file())
        computer.hand.post("withdraw", {"client": "mobile"})
        visitor.window.queue.reload_requested.emit()
        dialog = await visitor.sign_in_dialog()
        await visitor.person.clicks(dialog, "ready_cancel_button")
        await until(lambda: "sign in again" in words(visitor.window.status), "the reminder")
        await visitor.person.clicks(visitor.window, "status_notice")
        dialog = await visitor.sign_in_dialog()
        await visitor.person.clicks(dialog, "ready_sign_in_button")
        await until(lambda: not visitor.dialogs(), "the end of the sign-in")
        await until(lambda: "Up to date" in words(visitor.window.status), "the queue again")
    logged_warnings.clear()


async def test_from_a_real_org_to_the_demo_and_back_nothing_is_mixed(computer: Computer) -> None:
    async with computer.segue() as visitor:
        await visitor.signs_in_with(computer.team_file())
        first = visitor.window
        assert not usable(first, "org_kind")
        assert not usable(first, "colour_strip")
        (account,) = await computer.accounts()
        await visitor.chooses_in_menu("demo_action")
        await visitor.is_at_desk(leads=DEMO_LEADS)
        assert visitor.window is not first
        assert child(visitor.window, QLabel, "org_kind").text() == "Demo data"
        assert usable(visitor.window, "colour_strip")
        assert not visitor.window.registry.can(Act.SIGN_OUT)
        assert visitor.window.windowTitle() == "Segue: demo"
        computer.home.preferences.set_compact(True)
        assert visitor.window.queue.look.compact
        await visitor.chooses_in_menu(f"switch_{account.key}")
        await visitor.is_at_desk()
        assert account.org_name in visitor.window.windowTitle()
        assert visitor.window.queue.look.compact
        visitor.theme.set_scheme(Scheme.DARK)  # of the former windows nothing is left that minds
        visitor.theme.set_scheme(Scheme.LIGHT)
    assert len(computer.browser.opened) == 1


async def test_the_settings_add_accounts_and_take_them_away(computer: Computer) -> None:
    async with computer.segue() as visitor:
        dialog = await visitor.opens_settings("Accounts")
        assert "Nobody has signed in" in words(dialog)
        await visitor.person.clicks(dialog, "settings_add_account_button")
        await visitor.opens_file_in(await visitor.sign_in_dialog(), computer.team_file())
        await visitor.is_at_desk()
        (account,) = await computer.accounts()
    async with computer.segue() as visitor:
        dialog = await visitor.opens_settings("Accounts")
        await visitor.person.clicks(dialog, f"settings_remove_{account.key}")
        await visitor.person.clicks(visitor.window, "forget")
        await until(lambda: "You are signed out of" in words(visitor.window), "the word of it")
        await until(lambda: not usable(visitor.window, "known_accounts"), "the shorter list")
    assert await computer.accounts() == ()
    assert computer.keychain is not None
    assert computer.keychain.kept == {}
    assert computer.hand.post("withdraw", {"client": "mobile"})["refresh_tokens"] == 0


async def test_the_connection_is_checked_and_the_check_can_be_handed_on(
    computer: Computer,
) -> None:
    async with computer.segue() as visitor:
        dialog = await visitor.opens_settings("Connection")
        assert not usable(dialog, "check_button")  # nobody is signed in
        await visitor.person.clicks(dialog, "settings_close_button")
        await visitor.signs_in_with(computer.team_file())
        computer.hand.post("org", {"modules": {"Accounts": False}, "permissions": DENIED})
        dialog = await visitor.opens_settings("Connection")
        await visitor.person.clicks(dialog, "check_button")
        await until(lambda: usable(dialog, "check_copy_button"), "what was found")
        await visitor.person.clicks(dialog, "check_copy_button")
        told = QApplication.clipboard().text()
        assert "[In order] Zoho: Zoho answers." in told
        assert "[In order] Sign-in: Signed in as Tomás Herrera." in told
        assert "[In order] Keychain: " in told
        assert "Modules: The module Accounts is switched off." in told
        assert "Permissions: Your profile in Zoho doesn't permit: View Deals." in told
        await visitor.person.clicks(dialog, "settings_close_button")


@pytest.mark.parametrize(
    ("switches", "says", "stands_in_the_way"),
    [
        ({"modules": {"Contacts": False}}, "The module Contacts is switched off.", True),
        ({"fields": {"Leads.Company": False}}, "Leads have no field Company.", False),
        ({"permissions": {"Crm_Implied_Api_Access": False}}, "“Zoho CRM API Access”", None),
    ],
)
async def test_what_an_org_lacks_is_told_when_it_opens(
    computer: Computer,
    switches: dict[str, object],
    says: str,
    stands_in_the_way: bool | None,
    logged_warnings: list[logging.LogRecord],
) -> None:
    computer.hand.post("org", switches)
    async with computer.segue() as visitor:
        if stands_in_the_way is None:  # not even the sign-in can be finished
            dialog = await visitor.begins()
            await visitor.opens_file_in(dialog, computer.team_file())
            assert says in await visitor.fails(dialog, "You lack a permission")
            return
        await visitor.opens_file_in(await visitor.begins(), computer.team_file())
        await until(visitor.is_desk_shown, "the desk")
        notice = visitor.window.org_notice
        if stands_in_the_way:
            await until(lambda: says in words(notice), says)
        else:
            await visitor.person.clicks(visitor.window, "status_notice")
            await until(lambda: says in words(visitor.window), says)
            assert notice.isHidden()
    logged_warnings.clear()


async def test_another_way_out_is_taken_when_the_user_says_so(computer: Computer) -> None:
    async with computer.segue() as visitor:
        await visitor.signs_in_with(computer.team_file())
        first = visitor.window
        dialog = await visitor.opens_settings("Connection")
        await visitor.person.clicks(dialog, "proxy_none")
        await visitor.person.clicks(dialog, "settings_close_button")
        await visitor.person.clicks(first, "accept")
        await until(lambda: visitor.windows() not in ([first], []), "the new window")
        await visitor.is_at_desk()
    assert computer.home.preferences.settings.network.proxy is ProxyUse.NONE


async def test_who_leaves_while_a_conversion_is_under_way_is_asked(computer: Computer) -> None:
    fault = {"method": "POST", "path": "/crm/v8/Leads/*/actions/convert", "kind": "delay"}
    computer.hand.post("faults", {"faults": [{**fault, "seconds": 1.2}]})
    async with computer.segue() as visitor:
        await visitor.signs_in_with(computer.team_file())
        person = visitor.person
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{BOYLE}")
        await person.clicks(dialog, "convert_button")
        dialog.done(0)
        await until(lambda: computer.hand.convert_requests() == 1, "the conversion on the wire")
        assert visitor.window.registry.run(Act.SIGN_OUT)
        await person.clicks(visitor.window, "sign_out")
        await until(lambda: "If you leave this org now" in words(visitor.window), "the question")
        await person.clicks(visitor.window, "keep")
        await until(lambda: visitor.window.queue.total_count() == 0, "the outcome")
        assert visitor.is_desk_shown()
    assert [one["contact_id"] for one in computer.hand.conversions()] == [BOYLE]


async def test_who_changes_the_org_with_a_queued_decision_is_asked(computer: Computer) -> None:
    """What was said was true of closing Segue, which nobody wanted here."""
    async with computer.segue(hold=30) as visitor:
        await visitor.signs_in_with(computer.team_file())
        person = visitor.person
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{BOYLE}")
        await person.clicks(dialog, "convert_button")
        dialog.done(0)
        for answer in ("keep", "send_now"):
            await visitor.chooses_in_menu("demo_action")
            await until(lambda: usable(visitor.window, "take_all_back"), "the question")
            boxes = visitor.window.findChildren(QMessageBox)
            (question,) = [box for box in boxes if box.isVisible()]
            asked = f"{question.text()} {question.informativeText()}"
            assert "1 decision isn't sent yet" in asked
            assert "before this org is left" in asked, answer
            assert computer.hand.convert_requests() == 0
            await person.clicks(visitor.window, answer)
            await until(lambda: not usable(visitor.window, "take_all_back"), "the answer")
        await visitor.is_at_desk(leads=DEMO_LEADS)
    assert [one["contact_id"] for one in computer.hand.conversions()] == [BOYLE]


async def test_a_team_file_that_is_none_is_told(computer: Computer) -> None:
    path = computer.desktop / "segue-team.json"
    async with computer.segue() as visitor:
        dialog = await visitor.begins()
        for content, says in (
            (b"{}", "This isn't a team file"),
            (b'{"format": "segue-team", "version": 9}', "made by a newer Segue"),
            (b'{"format": "segue-team", "version": 1}', "Something is missing in the file"),
        ):
            path.write_bytes(content)
            await visitor.in_file_dialog(dialog, "team_file_button", path)
            await visitor.fails(dialog, says)
            assert usable(dialog, "team_file_button")
