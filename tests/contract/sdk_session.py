"""Zoho's own Python SDK at work on the article's organisation; prints what it understood.

A program of its own, as the SDK has a global initializer, leaves files where it runs and warns. It
takes a folder for those files as its argument and the sandbox's credentials on standard input, and
prints one JSON object: a step's name to `{"status", "kind", "value"}`. `kind` is the SDK's class;
an answer that the SDK can't parse has the kind "NoneType" (api-facts.md section 8).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from zohocrmsdk.src.com.zoho.api.authenticator.oauth_token import OAuthToken
from zohocrmsdk.src.com.zoho.api.authenticator.store.file_store import FileStore
from zohocrmsdk.src.com.zoho.crm.api import (
    Initializer,
    ParameterMap,
    contact_roles,
    conversion_option,
    convert_lead,
    fields,
    mass_convert,
    org,
    record,
    users,
)
from zohocrmsdk.src.com.zoho.crm.api.dc import DataCenter
from zohocrmsdk.src.com.zoho.crm.api.util import Choice

PAT = 4876876000007420001
BOYLE = 4876876000007437017
PAT_BOYLE = 4876876000007421001
ZYLKER = 4876876000007421010
STRANGER_ID = 4876876000009999999


class Steps:
    """The calls in their order; each remembers what the SDK made of the answer."""

    def __init__(self, control: Callable[[str, Any], Any]) -> None:
        self._control = control
        self.seen: dict[str, Any] = {}

    def run(self) -> None:
        """Read, be refused, convert one lead, then two together."""
        self._read()
        leads = record.RecordOperations("Leads")
        made = self._keep("create_records", leads.create_records(_leads("Ada Byron", "Li Wei")))
        self._refused()
        self._keep("case_1", convert(PAT, _case_1()))
        self._keep("again", convert(PAT, _case_1()))
        params = _params({record.GetRecordParam.converted: "true"})
        self._keep("converted_lead", leads.get_record(PAT, params))
        self._mass_convert([int(one["details"]["id"]) for one in made["data"]])

    def _read(self) -> None:
        options = conversion_option.ConversionOptionOperations(PAT)
        self._keep("options", options.lead_conversion_options())
        self._keep("users", users.UsersOperations().get_users(
            _params({users.GetUsersParam.type: "ActiveUsers"})
        ))  # fmt: skip
        self._keep("lead_fields", fields.FieldsOperations().get_fields(
            _params({fields.GetFieldsParam.module: "Leads"})
        ))  # fmt: skip
        self._keep("contact_fields", fields.FieldsOperations().get_fields(
            _params({fields.GetFieldsParam.module: "Contacts"})
        ))  # fmt: skip
        self._keep("roles", contact_roles.ContactRolesOperations().get_roles())
        self._keep("org", org.OrgOperations().get_organization())
        names = "Last_Name,Company,Email,Owner,Created_Time,Tag"
        self._keep("leads", record.RecordOperations("Leads").get_records(
            _params({record.GetRecordsParam.fields: names})
        ))  # fmt: skip
        self._keep("lead", record.RecordOperations("Leads").get_record(PAT))

    def _refused(self) -> None:
        self._keep("case_2", convert(PAT, convert_lead.LeadConverter()))
        mismatch = convert_lead.LeadConverter()
        mismatch.set_contacts(_target(BOYLE))
        mismatch.set_accounts(_target(ZYLKER))
        self._keep("not_of_the_account", convert(PAT, mismatch))
        self._keep("no_such_lead", convert(STRANGER_ID, convert_lead.LeadConverter()))
        self._keep("mass_of_nothing", _mass_convert([]))
        self._keep("mass_of_a_stranger", _mass_convert([STRANGER_ID]))
        self._keep("no_such_job", _job_status(STRANGER_ID))

    def _mass_convert(self, lead_ids: list[int]) -> None:
        scheduled = self._keep("mass_convert", _mass_convert(lead_ids))
        job_id = int(scheduled["details"]["job_id"])
        self._keep("job_scheduled", _job_status(job_id))
        self._control("clock", {"advance_seconds": 600})
        self._keep("job_completed", _job_status(job_id))

    def _keep(self, step: str, answer: Any) -> Any:
        found = answer.get_object()
        value = _plain(found)
        kind = type(found).__name__
        self.seen[step] = {"status": answer.get_status_code(), "kind": kind, "value": value}
        return value


def sign_in(credentials: dict[str, Any], folder: Path) -> None:
    """Have the SDK use these; it keeps its files in that folder."""
    url = credentials["url"]
    Initializer.initialize(
        environment=DataCenter.Environment(url, f"{url}/oauth/v2/token", url),
        token=OAuthToken(
            client_id=credentials["client_id"],
            client_secret=credentials["client_secret"],
            refresh_token=credentials["refresh_token"],
        ),
        store=FileStore(str(folder / "tokens.csv")),
        resource_path=str(folder),
    )
    _spare_targets_the_check_of_deals()


def convert(lead_id: int, converter: Any) -> Any:
    """Convert one lead; the SDK's answer."""
    body = convert_lead.BodyWrapper()
    body.set_data([converter])
    return convert_lead.ConvertLeadOperations(lead_id).convert_lead(body)


def _case_1() -> Any:
    """The article's first request, as the SDK builds it."""
    converter = convert_lead.LeadConverter()
    converter.set_overwrite(True)
    converter.set_notify_lead_owner(True)
    converter.set_notify_new_entity_owner(True)
    converter.set_accounts(_target(ZYLKER))
    converter.set_contacts(_target(PAT_BOYLE))
    deal = record.Record()
    deal.add_key_value("Deal_Name", "Zylker Deal")
    deal.add_key_value("Closing_Date", date(2024, 10, 20))
    deal.add_key_value("Stage", Choice("Negotiation/Review"))
    deal.add_key_value("Amount", 20000000.0)
    deal.add_key_value("Pipeline", Choice("Standard (Standard)"))
    converter.set_deals(deal)
    return converter


def _target(record_id: int) -> Any:
    target = record.Record()
    target.set_id(record_id)
    return target


def _leads(*names: str) -> Any:
    body = record.BodyWrapper()
    rows = []
    for name in names:
        first, last = name.split()
        row = record.Record()
        row.add_key_value("First_Name", first)
        row.add_key_value("Last_Name", last)
        row.add_key_value("Company", f"{last} Ltd")
        rows.append(row)
    body.set_data(rows)
    return body


def _mass_convert(lead_ids: list[int]) -> Any:
    body = mass_convert.BodyWrapper()
    body.set_ids(lead_ids)
    return mass_convert.MassConvertOperations().mass_convert(body)


def _job_status(job_id: int) -> Any:
    params = _params({mass_convert.GetJobStatusParam.job_id: job_id})
    return mass_convert.MassConvertOperations().get_job_status(params)


def _spare_targets_the_check_of_deals() -> None:
    """Work around the SDK: it wants Deal_Name, Stage and Pipeline of Accounts and Contacts too.

    Its convert call names Deals as the module of every record in the request.
    """
    converter = Initializer.json_details[f"{convert_lead.__name__}.LeadConverter"]
    for target in ("accounts", "contacts"):
        converter[target]["skip-mandatory"] = True


def _params(wanted: dict[Any, Any]) -> Any:
    params = ParameterMap()
    for name, value in wanted.items():
        params.add(name, value)
    return params


def _plain(value: Any) -> Any:
    """A model of the SDK as plain values: its attributes but for its own book-keeping."""
    match value:
        case list():
            plain: Any = [_plain(one) for one in value]
        case dict():
            plain = {key: _plain(one) for key, one in value.items()}
        case Choice():
            plain = value.get_value()
        case date():
            plain = value.isoformat()
        case record.Record():
            plain = _plain(value.get_key_values())
        case object(__dict__=attributes):
            known = {name.rpartition("__")[2]: one for name, one in attributes.items()}
            plain = {name: _plain(one) for name, one in known.items() if name != "key_modified"}
        case _:
            plain = value
    return plain


def main() -> None:
    """Sign in with the refresh token, run the steps, print what came of them."""
    credentials = json.load(sys.stdin)
    url = credentials["url"]

    def control(call: str, body: Any) -> Any:
        request = Request(f"{url}/__sandbox/{call}", json.dumps(body).encode())  # noqa: S310
        with urlopen(request) as answer:  # noqa: S310 - the sandbox's own address
            return json.load(answer)

    sign_in(credentials, Path(sys.argv[1]))
    steps = Steps(control)
    steps.run()
    print(json.dumps(steps.seen))  # noqa: T201 - this program's answer


if __name__ == "__main__":
    main()
