"""The article's samples as data, its ids by name, and the two calls that it teaches."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx

from tests.sandbox.caller import PAT, Caller, Json

SAMPLES = Path(__file__).parents[1] / "samples" / "article"

BOYLE = "4876876000007437017"
PAT_BOYLE = "4876876000007421001"
ZYLKER = "4876876000007421010"

OPTIONS = f"Leads/{PAT}/__conversion_options"
CONVERT = f"Leads/{PAT}/actions/convert"


def sample(name: str) -> Json:
    """One of the article's JSON samples, transcribed letter by letter."""
    found: Json = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return found


def in_any_order(value: Any) -> Any:
    """The same value with all lists sorted, as the order of lists means nothing here."""
    if isinstance(value, dict):
        return {key: in_any_order(one) for key, one in value.items()}
    if isinstance(value, list):
        return sorted(map(in_any_order, value), key=lambda one: json.dumps(one, sort_keys=True))
    return value


def options(sandbox: Caller) -> Json:
    """What Lead Conversion Options says of Pat Boyle."""
    answer = sandbox.get(OPTIONS)
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()["__conversion_options"]
    return found


def convert(sandbox: Caller, **keys: Any) -> httpx.Response:
    """Convert Pat Boyle with these keys in `data[0]`."""
    return sandbox.post(CONVERT, {"data": [keys]})


def converted(answer: httpx.Response) -> Json:
    """The details of a conversion that must have taken place."""
    assert answer.status_code == 200, answer.text
    element = answer.json()["data"][0]
    assert (element["code"], element["status"]) == ("SUCCESS", "success")
    details: Json = element["details"]
    return details


def added(sandbox: Caller, module: str, **fields: Any) -> str:
    """The id of a record that is made now."""
    answer = sandbox.post(module, {"data": [fields]})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["data"][0]["details"]["id"])


def colleague_changes(sandbox: Caller, module: str, record_id: str, **fields: Any) -> None:
    """What a colleague writes into a record meanwhile."""
    sandbox.control("act", {"update": {"module": module, "id": record_id, "fields": fields}})


def record(sandbox: Caller, module: str, record_id: str, **query: Any) -> Json:
    """The whole record, read anew."""
    answer = sandbox.get(f"{module}/{record_id}", **query)
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()["data"][0]
    return found


def number_of(sandbox: Caller, module: str) -> int:
    """How many records the module has, converted ones included."""
    return int(sandbox.get(f"{module}/actions/count", converted="both").json()["count"])


def no_longer_unique(sandbox: Caller) -> None:
    """Take the unique mark away from the phone of contacts."""
    sandbox.control("org", {"unique_fields": {"Contacts": []}})
