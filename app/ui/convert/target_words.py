"""The lines of the contact and account choices: what each candidate is, and why it matches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.course import Action
from app.domain.finding import Finding, Option
from app.domain.matching import Candidate, MatchReason
from app.domain.merging import FieldOutcome
from app.domain.numbering import number_of
from app.domain.preflight import DecisionContext, TargetOption
from app.domain.records import Module
from app.domain.values import UNREAD
from app.ui.actions.catalogue import Act, candidate
from app.ui.actions.keys import key_map
from app.ui.convert.choice_list import ChoiceLine
from app.ui.convert.notes import Note
from app.ui.convert.sentences import note, sentence
from app.ui.convert.state import NEW, ConvertState, option_key
from app.ui.formats import shown_value
from app.ui.phrases import filled, marked
from app.ui.plain import one_line

_CONTEXT: Final = "Targets"
_NAME_LENGTH: Final = 70
_CHOICE: Final = 2


def target_lines(
    state: ConvertState, module: Module, findings: Iterable[Finding]
) -> tuple[ChoiceLine, ...]:
    """A line an option, in the order of their numbers, which is the pane's; what the checks say
    stands below the one chosen.
    """
    is_contact = module is Module.CONTACTS
    options = state.contacts if is_contact else state.accounts
    chosen = state.contact if is_contact else state.account
    notes = tuple(note(finding) for finding in findings)
    return tuple(
        _line(state, module, option, notes if option_key(option) == chosen else ())
        for option in sorted(options, key=lambda option: _place(state, module, option))
    )


def _place(state: ConvertState, module: Module, option: TargetOption) -> tuple[bool, bool, int]:
    """Records before what would be new, numbered ones before others."""
    target = option.target
    candidate = state.context.matches.candidate(module, target.id) if target else None
    number = number_of(candidate, state.numbered) if candidate else 0
    return target is None, number == 0, number


def _line(
    state: ConvertState, module: Module, option: TargetOption, notes: tuple[Note, ...]
) -> ChoiceLine:
    key, context = option_key(option), state.context
    candidate = context.matches.candidate(module, option.target.id) if option.target else None
    reason = sentence(option.reason) if option.reason else ""
    # A choice that is on may have a reason too: why it is the only one.
    told = reason if option.enabled and reason not in {n.text for n in notes} else ""
    facts = _joined(_facts(state, candidate)) if candidate else ""
    return ChoiceLine(
        key=key,
        title=_title(context, module, option),
        facts=" · ".join(filter(None, (facts, told))),
        hint=_hint(state, module, key, candidate) if option.enabled else "",
        off="" if option.enabled else reason or _tr(marked("Targets", "Can't be chosen now.")),
        quiet=option.reason is not None and option.reason.option is Option.LEAD,
        notes=notes,
    )


def _hint(state: ConvertState, module: Module, key: str, target: Candidate | None) -> str:
    """The key that chooses the line, where there is something to choose."""
    if key == NEW and module is Module.CONTACTS:
        return key_map().shown(Act.NEW)
    if module is Module.ACCOUNTS and sum(option.enabled for option in state.accounts) < _CHOICE:
        return ""
    number = number_of(target, state.numbered) if target else 0
    return key_map().shown(candidate(number)) if number else ""


def _title(context: DecisionContext, module: Module, option: TargetOption) -> str:
    if option.target is not None:
        name = one_line(option.target.name, _NAME_LENGTH) or option.target.id
        merge = marked("Targets", "Merge into {name}")
        join = marked("Targets", "Link to {name}")
        return _tr(merge if module is Module.CONTACTS else join, name=name)
    if option.action is Action.NONE:
        return _tr(marked("Targets", "No account"))
    if module is Module.CONTACTS:
        return _tr(marked("Targets", "Create a new contact"))
    company = one_line(context.lead.company, _NAME_LENGTH)
    return _tr(marked("Targets", "Create a new account, {name}"), name=company)


def _facts(state: ConvertState, candidate: Candidate) -> Iterator[str]:
    """Why it matches, and what tells it from others of the same name."""
    yield from (_matches(reason) for reason in candidate.reasons)
    if candidate.module is Module.CONTACTS:
        belongs = marked("Targets", "belongs to {name}")
        account = candidate.account
        yield _tr(belongs, name=account.name) if account else _tr(marked("Targets", "no account"))
        by_email = any(reason.field == "Email" for reason in candidate.reasons)
        email = candidate.values.get("Email")
        yield email if isinstance(email, str) and not by_email else ""
    yield from (_telling(state.context, row) for row in state.telling(candidate))


def _telling(context: DecisionContext, row: FieldOutcome) -> str:
    field = context.setup.field(row.module, row.field)
    value = (
        ""
        if row.existing is UNREAD
        else shown_value(row.existing, field, currency=context.setup.org.currency)
    )
    return _tr(marked("Targets", "{label}: {value}"), label=row.label, value=value)


def _joined(parts: Iterable[str]) -> str:
    told = dict.fromkeys(one_line(part, _NAME_LENGTH) for part in parts if part)
    return " · ".join(told)


def _matches(reason: MatchReason) -> str:
    unique = marked("Targets", "{label} matches (unique)")
    plain = marked("Targets", "{label} matches")
    return _tr(unique if reason.unique else plain, label=reason.label)


def _tr(text: str, **parts: str) -> str:
    return filled(QCoreApplication.translate(_CONTEXT, text), **parts)
