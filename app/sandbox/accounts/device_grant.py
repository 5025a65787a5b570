"""`/oauth/v3/device/*`: signing in a device that has no browser of its own.

Sources: Zoho's pages "Initiation request", "Polling request", and the one on Multi DC in
non-browser apps (`{"user_location": "eu", "error": "other_dc"}`, and further polls go there). The
documents want 30 seconds between two polls and say slow_down else; a device is told an interval of
5,000 ms, as seen live, where `expires_in` is in milliseconds too. Both can be set. Inferred: that a
poll for what was granted is never too early, that an answered device is told `invalid_code` the
second time, and the wording of the pages. `verification_uri_complete` is used by programs that
work, though not documented.
"""

from __future__ import annotations

from urllib.parse import quote

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.accounts import pages
from app.sandbox.accounts.choices import choose_grant, orgs_to_choose, users_to_choose
from app.sandbox.accounts.consents import Ask
from app.sandbox.accounts.devices import DEVICE_LIFE, Device
from app.sandbox.accounts.office import Office, Params, Refused, read_scopes
from app.sandbox.accounts.token_desk import TokenDesk
from app.sandbox.clients import DEVICE
from app.sandbox.scopes import is_known

PATH = "/oauth/v3/device"


class DeviceDesk:
    """What a device asks."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def begin(self, params: Params) -> Response:
        """`/oauth/v3/device/code`: a code for the device, and one for the person."""
        office = self._office
        client = office.client(params)
        if client.kind != DEVICE:
            raise Refused("invalid_client")
        if params.get("grant_type") != "device_request":
            raise Refused("unsupported_grant_type")
        scopes = read_scopes(params)
        if not scopes or not all(map(is_known, scopes)):
            raise Refused("invalid_scope")
        offline = params.get("access_type") == "offline"
        ask = Ask(client, scopes, offline, prompt=params.get("prompt") == "consent")
        device = office.world.devices.add(office.tokens.new_text(client), ask)
        page = f"{office.url}{PATH}"
        return answers.answer(
            {
                "user_code": device.user_code,
                "device_code": device.device_code,
                "verification_url": page,
                "verification_uri_complete": f"{page}?user_code={quote(device.user_code)}",
                "interval": round(office.settings.device_interval * 1000),
                "expires_in": round(DEVICE_LIFE.total_seconds() * 1000),
            }
        )

    def poll(self, params: Params) -> Response:
        """`/oauth/v3/device/token`: the tokens, or why there are none yet."""
        office = self._office
        client = office.proven_client(params)
        if params.get("grant_type") != "device_token":
            raise Refused("unsupported_grant_type")
        device = office.world.devices.polling(params.get("code", ""))
        if device is None or device.ask.client != client:
            raise Refused("invalid_code")
        if device.grant is None:
            raise Refused(self._why_not(device))
        if not office.at_home:
            location = office.settings.location or office.settings.data_centre
            return answers.answer({"user_location": location, "error": "other_dc"})
        office.world.devices.forget(device)
        make = office.tokens.new_refresh if device.with_refresh else office.tokens.passing_refresh
        return TokenDesk(office).first_tokens(make(device.grant), told=device.with_refresh)

    def _why_not(self, device: Device) -> str:
        now = self._office.org.clock.now()
        before, device.polled = device.polled, now
        if device.denied:
            return "access_denied"
        if device.expires <= now:
            return "expired"
        if before is not None and (now - before).total_seconds() < self._office.settings.device_gap:
            return "slow_down"
        return "authorization_pending"


class DevicePage:
    """Where a person types the code, and allows the device what it wants."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self, params: Params) -> Response:
        """GET: the field for the code, filled in already where the address has it."""
        return pages.code_entry(PATH, params.get("user_code", ""))

    def answer(self, params: Params) -> Response:
        """POST: of the code, answered by the consent page; or of that page's forms."""
        office = self._office
        if "ticket" in params:
            return self._decide(params)
        typed = params.get("user_code", "")
        device = office.world.devices.waiting(typed)
        if device is None:
            return pages.code_entry(PATH, typed, "There is no such code, or it is too old.")
        ask = Ask(
            device.ask.client,
            device.ask.scopes,
            device.ask.offline,
            device.ask.prompt,
            user_code=device.user_code,
        )
        ticket = office.tokens.new_text(ask.client)
        office.world.consents.wait(ticket, ask)
        return pages.consent(PATH, ticket, ask, users_to_choose(office), orgs_to_choose(office))

    def _decide(self, params: Params) -> Response:
        office = self._office
        ask = office.world.consents.take(params["ticket"])
        device = office.world.devices.waiting(ask.user_code or "") if ask is not None else None
        if ask is None or device is None:
            raise Refused("invalid_ticket")
        if params.get("decision") != "approve":
            device.denied = True
            return pages.told("Denied", "The device gets nothing. You can close this page.")
        device.grant = choose_grant(office, ask, params)
        device.with_refresh = office.world.consents.give(device.grant, ask)
        return pages.told("Approved", "Go on at your device. You can close this page.")
