"""JSON read strictly: what two readers could understand differently is no answer at all.

The standard library's parser keeps ids exact that come as numbers beyond 2^53, and lets objects be
looked at key by key, which msgspec does not; the structs of wire/ then check the shapes.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, Final

from app.domain.outcome import JsonValue

MAX_DEPTH: Final = 64
"""Zoho's deepest answers (layouts) have some ten levels."""
MOST_PARTS: Final = 300_000
"""Brackets, braces and commas: a page of records has some thousand, and each value that they part
costs up to 400 bytes of memory. Answers that rightly have more name a number of their own.
"""
_MAX_INT_DIGITS: Final = 20
_MAY_BE_SURROGATE: Final = re.compile(rb"\\u[dD]")


class NotStrictJson(ValueError):
    """The bytes are no JSON, or JSON whose meaning is open. str() never holds their content."""


def parse(body: bytes, most_parts: int = MOST_PARTS) -> JsonValue:
    """The one value of a JSON document, its texts free of lone surrogates.

    Raises:
        NotStrictJson: where it is cut, no UTF-8, holds NaN, a number beyond any range, a
            duplicate key, is nested deeper than MAX_DEPTH or has too many parts.
    """
    if sum(map(body.count, (b"[", b"{", b","))) > most_parts:
        raise NotStrictJson("too many parts")
    try:
        value: Any = json.loads(
            body.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_int=_int,
            parse_float=_float,
            parse_constant=_constant,
        )
    except NotStrictJson:
        raise
    except UnicodeDecodeError:
        raise NotStrictJson("not UTF-8") from None
    except RecursionError:
        raise NotStrictJson("nested too deeply") from None
    except ValueError:
        raise NotStrictJson("not JSON") from None
    _check_depth(value)
    # What came as UTF-8 holds no lone surrogate, unless an escape made one.
    cleaned: JsonValue = _cleaned(value) if _MAY_BE_SURROGATE.search(body) else value
    return cleaned


def clean_text(text: str) -> str:
    """The text with each lone surrogate replaced, so that it can be stored and written.

    A text that some program cut in the middle of an emoji holds one; SQLite, UTF-8 files and
    JSON encoders all refuse it later, far from here.
    """
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise NotStrictJson("a key stands twice in an object")
    return members


def _int(digits: str) -> int:
    if len(digits) > _MAX_INT_DIGITS:
        raise NotStrictJson("an integer is too long")
    return int(digits)


def _float(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise NotStrictJson("a number is too large")
    return number


def _constant(_name: str) -> float:
    raise NotStrictJson("NaN or Infinity")


def _check_depth(value: Any) -> None:
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(MAX_DEPTH):
        level = [
            item
            for whole in level
            for item in (whole.values() if type(whole) is dict else whole)
            if type(item) is dict or type(item) is list
        ]
        if not level:
            return
    raise NotStrictJson("nested too deeply")


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {clean_text(key): _cleaned(item) for key, item in value.items()}
    return value
