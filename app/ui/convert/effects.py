"""What is expected of a conversion, as cards of plain sentences that equal the request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.course import Action
from app.domain.deal_form import DealForm
from app.domain.metadata import OrgSetup
from app.domain.plan import Plan
from app.domain.preview import (
    UNREAD,
    Effect,
    FieldOutcome,
    Known,
    Mail,
    Preview,
    RecordPreview,
)
from app.domain.records import Module
from app.ui.convert.notes import Note
from app.ui.convert.sentences import module_word
from app.ui.formats import shown_value
from app.ui.parts import Tone
from app.ui.phrases import VALUE_LENGTH, filled, marked
from app.ui.plain import one_line

_CONTEXT: Final = "Effects"

DRAWINGS: Final[Mapping[Module, str]] = {
    Module.CONTACTS: "user",
    Module.ACCOUNTS: "building-2",
    Module.DEALS: "handshake",
}

_TITLES: Final[Mapping[Module, str]] = {
    Module.CONTACTS: marked("Effects", "New contact"),
    Module.ACCOUNTS: marked("Effects", "New account"),
    Module.DEALS: marked("Effects", "New deal"),
}

_NONE_MADE: Final[Mapping[Module, str]] = {
    Module.CONTACTS: marked("Effects", "No contact is created"),
    Module.ACCOUNTS: marked("Effects", "No account is created"),
    Module.DEALS: marked("Effects", "No deal is created"),
}

_MAILS: Final[Mapping[Mail, tuple[str, str]]] = {
    Mail.LEAD_OWNER: (
        marked("Effects", "The lead's owner, {name}, gets an email"),
        marked("Effects", "The lead's owner gets an email"),
    ),
    Mail.NEW_OWNER: (
        marked("Effects", "The new records' owner, {name}, gets an email"),
        marked("Effects", "The new records' owner gets an email"),
    ),
}

ROWS: Final[Mapping[Effect, str]] = {
    Effect.CREATED: marked("Effects", "{label}: {after}"),
    Effect.FILLED: marked("Effects", "{label} is filled in: {after}"),
    Effect.KEPT: marked("Effects", "{label} stays {existing}"),
    Effect.REPLACED: marked("Effects", "{label} {existing} becomes {after}"),
    Effect.SAME: marked("Effects", "{label} is {existing} already"),
    Effect.DROPPED: marked("Effects", "{label} {lead} isn't carried over"),
    Effect.UNKNOWN: marked("Effects", "{label}: it isn't certain what Zoho will do with {lead}"),
}
_IF_EMPTY: Final = marked("Effects", "{label} is filled in if it's empty there: {lead}")

# The title of a card of a new record says these already, or the cards beside it do.
_SAID_ELSEWHERE: Final[Mapping[Module, frozenset[str]]] = {
    Module.CONTACTS: frozenset({"First_Name", "Last_Name", "Full_Name", "Owner"}),
    Module.ACCOUNTS: frozenset({"Owner"}),
    Module.DEALS: frozenset({"Deal_Name", "Contact_Name", "Account_Name", "Owner"}),
}


@dataclass(frozen=True, slots=True)
class EffectCard:
    """One record's part of what will happen. chip is "merged", "new" or ""."""

    drawing: str
    title: str
    lines: tuple[Note, ...]
    chip: str = ""
    tone: Tone = Tone.PLAIN


class EffectWords:
    """Words a preview with one org's labels and kinds of fields; form: that of the new deal."""

    def __init__(self, setup: OrgSetup, form: DealForm) -> None:
        self._setup = setup
        self._form = form

    def cards(
        self, plan: Plan, preview: Preview, minded: Sequence[Note] = ()
    ) -> tuple[EffectCard, ...]:
        """A card a record made or joined, then what wants a thought, then what happens besides.

        minded: the notes on values of the lead that get lost or don't fit.
        """
        cards = [self._record(part, preview) for part in preview.records if _takes_place(part)]
        if minded:
            title = _tr(marked("Effects", "Not carried over"))
            cards.append(EffectCard("triangle-alert", title, tuple(minded)))
        if besides := tuple(self._besides(plan, preview)):
            cards.append(EffectCard("paperclip", _tr(marked("Effects", "Also")), besides))
        return tuple(cards)

    def value(self, module: Module, api_name: str, value: Known) -> str:
        """A value as the user's locale writes it, cut and with its controls made visible."""
        if value is UNREAD:
            return _tr(marked("Effects", "what it is now"))
        own = self._form.field(api_name) if module is Module.DEALS else None
        if own is not None:  # its layout's own choices, and the pipelines, are in the form alone
            value = next((c.display for c in own.choices if c.actual == value), value)
        field = self._setup.field(module, api_name)
        shown = shown_value(value, field, currency=self._setup.org.currency)
        return one_line(shown, VALUE_LENGTH)

    def _record(self, part: RecordPreview, preview: Preview) -> EffectCard:
        merged = part.action is Action.MERGED
        return EffectCard(
            drawing=DRAWINGS[part.module],
            title=one_line(part.name) or _tr(_TITLES[part.module]),
            lines=tuple(self._lines(part, preview)),
            chip=_tr(marked("Effects", "merged") if merged else marked("Effects", "new")),
            tone=Tone.ACCENT if merged else Tone.GOOD,
        )

    def _lines(self, part: RecordPreview, preview: Preview) -> Iterator[Note]:
        rename = preview.rename if part.module is Module.ACCOUNTS else None
        if rename is not None:
            renamed = marked("Effects", "Its name {before} is replaced by {after}")
            text = _tr(renamed, before=rename.account.name, after=rename.after)
            yield Note(Tone.WARN, text)
        if part.updated:
            yield from self._row_lines(part, renamed=rename is not None)
        else:
            words = marked("Effects", "You may only read it: nothing in it is filled in")
            yield Note(Tone.WARN, _tr(words))
        if part.module is Module.DEALS and preview.contact_role is not None:
            yield Note(Tone.PLAIN, self._role(preview, preview.contact_role.name))

    def _row_lines(self, part: RecordPreview, *, renamed: bool) -> Iterator[Note]:
        same = [row for row in part.rows if row.effect is Effect.SAME]
        told = [row for row in part.rows if _is_told(part, row)]
        if renamed:
            told = [row for row in told if row.field != "Account_Name"]  # said already
        yield from (Note(_tone(row), self._row(row)) for row in told)
        if part.action is Action.MERGED and not told and not renamed:
            yield Note(Tone.PLAIN, _tr(marked("Effects", "Nothing in it changes")))
        elif len(same) == 1:
            yield Note(Tone.PLAIN, self._row(same[0]))
        elif same:
            words = marked("Effects", "Already the same: {labels}")
            labels = ", ".join(one_line(row.label, 40) for row in same)
            yield Note(Tone.PLAIN, _tr(words, labels=labels))

    def _role(self, preview: Preview, role: str) -> str:
        words = marked("Effects", "{contact} gets the contact role {role}")
        contact = preview.record(Module.CONTACTS).name
        return _tr(words, contact=contact, role=role)

    def _row(self, row: FieldOutcome) -> str:
        lead = self.value(row.module, row.field, row.lead)
        existing = self.value(row.module, row.field, row.existing)
        after = self.value(row.module, row.field, row.after)
        unread = row.effect is Effect.UNKNOWN and row.existing is UNREAD
        words = _IF_EMPTY if unread else ROWS[row.effect]
        return _tr(words, label=row.label, lead=lead, existing=existing, after=after)

    def _besides(self, plan: Plan, preview: Preview) -> Iterator[Note]:
        yield from (Note(Tone.PLAIN, text) for text in _attachments(plan, preview))
        yield from (Note(Tone.PLAIN, text) for text in _tags(preview))
        created = any(part.action is Action.CREATED for part in preview.records)
        if preview.owner is not None and created:
            new = marked("Effects", "The new records go to {name}")
            kept = marked("Effects", "The new records stay with {name}")
            name = preview.owner.name or preview.owner.id
            yield Note(Tone.PLAIN, _tr(new if preview.owner_changes else kept, name=name))
        for mail, name in preview.mails:
            named, unnamed = _MAILS[mail]
            yield Note(Tone.PLAIN, _tr(named, name=name) if name else _tr(unnamed))
        for part in preview.records:
            if part.action is Action.NONE and part.module in self._setup.modules:
                yield Note(Tone.PLAIN, _tr(_NONE_MADE[part.module]))


def _takes_place(part: RecordPreview) -> bool:
    return part.action is not Action.NONE


def _is_told(part: RecordPreview, row: FieldOutcome) -> bool:
    if row.effect is Effect.SAME:
        return False
    if part.action is Action.CREATED and row.field in _SAID_ELSEWHERE.get(part.module, ()):
        return False
    # What the record keeps is news only where the lead says otherwise.
    return row.effect is not Effect.KEPT or row.lead not in (None, UNREAD)


def _tone(row: FieldOutcome) -> Tone:
    unsure = row.effect is Effect.UNKNOWN and row.existing is not UNREAD
    return Tone.WARN if unsure or row.effect is Effect.REPLACED else Tone.PLAIN


def _attachments(plan: Plan, preview: Preview) -> Iterator[str]:
    module = module_word(plan.move_attachments_to or Module.CONTACTS)
    if preview.attachments is None:
        unknown = marked("Effects", "Attachments, if there are any, move to the {module}")
        yield _tr(unknown, module=module)
    elif preview.attachments == 1:
        yield _tr(marked("Effects", "One attachment moves to the {module}"), module=module)
    elif preview.attachments > 1:
        words = marked("Effects", "{n} attachments move to the {module}")
        yield _tr(words, n=str(preview.attachments), module=module)


def _tags(preview: Preview) -> Iterator[str]:
    """One sentence a tag: where it goes."""
    goes: dict[str, list[str]] = {}
    for module, names in preview.tags.items():
        for name in names:
            goes.setdefault(name, []).append(module_word(module))
    for name, modules in goes.items():
        words = marked("Effects", "Tag {name} goes to the {modules}")
        yield _tr(words, name=name, modules=_listed(modules))


def _listed(words: Sequence[str]) -> str:
    """a, b and c."""
    if len(words) < 2:
        return "".join(words)
    both = marked("Effects", "{first} and {last}")
    return _tr(both, first=", ".join(words[:-1]), last=words[-1])


def _tr(text: str, **parts: str) -> str:
    return filled(QCoreApplication.translate(_CONTEXT, text), **parts)
