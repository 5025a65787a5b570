"""After a conversion: what really came out, beside what was expected."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.attribution import Resolution, Verdict
from app.domain.comparison import compare
from app.domain.outcome import Converted, NotSent, Outcome, Problem, Refused, Scheduled, Unknown
from app.domain.plan import Plan
from app.domain.preview import preview
from app.domain.records import Module, Ref, Values, record_id
from app.services.operation import Ended
from app.ui.detail.outcome import OutcomeView, line
from app.ui.detail.pane import DetailPane
from tests.examples import some
from tests.samples import domain as d
from tests.samples.hostile import HOSTILE
from tests.ui.detail import scenes
from tests.ui.detail.seen import buttons, labels, sweep, text_of

DEAL_ID = record_id("4876876000007459060")
CONVERTED = Converted(
    Ref(d.PAT_ID, "Pat Boyle"), Ref(d.ZYLKER_ID, "Zylker Biotech"), Ref(DEAL_ID, "Zylker Deal")
)
PLAN = Plan(d.LEAD_ID, contact=d.PAT_ID, account=d.ZYLKER_ID)
CONTACT_AFTER: Values = {
    "First_Name": "Pat",
    "Last_Name": "Boyle",
    "Email": "pat.boyle@zylker.com",
    "Phone": "9844444444",
    "Lead_Source": "Trade Show",
    "Mailing_City": "Chennai",
}


def view(outcome: Outcome, resolution: Resolution | None = None) -> OutcomeView:
    context = scenes.article()
    expected = preview(context, PLAN)
    done = isinstance(outcome, Converted) or (resolution is not None and resolution.done)
    rows = compare(expected, {Module.CONTACTS: CONTACT_AFTER}) if done else ()
    ended = Ended(outcome, resolution, comparison=rows)
    return OutcomeView(d.lead_row(), ended, expected, context.setup)


def test_what_came_out_is_shown_beside_what_was_expected(pane: DetailPane) -> None:
    pane.show_outcome(view(CONVERTED))
    seen = labels(pane)
    assert {"Pat Boyle", "Zylker Biotech", "Zylker Deal", "merged"} <= set(seen)
    at = seen.index("Lead Source")
    assert seen[at : at + 5] == [
        "Lead Source",
        "Partner",
        "Partner",
        "Trade Show",
        "not as expected",
    ]
    # Surprises come first, also where a long table shows its first rows only.
    assert at < seen.index("First Name")
    at = seen.index("Mailing City")
    assert seen[at : at + 4] == ["Mailing City", "—", "Chennai", "Chennai"]


def test_fields_that_were_not_read_are_called_so(pane: DetailPane) -> None:
    pane.show_outcome(view(CONVERTED))
    assert "not known" in labels(pane)


def test_rows_that_came_out_as_expected_dont_stand_out() -> None:
    shown = view(CONVERTED)
    rows = {row.field: line(row, shown.setup) for row in shown.comparison}
    assert (rows["Lead_Source"].role, rows["Lead_Source"].note) == ("kept", "not as expected")
    assert (rows["Mailing_City"].role, rows["Mailing_City"].note) == ("good", "filled in")
    assert (rows["First_Name"].role, rows["First_Name"].note) == ("", "")


def test_of_a_new_record_nothing_is_called_filled_in() -> None:
    shown = view(CONVERTED)
    row = next(row for row in shown.comparison if row.field == "Mailing_City")
    assert line(row, shown.setup, created=True).note == ""


@pytest.mark.parametrize(
    ("module", "wanted"),
    [(Module.CONTACTS, d.PAT_ID), (Module.ACCOUNTS, d.ZYLKER_ID), (Module.DEALS, DEAL_ID)],
)
def test_each_record_can_be_opened(
    qtbot: QtBot, pane: DetailPane, module: Module, wanted: str
) -> None:
    pane.show_outcome(view(CONVERTED))
    (link,) = buttons(pane, f"open_{module.value}")
    with qtbot.waitSignal(pane.open_in_zoho_requested) as heard:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert heard.args == [(module, wanted)]


@pytest.mark.parametrize(
    ("outcome", "resolution", "checkable"),
    [
        (CONVERTED, None, False),
        (Unknown("ReadTimeout"), None, True),
        (Unknown("ReadTimeout"), Resolution(Verdict.NOT_YET), True),
        (Unknown("ReadTimeout"), Resolution(Verdict.DONE_AS_ASKED, CONVERTED), False),
        (Scheduled("12"), None, True),
        (Refused(Problem("NOT_APPROVED", "record not approved")), None, False),
        (NotSent("ConnectError"), None, False),
    ],
)
def test_an_open_outcome_can_be_checked_and_is_never_called_done(
    qtbot: QtBot,
    pane: DetailPane,
    outcome: Outcome,
    resolution: Resolution | None,
    checkable: bool,
) -> None:
    pane.show_outcome(view(outcome, resolution))
    title = text_of(pane, "verdict_title")
    assert title
    assert len(buttons(pane, "check_now")) == checkable
    if checkable:
        assert "is converted" not in title
        with qtbot.waitSignal(pane.recheck_requested):
            buttons(pane, "check_now")[0].click()


def test_a_refusal_keeps_its_code_for_support(pane: DetailPane) -> None:
    pane.show_outcome(view(Refused(Problem("BRAND_NEW_CODE", "some words"))))
    assert "BRAND_NEW_CODE" in text_of(pane, "support_code")


def test_nothing_can_be_converted_from_an_outcome(pane: DetailPane) -> None:
    pane.show_outcome(view(CONVERTED))
    (convert,) = buttons(pane, "convert_button")
    assert not convert.isEnabled()
    assert not buttons(pane, "use_suggestion")
    assert not pane.choose(1)


def test_hostile_names_of_records_are_plain_text(pane: DetailPane) -> None:
    for name, value in some(HOSTILE, 40):
        named = Converted(Ref(d.PAT_ID, value), Ref(d.ZYLKER_ID, value), None)
        pane.show_outcome(replace(view(named), progress=Ended(named)))
        pane.grab()
        sweep()
        assert pane.minimumSizeHint().width() <= 480, name
        assert all(len(text) <= 400 and "\x00" not in text for text in labels(pane)), name
