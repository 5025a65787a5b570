"""The body of a COQL query. Source: the OpenAPI file coql.json."""

from __future__ import annotations

import msgspec


class CoqlBody(msgspec.Struct, frozen=True):
    """The body; the answer is that of Get Records."""

    select_query: str
