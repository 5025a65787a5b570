"""Answers of Zoho's as values: the two envelopes of an error, and the article's success."""

from __future__ import annotations

import copy
import json
from typing import Any

from app.zoho.exchange import Answer
from tests.zoho.article import sample

JSON = {"content-type": "application/json;charset=UTF-8"}


def answer(status: int, value: Any, **headers: str) -> Answer:
    given = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer(status, JSON | given, json.dumps(value).encode())


def error(code: str, message: str = "m", **details: Any) -> dict[str, Any]:
    return {"code": code, "message": message, "details": details, "status": "error"}


def root(code: str, message: str = "m", **details: Any) -> dict[str, Any]:
    return error(code, message, **details)


def in_data(code: str, message: str = "m", **details: Any) -> dict[str, Any]:
    return {"data": [error(code, message, **details)]}


PLACE: dict[str, Any] = {"api_name": "Stage", "json_path": "$.data[0].Stage"}
PATH: dict[str, Any] = {"resource_path_index": 1}

SUCCESS = sample("case_1_response")


def success(**changes: Any) -> dict[str, Any]:
    """The article's first answer with some details changed; a value of ... takes a key away."""
    body = copy.deepcopy(SUCCESS)
    details = body["data"][0]["details"]
    for key, value in changes.items():
        if value is ...:
            del details[key]
        else:
            details[key] = value
    return body


def changed(**changes: Any) -> dict[str, Any]:
    body = copy.deepcopy(SUCCESS)
    body["data"][0].update(changes)
    return body
