"""What a person does at Zoho's own pages: makes a grant token, or withdraws an access.

A self client's grant token is what a lone administrator makes in Zoho's console and copies: the
scopes, and 3, 5, 7 or 10 minutes, 3 by default. The exchange names no redirect_uri, and a refresh
token comes with it each time. An access is withdrawn at the account's "Connected Apps". Sources:
Zoho's pages "Self Client - Authorization code flow" and "Revoke OAuth tokens".
"""

from __future__ import annotations

from datetime import timedelta

from app.sandbox.accounts.switches import BadSetting
from app.sandbox.clients import KINDS, SELF
from app.sandbox.scopes import DEFAULT_SCOPES, is_known
from app.sandbox.tokens import Code, Grant
from app.sandbox.world import World

MINUTES = (3, 5, 7, 10)


def grant_token(
    world: World,
    scopes: object = None,
    minutes: object = 3,
    user: object = None,
    organisation: object = None,
) -> str:
    """A grant token for the self client; raises BadSetting."""
    wanted = list(DEFAULT_SCOPES) if scopes is None else scopes
    if not isinstance(wanted, list) or not wanted or not all(map(_is_scope, wanted)):
        raise BadSetting("scopes: a list of Zoho's scopes")
    if minutes not in MINUTES or not isinstance(minutes, int):
        raise BadSetting(f"minutes: one of {', '.join(map(str, MINUTES))}")
    org_id = world.org.org_id if organisation is None else organisation
    if not isinstance(org_id, str) or world.tenant(org_id) is None:
        raise BadSetting("organisation: the id of one")
    client = world.tokens.credentials.of_kind(SELF)
    grant = Grant(client, _user(world, user), org_id, tuple(wanted))
    expires = world.clock.now() + timedelta(minutes=minutes)
    return world.tokens.keep_code(Code(grant, with_refresh=True, expires=expires))


def withdraw(world: World, client: object = None, user: object = None) -> int:
    """Forget what a user allowed a client; answers how many refresh tokens; raises BadSetting."""
    if client not in KINDS or not isinstance(client, str):
        raise BadSetting(f"client: one of {', '.join(KINDS)}")
    user_id, whose = _user(world, user), world.tokens.credentials.of_kind(client)
    world.consents.withdraw(whose, user_id)
    return world.tokens.withdraw(whose, user_id)


def _user(world: World, user: object) -> str:
    user_id = world.accounts.signed_in if user is None else user
    if not isinstance(user_id, str) or world.org.user(user_id) is None:
        raise BadSetting("user: a user's id")
    return user_id


def _is_scope(scope: object) -> bool:
    return isinstance(scope, str) and is_known(scope)
