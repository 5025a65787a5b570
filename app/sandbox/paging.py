"""Page numbers and page tokens of Zoho's lists (api-facts.md section 4)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.clock import Clock
from app.sandbox.state import SortKey

MAX_PER_PAGE = 200
DISCRETE_LIMIT = 2_000
TOKEN_LIMIT = 100_000
TOKEN_LIFE = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Page:
    """Which stretch of a list is asked for.

    Either `skip` rows from the start are left out, or the page starts after the row with the key
    `after`. `token` leads to this same page again.
    """

    number: int
    per_page: int
    skip: int = 0
    after: SortKey | None = None
    served: int = 0
    token: str | None = None
    previous_token: str | None = None


@dataclass(frozen=True, slots=True)
class _Issued:
    page: Page
    bound_to: str
    expires: datetime


class PageTokens:
    """The page tokens handed out since the last reset."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._issued: dict[str, _Issued] = {}

    def issue(self, page: Page, bound_to: str) -> tuple[str, datetime]:
        """A token for `page`, good for the same parameters only, and when it expires."""
        token = hashlib.sha256(f"{bound_to}:{page}:{len(self._issued)}".encode()).hexdigest()
        expires = self._clock.now() + TOKEN_LIFE
        self._issued[token] = _Issued(page, bound_to, expires)
        return token, expires

    def redeem(self, token: str, bound_to: str) -> Page:
        """The page behind a token.

        Refuses with TOKEN_BOUND_DATA_MISMATCH (unknown, or other parameters), EXPIRED_VALUE, or
        PAGINATION_LIMIT_EXCEEDED past 100,000 rows.
        """
        issued = self._issued.get(token)
        if issued is None or issued.bound_to != bound_to:
            raise Refusal(token_mismatch())
        if issued.expires <= self._clock.now():
            raise Refusal(token_expired())
        if issued.page.served >= TOKEN_LIMIT:
            raise Refusal(token_limit())
        return replace(issued.page, token=token)


def bound_parameters(module: str, query: Mapping[str, str]) -> str:
    """What a page token is bound to: the list and all its parameters but the page itself."""
    kept = sorted(item for item in query.items() if item[0] not in ("page", "page_token"))
    return f"{module}?{kept}"


def asked_page(query: Mapping[str, str], tokens: PageTokens, bound_to: str) -> Page:
    """The page that `page`, `per_page` and `page_token` ask for; refuses what Zoho refuses."""
    per_page = positive(query, "per_page", MAX_PER_PAGE)
    if per_page > MAX_PER_PAGE:
        raise Refusal(answers.invalid_param("per_page"))
    token = query.get("page_token")
    if token is None:
        return _numbered_page(query, per_page)
    if "page" in query:
        raise Refusal(page_and_token())
    return tokens.redeem(token, bound_to)


def _numbered_page(query: Mapping[str, str], per_page: int) -> Page:
    number = positive(query, "page", 1)
    if number * per_page > DISCRETE_LIMIT:
        raise Refusal(discrete_limit())
    skip = (number - 1) * per_page
    return Page(number, per_page, skip=skip, served=skip)


def positive(query: Mapping[str, str], name: str, default: int) -> int:
    """A query parameter that must be a whole number of 1 or more."""
    text = query.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) > 0):
        raise Refusal(answers.invalid_param(name))
    return int(text)


def token_mismatch() -> Response:
    """400: an unknown page token, or other parameters than those it was given for."""
    message = (
        "The page_token given seems to be invalid or input param is added or altered or deleted"
    )
    return answers.root_error("TOKEN_BOUND_DATA_MISMATCH", message, {"param_name": "page_token"})


def token_expired() -> Response:
    """400: the page token is older than a day."""
    details = {"api_name": "page_token", "json_path": "$.query.page_token"}
    return answers.root_error("EXPIRED_VALUE", "Page token expired", details)


def token_limit() -> Response:
    """400: page tokens lead to the first 100,000 rows only."""
    message = "You can only get upto 100000 records using page_token param"
    return answers.root_error("PAGINATION_LIMIT_EXCEEDED", message, {"param_name": "page_token"})


def discrete_limit() -> Response:
    """400: page numbers lead to the first 2,000 rows only."""
    message = "You can only get the first 2000 records without using page_token param"
    details = {"limit": DISCRETE_LIMIT}
    return answers.root_error("DISCRETE_PAGINATION_LIMIT_EXCEEDED", message, details)


def page_and_token() -> Response:
    """400: `page` and `page_token` together."""
    message = "You cannot use both page and page_token"
    return answers.ambiguous_params("page", "page_token", message=message)
