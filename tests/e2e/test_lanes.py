"""The lanes fill by themselves in the real window, and say where they stopped."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QTabBar

from app.domain.records import record_id
from app.ui.actions.catalogue import Act
from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, child
from tests.waiting import until


def told(person: Person) -> str:
    return child(person.window, QLabel, "lanes_freshness").text()


def tabs(person: Person) -> list[str]:
    bar = child(person.window, QTabBar, "lanes")
    return [bar.tabText(n) for n in range(bar.count())]


async def test_all_leads_are_looked_at_and_the_ready_ones_confirmed(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await until(lambda: tabs(person)[0] == "Ready  27", "all ready leads are confirmed")
        await until(lambda: "as of just now" in told(person), "the look is over")
        assert told(person).startswith("72 of 72 looked at")
        assert tabs(person)[-1] == "All  72"
    asked = sandbox.get("effects")["requests"]["POST /crm/v8/coql"]
    assert asked <= 8  # four for the lanes; the others look for what is like the shown lead


async def test_what_was_read_ahead_is_no_guess_any_more(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Of the chosen lead and the next two Zoho's own answer is there, so it counts."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        queue = person.window.queue
        await until(lambda: tabs(person)[0] == "Ready  27", "all ready leads are confirmed")
        person.selects(demo_lead(28))
        nearest = [record_id(demo_lead(28)), *(row.id for row in queue.following(2))]

        def sure() -> list[bool]:
            found = (queue.suggestion(lead_id) for lead_id in nearest)
            return [one is not None and not one.probable for one in found]

        await until(lambda: sure() == [True, True, True], "Zoho's answers count")


async def test_a_pause_is_told_and_what_was_found_stays(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await until(lambda: tabs(person)[0] == "Ready  27", "all ready leads are confirmed")
        refusal = {"code": "OAUTH_SCOPE_MISMATCH", "message": "", "details": {}, "status": "error"}
        fault = {"path": "/crm/v8/coql", "times": 0, "kind": "refuse", "status": 401}
        sandbox.post("faults", {"faults": [{**fault, "body": refusal}]})
        change = {"module": "Leads", "id": demo_lead(40), "fields": {"Fax": "1"}}
        sandbox.post("act", {"update": change})
        person.window.registry.run(Act.RELOAD)
        await until(lambda: "paused: Zoho refuses these look-ups" in told(person), "the pause")
        assert tabs(person)[0] == "Ready  27"
