"""Where a sign-in takes place: servers of Zoho's list, or the practice org on this computer."""

from __future__ import annotations

from app.domain.accounts import ClientRegistration, DataCentre, OrgKind
from app.domain.sign_in import SignInFailed, SignInTrouble
from app.zoho.datacenters import accounts_center, is_loopback, servers_in
from app.zoho.loopback import Returned


class Place:
    """An accounts server, and the API origins that its tokens may be for."""

    def __init__(self, registration: ClientRegistration, centre: DataCentre | None) -> None:
        self.centre = None if registration.kind is OrgKind.PRACTICE else centre
        if self.centre is None:
            self.accounts = self.api = registration.address.rstrip("/")
            self.apis = frozenset({self.api})
            if registration.kind is not OrgKind.PRACTICE or not is_loopback(self.api):
                raise SignInFailed(SignInTrouble.HOST_UNKNOWN)
            return
        servers = servers_in(self.centre)
        self.accounts, self.apis = servers.accounts, servers.apis
        self.api = servers.api_of(registration.kind)


def first_place(registration: ClientRegistration) -> Place:
    """Where to begin: Zoho's first accounts server sends everybody on to their own."""
    return Place(registration, registration.data_centre or DataCentre.US)


def told_place(registration: ClientRegistration, asked: Place, returned: Returned) -> Place:
    """Where the code is to be exchanged, as the browser was told.

    Raises:
        SignInFailed: a server is named that isn't Zoho's.
    """
    told = returned.accounts_server
    if not told or told == asked.accounts:
        return asked
    servers = accounts_center(told)
    if servers is None or registration.kind is OrgKind.PRACTICE:
        raise SignInFailed(SignInTrouble.HOST_UNKNOWN)
    return Place(registration, servers.centre)
