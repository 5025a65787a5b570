"""How Zoho answers: JSON bodies, the two error envelopes, and one function for each shared error.

An error is *root* (`{"code", "details", "message", "status"}`) or sits in the *data* envelope
(`{"data": [{...}]}`). Source of the words: api-facts.md sections 1 to 4 and 6, and the example
answers of Zoho's OpenAPI repository (https://github.com/zoho/crm-oas, v8.0/*/mds/examples).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

Body = dict[str, Any]

JSON_TYPE = "application/json;charset=UTF-8"


class Refusal(Exception):
    """Ends the handling of a request at once; `answer` is what the client gets."""

    def __init__(self, answer: Response) -> None:
        super().__init__(answer.status_code)
        self.answer = answer


def as_json(content: object) -> bytes:
    """JSON in UTF-8; a lone surrogate, which UTF-8 can't hold, makes the whole text ASCII."""
    try:
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(content, separators=(",", ":")).encode()


def answer(
    content: object, status: int = 200, *, headers: Mapping[str, str] | None = None
) -> Response:
    """A JSON answer."""
    return Response(as_json(content), status, headers=headers, media_type=JSON_TYPE)


def no_content() -> Response:
    """204: nothing there, or nothing that may be seen (api-facts.md sections 2 and 4)."""
    return Response(status_code=204)


def not_modified() -> Response:
    """304 to `If-Modified-Since`."""
    return Response(status_code=304)


def error(code: str, message: str, details: Body | None = None) -> Body:
    """An error as a body: root as it is, or one element of `data`."""
    return {"code": code, "details": details or {}, "message": message, "status": "error"}


def root_error(
    code: str, message: str, details: Body | None = None, *, status: int = 400
) -> Response:
    """An error in the root envelope."""
    return answer(error(code, message, details), status)


def data_error(
    code: str, message: str, details: Body | None = None, *, status: int = 400
) -> Response:
    """An error in the data envelope."""
    return answer({"data": [error(code, message, details)]}, status)


def invalid_token() -> Response:
    """401: no access token, an unknown one, or one that expired."""
    return root_error("INVALID_TOKEN", "invalid oauth token", status=401)


def turns_away(given: Response) -> bool:
    """Whether an answer tells that nobody read the request: it may be sent again."""
    if given.status_code == 401:
        return given.body == invalid_token().body
    return given.status_code == 429


def scope_mismatch() -> Response:
    """401: the access token lacks the scope."""
    return root_error("OAUTH_SCOPE_MISMATCH", "Unauthorized", status=401)


def no_permission(message: str, *permissions: str) -> Response:
    """403: the user's profile lacks a permission."""
    return root_error("NO_PERMISSION", message, {"permissions": list(permissions)}, status=403)


def invalid_url() -> Response:
    """404: no such endpoint."""
    message = "Please check if the URL trying to access is a correct one"
    return root_error("INVALID_URL_PATTERN", message, status=404)


def invalid_method() -> Response:
    """400: the endpoint is there, but not for this method."""
    message = "The http request method type is not a valid one"
    return root_error("INVALID_REQUEST_METHOD", message)


def invalid_module(resource_path_index: int = 0) -> Response:
    """400: the URL names a module that isn't there."""
    details = {"resource_path_index": resource_path_index}
    return root_error("INVALID_MODULE", "the module name given seems to be invalid", details)


def invalid_id(resource_path_index: int = 1) -> Response:
    """400: the id in the URL can't be a record's."""
    details = {"resource_path_index": resource_path_index}
    return root_error("INVALID_DATA", "the id given seems to be invalid", details)


def invalid_body(expected: str = "jsonobject") -> Response:
    """400: no body, or one that isn't JSON of the expected kind."""
    return root_error("INVALID_DATA", "body", {"expected_data_type": expected})


def invalid_param(name: str) -> Response:
    """400: a query parameter has a value that Zoho doesn't know."""
    return root_error("INVALID_DATA", "invalid data", {"param_name": name})


def required_param(name: str, message: str = "required param is missing") -> Response:
    """400: a mandatory query parameter is missing."""
    return root_error("REQUIRED_PARAM_MISSING", message, {"param_name": name})


def limit_exceeded(limit: int, param: str) -> Response:
    """400: a query parameter lists too many things."""
    return root_error("LIMIT_EXCEEDED", "limit exceeded", {"limit": limit, "param_name": param})


def ambiguous_params(*names: str, message: str) -> Response:
    """400: two query parameters that exclude each other."""
    details = {"ambiguity_due_to": [{"param_name": name} for name in names]}
    return root_error("AMBIGUITY_DURING_PROCESSING", message, details)


def too_many_requests(retry_after: str | None = None) -> Response:
    """429: credits or concurrency used up; Zoho doesn't say which (api-facts.md section 6)."""
    message = "Rate limit exceeded. Please retry after the specified time."
    refusal = root_error("TOO_MANY_REQUESTS", message, status=429)
    if retry_after is not None:
        refusal.headers["Retry-After"] = retry_after
    return refusal


def credits_used_up(code: str) -> Response:
    """The credits of 24 hours are spent; the words beside LIMIT_EXCEEDED are inferred."""
    if code == "TOO_MANY_REQUESTS":
        return too_many_requests()
    return root_error(code, "API credits limit exceeded")


def internal_error() -> Response:
    """500: the sandbox's own mistake."""
    return root_error("INTERNAL_ERROR", "Internal Server Error", status=500)
