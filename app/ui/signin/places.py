"""Data centres and kinds of orgs in the user's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.accounts import DataCentre, OrgKind
from app.ui.phrases import marked, translate

_PLACES: Final[Mapping[DataCentre, str]] = {
    DataCentre.US: marked("Places", "United States"),
    DataCentre.EU: marked("Places", "Europe"),
    DataCentre.IN: marked("Places", "India"),
    DataCentre.AU: marked("Places", "Australia"),
    DataCentre.CN: marked("Places", "China"),
    DataCentre.JP: marked("Places", "Japan"),
    DataCentre.CA: marked("Places", "Canada"),
    DataCentre.SA: marked("Places", "Saudi Arabia"),
    DataCentre.UK: marked("Places", "United Kingdom"),
    DataCentre.AE: marked("Places", "United Arab Emirates"),
}

_KINDS: Final[Mapping[OrgKind, str]] = {
    OrgKind.PRODUCTION: marked("Places", "Live org"),
    OrgKind.ZOHO_SANDBOX: marked("Places", "Zoho sandbox"),
    OrgKind.PRACTICE: marked("Places", "Demo org"),
}


def place_words(place: DataCentre) -> str:
    """The data centre's country and the address that people know it by."""
    return f"{translate('Places', _PLACES[place])} ({place.address})"


def kind_words(kind: OrgKind) -> str:
    """What kind of an org it is."""
    return translate("Places", _KINDS[kind])
