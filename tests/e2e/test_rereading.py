"""What colleagues do in Zoho reaches the desk by itself, out of the background's credits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.domain.credit_budget import CreditBudget
from app.services.spending import RunSpending
from tests.e2e.driver import SandboxHand, words
from tests.e2e.lives import Life, living
from tests.e2e.test_article import LEAD
from tests.waiting import until


def time_passes(life: Life) -> None:
    """The pause between two readings is over."""
    desk = life._program._desk
    assert desk is not None
    assert desk._rereading.timer.isActive()
    desk._rereading.timer.timeout.emit()


def readings(sandbox: SandboxHand) -> int:
    requests: dict[str, int] = sandbox.get("effects")["requests"]
    return requests.get("GET /crm/v8/Leads", 0)


async def test_a_lead_that_a_colleague_converts_leaves_the_queue_by_itself(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        await life.person.sees_leads(1)
        await life.has_begun()
        sandbox.post("act", {"update": {"module": "Leads", "id": LEAD, "fields": {"City": "Ulm"}}})
        time_passes(life)
        await until(lambda: "1 lead has changed" in words(life.window), "the change is told")
        sandbox.post("act", {"delete": {"module": "Leads", "id": LEAD}})
        time_passes(life)
        await until(lambda: life.window.queue.total_count() == 0, "it has left")


async def test_without_credits_nothing_is_read_in_the_background(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        await life.person.sees_leads(1)
        await life.has_begun()
        life.org.lanes.spending = RunSpending(life.org.gateway, CreditBudget(limit=0))
        before = readings(sandbox)
        time_passes(life)
        desk = life._program._desk
        assert desk is not None
        await until(lambda: not desk._tasks.running("reread"), "the question for credits")
        assert not desk._tasks.running("list")
        assert readings(sandbox) == before
        assert desk._rereading.timer.isActive()
