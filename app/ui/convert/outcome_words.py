"""How a conversion ended, in words: what is certain, what isn't, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.attribution import Verdict
from app.domain.comparison import Agreement, Comparison
from app.domain.finding import Option
from app.domain.metadata import OrgSetup
from app.domain.outcome import Converted, NotSent, Outcome, Refused, Scheduled, Unknown
from app.domain.preview import UNREAD, Known
from app.domain.records import Module, RecordId, Ref
from app.services.convert import Cause, Checking, Comparing, Ended, Progress
from app.ui.convert.notes import Note
from app.ui.formats import shown_value
from app.ui.parts import Tone
from app.ui.phrases import filled, marked
from app.ui.words import problem_words

_CONTEXT: Final = "Outcomes"


class Place(StrEnum):
    """Where the words belong: over the form, which can be used again, or instead of it."""

    FORM = "form"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    """One ending. details is for support; records are what came of it, as links.

    differing: in words, what came out otherwise than expected. lines: of each module, what came
    out. ours: whether it went as asked, not by somebody else. in_the_way: an existing record that
    a refusal names.
    """

    place: Place
    tone: Tone
    title: str
    text: str
    details: str = ""
    option: Option | None = None
    api_name: str = ""
    records: tuple[tuple[Module, Ref], ...] = ()
    differing: tuple[str, ...] = ()
    lines: Mapping[Module, tuple[Note, ...]] = field(default_factory=lambda: MappingProxyType({}))
    ours: bool = True
    in_the_way: tuple[Module, RecordId] | None = None


def progress_text(progress: Progress) -> str:
    """One line while a conversion is under way."""
    if isinstance(progress, Checking):
        why = {
            Cause.NO_ANSWER: marked("Outcomes", "No answer came. Segue looks in Zoho what became"),
            Cause.ALREADY_CONVERTED: marked("Outcomes", "Zoho says it is converted already"),
            Cause.SCHEDULED: marked("Outcomes", "Zoho has put the conversion in its queue"),
        }[progress.cause]
        words = marked("Outcomes", "Outcome being checked, look {probe}. {why}.")
        return _tr(words, probe=str(progress.probe), why=_tr(why))
    if isinstance(progress, Comparing):
        return _tr(marked("Outcomes", "Converted. Reading what came out…"))
    return _tr(marked("Outcomes", "Sent to Zoho; waiting for the answer…"))


def ended_words(ended: Ended, setup: OrgSetup) -> OutcomeWords:
    """The words for an ending. What isn't known is never called failed or done."""
    if ended.resolution is not None and ended.resolution.converted is not None:
        return _resolved(ended, ended.resolution.verdict, ended.resolution.converted, setup)
    if isinstance(ended.outcome, Converted):
        return _converted(ended.outcome, ended.comparison, setup)
    return _not_converted(ended.outcome, setup, may_send_again=ended.may_send_again)


def still_open_words() -> OutcomeWords:
    """The words where a lead has a conversion that isn't settled yet, so that none was sent."""
    text = marked(
        "Outcomes",
        "An earlier conversion of this lead isn't settled yet, so this one was not sent. See what "
        "became of the earlier one first.",
    )
    return OutcomeWords(
        Place.PAGE, Tone.WARN, _tr(marked("Outcomes", "Not sent")), _tr(text), ours=False
    )


def _converted(
    converted: Converted, comparison: tuple[Comparison, ...], setup: OrgSetup
) -> OutcomeWords:
    differing = _differing(comparison, setup)
    told = marked("Outcomes", "Everything came out as expected.")
    surprised = marked("Outcomes", "Some fields came out otherwise than expected.")
    unread = marked("Outcomes", "Zoho has confirmed it. The records weren't read again.")
    text = surprised if differing else told if comparison else unread
    return OutcomeWords(
        Place.PAGE,
        Tone.WARN if differing else Tone.GOOD,
        _tr(marked("Outcomes", "The lead is converted")),
        _tr(text),
        records=_records(converted),
        differing=differing,
        lines=_lines(comparison, setup),
    )


_RESOLVED: Final = {
    Verdict.DONE_AS_ASKED: marked(
        "Outcomes", "The answer was lost, but the lead in Zoho shows that it went as asked."
    ),
    Verdict.DONE_OTHERWISE: marked(
        "Outcomes",
        "The lead in Zoho is converted, but not into the records that you chose: perhaps somebody "
        "else converted it. Look at the records before you do more.",
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
    otherwise = marked("Outcomes", "The lead is converted, otherwise than asked")
    title = marked("Outcomes", "The lead is converted")
    return OutcomeWords(
        Place.PAGE,
        Tone.GOOD if as_asked and not differing else Tone.WARN,
        _tr(otherwise if verdict is Verdict.DONE_OTHERWISE else title),
        _tr(_RESOLVED.get(verdict, _RESOLVED[Verdict.DONE_UNNAMED])),
        records=_records(converted),
        differing=differing,
        lines=_lines(ended.comparison, setup) if as_asked else MappingProxyType({}),
        ours=as_asked,
    )


def _not_converted(outcome: Outcome, setup: OrgSetup, *, may_send_again: bool) -> OutcomeWords:
    if isinstance(outcome, Refused):
        return _refused(outcome, setup, may_send_again=may_send_again)
    if isinstance(outcome, NotSent):
        return OutcomeWords(
            Place.FORM,
            Tone.WARN,
            _tr(marked("Outcomes", "Not sent")),
            _tr(marked("Outcomes", "There is no way to Zoho now. Nothing was changed; try again.")),
            details=outcome.reason,
        )
    if may_send_again:
        return OutcomeWords(
            Place.FORM,
            Tone.WARN,
            _tr(marked("Outcomes", "No answer, and the lead isn't converted")),
            _tr(
                marked(
                    "Outcomes",
                    "Segue looked twice, some time after sending, and the lead was as before. "
                    "You may send it again.",
                )
            ),
            details=outcome.reason if isinstance(outcome, Unknown) else "",
        )
    return _open(outcome)


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
        in_the_way=words.record,
    )


def _open(outcome: Outcome) -> OutcomeWords:
    if isinstance(outcome, Scheduled):
        return OutcomeWords(
            Place.PAGE,
            Tone.WARN,
            _tr(marked("Outcomes", "Zoho will convert it later")),
            _tr(
                marked(
                    "Outcomes",
                    "Zoho took it as a job and hadn't done it when Segue last looked. Don't "
                    "convert it again; check the lead later.",
                )
            ),
            details=outcome.job_id,
        )
    return OutcomeWords(
        Place.PAGE,
        Tone.WARN,
        _tr(marked("Outcomes", "The outcome isn't known")),
        _tr(
            marked(
                "Outcomes",
                "The request may have reached Zoho, and no answer came. The lead may be converted "
                "or not. Don't convert it again before a check has told.",
            )
        ),
        details=outcome.reason if isinstance(outcome, Unknown) else "",
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
