"""What stands before every endpoint of the CRM: token, scope, body, credits, limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from app.sandbox import answers, strict_json
from app.sandbox.answers import Refusal
from app.sandbox.call import Call
from app.sandbox.clock import wire_time
from app.sandbox.routes import Found
from app.sandbox.scopes import covers
from app.sandbox.state import RECORD_MODULES, Record
from app.sandbox.tokens import AccessToken
from app.sandbox.world import Tenant, World

SCHEME = "Zoho-oauthtoken "
MASS_CONVERT = "/actions/mass_convert"

API_ACCESS = "Crm_Implied_Api_Access"
"""A profile without "Zoho CRM API Access": 403 at every call (Zoho's OpenAPI files, users' issues).

So does the View permission of a module at each look at its records.
"""

_OF_LEADS = "/Leads/"


class Guard:
    """Lets requests of one world, to the data centre `here`, through to their handlers."""

    def __init__(self, world: World, here: str) -> None:
        self._world = world
        self._here = here

    async def handle(
        self,
        found: Found,
        raw_path: str,
        query: Mapping[str, str],
        headers: Mapping[str, str],
        body: bytes,
    ) -> Response:
        """Check the request, have it handled, and add Zoho's headers to the answer."""
        access = self.access_token(headers)
        tenant = self._tenant(access)
        tenant.org.run_due()
        self._check_scopes(found, access)
        call = Call(
            org=tenant.org,
            user=self._user(access, tenant),
            scopes=access.scopes,
            path=found.path,
            query=query,
            headers=headers,
            body=parse_body(body),
            page_tokens=tenant.page_tokens,
        )
        self._check_profile(found, call)
        if found.route.path.endswith(MASS_CONVERT) and found.route.method == "POST":
            call.job_trouble = self._world.faults.take_for_job("POST", raw_path, _ids_of(call.body))
        if not tenant.traffic.spend(found.route.cost(call)):
            raise Refusal(answers.credits_used_up(tenant.org.switches.used_up))
        try:
            answer = await found.route.handler(call)
        except Refusal as refusal:
            answer = refusal.answer
        self._add_headers(answer, access, tenant)
        return answer

    def access_token(self, headers: Mapping[str, str]) -> AccessToken:
        """The token of the Authorization header; refuses with INVALID_TOKEN.

        A data centre knows the tokens of its own users only.
        """
        access = self._world.tokens.access(token_text(headers))
        if access is None or self._world.accounts.data_centre != self._here:
            raise Refusal(answers.invalid_token())
        return access

    @staticmethod
    def _check_scopes(found: Found, access: AccessToken) -> None:
        route = found.route
        module = found.path.get("module", "").lower()

        def has(scope: str) -> bool:
            return covers(access.scopes, scope.replace("{module}", module))

        if not any(map(has, route.scopes)) or not all(map(has, route.and_scopes)):
            raise Refusal(answers.scope_mismatch())

    def _tenant(self, access: AccessToken) -> Tenant:
        tenant = self._world.tenant(access.grant.org_id)
        if tenant is None:
            raise Refusal(answers.invalid_token())
        return tenant

    @staticmethod
    def _check_profile(found: Found, call: Call) -> None:
        """Whether the user's profile allows the API, and to look at the module's records."""
        call.require_permission(API_ACCESS)
        module = found.path.get("module") or ("Leads" if _OF_LEADS in found.route.path else "")
        if module in RECORD_MODULES and found.route.method == "GET":
            call.require_permission(f"Crm_Implied_View_{module}")

    @staticmethod
    def _user(access: AccessToken, tenant: Tenant) -> Record:
        user = tenant.org.user(access.user_id)
        if user is None:
            raise Refusal(answers.invalid_token())
        return user

    @staticmethod
    def _add_headers(answer: Response, access: AccessToken, tenant: Tenant) -> None:
        answer.headers["X-ACCESSTOKEN-RESET"] = wire_time(access.expires)
        if tenant.traffic.half_used():
            left = tenant.traffic.credits_left()
            answer.headers["X-API-CREDITS-REMAINING"] = str(left)


def token_text(headers: Mapping[str, str]) -> str:
    """The access token in the Authorization header, or nothing."""
    header = headers.get("authorization", "")
    return header.removeprefix(SCHEME) if header.startswith(SCHEME) else ""


def parse_body(body: bytes) -> Any:
    """A JSON body as Python values, None for no body; refuses what isn't JSON."""
    if not body.strip():
        return None
    try:
        return strict_json.parse(body)
    except ValueError as problem:
        raise Refusal(answers.invalid_body()) from problem


def _ids_of(body: Any) -> list[str]:
    ids = body.get("ids") if isinstance(body, dict) else None
    return [str(one) for one in ids] if isinstance(ids, list) else []
