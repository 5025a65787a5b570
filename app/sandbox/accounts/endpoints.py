"""All endpoints below /oauth, and which of them a request means."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.accounts.authorize import AuthorizePage, refused_page
from app.sandbox.accounts.device_grant import DeviceDesk, DevicePage
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
        ("GET", "/oauth/v3/device"): DevicePage(office).show,
        ("POST", "/oauth/v3/device"): DevicePage(office).answer,
    }.get((method, path))
    try:
        return page(params) if page is not None else None
    except Refused as refusal:
        return refused_page(refusal)


def _calls(office: Office, method: str, path: str, params: Params) -> Response:
    if (method, path) == ("GET", "/oauth/serverinfo"):
        locations = dict(office.centres.urls)
        return answers.answer({"result": "success", "locations": locations})
    call = {
        "/oauth/v2/token": TokenDesk(office).give,
        "/oauth/v2/token/revoke": TokenDesk(office).revoke,
        "/oauth/v3/device/code": DeviceDesk(office).begin,
        "/oauth/v3/device/token": DeviceDesk(office).poll,
    }.get(path)
    return call(params) if method == "POST" and call is not None else answers.invalid_url()
