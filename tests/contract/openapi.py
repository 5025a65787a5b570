"""Zoho's OpenAPI files as JSON Schema, and the judgement of an answer by them.

The files are OAS 3.0. What differs from JSON Schema is turned here: `nullable`, `$ref`s to a URL
(they mean the file of that name in the folder), and `oneOf`, whose alternatives in these files
overlap everywhere, so that an answer may fit several of them.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped]
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

Json = dict[str, Any]

PLACE_VARIABLE = "SEGUE_OAS_DIR"
PLACE = "shared/zoho/oas"
"""Beside the repository's folder or above it."""

_FORMATS = FormatChecker(formats=())
_LIMITS = {"int32": 2**31, "int64": 2**63}


class Mend(Protocol):
    """A correction of one file."""

    @property
    def file(self) -> str:
        """The file's name."""

    def apply(self, document: Json) -> None:
        """Change the loaded file in place."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One call as a file describes it: `convert_lead.json`, `post`, `/crm/v8/Leads/{...}`."""

    file: str
    method: str
    path: str


def find_files() -> Path | None:
    """The folder of Zoho's files, or None where this machine has none."""
    if place := os.environ.get(PLACE_VARIABLE):
        return Path(place) if Path(place).is_dir() else None
    above = Path(__file__).resolve().parents
    return next((folder / PLACE for folder in above if (folder / PLACE).is_dir()), None)


def load(folder: Path) -> dict[str, str]:
    """The text of all files by name, as they are."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.json"))}


class Judge:
    """Zoho's files, mended, judging answers."""

    def __init__(self, files: dict[str, str], mends: Sequence[Mend] = ()) -> None:
        self._files = files
        self._mends = mends
        self._documents: dict[str, Json] = {}
        self._registry: Registry[Any] = Registry()
        self._validators: dict[str, Any] = {}
        for name in files:
            self._load(name)

    def without(self, mend: Mend) -> Judge:
        """The same judge but for one mend; what doesn't change is shared."""
        other = copy(self)
        other._mends = [one for one in self._mends if one is not mend]
        other._documents = dict(self._documents)
        other._validators = {}
        other._load(mend.file)
        return other

    def fits(self, operation: Operation, status: int, body: object) -> bool:
        """Whether nothing is wrong with an answer; quicker than `problem`."""
        try:
            place = self._schema_of(operation, status)
            if place is None or body is None:
                return place is body is None
            return bool(self._validator(place).is_valid(body))
        except (KeyError, Unresolvable):
            return False

    def problem(self, operation: Operation, status: int, body: object) -> str | None:
        """What is wrong with an answer (None for no body), or None."""
        try:
            place = self._schema_of(operation, status)
        except KeyError:
            return f"{operation.file} knows no answer {status}"
        if place is None or body is None:
            return None if place is body is None else f"body or no body with {status}?"
        leaves = _leaves(self._validator(place).iter_errors(body))
        try:
            deepest = max(leaves, key=lambda leaf: len(leaf.absolute_path), default=None)
        except Unresolvable as missing:
            return f"nothing is at {missing.ref}"
        return deepest and f"{deepest.json_path}: {deepest.message[:300]}"

    def _load(self, name: str) -> None:
        """Take a file, with the mends that concern it, as JSON Schema."""
        document = json.loads(self._files[name])
        for mend in self._mends:
            if mend.file == name:
                mend.apply(document)
        self._documents[name] = document
        resource = DRAFT202012.create_resource(_as_json_schema(document))
        self._registry = self._registry.with_resource(_uri(name), resource)

    def _validator(self, place: str) -> Any:
        if place not in self._validators:
            self._validators[place] = Draft202012Validator(
                {"$ref": place}, registry=self._registry, format_checker=_FORMATS
            )
        return self._validators[place]

    def _schema_of(self, operation: Operation, status: int) -> str | None:
        """Where the schema of an operation's answer is; None if it has no body."""
        document = self._documents[operation.file]
        place = ["paths", operation.path, operation.method, "responses", str(status)]
        response = document
        for part in place:
            response = response[part]
        if "$ref" in response:
            place = response["$ref"].removeprefix("#/").split("/")
            response = document[place[0]][place[1]][place[2]]
        if "content" not in response:
            return None
        response["content"]["application/json"]["schema"]
        place += ["content", "application/json", "schema"]
        return f"{_uri(operation.file)}#/{'/'.join(map(_escaped, place))}"


def _leaves(errors: Iterable[Any]) -> Iterator[Any]:
    """The errors behind `anyOf`: what is wrong with each alternative."""
    for error in errors:
        yield from _leaves(error.context) if error.context else (error,)


def _uri(name: str) -> str:
    return f"zoho:{name}"


def _escaped(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")


def _as_json_schema(node: Any) -> Any:
    """A part of a file with OAS's own words turned into JSON Schema's."""
    if isinstance(node, list):
        return [_as_json_schema(one) for one in node]
    if not isinstance(node, dict):
        return node
    turned = {key: _as_json_schema(one) for key, one in node.items()}
    if isinstance(reference := turned.get("$ref"), str):
        turned["$ref"] = re.sub(r"^https?://[^#]*/", _uri(""), reference)
    if turned.get("type") == "object" and isinstance(turned.get("properties"), dict):
        turned.setdefault("additionalProperties", False)
    if "oneOf" in turned:
        turned["anyOf"] = turned.pop("oneOf")
    return _or_null(turned) if turned.pop("nullable", False) else turned


def _or_null(schema: Json) -> Json:
    """The schema that takes null too; only where it must with alternatives, which take long."""
    if isinstance(schema.get("type"), str) and not schema.keys() & {"$ref", "anyOf"}:
        schema["type"] = [schema["type"], "null"]
        if "enum" in schema:
            schema["enum"] = [*schema["enum"], None]
        return schema
    if schema.keys() == {"anyOf"}:
        return {"anyOf": [{"type": "null"}, *schema["anyOf"]]}
    return {"anyOf": [{"type": "null"}, schema]} if schema else {}


@_FORMATS.checks("date-time", raises=ValueError)
def _is_moment(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@_FORMATS.checks("date", raises=ValueError)
def _is_day(value: object) -> bool:
    return not isinstance(value, str) or bool(date.fromisoformat(value))


@_FORMATS.checks("int32")
def _is_int32(value: object) -> bool:
    return not isinstance(value, int) or abs(value) < _LIMITS["int32"]


@_FORMATS.checks("int64")
def _is_int64(value: object) -> bool:
    return not isinstance(value, int) or abs(value) < _LIMITS["int64"]
