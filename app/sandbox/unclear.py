"""One record of a write that Zoho refuses, while the others go through."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.sandbox.answers import Body, error
from app.sandbox.declined import Declined


class Unclear(Exception):
    """Ends the write of one record; `body` is its element in the answer's `data`."""

    def __init__(self, body: Body) -> None:
        super().__init__(body["code"])
        self.body = body


def at(
    api_name: str, path: str, code: str = "INVALID_DATA", message: str = "invalid data", **more: Any
) -> Unclear:
    """An error about one value: details `{api_name, json_path, ...}`."""
    return Unclear(error(code, message, {**more, "api_name": api_name, "json_path": path}))


@contextmanager
def unclear_from() -> Iterator[None]:
    """What declines a conversion's value declines a written record's value in the same words."""
    try:
        yield
    except Declined as declined:
        raise Unclear(declined.body["data"][0]) from declined
