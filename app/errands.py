"""What the window's menu sends the program for: the settings, the support bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.preferences import Preferences
    from app.program import Program
    from app.reception import Reception
    from app.services.open_org import OpenOrg
    from app.ui.settings.dialog import SettingsDialog


async def save_support(program: Program, org: OpenOrg | None) -> None:
    """Collect what a helper needs, show it, and save it where the user wants."""
    from app.services.clock import SystemClock
    from app.services.support import SupportService
    from app.store.files import write_whole
    from app.support_sources import support_sources
    from app.ui.support.saving import show_and_save

    sources = support_sources(program.home, org)
    bundle = await SupportService(sources, SystemClock()).collect()
    await show_and_save(program.window, bundle, write_whole, program.note_error)


async def show_settings(program: Program) -> None:
    """Show the settings until they are closed; what is chosen is kept at once."""
    from app.check_errand import connect_check
    from app.domain.network import Network
    from app.ui.dialogs import finished
    from app.ui.settings.dialog import SettingsDialog
    from app.ui.tasks import TaskScope

    preferences = program.home.preferences if program.home is not None else None
    network = preferences.settings.network if preferences is not None else Network()
    dialog = SettingsDialog(program.theme, network, program.window)
    if preferences is not None:
        dialog.general.show_language(preferences.language)
        dialog.general.language_changed.connect(preferences.set_language)
        dialog.connection.network_changed.connect(preferences.set_network)
        _add_queue_page(dialog, preferences)
        _add_deciding_page(program, dialog, preferences)
    scope = TaskScope(dialog, program.note_error)
    if program.org is not None:
        connect_check(program, dialog.connection.check, scope)
    _add_keys_page(dialog)
    reception = program.reception()
    if reception is not None:
        await _add_accounts_page(program, dialog, reception)
    try:
        await finished(dialog)
    finally:
        await scope.settle()
        dialog.deleteLater()
    if preferences is not None and preferences.settings.network != network:
        await _offer_to_reconnect(program)


async def _offer_to_reconnect(program: Program) -> None:
    """What goes out goes out by the former way until the org is opened anew."""
    from app.reception import Going
    from app.ui.dialogs import confirmed
    from app.ui.phrases import translate

    source = program.source
    if source is None or source.account is None:
        return
    if await confirmed(
        program.window,
        translate("Settings", "Use the new connection now?"),
        translate(
            "Settings",
            "The connection's settings take effect the next time the org is opened. Segue can "
            "reopen it right now.",
        ),
        translate("Settings", "Reopen it"),
        translate("Settings", "Later"),
    ):
        program.go(Going(source))


async def _add_accounts_page(
    program: Program, dialog: SettingsDialog, reception: Reception
) -> None:
    """Going to another account closes the settings first: they are this window's."""
    from app.ui.phrases import translate
    from app.ui.settings.accounts_page import AccountsPage

    page = AccountsPage(program.theme)
    page.show_accounts(*await reception.known())
    page.open_requested.connect(dialog.accept)
    page.open_requested.connect(reception.open)
    page.remove_requested.connect(dialog.accept)
    page.remove_requested.connect(reception.begin_sign_out)
    page.add_requested.connect(dialog.accept)
    page.add_requested.connect(reception.begin_sign_in)
    dialog.add_page("users", translate("Settings", "Accounts"), page)


def _add_keys_page(dialog: SettingsDialog) -> None:
    from app.ui.actions.editor import KeysPage
    from app.ui.phrases import translate

    dialog.add_page("code", translate("Settings", "Keys"), KeysPage())


def _add_queue_page(dialog: SettingsDialog, preferences: Preferences) -> None:
    from app.ui.phrases import translate
    from app.ui.settings.queue_page import QueuePage

    settings = preferences.settings
    page = QueuePage(settings.columns, settings.credits, compact=settings.compact)
    page.columns_changed.connect(preferences.set_columns)
    page.compact_changed.connect(preferences.set_compact)
    page.credits_changed.connect(preferences.set_credits)
    dialog.add_page("inbox", translate("Settings", "Queue"), page)


def _add_deciding_page(program: Program, dialog: SettingsDialog, preferences: Preferences) -> None:
    """What becomes of a decision: how long it can be taken back, how long it is remembered."""
    from app.ui.phrases import translate
    from app.ui.settings.deciding_page import DecidingPage

    settings = preferences.settings
    page = DecidingPage(
        settings.hold, settings.history_days, confirm=settings.confirm, notify=settings.notify
    )
    page.hold_changed.connect(preferences.set_hold)
    page.hold_changed.connect(program.set_hold)
    page.history_days_changed.connect(preferences.set_history_days)
    page.confirm_changed.connect(preferences.set_confirm)
    page.confirm_changed.connect(program.set_confirm)
    page.notify_changed.connect(preferences.set_notify)
    page.notify_changed.connect(program.set_confirm)
    page.history_days_changed.connect(program.set_history_days)
    dialog.add_page("history", translate("Settings", "Decisions"), page)
