"""Get Records, Get Record and related lists. Source: api-facts.md section 4."""

from __future__ import annotations

import msgspec

from app.zoho.wire.common import Info, WireId, WireRecord


class RecordsAnswer(msgspec.Struct, frozen=True):
    """Rows of any module; `info` is there on lists only."""

    data: list[WireRecord]
    info: Info = msgspec.field(default_factory=Info)


class WireAttachment(msgspec.Struct, frozen=True):
    """A file of a record; Size comes as text by the OpenAPI file attachments.json."""

    id: WireId
    file_name: str | None = msgspec.field(default=None, name="File_Name")
    size: str | int | None = msgspec.field(default=None, name="Size")


class AttachmentsAnswer(msgspec.Struct, frozen=True):
    """The files of a record."""

    data: list[WireAttachment]
    info: Info = msgspec.field(default_factory=Info)
