"""What the sign-in form holds: a plain class, so that it can be tested without a window."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.accounts import (
    DEFAULT_PORTS,
    BadRegistration,
    ClientPart,
    ClientRegistration,
    DataCentre,
    OrgKind,
)


@dataclass(slots=True)
class SignInForm:
    """What stands in the form; data_centre None is *I don't know*.

    ports: not to be seen in it; a team's file may name others than the usual ones.
    """

    data_centre: DataCentre | None = None
    kind: OrgKind = OrgKind.PRODUCTION
    client_id: str = ""
    client_secret: str = ""
    ports: tuple[int, ...] = DEFAULT_PORTS

    def take(self, known: ClientRegistration) -> None:
        """Hold what is known, so that it can be mended."""
        self.data_centre, self.kind = known.data_centre, known.kind
        self.client_id, self.client_secret = known.client_id, known.client_secret
        self.ports = known.ports

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed yet: then nothing is wrong yet either."""
        return not self.client_id.strip()

    def problem(self) -> ClientPart | None:
        """The first part that can't be right, None where a sign-in may be tried."""
        try:
            self.registration()
        except BadRegistration as bad:
            return bad.part
        return None

    def registration(self) -> ClientRegistration:
        """What to sign in with.

        Raises:
            BadRegistration: a part can't be right.
        """
        return ClientRegistration(
            client_id=self.client_id.strip(),
            client_secret=self.client_secret.strip(),
            data_centre=self.data_centre,
            kind=self.kind,
            ports=self.ports,
        )
