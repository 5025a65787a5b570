"""The pane from the outside: what is seen in each state, and what its buttons say."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.context import DecisionContext
from app.domain.matching import Ground, Lane, Matches, Suggestion
from app.domain.records import Hindrance, Module, Ref, record_id
from app.domain.suggestion import suggest
from app.ui.detail.pane import DetailPane
from app.ui.detail.states import SKELETON_DELAY_MS, Skeleton
from app.ui.detail.value_viewer import ValueViewer
from app.ui.theme import Scheme, Theme
from tests.examples import some
from tests.samples import domain as d
from tests.samples.hostile import HOSTILE
from tests.ui.detail import scenes
from tests.ui.detail.seen import buttons, labels, sweep, text_of

LONGEST_SECONDS = 5.0
"""A frozen rich-text label took 20 s and more for one value (reliability.md M3)."""

HEADER_BUTTONS = {"open_in_zoho", "convert_button", "recheck_button"}

Show = Callable[[DecisionContext], DetailPane]


def press(pane: DetailPane, name: str) -> None:
    (button,) = buttons(pane, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def enabled(pane: DetailPane, name: str) -> list[bool]:
    return [button.isEnabled() for button in buttons(pane, name)]


# What is seen


def reach(pane: DetailPane) -> str:
    """The line below the name."""
    line = pane.findChild(QWidget, "lead_reach")
    assert isinstance(line, QWidget)
    return " ".join(labels(line))


def test_nothing_selected(pane: DetailPane) -> None:
    assert "No lead is chosen" in labels(pane)
    assert not buttons(pane)


def test_the_articles_lead(show: Show) -> None:
    pane = show(scenes.article())
    assert text_of(pane, "lead_name") == "Pat Boyle"
    assert reach(pane) == "Zylker Biotech · pat.boyle@zylker.com · 9844444444"
    assert text_of(pane, "verdict_title") == "Merge into Pat Boyle at Zylker Biotech"
    seen = labels(pane)
    for text in (
        "Trade Show",
        "Owner: Patricia Boyle",
        "Created 2 h ago",
        "2 attachments",
        "tag: expo-24",
        "Matches read just now",
        "Phone = 9844444444",
        "unique",
        "Suggested",
        "Email = pat.boyle@zylker.com",
        "at Zylker Biotech",
        "Belongs to no account",
        "Account Name = Zylker Biotech",
        "Merging here would leave Pat Boyle as a duplicate.",
    ):
        assert text in seen


def test_the_suggested_candidate_stands_first_and_open(show: Show) -> None:
    pane = show(scenes.article())
    names = [button.accessibleName() for button in buttons(pane, "choose_button")]
    assert names == [
        "Choose this: Pat Boyle",
        "Choose this: Boyle",
        "Choose this: Zylker Biotech",
    ]
    toggles = [button.text() for button in buttons(pane, "fields_button")]
    assert toggles == ["Hide the fields", "Compare the fields", "Hide the fields"]


def test_a_closed_card_opens_on_demand(show: Show) -> None:
    pane = show(scenes.article())
    before = len(labels(pane))
    toggle = buttons(pane, "fields_button")[1]
    toggle.click()
    assert toggle.text() == "Hide the fields"
    assert len(labels(pane)) > before
    toggle.click()
    assert toggle.text() == "Compare the fields"
    assert len(labels(pane)) == before


def test_no_match_says_what_was_looked_at(show: Show) -> None:
    pane = show(scenes.no_match())
    assert text_of(pane, "looked_at") == (
        "No contact has any of these: Phone = 9844444444, Email = pat.boyle@zylker.com.\n"
        "No account has any of these: Account Name = Zylker Biotech, Phone = 9844444444."
    )
    assert "Matching contacts" not in labels(pane)
    assert len(buttons(pane, "use_suggestion")) == 1


def test_no_match_that_zoho_says_nothing_of(show: Show) -> None:
    pane = show(scenes.no_match_untold())
    assert "Zoho compared the unique fields" in text_of(pane, "looked_at")
    assert "names no company" in text_of(pane, "looked_at")
    assert "Attachments not known" in labels(pane)


def test_only_contacts_match(show: Show) -> None:
    pane = show(scenes.name_only())
    assert "No account matches the company Zylker Biotech." in labels(pane)


def test_a_removed_module_has_no_section(show: Show) -> None:
    modules = (Module.LEADS, Module.CONTACTS, Module.DEALS)
    pane = show(d.context(found=d.matches(accounts=()), org=d.setup(modules=modules)))
    assert "Matching contacts" in labels(pane)
    assert "Matching accounts" not in labels(pane)


def test_values_that_get_lost_are_marked(show: Show) -> None:
    pane = show(scenes.article())
    assert {"Badge Color", "orange", "would be lost"} <= set(labels(pane))


def test_the_verdict_says_what_one_key_would_pass_over(show: Show) -> None:
    """What is lost, and who stays a double, may stand where nobody has scrolled to."""
    pane = show(scenes.article())
    assert text_of(pane, "verdict_text") == (
        "Phone 9844444444 is unique and matches Pat Boyle. This contact belongs to Zylker Biotech. "
        "Also matches, and stays as it is: Boyle. Lost, as it's mapped to no field: Badge Color."
    )
    tamarind = Ref(record_id("77"), "Tamarind Textiles")
    namesake = replace(d.other_contact(), name="Pat Boyle", account=tamarind)
    show(d.context(found=d.matches((d.contact(), namesake))))
    assert text_of(pane, "verdict_text") == (
        "Phone 9844444444 matches Pat Boyle (Zylker Biotech), while Email pat.boyle@zylker.com "
        "matches Pat Boyle (Tamarind Textiles). Compare them and choose."
    )
    assert not buttons(pane, "use_suggestion")


def test_where_the_user_must_choose_the_verdict_warns_of_no_choice(show: Show) -> None:
    pane = show(scenes.several())
    assert "Badge Color" not in text_of(pane, "verdict_text")
    pane = show(d.context(found=d.matches((d.contact(),))))
    assert "stays as it is" not in text_of(pane, "verdict_text"), "nothing of another lead stays"


def test_marks_of_candidates(show: Show) -> None:
    pane = show(d.context(found=d.matches((d.contact(hindrance=Hindrance.LOCKED),))))
    assert "locked" in labels(pane)
    assert [b.accessibleName() for b in buttons(pane, "choose_button")] == [
        "Choose this: Zylker Biotech"
    ]
    show(scenes.target_read_only())
    assert "read-only for you" in labels(pane)
    assert "not filled in" in labels(pane)


def test_known_to_be_empty_and_not_known_are_told_apart(show: Show) -> None:
    empty = d.contact(values={"Last_Name": "Boyle", "Email": None})
    pane = show(d.context(found=d.matches((empty,), ()), org=d.setup()))
    cells = labels(pane)
    assert cells[cells.index("Email") + 2] == "—"
    assert cells[cells.index("Mailing City") + 2] == "not known"


def test_the_layout_is_told_where_there_are_several(show: Show) -> None:
    assert "Layout: Standard" in labels(show(scenes.article()))
    alone = d.context(found=Matches(accounts=(d.account(),)))
    assert "Layout: Standard" not in labels(show(alone))


def test_the_age_of_the_matches_is_told(pane: DetailPane) -> None:
    context = scenes.article()
    suggestion = suggest(context.lead, context.matches, context.setup)
    pane.show_context(context, suggestion, d.NOW - timedelta(minutes=7))
    assert text_of(pane, "read_at") == "Matches read 7 min ago"


# What is said


def test_use_this_emits_the_suggestion(qtbot: QtBot, show: Show) -> None:
    context = scenes.article()
    pane = show(context)
    with qtbot.waitSignal(pane.convert_requested) as heard:
        press(pane, "use_suggestion")
    suggestion = heard.args[0]
    assert isinstance(suggestion, Suggestion)
    assert (suggestion.lane, suggestion.contact) == (Lane.READY, context.matches.contacts[1])


def test_convert_emits_none_for_the_form(qtbot: QtBot, show: Show) -> None:
    pane = show(scenes.article())
    with qtbot.waitSignal(pane.convert_requested) as heard:
        press(pane, "convert_button")
    assert heard.args == [None]


def test_open_in_zoho_names_the_lead(qtbot: QtBot, show: Show) -> None:
    pane = show(scenes.article())
    with qtbot.waitSignal(pane.open_in_zoho_requested) as heard:
        press(pane, "open_in_zoho")
    assert heard.args == [(Module.LEADS, d.LEAD_ID)]


def test_choose_this_emits_the_candidate_of_its_card(qtbot: QtBot, show: Show) -> None:
    context = scenes.article()
    pane = show(context)
    expected = [
        context.matches.contacts[1],
        context.matches.contacts[0],
        context.matches.accounts[0],
    ]
    for button, candidate in zip(buttons(pane, "choose_button"), expected, strict=True):
        with qtbot.waitSignal(pane.candidate_chosen) as heard:
            button.click()
        assert heard.args == [candidate]


def test_the_number_keys_choose_what_the_buttons_show(qtbot: QtBot, show: Show) -> None:
    pane = show(scenes.article())
    shown = [button.text()[-1] for button in buttons(pane, "choose_button")]
    assert shown == ["1", "2", "3"]
    for number, name in ((1, "Pat Boyle"), (2, "Boyle"), (3, "Zylker Biotech")):
        with qtbot.waitSignal(pane.candidate_chosen) as heard:
            assert pane.choose(number)
        assert heard.args[0].name == name
    with qtbot.assertNotEmitted(pane.candidate_chosen):
        assert not pane.choose(4)
        assert not pane.choose(0)


def test_candidates_that_cant_be_chosen_have_no_number(show: Show) -> None:
    locked = d.contact(id=record_id("7"), hindrance=Hindrance.LOCKED)
    pane = show(d.context(found=d.matches((locked, d.other_contact(), d.contact()), ())))
    assert [b.text()[-1] for b in buttons(pane, "choose_button")] == ["1", "2"]


@pytest.mark.parametrize("name", ["recheck_button", "retry_button"])
def test_recheck(qtbot: QtBot, show: Show, pane: DetailPane, name: str) -> None:
    if name == "retry_button":
        pane.show_failure(d.lead_row(), "Zoho takes too long", "No answer came.")
    else:
        show(scenes.article())
    with qtbot.waitSignal(pane.recheck_requested):
        press(pane, name)


def test_one_key_is_offered_where_it_is_safe_only(show: Show) -> None:
    for name, make in scenes.CONTEXTS.items():
        context = make()
        pane = show(context)
        lane = suggest(context.lead, context.matches, context.setup).lane
        assert len(buttons(pane, "use_suggestion")) == (lane in {Lane.READY, Lane.NEW}), name


@pytest.mark.parametrize("make", [scenes.blocked, scenes.no_contacts_module])
def test_a_lead_that_zoho_would_refuse_can_only_be_looked_at(
    show: Show, make: Callable[[], DecisionContext]
) -> None:
    pane = show(make())
    assert enabled(pane, "convert_button") == [False]
    assert not any(enabled(pane, "choose_button"))
    assert enabled(pane, "open_in_zoho") == [True]
    assert enabled(pane, "recheck_button") == [True]


def test_a_blocked_target_leaves_the_form_open(show: Show) -> None:
    assert enabled(show(scenes.target_locked()), "convert_button") == [True]


def test_of_a_target_that_cannot_be_joined_nothing_is_expected(show: Show) -> None:
    pane = show(scenes.target_locked())
    if buttons(pane, "fields_button")[0].text() == "Compare the fields":
        buttons(pane, "fields_button")[0].click()
    cells = labels(pane)
    at = cells.index("Email")
    assert cells[at + 1 : at + 4] == ["pat.boyle@zylker.com", "—", "—"]
    assert "filled in" not in cells[: cells.index("Matching accounts")]


# States


def test_loading_shows_the_rows_facts_at_once_and_shapes_late(
    qtbot: QtBot, show: Show, pane: DetailPane
) -> None:
    show(scenes.article())
    pane.show_loading(d.lead_row(id=record_id("9"), name="Ines Okafor", company="Northwind"))
    assert text_of(pane, "lead_name") == "Ines Okafor"
    assert "Merge into Pat Boyle at Zylker Biotech" not in labels(pane)
    assert enabled(pane, "convert_button") == [False]
    skeleton = pane.findChild(Skeleton)
    assert skeleton is not None
    assert not skeleton.drawn
    qtbot.waitUntil(lambda: skeleton.drawn, timeout=SKELETON_DELAY_MS * 20)


def test_a_fast_answer_shows_no_shapes(qtbot: QtBot, show: Show, pane: DetailPane) -> None:
    pane.show_loading(d.lead_row())
    show(scenes.article())
    skeleton = pane.findChild(Skeleton)
    assert skeleton is not None
    qtbot.wait(SKELETON_DELAY_MS * 2)
    assert not skeleton.drawn


def test_failure_and_offline(pane: DetailPane) -> None:
    pane.show_failure(d.lead_row(), "No connection to Zoho", "Check the network.", offline=True)
    assert {"No connection to Zoho", "Check the network."} <= set(labels(pane))
    assert text_of(pane, "lead_name") == "Pat Boyle"
    assert enabled(pane, "convert_button") == [False]


def test_a_lead_being_converted_offers_nothing_to_press(
    qtbot: QtBot, show: Show, pane: DetailPane
) -> None:
    show(scenes.article())
    pane.show_busy("Being converted…")
    assert text_of(pane, "verdict_title") == "Being converted…"
    assert not buttons(pane, "use_suggestion")
    assert not any(enabled(pane, "convert_button") + enabled(pane, "choose_button"))
    with qtbot.assertNotEmitted(pane.candidate_chosen):
        pane.choose(1)


def test_busy_with_another_lead_shows_nothing_of_the_one_before(
    show: Show, pane: DetailPane
) -> None:
    show(scenes.article())
    other = d.lead_row(id=record_id("9"), name="Ines Okafor", email="", owner_name="Sam")
    pane.show_busy("Outcome being checked", other)
    assert text_of(pane, "lead_name") == "Ines Okafor"
    assert "Outcome being checked" in labels(pane)
    assert not any("Boyle" in text for text in labels(pane))


def test_the_next_lead_can_be_chosen_again_after_a_busy_one(show: Show, pane: DetailPane) -> None:
    show(scenes.article())
    pane.show_busy("Being converted…")
    show(scenes.several())
    assert all(enabled(pane, "choose_button") + enabled(pane, "convert_button"))


def test_nothing_of_a_lead_stays_when_another_is_shown(show: Show) -> None:
    pane = show(scenes.long_names())
    show(scenes.no_match())
    assert not any("Wolfe" in text for text in labels(pane))
    assert text_of(pane, "verdict_title") == "Create a new contact"


# Many of everything


def test_a_hundred_candidates_come_on_demand(qtbot: QtBot, show: Show) -> None:
    pane = show(scenes.many(100))
    assert len(buttons(pane, "choose_button")) == 6
    assert "100" in labels(pane)
    contacts = pane._body.contacts
    with qtbot.waitSignal(contacts.grown, timeout=20_000):
        press(pane, "more_candidates")
    assert len(buttons(pane, "choose_button")) == 100
    assert [b.text()[-1] for b in buttons(pane, "choose_button")][8:10] == ["9", "s"]


def test_a_hundred_candidates_on_their_way_dont_outlive_their_lead(
    qtbot: QtBot, show: Show
) -> None:
    pane = show(scenes.many(100))
    press(pane, "more_candidates")
    show(scenes.article())
    qtbot.wait(50)
    assert len(buttons(pane, "choose_button")) == 3


def test_three_hundred_fields_come_on_demand(qtbot: QtBot, show: Show) -> None:
    pane = show(scenes.many_fields(60))
    assert sum(text.startswith("value of") for text in labels(pane)) < 12
    with qtbot.waitSignal(pane._body.facts.grown, timeout=20_000):
        press(pane, "more_facts")
    assert sum(text.startswith("value of") for text in labels(pane)) == 60


def test_a_long_value_can_be_read_whole(qtbot: QtBot, show: Show) -> None:
    text = "<b>line</b> of text\n" * 400
    pane = show(d.context(d.lead(values={**d.PAT_VALUES, "Description": text})))
    press(pane, "show_value")
    (viewer,) = pane.findChildren(ValueViewer)
    assert viewer.edit.toPlainText() == text
    viewer.accept()
    qtbot.waitUntil(lambda: not pane.findChildren(ValueViewer))


# Hostile values, keys, look


def test_hostile_values_are_shown_as_plain_text_and_soon(show: Show, pane: DetailPane) -> None:
    for name, value in some(HOSTILE, 40):
        begin = time.perf_counter()
        show(hostile(value))
        pane.grab()
        sweep()
        assert time.perf_counter() - begin < LONGEST_SECONDS, name
        assert pane.minimumSizeHint().width() <= 480, name
        for label in pane.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText, name
            assert len(label.text()) <= 400, name
            assert not set(label.text()) & {"\x00", "\x1b", "\u202e", "\u2028"}, name


def hostile(value: str) -> DecisionContext:
    """The value in every place of a lead and its matches."""
    candidate = scenes.everywhere(d.contact(), value)
    account = scenes.everywhere(d.account(), value)
    row = d.lead_row(
        name=value, company=value, email=value, phone=value, source=value, owner_name=value
    )
    values = dict.fromkeys(d.PAT_VALUES, value)
    found = d.matches((candidate,), (account,), scenes.looked_at(value))
    return d.context(d.lead(row, values, (value,) * 8), found, attachments=d.ATTACHMENTS)


def test_tab_reaches_every_button_from_top_to_bottom(show: Show) -> None:
    for name, make in scenes.CONTEXTS.items():
        pane = show(make())
        sweep()
        pane.grab()
        reached_by_tab(pane, name)


def reached_by_tab(pane: DetailPane, name: str) -> None:
    reachable = {b: b.mapTo(pane, b.rect().topLeft()).y() for b in buttons(pane) if b.isEnabled()}
    header = buttons(pane, "open_in_zoho")[0]
    header.setFocus()
    visited = [header]
    for _ in range(len(reachable) - 1):
        QTest.keyClick(visited[-1], Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert isinstance(focused, QAbstractButton), name
        visited.append(focused)
    assert set(visited) == set(reachable), name
    in_header = [b for b in visited if b.objectName() in HEADER_BUTTONS]
    below = [reachable[b] for b in visited[len(in_header) :]]
    assert visited[: len(in_header)] == in_header, name
    assert below == sorted(below), name


def test_every_button_has_a_name_for_a_screen_reader(show: Show) -> None:
    pane = show(scenes.article())
    names = [button.accessibleName() for button in buttons(pane)]
    assert all(names)
    assert len(set(names)) == len(names)


def test_space_presses_the_button_in_focus(qtbot: QtBot, show: Show) -> None:
    pane = show(scenes.article())
    button = buttons(pane, "choose_button")[1]
    button.setFocus()
    with qtbot.waitSignal(pane.candidate_chosen):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_enter_presses_the_button_in_focus(qtbot: QtBot, show: Show) -> None:
    pane = show(scenes.article())
    button = buttons(pane, "choose_button")[1]
    button.setFocus()
    with qtbot.waitSignal(pane.candidate_chosen):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_the_pane_hands_the_focus_to_what_may_be_done(show: Show) -> None:
    for make, name in (
        (scenes.article, "use_suggestion"),
        (scenes.no_match, "use_suggestion"),
        (scenes.several, "convert_button"),
        (scenes.name_only, "convert_button"),
        (scenes.target_locked, "convert_button"),
        (scenes.blocked, "open_in_zoho"),
    ):
        pane = show(make())
        sweep()
        pane.setFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == name, make


def test_for_another_lead_the_keyboard_begins_at_what_may_be_done(show: Show) -> None:
    """Enter on the candidate's button where it stood would choose for a lead just come up."""
    pane = show(scenes.article())
    buttons(pane, "choose_button")[0].setFocus()
    show(scenes.article())
    assert focused() == "choose_button", "the same lead, read again"
    show(of_another(scenes.several()))
    assert focused() == "convert_button"
    pane.set_ready(False)
    show(scenes.article())
    assert focused() == "convert_button", "one key can't decide yet"
    pane.set_ready(True)
    assert focused() == "use_suggestion"


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def of_another(context: DecisionContext) -> DecisionContext:
    """The same of a lead of another id."""
    row = context.lead.row._replace(id=record_id("99"))
    return replace(context, lead=replace(context.lead, row=row))


def test_the_pane_hands_the_focus_to_try_again(pane: DetailPane) -> None:
    pane.show_failure(d.lead_row(), "Zoho takes too long", "No answer came.")
    pane.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "retry_button"


def test_page_down_scrolls_from_any_button_of_a_card(show: Show, pane: DetailPane) -> None:
    pane.resize(600, 400)
    show(scenes.several())
    pane.grab()
    bar = pane._scroll.verticalScrollBar()
    button = buttons(pane, "choose_button")[0]
    button.setFocus()
    before = bar.value()
    QTest.keyClick(button, Qt.Key.Key_PageDown)
    assert bar.value() > before


def test_a_re_read_of_the_same_lead_keeps_the_place(show: Show, pane: DetailPane) -> None:
    pane.resize(600, 400)
    show(scenes.several())
    pane.grab()
    bar = pane._scroll.verticalScrollBar()
    bar.setValue(120)
    pane.show_loading(d.lead_row())
    show(scenes.several())
    assert bar.value() == 120
    show(d.context(d.lead(d.lead_row(id=record_id("9"))), scenes.several().matches))
    assert bar.value() == 0


def test_the_look_follows_the_theme_live(show: Show, theme: Theme) -> None:
    pane = show(scenes.article())
    light = pane.grab().toImage()
    theme.set_scheme(Scheme.DARK)
    dark = pane.grab().toImage()
    corner = light.rect().bottomLeft()  # where no text is, whatever the font
    assert light.pixelColor(corner).lightness() > 200
    assert dark.pixelColor(corner).lightness() < 60


def test_cards_line_up_in_a_narrow_pane(show: Show, pane: DetailPane) -> None:
    pane.resize(480, 700)
    show(scenes.long_names())
    pane.grab()
    heads = [w for w in pane.findChildren(QLabel) if w.text() == "Existing record"]
    places = {w.mapTo(pane, w.rect().topLeft()).x() for w in heads if w.isVisibleTo(pane)}
    assert len(places) == 1
    assert pane.width() == 480


def test_every_ground_can_be_shown(pane: DetailPane) -> None:
    context = scenes.article()
    for ground in Ground:
        pane.show_context(context, Suggestion(Lane.CHOOSE, ground), d.NOW)
        assert text_of(pane, "verdict_title")
