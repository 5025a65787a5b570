"""Zoho's accounts server under /oauth: authorize, token, revoke (api-facts.md section 5).

Errors are HTTP 200 with `{"error": ...}`, except for the throttle, which is HTTP 400. Zoho does
not document the word for a wrong PKCE verifier; the sandbox says `invalid_code` (inferred).
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.responses import RedirectResponse, Response

from app.sandbox import answers
from app.sandbox.state import Org
from app.sandbox.tokens import CODE_LIFE, AccessToken, Code, RefreshToken, Tokens

Params = Mapping[str, str]

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")


def read_params(query: Params, body: bytes) -> dict[str, str]:
    """Query and form parameters together; Zoho takes them from either."""
    form = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
    return {**query, **dict(form)}


class AccountsServer:
    """The three OAuth endpoints, for the sandbox's one registered client."""

    def __init__(self, org: Org, tokens: Tokens, base_url: str) -> None:
        self._org = org
        self._tokens = tokens
        self._base_url = base_url

    def answer(self, method: str, path: str, params: Params) -> Response:
        """The answer to any request below /oauth."""
        endpoint = {
            ("GET", "/oauth/v2/auth"): self.authorize,
            ("POST", "/oauth/v2/token"): self.token,
            ("POST", "/oauth/v2/token/revoke"): self.revoke,
        }.get((method, path))
        return endpoint(params) if endpoint is not None else answers.invalid_url()

    def authorize(self, params: Params) -> Response:
        """Say yes at once for the current user and send the browser back with a code.

        The code goes to addresses of this machine only.
        """
        if params.get("client_id") != self._tokens.credentials.client_id:
            return error("invalid_client")
        redirect_uri = params.get("redirect_uri", "")
        if not _leads_home(redirect_uri):
            return error("invalid_redirect_uri")
        code = self._tokens.grant(
            Code(
                user_id=self._org.current_user_id,
                scopes=tuple(filter(None, params.get("scope", "").replace(",", " ").split())),
                redirect_uri=redirect_uri,
                offline=params.get("access_type") == "offline",
                challenge=params.get("code_challenge"),
                challenge_method=params.get("code_challenge_method", "plain"),
                expires=self._org.clock.now() + CODE_LIFE,
            )
        )
        back = {"code": code, "location": "us", "accounts-server": self._base_url}
        if "state" in params:
            back["state"] = params["state"]
        separator = "&" if urlsplit(redirect_uri).query else "?"
        return RedirectResponse(f"{redirect_uri}{separator}{urlencode(back)}", 302)

    def token(self, params: Params) -> Response:
        """Exchange a refresh token or a code for an access token."""
        if params.get("client_id") != self._tokens.credentials.client_id:
            return error("invalid_client")
        if not self._secret_fits(params):
            return error("invalid_client_secret")
        match params.get("grant_type"):
            case "refresh_token":
                return self._refresh(params.get("refresh_token", ""))
            case "authorization_code":
                return self._exchange(params)
            case _:
                return error("unsupported_grant_type")

    def revoke(self, params: Params) -> Response:
        """Forget a token; the access tokens bought with it go with it."""
        known = self._tokens.revoke(params.get("token", ""))
        return answers.answer({"status": "success"}) if known else error("invalid_token")

    def _secret_fits(self, params: Params) -> bool:
        """An installed application's code exchange may do without the secret: PKCE proves it."""
        secret = params.get("client_secret")
        if secret is None:
            return params.get("grant_type") == "authorization_code" and "code_verifier" in params
        return secret == self._tokens.credentials.client_secret

    def _refresh(self, text: str) -> Response:
        refresh = self._tokens.refresh(text)
        if refresh is None:
            return error("invalid_code")
        if self._tokens.throttled(refresh):
            return throttled()
        self._org.effects.refreshes += 1
        return answers.answer(self._granted(self._tokens.buy_access(refresh), refresh))

    def _exchange(self, params: Params) -> Response:
        code = self._tokens.take_code(params.get("code", ""))
        if code is None or not code.verified_by(params.get("code_verifier")):
            return error("invalid_code")
        if params.get("redirect_uri") != code.redirect_uri:
            return error("invalid_redirect_uri")
        make = self._tokens.new_refresh if code.offline else self._tokens.passing_refresh
        refresh = make(code.user_id, code.scopes)
        granted = self._granted(self._tokens.buy_access(refresh), refresh)
        if code.offline:
            granted["refresh_token"] = refresh.text
        return answers.answer(granted)

    def _granted(self, access: AccessToken, refresh: RefreshToken) -> dict[str, object]:
        lifetime = access.expires - self._org.clock.now()
        return {
            "access_token": access.text,
            "scope": " ".join(refresh.scopes),
            "api_domain": self._base_url,
            "token_type": "Bearer",
            "expires_in": round(lifetime.total_seconds()),
        }


def _leads_home(redirect_uri: str) -> bool:
    """Whether this is an address of this machine."""
    try:
        target = urlsplit(redirect_uri)
    except ValueError:
        return False
    return target.scheme in ("http", "https") and target.hostname in LOOPBACK_NAMES


def error(word: str) -> Response:
    """An OAuth error, which Zoho sends with HTTP 200."""
    return answers.answer({"error": word})


def throttled() -> Response:
    """HTTP 400: more than ten access tokens in ten minutes."""
    description = "You have made too many requests continuously. Please try again after some time."
    return answers.answer({"error": "Access Denied", "error_description": description}, 400)
