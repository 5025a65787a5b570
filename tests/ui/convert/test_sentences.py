"""Every rule, every ending and every effect has words, with nothing left to fill in."""

from __future__ import annotations

import inspect
import re
from itertools import product

import pytest

import app.domain.finding as finding_module
from app.domain.attribution import Resolution, Verdict
from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.merging import Effect
from app.domain.outcome import NotSent, Outcome, Problem, Refused, Scheduled, Trouble, Unknown
from app.domain.records import Hindrance, Module
from app.services.convert import Cause, Checking, Comparing, Ended, Sending
from app.ui.convert.effects import ROWS
from app.ui.convert.ending import Place
from app.ui.convert.open_words import progress_text
from app.ui.convert.outcome_words import ended_words, progress_words
from app.ui.convert.sentences import SENTENCES, hindrance_word, module_word, sentence, undecided
from app.ui.parts import Tone
from tests.samples import domain
from tests.ui.convert import scenes

PLACE = re.compile(r"\{([a-z_]+)\}")


def declared() -> dict[Rule, set[str]]:
    """The params of each rule, as finding.py names them behind it."""
    source = inspect.getsource(finding_module)
    lines = re.findall(r'^    ([A-Z_]+) = "[a-z_]+"(?:  # (.*))?$', source, re.MULTILINE)
    rules = {rule.name: rule for rule in Rule}
    return {
        rules[name]: set(re.findall(r"\b[a-z_]+\b", comment))
        for name, comment in lines
        if name in rules
    }


def test_every_rule_has_a_sentence_of_params_it_gets() -> None:
    assert set(SENTENCES) == set(Rule)
    unknown = {
        rule: set(PLACE.findall(words)) - declared()[rule] for rule, words in SENTENCES.items()
    }
    assert {rule: places for rule, places in unknown.items() if places} == {}


def test_the_params_of_all_rules_were_found() -> None:
    assert set(declared()) == set(Rule)
    assert declared()[Rule.UNMAPPED_LOST] >= {"label", "value"}


@pytest.mark.parametrize("hindrance", list(Hindrance))
def test_a_hindrance_is_said_in_words(hindrance: Hindrance) -> None:
    finding = Finding(
        Rule.LEAD_HINDERED, Severity.BLOCK, Option.LEAD, params={"hindrance": hindrance.value}
    )
    assert hindrance_word(hindrance) in sentence(finding)


def test_modules_are_said_in_words() -> None:
    finding = Finding(
        Rule.TAGS_WITHOUT_RECORD, Severity.BLOCK, Option.TAGS, params={"module": "Deals"}
    )
    assert module_word(Module.DEALS) in sentence(finding)
    assert "Deals" not in sentence(finding)


def test_braces_in_a_value_stay_what_they_are() -> None:
    finding = Finding(
        Rule.CONTACT_READ_ONLY, Severity.WARN, Option.CONTACT, params={"name": "{label} {name}"}
    )
    assert "{label} {name}" in sentence(finding)


@pytest.mark.parametrize("option", [Option.CONTACT, Option.ACCOUNT])
def test_an_open_choice_is_asked_for(option: Option) -> None:
    assert option.value in undecided(option).text


@pytest.mark.parametrize("effect", list(Effect))
def test_every_effect_has_a_sentence(effect: Effect) -> None:
    assert "{label}" in ROWS[effect]


@pytest.mark.parametrize(
    "progress",
    [
        Sending(),
        Comparing(scenes.DONE, None),
        *(Checking(cause, 1, 2.0) for cause in Cause),
        *(Checking(Cause.NO_ANSWER, 1, 2.0, trouble) for trouble in Trouble),
    ],
)
def test_every_step_has_a_line(progress: Sending | Checking | Comparing) -> None:
    assert len(progress_text(progress)) > 10
    assert "{" not in progress_text(progress)


OUTCOMES: tuple[Outcome, ...] = (
    scenes.DONE,
    Scheduled("1"),
    Refused(Problem("ID_ALREADY_CONVERTED", "id already converted")),
    Refused(Problem("NEVER_HEARD_OF", "something new")),
    NotSent("ConnectError"),
    Unknown("read timeout"),
)
RESOLUTIONS = (
    None,
    *(
        Resolution(verdict, scenes.DONE if verdict.value.startswith("done") else None)
        for verdict in Verdict
    ),
)


def test_every_ending_has_words() -> None:
    for outcome, resolution, may_send_again in product(OUTCOMES, RESOLUTIONS, (True, False)):
        ended = Ended(outcome, resolution, may_send_again=may_send_again)
        words = ended_words(ended, domain.setup())
        assert words.title, ended
        assert words.text, ended
        assert "{" not in words.title + words.text, ended
        done = outcome is scenes.DONE or (resolution is not None and resolution.done)
        assert (words.tone is not Tone.GOOD) or done, f"good news of what isn't known: {ended}"
        if done or not (may_send_again or isinstance(outcome, NotSent)):
            assert words.place is Place.PAGE, f"no form to send again from: {ended}"


def test_an_unknown_outcome_is_called_neither_failed_nor_done() -> None:
    words = ended_words(Ended(Unknown("read timeout")), domain.setup())
    said = f"{words.title} {words.text}".lower()
    assert "isn't known" in said
    assert "failed" not in said
    assert words.records == ()


def test_a_network_that_wants_a_sign_in_is_told_wherever_it_stands_in_the_way() -> None:
    checking = Checking(Cause.NO_ANSWER, 2, 4.0, Trouble.PORTAL)
    said = [
        progress_text(checking),
        progress_words(checking, domain.setup()).text,
        ended_words(Ended(Unknown("HTTP 200", Trouble.PORTAL)), domain.setup()).text,
        ended_words(Ended(NotSent("x", Trouble.PORTAL), may_send_again=True), domain.setup()).text,
    ]
    for text in said:
        assert "This network asks you to sign in first; do that in your browser." in text
    assert "sign in" not in progress_text(Checking(Cause.NO_ANSWER, 2, 4.0))


def test_somebody_elses_conversion_is_not_called_ours() -> None:
    resolution = Resolution(Verdict.DONE_OTHERWISE, scenes.DONE)
    words = ended_words(Ended(Unknown("x"), resolution), domain.setup())
    assert words.tone is Tone.WARN
    assert not words.ours
    assert words.lines == {}


def test_a_new_code_is_shown_raw() -> None:
    refused = Refused(Problem("NEVER_HEARD_OF", "something new"))
    words = ended_words(Ended(refused, may_send_again=True), domain.setup())
    assert "NEVER_HEARD_OF" in words.details
    assert words.place is Place.FORM


def test_only_what_can_be_chosen_is_asked_for() -> None:
    assert "create a new one" in undecided(Option.CONTACT).text
    assert "create" not in undecided(Option.CONTACT, may_create=False).text
    assert "contact" in undecided(Option.CONTACT, may_create=False).text
