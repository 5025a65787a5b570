"""How a conversion ended, in words: what is certain, what isn't, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.attribution import Verdict
from app.domain.comparison import Agreement, Comparison
from app.domain.metadata import OrgSetup
from app.domain.outcome import Converted, NotSent, Refused
from app.domain.preview import UNREAD, Known, MergeReading
from app.domain.records import Module, Ref
from app.services.operation import Checking, Ended
from app.ui.convert.ending import OutcomeWords, Place
from app.ui.convert.notes import Note
from app.ui.convert.open_words import checking_words, open_words
from app.ui.formats import shown_value
from app.ui.journal_words import unkept_words
from app.ui.parts import Tone
from app.ui.phrases import filled, marked
from app.ui.words import problem_words

_CONTEXT: Final = "Outcomes"


def progress_words(progress: Ended | Checking, setup: OrgSetup) -> OutcomeWords:
    """The words for an ending, or for an outcome that is being checked."""
    return (
        checking_words(progress) if isinstance(progress, Checking) else ended_words(progress, setup)
    )


def ended_words(ended: Ended, setup: OrgSetup) -> OutcomeWords:
    """The words for an ending. What isn't known is never called failed or done."""
    words = _ended_words(ended, setup)
    if ended.learned and ended.reading is not None:
        words = replace(words, text=f"{words.text} {_tr(_LEARNED[ended.reading])}")
    if ended.unkept is None or isinstance(ended.outcome, NotSent):
        return words
    return replace(words, text=f"{words.text} {unkept_words(ended.unkept)}")


def _ended_words(ended: Ended, setup: OrgSetup) -> OutcomeWords:
    if ended.resolution is not None and ended.resolution.converted is not None:
        return _resolved(ended, ended.resolution.verdict, ended.resolution.converted, setup)
    if isinstance(ended.outcome, Converted):
        return _converted(ended.outcome, ended.comparison, setup)
    if isinstance(ended.outcome, Refused) and ended.resolution is None:
        return _refused(ended.outcome, setup, may_send_again=ended.may_send_again)
    return open_words(ended)


def _converted(
    converted: Converted, comparison: tuple[Comparison, ...], setup: OrgSetup
) -> OutcomeWords:
    differing = _differing(comparison, setup)
    told = marked("Outcomes", "Everything came out as expected.")
    surprised = marked("Outcomes", "Some fields came out differently than expected.")
    unread = marked("Outcomes", "Zoho has confirmed it. The records weren't read again.")
    text = surprised if differing else told if comparison else unread
    return OutcomeWords(
        Place.PAGE,
        Tone.WARN if differing else Tone.GOOD,
        _tr(_DONE),
        _tr(text),
        records=_records(converted),
        differing=differing,
        lines=_lines(comparison, setup),
    )


_LEARNED: Final = {
    MergeReading.A: marked(
        "Outcomes",
        "It shows that this org keeps filled fields as they are, also with overwrite. Segue "
        "expects that from now on.",
    ),
    MergeReading.B: marked(
        "Outcomes",
        "It shows that with overwrite this org also replaces other fields by the lead's values. "
        "Segue expects that from now on.",
    ),
}
_DONE: Final = marked("Outcomes", "The lead is converted")
_TITLES: Final = {
    Verdict.DONE_OTHERWISE: marked("Outcomes", "The lead is converted, but not as requested"),
    Verdict.DONE_BY_OTHERS: marked("Outcomes", "The lead is converted, perhaps by somebody else"),
}
_RESOLVED: Final = {
    Verdict.DONE_AS_ASKED: marked(
        "Outcomes", "The answer was lost, but the lead in Zoho shows that it went as requested."
    ),
    Verdict.DONE_OTHERWISE: marked(
        "Outcomes",
        "The lead in Zoho is converted, but not into the records that you chose: perhaps somebody "
        "else converted it. Look at the records before you do more.",
    ),
    Verdict.DONE_BY_OTHERS: marked(
        "Outcomes",
        "The lead in Zoho is converted into the records that you chose, but not by this "
        "conversion: perhaps somebody else did it. Look at the records before you do more.",
    ),
    Verdict.DONE_UNNAMED: marked(
        "Outcomes",
        "The lead in Zoho is converted, but Zoho doesn't name the records. Look them up in Zoho.",
    ),
}


def _resolved(
    ended: Ended, verdict: Verdict, converted: Converted, setup: OrgSetup
) -> OutcomeWords:
    as_asked = verdict is Verdict.DONE_AS_ASKED
    differing = _differing(ended.comparison, setup)
    return OutcomeWords(
        Place.PAGE,
        Tone.GOOD if as_asked and not differing else Tone.WARN,
        _tr(_TITLES.get(verdict, _DONE)),
        _tr(_RESOLVED.get(verdict, _RESOLVED[Verdict.DONE_UNNAMED])),
        records=_records(converted),
        differing=differing,
        lines=_lines(ended.comparison, setup) if as_asked else MappingProxyType({}),
        ours=as_asked,
    )


def _refused(outcome: Refused, setup: OrgSetup, *, may_send_again: bool) -> OutcomeWords:
    words = problem_words(outcome.problem, setup)
    return OutcomeWords(
        Place.FORM if may_send_again else Place.PAGE,
        Tone.BAD,
        words.title,
        words.text,
        details=": ".join(filter(None, (words.code, words.said))),
        option=words.option,
        api_name=words.field,
        to_look_at=words.record,
    )


def _records(converted: Converted) -> tuple[tuple[Module, Ref], ...]:
    named = (
        (Module.CONTACTS, converted.contact),
        (Module.ACCOUNTS, converted.account),
        (Module.DEALS, converted.deal),
    )
    return tuple((module, ref) for module, ref in named if ref is not None)


def _differing(comparison: tuple[Comparison, ...], setup: OrgSetup) -> tuple[str, ...]:
    rows = (row for row in comparison if row.agreement is Agreement.DIFFERENT)
    return tuple(_difference(row, setup) for row in rows)


def _difference(row: Comparison, setup: OrgSetup) -> str:
    words = marked("Outcomes", "{label}: {expected} was expected, {actual} is there")
    expected, actual = _shown(row, row.expected, setup), _shown(row, row.actual, setup)
    return _tr(words, label=row.label, expected=expected, actual=actual)


def _lines(
    comparison: tuple[Comparison, ...], setup: OrgSetup
) -> Mapping[Module, tuple[Note, ...]]:
    """What the conversion wrote into each record, surprises first."""
    wrote = marked("Outcomes", "{label}: {actual}")
    lines: dict[Module, list[Note]] = {}
    for row in sorted(comparison, key=lambda row: row.agreement is not Agreement.DIFFERENT):
        told = lines.setdefault(row.module, [])
        if row.agreement is Agreement.DIFFERENT:
            told.append(Note(Tone.WARN, _difference(row, setup)))
        elif row.agreement is Agreement.AS_EXPECTED and row.actual not in (row.before, None):
            text = _tr(wrote, label=row.label, actual=_shown(row, row.actual, setup))
            told.append(Note(Tone.PLAIN, text))
    return MappingProxyType({module: tuple(told) for module, told in lines.items()})


def _shown(row: Comparison, value: Known, setup: OrgSetup) -> str:
    if value is UNREAD:
        return _tr(marked("Outcomes", "not known"))
    described = setup.field(row.module, row.field)
    return shown_value(value, described, currency=setup.org.currency)


def _tr(text: str, **parts: str) -> str:
    return filled(QCoreApplication.translate(_CONTEXT, text), **parts)
