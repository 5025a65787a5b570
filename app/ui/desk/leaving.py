"""The questions before the window closes: what isn't sent yet, and what isn't known yet."""

from __future__ import annotations

from app.ui.desk.desk import Desk
from app.ui.dialogs import chosen, confirmed
from app.ui.main_window import MainWindow
from app.ui.phrases import translate

_SEND, _TAKE_BACK, _LEAVE = "send_now", "take_all_back", "leave_unsent"


async def may_leave(
    window: MainWindow, desk: Desk, *, found_out_later: bool, ends: bool = True
) -> bool:
    """Whether the window may close now. What is asked about isn't sent meanwhile, and nothing is
    after a yes.

    found_out_later: the same org is met again. ends: Segue ends, and doesn't go to another org.
    """
    desk.halt()
    leaves = False
    try:
        leaves = await _is_settled(window, desk, found_out_later=found_out_later, ends=ends)
    finally:
        if not leaves:
            desk.go_on()
    return leaves


async def _is_settled(window: MainWindow, desk: Desk, *, found_out_later: bool, ends: bool) -> bool:
    if desk.held() and not await _held_are_settled(window, desk, ends=ends):
        return False
    if not desk.is_something_open():
        return True
    text, anyway = _while_under_way(found_out_later, ends)
    title, stay = translate("Leaving", "A conversion is under way"), translate("Leaving", "Stay")
    return await confirmed(window, title, text, anyway, stay)


def _while_under_way(found_out_later: bool, ends: bool) -> tuple[str, str]:
    """What becomes of a conversion whose outcome isn't known, and what leaving is called."""
    if not ends:
        found_out = translate(
            "Leaving",
            "Its outcome isn't known yet. If you leave this org now, it is found out when you open "
            "it again; nothing is sent twice.",
        )
        lost = translate(
            "Leaving",
            "Its outcome isn't known yet. The demo org ends when you leave it, and so does the "
            "conversion.",
        )
        return found_out if found_out_later else lost, translate("Leaving", "Leave anyway")
    found_out = translate(
        "Leaving",
        "Its outcome isn't known yet. If you close Segue now, it finds out and tells you at "
        "its next start; nothing is sent twice.",
    )
    lost = translate(
        "Leaving",
        "Its outcome isn't known yet. The demo org ends with Segue, and so does the conversion.",
    )
    return found_out if found_out_later else lost, translate("Leaving", "Close anyway")


async def _held_are_settled(window: MainWindow, desk: Desk, *, ends: bool) -> bool:
    """Ask what becomes of the queued decisions, and do it; whether the window may close."""
    count = desk.held()
    title = translate("Leaving", "1 decision isn't sent yet")
    if count > 1:
        title = translate("Leaving", "{n} decisions aren't sent yet").replace("{n}", str(count))
    send = {_SEND: translate("Leaving", "Send now")}
    if desk.waits():
        unsent = (
            translate("Leaving", "Close unsent") if ends else translate("Leaving", "Leave unsent")
        )
        send = {_LEAVE: unsent}
    choices = {**send, _TAKE_BACK: translate("Leaving", "Take back")}
    text = _waiting_words(count, ends) if _LEAVE in choices else _words(count, ends)
    answer = await chosen(window, title, text, choices, none=translate("Leaving", "Stay"))
    if answer == _SEND:
        desk.go_on()
        return await desk.send_held()
    if answer == _TAKE_BACK:
        desk.take_all_back()
        return True
    return answer == _LEAVE


def _words(count: int, ends: bool) -> str:
    if not ends:
        return _words_of_org(count)
    if count == 1:
        return translate(
            "Leaving",
            "It can be sent before Segue closes, or be taken back: then nothing happens, and the "
            "lead is pending as before.",
        )
    return translate(
        "Leaving",
        "They can be sent before Segue closes, or be taken back: then nothing happens, and the "
        "leads are pending as before.",
    )


def _words_of_org(count: int) -> str:
    if count == 1:
        return translate(
            "Leaving",
            "It can be sent before this org is left, or be taken back: then nothing happens, and "
            "the lead is pending as before.",
        )
    return translate(
        "Leaving",
        "They can be sent before this org is left, or be taken back: then nothing happens, and "
        "the leads are pending as before.",
    )


def _waiting_words(count: int, ends: bool) -> str:
    if not ends:
        return _waiting_words_of_org(count)
    if count == 1:
        return translate(
            "Leaving",
            "It waits for the network, and Segue sends nothing while it is closed. Segue tells "
            "you at its next start and keeps your choices, so that you can decide again.",
        )
    return translate(
        "Leaving",
        "They wait for the network, and Segue sends nothing while it is closed. Segue tells you "
        "at its next start and keeps your choices, so that you can decide again.",
    )


def _waiting_words_of_org(count: int) -> str:
    if count == 1:
        return translate(
            "Leaving",
            "It waits for the network, and Segue sends nothing to an org that isn't open. Segue "
            "tells you when you open this org again and keeps your choices, so that you can "
            "decide again.",
        )
    return translate(
        "Leaving",
        "They wait for the network, and Segue sends nothing to an org that isn't open. Segue "
        "tells you when you open this org again and keeps your choices, so that you can decide "
        "again.",
    )
