"""The lines of the contact and account choices: what each candidate is, and why it matches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.course import Action
from app.domain.finding import Finding, Option
from app.domain.matching import Candidate, MatchReason
from app.domain.preflight import DecisionContext, TargetOption
from app.domain.records import Module
from app.ui.actions.catalogue import Act, candidate
from app.ui.actions.keys import key_map
from app.ui.convert.choice_list import ChoiceLine
from app.ui.convert.notes import Note
from app.ui.convert.sentences import note, sentence
from app.ui.convert.state import NEW, option_key
from app.ui.phrases import filled, marked
from app.ui.plain import one_line

_CONTEXT: Final = "Targets"
_NAME_LENGTH: Final = 70
_COUNTED: Final = 9
"""Candidates that a single digit can choose."""


def target_lines(
    context: DecisionContext,
    module: Module,
    options: Iterable[TargetOption],
    chosen: str | None,
    findings: Iterable[Finding],
) -> tuple[ChoiceLine, ...]:
    """A line an option; what the checks say stands below the one chosen."""
    notes = tuple(note(finding) for finding in findings)
    return tuple(
        _line(context, module, option, place, notes if option_key(option) == chosen else ())
        for place, option in enumerate(options, start=1)
    )


def candidate_facts(candidate: Candidate) -> str:
    """Why it matches, and what tells it from others of the same name."""
    return " · ".join(one_line(part, _NAME_LENGTH) for part in _facts(candidate) if part)


def _line(
    context: DecisionContext,
    module: Module,
    option: TargetOption,
    place: int,
    notes: tuple[Note, ...],
) -> ChoiceLine:
    key = option_key(option)
    candidate = context.matches.candidate(module, option.target.id) if option.target else None
    reason = sentence(option.reason) if option.reason else ""
    # A choice that is on may have a reason too: why it is the only one.
    told = reason if option.enabled and reason not in {n.text for n in notes} else ""
    facts = candidate_facts(candidate) if candidate else ""
    return ChoiceLine(
        key=key,
        title=_title(context, module, option),
        facts=" · ".join(filter(None, (facts, told))),
        hint=_hint(module, key, place) if option.enabled else "",
        off="" if option.enabled else reason or _tr(marked("Targets", "Can't be chosen now.")),
        quiet=option.reason is not None and option.reason.option is Option.LEAD,
        notes=notes,
    )


def _hint(module: Module, key: str, place: int) -> str:
    """The key that chooses the line: contacts only, since accounts mostly follow from them."""
    if module is not Module.CONTACTS:
        return ""
    if key == NEW:
        return key_map().shown(Act.NEW)
    return key_map().shown(candidate(place)) if place <= _COUNTED else ""


def _title(context: DecisionContext, module: Module, option: TargetOption) -> str:
    if option.target is not None:
        name = one_line(option.target.name, _NAME_LENGTH) or option.target.id
        merge = marked("Targets", "Merge into {name}")
        join = marked("Targets", "Join {name}")
        return _tr(merge if module is Module.CONTACTS else join, name=name)
    if option.action is Action.NONE:
        return _tr(marked("Targets", "No account"))
    if module is Module.CONTACTS:
        return _tr(marked("Targets", "Create a new contact"))
    company = one_line(context.lead.company, _NAME_LENGTH)
    return _tr(marked("Targets", "Create a new account, {name}"), name=company)


def _facts(candidate: Candidate) -> Iterator[str]:
    yield from (_matches(reason) for reason in candidate.reasons)
    if candidate.module is Module.CONTACTS:
        belongs = marked("Targets", "belongs to {name}")
        account = candidate.account
        yield _tr(belongs, name=account.name) if account else _tr(marked("Targets", "no account"))
        by_email = any(reason.field == "Email" for reason in candidate.reasons)
        email = candidate.values.get("Email")
        yield email if isinstance(email, str) and not by_email else ""


def _matches(reason: MatchReason) -> str:
    unique = marked("Targets", "{label} matches (unique)")
    plain = marked("Targets", "{label} matches")
    return _tr(unique if reason.unique else plain, label=reason.label)


def _tr(text: str, **parts: str) -> str:
    return filled(QCoreApplication.translate(_CONTEXT, text), **parts)
