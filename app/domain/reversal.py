"""What a person needs to repair a mistake by hand: a conversion itself can't be undone.

Nobody deletes a record on its word that was there before: created is only what this conversion made
for certain, changed is told with how it is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.course import Action
from app.domain.history import Aftermath, ExpectedRecord, Picture, Remembered, Snapshot
from app.domain.journal import OPEN, OURS
from app.domain.merging import Effect, FieldOutcome
from app.domain.preview import Mail
from app.domain.records import TAGS, Module, Ref
from app.domain.values import UNREAD, Known


class Stand(StrEnum):
    """NOTHING: it didn't take place. OPEN: nobody knows yet. OURS: converted by this decision.
    OTHERS: converted, perhaps by somebody else.
    """

    NOTHING = "nothing"
    OPEN = "open"
    OURS = "ours"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class OldValue:
    """A field that the conversion changed, as it was before, UNREAD where that isn't known.

    seen False: nobody has read it since; after is what was expected, UNREAD where nothing was.
    """

    module: Module
    ref: Ref
    field: str
    label: str
    before: Known
    after: Known
    seen: bool = True


@dataclass(frozen=True, slots=True)
class TagsAdded:
    """Tags of the lead that an existing record was given. before: None where that isn't known, and
    it may have had them already.
    """

    module: Module
    ref: Ref
    names: tuple[str, ...]
    before: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class FilesMoved:
    """Attachments that the lead no longer has. names None: not known whether there were any."""

    module: Module
    ref: Ref
    names: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Reversal:
    """created: by this conversion, for certain. joined: the lead went there, and nobody knows
    whether it was new. mails: notices that were asked for, with whom they go to.
    """

    stand: Stand
    created: tuple[tuple[Module, Ref], ...] = ()
    joined: tuple[tuple[Module, Ref], ...] = ()
    changed: tuple[OldValue, ...] = ()
    tags: tuple[TagsAdded, ...] = ()
    files: FilesMoved | None = None
    mails: tuple[tuple[Mail, str], ...] = ()
    lead: Snapshot | None = None


def reversal(line: Remembered, kept: Picture | None, came: Aftermath) -> Reversal:
    """All that is known of what a decision did."""
    lead = next((r for r in kept.records if r.module is Module.LEADS), None) if kept else None
    converted = came.converted or line.converted
    refs = converted.refs if converted is not None else {}
    stand = _stand(line)
    if stand is Stand.OTHERS:
        return Reversal(stand, joined=tuple(refs.items()), lead=lead)
    if stand is not Stand.OURS:
        return Reversal(stand, lead=lead)
    made = {m for m, ref in refs.items() if _was_made(line, kept, m, ref)}
    left = {m for m, ref in refs.items() if m not in made and _surprises(line, kept, m, ref)}
    return Reversal(
        stand,
        created=tuple((m, ref) for m, ref in refs.items() if m in made),
        joined=tuple((m, ref) for m, ref in refs.items() if m in left),
        changed=tuple(_changed(kept, came)) if kept else (),
        tags=tuple(_tags(kept)) if kept else (),
        files=_files(kept, refs) if kept else None,
        mails=kept.besides.mails if kept else (),
        lead=lead,
    )


def _stand(line: Remembered) -> Stand:
    if line.state in OURS:
        return Stand.OURS
    if line.state in OPEN:
        return Stand.OPEN
    return Stand.OTHERS if line.converted is not None else Stand.NOTHING


def _was_made(line: Remembered, kept: Picture | None, module: Module, ref: Ref) -> bool:
    """Whether this conversion made the record; one that was known before can't be new."""
    return _was_to_be_made(line, kept, module) and not _was_known(line, kept, ref)


def _surprises(line: Remembered, kept: Picture | None, module: Module, ref: Ref) -> bool:
    """Whether the lead went there without being merged into it as far as anybody knows."""
    return _was_to_be_made(line, kept, module) or not _was_known(line, kept, ref)


def _was_to_be_made(line: Remembered, kept: Picture | None, module: Module) -> bool:
    if kept is not None:
        return any(r.module is module and r.action is Action.CREATED for r in kept.expected)
    # The journal alone: a merged contact may have brought its account along.
    asked = line.entry.asked
    return {
        Module.CONTACTS: asked.contact is None,
        Module.ACCOUNTS: asked.contact is None and asked.account is None,
        Module.DEALS: asked.with_deal,
    }.get(module, False)


def _was_known(line: Remembered, kept: Picture | None, ref: Ref) -> bool:
    asked = line.entry.asked
    expected = kept.expected if kept is not None else ()
    there = {record.target.id for record in expected if record.target is not None}
    return ref.id in {*there, *asked.known, asked.contact, asked.account}


def _changed(kept: Picture, came: Aftermath) -> Iterator[OldValue]:
    actual = {(c.module, c.field): c.actual for c in came.comparison}
    for record, target in _merged(kept):
        for row in record.rows:
            after = actual.get((row.module, row.field), UNREAD)
            seen = after is not UNREAD
            after = after if seen else row.after
            if _may_be_other(row, after):
                told = (row.module, target, row.field, row.label, row.existing, after, seen)
                yield OldValue(*told)


def _may_be_other(row: FieldOutcome, after: Known) -> bool:
    """Whether the field is another now, or nobody can say that it isn't."""
    if row.existing is UNREAD or after is UNREAD:
        return row.effect is Effect.UNKNOWN
    if isinstance(row.existing, Ref) and isinstance(after, Ref):
        return row.existing.id != after.id  # called otherwise where the record itself was renamed
    return row.existing != after


def _tags(kept: Picture) -> Iterator[TagsAdded]:
    """A new record's tags go with it."""
    for record, target in _merged(kept):
        names = kept.besides.tags.get(record.module, ())
        snapshot = next((r for r in kept.records if r.ref.id == target.id), None)
        had = snapshot.values.get(TAGS) if snapshot is not None else None
        before = tuple(map(str, had)) if isinstance(had, tuple) else None
        added = tuple(name for name in names if name not in (before or ()))
        if added:
            yield TagsAdded(record.module, target, added, before)


def _files(kept: Picture, refs: Mapping[Module, Ref]) -> FilesMoved | None:
    module, names = kept.besides.files_to, kept.besides.files
    if module is None or module not in refs:
        return None
    return FilesMoved(module, refs[module], names)


def _merged(kept: Picture) -> Iterator[tuple[ExpectedRecord, Ref]]:
    for record in kept.expected:
        if record.action is Action.MERGED and record.target is not None:
            yield record, record.target
