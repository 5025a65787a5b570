"""What a handler is given, and how a handler is bound to an endpoint."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.paging import PageTokens
from app.sandbox.scopes import covers
from app.sandbox.state import RECORD_MODULES, JobTrouble, Org, Record

RECORD_ID = re.compile(r"[0-9]{1,20}\Z", re.ASCII)


@dataclass(slots=True)
class Call:
    """One authorized request, read and checked as far as all endpoints have it in common.

    `path` holds the URL's parameters (`{"module": "Leads", "id": "487..."}`), `query` the last
    value of each query parameter, `headers` lower-case names, `body` the parsed JSON (None where
    there was no body).
    """

    org: Org
    user: Record
    scopes: frozenset[str]
    path: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any
    page_tokens: PageTokens
    job_trouble: JobTrouble = field(default_factory=JobTrouble)

    @property
    def user_id(self) -> str:
        """Id of the user to whom the access token belongs."""
        return str(self.user["id"])

    def json_object(self) -> Record:
        """The body as an object; refuses anything else as INVALID_DATA `body`."""
        if not isinstance(self.body, dict):
            raise Refusal(answers.invalid_body())
        return self.body

    def module(self, resource_path_index: int = 0) -> str:
        """The record module that the URL names; refuses unknown and removed ones."""
        module = self.path["module"]
        if module not in RECORD_MODULES or not self.org.has_module(module):
            raise Refusal(answers.invalid_module(resource_path_index))
        return module

    def record_id(self, resource_path_index: int = 1) -> str:
        """The URL's record id, digits only; whether the record exists is not asked."""
        record_id = self.path["id"]
        if not RECORD_ID.match(record_id):
            raise Refusal(answers.invalid_id(resource_path_index))
        return record_id

    def require_scope(self, *any_of: str) -> None:
        """Refuse with OAUTH_SCOPE_MISMATCH unless the token has one of these scopes."""
        if not any(covers(self.scopes, scope) for scope in any_of):
            raise Refusal(answers.scope_mismatch())

    def require_permission(self, permission: str, message: str = "permission denied") -> None:
        """Refuse with NO_PERMISSION unless the user's profile grants it."""
        if not self.org.may(permission):
            raise Refusal(answers.no_permission(message, permission))


Handler = Callable[[Call], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Route:
    """An endpoint. `path` is a template from the root: `/crm/v8/{module}/{id}`.

    `scopes`: the token needs one of them (`{module}` stands for the URL's module in small
    letters); `and_scopes`: it needs all of these as well. `credits` is the cost of a call, or how
    to tell it from the call; `pool` is `"sub"` for the endpoints of Zoho's sub-concurrency limit
    (api-facts.md section 6), or how to tell it from the query parameters.
    """

    method: str
    path: str
    handler: Handler
    scopes: tuple[str, ...]
    and_scopes: tuple[str, ...] = ()
    credits: int | Callable[[Call], int] = 1
    pool: str | Callable[[Mapping[str, str]], str | None] | None = None

    def cost(self, call: Call) -> int:
        """Credits that this call costs."""
        return self.credits if isinstance(self.credits, int) else self.credits(call)

    def pool_of(self, query: Mapping[str, str]) -> str | None:
        """`"sub"` if this request counts for the sub-concurrency limit."""
        return self.pool(query) if callable(self.pool) else self.pool


def as_id(value: object) -> str | None:
    """An id given as a JSON string or number, as a string; None if it can't be an id.

    Zoho's own SDK sends numbers (api-facts.md section 8).
    """
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return value if isinstance(value, str) and RECORD_ID.match(value) else None
