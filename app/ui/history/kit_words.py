"""The reversal kit as people read it: what to delete, what to write back, what can't be helped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from app.domain.history import Snapshot
from app.domain.metadata import Field, OrgSetup
from app.domain.preview import Mail
from app.domain.records import Module, Ref
from app.domain.reversal import FilesMoved, OldValue, Reversal, Stand, TagsAdded
from app.domain.values import UNREAD, Known
from app.ui.formats import shown_value
from app.ui.history.words import module_name
from app.ui.phrases import marked, translate
from app.ui.plain import SHOWN_LENGTH, one_line, several_lines

_CONTEXT: Final = "ReversalKit"
_MOST: Final = 65_536
"""Characters of a value, twice what Zoho's largest field takes."""

_HEADS: Final[Mapping[Stand, str]] = {
    Stand.NOTHING: marked("ReversalKit", "The lead wasn't converted: there is nothing to repair."),
    Stand.OPEN: marked("ReversalKit", "It isn't known yet whether the lead was converted."),
    Stand.OTHERS: marked(
        "ReversalKit",
        "The lead was converted, perhaps by somebody else, into these. Whether they were there "
        "before isn't known:",
    ),
    Stand.OURS: marked("ReversalKit", "Created (delete or merge these by hand):"),
}
_MAILS: Final[Mapping[Mail, str]] = {
    Mail.LEAD_OWNER: marked("ReversalKit", "to the lead's owner, {name}"),
    Mail.NEW_OWNER: marked("ReversalKit", "to the new records' owner, {name}"),
}


def kit_lines(kit: Reversal, setup: OrgSetup) -> Iterator[str]:
    """The kit, a line a thing, in parts with a head of their own."""
    yield _tr(_HEADS[kit.stand])
    if kit.stand is Stand.OURS:
        yield from _indented(map(_record, kit.created))
        yield from _done(kit, setup)
    elif kit.stand is Stand.OTHERS:
        yield from _indented(map(_record, kit.joined))
    if kit.lead is None:
        yield ""
        yield _tr(marked("ReversalKit", "What the records looked like isn't kept or not any more."))
        return
    head = marked("ReversalKit", "The lead as it was:")
    yield from _part(_tr(head), value_lines(kit.lead, setup))


def value_lines(record: Snapshot, setup: OrgSetup) -> Iterator[str]:
    """A record's values, the empty ones and Zoho's own marks left out."""
    for name, value in record.values.items():
        if value not in (None, "", ()) and not name.startswith("$"):
            field = setup.field(record.module, name)
            yield f"{field.label if field else name}: {_whole(value, field, setup)}"


def _done(kit: Reversal, setup: OrgSetup) -> Iterator[str]:
    """What our conversion did to what was there, and what no hand brings back."""
    if kit.joined:
        head = marked("ReversalKit", "Where it went too; these may have been there before:")
        yield from _part(_tr(head), map(_record, kit.joined))
    if kit.lead is not None:
        head = marked("ReversalKit", "Changed, with the old values:")
        yield from _part(_tr(head), (_changed(old, setup) for old in kit.changed))
    if kit.tags:
        head = marked("ReversalKit", "Tags given to records that were there before:")
        yield from _part(_tr(head), map(_tags, kit.tags))
    if kit.files is not None:
        head = marked("ReversalKit", "The lead's attachments, which were moved:")
        yield from _part(_tr(head), _files(kit.files))
    if kit.mails:
        head = marked("ReversalKit", "Emails that were asked for and can't be taken back:")
        told = (_tr(_MAILS[mail], name=name or "?") for mail, name in kit.mails)
        yield from _part(_tr(head), told)
    yield ""
    yield _tr(
        marked(
            "ReversalKit",
            "Notes and activities that went along with the lead aren't among these: Segue doesn't "
            "read them.",
        )
    )


def _part(head: str, lines: Iterable[str]) -> Iterator[str]:
    yield ""
    yield head
    yield from _indented(lines)


def _indented(lines: Iterable[str]) -> Iterator[str]:
    told = list(lines) or [_tr(marked("ReversalKit", "nothing"))]
    return (f"  {line}" for line in told)


def _record(told: tuple[Module, Ref]) -> str:
    module, ref = told
    return f"{module_name(module)} {ref.id}  {one_line(ref.name, _MOST)}".rstrip()


def _changed(old: OldValue, setup: OrgSetup) -> str:
    field = setup.field(old.module, old.field)
    before, after = _whole(old.before, field, setup), _whole(old.after, field, setup)
    line = f"{_record((old.module, old.ref))}: {old.label}: {before} → {after}"
    unseen = _tr(marked("ReversalKit", "as expected, not read since"))
    return line if old.seen else f"{line} ({unseen})"


def _tags(told: TagsAdded) -> str:
    line = f"{_record((told.module, told.ref))}: {one_line(', '.join(told.names), _MOST)}"
    if told.before is None:
        words = _tr(marked("ReversalKit", "it may have had them before"))
    elif told.before:
        words = _tr(marked("ReversalKit", "before: {tags}"), tags=", ".join(told.before))
    else:
        words = _tr(marked("ReversalKit", "it had none before"))
    return f"{line} ({words})"


def _files(told: FilesMoved) -> Iterator[str]:
    record = _record((told.module, told.ref))
    if told.names is None:
        words = marked("ReversalKit", "to {record}, if there were any: they could not be read")
        yield _tr(words, record=record)
        return
    yield _tr(marked("ReversalKit", "to {record}:"), record=record)
    yield from (f"  {one_line(name, _MOST)}" for name in told.names)


def _whole(value: Known, field: Field | None, setup: OrgSetup) -> str:
    """Nothing is cut and no line joined to another: it may have to be written back."""
    if value is UNREAD:
        return "?"
    if isinstance(value, str) and (len(value) > SHOWN_LENGTH or "\n" in value):
        return several_lines(value, _MOST).replace("\n", "\n      ")
    return shown_value(value, field, currency=setup.org.currency)


def _tr(text: str, **parts: str) -> str:
    """The values whole, as in a label they aren't."""
    words = translate(_CONTEXT, text)
    for name, value in parts.items():
        words = words.replace(f"{{{name}}}", one_line(value, _MOST))
    return words
