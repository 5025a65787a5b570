"""What looks similar stands apart, is never a target, and is aligned only after a question."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.context import DecisionContext
from app.domain.matching import Matches
from app.domain.near_misses import Alike, Change, Likeness, Looked, NearMiss, Similar
from app.domain.records import Module, Ref, record_id
from app.ui.detail.align_dialog import AlignDialog
from app.ui.detail.pane import DetailPane
from app.ui.likeness_words import alike_words
from app.ui.theme import Theme
from tests.examples import some
from tests.samples import domain as d
from tests.samples.hostile import HOSTILE
from tests.samples.similar import BOTH, FIRM, PATRICIA
from tests.ui.detail import scenes
from tests.ui.detail.seen import buttons, labels, sweep, text_of

Show = Callable[[DecisionContext], DetailPane]


@pytest.fixture
def similar(show: Show, pane: DetailPane) -> DetailPane:
    """A lead that nothing matches, and what looks like it."""
    show(scenes.no_match())
    pane.show_similar(d.LEAD_ID, BOTH)
    return pane


def test_it_stands_apart_with_its_reasons(similar: DetailPane) -> None:
    seen = labels(similar)
    at = seen.index("Looks similar, but Zoho won't match it")
    assert at > seen.index("Nothing in your CRM matches")
    assert at < seen.index("More about this lead")
    assert {"Patricia Boyle", "at Zylker Biotech Ltd", "Zylker Biotech Ltd"} <= set(seen)
    assert "Same phone, written differently: +91 98444 44444" in seen
    assert "Company nearly the same: Zylker Biotech Ltd" in seen
    # No button to merge into it, and no number key.
    assert buttons(similar, "choose_button") == []
    assert not similar.choose(1)


def test_the_offer_to_create_says_that_there_is_something(similar: DetailPane) -> None:
    assert "Something like it is there already" in text_of(similar, "verdict_text")


def test_only_what_can_be_aligned_offers_it(qtbot: QtBot, similar: DetailPane) -> None:
    (align,) = buttons(similar, "align_button")
    assert align.text() == "Use the contact's Phone…  A"
    assert align.accessibleName() == "Use the contact's Phone… Patricia Boyle"
    assert any("Nothing on the lead can be changed" in text for text in labels(similar))
    with qtbot.waitSignal(similar.align_requested) as asked:
        align.click()
    assert asked.args == [PATRICIA]
    assert similar.first_similar is PATRICIA


def test_each_can_be_looked_at_in_zoho(qtbot: QtBot, similar: DetailPane) -> None:
    opened: list[object] = []
    similar.open_in_zoho_requested.connect(opened.append)
    for link in buttons(similar, "open_similar"):
        link.click()
    assert opened == [(Module.CONTACTS, PATRICIA.id), (Module.ACCOUNTS, FIRM.id)]


def test_nothing_similar_takes_no_room(show: Show, pane: DetailPane) -> None:
    show(scenes.no_match())
    before = len(labels(pane))
    pane.show_looking(d.LEAD_ID)
    assert "would be new. Looking for similar records…" in text_of(pane, "verdict_text")
    pane.show_similar(d.LEAD_ID, Similar(Looked.DONE))
    assert len(labels(pane)) == before
    assert "would be new. Nothing similar was found." in text_of(pane, "verdict_text")
    assert pane.first_similar is None


@pytest.mark.parametrize(
    ("looked", "words"),
    [(Looked.SPARED, "to spare the org's API credits"), (Looked.FAILED, "could not be looked for")],
)
def test_where_nothing_was_looked_for_that_is_said(
    qtbot: QtBot, show: Show, pane: DetailPane, looked: Looked, words: str
) -> None:
    show(scenes.no_match())
    pane.show_similar(d.LEAD_ID, Similar(looked))
    assert any(words in text for text in labels(pane))
    (look,) = buttons(pane, "look_for_similar")
    with qtbot.waitSignal(pane.look_requested):
        look.click()


def test_what_comes_late_is_not_shown_at_another_lead(show: Show, pane: DetailPane) -> None:
    show(scenes.no_match())
    pane.show_similar(record_id("999"), BOTH)
    assert "Patricia Boyle" not in labels(pane)
    pane.show_similar(d.LEAD_ID, BOTH)
    show(scenes.no_match())
    assert "Patricia Boyle" not in labels(pane)


def test_while_the_lead_is_converted_nothing_is_aligned(similar: DetailPane) -> None:
    similar.show_busy("Being converted")
    assert [each.isEnabled() for each in buttons(similar, "align_button")] == [False]
    assert similar.first_similar is None


def test_the_tab_key_reaches_it_in_the_order_of_the_eye(similar: DetailPane) -> None:
    stops = [one.objectName() for one in similar._body.stops() if one.isVisibleTo(similar)]
    at = stops.index("open_similar")
    assert stops[at : at + 3] == ["open_similar", "align_button", "open_similar"]


def test_hostile_values_are_plain_text(show: Show, pane: DetailPane) -> None:
    for name, value in some(HOSTILE, 12):
        hostile = NearMiss(
            Module.CONTACTS, record_id("903"), value, (Alike(Likeness.EMAIL, value, value),),
            Ref(record_id("902"), value), (Change("Email", value, value, value),),
        )  # fmt: skip
        show(scenes.no_match())
        pane.show_similar(d.LEAD_ID, Similar(Looked.DONE, (hostile,)))
        pane.grab()
        sweep()
        assert pane.minimumSizeHint().width() < 700, name
        assert all(len(text) <= 400 and "\x00" not in text for text in labels(pane)), name


@pytest.mark.parametrize("kind", Likeness)
def test_every_likeness_has_words(kind: Likeness) -> None:
    assert "{" not in alike_words(Alike(kind, "ours", "theirs"))


def test_the_question_shows_the_old_and_the_new_value(qtbot: QtBot, theme: Theme) -> None:
    dialog = AlignDialog("Pat Boyle", PATRICIA)
    qtbot.addWidget(dialog)
    dialog.show()
    seen = labels(dialog)
    assert "Give Pat Boyle what Patricia Boyle has?" in seen
    at = seen.index("Phone")
    assert seen[at : at + 3] == ["Phone", "9844444444", "+91 98444 44444"]
    assert "9844444444 becomes +91 98444 44444" in dialog.accessibleDescription()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.show()
    with qtbot.waitSignal(dialog.accepted):
        dialog.change_button.click()


def test_a_sure_contact_with_an_account_to_come_is_said_to_be_in_doubt_too(
    show: Show, pane: DetailPane
) -> None:
    """The account would be made anew, beside one that looks the same."""
    alone = d.contact(account=None, reasons=(d.PHONE,))
    show(d.context(found=Matches((alone,))))
    assert "already: look below" not in text_of(pane, "verdict_text")
    pane.show_similar(d.LEAD_ID, Similar(Looked.DONE, (FIRM,)))
    assert "already: look below" in text_of(pane, "verdict_text")
