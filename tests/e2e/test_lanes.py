"""The lanes fill by themselves in the real window, and say where they stopped."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QTabBar

from app.domain.matching import Lane
from app.domain.records import record_id
from app.ui.actions.catalogue import Act
from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, child, usable, words
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
        await until(lambda: tabs(person)[0] == "Ready  26", "all ready leads are confirmed")
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
        await until(lambda: tabs(person)[0] == "Ready  26", "all ready leads are confirmed")
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
        await until(lambda: tabs(person)[0] == "Ready  26", "all ready leads are confirmed")
        refusal = {"code": "OAUTH_SCOPE_MISMATCH", "message": "", "details": {}, "status": "error"}
        fault = {"path": "/crm/v8/coql", "times": 0, "kind": "refuse", "status": 401}
        sandbox.post("faults", {"faults": [{**fault, "body": refusal}]})
        change = {"module": "Leads", "id": demo_lead(40), "fields": {"Fax": "1"}}
        sandbox.post("act", {"update": change})
        person.window.registry.run(Act.RELOAD)
        await until(lambda: "paused: Zoho refuses these look-ups" in told(person), "the pause")
        assert tabs(person)[0] == "Ready  26"


async def test_after_a_conversion_its_like_is_looked_at_again(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Two people of one new company, and one telephone twice: what came of the first lead matches
    the others. What the pane and the lanes had said of them isn't true any more.
    """
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        queue, detail = person.window.queue, person.window.detail
        await until(lambda: tabs(person)[0] == "Ready  26", "all ready leads are confirmed")
        person.selects(demo_lead(68))
        await until(lambda: "would be new" in words(detail), "it is new")
        person.selects(demo_lead(28))
        await until(lambda: usable(detail, "use_suggestion"), "one key may decide")
        assert person.window.registry.run(Act.ACCEPT)
        person.selects(demo_lead(68))
        await until(lambda: not queue.has(record_id(demo_lead(28))), "the first is converted")
        await until(lambda: "is unique and matches" in words(detail), "it is read again")

        def lane(number: int) -> Lane | None:
            found = queue.suggestion(record_id(demo_lead(number)))
            return found.lane if found is not None else None

        await until(lambda: lane(67) is Lane.READY, "its colleague joins the new account")
        assert lane(30) is Lane.NEW, "somebody else's is as it was"
