"""The words in which known_errors.py says what is wrong in a file of Zoho's, and how to mend it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.contract.openapi import Json, Operation

Change = Callable[[Any], None]

MINIFIED_MODULE: Json = {"$ref": "https://zoho/modules.json#/components/schemas/Minified_Module"}
BY_URL: Json = {"$ref": "https://zoho/common.json#/components/schemas/InvalidUrlError"}
NO_BODY: Json = {"description": ""}


@dataclass(frozen=True, slots=True)
class KnownError:
    """One correction; `place` is the way to the part that `change` changes."""

    file: str
    place: tuple[str, ...]
    wrong: str
    because: str
    change: Change

    def concerns(self, operation: Operation) -> bool:
        """Whether the operation's answers may be judged otherwise without this correction."""
        if self.file != operation.file:
            return False
        return self.place[0] != "paths" or self.place[1:3] == (operation.path, operation.method)

    def apply(self, document: Json) -> None:
        """Correct the loaded file in place."""
        part: Any = document
        for step in self.place:
            part = part[step]
        self.change(part)


def schema(name: str, *more: str) -> tuple[str, ...]:
    return ("components", "schemas", name, *more)


def answers(call: str) -> tuple[str, ...]:
    """The answers of an operation: `GET /users`."""
    method, path = call.split()
    return ("paths", f"/crm/v8{path}", method.lower(), "responses")


def body_of(response: Json) -> list[Json]:
    """The alternatives of an answer's body."""
    alternatives: list[Json] = response["content"]["application/json"]["schema"]["oneOf"]
    return alternatives


def with_body(*alternatives: Json) -> Json:
    content = {"application/json": {"schema": {"oneOf": list(alternatives)}}}
    return {"description": "", "content": content}


def optional(*names: str) -> Change:
    """These keys need not be there."""

    def change(part: Json) -> None:
        for name in names:
            part["required"].remove(name)

    return change


def or_null(*names: str) -> Change:
    """The values of these keys may be null."""

    def change(part: Json) -> None:
        for name in names:
            part["properties"][name] = {"oneOf": [part["properties"][name]], "nullable": True}

    return change


def objects_or_null(part: Json) -> None:
    """Any object among the properties may be null."""
    for name, value in part["properties"].items():
        if "$ref" in value or value.get("type") == "object":
            part["properties"][name] = {"oneOf": [value], "nullable": True}


def become(**properties: Json) -> Change:
    """Properties with another schema."""
    return lambda part: part["properties"].update(properties)


def renamed(old: str, new: str) -> Change:
    """A key by another name."""

    def change(part: Json) -> None:
        part["properties"][new] = part["properties"].pop(old)
        if old in (required := part.get("required", [])):
            required[required.index(old)] = new

    return change


def add_status(status: str, response: Json) -> Change:
    return lambda part: part.update({status: response})


def add_body(*alternatives: Json) -> Change:
    return lambda part: body_of(part).extend(alternatives)


def like(status: str, *others: str) -> Change:
    """Other statuses with the same bodies."""
    return lambda part: part.update(dict.fromkeys(others, part[status]))


def error(code: str, message: str, **details: Json) -> Json:
    """The schema of an error with exactly these details."""
    return {
        "type": "object",
        "properties": {
            "code": {"type": "string", "enum": [code]},
            "message": {"type": "string", "enum": [message]},
            "status": {"type": "string", "enum": ["error"]},
            "details": {"type": "object", "properties": details, "required": list(details)},
        },
        "required": ["code", "message", "status", "details"],
    }


TEXT: Json = {"type": "string"}
INDEX: Json = {"type": "integer"}
NAMED: Json = {"type": "object", "properties": {"name": TEXT, "id": TEXT}, "required": ["id"]}
PLACES: Json = {
    "type": "array",
    "items": {"type": "object", "properties": {"api_name": TEXT, "json_path": TEXT}},
}
