"""Users, the organisation and contact roles.

Source: api-facts.md section 4; Zoho's OpenAPI files users, org, contact_roles.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.call import Call, Handler, Route
from app.sandbox.paging import MAX_PER_PAGE, positive
from app.sandbox.state import Org, Record

Chosen = Callable[[Call, Record], bool]


def _active(_call: Call, user: Record) -> bool:
    return bool(user["status"] == "active")


def _inactive(call: Call, user: Record) -> bool:
    return not _active(call, user)


def _confirmed(_call: Call, user: Record) -> bool:
    return bool(user["confirm"])


def _unconfirmed(call: Call, user: Record) -> bool:
    return not _confirmed(call, user)


def _active_confirmed(call: Call, user: Record) -> bool:
    return _active(call, user) and _confirmed(call, user)


def _administrator(_call: Call, user: Record) -> bool:
    return bool(user["profile"]["name"] == "Administrator")


def _current(call: Call, user: Record) -> bool:
    return bool(user["id"] == call.user_id)


def _anybody(_call: Call, _user: Record) -> bool:
    return True


_TYPES: dict[str, Chosen] = {
    "AllUsers": _anybody,
    "ActiveUsers": _active,
    "DeactiveUsers": _inactive,
    "ConfirmedUsers": _confirmed,
    "NotConfirmedUsers": _unconfirmed,
    "ActiveConfirmedUsers": _active_confirmed,
    "AdminUsers": _administrator,
    "ActiveConfirmedAdmins": _administrator,
    "CurrentUser": _current,
}


async def get_users(call: Call) -> Response:
    """`GET /users?type=&ids=&page=&per_page=`; 204 when nobody is of that type."""
    chosen = _TYPES.get(call.query.get("type", "AllUsers"))
    if chosen is None:
        raise Refusal(unknown_type())
    users = [user for user in call.org.users if chosen(call, user)]
    if "ids" in call.query:
        ids = call.query["ids"].split(",")
        users = [user for user in users if user["id"] in ids]
    page = positive(call.query, "page", 1)
    per_page = min(positive(call.query, "per_page", MAX_PER_PAGE), MAX_PER_PAGE)
    shown = users[(page - 1) * per_page : page * per_page]
    if not shown:
        return answers.no_content()
    info = {
        "per_page": per_page,
        "count": len(shown),
        "page": page,
        "more_records": page * per_page < len(users),
    }
    return answers.answer({"users": shown, "info": info})


def unknown_type() -> Response:
    """400: no such kind of users; unlike elsewhere, details name the parameter by api_name."""
    message = "Please check whether the input values are correct"
    return answers.root_error("PATTERN_NOT_MATCHED", message, {"api_name": "type"})


async def get_user(call: Call) -> Response:
    """`GET /users/{id}`."""
    user = call.org.user(call.record_id())
    return answers.answer({"users": [user]}) if user else answers.no_content()


async def get_org(call: Call) -> Response:
    """`GET /org`: the organisation, its edition and its currency."""
    return answers.answer({"org": [_org_shape(call.org)]})


async def get_contact_roles(call: Call) -> Response:
    """`GET /Contacts/roles`."""
    roles = call.org.contact_roles
    return answers.answer({"contact_roles": roles}) if roles else answers.no_content()


async def get_contact_role(call: Call) -> Response:
    """`GET /Contacts/roles/{id}`."""
    wanted = call.record_id(resource_path_index=2)
    found = [role for role in call.org.contact_roles if role["id"] == wanted]
    return answers.answer({"contact_roles": found}) if found else answers.no_content()


def _org_shape(org: Org) -> Record:
    first, trial = org.users[0], org.switches.trial
    paid = org.edition != "Free" and trial is None
    return _ORG | {
        "type": org.switches.environment,
        "id": org.org_id,
        "zgid": org.org_id,
        "company_name": org.name,
        "domain_name": f"org{org.org_id}",
        "primary_email": first["email"],
        "primary_zuid": first["zuid"],
        "employee_count": str(len(org.users)),
        "created_time": first["created_time"],
        "license_details": {
            "paid_expiry": "2031-03-01T08:00:00+00:00" if paid else None,
            "users_license_purchased": len(org.users),
            "trial_type": org.edition.lower() if trial is not None else None,
            "trial_expiry": trial,
            "paid": paid,
            "paid_type": "free" if trial is not None else org.edition.lower(),
            "trial_action": None,
        },
    }


_ORG: Record = {
    "ezgid": "5c1f0e7b9a3d4e68",
    "alias": None,
    "description": None,
    "website": "https://segue-demo.example",
    "phone": "+44 20 5550 0100",
    "mobile": None,
    "fax": None,
    "street": None,
    "city": None,
    "state": None,
    "zip": None,
    "country": "GB",
    "country_code": "GB",
    "time_zone": "Europe/London",
    "currency": "Euro - EUR",
    "currency_symbol": "\u20ac",
    "currency_locale": "en_GB",
    "iso_code": "EUR",
    "photo_id": None,
    "hierarchy_preferences": {"type": "Reporting_To_Hierarchy", "strictly_reporting": False},
    "checkin_preferences": {"restricted_event_types": None},
    "mc_status": False,
    "gapps_enabled": False,
    "translation_enabled": False,
    "privacy_settings": False,
    "hipaa_compliance_enabled": False,
    "lite_users_enabled": False,
    "deletable_org_account": False,
    "oauth_presence": True,
    "max_per_page": MAX_PER_PAGE,
    "call_icon": "1",
    "zia_portal_id": None,
    "zia_zgid": 600218705,
}


def _read(path: str, handler: Handler, scope: str) -> Route:
    return Route("GET", f"/crm/v8/{path}", handler, scopes=(scope,))


ROUTES = (
    _read("users", get_users, "ZohoCRM.users.READ"),
    _read("users/{id}", get_user, "ZohoCRM.users.READ"),
    _read("org", get_org, "ZohoCRM.org.READ"),
    _read("Contacts/roles", get_contact_roles, "ZohoCRM.modules.contacts.READ"),
    _read("Contacts/roles/{id}", get_contact_role, "ZohoCRM.modules.contacts.READ"),
)
