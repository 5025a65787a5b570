"""Who may sit at the browser, and which organisations they choose from."""

from __future__ import annotations

from app.sandbox.accounts.consents import Ask
from app.sandbox.accounts.office import Office, Params, Refused
from app.sandbox.state import Record
from app.sandbox.tokens import Grant


def users_to_choose(office: Office) -> list[Record]:
    """The active users, the one who is signed in first."""
    users = [
        {"id": user["id"], "name": f"{user['full_name']} ({user['email']})"}
        for user in office.org.users
        if user["status"] == "active"
    ]
    return sorted(users, key=lambda user: user["id"] != office.settings.signed_in)


def orgs_to_choose(office: Office) -> list[Record]:
    """The organisations of whoever is at the browser.

    Zoho's page on grant tokens: the user chooses the organisation and the environment where there
    are several, and the tokens are good for that one only.
    """
    return [
        {"id": org.org_id, "name": f"{org.name} ({org.switches.environment})"}
        for org in (tenant.org for tenant in office.world.tenants)
    ]


def choose_grant(office: Office, ask: Ask, params: Params) -> Grant:
    """What a person allowed; refuses with invalid_choice users and organisations there are not."""
    user_id = params.get("user", office.settings.signed_in)
    org_id = params.get("organisation", office.org.org_id)
    if user_id not in _ids(users_to_choose(office)) or org_id not in _ids(orgs_to_choose(office)):
        raise Refused("invalid_choice")
    return Grant(ask.client, user_id, org_id, ask.scopes)


def usual_grant(office: Office, ask: Ask) -> Grant | None:
    """What this person would be taken to allow unasked; None where there is a choice to make."""
    if len(office.world.tenants) > 1:
        return None
    return Grant(ask.client, office.settings.signed_in, office.org.org_id, ask.scopes)


def _ids(choices: list[Record]) -> set[str]:
    return {str(one["id"]) for one in choices}
