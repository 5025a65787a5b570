"""`/oauth/v2/auth`: the page on which a person allows a client to use the CRM, or does not.

What is wrong with a request is told on a page, never to the client: Zoho shows "Invalid Redirect
Uri" and the like, and nothing comes back. Only what the person decides goes back by the redirect:
`?code&location&accounts-server&state`, or `?error=access_denied&state`. Sources: Zoho's pages "Get
authorization code" for web, mobile and desktop apps; the words of the error pages from issues in
which users quote them. Inferred: their HTTP status (400), the page for a response_type that isn't
`code` and for a missing PKCE challenge, and that the consent page is posted to /oauth/v2/auth.
"""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

from starlette.responses import RedirectResponse, Response

from app.sandbox.accounts import pages
from app.sandbox.accounts.choices import (
    choose_grant,
    orgs_to_choose,
    users_to_choose,
    usual_grant,
)
from app.sandbox.accounts.consents import Ask
from app.sandbox.accounts.office import Office, Params, Refused, read_scopes
from app.sandbox.clients import WITH_PAGE
from app.sandbox.scopes import is_known
from app.sandbox.tokens import CODE_LIFE, Code, Grant

PATH = "/oauth/v2/auth"

_WORDS = {
    "invalid_client": ("Invalid Client", "Client ID passed does not exist"),
    "invalid_redirect_uri": (
        "Invalid Redirect Uri",
        "Redirect URI passed does not match with the one configured",
    ),
    "invalid_response_type": ("Invalid Response Type", "Response type must be code"),
    "invalid_scope": ("Invalid OAuth Scope", "Scope does not exist"),
    "invalid_code_challenge": (
        "Invalid Code Challenge",
        "code_challenge is mandatory, and code_challenge_method must be either S256 or plain",
    ),
    "Access Denied": (
        "Access Denied",
        "You have made too many requests continuously. Please try again after some time.",
    ),
    "invalid_ticket": ("Too late", "This page was answered already, or has expired"),
    "invalid_choice": ("Invalid choice", "There is no such user or organisation"),
}


class AuthorizePage:
    """The page, and what a person decides on it."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self, params: Params) -> Response:
        """GET: the page, or the redirect at once where this person said yes before."""
        office, ask = self._office, self._read(params)
        usual = usual_grant(office, ask)
        if not ask.prompt and usual is not None and office.world.consents.covers(usual):
            return self._send_back(ask, usual)
        ticket = office.tokens.new_text(ask.client)
        office.world.consents.wait(ticket, ask)
        return pages.consent(PATH, ticket, ask, users_to_choose(office), orgs_to_choose(office))

    def decide(self, params: Params) -> Response:
        """POST of the page's forms: back to the client with a code, or with the denial."""
        ask = self._office.world.consents.take(params.get("ticket", ""))
        if ask is None or ask.user_code is not None:
            raise Refused("invalid_ticket")
        if params.get("decision") != "approve":
            return _redirect(ask, {"error": "access_denied"})
        return self._send_back(ask, choose_grant(self._office, ask, params))

    def _read(self, params: Params) -> Ask:
        office = self._office
        client = office.client(params)
        registration = office.registration(client)
        if client.kind not in WITH_PAGE:
            raise Refused("invalid_client")
        if params.get("redirect_uri", "") not in registration.redirect_uris:
            raise Refused("invalid_redirect_uri")
        if params.get("response_type") != "code":
            raise Refused("invalid_response_type")
        scopes = read_scopes(params)
        if not scopes or not all(map(is_known, scopes)):
            raise Refused("invalid_scope")
        method = params.get("code_challenge_method", "plain")
        challenge = params.get("code_challenge") or None
        if method not in ("plain", "S256") or (registration.pkce_needed and challenge is None):
            raise Refused("invalid_code_challenge")
        return Ask(
            client=client,
            scopes=scopes,
            offline=params.get("access_type") == "offline",
            prompt=params.get("prompt") == "consent",
            redirect_uri=params["redirect_uri"],
            state=params.get("state"),
            challenge=challenge,
            challenge_method=method,
        )

    def _send_back(self, ask: Ask, grant: Grant) -> Response:
        office, settings = self._office, self._office.settings
        if office.tokens.too_many_codes(grant):
            raise Refused("Access Denied")
        code = office.tokens.keep_code(
            Code(
                grant=grant,
                with_refresh=office.world.consents.give(grant, ask),
                expires=office.org.clock.now() + CODE_LIFE,
                redirect_uri=ask.redirect_uri,
                challenge=ask.challenge,
                challenge_method=ask.challenge_method,
            )
        )
        return _redirect(
            ask,
            {
                "code": code,
                "location": settings.location or settings.data_centre,
                "accounts-server": settings.accounts_server or office.users_url,
            },
        )


def refused_page(refusal: Refused) -> Response:
    """What is wrong, for the person at the browser."""
    title, text = _WORDS[refusal.word]
    return pages.told(title, text, status=400)


def _redirect(ask: Ask, back: dict[str, str]) -> Response:
    if ask.state is not None:
        back["state"] = ask.state
    separator = "&" if urlsplit(ask.redirect_uri).query else "?"
    target = f"{ask.redirect_uri}{separator}{urlencode(back, errors='replace')}"
    return RedirectResponse(target, 302, headers={"Cache-Control": "no-store"})
