"""Words for what didn't leave, and for what isn't known: never called failed, never called done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.attribution import Verdict
from app.domain.obstacle import Obstacle
from app.domain.outcome import NotSent, Outcome, Scheduled, Trouble, Unknown
from app.services.operation import Cause, Checking, Comparing, Ended, Progress
from app.ui.convert.ending import OutcomeWords, Place
from app.ui.journal_words import refusal_words
from app.ui.parts import Tone
from app.ui.phrases import filled, marked, translate
from app.ui.way_out_words import way_out_words

# Whole texts for each cause: a sentence within a sentence fits in no other language.
_LINES: Final[Mapping[Cause, str]] = {
    Cause.NO_ANSWER: marked(
        "Open",
        "Outcome being checked, attempt {probe}. No answer came; Segue finds out in Zoho what "
        "became of it.",
    ),
    Cause.ALREADY_CONVERTED: marked(
        "Open",
        "Outcome being checked, attempt {probe}. Zoho says that the lead is converted already; "
        "Segue finds out how.",
    ),
    Cause.SCHEDULED: marked(
        "Open",
        "Outcome being checked, attempt {probe}. Zoho has put the conversion in its queue; Segue "
        "checks whether it's done.",
    ),
}
_TEXTS: Final[Mapping[Cause, str]] = {
    Cause.NO_ANSWER: marked(
        "Open",
        "No answer came. Segue keeps checking in Zoho until it is certain what became of it; "
        "meanwhile the lead can't be converted again.",
    ),
    Cause.ALREADY_CONVERTED: marked(
        "Open",
        "Zoho says that the lead is converted already. Segue keeps checking until it is certain "
        "how it was converted; meanwhile the lead can't be converted again.",
    ),
    Cause.SCHEDULED: marked(
        "Open",
        "Zoho has put the conversion in its queue. Segue keeps checking until it is certain that "
        "it's done; meanwhile the lead can't be converted again.",
    ),
}

_NEEDS_PERSON: Final[Mapping[Verdict, str]] = {
    Verdict.DELETED: marked(
        "Open",
        "The lead was deleted in Zoho before Segue could see whether it had been converted. Look "
        "in Zoho for its contact. If the lead is taken back from the recycle bin, check again.",
    ),
    Verdict.GONE_OR_UNREADABLE: marked(
        "Open",
        "Zoho shows you this lead neither as pending nor as converted nor as deleted; perhaps "
        "you may not see it any more. Ask somebody who can see it, or look in Zoho for its "
        "contact.",
    ),
    Verdict.NOT_YET: marked(
        "Open",
        "Zoho accepted it as a job half an hour ago and hasn't completed it. Look at the lead in "
        "Zoho, and check again later; don't convert it again before that.",
    ),
}


def progress_text(progress: Progress) -> str:
    """One line while a conversion is under way."""
    if isinstance(progress, Checking):
        words = translate("Open", _LINES[progress.cause])
        return _with_trouble(filled(words, probe=str(progress.probe)), progress)
    if isinstance(progress, Comparing):
        return translate("Open", "Converted. Reading what came out…")
    return translate("Open", "Being sent to Zoho; waiting for the answer…")


def checking_words(checking: Checking) -> OutcomeWords:
    """The words while Segue looks."""
    return OutcomeWords(
        Place.PAGE,
        Tone.PLAIN,
        translate("Open", "Outcome being checked"),
        _with_trouble(translate("Open", _TEXTS[checking.cause]), checking),
        ours=False,
    )


def _with_trouble(text: str, checking: Checking) -> str:
    """Beside it, what keeps Segue from looking now."""
    if checking.trouble is None:
        return text
    goes_on = translate("Open", "Segue goes on by itself as soon as it gets through.")
    return f"{text} {way_out_words(checking.trouble)} {goes_on}"


def open_words(ended: Ended) -> OutcomeWords:
    """The words for an end without a conversion that is known, and without a refusal."""
    if isinstance(ended.outcome, NotSent):
        return _not_sent(ended.outcome, ended.unkept)
    if ended.may_send_again:
        return _without_effect(ended.outcome, by_person=ended.resolution is None)
    if ended.needs_person:
        return _needs_person(ended)
    return _not_known(ended.outcome)


def still_open_words() -> OutcomeWords:
    """The words where a lead has a conversion that isn't settled yet, so that none was sent."""
    text = translate(
        "Open",
        "An earlier conversion of this lead isn't settled yet, so this one was not sent. See what "
        "became of the earlier one first.",
    )
    return OutcomeWords(Place.PAGE, Tone.WARN, translate("Open", "Not sent"), text, ours=False)


def _not_sent(outcome: NotSent, unkept: Obstacle | None) -> OutcomeWords:
    if outcome.kind is Trouble.STILL_OPEN:
        return still_open_words()
    if unkept is not None:
        text = refusal_words(unkept)
    else:
        again = translate("Open", "Nothing was changed; try again.")
        text = f"{way_out_words(outcome.kind)} {again}"
    return OutcomeWords(
        Place.FORM, Tone.WARN, translate("Open", "Not sent"), text, details=outcome.reason
    )


def _without_effect(outcome: Outcome, *, by_person: bool) -> OutcomeWords:
    person = translate("Open", "You have looked, and the lead isn't converted. You may try again.")
    looks = translate(
        "Open",
        "Segue looked more than once, long enough after sending, and the lead was as before. You "
        "may try again; Segue reads the lead and its matches again first.",
    )
    return OutcomeWords(
        Place.FORM,
        Tone.WARN,
        translate("Open", "No answer, and the lead isn't converted"),
        person if by_person else looks,
        details=_details(outcome),
    )


def _needs_person(ended: Ended) -> OutcomeWords:
    verdict = ended.resolution.verdict if ended.resolution else Verdict.GONE_OR_UNREADABLE
    words = _NEEDS_PERSON.get(verdict, _NEEDS_PERSON[Verdict.GONE_OR_UNREADABLE])
    return OutcomeWords(
        Place.PAGE,
        Tone.WARN,
        translate("Open", "Segue can't find out what became of it"),
        translate("Open", words),
        details=_details(ended.outcome),
    )


def _not_known(outcome: Outcome) -> OutcomeWords:
    title = translate("Open", "The outcome isn't known")
    text = translate(
        "Open",
        "The request may have reached Zoho, and no answer came. The lead may be converted or "
        "not. Don't convert it again until a check has shown what happened.",
    )
    if isinstance(outcome, Unknown) and outcome.kind is Trouble.PORTAL:
        text = f"{way_out_words(outcome.kind)} {text}"
    if isinstance(outcome, Scheduled):
        title = translate("Open", "Zoho will convert it later")
        text = translate(
            "Open",
            "Zoho accepted it as a job and hadn't completed it when Segue last checked. Don't "
            "convert it again; check the lead later.",
        )
    return OutcomeWords(Place.PAGE, Tone.WARN, title, text, details=_details(outcome))


def _details(outcome: Outcome) -> str:
    if isinstance(outcome, Scheduled):
        return outcome.job_id
    return outcome.reason if isinstance(outcome, Unknown) else ""
