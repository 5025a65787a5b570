"""What Segue says when the network or the server misbehaves: never more than it knows."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.actions.catalogue import Act, candidate
from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, usable, words
from tests.e2e.test_article import LEAD, PAT_BOYLE
from tests.waiting import until

CONVERT = "/crm/v8/Leads/*/actions/convert"
OPTIONS = "/crm/v8/Leads/*/__conversion_options"
LIST = "/crm/v8/Leads"


async def convert_into_pat_boyle(person: Person) -> str:
    """From the queue to whatever the dialog says at the end."""
    await person.sees_leads(1)
    await person.opens(LEAD)
    dialog = await person.opens_dialog()
    await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
    await person.converts(dialog)
    return words(dialog)


def spoil(sandbox: SandboxHand, path: str, kind: str, **more: object) -> None:
    """Have the next request to path go wrong."""
    method = "POST" if path == CONVERT else "GET"
    fault = {"method": method, "path": path, "times": 1, "kind": kind, **more}
    sandbox.post("faults", {"faults": [fault]})


@pytest.mark.parametrize("kind", ["cut_after_effect", "html"])
async def test_a_lost_answer_is_read_back_not_sent_again(
    qapp: QApplication, sandbox: SandboxHand, kind: str
) -> None:
    """The conversion took place, its answer didn't arrive: Segue finds out and says done. How else
    an answer can be lost: tests/faults/test_matrix.py.
    """
    async with open_desk(qapp, sandbox.url) as person:
        spoil(sandbox, CONVERT, kind)
        said = await convert_into_pat_boyle(person)
        assert "The lead is converted" in said
        assert len(sandbox.conversions()) == 1
        assert sandbox.convert_requests() == 1
        await person.sees_leads(0)


async def test_an_outcome_that_is_not_known_is_called_being_checked(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """No answer and no effect so far: checked, not failed; not sent again; the lead stays."""
    async with open_desk(qapp, sandbox.url) as person:
        spoil(sandbox, CONVERT, "cut_before_effect")
        await person.sees_leads(1)
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        await person.clicks(dialog, "convert_button")
        await until(lambda: "being checked" in words(dialog).lower(), "outcome being checked")
        assert "fail" not in words(dialog).lower()
        assert sandbox.convert_requests() == 1
        assert sandbox.conversions() == []
        await person.clicks(dialog, "cancel_button")  # let it run
        await until(
            lambda: "being checked" in words(person.window.detail).lower(), "the pane says so too"
        )
        assert person.window.queue.total_count() == 1


async def test_an_expired_token_is_renewed_without_a_word(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """401 before execution: one refresh, sent again once, one conversion."""
    async with open_desk(qapp, sandbox.url) as person:
        spoil(sandbox, CONVERT, "token_expired")
        assert "The lead is converted" in await convert_into_pat_boyle(person)
        assert len(sandbox.conversions()) == 1
        assert sandbox.get("effects")["refreshes"] == 1


async def test_too_many_requests_waits_and_goes_on(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """429 is before execution too: Segue waits as told and converts once."""
    async with open_desk(qapp, sandbox.url) as person:
        spoil(sandbox, CONVERT, "too_many_requests", retry_after=1)
        assert "The lead is converted" in await convert_into_pat_boyle(person)
        assert len(sandbox.conversions()) == 1


async def test_an_unknown_code_is_shown_raw_and_never_taken_as_success(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """A refusal that no document knows: its code and message, as plain text."""
    body = {
        "data": [
            {
                "code": "MOON_IN_WRONG_PHASE",
                "message": "<b>the moon</b> is wrong",
                "details": {},
                "status": "error",
            }
        ]
    }
    async with open_desk(qapp, sandbox.url) as person:
        spoil(sandbox, CONVERT, "status", status=400, body=body)
        said = await convert_into_pat_boyle(person)
        assert "MOON_IN_WRONG_PHASE" in said
        assert "<b>the moon</b> is wrong" in said
        assert "converted" not in said.splitlines()[0]
        assert person.window.queue.total_count() == 1


@pytest.mark.early
async def test_the_queue_that_can_t_be_read_offers_to_try_again(
    qapp: QApplication, sandbox: SandboxHand, logged_warnings: list[object]
) -> None:
    """A designed state with a way out, not a blank."""
    fault = {"method": "GET", "path": LIST, "times": 0, "kind": "status", "status": 503}
    sandbox.post("faults", {"faults": [fault]})
    async with open_desk(qapp, sandbox.url) as person:
        await until(lambda: "Try again" in words(person.window.queue), "the way out")
        sandbox.delete("faults")
        logged_warnings.clear()  # the log says that the queue could not be read
        await person.clicks(person.window.queue, "queue_state_button")
        await person.sees_leads(1)


@pytest.mark.early
async def test_matches_that_can_t_be_read_are_not_taken_for_none(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """A failed read is told as one; the lead isn't shown as one that nothing matches."""
    fault = {"method": "GET", "path": OPTIONS, "times": 0, "kind": "status", "status": 500}
    sandbox.post("faults", {"faults": [fault]})
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(1)
        person.selects(LEAD)
        await until(lambda: "Try again" in words(person.window.detail), "the way out")
        assert "nothing" not in words(person.window.detail).lower()
        sandbox.delete("faults")
        person.window.registry.run(Act.RECHECK)
        await person.opens(LEAD)


async def test_closing_under_a_conversion_asks_first(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """The window stays where the answer is Stay, and the outcome is still shown."""
    async with open_desk(qapp, sandbox.url) as person:
        fault = {"method": "POST", "path": CONVERT, "times": 1, "kind": "delay", "seconds": 0.6}
        sandbox.post("faults", {"faults": [fault]})
        await person.sees_leads(1)
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        await person.clicks(dialog, "convert_button")
        person.window.close()
        await person.clicks(person.window, "keep")
        await until(lambda: bool(person.outcome(dialog)), "the outcome")
        assert person.window.isVisible()
        assert len(sandbox.conversions()) == 1


async def test_no_key_decides_on_a_lead_that_is_not_the_one_in_the_pane(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """The outcome of a lead that left is shown over the next one, which nobody sees."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        queue, detail = person.window.queue, person.window.detail
        await until(lambda: queue.total_count() > 60, "the demo's leads")
        left, chosen = demo_lead(3), demo_lead(1)
        await person.opens(left)
        await until(person.has_seen, "Enter may decide")
        person.window.registry.run(Act.ACCEPT)
        await person.opens(chosen)
        await until(lambda: usable(person.window.status, "status_notice"), "it has ended")
        await person.clicks(person.window.status, "status_notice")
        assert detail.lead_id == left
        for act in (Act.CONVERT_NOW, Act.CONVERT, Act.NEW, Act.DEAL, candidate(1), Act.EDIT):
            person.window.registry.run(act)
        assert person.open_dialog() is None
        person.window.registry.run(Act.ACCEPT)
        assert detail.lead_id == chosen, "Enter shows the chosen lead before it decides on it"
        await until(lambda: usable(detail, "convert_button"), "the chosen lead can be decided")
    assert sandbox.convert_requests() == 1
