"""Segue is cut off in the middle and started again: it knows, and shows, what really happened."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.domain.crash_points import CrashPoint
from app.ui.actions.catalogue import Act
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.e2e.lives import HASTY, SLOW, Life, living
from tests.e2e.test_article import BOYLE, LEAD, PAT_BOYLE
from tests.e2e.test_truth import CONVERT, convert_into_pat_boyle
from tests.waiting import until


def order(sandbox: SandboxHand, kind: str, **more: object) -> None:
    """Have the next conversion go wrong."""
    sandbox.post("faults", {"faults": [{"method": "POST", "path": CONVERT, "kind": kind, **more}]})


async def presses_convert(person: Person) -> None:
    await person.sees_leads(1)
    await person.opens(LEAD)
    dialog = await person.opens_dialog()
    await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
    await person.clicks(dialog, "convert_button")


async def cut_off_while_sending(
    app: QApplication, root: Path, sandbox: SandboxHand, *faults: Ordered
) -> None:
    life = Life(app, root, sandbox.url)
    for kind, more in faults:
        order(sandbox, kind, **more)
    await presses_convert(life.person)
    await until(lambda: sandbox.convert_requests() == 1, "the request has reached Zoho")
    await life.is_cut_off()


Ordered = tuple[str, dict[str, object]]

LOST: Ordered = ("cut_before_effect", {})
SLOWLY: Ordered = ("delay", {"seconds": 0.3, "when": "after"})


def pane(person: Person) -> str:
    return words(person.window.detail)


def status(person: Person) -> str:
    return words(person.window.status)


async def test_a_conversion_done_while_segue_was_gone(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """The next start tells it, with links to the records, though the lead isn't listed any more."""
    await cut_off_while_sending(qapp, tmp_path, sandbox, SLOWLY)
    await until(lambda: len(sandbox.conversions()) == 1, "Zoho has done it")
    async with living(qapp, tmp_path, sandbox.url) as life:
        await until(lambda: "Pat Boyle: The lead is converted" in status(life.person), "the news")
        await life.person.clicks(life.window.status, "status_notice")
        assert "it went as requested" in pane(life.person)
        assert usable(life.window.detail, "open_Contacts")
        await life.person.sees_leads(0)
    assert sandbox.convert_requests() == 1


async def test_a_conversion_that_never_came_is_offered_again(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """The lead is locked and says so, until two looks have told; then it may be tried again."""
    await cut_off_while_sending(qapp, tmp_path, sandbox, SLOWLY, LOST)
    async with living(qapp, tmp_path, sandbox.url, SLOW) as life:
        person = life.person
        await person.sees_leads(1)
        person.selects(LEAD)
        await until(lambda: "Outcome being checked" in pane(person), "the pane says so")
        assert "1 outcome being checked" in status(person)
        assert usable(life.window.detail, "check_now")
        assert not usable(life.window.detail, "convert_button")
        life.window.registry.run(Act.CONVERT)
        assert person.open_dialog() is None
        assert "fail" not in (pane(person) + status(person)).lower()
    async with living(qapp, tmp_path, sandbox.url) as life:
        person = life.person
        await person.sees_leads(1)
        person.selects(LEAD)
        await until(lambda: "the lead isn't converted" in pane(person), "the truth")
        assert sandbox.convert_requests() == 1
        assert "being checked" not in status(person)
        await person.clicks(life.window.detail, "try_again")
        await person.opens(LEAD)
        assert "The lead is converted" in await convert_into_pat_boyle(person)
    assert len(sandbox.conversions()) == 1
    assert sandbox.convert_requests() == 2


async def test_while_an_outcome_is_open_no_key_opens_the_dialog(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """Its matches may still be in the pane's memory: they can't be decided on."""
    async with living(qapp, tmp_path, sandbox.url, SLOW) as life:
        order(sandbox, "cut_before_effect")
        await presses_convert(life.person)
        dialog = await life.person.dialog()
        await until(lambda: "being checked" in words(dialog).lower(), "outcome being checked")
        await life.person.clicks(dialog, "cancel_button")  # let it run
        await until(lambda: life.person.open_dialog() is None, "the dialog is gone")
        life.window.registry.run(Act.CONVERT)
        assert life.person.open_dialog() is None
        assert sandbox.convert_requests() == 1


async def test_check_now_looks_at_once(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """By itself the next look would come in ten minutes."""
    await cut_off_while_sending(qapp, tmp_path, sandbox, LOST)
    async with living(qapp, tmp_path, sandbox.url, SLOW) as life:
        await life.person.sees_leads(1)
        life.person.selects(LEAD)
        await until(lambda: "Outcome being checked" in pane(life.person), "the pane says so")
        await until(lambda: sandbox_looks(sandbox) >= 1, "the first look")
        sandbox.post("act", {"convert": {"lead_id": LEAD, "request": {"Contacts": {"id": BOYLE}}}})
        await life.person.clicks(life.window.detail, "check_now")
        await until(lambda: "but not as requested" in status(life.person), "the truth")
        await life.person.sees_leads(0)


def sandbox_looks(sandbox: SandboxHand) -> int:
    requests: dict[str, int] = sandbox.get("effects")["requests"]
    return sum(n for name, n in requests.items() if name == "GET /crm/v8/Leads/{id}")


async def test_somebody_else_s_conversion_is_not_called_ours(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """The same records as ours would have had: the person who did it tells."""
    await cut_off_while_sending(qapp, tmp_path, sandbox, LOST)
    sandbox.post("act", {"convert": {"lead_id": LEAD, "request": {"Contacts": {"id": PAT_BOYLE}}}})
    async with living(qapp, tmp_path, sandbox.url) as life:
        await until(lambda: "perhaps by somebody else" in status(life.person), "the news")


async def test_a_deleted_lead_is_handed_to_the_user(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """It isn't in the queue any more: the status line leads to it, and the pane says what to do."""
    await cut_off_while_sending(qapp, tmp_path, sandbox, LOST)
    sandbox.post("act", {"delete": {"module": "Leads", "id": LEAD}})
    async with living(qapp, tmp_path, sandbox.url) as life:
        person = life.person
        await until(lambda: "1 needs attention" in status(person), "the status line says so")
        await person.clicks(life.window.status, "open_outcomes")
        assert "was deleted in Zoho" in pane(person)
        assert "check again" in pane(person)
        looks = sandbox_looks(sandbox)
        await person.clicks(life.window.detail, "check_now")
        await until(lambda: sandbox_looks(sandbox) > looks, "another look")
        await until(lambda: "1 needs attention" in status(person), "still deleted")
    async with living(qapp, tmp_path, sandbox.url) as life:
        await until(lambda: "1 needs attention" in status(life.person), "not forgotten")


@pytest.mark.parametrize(
    ("answer", "said"),
    [("was_converted", "The lead is converted"), ("was_not_converted", "isn't converted")],
)
async def test_the_user_can_settle_what_segue_can_t_find_out(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path, answer: str, said: str
) -> None:
    await cut_off_while_sending(qapp, tmp_path, sandbox, LOST)
    sandbox.post("act", {"delete": {"module": "Leads", "id": LEAD}})
    async with living(qapp, tmp_path, sandbox.url) as life:
        person = life.person
        await until(lambda: "1 needs attention" in status(person), "the status line says so")
        await person.clicks(life.window.status, "open_outcomes")
        await person.clicks(life.window.detail, "settle")
        await person.clicks(life.window, answer)
        await until(lambda: said in status(person), "the end")
        assert "needs attention" not in status(person)
    async with living(qapp, tmp_path, sandbox.url) as life:
        await life.has_begun()
        assert life.org.recovery.unresolved() == ()


async def test_a_second_segue_on_the_same_folder_sends_nothing(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as first:
        await first.has_begun()
        async with living(qapp, tmp_path, sandbox.url) as second:
            await until(lambda: usable(second.window, "notice_bar"), "the second says why")
            assert "another Segue on this computer" in words(second.window)
            await second.person.sees_leads(1)
            await second.person.opens(LEAD)
            dialog = await second.person.opens_dialog()
            await second.person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
            await second.person.clicks(dialog, "convert_button")
            await until(lambda: "Not sent" in words(dialog), "the refusal")
            assert sandbox.convert_requests() == 0
            await second.person.clicks(dialog, "cancel_button")
            assert "The lead is converted" in await convert_into_pat_boyle(first.person)
    assert sandbox.convert_requests() == 1


def full(point: CrashPoint) -> None:
    if point in {CrashPoint.BEFORE_INTENT_COMMIT, CrashPoint.BEFORE_OUTCOME_COMMIT}:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error


async def test_a_full_disk_sends_nothing_and_says_so(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        await life.person.sees_leads(1)
        await life.person.opens(LEAD)
        life.let_disk(full)
        dialog = await life.person.opens_dialog()
        await life.person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        await life.person.clicks(dialog, "convert_button")
        await until(lambda: "the disk is full" in words(dialog), "the reason")
        assert "nothing was sent" in words(dialog)
        assert sandbox.convert_requests() == 0
        life.let_disk(lambda _point: None)
        await life.person.converts(dialog)
        assert life.person.outcome(dialog) == "The lead is converted"
    assert sandbox.convert_requests() == 1


async def test_an_answer_that_the_disk_doesn_t_take_is_shown_with_that(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path, logged_warnings: list[object]
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        await life.person.sees_leads(1)
        await life.person.opens(LEAD)
        dialog = await life.person.opens_dialog()
        await life.person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        life.let_disk(lambda point: full(point) if "outcome" in point.value else None)
        await life.person.converts(dialog)
        assert "The lead is converted" in words(dialog)
        assert "couldn't write this down (the disk is full)" in words(dialog)
        life.let_disk(lambda _point: None)
        logged_warnings.clear()  # the log says so too


@pytest.mark.early
@pytest.mark.seconds(60)
async def test_a_server_later_than_every_wait_is_found_out_when_trying_again(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """Called unconverted after all waits, converted by us after that: credited, not sent twice."""
    await cut_off_while_sending(
        qapp, tmp_path, sandbox, ("delay", {"seconds": 8.0, "when": "before"})
    )
    async with living(qapp, tmp_path, sandbox.url) as life:
        person = life.person
        await person.sees_leads(1)
        person.selects(LEAD)
        await until(lambda: "the lead isn't converted" in pane(person), "the looks are over")
        await person.clicks(life.window.detail, "try_again")
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        await until(lambda: len(sandbox.conversions()) == 1, "Zoho does it after all")
        await person.converts(dialog)
        assert "it went as requested" in words(dialog)
    assert len(sandbox.conversions()) == 1


async def test_what_changed_meanwhile_is_decided_once_more(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """Try again in the dialog that was left open: the matches are read before anything is sent."""
    async with living(qapp, tmp_path, sandbox.url) as life:
        person = life.person
        order(sandbox, "cut_before_effect")
        await presses_convert(person)
        dialog = await person.dialog()
        await until(lambda: "the lead isn't converted" in words(dialog), "the looks are over")
        sandbox.post(
            "act",
            {"update": {"module": "Contacts", "id": PAT_BOYLE, "fields": {"Phone": "1"}}},
        )
        await person.clicks(dialog, "convert_button")
        await until(lambda: "has changed meanwhile" in words(life.window), "the reason")
        await until(lambda: usable(life.window.detail, "changes_card"), "what is different")
        assert person.open_dialog() is None
        assert sandbox.convert_requests() == 1


async def test_closing_says_that_it_will_be_found_out(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url, SLOW) as life:
        order(sandbox, "cut_before_effect")
        await presses_convert(life.person)
        dialog = await life.person.dialog()
        await until(lambda: "being checked" in words(dialog).lower(), "outcome being checked")
        life.window.close()
        await until(lambda: usable(life.window, "keep"), "the question")
        assert "at its next start" in words(life.window)
        child(life.window, QPushButton, "keep").click()


async def test_what_is_settled_closes_without_a_question(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    life = Life(qapp, tmp_path, sandbox.url, HASTY)
    assert "The lead is converted" in await convert_into_pat_boyle(life.person)
    life.window.close()
    await until(life._running.done, "the end")
    assert not usable(life.window, "accept")
    life.window.deleteLater()


@pytest.mark.early
async def test_waiting_for_zoho_is_told(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        order(sandbox, "too_many_requests", retry_after=3)
        await presses_convert(life.person)
        line = child(life.window.status, QLabel, "waiting")
        await until(line.isVisible, "the status line says that it waits")
        assert "Zoho asks to slow down: going on at" in line.text()
        dialog = await life.person.dialog()
        await until(lambda: bool(life.person.outcome(dialog)), "the outcome")
        await until(lambda: not line.isVisible(), "nothing waits any more")
    assert len(sandbox.conversions()) == 1


async def test_what_is_found_out_is_shown_also_where_the_queue_shows_the_lead_no_more(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """The status line had led there; the pane went on saying that it is being checked."""
    async with living(qapp, tmp_path, sandbox.url, SLOW) as life:
        person = life.person
        order(sandbox, "cut_before_effect")
        await presses_convert(person)
        dialog = await person.dialog()
        await until(lambda: "being checked" in words(dialog).lower(), "it is open")
        dialog.reject()
        person.window.queue.search_edit.setText("zzzz")
        await until(lambda: "No lead is chosen" in pane(person), "the search hides the lead")
        await person.clicks(life.window.status, "open_outcomes")
        await until(lambda: "Outcome being checked" in pane(person), "the pane says so")
        sandbox.post("act", {"delete": {"module": "Leads", "id": LEAD}})
        await person.clicks(life.window.detail, "check_now")
        await until(lambda: usable(life.window.detail, "settle"), "only a person can tell")
        assert "Outcome being checked" not in pane(person)
