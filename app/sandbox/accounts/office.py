"""What the accounts server's endpoints share: whom a request comes from, and where it arrived."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.accounts.settings import Settings
from app.sandbox.clients import Client, Registration
from app.sandbox.data_centres import DataCentres
from app.sandbox.state import Org
from app.sandbox.tokens import Tokens
from app.sandbox.world import World

Params = Mapping[str, str]


class Refused(Exception):
    """An OAuth error in Zoho's word for it."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


@dataclass(frozen=True, slots=True)
class Office:
    """The accounts server of one data centre: `here` is its name."""

    world: World
    centres: DataCentres
    here: str

    @property
    def settings(self) -> Settings:
        return self.world.accounts

    @property
    def tokens(self) -> Tokens:
        return self.world.tokens

    @property
    def org(self) -> Org:
        return self.world.org

    @property
    def url(self) -> str:
        """This accounts server's own address."""
        return self.centres.urls[self.here]

    @property
    def users_url(self) -> str:
        """The accounts server, and the API, where the users and their organisation live."""
        return self.centres.urls[self.settings.data_centre]

    @property
    def at_home(self) -> bool:
        """Whether the users live here."""
        return self.here == self.settings.data_centre

    def registration(self, client: Client) -> Registration:
        """What the client's owner chose."""
        return self.settings.clients[client.kind]

    def client(self, params: Params) -> Client:
        """The client that a request names; refuses with invalid_client one unknown here."""
        client = self.tokens.credentials.client(params.get("client_id", ""))
        if client is None or self.here not in self.registration(client).data_centres:
            raise Refused("invalid_client")
        return client

    def proven_client(self, params: Params) -> Client:
        """The client, by its secret where its type needs one."""
        client = self.client(params)
        secret = params.get("client_secret")
        if secret is None and not self.registration(client).secret_needed:
            return client
        if secret != self._secret(client):
            raise Refused("invalid_client_secret")
        return client

    def _secret(self, client: Client) -> str:
        registration = self.registration(client)
        at_home = registration.data_centres[:1] == [self.here]
        return client.client_secret if registration.one_secret or at_home else client.other_secret


def read_params(query: Params, body: bytes) -> dict[str, str]:
    """Query and form parameters together; Zoho takes them from either."""
    form = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
    return {**query, **dict(form)}


def read_scopes(params: Params) -> tuple[str, ...]:
    """The scopes that are asked for: by commas as documented, or spaces, as some clients do."""
    return tuple(filter(None, params.get("scope", "").replace(",", " ").split()))


def error(word: str) -> Response:
    """An OAuth error, which Zoho sends with HTTP 200."""
    return answers.answer({"error": word})
