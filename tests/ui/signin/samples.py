"""An account and its registration, as tests and pictures of the sign-in need them."""

from __future__ import annotations

from app.domain.accounts import (
    DEFAULT_PORTS,
    Account,
    ClientRegistration,
    Colour,
    DataCentre,
    OrgKind,
    redirect_uri,
)
from app.ui.signin.dialog import GuideFacts

FACTS = GuideFacts(
    tuple(map(redirect_uri, DEFAULT_PORTS)), "ZohoCRM.modules.ALL,ZohoCRM.settings.fields.READ"
)
REGISTRATION = ClientRegistration("1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123", data_centre=DataCentre.EU)
ACCOUNT = Account(
    key="live-eu-20071634-554023",
    org_id="20071634",
    user_id="554023",
    kind=OrgKind.PRODUCTION,
    data_centre=DataCentre.EU,
    colour=Colour.BLUE,
    org_name="Zylker GmbH",
    user_name="Patricia Boyle",
    user_email="patricia@zylker.example",
)
TRIAL = Account(
    key="trial-us-20071634-554023",
    org_id="20071634",
    user_id="554024",
    kind=OrgKind.ZOHO_SANDBOX,
    data_centre=DataCentre.US,
    colour=Colour.VIOLET,
    org_name="Zylker Inc. (test)",
    user_name="",
    user_email="admin@zylker.example",
)
