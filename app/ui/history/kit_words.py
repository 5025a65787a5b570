"""The reversal kit as people read it: what to delete, what to write back, what can't be helped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
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
MOST: Final = 65_536
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


class Part(StrEnum):
    """What a conversion leaves behind, but for the records that it made."""

    JOINED = "joined"
    CHANGED = "changed"
    TAGS = "tags"
    FILES = "files"
    MAILS = "mails"
    LEAD = "lead"


_PARTS: Final[Mapping[Part, str]] = {
    Part.JOINED: marked("ReversalKit", "Also linked to the lead; these may have existed before:"),
    Part.CHANGED: marked("ReversalKit", "Changed, with the old values:"),
    Part.TAGS: marked("ReversalKit", "Tags given to records that were there before:"),
    Part.FILES: marked("ReversalKit", "The lead's attachments, which were moved:"),
    Part.MAILS: marked("ReversalKit", "Emails that were asked for and can't be taken back:"),
    Part.LEAD: marked("ReversalKit", "The lead as it was:"),
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
        yield unkept_words()
        return
    yield from _part(Part.LEAD, value_lines(kit.lead, setup))


def standing(stand: Stand) -> str:
    """What is known of the conversion, over what comes of it."""
    return _tr(_HEADS[stand]).rstrip(":\uff1a")


def heading(part: Part) -> str:
    """Over a part of its own."""
    return _tr(_PARTS[part]).rstrip(":\uff1a")


def nothing_words() -> str:
    """Of a part that is empty."""
    return _tr(marked("ReversalKit", "nothing"))


def not_seen_words() -> str:
    """Of a new value that nobody has read."""
    return _tr(marked("ReversalKit", "as expected, not read since"))


def notes_words() -> str:
    """What no kit has."""
    return _tr(
        marked(
            "ReversalKit",
            "Notes and activities that went along with the lead aren't among these: Segue doesn't "
            "read them.",
        )
    )


def unkept_words() -> str:
    """Where there is no picture."""
    return _tr(marked("ReversalKit", "The earlier values aren't kept, or are no longer kept."))


def value_lines(record: Snapshot, setup: OrgSetup) -> Iterator[str]:
    """A record's values, the empty ones and Zoho's own marks left out."""
    for name, value in record.values.items():
        if value not in (None, "", ()) and not name.startswith("$"):
            field = setup.field(record.module, name)
            whole = _indented_lines(_whole(value, field, setup))
            yield f"{field.label if field else _spelled(name)}: {whole}"


def changed_words(old: OldValue, setup: OrgSetup) -> tuple[str, str]:
    """The value before and after, whole."""
    field = setup.field(old.module, old.field)
    return _whole(old.before, field, setup), _whole(old.after, field, setup)


def mail_words(mails: Iterable[tuple[Mail, str]]) -> Iterator[str]:
    """To whom they went."""
    return (_tr(_MAILS[mail], name=name or "?") for mail, name in mails)


def _spelled(name: str) -> str:
    """A field that the org's setup doesn't name, by the words of its name in the API."""
    return name.removesuffix("__s").removesuffix("__c").replace("_", " ").strip() or name


def _done(kit: Reversal, setup: OrgSetup) -> Iterator[str]:
    """What our conversion did to what was there, and what no hand brings back."""
    if kit.joined:
        yield from _part(Part.JOINED, map(_record, kit.joined))
    if kit.lead is not None:
        yield from _part(Part.CHANGED, (_changed(old, setup) for old in kit.changed))
    if kit.tags:
        yield from _part(Part.TAGS, map(tag_words, kit.tags))
    if kit.files is not None:
        yield from _part(Part.FILES, files_words(kit.files))
    if kit.mails:
        yield from _part(Part.MAILS, mail_words(kit.mails))
    yield ""
    yield notes_words()


def _part(part: Part, lines: Iterable[str]) -> Iterator[str]:
    yield ""
    yield _tr(_PARTS[part])
    yield from _indented(lines)


def _indented(lines: Iterable[str]) -> Iterator[str]:
    told = list(lines) or [nothing_words()]
    return (f"  {line}" for line in told)


def _record(told: tuple[Module, Ref]) -> str:
    module, ref = told
    return f"{module_name(module)} {ref.id}  {one_line(ref.name, MOST)}".rstrip()


def _changed(old: OldValue, setup: OrgSetup) -> str:
    before, after = map(_indented_lines, changed_words(old, setup))
    line = f"{_record((old.module, old.ref))}: {old.label}: {before} → {after}"
    return line if old.seen else f"{line} ({not_seen_words()})"


def tag_words(told: TagsAdded) -> str:
    """Which record was given which tags, and what it had."""
    line = f"{_record((told.module, told.ref))}: {one_line(', '.join(told.names), MOST)}"
    if told.before is None:
        words = _tr(marked("ReversalKit", "it may have had them before"))
    elif told.before:
        words = _tr(marked("ReversalKit", "before: {tags}"), tags=", ".join(told.before))
    else:
        words = _tr(marked("ReversalKit", "it had none before"))
    return f"{line} ({words})"


def files_words(told: FilesMoved) -> Iterator[str]:
    """Where the lead's attachments are now, a line each."""
    record = _record((told.module, told.ref))
    if told.names is None:
        words = marked("ReversalKit", "to {record}, if there were any: they could not be read")
        yield _tr(words, record=record)
        return
    yield _tr(marked("ReversalKit", "to {record}:"), record=record)
    yield from (f"  {one_line(name, MOST)}" for name in told.names)


def _whole(value: Known, field: Field | None, setup: OrgSetup) -> str:
    """Nothing is cut and no line joined to another: it may have to be written back."""
    if value is UNREAD:
        return "?"
    if isinstance(value, str) and (len(value) > SHOWN_LENGTH or "\n" in value):
        return several_lines(value, MOST)
    return shown_value(value, field, currency=setup.org.currency)


def _indented_lines(value: str) -> str:
    """So that its lines aren't taken for values of their own."""
    return value.replace("\n", "\n      ")


def _tr(text: str, **parts: str) -> str:
    """The values whole, as in a label they aren't."""
    words = translate(_CONTEXT, text)
    for name, value in parts.items():
        words = words.replace(f"{{{name}}}", one_line(value, MOST))
    return words
