"""A self client's grant token: what a lone administrator makes in Zoho's console and copies.

Source: Zoho's page "Self Client - Authorization code flow": the scopes, and 3, 5, 7 or 10 minutes,
3 by default. The exchange names no redirect_uri. A refresh token comes with it each time.
"""

from __future__ import annotations

from datetime import timedelta

from app.sandbox.accounts.switches import BadSetting
from app.sandbox.clients import SELF
from app.sandbox.scopes import DEFAULT_SCOPES, is_known
from app.sandbox.tokens import Code, Grant
from app.sandbox.world import World

MINUTES = (3, 5, 7, 10)


def make(world: World, scopes: object = None, minutes: object = 3, user: object = None) -> str:
    """The token; raises BadSetting."""
    wanted = list(DEFAULT_SCOPES) if scopes is None else scopes
    if not isinstance(wanted, list) or not wanted or not all(map(_is_scope, wanted)):
        raise BadSetting("scopes: a list of Zoho's scopes")
    if minutes not in MINUTES or not isinstance(minutes, int):
        raise BadSetting(f"minutes: one of {', '.join(map(str, MINUTES))}")
    user_id = world.accounts.signed_in if user is None else user
    if not isinstance(user_id, str) or world.org.user(user_id) is None:
        raise BadSetting("user: a user's id")
    grant = Grant(world.tokens.credentials.of_kind(SELF), user_id, world.org.org_id, tuple(wanted))
    expires = world.clock.now() + timedelta(minutes=minutes)
    return world.tokens.keep_code(Code(grant, with_refresh=True, expires=expires))


def _is_scope(scope: object) -> bool:
    return isinstance(scope, str) and is_known(scope)
