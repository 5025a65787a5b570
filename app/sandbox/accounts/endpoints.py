"""All endpoints below /oauth, and which of them a request means."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.accounts.authorize import AuthorizePage, refused_page
from app.sandbox.accounts.office import Office, Params, Refused, error, read_params
from app.sandbox.accounts.token_desk import TokenDesk


def answer(
    office: Office, method: str, path: str, query: Mapping[str, str], body: bytes
) -> Response:
    """The answer to any request below /oauth.

    What is refused to a person is told on a page, what is refused to a program in JSON.
    """
    params = read_params(query, body)
    try:
        return _pages(office, method, path, params) or _calls(office, method, path, params)
    except Refused as refusal:
        return error(refusal.word)


def _pages(office: Office, method: str, path: str, params: Params) -> Response | None:
    page = {
        ("GET", "/oauth/v2/auth"): AuthorizePage(office).show,
        ("POST", "/oauth/v2/auth"): AuthorizePage(office).decide,
    }.get((method, path))
    try:
        return page(params) if page is not None else None
    except Refused as refusal:
        return refused_page(refusal)


def _calls(office: Office, method: str, path: str, params: Params) -> Response:
    match method, path:
        case "POST", "/oauth/v2/token":
            return TokenDesk(office).give(params)
        case "POST", "/oauth/v2/token/revoke":
            return TokenDesk(office).revoke(params)
        case "GET", "/oauth/serverinfo":
            locations = dict(office.centres.urls)
            return answers.answer({"result": "success", "locations": locations})
        case _:
            return answers.invalid_url()
