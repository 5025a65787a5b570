"""What `POST /__sandbox/accounts` changes in the accounts server while it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, fields
from typing import Any
from urllib.parse import urlsplit

from app.sandbox.clients import KINDS, Registration
from app.sandbox.data_centres import DataCentres
from app.sandbox.state import Record
from app.sandbox.switches import ENVIRONMENTS
from app.sandbox.world import ORG_NAMES, World

LONGEST = 3_600
"""Seconds that a device can be made to wait."""

_PLAIN = (
    "signed_in", "data_centre", "location", "accounts_server", "api_domain", "throttle_status",
    "device_interval", "device_gap",
)  # fmt: skip
_LIMITS = {"live_access_tokens": "most_access_tokens", "codes_in_ten_minutes": "most_codes"}
"""Switches that are limits of tokens.py, and their names there."""

SWITCHES = (*_PLAIN, *_LIMITS, "clients", "organisations")

MOST_ORGS = 5
MOST = 1_000


class BadSetting(ValueError):
    """A change that can't be made; the text says why."""


def apply(world: World, centres: DataCentres, changes: object) -> Record:
    """Make a partial change and answer the state of all switches; raises BadSetting.

    Nothing is changed if any part of the change is wrong.
    """
    given = _known(changes, SWITCHES, "no such switch")
    for name, value in given.items():
        _checks(world, centres)[name](value)
    for name, value in given.items():
        if name in _PLAIN:
            setattr(world.accounts, name, value)
        elif name in _LIMITS:
            setattr(world.tokens, _LIMITS[name], value)
    for kind, registration in given.get("clients", {}).items():
        for name, value in registration.items():
            setattr(world.accounts.clients[kind], name, value)
    if "organisations" in given:
        world.found([(one["org"], one["environment"]) for one in given["organisations"]])
    return state(world)


def state(world: World) -> Record:
    """The whole state of the switches, in the shape in which they are set."""
    others = [
        {"org": name, "environment": org.switches.environment, "id": org.org_id}
        for name, org in world.others
    ]
    return {
        **asdict(world.accounts),
        **{name: getattr(world.tokens, inside) for name, inside in _LIMITS.items()},
        "organisations": others,
    }


def _checks(world: World, centres: DataCentres) -> dict[str, Callable[[Any], None]]:
    def text_or_null(name: str) -> Callable[[Any], None]:
        return lambda value: _need(
            value is None or (isinstance(value, str) and value != ""), f"{name}: text, or null"
        )

    def seconds(name: str) -> Callable[[Any], None]:
        return lambda value: _need(_is_seconds(value), f"{name}: seconds, {LONGEST} at most")

    def limit(name: str) -> Callable[[Any], None]:
        return lambda value: _need(_is_whole(value) and 1 <= value <= MOST, f"{name}: 1 to {MOST}")

    served = ", ".join(centres.urls)
    return {
        "signed_in": lambda value: _need(
            isinstance(value, str) and world.org.user(value) is not None, "signed_in: a user's id"
        ),
        "data_centre": lambda value: _need(
            isinstance(value, str) and value in centres.urls, f"data_centre: one of {served}"
        ),
        "location": text_or_null("location"),
        "accounts_server": text_or_null("accounts_server"),
        "api_domain": text_or_null("api_domain"),
        "throttle_status": lambda value: _need(
            _is_whole(value) and value in (200, 400), "throttle_status: 200 or 400"
        ),
        "device_interval": seconds("device_interval"),
        "device_gap": seconds("device_gap"),
        "live_access_tokens": limit("live_access_tokens"),
        "codes_in_ten_minutes": limit("codes_in_ten_minutes"),
        "clients": lambda value: _check_clients(centres, value),
        "organisations": _check_organisations,
    }


def _check_clients(centres: DataCentres, value: object) -> None:
    for kind, registration in _known(value, KINDS, "clients: no such type").items():
        names = tuple(one.name for one in fields(Registration))
        for name, given in _known(registration, names, f"clients.{kind}: no such key").items():
            place = f"clients.{kind}.{name}"
            if name == "redirect_uris":
                _need(_is_texts(given) and all(map(_leads_home, given)), f"{place}: {_LEADS_HOME}")
            elif name == "data_centres":
                known = _is_texts(given) and given and set(given) <= centres.urls.keys()
                _need(bool(known), f"{place}: a list of {', '.join(centres.urls)}, its home first")
            else:
                _need(isinstance(given, bool), f"{place}: true or false")


def _check_organisations(value: object) -> None:
    words = f'organisations: at most {MOST_ORGS} of {{"org": "empty", "environment": "Sandbox"}}'
    _need(isinstance(value, list) and len(value) <= MOST_ORGS, words)
    for one in value if isinstance(value, list) else ():
        given = _known(one, ("org", "environment", "id"), "organisations: no such key")
        _need(given.get("org") in ORG_NAMES, f"organisations: org is one of {', '.join(ORG_NAMES)}")
        _need(
            given.get("environment") in ENVIRONMENTS,
            f"organisations: environment is one of {', '.join(ENVIRONMENTS)}",
        )


_LEADS_HOME = (
    "a list of addresses such as http://localhost:17853/segue; codes go to this machine only, and "
    "Zoho's console does not take 127.0.0.1"
)


def _leads_home(redirect_uri: str) -> bool:
    """Whether this is an address of this machine, by the name that Zoho takes it under."""
    try:
        target = urlsplit(redirect_uri)
        _ = target.port
    except ValueError:
        return False
    plain = redirect_uri.isascii() and redirect_uri.isprintable() and "#" not in redirect_uri
    home = target.hostname == "localhost" and "@" not in target.netloc
    return target.scheme in ("http", "https") and home and plain


def _known(given: object, names: tuple[str, ...], complaint: str) -> Record:
    if not isinstance(given, dict):
        raise BadSetting("send an object")
    unknown = given.keys() - set(names)
    _need(not unknown, f"{complaint}: {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    return given


def _need(fine: bool, message: str) -> None:
    if not fine:
        raise BadSetting(message)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_seconds(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= LONGEST


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)
