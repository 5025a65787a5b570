"""`/oauth/v2/token` and its revocation: codes and refresh tokens against access tokens.

Sources: Zoho's pages "Get access token", "Refresh access token", "Revoke OAuth tokens" (400 for a
token that isn't one) and "OAuth token limits"; api-facts.md section 5. Zoho does not document the
word for a wrong PKCE verifier, for another client's code or refresh token, and for one of another
data centre; the sandbox says `invalid_code` (inferred).
"""

from __future__ import annotations

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.accounts.office import Office, Params, Refused
from app.sandbox.state import Record
from app.sandbox.tokens import AccessToken, RefreshToken


class TokenDesk:
    """Gives tokens to clients, and takes them back."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def give(self, params: Params) -> Response:
        """Exchange a refresh token or a code for an access token."""
        match params.get("grant_type"):
            case "refresh_token":
                return self._refresh(params)
            case "authorization_code":
                return self._exchange(params)
            case _:
                self._office.client(params)
                raise Refused("unsupported_grant_type")

    def revoke(self, params: Params) -> Response:
        """Forget a token; the access tokens bought with it go with it."""
        if self._office.tokens.revoke(params.get("token", "")):
            return answers.answer({"status": "success"})
        return answers.answer({"error": "invalid_token"}, 400)

    def granted(self, access: AccessToken, *, with_scope: bool = True) -> Record:
        """An access token as it is told."""
        office = self._office
        lifetime = access.expires - office.org.clock.now()
        scope = {"scope": " ".join(access.grant.scopes)} if with_scope else {}
        return {
            "access_token": access.text,
            **scope,
            "api_domain": office.settings.api_domain or office.users_url,
            "token_type": "Bearer",
            "expires_in": round(lifetime.total_seconds()),
        }

    def first_tokens(self, refresh: RefreshToken, *, told: bool) -> Response:
        """What a grant is worth: an access token, and the refresh token if it is told."""
        answer = self.granted(self._office.tokens.buy_access(refresh))
        if told:
            answer["refresh_token"] = refresh.text
        return answers.answer(answer)

    def _refresh(self, params: Params) -> Response:
        office = self._office
        client = office.proven_client(params)
        refresh = office.tokens.refresh(params.get("refresh_token", ""))
        if refresh is None or refresh.grant.client != client or not office.at_home:
            raise Refused("invalid_code")
        if office.tokens.throttled(refresh):
            return throttled(office.settings.throttle_status)
        office.org.effects.refreshes += 1
        return answers.answer(self.granted(office.tokens.buy_access(refresh)))

    def _exchange(self, params: Params) -> Response:
        office = self._office
        client = office.proven_client(params)
        code = office.tokens.take_code(params.get("code", "")) if office.at_home else None
        if code is None or code.grant.client != client:
            raise Refused("invalid_code")
        if not code.verified_by(params.get("code_verifier")):
            raise Refused("invalid_code")
        if code.redirect_uri not in (None, params.get("redirect_uri")):
            raise Refused("invalid_redirect_uri")
        make = office.tokens.new_refresh if code.with_refresh else office.tokens.passing_refresh
        return self.first_tokens(make(code.grant), told=code.with_refresh)


def throttled(status: int) -> Response:
    """More than ten access tokens in ten minutes: HTTP 400 as seen live, or 200 as documented."""
    description = "You have made too many requests continuously. Please try again after some time."
    return answers.answer({"error": "Access Denied", "error_description": description}, status)
