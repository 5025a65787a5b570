"""Signs in at Zoho's accounts servers (services/sign_in_ports.py: IdentityProvider).

Where a sign-in leads to another data centre it is followed to servers of Zoho's list alone. The
practice org's accounts server is the practice org itself, on this computer, and nobody else's.
"""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import replace
from datetime import timedelta
from typing import Final, TypeVar

from app.domain.accounts import (
    Account,
    ClientRegistration,
    Colour,
    Credentials,
    OrgKind,
    account_key,
)
from app.domain.errors import (
    CrmError,
    RequestRefused,
    ServerFailed,
    SignInNeeded,
    TimedOut,
    UnexpectedAnswer,
    Unreachable,
)
from app.domain.sign_in import (
    BROWSER_SECONDS,
    BrowserOpened,
    BrowserUse,
    Granted,
    SignInFailed,
    SignInTrouble,
    Step,
    Tell,
)
from app.zoho import grants, requests, responses
from app.zoho.calls import Patience
from app.zoho.datacenters import DATA_CENTERS, servers_in
from app.zoho.exchange import Answer, Request
from app.zoho.grants import Device, FirstToken, Pending
from app.zoho.loopback import Loopback, Returned
from app.zoho.places import Place, first_place, told_place
from app.zoho.retry import connect_again, read_again
from app.zoho.transport import Transport
from app.zoho.wire import metadata as wire

T = TypeVar("T")

_SLOWER_BY: Final = 5.0
_LONGEST_INTERVAL: Final = 30.0
_PASSING: Final = (Unreachable, TimedOut, ServerFailed)
_WRONG_PLACE: Final = frozenset(
    {SignInTrouble.CLIENT_UNKNOWN, SignInTrouble.CODE_EXPIRED, SignInTrouble.OTHER_DATA_CENTRE}
)


class ZohoIdentity:
    """Signs in over a transport of its own; close it at the end."""

    def __init__(
        self,
        transport: Transport,
        patience: Patience,
        browser_seconds: float = BROWSER_SECONDS,
    ) -> None:
        self._transport = transport
        self._seconds = patience.deadlines.refresh
        self._time = patience.time
        self._pace = patience.pace
        self._browser_seconds = browser_seconds

    async def aclose(self) -> None:
        """Give up what is on the wire."""
        await self._transport.aclose()

    async def by_browser(
        self, registration: ClientRegistration, browser: BrowserUse, tell: Tell
    ) -> Granted:
        """Zoho's page in the browser, PKCE, and a listener on one of the registered ports.

        Raises:
            SignInFailed, CrmError: it came to nothing.
        """
        place = first_place(registration)
        state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
        async with Loopback(registration.ports, state, browser.page) as loopback:
            redirect_uri = loopback.redirect_uri
            url = grants.authorization_url(
                place.accounts,
                registration.client_id,
                redirect_uri,
                state,
                grants.challenge_of(verifier),
            )
            tell(BrowserOpened(url, self._browser_seconds))
            if not browser.open(url):
                raise SignInFailed(SignInTrouble.NO_BROWSER)
            returned = await self._returned(loopback)
        tell(Step.EXCHANGING)
        if returned.error:
            raise grants.refusal(grants.said(returned.error), secret_sent=True)
        place = told_place(registration, place, returned)
        request = grants.exchange(registration, returned.code, redirect_uri, verifier)
        return await self._first_token(registration, place, request)

    async def by_device(self, registration: ClientRegistration, tell: Tell) -> Granted:
        """A code that the user types on Zoho's page; we ask as often as Zoho wants.

        Raises:
            SignInFailed, CrmError: it came to nothing.
        """
        place = first_place(registration)
        answer = await self._ask(place, grants.device_code(registration))
        device = grants.device(answer, place.accounts)
        tell(device.shown)
        place, token = await self._poll(registration, place, device)
        tell(Step.EXCHANGING)
        return self._granted(registration, place, token)

    async def by_grant(self, registration: ClientRegistration, code: str) -> Granted:
        """Exchange a code that was made in Zoho's API console.

        Where the data centre isn't known each is asked in turn: a code is good in its own alone.

        Raises:
            SignInFailed, CrmError: it came to nothing.
        """
        code = code.strip()
        if not code.isascii() or not code.isprintable() or not 4 <= len(code) <= 500:
            raise SignInFailed(SignInTrouble.CODE_EXPIRED)
        request = grants.exchange(registration, code)
        if registration.data_centre is not None or registration.kind is OrgKind.PRACTICE:
            return await self._first_token(registration, first_place(registration), request)
        failures = []
        for servers in DATA_CENTERS:
            try:
                place = Place(registration, servers.centre)
                return await self._first_token(registration, place, request)
            except SignInFailed as failure:
                if failure.kind not in _WRONG_PLACE:
                    raise
                failures.append(failure)
        raise min(failures, key=lambda one: one.kind is SignInTrouble.CLIENT_UNKNOWN)

    async def account(self, registration: ClientRegistration, granted: Granted) -> Account:
        """Whose access it is, by the org and its current user.

        Raises:
            SignInFailed: the org is of another kind than wanted, or Zoho doesn't tell.
            CrmError: it can't be read.
        """
        place = Place(registration, granted.data_centre)
        try:
            org = await self._read(place, granted, requests.org(), wire.OrgAnswer)
            me = await self._read(place, granted, requests.current_user(), wire.UsersAnswer)
        except RequestRefused as refused:
            raise _unreadable(refused) from None
        except SignInNeeded:
            # The token is good for the other kind's server alone.
            raise SignInFailed(SignInTrouble.WRONG_KIND) from None
        if org is None or not org.org or me is None or not me.users:
            raise SignInFailed(SignInTrouble.NO_CRM)
        return _account(registration, place, org.org[0], me.users[0])

    async def revoke(self, account: Account, credentials: Credentials) -> None:
        """Have Zoho forget the access.

        Raises:
            CrmError: it could not be told.
        """
        practice = account.kind is OrgKind.PRACTICE
        accounts = account.address if practice else _accounts_of(account)
        request = grants.revoke(credentials.refresh_token)
        answer = await self._transport.send(accounts, request, seconds=self._seconds)
        if answer.status != 200:
            raise responses.failure(answer)

    async def _returned(self, loopback: Loopback) -> Returned:
        try:
            async with asyncio.timeout(self._browser_seconds):
                return await loopback.returned()
        except TimeoutError:
            kind = SignInTrouble.STATE_MISMATCH if loopback.strangers else SignInTrouble.TIMED_OUT
            raise SignInFailed(kind) from None

    async def _poll(
        self, registration: ClientRegistration, place: Place, device: Device
    ) -> tuple[Place, FirstToken]:
        interval = device.shown.interval
        end = self._time.now() + device.shown.seconds
        secret_sent = bool(registration.client_secret)
        lost: CrmError | None = None
        while self._time.now() + interval <= end:
            await self._time.sleep(interval)
            try:
                answer = await self._ask(place, grants.device_poll(registration, device))
                found = grants.polled(answer, place.apis, secret_sent=secret_sent)
            except _PASSING as failure:
                lost = failure  # the code is good for minutes: the network may be back by then
                continue
            if isinstance(found, FirstToken):
                return place, found
            lost = None
            interval = _next_interval(interval, found)
            if found.elsewhere is not None:
                place = Place(registration, found.elsewhere)
        raise lost or SignInFailed(SignInTrouble.TIMED_OUT)

    async def _first_token(
        self, registration: ClientRegistration, place: Place, request: Request
    ) -> Granted:
        answer = await self._ask(place, request)
        secret_sent = bool(registration.client_secret)
        token = grants.first_token(answer, place.apis, secret_sent=secret_sent)
        return self._granted(registration, place, token)

    def _granted(
        self, registration: ClientRegistration, place: Place, token: FirstToken
    ) -> Granted:
        told = token.access.api_domain
        if told and told != place.api and registration.kind is OrgKind.PRODUCTION:
            raise SignInFailed(SignInTrouble.WRONG_KIND)
        credentials = Credentials(
            registration.client_id,
            registration.client_secret,
            token.refresh_token,
            token.access.text,
            self._time.wall() + timedelta(seconds=token.access.lifetime),
            token.access.scopes,
        )
        return Granted(credentials, place.centre)

    async def _ask(self, place: Place, request: Request) -> Answer:
        """Sent again only where it never left: a code is good once."""
        tries = 0
        while True:
            tries += 1
            try:
                return await self._transport.send(place.accounts, request, seconds=self._seconds)
            except CrmError as failure:
                wait = connect_again(tries, failure, self._pace)
                if wait is None:
                    raise
                await self._time.sleep(wait)

    async def _read(
        self, place: Place, granted: Granted, request: Request, shape: type[T]
    ) -> T | None:
        token = granted.credentials.access_token
        signed = request.with_header("authorization", f"Zoho-oauthtoken {token}")
        tries = 0
        while True:
            tries += 1
            try:
                answer = await self._transport.send(place.api, signed, seconds=self._seconds)
                return responses.value(answer, shape)
            except CrmError as failure:
                wait = read_again(tries, failure, self._pace)
                if wait is None:
                    raise
                await self._time.sleep(wait)


def _next_interval(interval: float, found: Pending) -> float:
    return min(interval + _SLOWER_BY, _LONGEST_INTERVAL) if found.slower else interval


def _accounts_of(account: Account) -> str:
    if account.data_centre is None:
        raise UnexpectedAnswer("an account without a data centre")
    return servers_in(account.data_centre).accounts


def _unreadable(refused: RequestRefused) -> SignInFailed:
    scope = refused.problem.code == "OAUTH_SCOPE_MISMATCH"
    kind = SignInTrouble.BAD_SCOPE if scope else SignInTrouble.ORG_UNREADABLE
    return SignInFailed(kind, word=refused.problem.code, problem=refused.problem)


def _account(
    registration: ClientRegistration, place: Place, org: wire.WireOrg, me: wire.WireUser
) -> Account:
    _check_kind(registration.kind, org.type or "")
    org_id, user_id = str(org.id or ""), str(me.id)
    try:
        key = account_key(registration.kind, place.centre, org_id, user_id)
    except ValueError:
        raise SignInFailed(SignInTrouble.ORG_UNREADABLE) from None
    account = Account(key, org_id, user_id, registration.kind, place.centre, Colour.BLUE)
    name = me.full_name or f"{me.first_name or ''} {me.last_name or ''}".strip()
    return replace(
        account,
        org_name=org.company_name or "",
        user_name=name,
        user_email=me.email or "",
        address=registration.address.rstrip("/"),
    )


def _check_kind(wanted: OrgKind, org_type: str) -> None:
    """Zoho's word for the kind of the org, where it has one: Production, Sandbox, Developer..."""
    told = org_type.lower()
    crossed = {OrgKind.PRODUCTION: "sandbox", OrgKind.ZOHO_SANDBOX: "production"}
    if told and told == crossed.get(wanted):
        raise SignInFailed(SignInTrouble.WRONG_KIND)
    if told == "bigin":
        raise SignInFailed(SignInTrouble.NO_CRM)
