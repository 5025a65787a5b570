"""The control calls below /__sandbox/, without authorization, JSON in and out (README.md)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from app.sandbox import answers, strict_json, switches
from app.sandbox.accounts import persons
from app.sandbox.accounts import switches as accounts
from app.sandbox.accounts.switches import BadSetting
from app.sandbox.acts import BadAct, act
from app.sandbox.clock import LAST_YEAR, wire_time
from app.sandbox.faults import BadFault, parse_fault
from app.sandbox.state import Effects, Record
from app.sandbox.switches import BadSwitch
from app.sandbox.told_values import BadValue

if TYPE_CHECKING:
    from app.sandbox.application import Sandbox

PREFIX = "/__sandbox"
MOST_LEADS = 1_000_000

log = logging.getLogger(__name__)

WORDS = {
    "what": "Segue's local Zoho CRM. These calls steer it; Zoho's API is under /crm and /oauth.",
    "GET /__sandbox/": "these words",
    "GET /__sandbox/credentials": "address, ids and tokens for a client",
    "POST /__sandbox/reset": "start over: {org, leads, seed}, all optional",
    "POST /__sandbox/org": "change the organisation: unique fields, modules, edition, records, ...",
    "POST /__sandbox/accounts": "change the accounts server: data centre, clients, limits, ...",
    "POST /__sandbox/grant": "a self client's grant token: {scopes, minutes, user}, all optional",
    "POST /__sandbox/withdraw": "withdraw a client's access in the account: {client, user}",
    "GET /__sandbox/effects": "what really took place since the last reset",
    "POST /__sandbox/faults": "order faults: {faults: [{method, path, times, kind, ...}]}",
    "DELETE /__sandbox/faults": "forget all faults",
    "POST /__sandbox/clock": "let time pass: {advance_seconds}",
    "POST /__sandbox/act": "what a colleague does meanwhile: {convert}, {delete} or {update}",
}


class BadControl(ValueError):
    """A control call that makes no sense; the text says why."""


class Control:
    """Answers the control calls of one sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._calls: dict[str, dict[str, Callable[[bytes], object]]] = {
            "/": {"GET": lambda _: WORDS},
            "/credentials": {"GET": lambda _: sandbox.credentials()},
            "/reset": {"POST": self._reset},
            "/org": {"POST": self._change_org},
            "/accounts": {"POST": self._change_accounts},
            "/grant": {"POST": self._grant},
            "/withdraw": {"POST": self._withdraw},
            "/effects": {"GET": lambda _: self._effects()},
            "/faults": {"POST": self._order_faults, "DELETE": lambda _: self._clear_faults()},
            "/clock": {"POST": self._advance_clock},
            "/act": {"POST": self._act},
        }

    def answer(self, method: str, path: str, body: bytes) -> Response:
        """The answer to a request below /__sandbox."""
        calls = self._calls.get(path.removeprefix(PREFIX) or "/")
        if calls is None:
            return _error(f"nothing is at {path}; GET {PREFIX}/ says what is here", 404)
        call = calls.get(method)
        if call is None:
            return _error(f"{path} takes {' and '.join(calls)}", 405)
        try:
            self._sandbox.world.org.run_due()
            return answers.answer(call(body))
        except (BadControl, BadSwitch, BadFault, BadAct, BadValue, BadSetting) as problem:
            return _error(str(problem), 400)
        except Exception:
            log.exception("the sandbox itself failed at %s %s", method, path)
            return _error("the sandbox itself failed; its log says how", 500)

    def _reset(self, body: bytes) -> object:
        given = _object(body, "org", "leads", "seed")
        if given.get("leads") is not None:
            _need_count(given, "leads", MOST_LEADS)
        if "seed" in given:
            _need_count(given, "seed")
        try:
            start = self._sandbox.world.start.again(**given)
        except ValueError as problem:
            raise BadControl(str(problem)) from problem
        self._sandbox.reset(start)
        return self._sandbox.credentials()

    def _change_org(self, body: bytes) -> object:
        return switches.apply(self._sandbox.world.org, _json(body))

    def _change_accounts(self, body: bytes) -> object:
        return accounts.apply(self._sandbox.world, self._sandbox.centres, _json(body))

    def _grant(self, body: bytes) -> object:
        given = _object(body, "scopes", "minutes", "user", "organisation")
        return {"code": persons.grant_token(self._sandbox.world, **given)}

    def _withdraw(self, body: bytes) -> object:
        given = _object(body, "client", "user")
        return {"refresh_tokens": persons.withdraw(self._sandbox.world, **given)}

    def _effects(self) -> Record:
        world = self._sandbox.world
        told = _told(world.org.effects)
        if world.others:
            told["organisations"] = {org.org_id: _told(org.effects) for _, org in world.others}
        return told

    def _order_faults(self, body: bytes) -> object:
        given = _object(body, "faults").get("faults")
        if not isinstance(given, list):
            raise BadControl('send {"faults": [...]}')
        self._sandbox.world.faults.order([parse_fault(one) for one in given])
        return {"faults": self._sandbox.world.faults.as_json()}

    def _clear_faults(self) -> object:
        self._sandbox.world.faults.clear()
        return {"faults": []}

    def _advance_clock(self, body: bytes) -> object:
        given = _object(body, "advance_seconds").get("advance_seconds")
        if not isinstance(given, int | float) or isinstance(given, bool) or given < 0:
            raise BadControl('send {"advance_seconds": seconds}; time does not go back')
        world = self._sandbox.world
        try:
            world.clock.advance(given)
        except OverflowError:
            raise BadControl(f"time ends in the year {LAST_YEAR}") from None
        world.org.run_due()
        return {"now": wire_time(world.clock.now())}

    def _act(self, body: bytes) -> object:
        return act(self._sandbox.world.org, _json(body))


def _told(effects: Effects) -> Record:
    return {
        "conversions": effects.conversions,
        "requests": dict(effects.requests),
        "turned_away": dict(effects.turned_away),
        "credits": effects.credits,
        "emails": effects.emails,
        "moved_attachments": effects.moved_attachments,
        "tags": effects.tags,
        "max_parallel": {"convert": 0, "all": 0, **effects.max_parallel},
        "refreshes": effects.refreshes,
    }


def _json(body: bytes) -> Any:
    try:
        return strict_json.parse(body or b"{}")
    except ValueError as problem:
        raise BadControl("the body is not JSON") from problem


def _object(body: bytes, *known: str) -> dict[str, Any]:
    given = _json(body)
    if not isinstance(given, dict):
        raise BadControl("send an object")
    unknown = given.keys() - set(known)
    if unknown:
        raise BadControl(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(known)}")
    return given


def _need_count(given: dict[str, Any], name: str, most: int | None = None) -> None:
    value = given[name]
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise BadControl(f"{name}: a whole number")
    if most is not None and value > most:
        raise BadControl(f"{name}: {most} at most")


def _error(message: str, status: int) -> Response:
    return answers.answer({"error": message}, status)
