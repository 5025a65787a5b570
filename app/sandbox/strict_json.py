"""JSON as RFC 8259 has it, for bodies that anybody may send.

Python reads more than that (`NaN`), reads `1e999` as infinity, and stops at some depth of nesting
that depends on who calls. What passes here can be sent back as JSON whatever happens to it.
"""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

DEEPEST = 100
"""Lists and objects within each other; the documented bodies need 6."""


def parse(body: bytes) -> Any:
    """The value of a JSON text; raises ValueError for anything else."""
    try:
        value = json.loads(body, parse_constant=_no_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    _check_depth(value)
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("a number beyond all numbers")
    return number


def _check_depth(value: Any) -> None:
    level = [value]
    for _ in range(DEEPEST):
        level = [part for whole in level for part in _parts(whole)]
        if not level:
            return
    raise ValueError("nested too deeply")


def _parts(value: Any) -> list[Any]:
    """The lists and objects directly within a list or an object."""
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return []
    return [part for part in value if isinstance(part, (dict, list))]
