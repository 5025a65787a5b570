"""Values of the domain as JSON and back, led by the types of their own fields.

For what Segue keeps of Zoho's answers in its own files: whoever adds a field to one of these types
has it kept too, and a text that doesn't fit the types is a ValueError, never half a value.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from app.domain.outcome import JsonValue
from app.domain.records import FieldValue, RecordId, Ref, record_id

T = TypeVar("T")
Maker = Callable[[Any], Any]


def told(value: object) -> JsonValue:
    """The value as JSON: objects and mappings by name, sets and tuples as lists."""
    if isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return _whole_told(value)


def _whole_told(value: object) -> JsonValue:
    if is_dataclass(value):
        return {one.name: told(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {str(told(key)): told(one) for key, one in value.items()}
    if isinstance(value, frozenset):
        return sorted((told(one) for one in value), key=str)
    if isinstance(value, tuple | list):
        return [told(one) for one in value]
    raise TypeError(f"no JSON for {type(value).__name__}")


def made(kind: type[T], plain: JsonValue) -> T:
    """The value of that type which `told` has told.

    Raises:
        ValueError: it is none.
    """
    try:
        whole: Any = kind
        result: T = _maker(whole)(plain)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not what was written") from error
    return result


@cache
def _maker(kind: Any) -> Maker:
    if isinstance(kind, NewType):
        make = _maker(kind.__supertype__)
        return (lambda plain: record_id(make(plain))) if kind is RecordId else make
    origin = get_origin(kind)
    if origin is not None:
        return _of_parts(origin, get_args(kind))
    if is_dataclass(kind) or hasattr(kind, "_fields"):
        return _of_fields(kind)
    return _of_one(kind)


def _of_one(kind: Any) -> Maker:
    if issubclass(kind, Enum):
        return lambda plain: kind(plain)  # noqa: PLW0108 - a maker, as the others
    if kind in {date, datetime}:
        return lambda plain: kind.fromisoformat(_exact(str, plain))
    return lambda plain: _exact(kind, plain)


def _of_parts(origin: Any, parts: tuple[Any, ...]) -> Maker:
    if origin in {Union, types.UnionType}:
        return _of_either(parts)
    makers = [_maker(part) for part in parts if part is not Ellipsis]
    if origin is tuple and Ellipsis not in parts:
        return lambda plain: tuple(
            make(one) for make, one in zip(makers, _exact(list, plain), strict=True)
        )
    if origin in {tuple, frozenset}:
        return lambda plain: origin(makers[0](one) for one in _exact(list, plain))
    key, value = makers  # a mapping
    return lambda plain: types.MappingProxyType(
        {key(name): value(one) for name, one in _exact(dict, plain).items()}
    )


def _of_either(parts: tuple[Any, ...]) -> Maker:
    """Something, or None; of many parts it is a value of Zoho's own: FieldValue or JsonValue."""
    kinds = [one for one in parts if one is not types.NoneType]
    if len(kinds) > 1:
        return _field_value if Ref in kinds else lambda plain: plain
    make = _maker(kinds[0])
    return lambda plain: None if plain is None else make(plain)


def _of_fields(kind: Any) -> Maker:
    hints = get_type_hints(kind, localns={"FieldValue": FieldValue, "JsonValue": JsonValue})
    makers = {name: _maker(hint) for name, hint in hints.items()}
    names = [one.name for one in fields(kind)] if is_dataclass(kind) else kind._fields

    def make(plain: Any) -> Any:
        if isinstance(plain, list):  # a named tuple
            plain = dict(zip(names, plain, strict=True))
        return kind(**{name: makers[name](plain[name]) for name in names})

    return make


def _exact(kind: Any, plain: Any) -> Any:
    """plain, of just that type; a whole number may stand for a float."""
    if type(plain) is not kind and not (kind is float and type(plain) is int):
        raise ValueError("of another type")
    return plain


def _field_value(plain: Any) -> Any:
    if isinstance(plain, dict):
        return Ref(record_id(plain["id"]), _exact(str, plain["name"]))
    if isinstance(plain, list):
        return tuple(_field_value(one) for one in plain)
    return plain
